namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>The pigment is vegan.</summary>
    private static ClaimRule Vegan => new(ClaimType.Vegan)
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
            @wont|nil|zero|none|without|nothing|free ..5 animal|shellac|lanolin|gelatin|gelatine|creature|creatures|
                beast >testing|tested|tests
            animal|animals ..4 nil|none|zero|nowhere|absent|0|nada >testing
            pure veg
            vegans|vegan ..2 welcome|friendly|safe|approved|certified
            fit|fine|ok|okay|good for ..2 vegans
            animals ..4 left|kept|leave out|alone
            @wont|nil|zero|none|without|nothing|free ?of ?from ..3 any|from|of|no|without ?any animals
            ever|never|nothing ..5 heartbeat|pulse|mother|legs|breathed
            @wont|nothing ..6 came|comes|come|taken|derived|made|obtained ..4 animal|animals|creature
            vegan ink|inks|pigment|pigments|colour|colours|formula|tattoo|smp
            nothing|no|not|never|zero|without ..5 bone|beetle|beetles|shellac|gelatine|gelatin|lanolin|carmine|
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
        NotNear = "coffee snacks clients shampoo balm soap needles shampoo moisturiser moisturizer cleanser balm lotion cream soap gel food diet diets wife husband girlfriend boyfriend",
    };
}
