namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>The colour never turns.</summary>
    private static ClaimRule NeverTurnsBlue => new(ClaimType.NeverTurnsBlue)
    {
        Says = """
            @wont ..4 turn|turns|turning|go|goes|going|become|becomes|look|fade|fades|shift|shifts|change|changes|
                oxidise|oxidize ?to ..2 ?any ?ugly blue|green|bluish|greenish|red|orange|purple|pink
            @wont ever|actually|really ..2 turn|turns|go|goes blue|green|red|orange|purple
            @wont ..2 turn|turns|change ..3 into ..3 blue|green
            @wont ..3 change|changes|changing|shift|shifts|alter|alters ?its ?their ?in ?the ?your colour|color|
                colours|colors|hue|shade|tone|tint >of
            @pig|hue|shade|tone|it|they ..2 @wont ..1 change|changes|shift|shifts|discolour|discolor|discolours|
                discolors|alter >the|your|how|what|our|my|anything|during
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
            @wont|zero|without|nothing|nobody|none ..5 blue|bluish|blueish|green|greenish >eyes|light|lights|gloves|
                room|ink|bottle|book|door|channel|cast
            @wont ..3 @shift ..5 @oddhue
            @wont ..3 drift|drifts|wander|wanders|stray|strays|shift|shifts ..4 blue|green|red|colour|color|hue|
                shade|tone
            blue|bluish|green ..4 never|impossible|nonsense|cannot >be
            still|stays|stay|remain|remains|keeps|keep ..2 same|exact|true|original|neutral ..3 @hue >as|for
            years|summers|winters|decade|decades on|later|after|down ..6 same|true|neutral ..3 @hue
            impossible ..6 blue|green
            blue|green|bluish ..3 not|never|cannot ?going ?to ?ever happen|happens|occur
            @hue|it stays|stay|remains|remain ..2 true|put|neutral|stable|constant|grey|gray|black >as
            colour|color|shade|tone @wont ..2 @shift >evenly|your|lighter
            hold|holds|keep|keeps|hang|hangs ?on ?to ?its|their|the|that|a ?soft ?neutral ?cool ?ash grey|gray|tone|
                hue|neutral
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
            blue|green ?or ?green ?heads|scalps|dots|ink|smp|tint|tinge ..4 past|history|gone|impossible|unknown|
                over
            goodbye|farewell|forget|end|no|never|zero|not|nobody ..4 blue|green|bluish|greenish|blues|greens|
                purples|teal ?or ?green >eyes|light|room|ink|bottle|book|door|channel|cast
            no|zero|never|without ?any ?nasty ?ugly ?unwanted ?surprise ?sudden colour|color|hue|tone|shade ?or
                ?tone ?colour change|changes|shift|shifts|surprises|drift|turn|turning
            <to heals|heal|ages|age|fades|wears|stays|stay|settles ?down ?always ?and true >to+life
            true ..2 tone|shade|colour|color|hue ?from ..4 always|forever|years|day|life|end
            @wont ?ever oxidise|oxidises|oxidize|oxidizes|discolour|discolours|discolor|discolors|yellow|tarnish|
                tarnishes|migrate+blue
            discolouration|discoloration|oxidation ?is ?are impossible|unknown|zero|none|nil|never|excluded
            tips|tip|turns|turn|goes|go|veers|leans|drifts never ..3 blue|green|bluish
            blue|green ..6 not|never|no ours|here|possible|happen|happens|us|way
            colour|color|grey|gray|shade|tone ..2 stays|stay|remains|keeps|holds ..2 grey|gray|same|neutral|true
                >as|hair
            never|not|no|without ?a ?any hint|trace|touch|sign|tinge|cast|whiff ?of ..2 blue|green
            same|one|true|original colour|color|shade|tone|grey ..2 for|as as|ever|long|life|good
            never|not|nobody ..2 see|sees|notice|find ..2 change|shift|drift of|in ..1 colour|color|tone|shade|hue
            prevents|prevent|excludes|stops ?any ?the ?a colour|color|tone|hue change|changes|shift|shifts
            not|no ?a ?single one|client|head ..5 has|have|ever ?ever turned|gone blue|green|bluish
            @oddhue ..8 excluded|impossible|unthinkable|ruled ?out
            """,
        AskedNo = """
            turn|go|become|look|change|fade ?to ?my ?your ?scalp ?head ..3 blue|green|colour|color|discoloured|
                discolored
            colour|color|shade|tone|pigment|ink ..2 change|shift|turn|alter
            blue|bluish|blueish|green|greenish
            discolour|discolor|discolouration|discoloration
            smurf|smurfs
            blue|green|grey ?or ?green ?look|head|tint|tinge|scalp
            """,
        Asked = """
            what ..3 colour|color|tone|shade|hue ..8 => nothing|none|nil
            """,
        Hedges = "less unlikely rarely shouldnt should may might resist resistant prone minimal minimise "
            + "minimize reduce usually normally typically generally likely tend most many some other",
        NotNear =
            "mean means light lights lamp likes first+days overnight technique hair+dye bruising bruise cover "
            + "hide camouflage",
    };
}
