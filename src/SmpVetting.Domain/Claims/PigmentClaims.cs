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
                fda ..4 approved|approves|approval|okayed|oked|ok|okay|okays|cleared|clears|clearance|passed|passes|
                    accepted|accepts|authorised|authorized|licensed|certified|endorsed|endorses|sanctioned|permits|
                    blessing|blessed|stamp|seal|yes|nod|signed|vetted|allows >office
                approved|approval|okayed|oked|ok|okay|cleared|clearance|passed|accepted|authorised|authorized|
                    licensed|certified|endorsed|sanctioned|permitted|blessing|blessed|stamp|seal|nod|light|signed|
                    vetted ..5 fda
                approved|approval|okayed|cleared|clearance|passed|accepted|authorised|authorized|certified|endorsed|
                    blessing|stamp|seal|nod|light|vetted ..5 food and drug
                food and drug ?administration ..5 approved|approves|approval|okayed|cleared|passed|accepted|
                    authorised|authorized|certified|endorsed|blessing|stamp|yes|vetted
                fda ?has ?have ..6 blessing|seal|stamp|nod|ok|signed|okay|approval
                food and drug ?administration ..6 signed|blessing|seal|approval
                fda ..2 certificate|certification|certificates|papers|registered|listed|compliant|grade|waved|licence|
                    license >inspection
                waved ?through ?by ?the fda
                fda ..4 waved|happy|likes|recommends|recommended
                """,
            AskedYes = """
                fda
                """,
            Asked = """
                approved|cleared|certified|tested => ..3 fda|food
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
                no|without|zero|nor|not|never|nothing|nil|hardly ..4 @metal >ore|supplement|supplements|bars|like|detector
                @metal ..4 nil|none|zero|nowhere|absent|nothing|nada|0
                neither ..3 @metal
                free|clear|clean|rid|empty of|from ..4 @metal
                @metal ?stays ?is ?are ?we ?kept ..2 kept|left|stays|stay|leave|keep out
                leave|leaves|leaving|keep|keeps|left|kept|skip|skips|skipped|banned|ban|bans|exclude|excludes|
                    excluding|removed ?out ?the ?all ?any ?every ?heavy ?iron ?toxic metal|metals|oxide|oxides
                metals|metal|oxides ..2 excluded|banned|removed
                @metal ..6 leave|leaves|keep|keeps|left|kept ..3 out
                none of ..4 @metal
                @metal ?has ?have ..1 no place|business|room|home|part
                """,
            AskedNo = """
                metal|metals|metallic|oxide|oxides
                """,
            NotNear = "low reduced fewer less trace "
                + "supplement supplements fda jewellery jewelry deficiency "
                + "steel needles needle machine",
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
                """,
            AskedYes = """
                natural
                """,
            NotNear = OtherGoods + " herbal remedies hair follicles disguise blend "
                + "hairline looking look looks seams colorant+chemistry shampoo spa skincare",
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
                @wont|nil|zero|none|without|nothing|free ..5 animal|shellac|lanolin|gelatin|gelatine|creature|
                    creatures|beast >testing|tested|tests
                animal|animals ..4 nil|none|zero|nowhere|absent|0|nada >testing
                pure veg
                vegans|vegan ..2 welcome|friendly|safe|approved|certified
                fit|fine|ok|okay|good for ..2 vegans
                animals ..4 left|kept|leave out|alone
                @wont|nil|zero|none|without|nothing|free ?of ?from ..3 any|from|of|no|without ?any animals
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
                @carbon ?black ?powder ?is ?and ?with ..2 nothing|only|alone|solely >the|other
                @carbon ..5 nothing ?but|else|more|besides|added ?beside
                @carbon ?black ?powder ?in ?it ?and ?with no|zero|without ?any ?a second|other|further|additional|
                    added|extra
                no|nothing|zero|never ..3 other|second|else|besides|added ..3 than|but|beyond|except ?for ?pure
                    @carbon
                just|only|purely|solely|simply|pure|entirely|nothing ?but ..2 @carbon >dioxide|laser|based
                @carbon ?black ?and ?sterile ?distilled ?purified water
                colourant|colorant|pigment|ingredient|colour|color|ingredients|ink|bottle ..2 is|are|contains|holds|
                    has|be ..4 @carbon >dioxide|laser|based|and
                @carbon ?black ?powder ?is ?being ?the ?one ?and only|sole|single ?one ?and ?only ?colouring ?coloring
                    colourant|colorant|pigment|ingredient|thing|component|colour|color
                one|single|sole|only ..2 colourant|colorant|pigment|ingredient|component|thing|powder ..4 @carbon
                100|hundred|cent percent ?pure ?natural @carbon
                @carbon ..6 full stop
                no|nothing|zero|never ..3 than|but|beyond|except|apart|besides ?from ?for ?pure @carbon
                @carbon ?black ?and full|thats|period ?it ?all
                @carbon ..4 no|without|zero ?a ?any other|second|further|additional ..1 colourant|colorant|pigment|
                    colour|color|ingredient
                single|sole|one|only ..1 colouring|coloring ..2 ?matter ?agent ?and ?that is @carbon
                single|sole|one|only ..5 ?that is @carbon >dioxide|laser
                ^ @carbon ?and water
                @carbon is ?all|everything ?that ?it ?there is|it ?it ?contains
                ^ @carbon $
                """,
            AskedYes = """
                carbon
                """,
            Asked = """
                what|which ..5 @pig|ingredients|bottle|in|it|black => ?only ?just ?pure @carbon ?black ?and thats|
                    nothing|only|alone|period|full
                what|which ..5 @pig|ingredients|bottle|in|it|black => only|just|pure|nothing ?but ?pure @carbon
                colourant|colorant|ingredient|ingredients|pigment => ?pure ?only @carbon ?black ?only >and|plus
                """,
            NotNear = "laser peel facial dioxide footprint "
                + "many "
                + "neutral diamond steel fibre credit",
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
                satisfies|satisfy|meets|meet|passes|passed|pass|inside|under|below|conforms|conform|complies|
                    comply|compliant|follows|follow|respects|respect|according|obeys|obey|tested|legal|allowed|
                    approved|certified|labelled|line|accordance|keeps|fulfils|limits|limit|made|checked|declared ..6
                    reach >out|your|you|us|for|me|of|them|the
                satisfies|satisfy|meets|meet|passes|passed|pass|inside|within|under|below|conforms|complies|comply|
                    compliant|follows|respects|according|tested|legal|allowed|approved|certified|labelled|line|
                    accordance|keeps|fulfils|limits|limit|rules ..6 2020 2081
                2020 2081 ..4 compliant|compliance|tested|met|limits|report|certificate|passed|ok|approved
                satisfies|satisfy|meets|meet|passes|passed|inside|within|under|below|conforms|complies|comply|
                    compliant|follows|respects|tested|legal|approved|certified|line|accordance|fulfils ..5 eu|european
                    ..4 rules|rule|law|laws|regulation|regulations|limits|limit|legislation|requirements|standards|
                    restriction|restrictions >training
                reach ?eu ..2 batch|report|reports|compliant|conform|tested|ok|yes|passed|limits
                reach ink|inks|pigment|pigments|colours|colors|tested|dyes|certificate|certificates|labelled|label|
                    report
                obey|obeys|respect|respects|respected|follow|follows|keep|keeps|satisfies|meets|meet|demands|allowed|
                    legal|allows|fulfil|fulfils ..6 eu|eus|european|europes|europe ..5 ink|inks|pigment|pigments|
                    tattoo ?ink rules|rule|law|laws|regulation|regulations|limits|limit|legislation|requirements|
                    standards
                eu|eus|european|europes ..5 rules|law|laws|regulation|regulations|limits ?on ?of ?for ..2 inks|ink|
                    pigments ..5 met|respected|kept|satisfied|observed|demands|confirms|followed
                conformity|conformance|conforming|keeping ..5 reach|2020
                reach ?eu 2020 2081
                2020 2081 compliant|conform|tested
                reach paperwork|papers|documents|documentation|file|declaration|approved|safe|grade|conform|ready|
                    limits|ok|compliance
                within|inside|under|below ?the ?eu reach limits|values|thresholds
                eu|eus|european|europes ..5 law|laws|rules|regulation|limits ..4 met|passed|kept|fulfilled
                european|eu ..3 limits|rules|regulation|law|laws ..8 passed|met|complies|comply|passes|breaks|fulfils|
                    kept|respected
                ^ ?eu reach $
                passed|passes|tested ..8 european|eu ..3 limits|rules|regulation
                """,
            AskedYes = """
                reach
                2081
                """,
            NotNear = "easy+reach out+of "
                + "set sets introduced",
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
                @wont|zero|without|nothing|nobody|none ..5 blue|bluish|blueish|green|greenish >eyes|light|room|ink|
                    bottle|book|door|channel|cast
                @wont ..3 @shift ..5 @oddhue
                @wont ..3 drift|drifts|wander|wanders|stray|strays|shift|shifts ..4 blue|green|red|colour|color|hue|
                    shade|tone
                blue|bluish|green ..4 never|impossible|nonsense|cannot
                still|stays|stay|remain|remains|keeps|keep ..2 same|exact|true|original|neutral ..3 @hue >as|for
                years|summers|winters|decade|decades on|later|after|down ..6 same|true|neutral ..3 @hue
                impossible ..6 blue|green
                blue|green|bluish ..3 not|never|cannot ?going ?to ?ever happen|happens|occur
                @hue|it stays|stay|remains|remain ..2 true|put|neutral|stable|constant|grey|gray|black >as
                colour|color|shade|tone @wont ..2 @shift >evenly|your|lighter
                hold|holds|keep|keeps|hang|hangs ?on ?to ?its|their|the|that|a ?soft ?neutral ?cool ?ash grey|gray|
                    tone|hue|neutral
                as grey|gray|black|neutral ..5 as ..4 today|day|first|now|new|began|start
                cannot|never|wont|cant turn|shift|discolour|yellow $
                grey|gray today|now ..6 grey|gray
                shade|colour|color|tone|grey|gray ..6 is ..2 shade|colour|color|tone|grey|gray ..3 keep|stays|have|
                    years|see
                blue|green ..10 ours|our|not|never never|doesnt|wont|us|ours|cannot
                smurf
                keep|keeps|hold|holds|retain|retains ?the ?its ?their colour|color|tone|shade|hue ..6 as long|forever|
                    years|always|life
                tone|colour|color|shade|hue|grey|gray ?of ?the ?it ?ink @none ?ever ?will ..1 move|moves|drift|drifts|
                    wander|change|changes|shift|shifts|tint|turn|turns|budge|budges >the|your
                @none ..4 tint|tints|discolour|discolours|discolor|discolors|recolour|stain >of
                grey|gray|black ..3 and grey|gray|black ..1 stay|stays|remain|remains|keep
                is|are grey|gray|black ?now ?today and ..2 stay|stays|remain|remains
                """,
            AskedNo = """
                turn|go|become|look|change|fade ?to ?my ?your ?scalp ?head ..3 blue|green|colour|color|discoloured|
                    discolored
                colour|color|shade|tone|pigment|ink ..2 change|shift|turn|alter
                blue|bluish|blueish|green|greenish
                discolour|discolor|discolouration|discoloration
                """,
            Asked = """
                what ..3 colour|color|tone|shade|hue ..8 => nothing|none|nil
                """,
            Hedges =
                "less unlikely rarely shouldnt should may might resist resistant prone minimal minimise "
                + "minimize reduce usually normally typically generally likely tend most many some other",
            NotNear = "hair+dye bruising bruise",
        },
    ];
}
