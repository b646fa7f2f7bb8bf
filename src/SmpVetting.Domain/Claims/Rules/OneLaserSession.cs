namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>A laser takes it off in one session.</summary>
    private static ClaimRule OneLaserSession => new(ClaimType.OneLaserSession)
    {
        Says = """
            @laser|remove|removed|removes|removal|removable|erase|erased|off|clear|cleared|clears|gone|disappear|
                lift|lifted|reversed ..8 in|with|after|within|for|takes|needs|requires|is|by ?just ?only ?as ?little
                ?as ?a #1 ?quick ?laser ?short session|treatment|visit|pass|sitting|appointment|go >or|and|per|at
            just|only ?need ?needs ?the #1 ?laser session|sitting|visit|treatment|appointment <after|per|each|every|least >or|per|every|at
            #1 ?quick ?short ?laser session|treatment|pass|visit|sitting ?of ..6 remove|removes|removed|erase|
                erases|erased|clear|clears|cleared|enough|gone|sufficient|off|lift|lifts|does >session|sessions
            #1 laser ?removal session|treatment|pass|visit|appointment <after|per|each|every|least|in ?thats ?and ?its
                all|done|enough|gone|not|no|clears|does|removes|finished
            <after|per|each|every|least|in #1 laser ?removal session|treatment|pass|visit|appointment $
            #1 ?laser session|treatment|pass|visit|appointment suffices
            #1 ?laser session|treatment|pass|visit|appointment and ..2 gone|over|done|never
            done|dusted|finished|sorted|over ?with ?completely in ?just ?only #1 ?laser session|visit|go|treatment|
                appointment|pass >or|per
            need|needs|takes|take|requires ?just ?only #1 laser session|treatment|pass|visit|appointment
            #1 ?quick|short visit|session|treatment|appointment|pass ?to ?the ?of ?with ?our ?a laser ..6 all|
                enough|clear|clears|remove|removes|takes|does|sufficient|gone >or|per
            laser ..6 takes|needs|need|take|requires ?just ?only #1 ?single session|visit|treatment|pass|appointment
                >or|per
            only|just ?ever ?need|needs|needed|have ?to ?come|visit|treat|treated ?in once
            disappears|vanishes|vanish|fades|goes|gone|clean|clear|goodbye ?away ?completely after|in|with|within ?just ?only
                ?the ?that ?a ?very #1|first @sit|zap|pass|blast|shot|flash >or|per|every
            #1 is all it|we|you takes|take|need|needs
            a|the lone session|visit|zap ..4 sufficient|enough|all|does
            laser|lasers ..5 once >a|you|the|it|we|every|per|healed|more|again
            once ..4 laser|lasers >week|month|year
            #1 ?single ?quick ?short ?go ?laser pass|zap|shot|blast|flash|round|visit|sitting|session|treatment|
                appointment ?of ?to ?the ?with ?a ?our ?under ?laser|lasers ..6 history|gone|all|enough|done|takes|
                finish|finished|over|clean|clear|goodbye
            <after|per|each|every|in #1 ?single pass|zap|shot|blast|flash|round|sitting|session|visit|go|appointment ?of
                ?with ?under ?the ?a ?our laser|lasers >or|per|every|lightens|costs|takes|you
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
                lifts|does|shifts|takes|erases|completes|finishes|manages >or|per
            #1 ?single ?quick zap|blast|pass|shot|flash|hit|pulse|go|burst ?session ?of ?visit ?with ?under ..6
                gone|history|does|do|enough|clear|clears|cleared|removes|vanishes|all|clean
            #1 ?laser|removal session|visit|sitting|appointment|treatment ?is|and|with ..6 gone|clear|cleared|clean|
                removed|bare|vanished|lot
            clear|remove|erase|lift|take|clears|removes|erases|lifts|takes ..6 in ?just|only ?a #1 session|sitting|
                visit|go|appointment|treatment|hit|pass >or|per
            laser|removal ?sessions|treatments|visits|appointments ?needed|required|total ?just ?only #1 $
            all|everything|lot|whole ?of ?it ..2 in #1 ?go|hit|pass|session|visit
            customers|clients|patients|people|you|youd|youll ..2 come|comes|visit|attend ..2 once
            wipes|wipe|takes|clears|removes|lifts ?it ?off ?out ?all ?away in #1 go|pass|hit|visit|session
            #1 and done
            once and done|finished|gone
            #1 session job
            first and last ..3 laser|removal|session
            removal|laser ?removal done|finished|sorted|complete|over in one|1
            laser|removal ..4 first ..4 last
            first ?visit ?session ..4 laser ..4 last
            once ..4 laser|scalp|ink|removal ..4 clear|clean|gone|bare
            in #1 ?single time its|it ?is ?all gone|off|clear|clean
            @undo|disappears|vanishes ..8 after|in|with ?just ?only a single @sit >or|per|every
            exactly #1 laser @sit >or|per
            laser ..12 once ?is ?all enough|sufficient|plenty
            one|1|single pass|zap|go ..2 with ?a ?the ?our pico|picosecond|laser|yag|picosure
            """,
        Asked = """
            how many ..4 laser|removal|remove ..8 => ?usually ?normally ?just ?only ?usually ?normally #1 >or|to|and|per
            how many ..6 remove|removed|removal ?it => ?usually ?normally ?just ?only ?usually ?normally #1 >or|to|and|per
            removal|laser => ?just ?only #1 session|visit|pass|go|treatment >or|to
            removal|laser => ?just ?only ?laser once
            how many ..4 laser|removal ..4 => ?just ?only ?the #1 >or|to
            removal|laser ?sessions|treatments|visits ?needed|required => ?just ?only #1 $
            """,
        Hedges =
            "some rarely may might study observes include included includes more each per every another first+session first+visit first+treatment first+appointment first+laser between least "
            + "few+sessions few+visits few+treatments",
        NotNear =
            "stitches wait size deposit due payment included study lightens lighten lighter costs each per every hair spot "
            + "rarely seldom",
        MayNameOthers = true,
        Near =
            "microbladed zap zaps switch pico picosecond laser lasers lasered removal remove removed removes erase erased nd yag lift "
            + "lifts lifted",
        Unit = "sessions",
        NotAbout = "third",
    };
}
