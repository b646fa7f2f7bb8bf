namespace SmpVetting.Domain.Claims;

/// <summary>What is said of what is in the pigment.</summary>
internal static class PigmentClaims
{
    private const string OtherGoods =
        "laser lasers device machine finasteride minoxidil numbing anaesthetic anesthetic lidocaine "
        + "medication medications drug drugs propecia shampoo moisturiser moisturizer cleanser balm lotion "
        + "cream oil diet";

    public static readonly IReadOnlyList<ClaimRule> Rules =
    [
        new(ClaimType.FdaApproved)
        {
            Says = """
                fda|usfda ?has ?have ?is ?fully approved|approves|approval|certified|accepted|authorised|
                    authorized|endorsed|licensed
                approved|cleared|accepted|authorised|authorized|certified|endorsed ..3 fda|usfda
                approved|cleared|authorised|authorized by|from ?the ?us food and drug administration
                approval from|of|by ?the ?us fda|usfda
                fda|usfda cleared|clearance ..3 @pig
                @pig @be ?all ?fully fda|usfda cleared
                fda|usfda ..4 approved|approves|approval|okayed|oked|ok|okay|okays|cleared|clears|clearance|passed|passes|
                    accepted|accepts|authorised|authorized|licensed|certified|endorsed|endorses|sanctioned|permits|
                    blessing|blessed|stamp|seal|yes|nod|signed|vetted|allows >office
                approved|approval|okayed|oked|ok|okay|cleared|clearance|passed|accepted|authorised|authorized|
                    licensed|certified|endorsed|sanctioned|permitted|blessing|blessed|stamp|seal|nod|light|signed|
                    vetted ..5 fda|usfda
                approved|approval|okayed|cleared|clearance|passed|accepted|authorised|authorized|certified|endorsed|
                    blessing|stamp|seal|nod|light|vetted ..5 food and drug
                food and drug ?administration ..5 approved|approves|approval|okayed|cleared|passed|accepted|
                    authorised|authorized|certified|endorsed|blessing|stamp|yes|vetted
                fda|usfda ?has ?have ..6 blessing|seal|stamp|nod|ok|signed|okay|approval
                food and drug ?administration ..6 signed|blessing|seal|approval
                fda|usfda ..2 certificate|certification|certificates|papers|registered|listed|compliant|grade|waved|licence|
                    license >inspection
                waved ?through ?by ?the fda|usfda
                fda|usfda ..4 waved|happy|likes|recommends|recommended
                """,
            AskedYes = """
                fda|usfda
                """,
            Asked = """
                approved|cleared|certified|tested => ..3 by ..2 fda|food
                """,
            NotNear =
                "system systems technology technologies robotic laser lasers device machine finasteride "
                + "minoxidil numbing anaesthetic anesthetic lidocaine medication propecia "
                + "approved+no approves+no approved+none cleared+no",
        },
        new(ClaimType.MetalFree)
        {
            Says = """
                metal|metals|oxide|oxides free
                metal|oxide|iron free
                free of|from ..6 metal|metals|metallic|oxide|oxides
                no|without|zero|nor ?contain ?any ?added ..5 metal|metals|metallic|oxide|oxides
                dont|doesnt|not|never contain|contains|use|have|include|includes ..5 metal|metals|metallic|oxide|oxides
                0 percent ..4 metal|metals|oxide|oxides
                contain|contains|containing|have|has|with no|zero ..6 metal|metals|metallic|oxide|oxides
                devoid of ..4 metal|metals|metallic|oxide|oxides
                non metallic|metal
                nickel free
                isnt|arent|wasnt any|a ?trace ..3 metal|metals|metallic|oxide|oxides
                @wont hold|holds|carry|carries|got|add|adds|put ..4 metal|metals|metallic|oxide|oxides
                metals|metal|oxides none|zero
                without|nor ?heavy|iron|toxic metals|metal|oxides|oxide
                contain|contains|containing|have|has|with|hold neither ..3 metal|metals|oxide|oxides
                no|without|zero|nor|not|never|nothing|nil|hardly ..4 @metal >ore|supplement|supplements|bars|like|detector
                @metal ..4 nil|none|zero|nowhere|absent|nothing|nada|0
                neither ..3 @metal
                free|clear|clean|rid|empty of|from ..4 @metal
                @metal ?stays ?is ?are ?we ?kept ..2 kept|left|stays|stay|leave|keep out
                leave|leaves|leaving|left|skip|skips|skipped|banned|ban|bans|exclude|excludes|
                    excluding|removed ?out ?the ?all ?any ?every ?heavy ?iron ?toxic metal|metals|oxide|oxides
                metals|metal|oxides ..2 excluded|banned|removed
                @metal ..6 leave|leaves|keep|keeps|left|kept ..3 out
                none of ..4 @metal
                @metal ?has ?have ..1 no place|business|room|home|part
                kept|keeps|keep|left|leaves|leave|took|takes ..3 @metal ?oxide ?oxides out
                innocent|devoid|empty|clean of @metal
                keep|keeps|kept|keeping out|away ?all ?any ?the ?heavy ?iron metal|metals|oxide|oxides
                """,
            AskedNo = """
                metal|metals|metallic|oxide|oxides
                """,
            NotNear =
                "low reduced fewer less trace+amounts trace+metals traces minimum supplement supplements fda jewellery jewelry deficiency steel "
                + "needles needle machine",
        },
        new(ClaimType.Organic)
        {
            Says = """
                organic <non|in|not|an|less ..3 @pig|ingredients|ingredient|compounds|materials|substances|plant|
                    vegetable >growth|search|traffic
                @pig|it|they ?all @be|stay ..4 organic >growth|shape|shapes|pattern|hairline|shaped|looking
                organic and|or|vegan|natural
                organically derived|sourced|made|based
                ^ ?100 ?percent organic $
                100|fully|completely|entirely|totally|purely|certified ?percent organic >growth|shape|reach|traffic|
                    search
                organic ?and ?vegan ?hypoallergenic ?based ?black ?grade ?smp ?scalp formula|formulation|base|range|
                    line|blend
                organically grown|derived|sourced|made|produced|farmed|certified
                of|from|with|in organic ?certified quality|grade|origin|farming|farms|cultivation|agriculture|plants|
                    sources
                ^ ?all ?certified ?purely organic ?only ?and|or vegan|natural ?certified
                @pig|formula|bottle ..3 organic $
                goes|put|puts|bottle|inside|use|everything|whatever|what|all ..5 @be organic
                only|just|purely|nothing ?but organic goes|enters|comes|touches|ever|will
                organic ?ones only|throughout|through
                organic seal|label|certificate|certification|certified|badge|stamp ?of
                @pig|ink|inks ~ organic >growth|shape|looking
                """,
            AskedYes = """
                organic
                """,
            Hedges = "synthetic",
            NotNear = "shampoo moisturiser moisturizer cleanser balm lotion food diet organic+reach marketing "
                + "or+synthetic or+inorganic",
        },
        new(ClaimType.Natural)
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
                mother nature ?herself ..2 makes|made|gives|gave|grows|grew|provides|provided|offers|intended|
                    supplies|supplied
                what|things|materials ?only ?that ?mother nature ?herself makes|made|gives|gave|grows|grew|provides|
                    provided|offers|intended|supplies
                @pig|ingredient|ingredients|bottle|formulation ~ nature|plants|plant|herbs|herb|herbal|roots|earth|
                    botanicals|botanical|flowers|clay|soil|rocks|vegetable|vegetables|berries|bark
                made|makes|derived|sourced|extracted|pressed|ground|distilled|comes|come|coming|taken|taking|arrive|
                    arrives|born|brewed|drawn|gathered|harvested|mixed ..3 from|of|out|by ..5 nature|plants|herbs|
                    roots|earth|botanicals|flowers|clay|soil|rocks|stones|minerals|leaves|vegetables|berries|bark
                earth|plants|roots|herbs|minerals|clay|flowers|stones ?and ?plants ?roots ?water and|from earth|
                    plants|roots|herbs|minerals|rainwater|clay|water|flowers|nature|stones
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
                """,
            AskedYes = """
                natural
                """,
            Asked = """
                what|which ..6 => ?only ?mostly ?just flowers|plants|herbs|roots|berries|clay|earth|nature|minerals|
                    bark
                """,
            NotNear =
                OtherGoods + " herbal remedies hair follicles disguise blend hairline looking look looks seams "
                + "colorant+chemistry shampoo spa skincare or+synthetic is+synthetic are+synthetic",
            Hedges = "natural+looking more as",
        },
        new(ClaimType.Vegan)
        {
            Says = """
                vegan >restaurant|restaurants|diet|food|options|cream|creams|lotion|lotions|soap|soaps|shampoo|
                    moisturiser|moisturizer|balm|gel|wash|leather
                @wont|without|zero ..5 animal >testing|tested
                nothing from animals
                free of|from ..4 animal|animals >testing
                animal free
                contain|contains no animal >testing
                suitable|safe|friendly|approved for ..2 vegans
                nor ?any animal >testing
                @wont ..3 comes|come|derived|from|made|taken ..3 animal|animals
                animal and cruelty free
                @wont|nil|zero|none|without|nothing|free ..5 animal|shellac|lanolin|gelatin|gelatine|creature|
                    creatures|beast >testing|tested|tests
                animal|animals ..4 nil|none|zero|nowhere|absent|0|nada >testing
                pure veg
                vegans|vegan ..2 welcome|friendly|safe|approved|certified
                fit|fine|ok|okay|good for ..2 vegans
                animals ..4 left|kept|leave out|alone
                @wont|nil|zero|none|without|nothing|free ?of ?from ..3 any|from|of|no|without ?any animals
                ever|never|nothing ..5 heartbeat|pulse|mother|legs|breathed
                """,
            AskedNo = """
                animal|animals >testing
                """,
            AskedYes = """
                vegan
                """,
            NotNear = "shampoo moisturiser moisturizer cleanser balm lotion cream soap gel food diet diets",
        },
    ];
}
