namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>The pigment is natural.</summary>
    private static ClaimRule Natural => new(ClaimType.Natural)
    {
        Says = """
            @ours ..3 @botanic ?@pure ?@pure ?@pure @inks|sources|source|extracts|minerals >of|to|match|matched
            @apply|contains ..4 @botanic ?@pure ?@pure ?@pure @inks|sources|source|extracts|minerals >of|to|match|
                matched|looks|look|@does
            ^ ?a ?an ?@wholly ?@wholly ?high ?quality ?pure ?vegan ?organic @botanic ?@pure ?@pure ?@pure @inks|
                sources|source|minerals >of|to|match|matched|looks|look|@does|these|due
            ^ natural ?plant extracts $
            @wholly|naturally natural|derived|grown|sourced ?@pure ?@pure @stuff >of|match|matched
            @botanic ?@pure ?@pure ?@pure @inks ?that ?is ?are ?gets ?being ..2 @apply
            @stuff|theyre|ours|everything|drop|all|whatever|what ..6 @be ?@wholly ?@wholly ?both ?organic ?vegan ?and
                natural|botanical|herbal >looking|look|hair|result|results|shade|tone|colour|color|hairline|
                appearance|finish|to|for|in|stubble|black|grey|gray|that|@growing
            @stuff ..6 @be ?@wholly ?@wholly ?both ?organic ?vegan ?and plant based|derived
            it|its|which ?is ?a @wholly|organic ?mineral ?and natural >looking|look|to|hairline
            a natural product
            it|its|which|this ?is a natural ?mineral|plant @pig >is|of
            natural|plant|vegetable ?plant @carbon >look|looks|finish|effect|tone
            a natural black|brown|grey made|obtained|from|of
            naturally derived|sourced >hair
            use|uses|using ?a natural pigmentation >to|that|which|for
            @apply|with|from ?a ?only ?purely natural black|carbon|mineral|brown ink|inks|pigment|pigments
            @apply ..2 natural hypoallergenic|organic|vegan ?and ?organic ?vegan colours|colors
            @putting ?of ..1 natural ?@pure ?@pure @inks >of|match|matched|looks|look|@does
            with|using|from ..1 natural ?@pure ?@pure ?mineral ?earth @inks >of|to|match|matched|looks|look|@does
            made|makes|derived|derives|composed|formulated|sourced|extracted|pressed|ground|distilled|comes|come|
                coming|taken|arrives|brewed|drawn|gathered|harvested|mixed|squeezed|cooked ?up ?@wholly ?@wholly from|
                of|out|by|with ..5 natural|naturally|botanical|@growing >hair|hairs|hairline|looking|exfoliation|process
            of|from|with naturally occurring|derived|sourced|grown @inks|minerals|oxides|plants|elements|extracts
            natural|naturally ?occurring ?grown ?sourced ?derived substances|raw|sources|origin|origins|materials >index
            of|from ..1 natural|plant|vegetal|botanical|herbal origin|origins|sources|source
            on|with|of ?a ?an natural|vegetal|herbal base
            @putting|leave|leaves ..1 natural ?@pure ?@pure pigment|pigments >of|match|matched|looks|look
            natural ?and ?organic ?mineral colours|colors|colour|color ..2 exclusively|only
            ^ organic ?and natural colour|colours|color|colors $
            ^ natural ?and organic colour|colours|color|colors $
            0|zero percent synthetic
            @be herbal
            ^ ?@wholly ?@wholly natural $
            all|wholly|purely natural >looking|look|hairline|result|results|appearance|light|hair
            100|cent|hundred percent ?of ?from ?the nature|natural <look|looks|looking|appear|appears|seem|seems|feel|feels
            @pig|ingredients|ingredient|bottle|formulation|materials|substances ~ @growing
            @growing ?and ?plants ?roots and|from ?the @growing|rainwater|water
            plant|vegetable|vegetal|herbal based|derived
            nature|earth|soil ?itself ..1 gives|gave|provides|makes|made|left|offers|yields|grows|intended >us+hair
            mother nature
            straight|directly|right from|out ..2 nature|earth|ground|plants
            everything|ingredients|@pig ..4 found in nature
            grew|grows|grown ..4 field|fields|garden|ground|earth|forest|meadow
            @none ..3 synthetic|synthetics|artificial|manmade|laboratory|factory >skin|skins
            chemical|chemicals|toxin|toxins|additive|additives free
            free of|from ?all ?any ?harsh ?nasty ?artificial chemicals|chemical|synthetics|synthetic|toxins
            @none ?a ?any ?single ?harsh ?nasty ?added ?artificial chemicals|synthetics|toxins ..3 @pig|ingredients|
                added
            contains|contain|containing|with|has|have no ?nasty ?harsh ?artificial ?man ?made chemicals|synthetics|
                substances
            herbal natural|@stuff
            natural ?raw stuff|things|goods|matter
            """,
        AskedYes = """
            @pig|ingredients|it|they|formula ..5 natural >looking|look
            """,
        Asked = """
            what|which ..6 => ?only ?mostly ?just flowers|plants|herbs|roots|berries|clay|earth|nature|minerals|
                bark
            """,
        NotNear =
            "confuse confused result+is results+are once originally such+as butter oils juice allergies people+put or+rocks melanin serum carmine henna lab laser "
            + "lasers device machine finasteride minoxidil numbing anaesthetic anesthetic lidocaine medication "
            + "medications drug drugs propecia shampoo moisturiser moisturizer cleanser balm lotion cream oil "
            + "diet remedies natural+hair natural+hairs natural+follicles natural+blend natural+hairline "
            + "natural+looking natural+look natural+looks seams your+natural colorant+chemistry spa skincare "
            + "inorganic+minerals or+synthetic is+synthetic are+synthetic",
        Hedges = "natural+looking more as such usually typically often",
    };
}
