namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>Needles are sterile and used once.</summary>
    private static ClaimRule SterileSingleUse => new(ClaimType.SterileSingleUse)
    {
        Topic = "needle needles cartridge cartridges tips equipment instruments tools modules",
        Says = """
            single|one use|time ?use ?only ?sterile ?sterilised ?sterilized ?and ?disposable ..3 @needles|needle|
                microneedles|gloves|items|tips|grips|ampoules|ampoule|vials|vial|cups|sachets
            single use only|items|equipment
            disposable|disposables|sterile|sterilised|sterilized|presterilised ?and ?single ?use ?brand ?sterile ?sealed
                ?pre ?sterilised ?sterilized ?packed ?packaged ?disposable ?high ?quality ?micro ?smp ?individually
                ?wrapped ?one ?time ?medical ?grade ?surgical @needles|microneedles >costs
            unused|fresh|new ?and ?single ?use ?brand ?sterile ?sealed ?pre ?sterilised ?sterilized ?packed ?packaged
                ?disposable ?high ?quality ?micro ?smp ?individually ?wrapped ?one ?time ?medical ?grade ?surgical
                needle|needles|cartridge|cartridges|blade|blades|microneedles|instruments|consumables|supplies >costs|
                were|arrived
            fresh|new|sterile|disposable|clean|sealed|unopened ..3 @needles|set ..3 each|every|per|for|opened >week|
                month|day
            @needles|needle|everything|items|tools|grips ?we ?use ?used ..6 disposable|disposables|sterile|
                sterilised|sterilized|disposed|thrown|discarded|binned|destroyed|presterilised|sealed|autoclaved ?use
                ?used ?once >must
            @needles|needle|items ..6 one|single time|use ?use ?only
            @needles|needle|items|tools ..5 used only|just once
            @needles|needle ..3 @wont ?ever ?be ?is ?are reused|shared|used ?twice ?again
            @wont ?ever reuse|share|reused|reusing|shared ..4 @needles
            @needles ..4 new|fresh|opened|changed|unwrapped|replaced ..3 each|every|you|front >month|week
            @wont ..3 @needles ..3 twice|reused|again|shared
            new|fresh|sterile|sealed|disposable|presterilised ..2 @needles ..3 each|every|per|for|client|person|
                visit|appointment >week|month|day
            @needles ?come|comes|arrive|are|is|stay ?in sealed|sterile|presterilised|prepacked|disposable ..6
            @needles ..4 go|goes|thrown|binned|discarded|destroyed|disposed ..3 sharps|bin|afterwards|after|
                container|away
            @needles|needle|everything|items|tools|grips ..6 single ?time ?patient ?person use
            disposable|single|sterile ?use ..3 gloves ..2 @needles
            @needles|needle ..6 sealed|sterile|sterilised|sterilized|disposable|unopened|blister|gamma|autoclaved|
                presterilised|unused|factory >costs|month|week
            needle|needles|cartridge|cartridges|blade|blades|instruments|equipment ..6 new|fresh >costs|month|week
            factory|gamma|individually|vacuum|blister|hermetically ..1 sealed|sterilised|sterilized|packed|packaged|
                wrapped
            one|single|1 ..1 head|scalp|client|person|man|guest|patient ..2 only|each|per|one ..2 @needles|needle|
                cartridge
            @needles|needle ..6 one|single|1 ..1 head|scalp|client|person|man|guest|patient ?only
            sealed|sterile|fresh|new|unopened|unused|disposable ..4 one|single head|scalp|client|person|guest|
                patient|use
            new|fresh|sterile|sealed|unopened|virgin|unused ..3 @needles|needle ..6 each|every|you|per|opened|open|
                client|patients|eyes|front|unwrapped >week|month|costs
            needle|needles|cartridge|cartridges|blade|blades|instruments|everything|consumables|disposables|materials
                ..6 sharps|bin|binned|destroyed|discarded|disposed|thrown|incinerated|trash
            nothing|never|no|not|dont ..4 reused|reuse|reusing|twice|recycled|shared ..6 @needles|needle|skin|heads|
                scalp
            @needles|needle ..3 nothing|never|no|not|dont ..4 reused|reuse|twice|shared|again|second
            whatever|anything|everything|all ..6 touches|touch|skin|scalp|contact ..8 sterile|disposable|single|
                sterilised|disposed|thrown|once|new|sealed
            @needles|needle never|wont|not|doesnt ..4 two|second|another|twice
            needle|cartridge ?for ?is ?and one|1|single|every|each head|scalp|client|person|patient|man|guest
            one|1 head|client|person|scalp|patient one|1 needle|cartridge
            your needle|needles|cartridge ?is ?are ..1 yours|only|alone|only
            no @needles|needle ?is ?are ?ever ?gets used|touches ..2 two|twice|second|another|again
            throw|throws|bin|bins|discard|dispose|destroy|destroys ?of ?the ?our ?all ?every ?each ?used @needles
                ..2 out|away|after|once|every|each
            every|each client|person|guest|head|patient|scalp ..2 gets|has|receives ..2 own|new|fresh|sterile ..2
                @needles|needle
            nothing|no|never|not|none|dont|wont ..6 twice|reused|reuse|again ..4 @needles|needle|skin|heads|scalp|
                head|client|person|people
            nothing|no ..6 used twice|again|before
            needle|cartridge|needles|cartridges never|not|wont ?ever ?be ?a ?see ?touch ?used twice|second|again|
                two|another
            own ?fresh ?new ?sterile needle|needles|cartridge|cartridges|set ..6
            needle|needles|cartridge|cartridges|module|modules|tip|tips|equipment|tools|everything|all|instruments
                ..3 is|are ?all ?always ?both ?fully ?pre sterile|sterilised|sterilized|disposable|single|presterilised|
                autoclaved ?and ?of ..2 >must|should
            sterile|sterilised|sterilized|disposable|fresh|new|unopened|clean|sealed ?single ?use ?and ?disposable
                ?sterile ?fresh ?thin ?small ?micro ?fine needle|needles|cartridge|cartridges|blade|blades >costs|were|
                arrived
            sterile|sterilised|sterilized|disposable|unopened|sealed ?single ?use ?and ?disposable ?sterile ?fresh
                module|modules|tip|tips|equipment|instruments
            all|everything|whatever|only|strictly|exclusively|and|sterile|disposable ..3 one|1|single ?way ?time use|
                usage ?items|equipment|products
            one|single ?way ?time use article|articles|disposable|disposables|product|products|item|items|materials|
                equipment|instruments
            ^ ?only ?strictly single|one ?time use ?only $
            only|just one|1|single use
            use|used|uses|opened ?only ?just once|one|single ?time ..3 bin|binned|discarded|thrown|sharps|destroyed|
                disposed|away|trash|rubbish
            needle|needles|cartridge|cartridges|tip|tips ..6 bin|binned|trash|rubbish|sharps|discarded|destroyed|
                away ..2 after|end|each|every|you|when|once
            break|breaks|open|opens|unseal|unseals|opened|unsealed|unwrap ..4 seal|seals|packet|pack|blister|
                cartridge|needle ..4 front|you|watch|eyes|presence|see
            thrown|binned|discarded|destroyed|disposed ..4 after ?the ?each ?every ?your use|session|client|visit|
                treatment|once|person
            @needles|needle|items|tools|module|modules ..5 used once
            @wont|never ?ever reuse|reuses|reusing ..1 anything|equipment|needles|them|it|tools
            brand ?new out|fresh|straight ?of ?from ?the packet|pack|blister|box
            nothing|no|never|not ?is ?gets ?ever used|reused|use ..2 second|two|another|other|next person|client|
                head|people|man|clients
            never|not|dont|nobody ..1 use|uses|used ..2 @needles|needle ..2 second|again|twice|two
            no needle|cartridge ..1 sees|touches|meets|enters two|another|second|more
            nothing ..4 touches|touch ..6 touched|touch ?by|on anyone|anybody|another
            every|each|all|any needle|needles|cartridge|cartridges ..9 sterile|blister|sealed|sharps|bin|binned|
                disposable
            """,
        SaysOfTopic = """
            nothing|never|not|no ..3 twice|reused|again|shared
            used once|one
            single use >once
            sealed|sterile|disposable|single|fresh|new|binned|discarded|thrown ?use ?away ..2 each|every|client|
                person|you|after|front|once
            bin|sharps ..3 after|when|once|end|you
            """,
        AskedYes = """
            @needles ..4 new|sterile|single|disposable|fresh
            sterile|single|new|disposable|fresh ..2 @needles
            """,
        AskedNo = """
            reuse|reused|share|shared|re ..3 @needles
            """,
        Hedges = "should must need needs require requires required non un not some has+to have+to has+to+be",
        NotNear =
            "shall byelaw byelaws box+of market towels towel plastics plastic boxes follicle how+to set+up kit shop pack+of "
            + "cart price learn curriculum checkout bring boxed pcs",
        About = ClaimAbout.Treatment,
        MayNameOthers = true,
    };
}
