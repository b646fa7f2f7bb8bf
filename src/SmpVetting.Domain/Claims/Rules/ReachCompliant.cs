namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>The pigment keeps to Europe's law for tattoo inks.</summary>
    private static ClaimRule ReachCompliant => new(ClaimType.ReachCompliant)
    {
        Says = """
            @meets|compliance|conformity ..8 reach >out|your|you|them
            resap ..2 reach
            reach ?eu ?and ?regulation ?2020 ?2021 ?2022 ?2023 ?safety compliant|approved|certified|conform|
                conforming|konform|konforme|tested|ready|standards|legal|safe|ok|passed|batch|report|reports|paperwork|papers|
                documents|documentation|file|declaration|grade|ink|inks|pigment|pigments|dyes|certificate|
                certificates|certification|conformity|conformance|labelled|label|criteria|valid|verified|checked|stamp|seal >out
            documented|certificate|certified|proof|full|conformity|conformance|conforming|keeping ..4 reach|2081 >on|around|in|came|as|the
            within|inside|under|below ..4 reach limits|values|thresholds|restrictions|annex
            under|to eu reach
            limits of ?the reach >entry
            required|labelling|labeling|labelled ..2 under|by|to reach
            ^ ?full ?eu reach ?regulation ?compliance ?conformity $
            line|accordance|keeping|compliance|agreement|harmony with ..4 reach
            @meets|limits|limit|rules|report|certificate|within|inside|under|below ..6 2020 2081
            2020 2081 ..4 compliant|compliance|conform|tested|met|limits|report|certificate|passed|ok|approved
            reach ?eu 2020 2081
            @meets|to|with|within|inside|under|below ..6 entry|annex 75|xvii
            annex xvii conform|conforming|compliant|ready|pigments|inks
            @meets ..5 eu|eus|europes|european|europe ..5 rules|rule|law|laws|regulation|regulations|limits|limit|
                legislation|requirements|standards|norm|norms|s
            eu|eus|european|europes ..5 rules|law|laws|regulation|regulations|limits ..8 passed|met|complies|comply|
                passes|fulfils|kept|respected|satisfied|observed|fulfilled|demands|breaks
            ours|our|we ..4 within|inside|under|below|meet|meets|keep|respect ..2 limits|limit >of
            @pig ..6 legal|lawful|allowed|permitted|authorised|approved|compliant ..4 eu|europe|european|reach
            legal|lawful|allowed|permitted|authorised|approved|sold|sell ..4 eu|europe|european ..6 ink|inks|pigment|
                pigments|reach|rules|regulation
            eu|european compliant|approved|conform|legal|compliance
            conformity|conform|conforms|declaration|certificate|compliance ..5 eu|eus|european|europes ..2 norm|norms|
                directive|standard|standards|rules|regulation|law|limits ..4 ink|inks|tattoo|colours|pigments
            tick|ticks|box|boxes|test|tests|audit|bar ..3 reach ?box ?boxes ?test >out
            right|good|safe|legal side of ..2 reach|2081
            """,
        AskedYes = """
            reach
            2081
            """,
        Asked = """
            reach|2081|2020 ..3 => ?fully meets|met|passed|passes|complies|compliant|conform|fulfilled|respected|within|yes
            """,
        NotNear =
            "easy+reach have+to has+to must own+limits year+to importer responsible responsibility into+force "
            + "ask out+of set sets introduced limits+certain limits+some limits+substances limits+what means "
            + "cosmetics",
    };
}
