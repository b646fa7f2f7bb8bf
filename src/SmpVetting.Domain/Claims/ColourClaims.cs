namespace SmpVetting.Domain.Claims;

/// <summary>What is said of what makes the colour, of its law and of how it keeps.</summary>
internal static class ColourClaims
{
    public static readonly IReadOnlyList<ClaimRule> Rules =
    [
        new(ClaimType.CarbonOnly)
        {
            Says = """
                pure|only|purely|solely|entirely|just|nothing ?but ?organic ?black ?medical ?grade carbon|charcoal
                carbon|charcoal only|alone|based|derived
                100 percent ?pure ?organic carbon|charcoal
                made|consist|consists|composed|comprised|produced ?up ?only ?entirely ?purely ?exclusively of|from|with|
                    out ..3 carbon|charcoal
                carbon black >is|can|was|comes|particles|from|has|or
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
                @carbon is ?the ?one ?only thing|ingredient|part ..6 colour|color|coloured|colours
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
            NotNear = "laser peel facial dioxide footprint many neutral diamond steel fibre credit one+of",
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
                    compliant|follows|respects|tested|legal|approved|certified|line|accordance|fulfils ..5 eu|eus|
                    europes|european ..4 rules|rule|law|laws|regulation|regulations|limits|limit|legislation|
                    requirements|standards|restriction|restrictions|norm|norms|directive|standard >training
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
                conformity|conform|conforms|declaration|certificate|compliance ..5 eu|eus|european|europes ..2 norm|
                    norms|directive|standard|standards|rules|regulation|law|limits ..4 ink|inks|tattoo|colours|
                    pigments
                eu|european compliant|approved|conform|legal|compliance
                @pig ..3 legal|allowed|compliant ..3 eu|europe|european
                """,
            AskedYes = """
                reach
                2081
                """,
            NotNear = "easy+reach out+of set sets introduced limits+certain limits+some limits+substances limits+what",
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
                still ?be grey|gray|black|neutral ..3 in #year|#
                shade|colour|color|tone|hue ?is ?stays locked|fixed|sealed|frozen ..3
                @wont ..3 smurf|smurfs
                @wont ..2 see|notice|watch|find ..2 tone|colour|color|shade|hue change|shift|turn|move|drift|changing|
                    shifting
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
            NotNear = "hair+dye bruising bruise cover hide camouflage",
        },
    ];
}
