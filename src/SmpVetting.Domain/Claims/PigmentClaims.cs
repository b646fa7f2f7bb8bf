namespace SmpVetting.Domain.Claims;

/// <summary>What is said of the pigment.</summary>
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
                fda ?has ?have ?is ?fully approved|approves|approval|certified|accepted|authorised|
                    authorized|endorsed|licensed
                approved|cleared|accepted|authorised|authorized|certified|endorsed ..3 fda
                approved|cleared|authorised|authorized by|from ?the ?us food and drug administration
                approval from|of|by ?the ?us fda
                fda cleared|clearance ..3 @pig
                @pig @be ?all ?fully fda cleared
                """,
            AskedYes = """
                fda
                """,
            NotNear =
                "system systems technology technologies robotic laser lasers device machine finasteride "
                + "minoxidil numbing anaesthetic anesthetic lidocaine medication propecia",
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
                """,
            AskedNo = """
                metal|metals|metallic|oxide|oxides
                """,
            NotNear = "low reduced fewer less trace",
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
                """,
            AskedYes = """
                organic
                """,
            Hedges = "synthetic",
            NotNear = "shampoo moisturiser moisturizer cleanser balm lotion food diet organic+reach marketing",
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
                """,
            AskedYes = """
                natural
                """,
            NotNear = OtherGoods + " herbal remedies hair follicles disguise blend",
            Hedges = "natural+looking more as",
        },
        new(ClaimType.Vegan)
        {
            Says = """
                vegan >restaurant|restaurants|diet|food|options|cream|creams|lotion|lotions|soap|soaps|shampoo|
                    moisturiser|moisturizer|balm|gel|wash
                @wont|without|zero ..5 animal >testing|tested
                nothing from animals
                free of|from ..4 animal|animals >testing
                animal free
                contain|contains no animal >testing
                suitable|safe|friendly|approved for ..2 vegans
                nor ?any animal >testing
                @wont ..3 comes|come|derived|from|made|taken ..3 animal|animals
                animal and cruelty free
                """,
            AskedNo = """
                animal|animals >testing
                """,
            AskedYes = """
                vegan
                """,
            NotNear = "shampoo moisturiser moisturizer cleanser balm lotion cream soap gel food diet diets",
        },
        new(ClaimType.CarbonOnly)
        {
            Says = """
                pure|only|purely|solely|entirely|just|nothing ?but ?organic ?black ?medical ?grade carbon|charcoal
                carbon|charcoal only|alone|based|derived
                100 percent ?pure ?organic carbon|charcoal
                made|consist|consists|composed|comprised|produced ?up ?only ?entirely ?purely ?exclusively of|from|with|
                    out ..3 carbon|charcoal
                carbon black
                @pig|it|they|black @be ..2 carbon >dioxide|laser|copy|footprint|fibre|fiber|neutral
                sole|only|single ?active ?colouring ?coloring ingredient|colourant|colorant|pigment|component|element
                    is|being ..2 carbon
                carbon ..8 nothing else|more|besides
                nothing but|else|except|besides ?than ?pure carbon|charcoal
                single|one|sole|only ?colouring ?coloring colorant|colourant|pigment|ingredient|component|colour|color
                    ..3 carbon|charcoal
                carbon ?is ?the only|sole|single ?colouring ?active ingredient|pigment|colourant|colorant|component
                our|my|pure|with|using|use|uses carbon ?black ?grade ?only pigment|pigments|ink|inks
                carbon pigment|pigments|ink|inks >based|removal|and|or
                """,
            AskedYes = """
                carbon
                """,
            NotNear = "laser peel facial dioxide footprint",
        },
        new(ClaimType.ReachCompliant)
        {
            Says = """
                reach ?eu ?and ?regulation ?2020 ?2021 ?2022 ?2023 ?safety compliant|compliance|approved|certified|
                    conform|conforming|conformity|tested|ready|regulations|regulation|standards|legal
                comply|complies|compliant|complying|conform|conforms|meet|meets|accordance|accordingly|approved|
                    certified|satisfy|satisfies|fulfil|fulfils|fulfill|passes|passed|tested|compliance ..5 reach >your|
                    you|out|them
                under|to eu reach
                compliant|comply|complies|meets|meet|conform ..6 2020 2081
                line|accordance|keeping|compliance|conformity|agreement|harmony with ..4 reach
                according to ..4 reach
                made|manufactured|produced|formulated|tested|checked|certified|approved|batch ..5 to|under|against|for
                    ..4 reach >out|your|you
                reach annex|restriction|restrictions|limits|rules|law|legislation|requirements|directive|criteria|
                    standard|certificate|certification >out
                """,
            AskedYes = """
                reach
                """,
        },
        new(ClaimType.NeverTurnsBlue)
        {
            Says = """
                @wont ..4 turn|turns|turning|go|goes|going|become|becomes|look|fade|fades|shift|shifts|change|changes|
                    oxidise|oxidize ?to ..2 ?any ?ugly blue|green|bluish|greenish|red|orange|purple|pink
                @wont ever|actually|really ..2 turn|turns|go|goes blue|green|red|orange|purple
                @wont ..2 turn|turns|change ..3 into ..3 blue|green
                @wont ..3 change|changes|changing|shift|shifts|alter|alters ?its ?their ?in ?the ?your colour|color|
                    colours|colors|hue|shade|tone|tint >of
                @pig|hue|shade|tone|it|they ..2 @wont ..1 change|changes|shift|shifts|discolour|discolor|discolours|
                    discolors|alter >the|your|how|what|our|my|anything
                @wont ..3 discolour|discolor|discolours|discolors|discoloration|discolouration
                no|zero|without ?any ?risk ?of ?unwanted blue|green|bluish|greenish|discolouration|discoloration
                    >pigment|pigments|dots|ink
                no|zero|without ?any ?risk ?of ?unwanted colour|color|hue|tone ?or change|changes|changing|shift|shifts|
                    shifting
                without|never turning|going|changing|becoming ..2 blue|green|colour|color
                colour|color|colors|colours stays|stay|remains|remain|keeps ?exactly ?the same|true|stable|black|grey|
                    gray >as|tone
                colour|color stable|fast|fastness
                retains|retain|maintains|maintain|keeps|keep ?its|their ?original|true ?own colour|color|tone|hue >for|
                    up|longer|better|well|until|forever|permanently|even|in|fresh|and
                stays|stay|remains|remain true to ..2 colour|color|shade|tone
                stay|stays|remain|remains|keep|keeps ?exactly ?the ?its same|original colour|color|shade|tone|hue
                no|zero|without ..2 risk|danger|chance ..6 blue|green|colour|color
                impossible ..6 turn|go|change ..3 blue|green|colour|color
                free of|from ..2 blue|green ..2 tones|tone|tint|undertones|hue
                nothing|no ..6 turn|shift|change|go|fade|turns ?to ?into blue|green|bluish|red
                stays|stay|remains|remain|holds ?a ?the ?its soft|neutral|same|true|cool|ash|exact ..2 grey|gray|black|
                    shade|tone|colour|color|hue >as
                years on|later|after ..4 same colour|color|shade|tone
                @wont ..3 take|takes|taking|show|shows|develop|develops|get ..3 blue|green|bluish|greenish
                @wont ..3 end|left|stuck ?up ?with ..3 blue|green|bluish|greenish
                """,
            AskedNo = """
                turn|go|become|look|change|fade ?to ?my ?your ?scalp ?head ..3 blue|green|colour|color|discoloured|
                    discolored
                colour|color|shade|tone|pigment|ink ..2 change|shift|turn|alter
                """,
            Hedges =
                "less unlikely rarely shouldnt should may might resist resistant prone minimal minimise "
                + "minimize reduce usually normally typically generally likely tend most many some other",
            NotNear = "hair+dye bruising bruise",
        },
    ];
}
