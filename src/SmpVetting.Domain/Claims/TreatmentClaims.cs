namespace SmpVetting.Domain.Claims;

/// <summary>What is said of the treatment itself: sessions, pain, laser, kind of procedure.</summary>
internal static class TreatmentClaims
{
    private const string NotTheFirstTreatment =
        "touch touchup touchups topup topups top refresh refresher maintenance consultation consult test "
        + "training course student students follow extra additional third fourth between first last final least "
        + "more another aftercare removed remove removing healed deposit";

    public static readonly IReadOnlyList<ClaimRule> Rules =
    [
        new(ClaimType.SingleSession)
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
                just|only #1 session|visit|appointment|sitting|treatment ?is ?needed ?required >or|at|per|with|where|and
                #1 session|visit|appointment|sitting|treatment is ?all|enough|sufficient|usually|normally|typically ?you
                    ?it ?all ?enough ?sufficient >or|not
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
                    since|from|hour|next|every|each|per
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
                all|whole|complete|entire|full ..4 at once
                takes|take ?us ?about ?just ?only #1|a day|afternoon|morning ..4 never|finished|done|all|no
                no|zero|without|never ?any repeat|return|further|follow ?up visit|visits|session|sessions|appointment|
                    appointments
                """,
            Asked = """
                how many ..3 session|sessions|visit|visits|treatments|appointments|times|sittings => ?just ?only
                    ?usually ?normally ?its ?you ?need ?most ?need #1 >or|to|and|per|of|3|2
                visits|sessions|sittings|appointments => ?just ?only #1 ?only ?total ?visit ?session ?in $
                how ..2 many|often|long ..8 come|visit|return|need|sit|take => ?just ?only once
                will|do|must|should ..3 come|return|need ..4 again|back|twice|second|more => ?no ?never ?not once ?is
                    ?enough
                """,
            AskedNo = """
                come|return ?to ?you back|again|twice
                need|have|book ..4 second|another|more|further session|visit|sessions|visits|appointment
                """,
            Hedges = "some rarely rare small sometimes minor may might few occasionally unlikely spread split",
            NotAbout = "laser lasers lasered removal nd yag",
            NotNear = NotTheFirstTreatment + " beard brow brows eyebrows",
            Unit = "sessions",
        },
        new(ClaimType.OneLaserSession)
        {
            Says = """
                @laser|remove|removed|removes|removal|removable|erase|erased|off|clear|cleared|clears|gone|disappear|
                    lift|lifted|reversed ..8 in|with|after|within|for|takes|needs|requires|is|by ?just ?only ?as ?little
                    ?as ?a #1 ?quick ?laser ?short session|treatment|visit|pass|sitting|appointment|go >or|and|per|at
                #1 session|sitting|visit|treatment <after|per|each|every|least >or|per|every|at
                #1 ?quick ?short ?laser session|treatment|pass|visit|sitting ?of ..6 remove|removes|removed|erase|
                    erases|erased|clear|clears|cleared|enough|gone|sufficient|off|lift|lifts|does >session|sessions
                #1 laser ?removal session|treatment|pass|visit <after|per|each|every|least >or|per|every|at
                #1 ?quick|short visit|session|treatment|appointment|pass ?to ?the ?of ?with ?our ?a laser ..6 all|
                    enough|clear|clears|remove|removes|takes|does|sufficient|gone >or|per
                laser ..6 takes|needs|need|take|requires ?just ?only #1 ?single session|visit|treatment|pass|appointment
                    >or|per
                only|just ?ever ?need|needs|needed|have ?to ?come|visit|treat|treated ?in once
                disappears|vanishes|vanish|fades|goes ?away ?completely after|in|with|within ?just ?only #1 @sit >or|per
                laser|lasers ..5 once >a|you|the|it|we|every|per|healed|more|again
                once ..4 laser|lasers >week|month|year
                #1 ?single ?quick ?short ?go ?laser pass|zap|shot|blast|flash|round|visit|sitting|session|treatment|
                    appointment ?of ?the ?with ?a ?our ?under ?laser|lasers ..6 history|gone|all|enough|done|takes|
                    finish|finished|over|clean|clear|goodbye
                #1 ?single pass|zap|shot|blast|flash|round|sitting|session|visit|go|appointment ?of ?with ?under ?the
                    ?a ?our laser|lasers >or|per|every
                laser|lasers|removal|removed ..8 #1 ?single ?quick ?short pass|zap|shot|blast|flash|round|sitting|
                    session|visit|go|appointment|treatment >or|per|every|and|at|of
                after ?just ?only #1 ?single ?quick ?laser ?removal session|treatment|pass|visit ?with ?of ?the ?laser
                    ..6 nothing|gone|clean|clear|blank|bare|vanished|disappeared
                never|not|nobody|noone|hardly|rarely|dont|wont ..5 twice
                no|never|not|nobody|dont|wont|noone ..5 second ?laser session|visit|treatment|time|round|pass|
                    appointment|go
                one ?single ?laser session|treatment|visit|pass ?is ?all|enough|sufficient ..2 remove|removal|gone|
                    off|needed
                laser ..8 #1|first ?single attempt|try|time|go|shot|pass|visit|session|appointment|hit >or|per|every|
                    of+three
                #1 ?single ?quick ?short laser appointment|visit|pass|go|hit|treatment|session ..4 lot|all|everything|
                    gone|enough
                removed|gone|off|cleared|erased in #1 ..2 laser
                laser ?room ?visit ..4 a single time
                """,
            Asked = """
                how many ..4 laser|removal|remove ..8 => ?just ?only ?usually ?normally #1 >or|to|and|per
                how many ..6 remove|removed|removal ?it => ?just ?only ?usually ?normally #1 >or|to|and|per
                removal|laser => ?just ?only #1 session|visit|pass|go|treatment >or|to
                removal|laser => ?just ?only ?laser once
                """,
            Hedges = "some rarely may might more each per every another first between least few",
            NotNear = "each per every hair "
                + "spot",
            Near = "laser lasers lasered removal remove removed removes erase erased nd yag",
            Unit = "sessions",
            NotAbout = "third",
        },
        new(ClaimType.LaserRemovesEasily)
        {
            Says = """
                easily|quickly|simply|effortlessly|painlessly|completely|fully|totally|entirely|safely|readily ?and
                    ?quickly ?and ?easily ?safely ?be removed|removable|erased|reversed|reversible|undone|lasered|
                    lifted|taken
                removed|removable|erased|reversed|reversible|undone|lasered|remove|erase|reverse|taken|lifted|cleared|
                    undo ?it ?off ?away ..6 easily|quickly|effortlessly|painlessly|completely|fully|entirely|totally
                remove|removed|erased|removal|reversed|lasered ..6 without ?any ?a ?leaving ?leave trace|traces|problem|
                    problems|scarring|scars|mark|marks|damage|difficulty|issue|issues|effort
                removal|removing|reversing|undoing|erasing ..5 is|are|being ..2 easy|simple|quick|straightforward|
                    painless|effortless|hassle|fast|guaranteed >to|than
                easy|simple|quick|straightforward|effortless to ?have ?completely remove|reverse|erase|undo|removed|
                    reversed|laser
                easy|simple|quick|painless|straightforward|effortless ?and ?laser removal >as|of
                laser ..3 takes|take|lifts|gets ?it ?the ?smp off|away|out ?completely|easily|quickly
                100 percent removable|reversible
                laser ..5 easily|quickly|completely|simply|effortlessly|fully|totally ?and ?easily ?quickly remove|
                    removes|erase|erases|clear|clears|dissolve|dissolves|lift|lifts|take|takes
                laser ..4 remove|removes|erase|erases|clear|clears|lifts|lift ..6 easily|quickly|effortlessly|
                    completely|fully|without
                comes|come|taken|lifts|lift ?it off|out|away easily|quickly|completely|effortlessly
                wipes|wipe|vanishes|melts ..4 laser
                few|couple|minutes|handful ..3 laser ..5 completely|gone|removes|removed|erase|clears
                laser ..3 no problem
                laser ..4 gets|get|got|getting rid of ..8 no|without|easily|quickly|fast|trouble|ease|minutes|completely
                laser|removal|removed|remove|erased|reversed|undone|corrected|taken ?off ?away ..5 with|no|zero|without
                    ?any|no|little ?real ease|trouble|fuss|hassle|difficulty|bother|problems|problem|effort|drama
                laser ..4 fast|quick|rapidly|quickly|easily|completely|minutes|effortlessly ?and ..3 completely|quickly|
                    easily|fully|removed|removes|gone|clean
                laser ..2 wipes|takes|lifts|zaps|clears|removes|gets ..3 off|away|out|it|everything ..2 minutes|seconds|
                    moments
                lasered|reversible|cleared|lifted|faded ?off ?out ?away ..3 with|no|zero|without ?any|no|little ?real
                    ease|trouble|fuss|hassle|difficulty|problems|problem|effort
                laser|lasers|removal ..6 @undo ..4 @ease >than|remove
                @ease ..4 @undo ..5 laser|lasers
                @undo ..5 laser|lasers ..5 @ease >than
                laser|lasers|removal ..5 no|without|zero|little|hardly ..1 effort|trouble|fuss|hassle|difficulty|
                    problem|problems|bother|drama|sweat|trace|traces|pain|scar|scars
                laser|lasers|removal ..3 is|its|was ?a ?very ?quite ?as ?really ?so ?that easy|simple|quick|
                    effortless|straightforward|breeze|doddle|cinch|trivial|painless >than|to
                piece of cake ..8 laser
                laser|removal ..6 piece|child|childs|walk ?of ?in ?the cake|play|park
                laser|lasers|lasered|removal ..5 no time
                laser|lasers|removal ..4 short|light work
                lasered|lasering|lasers ?it ?off ?out ?away ..4 @ease
                @ease ..4 lasered|lasering
                laser|removal ..4 is|takes nothing >left
                laser|lasers ..4 like dust|chalk|butter|pencil|magic|snow|breeze
                laser|removal no problem|trouble|sweat|drama|fuss|issue
                laser|lasers ..6 in|within|after|takes ?just ?only ?a few|couple|two|five|ten ?of minutes|moments|
                    seconds
                laser|lasers ..5 gone|off|out|away before|easily|easy|fast|quick|quickly|swiftly
                lasers|laser eat|eats|love|loves|melts|melt|swallows
                easy|quick|simple prey|job|work|game|task|target ..3 laser
                laser|removal easy|simple|quick|painless|effortless|fast
                laser|removal ?is|takes|goes ?very ?quite ?really ?so easy|simple|quick|effortless|fast|easily|
                    quickly|smoothly
                """,
            Asked = """
                can|could|is|how ..8 removed|remove|reversed|reversible|undone|erased|removable ..4 => ..3 easily|
                    quickly|simply|effortlessly|painlessly|completely
                how ..3 easy|hard|difficult ..6 remove|reverse|erase|undo ..4 => ..3 easy|simple|quick|straightforward
                laser|removal|removed|remove|erase|undo|lasered ..8 => ..2 simple|easy|easily|quick|quickly|breeze|
                    effortless|effortlessly >no|not
                """,
            AskedNo = """
                hard|difficult ..4 remove|reverse
                """,
            Hedges = "may might not sometimes more harder partially cannot rarely",
            NotNear =
                "scab scabs flakes sweat dandruff makeup cap wig system hair hairpiece glue dead oil residue "
                + "crust unwanted ingrown excess wipe "
                + "each session lasts",
        },
        new(ClaimType.PainFree)
        {
            Says = """
                painless|painlessly >removal
                pain|discomfort|ouch free >removal
                painfree
                @wont|zero|without ?ever ?any ?feel ?feeling ?involve ?involves ?cause ?causes ?experience ?be ?have
                    ?has ?really ?real ?of ?a pain|discomfort >relief|killers|killer|threshold|medication|tolerance|but
                free of|from ?any ?all pain|discomfort
                @wont ?even hurt|hurts|hurting >your|the|you|my|existing|hair|much|as|that|too|more|a|like|very|so|
                    badly|anyone|until
                @wont ?be ?is ?at ?all ?in ?any ?way ?considered painful|uncomfortable
                nothing ..2 hurts
                @wont ..1 hurt|hurts at all
                nothing ?at ?all ?is ?to ?ever felt|hurts|painful
                @wont|cant ?even ?be ?actually ?able ?to feel ?a ?any ?anything thing|pain|discomfort|anything|needle
                feel|feels|felt|feeling nothing|no
                pain is ?completely ?totally ?entirely absent|zero|non|nonexistent
                theres|is|feel|with|have|experience no|zero ?such ?thing ?any ?real ?as pain|discomfort >relief|killers|
                    but|medication|for|threshold
                @wont|zero|nil|without|nothing|nobody ..4 feel|feels|felt|feeling|notice ..2 thing|needle|needles|
                    pain|sting|prick|anything|bit|it >different|better
                no|zero|nil|without|not ?any ?even ?one ?a ?single ?bit ?of pain|ache|aches|sting|stings|ouch|
                    soreness|agony|tears|suffering|stinging >relief|killers|killer|threshold|medication|tolerance|but|
                    management|no
                @wont ..2 sting|stings|ache|aches|hurt|hurts >your|the|you|my|hair|much|as|that|too|more|a|like|very|
                    so|badly|anyone|until|for
                pain ?level ?score ?factor ..1 none|zero|nil|0|nothing|unknown|absent|nonexistent
                pain ?is ?is ?a thing|not ?of ?a ?part ?something past|present ?you
                absolutely|completely|totally|utterly painless
                feel|feels ?absolutely ?completely nothing|zero
                hurts|hurt no|nobody|noone ?one
                not|never|without|no ?even ?a ?the ?one ?least ?slightest ?tiniest ?single ?smallest ?bit|hint|trace|
                    touch|shred|moment|second|spot ?of pain|discomfort|sting
                nothing ?at ?all ?there ?to ..1 feel
                @wont ?even ?so ?much ?as tickle|tickles|sting|stings|prick|pinch
                pain is|are|was not|never ..2 something|thing|part|known|felt|there|on|an|issue
                feel|feels ?will ?is nothing|zero
                hurting|hurt|pain ?is ?at not|never|no ..1 at all
                pain less
                pain doesnt|does|cannot|cant|never ?not exist|exists|happen
                pain free|less
                """,
            AskedNo = """
                hurt|hurts|painful|pain|uncomfortable|sore
                pain|painful|hurt|sting|ache|discomfort
                feel >like|after|different|better
                hurting|pains|ache
                """,
            Asked = """
                how painful|much ..4 => ?its ?it ?is ?at ?completely ?not painless|all|painful
                what does|will it|smp|the feel ..4 => ?you ?will ?feel nothing
                what|how ..4 feel ..3 => ?like ?you ?feel nothing
                """,
            Hedges =
                "didnt did almost nearly virtually practically relatively fairly mostly largely usually "
                + "typically often generally most many some minimal little can could may might should less more "
                + ""
                + "next close normally excessive major significant severe serious extreme hardly pretty quite essentially lower",
            NotNear = "career booking payment childhood chronic migraine gain removal removing laser remove removed",
            NotAbout = "gain",
        },
        new(ClaimType.NonInvasive)
        {
            Says = """
                non invasive >laser|surgery
                noninvasive
                uninvasive
                @wont ?be ?an ?at ?all ?in ?any ?way invasive >surgery|surgeries|as
                nothing invasive
                not|isnt ?an ?at ?all ?in ?the ?least ?slightest invasive ?at >surgery|as
                @wont|without|neither ..2 enter|enters|entering|penetrate|penetrates|penetrating|pierce|pierces|
                    piercing|invade|invades|invading|puncture|punctures|broken ..4 body|skin|inside|you|scalp|
                    bloodstream|tissue
                @wont|nothing ?ever ?even go|goes|going|gets|put|breaks|break|breaking|cut|cuts ?anything ?anywhere
                    inside|into|under|beneath|in|through|the ?your ?the ?of body|skin|scalp|you
                @wont|zero|nothing|without ?any ?is ?an ?are invasion|intrusion|intrusive|invasive|invading >surgery|
                    surgeries|as
                anything but invasive
                everything|work|pigment|treatment ?remains ?takes ?place stays|stay|is|remains|happens ?only ?entirely
                    on ?the outside|surface >layer
                stay|stays|remain|remains|work|works ?entirely ?only outside ?of ?your|the|you ?your
                no|none|nothing ?part ?of ..4 goes|enters|gets|go|gets|penetrates|passes ..2 into|inside|in ..2 body|
                    skin|you|scalp
                skin|body ?is ?stays ?remains never|not ?ever broken|opened|pierced|cut|entered|penetrated|touched
                skin|body ?is ?stays ?remains unbroken|intact|closed|whole
                nothing|no gets|goes in|inside $
                nothing ..3 enter|enters|entering|penetrate|penetrates|pierces|invades|punctures ..3 body|skin|inside|
                    you|scalp
                stays|stay|remains|keeps|kept out ?side of ?the ?your body|skin
                no|zero|without ?any entry|entering|going|penetration|penetrating|opening|piercing|incision ..3 body|
                    skin|you
                nothing ?is ?gets ?ever opened|pierced|cut|penetrated|punctured|broken
                completely|purely|entirely|wholly|only|totally external|superficial|outside
                @be external $
                non|not|un ?an intrusive|intruding
                """,
            AskedNo = """
                invasive
                go|enter|penetrate|goes|pierce|break ..3 body|skin|inside
                """,
            AskedYes = """
                non invasive
                """,
            Hedges = "minimally less",
            NotNear = "fat liposuction coolsculpting botox prp therapy "
                + "cream moisturiser moisturizer numbing aftercare",
        },
        new(ClaimType.MedicalProcedure)
        {
            Says = """
                @smp|tattoo|this ..2 is|as|being ?actually ?truly ?also ?classed ?considered a|an ..4 medical procedure|
                    treatment|intervention|therapy|technique|tattoo|tattooing|solution|service|process|discipline|
                    treatments|procedures >condition
                medical ?scalp ?hair ?hairline tattooing|micropigmentation|smp|tattoo|pigmentation|tattoos >removal
                medical ?and ?cosmetic ?grade ?aesthetic|level procedure|treatment|tattooing of|for|that|performed|
                    which|carried|to
                @smp|tattoo|this @be a|an medical ..5 procedure|treatment|tattoo
                @be a|an ..2 medical ?and ?cosmetic ?non ?surgical ?cosmetic procedure|treatment|tattoo|intervention|
                    technique
                as a ?recognised ?true medical procedure|treatment
                clinical|medical procedure|treatment ?thats ?that uses|performed|carried|using
                @be a|an medical ?grade ?level procedure|treatment|tattoo >removal|condition|for|grade
                @be|as|like a|an ?recognised ?real ?genuine ?proper ?purely ?fully ?strictly ?true ?modern ?safe
                    medical|clinical|surgical ?and ?cosmetic ?aesthetic ?skin ?hair operation|intervention|therapy|
                    procedure|treatment|act|discipline|therapeutic|service|process|method >condition|history
                ^ ?a ?an ?real ?true ?recognised medical operation|intervention|therapy|procedure|treatment|discipline
                    >for|history|may|is|are
                belongs|belong|part|branch|field|form|piece|kind|area|discipline to|of|in ?the ?field ?of ?modern
                    ?aesthetic ?cosmetic ?clinical medicine
                @be ?a ?simply ?pure medicine >and|for|or|you
                medicine|medical ..2 not ?a ?just ?merely ?mere beauty|cosmetic|salon|makeup|parlour|tattoo
                not ?a ?just ?merely ?mere ?only beauty|cosmetic|salon|makeup|parlour|tattoo ..4 medical|medicine
                    >grade
                counts|count|ranks|rank|belongs|classed|listed|recognised|seen ?as ?a|among|as|with ?the medical
                    treatment|treatments|procedure|procedures|intervention|interventions
                procedure|treatment|branch|discipline|method|technique ?out of|in|from ?the ?modern ?aesthetic
                    ?cosmetic medicine
                our|a|an|this ?new ?the medical ?scalp ?hair ?hairline ?pigment ?micropigmentation ?smp treatment|
                    procedure|therapy|intervention >condition|history|for+other
                doctors|physicians procedure|treatment|act
                procedure|treatment ?a ?clearly medical ?one ?in ?nature $
                """,
            AskedYes = """
                medical procedure|treatment
                """,
            Hedges =
                "called call non+medical alternative other like similar without seek emergency any prior "
                + "previous current past",
            NotNear =
                "insurance conditions condition history advice transplant surgery emergency disclaimer seek "
                + "cancer chemotherapy undergoing "
                + "recent ongoing undergoing current need receiving",
        },
    ];
}
