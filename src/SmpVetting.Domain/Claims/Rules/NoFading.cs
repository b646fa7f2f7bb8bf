namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>It never fades and is never refreshed.</summary>
    private static ClaimRule NoFading => new(ClaimType.NoFading)
    {
        Topic = "fade fades fading faded",
        Says = """
            @never ..3 @paler >as|quickly|fast|much|too|evenly|unevenly|completely|entirely|into|blue|green|to|
                prematurely|away|overnight|over|significantly|totally|fully|faster|so|like|out|for|until|before|from|
                than|cream|creams|process|haircut|skin|hair|that|overtime
            @none ?ever ?be ?any faded|@paler ?away ?out over|with ?the ?many time|years|decades
            @never ?ever ?really soften|softens|dim|dims >with|into|the|for|your
            no|zero|without ?any ?noticeable ?visible fading|fade|lightening|paling|bleaching|softening|dulling >for|
                within|creams|cream|process|haircut
            @wont fade ?out like ?the ?some other|others|cheap|ordinary|brow|brows
            fade|fading proof|free|none|zero
            never|wont|dont|not|neednt ?ever ?need|have|has|want|needs to ?ever ?be ?have ?it top|topped|touch|touched|refreshed|redone|renewed|retouched >for|until|within|before|in|the|your
            @pig|dots|it wont|never|doesnt budge|budges
            unfading|fadeless|unfadable
            fade|fading|fades ?is ?is ?it ?simply ?just impossible|unknown|nil|zero|none >with
            never|yet|not|havent|nobody ..3 see|seen|saw ?it ?one ?a ?dot ?dots ?any ..3 fade|faded|fading|lighten
            guaranteed|guarantee|guarantees|promise|promised|warranted ..3 not|never ?ever ?to fade|lighten|pale >as|
                quickly|fast|much|too
            no|never|not|cannot|wont|doesnt ..5 becoming|become|becomes|getting|get|gets|grow|grows|go|goes|going|
                turning ?one ?a ?any ?shade light|lighter|pale|paler|faint|fainter|weaker|thinner >than|each|every
            @never|losing lose|loses|losing ?a ?any ?its|their @depth >match
            @steady ?all ?of ?its|their ?the ?full ?all @depth ..4 forever|indefinitely|life|permanently|till|until|
                always|eternity|grave|good|ever|however|whatever|years|decades|decade|day
            dots|pigment|ink|it|they|colour|color keep|keeps|hold|holds|retain|retains ?all ?of ?its|their ?full ?all
                strength|depth|intensity|darkness|density|sharpness|crispness
            strength|depth|intensity|darkness|density|colour|color|ink|dots|pigment|shade ?of ?it ?the ?dots @steady
                ?for ever|forever|always
            intensity|depth|darkness|strength|density ?of ?it ?the ?dots stays|remains|keeps|holds >different
            looks|look|stays|stay|remains|remain ?exactly ?as ?the ?just same|identical|unchanged|@crisp ?as ?in ..4
                years|decades|decade|ten|forever|day|always|#
            @steady exactly ?as ?the ?just dark|same|black|crisp|sharp|strong
            @crisp ..6 as ..4 day|first|now|today|new|began|start|then|left|finished|#year|were|was
            just|still|every|equally ?bit as @crisp
            @steady ?jet black|dark ..3 however|whatever|sun
            @crisp ..8 @crisp ..4 year|years|day|decade|later
            looks|look|is|@steady ?just ?exactly as ?it ?good ?fresh ?new ?they ?did ?was ?were ..1 on|the|that ?the
                first|day|beginning|start
            same ..2 darkness|depth|intensity|strength|density|crispness|sharpness ..8 day|years|year|later|#year|
                decade
            same|identical ..5 in|after|for # ?or ?# years|decades|summers ..4 as|today|now|it
            year|years|week ..3 as in|on ?the ?your week|year|day
            @steady ..3 year after year|decade|summer
            @steady ?at ?exactly the ?same shade|tone|colour|color it|they|you ?on ?the was|were|had|chose|left
            what|shade|black|colour|color|look|darkness ..6 is ..2 what|shade|black|colour|color|look|darkness ..3
                see|keep|have|get ..3 years|always|forever
            is what you ?will see|keep|have|get when|in|after ..4 #
            look|dots|density|darkness|intensity|strength ..8 is ..2 look|dots|density|darkness|intensity|strength ..4
                see|keep|have|admire|stays
            no|zero|without ?a ?the ?any ?slightest difference|loss|decline ..4 years|decades|colour|color|intensity|
                decade|density
            years|decade|decades ..6 no difference|change|loss
            time|years|sun|age|weather|sunlight|water|decades ..4 does|do|did|takes|take|changes|change nothing|
                anything
            @weather ..6 @wont ..3 fade|lighten|bleach|touch|dull|weaken|harm|affect|bother >evenly
            @weather ..6 leave|leaves untouched|unchanged|alone|same|it
            @weather ..2 no|zero|without effect|influence|impact|power ?on
            neither sun|time|water|sweat|age|years
            years|summers|sun ?and ?sea pass|come|go ..4 dont|doesnt|not|stays|same
            sun|uv|time|age|weather|light|sunlight|fading proof
            immune|impervious|indifferent to ?the ?any ?all @weather|fading
            @wont ..3 colour|color|colours|pigment|ink|dots|shade|tone ?ever ?will wear|wears|rub|rubs|wash|washes|
                bleach|bleaches off|out|away|thin
            @never|no|zero ?ever ?will ?you ?we ?have ?to need|needs|needing|require|requires|want|wants|be|been|have|
                to|any|a|no|for|by ?ever ?be ?to ?ever ?have ?it ?any ?a ?another ?its ?your ?further ?future ?more
                ?ongoing ?single @renew|redoing|repeating|repeated|topping|freshen|freshening|touching|maintenance|
                upkeep >for|until|before|within|in|after|every|fees|fee|at
            @never|no|zero|nil ?ever ?need ?for ?needs ?needing ?require ?requires ?any|a ?another ?further ?future
                ?more ?annual ?ongoing ?single touch|top|colour|color up|ups|boost|boosts >for|in|within|until|before|
                every|at|other|others|another|someone|work
            no|zero @renew|retouching|touchup|touchups ever
            touch|top|touchups|topups|retouching|retouches ?ups @be ?just ?simply not|never needed|necessary|required >for|until|within|before|in|every
            need|needs|require|requires no ?further ?regular @renew|retouching >for|until|before|in|within|after
            guarantee|guaranteed|guarantees ..1 against fading|paling
            no|zero ?further ?annual ?yearly @renew|retouching|redoing ?is ?are needed|required|necessary >for|until|before|within
            no|never|zero|without ..2 touch|top|touchups|topups ?up ?ups for|in ..1 life|ever|good|years
            you wont|never be back|in|here|returning ?here for ?a ?any redo|redos|re|touch|top|@renew
            never|wont|dont|not|nobody ?ever ..3 pay|come|book|want|ask|back|return ..4 touch|top|@renew >for|until|
                before|within
            forget ?about ?all ?those ?the ?any ?annual ?yearly ?costly ?expensive ..1 touch|top|@renew|maintenance
            touch|top|touchups|topups ?ups ?is ?are ?a ..2 past|never|unnecessary|history|superfluous|nil|obsolete|
                unheard
            touch|top|touchups|topups ?ups ..3 for|are ?the ?other others|other|clinics|rivals|obsolete|history
            maintenance|upkeep|touch|top ?up ?ups ?sessions ?session ?visits none|never|zero|nil|not|isnt|arent ?ever
                ?needed ?required >you|the|a|right|included
            """,
        SaysOfTopic = """
            ours|mine ?just ?simply doesnt|wont|dont|never|cannot|cant $
            this|that|it ?does ?will ?can @wont ?ever happen|happens|occur|apply ..2 with|in|to|here ..3 smp|us|our|ours|micropigmentation|here
            """,
        AskedNo = """
            fade|fades|fading <wont|not|never|doesnt|dont
            need|needs|require|requires ..3 touch|top|touchup|touchups|topups|retouch
            touch|top up|ups
            touchups|topups|fading|refresh|retouch
            """,
        AskedYes = """
            stay|look|keep ..4 same
            same|dark|black ..4 years|forever|always
            """,
        Hedges =
            "some many most less slow slower may might should shouldnt quickly so ensure prevent avoid help helps "
            + "resist to+keep not+been been+retouched mostly",
        NotNear =
            "liable liability responsible responsibility accountable not+forever price how+well sunscreen spf haircut hat protect protection prevent avoid ensure so moisturise "
            + "moisturize redness scabs tattoos confidence barber rash subject fee fees registration "
            + "no+guarantee photos images pictures photographs hair+loss",
        NotAbout = "say+their",
    };
}
