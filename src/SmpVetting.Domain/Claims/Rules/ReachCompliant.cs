namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>The pigment keeps to Europe's law for tattoo inks.</summary>
    private static ClaimRule ReachCompliant => new(ClaimType.ReachCompliant)
    {
        Says = """
            reach ?eu ?and ?regulation ?2020 ?2021 ?2022 ?2023 ?safety compliant|approved|certified|
                conform|conforming|tested|ready|standards|legal
            ^ ?full ?eu reach ?regulation compliance|conformity|regulation $
            with|documented|certificate|certified|proof|full ..2 reach compliance|conformity
            comply|complies|compliant|complying|conform|conforms|meet|meets|accordance|accordingly|approved|
                certified|satisfy|satisfies|fulfil|fulfils|fulfill|passes|passed|tested|compliance ..5 reach >your|
                you|out|them
            under|to eu reach
            required|labelling|labeling|labelled ..2 under|by|to reach
            compliant|comply|complies|meets|meet|conform ..6 2020 2081
            line|accordance|keeping|compliance|conformity|agreement|harmony with ..4 reach
            according to ..4 reach
            made|manufactured|produced|formulated|tested|checked|certified|approved|batch ..5 to|under|against|for
                ..4 reach >out|your|you
            reach criteria|standard|certificate|certification >out
            with|to|by|within|inside|meets|meet|passes|pass|satisfies|follows|under ..4 reach annex|restriction|
                restrictions|limits|rules|law|legislation|requirements|directive|regulation|regulations
            satisfies|satisfy|meets|meet|passes|passed|pass|inside|below|conforms|conform|complies|
                comply|compliant|follows|follow|respects|respect|according|obeys|obey|tested|legal|allowed|
                approved|certified|labelled|line|accordance|keeps|fulfils|made|checked|declared ..6
                reach >out|your|you|us|for|me|of|them|the
            satisfies|satisfy|meets|meet|passes|passed|pass|inside|within|under|below|conforms|complies|comply|
                compliant|follows|respects|according|tested|legal|allowed|approved|certified|labelled|line|
                accordance|keeps|fulfils|limits|limit|rules ..6 2020 2081
            2020 2081 ..4 compliant|compliance|tested|met|limits|report|certificate|passed|ok|approved
            satisfies|satisfy|meets|meet|passes|passed|inside|within|under|below|conforms|complies|comply|
                compliant|follows|respects|tested|legal|approved|certified|line|accordance|fulfils ..5 eu|eus|
                europes|european ..4 rules|rule|law|laws|regulation|regulations|limits|limit|legislation|
                requirements|standards|restriction|restrictions|norm|norms|directive|standard >training
            reach ?eu ..1 batch|report|reports|compliant|conform|tested|ok|yes|passed|limits
            reach ink|inks|pigment|pigments|colours|colors|tested|dyes|certificate|certificates|labelled|label|
                report
            obey|obeys|respect|respects|respected|follow|follows|keep|keeps|satisfies|meets|meet|demands|allowed|
                legal|allows|fulfil|fulfils ..6 eu|eus|european|europes|europe ..5 ink|inks|pigment|pigments|
                tattoo ?ink rules|rule|law|laws|regulation|regulations|limits|limit|legislation|requirements|
                standards
            eu|eus|european|europes ..5 rules|law|laws|regulation|regulations|limits ?on ?of ?for ..2 inks|ink|
                pigments ..5 met|respected|kept|satisfied|observed|demands|confirms|followed
            conformity|conformance|conforming|keeping ..5 reach|2020
            reach ?eu 2020 2081
            2020 2081 compliant|conform|tested
            reach paperwork|papers|documents|documentation|file|declaration|approved|safe|grade|conform|ready|ok
            within|inside|under|below ?the ?eu reach limits|values|thresholds
            eu|eus|european|europes ..5 law|laws|rules|regulation|limits ..4 met|passed|kept|fulfilled
            european|eu ..3 limits|rules|regulation|law|laws ..8 passed|met|complies|comply|passes|breaks|fulfils|
                kept|respected
            ^ ?eu reach $
            passed|passes|tested ..8 european|eu ..3 limits|rules|regulation
            conformity|conform|conforms|declaration|certificate|compliance ..5 eu|eus|european|europes ..2 norm|
                norms|directive|standard|standards|rules|regulation|law|limits ..4 ink|inks|tattoo|colours|
                pigments
            eu|european compliant|approved|conform|legal|compliance
            @pig ..3 legal|allowed|compliant ..3 eu|europe|european
            compliant|complies|comply|limits|within|meets|meet|to|with|passes|under ..6 annex xvii
            compliant|complies|comply|limits|limit|below|within|meets|meet|to|with|passes|tested ..6 entry 75
            adheres|adhere|sticks|stick|aligned|aligns|subject|tested|made|produced ..3 eu|european|europes|reach
                ..4 ink|inks|rules|regulations|regulation|law|laws|limits|requirements|standards
            tick|ticks|box|boxes|test|tests|audit|bar ..3 reach ?box ?boxes ?test >out
            reach ..2 box|boxes|stamp|seal|label|stickers|sheet|sheets|valid|validated|verified|check|checked|clean|
                green
            annex xvii conform|conforming|compliant|ready|pigments|inks
            resap
            up to|with ..4 reach|2081 ?standard
            fall|falls|stay|stays|remain|remains|keep|keeps|lie|lies ..3 within|under|below|inside ..6 reach|eu|
                european limits|values|thresholds|rules|law
            legal|lawful|allowed|permitted|authorised|approved|sold|sell ..4 eu|europe|european ..6 ink|inks|
                pigment|pigments|reach|rules|regulation
            ink|inks|pigment|pigments ..6 legal|lawful|allowed|permitted|authorised|approved ..4 eu|europe|european|
                reach
            right|good|safe|legal side of ..2 reach|2081
            reach konform
            eu|european|europes ..12 ours|our|we ..3 within|inside|under|below|meet|meets|keep|respect ..2 limits|rules|
                law|limit
            """,
        AskedYes = """
            reach
            2081
            """,
        Asked = """
            reach|2081|2020 ..3 => ?fully meets|met|passed|passes|complies|compliant|conform|fulfilled|respected|within|yes
            """,
        NotNear =
            "easy+reach have+to has+to must own+limits year+to importer responsible responsibility into+force ask out+of set "
            + "sets introduced limits+certain limits+some limits+substances limits+what",
    };
}
