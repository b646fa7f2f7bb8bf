namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>It never fades and is never refreshed.</summary>
    private static ClaimRule NoFading => new(ClaimType.NoFading)
    {
        Says = """
            @wont ?ever ?really ?actually ?visibly ?noticeably ?simply fade|fades|fading|lighten|lightens|dull|dulls
                >as|quickly|fast|much|too|evenly|unevenly|completely|entirely|into|blue|green|to|prematurely|away|a|
                overnight|over|significantly|totally|fully|faster|so|like|out|for|until|before|from
            @wont ?ever ?be ?any fade|fades|fading|faded ?away ?out over|with ?the ?many time|years|decades
            no|zero|without ?any ?noticeable ?visible fading|fade >for|within|creams|cream|process|haircut
            fade|fading proof|free
            @wont|without losing|lose|loses ?its|their colour|color|intensity|depth >match
            keeps|keep|retains|retain|holds|maintains ?its|their ?full ?colour|color|intensity ?intensity forever|
                indefinitely|life|permanently
            keeps|keep|retains|retain|holds|maintains its|their ?full colour|color|intensity|shade|depth for good|life|ever
            looks|look|stays|stay|remains|remain ?exactly ?as ?the ?just same|dark|fresh|sharp|crisp ?as ?in ..4
                years|decades|ten|forever|day
            @wont|no|zero|without ?ever ?need ?needing ?needs ?require ?requires ?any ?further ?future ?ongoing ?a
                touch|top up|ups ?session ?sessions >for|in|within|until|before|every
            @wont|no|zero|without ?ever ?need ?needing ?needs ?require ?requires ?any ?further ?future ?ongoing ?a
                retouch|touchups|touchup|topups|retouching|refresher|refreshing ?session ?sessions >for|in|within|until|
                before|every
            never ?ever ?have ?to ?need ?needs ?be ?to ?be ?have ?it redone|redo|refreshed|repeated|touched|topped
            @wont|no|zero|without ?ever ?need ?needing ?needs ?require ?requires ?any|a ?further ?future top|touch
                up|ups ?ever ?again >for|in|within|until|before|every|at
            holds|keeps|stays ..3 shade|colour|color|tone|strength|put ?for ..2 life|forever|never|no|without
            never|wont|dont ?ever need|require another|any|a ?further ?single touch|top|retouch|refresh >for|in|
                within|until|before
            forget ?about touch|top|touchups|topups
            stays|stay|looks|look|keeps|keep|remains|remain|is|as|just|exactly ..2 dark|crisp|sharp|fresh|black|
                strong|bold|deep|intense|vivid ?and ?crisp ?sharp ?dark as ?it ?the ?on ?in ?was ?ever ..3 day|first|
                ever|now|today|new|began|start|one|began|left|finished
            @wont ?ever ?get ?gets ?grow ?grows ?become ?becomes ?go ?goes ?look ?looks ?one ?a ?any ?shade lighter|
                paler|fainter|weaker|dull|pale|faint|washed >than|each|every
            @wont ..2 lighten|lightens|pale|pales|dims|weaken|weakens|bleach|bleaches|soften|softens >with|into|the|
                for
            same ..2 darkness|depth|intensity|strength|density|crispness|sharpness ..8 day|years|year|later|#year|
                decade
            stays|stay|remains exactly ?as ?the ?just dark|same|black|crisp|sharp|strong
            no|zero|never|without|nil ?any ?a ?need ?needing ?for ?have ?to ?future ?further ?more ?annual top|
                touch|colour|color up|ups|boost|boosts|refresh >for|in|within|until|before|every|with
            fade|fading|fades ?is ?is ?it ?simply ?just impossible|unknown|nil|zero|none >with
            time|sun|sunlight|years|weather|water ..6 @wont ..3 fade|lighten|bleach|touch|dull|weaken >evenly
            @wont ..2 fade ?by ?in ?under ..1 sun|sunlight|water|light|pool|chlorine
            @wont ..5 redone|refreshed|refreshing|topped|retouched >for|until|before|every
            looks|look|is|stays|stay|remains ?still ?just ?exactly as ?it ?good ?fresh ?new ?they ?did ?was ?were
                ..1 on|the|that ?the first|day|beginning|start
            what|shade|black|colour|color|look|darkness ..6 is ..2 what|shade|black|colour|color|look|darkness ..3
                see|keep|have|get ..3 #|years|keep|always|forever
            time|years|sun|age|weather|sunlight|water|decades ..4 does|do|did|takes|take|changes|change nothing|
                anything
            neither sun|time|water|sweat|age|years ..8
            touch|top|touchups|topups ?ups ?is ?are ?a ..2 past|never|unnecessary|history|superfluous|nil|obsolete|
                unheard
            never|wont|dont|not|nobody ?ever ..3 pay|come|book|need|want|ask|have|needs ..4 touch|top|touchup|topup|
                touchups|topups|retouch|refresh|refresher >for|until|before|within
            dots|pigment|ink|it|they|colour|color keep|keeps|hold|holds|retain|retains ?all ?of ?its|their ?full
                ?all strength|depth|intensity|darkness|density|sharpness|crispness
            just|still|every|equally ?bit as dark|black|crisp|sharp|strong|bold|fresh
            no lightening|paling|bleaching|softening|dulling
            sun|pool|sea|salt|water|chlorine|sunlight ..3 cannot|cant|wont|doesnt|never ..1 bleach|fade|lighten|
                touch|dull|take
            never|not|wont|dont|doesnt|cannot|cant|refuses|without|impossible|nothing|wouldnt ..3 @paler >as|
                quickly|fast|much|too|evenly|unevenly|completely|entirely|into|blue|green|to|prematurely|away|overnight|
                over|significantly|totally|fully|faster|so|like|out|for|until|before|from|than|cream|creams|process|
                haircut|skin|hair|that
            never|not|wont|dont|doesnt|cannot|nothing|without|nobody ?ever ?will ?you ?have ?to need|needs|require|
                requires|want|wants|be|been|have|to|any|a|no|for|by ?ever ?be ?to ?any ?a ?its ?your @renew >for|until|
                before|within|in|after|every
            never|without ?ever ?any @renew >for|until|before|within|in|after|every|fees|fee
            year|years|week ..3 as in|on ?the ?your week|year|day
            as strong|dark|black|crisp|sharp|good|clear|fresh ?today ?now ..2 as ?it ?they ?on ?in ..2 were|was|day|
                then|first|#year
            no|zero|without ?a ?the ?any ?slightest difference|loss|decline ..4 years|decades|colour|color|
                intensity|decade|density
            years|decade|decades ..6 no difference|change|loss
            stays|stay|remains|remain|keeps ?just ?as ?deep ?jet black|dark ?as ..3 however|whatever|sun|years|
                decades|always|forever|no
            intensity|depth|darkness|strength|density ?of ?it ?the ?dots stays|remains|keeps|holds >different
            unfading|fadeless|unfadable
            years|summers|sun ?and ?sea pass|come|go ..4 dont|doesnt|not|stays|same
            density|darkness|intensity|strength ..8 is ..2 density|darkness|intensity|strength ..4 keep|have|see|
                admire|stays
            no|never|not|cannot|wont ..5 becoming|become|becomes|getting|get|gets|go|going|turning light|lighter|
                pale|paler|faint|fainter
            look|dots ..3 is ?the look|dots ..2 keep
            @wont|never ?ever ?really dim|dims >the|your
            sharp|dark|crisp|black|fresh ..4 ?and sharp|dark|crisp|black|fresh ..2 year|years|decade
            no|never|without|not ..4 freshen|freshening|freshened|topping
            @wont|never lose|loses ?a ?any ?its shade|depth|tone|sharpness|strength|darkness
            never ?ever ..2 back|return ..2 for top|touch|topup|touchup|refresh|retouch
            sun|sweat|time|water|weather proof ..6 proof
            time|age|sun proof
            guaranteed|guarantee|guarantees|promise|promised|warranted ..3 not|never ?ever ?to fade|lighten|pale
                >as|quickly|fast|much|too
            @wont ..3 colour|color|colours|pigment|ink|dots|shade|tone ?ever ?will wear|wears|rub|rubs|wash|washes|
                bleach|bleaches off|out|away|thin
            colour|color|ink|dots|pigment|shade holds|hold|keeps|stays ?for ever|forever|always
            immune|impervious|resistant+fully|indifferent to ?the ?any ?all sun|uv|time|sunlight|fading|water|age|
                weather|light
            never|yet|not|havent|nobody ..3 see|seen|saw ?it ?one ?a ?dot ?dots ?any ..3 fade|faded|fading|lighten
            maintenance|upkeep|touch|top ?up ?ups ?sessions ?session ?visits none|never|zero|nil|not|isnt|arent
                ?ever ?needed ?required >you
            touch|top|touchups|topups ?ups ..3 for|are ?the ?other others|other|clinics|rivals|obsolete|history
            sun|sea|uv|chlorine|sweat|time|weather|salt|water|years|light ..6 leave|leaves untouched|unchanged|
                alone|same|it
            sun|sea|uv|chlorine|sweat|time|weather|salt|water|years ..3 @none ..3 touch|harm|fade|affect|bother|
                change|shift|alter|weaken|bleach ..2 it|colour|color|pigment|result|dots|ink|hairline|them|smp
            forget ?about ?all ?those ?the ?any ?annual ?yearly ?costly ?expensive ..1 touch|top|touchups|topups|
                refresher|refreshers|maintenance|retouching
            crisp|sharp|dark|fresh|strong|black ..8 crisp|sharp|dark|fresh|strong|black ..4 year|years|day|decade|later
            never|no|not|wont|dont|doesnt ?ever needs|need|needing|require|requires ?any ?a ?to ?be ?further ?more
                ?future redoing|redone|refreshing|repeating|touching|topping|renewing|renewal|refresh|maintenance|
                upkeep|retouching|top+up >for|until|within|before
            keep|keeps|hold|holds|retain|retains|maintains ..2 depth|intensity|strength|darkness|crispness|density|
                tone|contrast ..4 however|whatever|years|decades|decade|always|forever|life|no
            zero|no|without|nil maintenance|upkeep ?and ?or ?zero ?no fade|fading|touch|top
            fade|fading resistant|free|proof|none|zero ?for ?life
            same|identical ..5 in|after|for # ?or ?# years|decades|summers ..4 as|today|now|it
            same|identical ..3 as|on ?the ?day ?one ..6 # years|decades
            looks|look|stays|stay|keeps|is|be ?just ?exactly ?every ?bit same|identical|unchanged ..4 years|decades|
                decade|forever|always|#
            no|not|never|wont|doesnt get|gets|grow|grows|become|becomes|go|goes ?any lighter|paler|fainter|weaker|
                thinner
            holds|keeps|stays ..3 year after year|decade|summer
            stays|stay|keeps|remains ?at ?exactly the ?same shade|tone|colour|color it|they|you was|were|had|chose|left
            sun|uv|time|water|chlorine|years|weather|sea ..2 no|zero|without effect|influence|impact|power ?on
            as dark|crisp|sharp|black|strong|fresh ..6 as ..3 day|first|new|beginning|start|today|now
            no|never|zero|without ..4 colour|color|pigment boost|refresh|refresher|renewal|top
            no|never|zero|without ..2 touch|top|touchups|topups ?up ?ups for|in ..1 life|ever|good|years
            looks|look|stays|stay ..2 fresh|freshly|new|sharp|crisp|dark ..2 forever|always|life|good
            holds|keeps|retains its|their darkness|colour|color|depth|tone|shade ..2 till|until|forever|always|life|
                eternity|grave
            """,
        AskedNo = """
            fade|fades|fading
            need|needs|require|requires ..3 touch|top|touchup|touchups|topups|retouch
            touch|top up|ups
            touchups|topups|fading|refresh|retouch
            """,
        AskedYes = """
            stay|look|keep ..4 same
            same|dark|black ..4 years|forever|always
            """,
        Hedges =
            "some most less slow slower may might should shouldnt quickly so ensure prevent avoid help "
            + "helps resist to+keep not+been been+retouched mostly",
        NotNear =
            "sunscreen spf haircut hat protect protection prevent avoid ensure so moisturise moisturize redness scabs tattoos "
            + "confidence barber rash subject fee fees registration no+guarantee photos images pictures photographs hair+loss",
        NotAbout = "photographed gallery photos pictures images",
    };
}
