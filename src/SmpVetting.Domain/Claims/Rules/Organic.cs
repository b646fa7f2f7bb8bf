namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>The pigment is organic.</summary>
    private static ClaimRule Organic => new(ClaimType.Organic)
    {
        Says = """
            @ours ..3 organic ?and ..2 @stuff
            @apply ..6 organic ?and ..2 @stuff >@does
            done|performed|made|makes|mixed|blended|blend|come|comes|contain|contains ?up from|of|with|only|certified
                ..1 organic ..2 @stuff >such
            ^ ?a ?an ?@wholly ?@wholly ?bio ?safe ?natural ?vegan ?high ?quality ?specialized ?premium ?and organic
                ?and ..2 @stuff >@does|these|due|of|vs|versus
            they|it|its|theyre|which ?@be ?a ?an ?all ?@wholly ?@wholly ?both ?also ?bio ?natural ?and organic >in|or|
                that|molecules|compounds|growth|shape|shapes|pattern|hairline|shaped|looking
            @stuff|ours|everything|all|whatever|what|goes ..6 @be ?a ?an ?@wholly ?@wholly ?both ?also ?bio ?natural
                ?vegan ?and organic >in|or|pigments|molecules|compounds|growth|shape|shapes|pattern|hairline|shaped|
                looking
            organic ..2 @pig ?that ?is ?are ?gets ?then ?gently ?carefully @apply|imitate|imitates|mimic|replicate|tapped
            with|using|uses|use|and ..4 organic ?and ..1 @pig >@does|in|as|have
            @putting ?of ..2 organic ?and ..1 @pig >@does
            fans|advocates|believers|lovers|specialists|pioneers ..3 of|in organic
            @stuff ..6 organic $
            ^ ?@wholly ?@wholly organic ?too ?and|or ?type ?compound ?ink $
            ^ ?@wholly ?@wholly organic ?and|or vegan|natural|plant|hypoallergenic|made
            natural|vegan|herbal|based|base and organic
            ^ # organic pigment|pigments|ink|inks
            @wholly|usda organic >growth|shape|reach|traffic|search|chemistry
            organically grown|derived|sourced|made|produced|farmed|certified|based
            grown ..1 organically
            of|from|with|in|has|our ?an organic ?certified quality|grade|origin|farming|farms|cultivation|agriculture|
                plants|sources|source|carrier|base|certification|seal
            nothing|only ?but organic|organics
            organic|organics ..3 only|throughout|exclusively|through
            organic compound ink|pigment
            @putting ..6 organic particles
            as organic as
            organic black|grey|gray|brown|shade|shades|stuff|goodness|matter
            bio|eco organic
            @pig @be ?all ?100 ?percent bio >absorbable|degradable|resorbable|compatible|inks|pigments
            approved|certified|grade|quality organic @pig >@does
            """,
        AskedYes = """
            organic
            """,
        Hedges = "synthetic",
        NotNear =
            "non+organic cotton towel linen pros cons confuse growth butter shampoo balm soap towels moisturiser moisturizer cleanser lotion food diet "
            + "organic+reach marketing or+synthetic inorganic volatile azo chemistry molecule coconut "
            + "common+ingredients general",
        NotAbout = "inorganic hydrogen molecule lakes",
    };
}
