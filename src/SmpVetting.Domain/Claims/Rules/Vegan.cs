namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>The pigment is vegan.</summary>
    private static ClaimRule Vegan => new(ClaimType.Vegan)
    {
        Says = """
            @ours ..2 vegan ..3 @stuff
            @apply ..3 vegan ?friendly ?and ..3 @stuff|tattoo|tattoos|quality >@does
            ^ ?a ?an ?@wholly ?@wholly ?high ?quality ?natural|organic|mineral|plant ?based ?and vegan ..3 @stuff|smp|scalp >@does|these|
                due|of|vs|versus|brands
            @stuff|ours|everything|all|one|smp ..6 @be ?@wholly ?@wholly ?both ?also ?even ?organic ?and vegan >or|
                when|brand
            they|it|its|theyre|which ?@be ?all ?@wholly ?@wholly ?both ?also ?even ?organic ?and vegan >or|when|brand
            @stuff|smp ..6 vegan $
            its|theyre|uses|use|using ?@wholly ?@wholly vegan >or|when|brand|brands|organizations|organisations|
                suppliers
            ^ ?@wholly ?@wholly vegan ?friendly ?and|or ?organic ?cruelty ?free ?throughout $
            ^ ?@wholly ?@wholly ?organic ?and ?or vegan ?and ?friendly approved|certified|cruelty|organic|natural|
                hypoallergenic|metal|kind|made|since|through|throughout >nice
            organic|natural|hypoallergenic|cruelty|sterile|toxic ?free and vegan
            <of @wholly vegan >or|studio|brand|brands|diet|product
            suitable|safe|friendly|approved|fit|fine|ok|okay|good|kind|loved for|to|by ..2 vegans
            vegans|vegan ..2 welcome|friendly|safe|approved|certified|relax >nice
            vegan ..2 society|seal|sunflower|choice|formula|studio|clinic|salon|shop|table
            animal ?and ?cruelty free
            @none ..5 animal|creature|creatures|beast >testing|tested|tests
            @none ..6 from|of ..2 animal|animals
            animal|animals ..4 nil|none|zero|nowhere|absent|0|nada >testing
            nothing|no|zero|without|free ..5 bone|beetle|beetles|shellac|gelatine|gelatin|lanolin|carmine|beeswax
                >testing|tested|tests|hair
            ever|never|nothing ..4 had|has|breathed ..2 heartbeat|pulse|mother|legs|face|eyes|parents
            pure veg
            ^ vegan ones|line|range|formula
            plant|plants ..3 never|not|no|nothing animal|animals
            vegan ..4 so is|are ..4 @pig
            as vegan as
            vegan yes
            registered|certified|listed ?as vegan >society
            for vegans ..2 suitable|safe|fine
            approved|certified|grade|quality vegan @pig >@does
            vegan ?and not|never tested
            makes|make|making ..3 vegan $
            a vegan would
            """,
        AskedNo = """
            animal|animals >testing
            """,
        AskedYes = """
            vegan
            """,
        NotNear =
            "means counts one+of butter brands coffee snacks clients shampoo balm soap needles moisturiser "
            + "moisturizer cleanser lotion cream gel food diet diets wife husband girlfriend boyfriend",
    };
}
