namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>A laser takes it off with ease.</summary>
    private static ClaimRule LaserRemovesEasily => new(ClaimType.LaserRemovesEasily)
    {
        Topic = "laser lasers lasered removal remove removed removing",
        Says = """
            easily|quickly|simply|effortlessly|painlessly|completely|fully|totally|entirely|safely|readily ?and
                ?quickly ?and ?easily ?safely ?be removed|removable|erased|reversed|reversible|undone|lasered|lifted|
                taken
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
            wipes|wipe|vanishes|melts|vanish|melt ..4 laser
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
            laser|lasers|removal ..5 no|without|zero|little|hardly ..1 effort|headache|tension|trouble|fuss|hassle|
                difficulty|problem|problems|bother|drama|sweat|trace|traces|pain|scar|scars
            laser|lasers|removal ..3 is|its|was ?a ?very ?quite ?as ?really ?so ?that easy|simple|quick|effortless|
                straightforward|breeze|doddle|cinch|trivial|painless >than|to
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
            laser|removal ?is|takes|goes ?very ?quite ?really ?so easy|simple|quick|effortless|fast|easily|quickly|
                smoothly
            removing|taking|removal|getting|remove|take ..5 is|are no|not|never ..1 difficult|hard|big|problem|
                complicated|drama|issue >to+say
            laser ..5 no|little ?at ?all bother|sweat|fuss
            laser|lasers|removal is|are ?an ?a ?the ?very easy|simple|quick|painless|effortless ?and ?painless ?easy
                ?quick way to
            taking|getting|removing|lasering ..4 is|are ?a ?as ?easy ?as walk|piece|breeze|cinch|doddle|child|
                childs|pie
            laser ..3 takes|take|lifts|gets|get ?it ?the ?smp off|away|out without|with ..3 mark|trace|fuss|ease|
                scar|scars|trouble
            laser|lasers|lasered|removal ~ friendly
            laser ..4 lifts|lift|takes|wipes|pulls|melts|blasts|clears|zaps|dissolves|strips ?it ?them ?the ?smp
                ?dots ?pigment ?ink right|straight|clean|cleanly ?off ?out ?away
            easiest|easy|simple|simplest|quick|quickest|effortless|straightforward|breeze|doddle|childs|child ..6
                laser|lasers|lasered|lasering ?off ?out ?away >machine|system
            undo|undoing|removing|reversing|erasing|removal|lasering ?it ..3 is no|not|never ?a ?at ?any ?really ?as
                trouble|problem|effort|drama|issue|bother|hassle|difficult|hard
            lasered|removed|reversed|erased|undone ?off|away|out ?completely ?easily ..2 any|anytime|whenever ?time
                ?moment|day|you ?like ?you ?want ?point
            reversible|removable|undone|erasable ..4 laser ?at ?any|anytime|whenever|completely|easily
            bit|touch|few|couple|two|quick ?of ?or ?a ?three ?quick laser|zaps|blasts|passes|shots|flashes ?of ?the
                ?laser ..3 gone|history|vanishes|disappears|off|clean|goes
            comes|come|lifts|wipes ?off ?out ?away ..3 easily|clean|cleanly|quickly|effortlessly|easier ..3 than
            more|far|much|way ?more easily|easier|quicker|simpler|faster ..2 removed|remove|than|erased ..3 tattoo|
                tattoos|eyebrows
            easy fix
            reversal|removal ..2 easily|quickly|simply ..4 laser
            @undo ..3 with|by|using ?a ?the ?our laser ..3 @ease
            laser|removal ..6 responds|reacts|respond ..3 well|beautifully|perfectly|quickly|fast
            """,
        SaysOfTopic = """
            without|no|zero|little ?any ?real ?the ?least trouble|difficulty|fuss|hassle|effort|problem|problems|
                drama|bother
            comes|come|lifts|goes ?off|out|away ..1 easily|quickly|clean|cleanly|fast|minutes|seconds|effortlessly|
                completely
            clear|remove|erase|lift|take ?it ?off|out|away ?them ?that ..2 easily|quickly|completely|without|
                effortlessly|fully
            like butter|chalk|magic|dust|snow
            piece of cake
            child|childs play
            quick|simple|easy|straightforward|painless|breeze|doddle|cinch $
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
        Hedges =
            "may might not sometimes more+difficult more+stubborn more+sessions more+slowly harder partially "
            + "cannot rarely",
        NotNear =
            "settings to+get appointment chat clearing colour colours color online book redness swelling "
            + "hair+removal film plaster bandage but+easy scab scabs flakes sweat dandruff makeup cap wig system "
            + "hair hairpiece glue dead oil residue crust unwanted ingrown excess wipe each session lasts body "
            + "bodys immune itself",
    };
}
