namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>The pigment is vegan.</summary>
    private static ClaimRule Vegan => new(ClaimType.Vegan)
    {
        Says = """
            <not|or|than|by vegan ..2 pigment|pigments|ink|inks|dye|dyes|colour|colours|color|colors|formula|formulas|
                ingredients|ingredient|black|blacks|shade|shades|brand|range|line|bottle|bottles|tattoo|tattoos|smp|
                micropigmentation|formulation|blend|base|quality|scalp|throughout
            @pig|ingredients|ingredient|black|blacks|shade|shades|brand|range|line|bottle|bottles|label|smp|
                micropigmentation|formulation|blend ..6 vegan >means|or|brand|brands|when
            everything|all|it|they|ours|line|range|bottle|drop|one is|are|was|be ?all ?also ?100 ?percent ?completely
                ?fully ?certified ?entirely ?both ?even vegan
            its|theyre|use|using|uses ?all ?only ?100 ?percent ?completely ?fully ?certified ?entirely ?exclusively
                vegan >organizations|organisations|suppliers
            vegan studio|clinic|salon|shop
            100|fully|completely|entirely|totally|purely|certified|strictly ?percent vegan
            ^ ?all ?certified vegan $
            vegan and|approved|certified|cruelty|organic|natural|hypoallergenic|metal >nice
            and|organic|natural|free|sterile|hypoallergenic vegan $
            vegan ..4 so is|are ..4 @pig
            vegan ..6 label
            no bone|shellac|carmine|beeswax|gelatine ..4 in|inside it|ours|here|our|them
            @wont|without|zero ..5 animal >testing|tested
            nothing from animals
            free of|from ..4 animal|animals >testing
            animal free
            contain|contains no animal >testing
            suitable|safe|friendly|approved for ..2 vegans
            nor ?any animal >testing
            @wont ..3 comes|come|derived|from|made|taken ..3 animal|animals
            animal and cruelty free
            @wont|nil|zero|none|without|nothing|free ..5 animal|creature|creatures|beast >testing|tested|tests
            animal|animals ..4 nil|none|zero|nowhere|absent|0|nada >testing
            pure veg
            vegans|vegan ..2 welcome|friendly|safe|approved|certified
            fit|fine|ok|okay|good for ..2 vegans
            animals ..4 left|kept|leave out|alone
            @wont|nil|zero|none|without|nothing|free ?of ?from ..3 any|from|of|no|without ?any animals
            ever|never|nothing ..3 had|has ..2 heartbeat|pulse|mother|legs
            ever|never|nothing ..3 breathed
            @wont|nothing ..6 came|comes|come|taken|derived|made|obtained ..4 animal|animals|creature
            vegan ink|inks|pigment|pigments|colour|colours|formula|tattoo|smp
            nothing|zero|without|free ..5 bone|beetle|beetles|shellac|gelatine|gelatin|lanolin|carmine|
                beeswax >testing|tested|tests|hair
            cruelty free ?and vegan
            plant|plants ..3 never|not|no|nothing animal|animals
            vegan|vegans ..2 approved|certified|through|society|choice|only
            so|and ?so ?therefore ?is ?the ink|pigment|it is vegan
            """,
        AskedNo = """
            animal|animals >testing
            """,
        AskedYes = """
            vegan
            """,
        NotNear =
            "coffee snacks clients shampoo balm soap needles moisturiser moisturizer cleanser lotion cream gel food diet "
            + "diets wife husband girlfriend boyfriend",
    };
}
