namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>The pigment is natural.</summary>
    private static ClaimRule Natural => new(ClaimType.Natural)
    {
        Says = """
            natural|naturally|botanical|plant ?occurring ?based ?derived ?and ?organic ?plant ?mineral @pig|
                ingredient|ingredients|substances|components|compounds|minerals|materials|sources|source|extracts|
                elements >of|match|matched|looks|look
            @pig|ingredients|they @be ..3 natural|botanical >looking|look|hair|result|results|shade|tone|colour|
                color|hairline|appearance|finish|and|to|for|in|stubble|black|grey|gray
            @pig|ingredients @be ..3 natural and organic|vegan|safe|hypoallergenic|free
            @pig|ingredients @be 100|all|entirely|completely|fully|purely ?percent natural >looking
            made|derived|sourced|composed|formulated ?entirely ?only ?purely from|of|with ..2 nature|plants|natural
                ?and ..2 >hair|hairs|hairline|looking
            derived from plants|nature
            plant based|derived
            ^ ?100 ?percent ?all natural $
            natural|naturally|botanical|plant ?derived ?based ?mineral @pig|ingredient|ingredients|extracts|minerals
            100|all|purely|entirely|completely|only|fully ?percent natural ?plant ?mineral ?organic ?and ?vegan
                ?organic pigment|pigments|ink|inks|ingredients|ingredient|formula|dye|dyes|product|products
            mother nature ?herself ..2 makes|made|gives|gave|grows|grew|provides|provided|offers|intended|supplies|
                supplied
            what|things|materials ?only ?that ?mother nature ?herself makes|made|gives|gave|grows|grew|provides|
                provided|offers|intended|supplies
            @pig|ingredient|ingredients|bottle|formulation ~ nature|plants|herbs|herb|herbal|roots|earth|
                botanicals|botanical|flowers|clay|soil|rocks|vegetable|vegetables|berries|bark
            made|makes|derived|sourced|extracted|pressed|ground|distilled|comes|come|coming|taken|taking|arrive|
                arrives|born|brewed|drawn|gathered|harvested|mixed ..3 from|of|out|by ..5 nature|plants|herbs|roots|
                earth|botanicals|flowers|clay|soil|rocks|stones|minerals|leaves|vegetables|berries|bark
            earth|plants|roots|herbs|minerals|clay|flowers|stones ?and ?plants ?roots ?water and|from earth|plants|
                roots|herbs|minerals|rainwater|clay|water|flowers|nature|stones
            no|nothing|zero|without|never|not|free ..3 synthetic|synthetics|artificial|manmade ..2
            natural|naturally ?occurring ?grown ?sourced ?derived substances|raw|sources|origin|origins|materials|
                mineral|minerals
            of|from ..1 natural origin|origins|sources|source
            nothing but nature
            @pig|ingredients|bottle|formula ..4 100 percent natural
            @pig|colour|color|everything|it|ours ..4 grows|grown|found|comes|made|given|provided|left ..3 in|by|
                from|on|of ?the ?our nature|fields|garden|ground|forest|meadow|earth|soil|wild
            nature|earth|soil ?itself ..1 gives|gave|provides|makes|made|left|offers|yields|grows >us+hair
            no|not|isnt|nothing|zero|without|never ..3 synthetic|artificial|manmade|laboratory
            ours|ink|inks|colours|colors|pigment ..2 is|are|comes|come from ?the nature|plants|earth|garden
            100|hundred percent ?of ?from ?the nature|natural
            materials|ingredients|substances|ingredient ..4 nature|plants|earth|herbs
            natural ?raw stuff|things|materials|goods|matter|components
            @pig ..3 is|are ?all ?100 ?percent ?fully ?completely ?purely ?totally ?entirely natural >looking|look
            chemical|chemicals|toxin|toxins|additive|additives free
            free of|from ?all ?any ?harsh ?nasty ?artificial chemicals|chemical|synthetics|synthetic|toxins
            no|zero|without|nor|not ?a ?any ?single ?harsh ?nasty ?added ?artificial chemicals|synthetics|toxins ..3
                @pig|ingredients|added|formula
            contains|contain|containing|with|has|have no ?nasty ?harsh ?artificial ?man ?made chemicals|synthetics|
                additives|substances
            man|lab|factory made substances|ingredients|chemicals
            all natural >looking|look|hairline|result|results|appearance
            as natural as
            natural|naturally|herbal|botanical|plant|wild ?sourced ?based ?derived ?occurring ?grown ?pure base|
                ingredients|ingredient|ink|inks|colour|colours|color|colors|pigment|pigments|dye|dyes|formula|
                composition|origin|carrier|source|sources|extracts|formulation|product|products >looking|match|of+hair|
                tone|result
            herbal natural|pigment|pigments|ink|inks|dye|formula|colour
            natural|herbal|botanical and|or herbal|natural|botanical|pure|organic >looking|results|result|hairline|
                look
            nature|natures ..1 own ..2 colour|color|pigment|ingredients|ink
            straight|directly|right from|out ..2 nature|earth|ground|plants
            mother nature
            @pig|bottle|inside|ingredient|ingredients ..6 ?purely ?entirely ?only plant|plants|botanical|herbal
            everything|drop|bottle|bit|all|ink|whatever|what ..4 is|are ?all ?100 ?percent ?completely ?totally
                natural >looking|look
            goes|put|puts ..4 skin|scalp|head|bottle ..4 grew|grows|grown|natural|nature
            """,
        AskedYes = """
            @pig|ingredients|it|they|formula ..5 natural >looking|look
            """,
        Asked = """
            what|which ..6 => ?only ?mostly ?just flowers|plants|herbs|roots|berries|clay|earth|nature|minerals|
                bark
            """,
        NotNear =
            "such+as butter oils juice allergies people+put or+rocks melanin serum carmine henna lab laser "
            + "lasers device machine finasteride minoxidil numbing anaesthetic anesthetic lidocaine medication "
            + "medications drug drugs propecia shampoo moisturiser moisturizer cleanser balm lotion cream oil "
            + "diet remedies natural+hair natural+hairs natural+follicles natural+blend natural+hairline "
            + "natural+looking natural+look natural+looks seams your+natural colorant+chemistry shampoo spa "
            + "skincare or+synthetic is+synthetic are+synthetic",
        Hedges = "natural+looking more as such",
    };
}
