namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>The pigment is organic.</summary>
    private static ClaimRule Organic => new(ClaimType.Organic)
    {
        Says = """
            organic <non|in|not|an|less ..3 @pig|ingredients|ingredient|materials|substances|plant|
                vegetable >growth|search|traffic|are|is|tend|tends|seem|seems|also|fade|fades|can|may|have|contain|react
            our|my|these|all|only|every|exclusively|use|uses ..1 organic ..3 @pig|ingredients|ingredient
            @pig|it|they ?all @be|stay ..4 organic >in|molecules|growth|shape|shapes|pattern|hairline|shaped|looking
            organic and|or|vegan|natural
            organically derived|sourced|made|based
            ^ ?100 ?percent organic $
            100|fully|completely|totally|purely|certified ?percent organic >growth|shape|reach|traffic|
                search|by
            organic ?and ?vegan ?hypoallergenic ?based ?black ?grade ?smp ?scalp formula|formulation|base|range|
                line|blend
            organically grown|derived|sourced|made|produced|farmed|certified
            of|from|with|in organic ?certified quality|compounds|grade|origin|farming|farms|cultivation|agriculture|plants|
                sources
            ^ ?all ?certified ?purely organic ?only ?and|or vegan|natural ?certified
            @pig|formula|bottle ..3 organic $
            goes|put|puts|bottle|inside|use|everything|whatever|what|all ..5 @be organic
            only|just|purely|nothing ?but organic goes|enters|comes|touches|ever|will
            organic ?ones only|throughout|through
            organic seal|label|certificate|certification|certified|badge|stamp ?of
            @pig ..6 organic >growth|shape|looking|in
            organic ..2 @pig >growth|shape|looking|are|is|tend|tends|seem|seems|also|fade|fades|can|may|have|contain|react
            organic ?matter ?and ..2 goes|enters|ends ?up|stuff|matter|goodness|ingredients|origin|carrier|base|
                bases|carriers|sourced|source|sources|solution|tattoo|smp|micropigmentation
            nothing|only ?but organic|organics
            certified organic
            everything|all ..6 is|are organic
            organic|organics ..3 all|only|throughout|exclusively
            biological|bio|eco organic|ink|inks|pigment|pigments
            grown ..1 organically
            100 organic
            as organic as
            soil|organic association|certified
            organic black|grey|gray|colour|color|brown|shade|shades|stuff|goodness
            hundred percent organic
            """,
        AskedYes = """
            organic
            """,
        Hedges = "synthetic",
        NotNear = "shampoo balm soap towels shampoo moisturiser moisturizer cleanser balm lotion food diet organic+reach marketing "
            + "or+synthetic inorganic volatile azo chemistry molecule coconut common+ingredients general",
        NotAbout = "inorganic hydrogen molecule lakes",
    };
}
