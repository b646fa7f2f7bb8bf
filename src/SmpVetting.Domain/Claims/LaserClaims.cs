namespace SmpVetting.Domain.Claims;

/// <summary>What is promised of taking the result off with a laser.</summary>
internal static class LaserClaims
{
    public static readonly IReadOnlyList<ClaimRule> Rules =
    [
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
                laser ..3 takes|take|lifts|gets ?it ?the ?smp off|away|out completely|easily|quickly|fast
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
                laser|lasers|removal ..5 no|without|zero|little|hardly ..1 effort|headache|tension|trouble|fuss|
                    hassle|difficulty|problem|problems|bother|drama|sweat|trace|traces|pain|scar|scars
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
                removing|taking|removal|getting|remove|take ..5 is|are no|not|never ..1 difficult|hard|big|problem|
                    complicated|drama|issue >to+say
                laser ..5 no|little ?at ?all bother|sweat|fuss
                laser|lasers|removal is|are ?an ?a ?the ?very easy|simple|quick|painless|effortless ?and ?painless ?easy
                    ?quick way to
                taking|getting|removing|lasering ..4 is|are ?a ?as ?easy ?as walk|piece|breeze|cinch|doddle|child|
                    childs|pie
                laser ..3 takes|take|lifts|gets|get ?it ?the ?smp off|away|out without|with ..3 mark|trace|fuss|ease|
                    scar|scars|trouble
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
                + "crust unwanted ingrown excess wipe each session lasts body bodys immune itself",
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
                #1 x laser
                once ..3 never ..6 again|return|back
                #1 burst|hit|touch|dose|flash|beam|run ?of ?from ?the ?our laser
                #1 ?single session|visit|treatment|appointment|go|sitting ?usually ?normally ?often clears|removes|
                    lifts|does|shifts|takes|erases >or|per
                """,
            Asked = """
                how many ..4 laser|removal|remove ..8 => ?just ?only ?usually ?normally #1 >or|to|and|per
                how many ..6 remove|removed|removal ?it => ?just ?only ?usually ?normally #1 >or|to|and|per
                removal|laser => ?just ?only #1 session|visit|pass|go|treatment >or|to
                removal|laser => ?just ?only ?laser once
                """,
            Hedges = "some rarely may might more each per every another first between least few",
            NotNear = "each per every hair spot rarely seldom",
            Near = "laser lasers lasered removal remove removed removes erase erased nd yag lift lifts lifted lasered",
            Unit = "sessions",
            NotAbout = "third",
        },
    ];
}
