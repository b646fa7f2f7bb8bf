namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>Done in one visit.</summary>
    private static ClaimRule SingleSession => new(ClaimType.SingleSession)
    {
        Says = """
            @done|ready|completes|completing|finish|finishes|finalised|achieve|achieved|achieves|performed|results|result|look|
                transformation|transform|transformed|treated|restored|restore|hairline|fixed|fixes|solved|everything|treatment|
                procedure|all ..5 in|within|with|after|takes|take ?the ?course ?of ?just ?only ?as ?little ?as ?a #1 ?# ?hour ?long ?short
                ?single @sit|day|afternoon|morning >or|and|at|per|every|of
            full|complete|entire|whole ..4 in|within ?just ?only ?a #1 ?# ?hour ?long ?short ?single @sit|day|afternoon|
                morning >or|and
            work|job|lot|head|scalp|look|hairline|everything|dots|treatment ..4 in|within ?the ?course ?of #1 ?and
                ?the ?same ?long ?single @visit|day|go|afternoon|morning|trip >or|per|of|every
            @done|finish ..3 in ?the ?course ?of ?a #1 ?single @sit of ?about ?around # ?to|and|or ?# hours|hour
            in|within|with|after just|only|as ?little ?as ?a #1 ?# ?hour ?long ?short ?single @sit|day|afternoon|procedure
                >or|at|per
            get|have|walk|leave|back ..6 in|within|after ?just ?only ?a #1 ?# ?hour ?short ?long @visit >or|at|per|of|and
            hairline|head|scalp|look|<shave hair ..4 in an|one|a|single afternoon|morning|lunchtime|evening|day >at
            need|needs|needed|require|requires|required|takes|take|have|book|is ?just ?only ?exactly ?ever ?a #1 ?# ?hour
                ?long ?short ?relaxed ?single @visit >or|at|per|before|first|of
            takes|needs|requires ?just ?only ?a single|1|one @visit of ?about ?around # ?to|and|or ?# hours|hour
            need|needs|take|takes ?just ?only #1 day|afternoon|@visit to ..2 finish|complete|restore|transform|do
            all|everything ..4 need|needs|takes|take|have ?to ?do ?is #1 ?single @visit|procedure|treatment
            @visits|we|you|ours ..6 need|needs|take|takes ?only ?just #1 $
            just|only|exactly ?a ?ever ..1 #1 ?long @visit|treatment ?is ?needed ?required >or|at|per|with|where|and|laser
            only|just ever ..3 #1 ?long @sit >or|per
            else|others|elsewhere ..4 two|three|four|several ..2 goes|visits|sessions|trips
            #1 ?single ?long ?quick ?and ?the ?same @sit|trip|journey|day|afternoon|morning ?is ?and ?thats ?that ?its ?you ?youre
                ?are ?all ?usually ?normally ?typically ?more ?than ?quite all|it|enough|sufficient|plenty|suffices|@done|
                ready|finish >or|per|not|takes|with|first
            #1 @visit|day|trip|journey ?is ?all ?you ?it ?that ?we takes|need|needs|needed >up|#|between|about|around|roughly|several|hours|most|a
            #1 ?and ?the ?same @visit|trip|day|go|afternoon|morning ..3 @done|ready|over >with|or|for
            #1 @visit is ?usually ?the ?our normal|norm|standard|rule
            #1 ?single @visit does|settles it|everything|all|job|trick >or
            #1 @visit|day ?and ?thats smp|scalp|micropigmentation|solution|technique|method|system|transformation|treatment|
                procedure|hairline|package|completion|result|results|finish|procedures|service|job|affair|business|thing
            #1 @visit|trip|day|afternoon|morning ~ start|beginning ?to finish|end
            start|beginning ?to finish|end ..3 in|within ?just ?a ?an ?#1 afternoon|morning|day|hours
            #1 @visit from ..3 to
            one and done
            one off|time|stop ?# ?hour ?hours smp|treatment|procedure|hairline|solution|session|visit >fee|charge|cost|payment
            first|one|once ?and only @visit|treatment
            once and only once
            first ?session ?visit is|are|and ?also ?the last|final|only ?one >then|when|if
            once is|was all|enough|plenty|sufficient
            come|comes|visit|sit|seat|see|chair ?in ?down ?to ?you ?us ?here ?just ?only once ?and >a|every|you|the|we|per|healed|your|or|twice|more
            come|comes|visit ?in once you|and go|leave|walk ..5 @done
            only|just ?ever ?need|have|needs|has ?to come|visit|sit ?in ?for once
            @wont|nobody|noone|zero|without|nor ..2 second|return|repeat|multiple|several|endless|comeback ?up ?visit ?trip
                @visit|@visits|treatments|pass|round|layer|trip|trips|journey|journeys >to+work|of|ticket|on|value
            @wont|nobody|noone|without|zero|nor ..2 more|further|follow|another ?up @visit|@visits|ups is|are|needed|required|
                necessary
            no|without|nor|zero|never ?any ?need ?for ?to further|follow ?up @visit|@visits
            no|not|never|without|zero|nor ?a ?any ?need ?for ?to ?second ?return ?further ?more ?repeat trip|trips|journey|
                journeys|comeback|revisit ?visit ?visits >to+work|of
            no|without|nor ?a ?any ?need ?for ?to ?second ?further return ?visit ?visits >to+work|of|ticket|on|to|value
            a|return|repeat|second|follow|further|another ?up @visit|@visits|trip|trips ..1 not|never|arent|isnt|unnecessary|
                superfluous|needless ?ever ?needed ?required ?necessary ?exist
            never|not|no|dont|wont ..3 need|needs|book|booking|want ..2 second|another|further @visit
            never|no|not|nobody ..3 two|2|second|three|third ?or ?three @visits|@visit >to
            @wont|nobody|noone ..6 come|comes|coming|return|returns ..2 again|twice|second
            @wont|nobody|noone ..6 visit|visits|see|sees ..2 twice
            you ..2 not|never|wont|dont ?have ?need ?to ?ever return|returning
            nobody|noone|you|one ..3 come|comes|return|coming back for a second
            back|again|return|us|here never|no ?more $
            last ?time ?that we|you ?will ?ever see|hear ?of ?from you|us
            same|one|single|1 ?long @visit|day ..4 no ?need ?reason ?to return|second|comeback
            @visit two|2|number ..4 isnt|no|not|never|doesnt
            walk|walks|leave|leaves|go|goes|fly|drive|home ?back ?out ?home ..4 @done >with|and
            @done ..3 before you leave|go|get|walk
            @done|ready ?on ?within ?by ?the ?very same day|evening|afternoon|visit
            treatment|everything|everythings|all|hairline ?is ?gets @done on the ?same day >and|of|we|before
            @done|ready ?on the ?very ?same day you come|arrive|visit
            @done|ready|over ..3 by ?the ?that ?same evening|night|nightfall|dinner|lunch|sunset
            by ?the ?that ?same tea|lunch|dinner|evening|night|nightfall|sunset ?time ..4 @done|have|hair
            bald ..8 @done|hairline ..4 same|evening|night|lunch|tea|teatime|dinner|day|afternoon
            <in @done|full|whole|built|placed ..3 on|by|from day|visit|session one|1
            same day completion|finish|results|result|hairline|transformation|hair
            whole|entire|full|complete|all|every ..6 same ?very @visit|day|afternoon|morning >every|of
            all|whole|complete|entire|full ?the hairline|head|scalp|treatment|look|work|job|lot|it ..3 at once
            all of it|them|the ?dots ..2 at once
            at once ?and ?in one|a single
            @visits ?needed ?required ?in ?total ?just ?only #1 ?only ?total ?in $
            duration|length|time|sessions #1 @visit
            ^ ?only ?just #1 trip|sitting|visit|appointment $
            #1 @visit|go and you are|re ?all sorted|set|good
            only|just need|have to come|visit ?the one|1 time
            in and out in|within ?just ?only ?a #1 ?single @visit
            in|with|within a|an only|unique|sole @visit >or|at|per
            #1 morning|afternoon|day|visit|session|sitting ?is ?and ?thats ?it >at|per|of|or|you|after $ <day|for|since|from|
                hour|next|every|each|per|in|into|during|throughout
            everything|whole|entire|full|fully|complete|completely|density|coverage|head|scalp|hairline|smp|result|
                results|look|bald|buzzed|work ..3 in|into #1 morning|afternoon|day|visit|session|sitting ?is ?and ?thats
                ?it >at|per|of|or|you|after $
            ^ ?all ?finished in #1 morning|afternoon|day|visit|session|sitting $
            #1 @visit|day|afternoon|morning only|alone|total >at
            in ?at ..2 out ?at ..3 @done
            in and out ?on ?the same day|afternoon|morning
            @done ..3 after|with ?just ?only ?your ?the ?a #1|first @visit
            @done|everything|all ..2 in a ?single ?few ?short day|morning|afternoon >or|and
            takes|take ?us ?about ?just ?only #1|a day|afternoon|morning ..4 never|finished|done|all|no
            others|elsewhere|other|rivals|else ..8 two|three|four|several|2|3|4 ..4 ours|we|us|here ..4 #1
            others|other|elsewhere ..12 ours|we|us|here is|takes|need|needs|do ..2 one|1|single
            need|needs|needed|require|requires|required|take|takes|took|have|has ..2 not|no more than one|1|single
            finishes|finish|completes|complete ..2 whole|entire|full|complete ..3 #|few|couple hours|hrs
            process|treatment|work|we|i wraps|wrap|wrapped up in #1 ..3 @sit|day|afternoon
            start|book ..2 one|single|1 slot|@visit|day ..1 leave|walk|go|done
            finish|@done ..4 the first time
            """,
        Asked = """
            how many ..3 session|sessions|visit|visits|treatments|appointments|times|sittings => ?just ?only
                ?usually ?normally ?its ?you ?need ?most ?need #1 >or|to|and|per|of|3|2
            visits|sessions|sittings|appointments => ?just ?only #1 ?only ?total ?visit ?session ?in $
            how many ..8 => just|only ?the once
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
            "each+sitting each+session each+visit each+appointment versus vs pros boost boosts two+more touch touchup touchups topup topups top refresh refresher maintenance consultation consult test "
            + "workshop masterclass seminar cookie cookies browser risky model models membership training courses a+course "
            + "our+course this+course day+course week+course micropigmentation+course student students a+follow one+follow to+follow follow+the follow+us included extra additional "
            + "the+third a+third third+session third+visit fourth between the+first a+first in+first first+session first+visit first+appointment first+treatment last "
            + "final least more another aftercare removed remove removing healed deposit beard will+call "
            + "reply gone difference already improvement notice price prices cost costs measure measuring assess to+plan to+draw",
        Unit = "sessions",
    };
}
