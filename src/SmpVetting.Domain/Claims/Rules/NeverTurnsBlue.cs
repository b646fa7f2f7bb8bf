namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>The colour never turns.</summary>
    private static ClaimRule NeverTurnsBlue => new(ClaimType.NeverTurnsBlue)
    {
        Says = """
            @none ..4 @shift ..3 @oddhue
            @none ..8 turn|turns|turned|turning ..2 blue|green
            @none ..8 hint|trace|tinge|cast|touch of blue|green
            hasnt|havent ..3 blue|green in
            @none ..4 @tone @change|changes
            @none ..5 blue|bluish|blueish|green|greenish >eyes|light|lights|gloves|room|ink|bottle|book|door|channel|
                pigment|pigments|dots|black|liner|liners
            goodbye|farewell|forget|nobody ..4 @oddhue|blues|greens >eyes|light|room|ink|bottle|book|door|channel|
                cast
            @none ..4 @change ?its ?their ?in ?of ?the ?your ?to ?a ?different @tone >of
            @none ..5 @tone ?or ?and ?tone @change|surprises >of
            @none ..2 see|notice|watch|find|observe ..2 @tone @change|turn
            change|shift of|in @tone ..8 never|nothing|impossible
            @none ?ever turn|turns ?of ?any ?another ?other ?different ?a @tone >of|on
            @none ..4 go|turn|turns the colour|color of >your|the|hair
            the days of ..1 @oddhue ..3 over|gone|past
            @none ..4 discolour|discolor|discolours|discolors|discoloration|discolouration|discoloured|discolored|
                oxidise|oxidises|oxidize|oxidizes|tarnish|tarnishes
            @none ..4 tint|tints|stain >of
            @tone|@pig|it|they ..2 @wont ..1 @change >the|your|how|what|our|my|anything|during|evenly|lighter|that
            never|not|no ?to ?into ?a ?an another|different @tone >of|for|than|match
            not|never|wont|dont|doesnt ..2 nor|or discolour|discolor|@change|turn >of|to
            @oddhue ?is ?are a thing of the past
            keeps|keep|stops|stop ..3 from ..1 going|turning ..1 @oddhue
            to stay|remain ?ash|cool|perfectly grey|gray|neutral >for|until
            will ?always stay|remain neutral|ash
            <we|i|to|should @steady|heals|heal|ages|settles ?a neutral ?shade|tone|grey|gray >for|and+natural|expression|on
            year|years # ..6 same ..2 grey|gray|black|shade|tone|colour|color >as
            nothing ..5 to|that|could|can|would turn|oxidise|oxidize >up|on|into|the|you|over
            @tone|@pig|it ?simply changes|turns|shifts never
            and stays|stay|remains|remain|ages|age grey|gray|ash|neutral
            ^ stays|remains grey|gray|ash|neutral $
            @none ..6 into|to ?a different|other|another|constituent|wrong ..1 @tone|ones
            prevents|prevent|excludes|stops ?any ?the ?a ?future @tone @change
            prevents|stops|excludes ..2 turning|going|becoming ?to @oddhue|grey|gray
            impossible ..8 @tone|@oddhue
            @oddhue ..4 never|nonsense|cannot|past|history|gone >be
            @oddhue|discolouration|discoloration|oxidation ..8 impossible|excluded|unthinkable|unknown|ruled
            discolouration|discoloration|@oddhue ?is ?are out of ?the question
            @oddhue ..6 not|never|no|cannot ?going ?to ?ever happen|happens|occur|ours|here|possible|way|us
            @tone|@oddhue ..6 ours ?will ?does not|never|doesnt|wont|dont|cannot
            cannot|never|wont|cant|doesnt|not turn|shift|yellow $
            @tone stable|fast|fastness
            colorfast|colourfast @pig
            retains|retain|maintains|maintain|keeps|keep|holds|hold ?its|their|the ?original|true ?own @tone >for|up|
                longer|better|well|until|forever|permanently|even|in|fresh|freshness|vibrancy|as|of|match
            keep|keeps|hold|holds|retain|retains ?the ?its ?their @tone ..6 as long|forever|years|always|life
            same ..1 @tone ..6 future|years|always|forever|life|today|day|end|long|#
            @hue|it|they ?simply ?always @steady ?exactly ?the @same >as|tone
            @steady ?exactly ?a ?the ?its ?their ?to @same ..2 @hue >as|for|hair
            years|summers|winters|decade|decades on|later|after|down ..6 @same ..3 @hue
            true ..2 to|tone|shade|colour|color|hue ?from ..4 @tone|always|forever|years|day|life|end
            hold|holds|keep|keeps|hang|hangs ?on ?to ?its|their|the|that|a ?soft ?neutral ?cool ?ash grey|gray|tone|
                hue|neutral
            <to heals|heal|ages|age|fades|wears|stays|stay|settles ?down ?always ?and true >to+life
            as grey|gray|black|neutral ..5 as ..4 today|day|first|now|new|began|start
            grey|gray|black ..3 and grey|gray|black ..1 stay|stays|remain|remains|keep
            is|are grey|gray|black ?now ?today and ..2 stay|stays|remain|remains
            grey|gray today|now ..6 grey|gray
            still ?be grey|gray|black|neutral ..3 in #year|#
            shade|colour|color|tone|grey|gray ..6 is ..2 shade|colour|color|tone|grey|gray ..3 keep|stays|have|years|
                see
            @tone ?is ?stays locked|fixed|sealed|frozen
            ?@wont ..3 smurf|smurfs
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
            colour|color|tone|shade|hue|pigment|ink ..3 change|changes|turn|turns|shift|shifts => ..2 changes ?it never
            """,
        Hedges =
            "less unlikely rarely may start might resist resistant prone minimal minimise minimize "
            + "reduce usually normally typically generally likely tend most many some",
        NotNear =
            "mean nothing+like not+enough how+well light lights lamp likes first+days overnight hair+dye bruising "
            + "blue+dots bruise cover hide camouflage",
    };
}
