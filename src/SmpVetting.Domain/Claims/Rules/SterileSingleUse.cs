namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>Needles are sterile and used once.</summary>
    private static ClaimRule SterileSingleUse => new(ClaimType.SterileSingleUse)
    {
        Says = """
            single|one use|time ?use ?only ?sterile ?sterilised ?sterilized ?and ?disposable ..3 @needles|needle|
                microneedles|gloves|items|tips|grips|ampoules|ampoule|vials|vial|cups|sachets
            single use only|items|equipment
            disposable|disposables|sterile|sterilised|sterilized|presterilised|unused|fresh|new ?and ?single ?use
                ?brand ?sterile ?sealed ?pre ?sterilised ?sterilized ?packed ?packaged ?disposable ?high ?quality
                ?micro ?smp ?individually ?wrapped ?one ?time ?medical ?grade ?surgical @needles|microneedles >costs
            fresh|new|sterile|disposable|clean|sealed|unopened ..3 @needles|set ..3 each|every|per|for|opened >week|
                month|day
            @needles|needle|everything|items|tools|grips ?we ?use ?used ..6 single|disposable|disposables|sterile|
                sterilised|sterilized|disposed|thrown|discarded|binned|destroyed|presterilised|sealed|autoclaved
                ?use ?used ?once >must
            @needles|needle|items ..6 one|single time|use ?use ?only
            @needles|needle|items|tools ..5 used ?only|just once
            @needles|needle ..3 @wont ?ever ?be ?is ?are reused|shared|used ?twice ?again
            @wont ?ever reuse|share|reused|reusing|shared ..4 @needles
            @needles ..4 new|fresh|opened|changed|unwrapped|replaced ..3 each|every|you|front >month|week
            @wont ..3 @needles ..3 twice|reused|again|shared
            new|fresh|sterile|sealed|disposable|presterilised ..2 @needles ..3 each|every|per|for|client|person|
                visit|appointment >week|month|day
            @needles ?come|comes|arrive|are|is|stay ?in sealed|sterile|presterilised|prepacked|disposable ..6
            @needles ..4 go|goes|thrown|binned|discarded|destroyed|disposed ..3 sharps|bin|afterwards|after|
                container|away
            disposable|single|sterile ?use ..3 gloves ..2 @needles
            @needles|needle ..6 sealed|sterile|sterilised|sterilized|disposable|unopened|blister|gamma|autoclaved|
                presterilised|once|new|fresh|unused|factory >costs|month|week
            factory|gamma|individually|vacuum|blister|hermetically ..1 sealed|sterilised|sterilized|packed|
                packaged|wrapped
            one|single|1 ..1 head|scalp|client|person|man|guest|patient ..2 only|each|per|one ..2 @needles|needle|
                cartridge
            @needles|needle ..6 one|single|1 ..1 head|scalp|client|person|man|guest|patient ?only
            sealed|sterile|fresh|new|unopened|unused|disposable ..4 one|single head|scalp|client|person|guest|
                patient|use
            new|fresh|sterile|sealed|unopened|virgin|unused ..3 @needles|needle ..6 each|every|you|per|opened|
                open|client|patients|eyes|front|unwrapped >week|month|costs
            @needles|needle ..6 sharps|bin|binned|destroyed|discarded|disposed|thrown|incinerated|trash
            nothing|never|no|not|dont ..4 reused|reuse|reusing|twice|recycled|shared ..6 @needles|needle|skin|
                heads|scalp
            @needles|needle ..3 nothing|never|no|not|dont ..4 reused|reuse|twice|shared|again|second
            whatever|anything|everything|all ..6 touches|touch|skin|scalp|contact ..8 sterile|disposable|single|
                sterilised|disposed|thrown|once|new|sealed
            @needles|needle never|wont|not|doesnt ..4 two|second|another|twice
            needle|cartridge ?for ?is ?and one|1|single|every|each head|scalp|client|person|patient|man|guest
            one|1 head|client|person|scalp|patient one|1 needle|cartridge
            your needle|needles|cartridge ?is ?are ..1 yours|only|alone|only
            no @needles|needle ?is ?are ?ever ?gets used|touches ..2 two|twice|second|another|again
            throw|throws|bin|bins|discard|dispose|destroy|destroys ?of ?the ?our ?all ?every ?each ?used @needles ..2 out|away|
                after|once|every|each
            every|each client|person|guest|head|patient|scalp ..2 gets|has|receives ..2 own|new|fresh|sterile ..2
                @needles|needle
            """,
        AskedYes = """
            @needles ..4 new|sterile|single|disposable|fresh
            sterile|single|new|disposable|fresh ..2 @needles
            """,
        AskedNo = """
            reuse|reused|share|shared|re ..3 @needles
            """,
        Hedges = "should must need needs require requires required non un not some has+to have+to has+to+be",
        NotNear = "market how+to set+up kit shop pack+of cart price learn curriculum checkout "
            + "bring their+own boxed pcs",
        About = ClaimAbout.Treatment,
    };
}
