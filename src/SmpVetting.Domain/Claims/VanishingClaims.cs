namespace SmpVetting.Domain.Claims;

/// <summary>What is promised of how the result goes again: by itself, or with a laser.</summary>
internal static class VanishingClaims
{
    public static readonly IReadOnlyList<ClaimRule> Rules =
    [
        new(ClaimType.SemiPermanentErases)
        {
            Says = """
                fade|fades|faded|fading|disappear|disappears|vanish|vanishes|dissolve|dissolves|wears|wear|goes|go|
                    leaves|gone ?away ?off ?out ..6 completely|entirely|fully|totally|nothing ?is ?left >different|
                    natural|satisfied|healed|heal|before
                completely|entirely|fully|totally|gradually ?and ?naturally fade|fades|disappear|disappears|vanish|
                    vanishes|dissolve|dissolves|gone|wears|absorbed|leaves|erases|metabolised|metabolized
                fade|fades|disappear|disappears|vanish|vanishes|dissolves|goes|erases|wears|removes|clears ?away ?off
                    ?naturally ..4 by itself|themselves
                fade|fades|disappear|disappears|vanish|vanishes|dissolves|goes|go|erases|wears|wear|comes ?away ?off ..4
                    on|of its|their own >redness
                until|till nothing|no ..3 left|remains|visible|trace
                without|no|not ?leaving ?a ?any trace ?of ?it ?left|behind|remains >of
                absorbed|absorbs|reabsorbed|resorbed|eliminated|expelled|metabolised|metabolized|flushed|broken|breaks|
                    dissolved|removed|excreted ..5 by|from|into|down ?the ?your ?own body|immune|skin|bodys ..3 within|
                    after|over|in # ..4 years|year|months
                immune|body|skin ..3 absorbs|absorb|reabsorbs|eliminates|removes|expels|clears|dissolves|metabolises|
                    metabolizes|flushes ..6 within|after|over|in # ..4 years|year|months
                fully|completely|entirely|100|totally ?percent bioabsorbable|bioresorbable|absorbable|resorbable|
                    biodegradable|absorbed
                @be ?a ?an biodegradable|bioabsorbable|bioresorbable|absorbable|resorbable
                biodegradable|bioabsorbable|bioresorbable|absorbable|resorbable ?temporary @pig
                back to ..3 bald|natural|normal|before|original|bare ..4 without ?any ?laser ?removal
                temporary ..6 disappears|gone|vanishes|disappear|vanish|leaves
                it|pigment|pigments|smp|dots|everything|result ?will ?then simply|just|eventually|naturally|gradually
                    ?all disappears|disappear|vanishes|vanish >from|into
                nothing|no ?trace ..2 remain|remains|left after|in|within
                gone ..3 within|after|in # ..2 years|months
                lasts|last|lasting # ..4 years|months ..4 disappears|vanishes|gone|disappear|vanish
                broken|absorbed|reabsorbed|metabolised|metabolized|eliminated|expelled|cleared|removed|dissolved ?down
                    ?away by ?the ?your ?own body|immune|skin|bodys|immunity ..6 disappears|disappear|vanishes|gone|
                    within|after|over|until
                @smp|pigment|pigments|ink|inks|dots|head|scalp|skin|you|everything ..6 back|returns|return to ?the
                    ?its ?your ?being ?what ?how how|normal|where|way|looking|original|natural|bare|bald|before|what
                    ?it ?you ?was ?were >work|day
                disappears|disappear|vanishes|vanish|gone|dissolves ?out ?away ?completely within|after|in|over ?about
                    ?around ?roughly ?only ?just # ?to ..2 years|months
                absorbed|expelled|broken ..6 #|18|24 ?to ..2 years|months
                leaves|leave|left ?the ?your skin|body|scalp|head ?completely|entirely ?again on|by|within|after|
                    without|over|entirely|completely
                after|within ..2 # ?to ..2 years|months ..6 gone|disappeared|vanished|disappears|vanishes >grey|gray
                absorbed|expelled|eliminated|metabolised|metabolized|cleared ..8 in|within|over|after ..4 # ?to ..2
                    years|months
                in # ?to ..2 years|months ..3 all|completely|totally|entirely gone|disappeared|vanished
                body|bodys|skin|skins|immune|system|scalp|lymph|cells|nature ..5 @clears ..6 completely|fully|
                    entirely|everything|every|all|totally|itself|own|naturally|automatically|rest|left|away|out|years|
                    year|months
                @clears ..3 by|through ..3 body|bodys|skin|immune|cells|lymph|nature|itself >oil|oils|balm
                @vanish ..5 by|on|of|all itself|themselves|its|their|own|alone ?own >redness
                @vanish|out ..5 automatically|spontaneously ..4
                itself|themselves ?out ?away ..2 no|without ?leaving ?a ?any trace
                cleans|clears|washes|erases|removes|dissolves|undoes itself|themselves
                in|after|within|over|give|about|around ..3 # ?to ?or ?# years|year|months ..6 @vanish|disappeared|
                    vanished|dissolved|absorbed >back|to|by|for|through|bald|with|home|into|on|grey|gray
                in|after|within|over|give|about|around ..3 # ?to ?or ?# years|year|months ..6 automatically|itself|
                    bare|nothing|blank|clean >like
                @vanish|disappeared|vanished|bare|nothing ..4 after|within|in|by ..3 # ?to ?or ?# years|months
                    >experience|of
                @clears|metabolise|metabolize ..6 until|till ..4 nothing|gone|trace|zero
                until|till|once|before ..3 body|skin|system ..4 @clears
                bare|blank|natural|own|old scalp|skin|head ..3 back|again ..4 # ?to ?or ?# years|months
                wears|wear|fades|fade|goes|go|thins ?off ?away ?out ?down to zero|nothing|nil|skin
                # ?to ?or ?# years|months ..6 back|bald|bare ..2 where|bald|square|zero|started|began|bare|scalp
                # ?to ?or ?# years|months ..8 as|like ..2 was|before|never|nothing
                nothing|no|not|zero ..2 left|trace|see|dot|remains|remain ..2 after|within|in|of ..4 # ?to ?or ?#
                    years|months|year
                after|in|within ..3 # ?to ?or ?# years|months ..3 nothing|no|not ..4 left|trace|see|dot|remains|
                    remain|visible
                do nothing ..6 gone|disappears|vanishes
                back to ?being bald|zero|bare|square ..6 # years|months
                nature|time|body|skin|years ?itself ?simply ?will ?then takes|take|removes|remove|erases|erase|clears|
                    clear|wipes|deletes|swallows ?it ?them ?everything ?the ?dots ?pigment back|all|away|everything|
                    out|off|rest >years
                no|not|nothing|without ..2 sign|trace|hint ?left ?of ?it ?that ..3 there|existed|had|remains|left
                stop ?coming ?refreshing ?topping ?up ..5 goes|disappears|vanishes|gone|disappear
                fully|completely|totally|entirely|wholly ?and ?naturally ?safely resorbed|absorbed|reabsorbed|
                    metabolised|metabolized|dissolved|degraded|biodegradable|broken|flushed|disappears|vanishes
                wait|waiting|patience|time ..5 disappears|vanishes|gone|vanish|disappear|dissolves >hair|baldness
                after|in|within ..2 # ?to ?or ?# years|months ..6 never know|guess|tell
                leave ..4 alone ..8 blank|bare|gone|bald|vanishes|disappears
                body|skin|immune|cells ..4 @clears ..2 lot|whole|clean|bit
                # ?to ?or ?# years|months after ..8 disappeared|gone|vanished|dissolved ..1
                have|has disappeared|vanished|gone altogether|completely|entirely|fully
                body|skin|immune|system ..4 got|get|gets|getting rid
                skin|body|scalp forgets|forget|loses|sheds ?it ?the ?ink ?pigment ..2 within|in|after|over
                cells|body|skin|system ..3 carry|carries|carried|take|takes|taken ..2 off|away
                until ?the ?your scalp|skin|head is|looks ?completely ?again clear|bare|blank|clean|empty
                """,
            Asked = """
                how|what|when ..6 away|go|goes|fade|fades|vanish|vanishes|disappear|rid|off => ?it ?all ?goes ?simply
                    ?just by|on|of itself|themselves|its
                """,
            AskedNo = """
                forever|permanent ..3 stuck
                """,
            Hedges = "laser+clears laser+removes laser+takes may might rarely partly seldom redness would",
            NotNear =
                "redness scab scabs swelling flaking flakes flake itching itch irritation discomfort pain "
                + "bruising tenderness marks scar scars hair baldness insecurities insecurity worries "
                + "confidence shine dark numbing cream cartridge competition quickly acne saline wax toxins "
                + "sunscreen nicotine alcohol shampoo lather pores session sessions appointments laser+breaks foreign "
                + "metal metals oxide",
            NotAbout = "beam pulse pulses fragments redness red swelling scabs scabbing "
                + "handpiece shatters shatter bits wavelength dust pulsed frosted frosting",
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
