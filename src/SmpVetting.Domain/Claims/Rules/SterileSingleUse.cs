namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>Needles are sterile and used once.</summary>
    private static ClaimRule SterileSingleUse => new(ClaimType.SterileSingleUse)
    {
        Topic = "needle needles cartridge cartridges tips equipment instruments tools modules",
        Says = """
            single|one|mono use|time|way|patient ?use ?only ?and @sterile|@needles|@needle|gloves|items|grips|ampoules|ampoule|vials|vial|cups|sachets|parts|
                containers|products|article|articles
            single|one use|time ?use ?only ..3 @needles|@needle|items|parts|sachets|cups|tubes|ampoules|ampoule|vials
            @sterile ?and ?100 ?percent ?fully ?single ?use ?disposable tool|pen|instrument|instruments|handle|handpiece
            single use only|items|equipment|products
            ^ ?only ?strictly single|one ?time use ?only $
            only|just one|1|single use
            @sterile ?and ?single ?use ?brand ?sterile ?sealed ?pre ?sterilised ?sterilized ?packed ?packaged ?disposable ?high ?quality
                ?micro ?smp ?individually ?wrapped ?one ?time ?medical ?grade ?surgical ?fine ?thin ?small ?tattoo @needles|@needle >costs|
                were|arrived|and+allergies
            fresh|new ?and ?single ?use ?brand ?sterile ?sealed ?disposable ?high ?quality ?fine ?thin ?smp ?individually ?wrapped
                @needle|consumables|supplies >costs|were|arrived|market
            fresh|new|clean|virgin|@sterile ..3 @needles|@needle|set ..6 each|every|you|per|for|opened|open|eyes|front|unwrapped|@person
                >week|month|day|costs
            @needles|@needle|items|grips ?we ?use ?used ..6 @sterile|@binned|gamma|blister|factory >must|costs|month|week|should|bottle|bottles
            @needles|@needle|items|grips ..6 one|single|mono|1 ?time ?way ?patient ?person use|usage ?only
            @needles|@needle|items|grips ..6 one|single|1 client|customer|person|patient|guest|head ?use ?only
            @needles|@needle|items|grips|gloves|sharps ..5 used|opened ?only ?just ?the once|on+one
            @needles|@needle ..4 one|1|single time
            pigments|pigment|inks|ink ..4 single dose|doses
            ^ ?its ?all|everything|100 ?percent ?is ?are ?fully disposable|disposables >gloves|bedding|income
            sharps ..3 sterile|new|disposable|fresh >bin|bins|box|container
            @needles|@needle ..6 new|fresh|opened|changed|unwrapped|replaced ..3 each|every|you|front|always|@person >month|week
            @needles|@needle ..6 is|are|be|stay|come|comes|always ?all ?always ?only ?both ?pre ?brand new|fresh >and+clean|to
            @needles|@needle ..3 @wont|nothing ?ever ?be ?is ?are ?a ?see ?touch ..2 reused|reuse|shared|twice|again|second|two|another ?again
            @wont|nothing|dont ?ever ..4 reuse|reuses|reused|reusing|share|shared|twice|recycled|again ..6 @needles|@needle|skin|heads|scalp|head|
                anything|them|people|person|client|clients
            @wont ..3 @needles|@needle ..3 twice|reused|again|shared|second
            nothing|no ..6 used twice|again|before
            nothing ?is ?gets ?ever reused|shared
            no @needles|@needle ?is ?are ?ever ?gets used|touches|sees|meets|enters ..2 two|twice|second|another|again|more
            @wont|nothing|dont|nobody ?is ?gets ?ever ..1 used|reused|use|uses ..2 second|two|another|other|next|@needle ..2 @person|again|second|twice
            nothing ..4 touches|touch ..6 touched|touch ?by|on anyone|anybody|another
            @needles|@needle ..10 @binned ..4 after|following|immediately|each|every
            @needle ..4 go|goes ..3 @binned|afterwards
            factory|individually|vacuum|blister|hermetically ..1 sealed|sterile|sterilised|sterilized|packed|packaged|wrapped
            one|single|1|every|each ..1 @person ..2 only|each|per|one|gets|has|receives ..2 ?own ?new ?fresh ?sterile @needles|@needle
            @sterile|fresh|new ..4 one|single ?for ?each ?per @person|use
            whatever|anything|everything|all ..6 touches|touch|skin|scalp|contact ..8 @sterile|single|@binned|once|new
            @needle ?for ?is ?and ?per one|1|single|every|each @person
            one|1 @person one|1 @needle
            your @needle ?is ?are ..1 yours|only|alone|only
            @binned ?of ?the ?our ?all ?every ?each ?used @needles|@needle ..2 out|away|after|once|every|each
            <our own ?fresh ?new ?sterile @needle|set
            always new|fresh|sterile @needles|@needle
            everythings ?all ?always ?fully @sterile|single
            material ..3 @sterile
            everything|all|tools|equipment|instruments ..3 is|are ?all ?always ?both ?fully ?pre @sterile|single >must|should
            all|everything|whatever|strictly|exclusively|and|sterile|disposable ..3 one|1|single ?way ?time use|usage ?items|equipment|products
            one|single ?way ?time use article|articles|disposable|disposables|product|products|item|items|materials|equipment|instruments
            use|used|uses|opened ?only ?just ?on ?one ?person once|one|single ?person ?time ..3 @binned
            break|breaks|open|opens|unseal|unseals|opened|unsealed|unwrap ..4 seal|seals|packet|pack|blister|@needle ..4 front|you|watch|eyes|
                presence|see
            @binned ..4 after ?the ?each ?every ?your use|session|once|treatment|@person
            brand|fresh|straight|new ?new ?out ?of ?from ?the packet|pack|blister|box
            every|each|all|any ?set ?of @needle ..9 sterile|blister|sealed|@binned|disposable|brand
            """,
        SaysOfTopic = """
            nothing|never|not|no ..3 twice|reused|again|shared
            used once|one
            gamma|eo|oxide sterilised|sterilized
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
            "wipes bottled filling shipped store per+box shall byelaw byelaws box+of market towels towel plastics plastic boxes follicle how+to set+up kit shop pack+of "
            + "cart price learn curriculum checkout photos data household bring boxed bought basket pcs costs make+for makes+for proper+hygiene good+hygiene careful+hygiene",
        About = ClaimAbout.Treatment,
        MayNameOthers = true,
    };
}
