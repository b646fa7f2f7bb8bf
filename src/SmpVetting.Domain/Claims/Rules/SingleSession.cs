namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>Done in one visit.</summary>
    private static ClaimRule SingleSession => new(ClaimType.SingleSession)
    {
        Says = """
            done|complete|completed|completes|completing|finish|finished|finishes|finalised|achieve|achieved|
                achieves|performed|ready|results|result|look|transformation|transform|transformed|treated|restored|
                restore|hairline|fixed|solved|everything|treatment|procedure|all ..5 in|within|with|after|takes|take
                ?just ?only ?as ?little ?as ?a #1 ?# ?hour ?long ?short ?single @sit|day|afternoon|morning >or|and|
                at|per|every|of
            full|complete|entire|whole ..4 in|within ?just ?only ?a #1 ?# ?hour ?long ?short ?single @sit|day|
                afternoon|morning >or|and
            in|within|with|after just|only|as ?little ?as ?a #1 ?# ?hour ?long ?short ?single @sit|day|afternoon
                >or|at|per
            need|needs|needed|require|requires|required|takes|take|have|book ?is ?just ?only #1 session|visit|
                appointment|sitting >or|at|per|before|first
            all|everything ..4 need|needs|takes|take|have ?to ?do ?is #1 ?single session|visit|appointment|sitting|
                procedure|treatment
            just|only ?a #1 session|visit|appointment|sitting|treatment ?is ?needed ?required >or|at|per|with|where|and
            #1 session|visit|appointment|sitting|treatment is ?usually ?normally ?typically ?more ?than ?quite all|
                enough|sufficient|plenty
            #1 session|visit|appointment|sitting is ?usually ?the ?our normal|norm|standard|rule
            #1 session|visit|sitting|appointment ?and ?thats smp|scalp|micropigmentation|solution|technique|method|
                system|transformation|hairline|package|completion|result|results|treatment|finish
            single session|sitting|visit smp|scalp|micropigmentation|procedure|method|result|results|completion|
                solution|technique
            one and done
            #1 session|visit|sitting|appointment and ?you ?its ?youre ?are done|finished|ready|complete
            one off|time treatment|procedure|session
            no|without ..2 multiple|several|repeat|endless sessions|visits|appointments|treatments
            #1 day smp|transformation|treatment|procedure|result|results|hairline|completion
            @wont|no ..2 second|return|further|more|follow ?up session|sessions|visit|visits|appointment|
                appointments|sitting ?is|are ?needed|required|necessary
            whole|full|entire|complete ?head ?scalp ?treatment ?look ?hairline ..4 finished|done|completed|complete|
                ready in|within ?just ?only #1 ?# ?hour ?long ?short ?single @sit|day|afternoon >or|at|per|of
            #1 visit|session|sitting|appointment|day ?and ?thats ?it ?is ?all ?it ?takes ?there ?is ?needed all|
                enough ?you ?it ?that ?we takes|need|needs|takes
            get|have|walk|leave|back ..6 in|within|after ?just ?only ?a #1 ?# ?hour ?short ?long session|visit|
                appointment|sitting >or|at|per|of|and
            takes|need|needs|requires ?just ?only #1 ?# ?hour ?long ?short ?relaxed session|visit|appointment|
                sitting >or|at|per|before|first|of
            only|just ?ever ?need|have|needs|has ?to come|visit|sit ?in ?for once
            need|needs|take|takes ?just ?only #1 day|afternoon|visit|session|appointment|sitting to ..2 finish|
                complete|restore|transform|do
            #1 ?and ?the ?same visit|session|sitting|appointment|trip|day|go|afternoon|morning ..3 done|finished|
                ready|complete|completed|over >with|or
            #1 visit|session|sitting|appointment|trip|day|afternoon|morning ~ start|beginning ?to finish|end
            come|comes|visit|sit|seat|see|chair ..2 once ?and >a|every|you|the|we|per|healed|your
            once is|was all|enough|plenty|sufficient
            you ..4 never|wont|dont|not ..3 come|coming|return|see|back ?us ?to ?back twice|again|second
            finished|done|complete|completed ..3 before you leave|go|get|walk
            walk|walks|leave|leaves|go|goes ?back ?out ?home finished|done|complete ..2 same day|evening|afternoon
            finished|done|complete|completed|ready ?on ?within ?by ?the ?very same day|evening|afternoon|visit
            work|job|head|scalp|look|hairline|everything|dots|treatment ..4 in #1 ?and ?the ?same ?long ?single
                visit|session|sitting|appointment|day|go|afternoon|morning|trip >or|per|of|every
            visits|sessions|sittings|appointments ?needed ?required ?in ?total ?just ?only #1 ?only ?total ?in $
            first ?session ?visit is|are|and ?also ?the last|final|only ?one
            a second|further|another visit|session|sitting|appointment ?is ?not ?never unnecessary|superfluous|
                needless
            never|not|no|dont|wont ..3 need|needs|book|booking|want ..2 second|another|further visit|session|
                sitting|appointment
            @wont|nobody|noone ..6 come|comes|return|returns|coming ..2 again|twice|second
            you ..2 not|never|wont|dont ?have ?need ?to ?ever return|returning
            nobody|noone|you|one ..3 come|comes|return|coming back for a second
            sessions|visits|appointments|sittings ..6 need|needs|take|takes ?only ?just #1 $
            we|you|ours need|needs|take|takes ?only ?just #1 $
            all|every|full|complete ..4 on|in ?one ?and the ?very ?one ?and same day
            in ?at ..2 out ?at ..3 done|finished|complete|completed
            takes|needs|requires|need|require ?just ?only ?a single|1|one session|visit|appointment|sitting ?with
                ?to $
            ^ ?only ?just #1 trip|sitting|visit $
            once and only once
            back|again|return|us|here never|no ?more $
            #1 morning|afternoon|day|visit|session|sitting ?is ?and ?thats ?it >at|per|of|or|you|after $ <day|
                since|from|hour|next|every|each|per|in|into
            everything|whole|entire|full|fully|complete|completely|density|coverage|head|scalp|hairline|smp|result|
                results|look|bald|buzzed|work ..3 in|into #1 morning|afternoon|day|visit|session|sitting ?is ?and ?thats
                ?it >at|per|of|or|you|after $
            ^ ?all ?finished in #1 morning|afternoon|day|visit|session|sitting $
            just|only ?a #1 morning|afternoon|day|visit|session|sitting $
            done|finished|complete|completed|over|ready ..3 by ?the ?that ?same evening|night|nightfall|dinner|
                lunch|sunset
            by ?the ?that ?same evening|night|nightfall|dinner|lunch|sunset ..4 done|finished|complete|completed|
                over|ready
            for|takes|in|within|on ?just ?only ?us #1 day|afternoon|morning only|alone|total
            for ?just ?only #1 day|afternoon|morning only
            done|finished|complete|over ..3 after|with ?just ?only ?your ?the ?a #1|first visit|session|sitting|
                appointment
            session|visit|sitting|appointment two|2|number ..4 isnt|no|not|never|doesnt
            there is|isnt ?no ?a second session|visit|sitting|appointment
            duration|length|time|sessions #1 session|visit|sitting|appointment
            at once ?and ?in one|a single
            all|whole|complete|entire|full ?the hairline|head|scalp|treatment|look|work|job|lot|it ..3 at once
            all of it|them|the ?dots ..2 at once
            takes|take ?us ?about ?just ?only #1|a day|afternoon|morning ..4 never|finished|done|all|no
            no|zero|without|never ?any repeat|return|further|follow ?up visit|visits|session|sessions|appointment|
                appointments
            last ?time ?that we|you ?will ?ever see|hear ?of ?from you|us
            home ..5 finished|complete|completed hairline|head|look|scalp
            in #1 appointment|session|visit|sitting only
            done|finished|complete|completed|ready|over|everything|all ..2 in a ?single ?few ?short day|morning|
                afternoon >or|and
            one|1|single appointment|visit|session|sitting from ..3 to
            nobody|noone|never|wont|dont|not ..3 visits|visit|comes|come|sees|see ..2 twice
            no follow ups
            no|never|without ..2 second pass|round|layer|go
            by tea|lunch|dinner|evening|night ?time ..3 have|done|finished|hair
            first|one and only visit|session|appointment|sitting|treatment
            done|complete|completed|finish|finished|ready ..3 in ?a #1 ?single @sit of ?about ?around # ?to|and|or ?#
                hours|hour
            #1 session|visit|sitting|appointment ?and done|finished|sorted|complete|completed >or|per
            full|whole|finished|complete ..2 on|from day|visit|session one|1
            #1 ?single sitting|session|visit|appointment does|settles it|everything|all|job|trick >or
            no|not|never|without|zero|nor ?a ?any ?need ?for ?to ?second ?return ?further ?more ?repeat trip|trips|
                journey|journeys|comeback|revisit ?visit ?visits >to+work|of
            no|without|nor ?a ?any ?need ?for ?to ?second ?further return ?visit ?visits >to+work|of|ticket|on|to|value
            same day completion|finish|results|result|hairline|transformation|hair
            done|finished|completed|complete|ready|built|placed ..3 on|by day|visit|session one|1
            walk|walks|leave|leaves|go|goes|fly|drive ..4 finished|done|complete|completed >with|and
            #1 ?single ?quick trip|journey|visit|session|sitting|appointment ?is all ?that ?it ?you ?takes|need|
                needed
            others|elsewhere|other|rivals ..8 two|three|four|several|2|3|4 ..4 ours|we|us|here ..4 #1
            one stop smp|treatment|procedure|hairline|solution
            start|beginning ?to finish|end ..3 in|within ?just ?a ?an ?#1 afternoon|morning|day|hours
            return|repeat|second|follow|further ?up visit|visits|trip|trips|session|sessions|sitting ..1 not|never|
                arent|isnt|unnecessary ?ever needed|required|necessary|exist
            same|one|single|1 ?long appointment|session|visit|sitting|day ..4 no ?need ?reason ?to return|second|
                comeback
            whole|entire|full|complete|all ..6 same appointment|session|visit|sitting|afternoon|morning >every|of
            others|other|elsewhere ..12 ours|we|us|here is|takes|need|needs|do ..2 one|1|single
            need|needs|needed|require|requires|required|take|takes|took|have|has ..2 not|no more than one|1|single
            never|no|not|nobody ..3 two|2|second|three|third ?or ?three visits|sessions|appointments|sittings|visit|
                session|appointment|sitting >to
            only|just ever ..3 #1 ?long @sit >or|per
            hairline|head|scalp|look|hair ..4 in an|one|a|single afternoon|morning|lunchtime|evening|day >at
            bald ..8 finished|done|hairline ..4 same|evening|night|lunch|tea|teatime|dinner|day|afternoon
            finishes|finish|completes|complete ..2 whole|entire|full|complete ..3 #|few|couple hours|hrs
            #1 ?single ?and ?only @sit ?thats ?its ?and all|it|done|done|finished|sorted >takes
            once only appointment|visit|session|treatment
            process|treatment|work|we|i wraps|wrap|wrapped up in #1 ..3 @sit|day|afternoon
            else|others|elsewhere ..4 two|three|four|several ..2 goes|visits|sessions|trips
            start|book ..2 one|single|1 slot|appointment|visit|session|day ..1 leave|walk|go|done
            single|one visit|session|appointment|sitting service|job|affair|business|thing
            exactly #1 ..1 @sit >laser|or|per
            lot|job ?done ?finished in #1 go|sitting|visit|session|day
            in and out ?on ?the same day|afternoon|morning
            finish|finished|done|complete|completed ..4 the first time
            done|finished|complete|completed|ready ?on the ?very ?same day you come|arrive|visit
            """,
        Asked = """
            how many ..3 session|sessions|visit|visits|treatments|appointments|times|sittings => ?just ?only
                ?usually ?normally ?its ?you ?need ?most ?need #1 >or|to|and|per|of|3|2
            visits|sessions|sittings|appointments => ?just ?only #1 ?only ?total ?visit ?session ?in $
            how ..2 many|often|long ..8 come|visit|return|need|sit|take => ?just ?only once
            will|do|must|should ..3 come|return|need ..4 again|back|twice|second|more => ?no ?never ?not once ?is
                ?enough
            how many ..6 => ?just ?only ?exactly ?the #1 ?visit ?session ?and ?thats ?it ?done $
            sessions|visits|sittings|appointments ?needed ?required ?total => ?just ?only ?exactly ?the #1 $
            """,
        AskedNo = """
            come|return ?to ?you back|again|twice
            need|have|book ..4 second|another|more|further session|visit|sessions|visits|appointment
            """,
        Hedges = "some rarely rare small sometimes minor may might few occasionally unlikely spread split cheap "
            + "nearly almost",
        NotAbout = "zap zaps laser lasers lasered removal nd yag",
        NotNear =
            "two+more touch touchup touchups topup topups top refresh refresher maintenance consultation consult test "
            + "workshop masterclass seminar cookie cookies browser risky model models membership training course student "
            + "students follow extra additional third fourth between the+first a+first in+first first+session first+visit "
            + "first+appointment first+treatment last final least more another aftercare removed remove removing healed deposit "
            + "beard brow brows eyebrows will+call reply",
        Unit = "sessions",
    };
}
