namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>A laser takes it off with ease.</summary>
    private static ClaimRule LaserRemovesEasily => new(ClaimType.LaserRemovesEasily)
    {
        Topic = "laser lasers lasered removal remove removed removing",
        Says = """
            @easily ?and ?@easily ?safely ?be @removed|removable|reversible
            @be|and|or|also @outright ?and ?@easily @removed
            @outright|100 ?percent ?and ?@easily removable|reversible
            @be ..1 @removed ?off ?out ?away @outright
            @removed|remove|erase|reverse|undo|reversible|removable|come|comes|lift|lifts|wipes ?it ?off ?out ?away
                ..5 @easily >treated|than|absorbed
            comes|come|lifts|lift ?right ?it off|out|away clean|cleanly|completely|before
            @laser|removal|remove|@removed|reversible|corrected|faded ..6 no|without|with+no|zero|little|hardly ?any
                ?a ?no ?real ?the ?least ?leaving @fuss|trace|traces|mark|marks|damage|pain|scar|scars|scarring
            no|without|zero ?any ?real @fuss ..3 to ..3 @undo ..4 laser
            lets|let ?it go ..3 fight|@fuss
            @laser|@removing ..5 is|its|are|was|being|takes|goes ?an ?a ?the ?very ?quite ?as ?really ?so ?that
                @easy|walk|piece|child|childs|pie|@easily|guaranteed >than|to+say|but
            @laser|@removing ..5 is|are no|not|never ?a ?at ?any ?really ?as ..1 difficult|hard|big|complicated|@fuss
                >to+say|enough
            @laser|removal|reversal @easy
            @laser|removal no @fuss
            @laser|@removing|picosecond ..6 @fuss free
            walk in the park|breeze|doddle|cinch|piece ?of ?cake for ?the ?our ?a ?any laser|pico|picosecond|machine
            @easy|walk ?in ?the ?park ..3 to ?have ?get lift|shift|zap|take ..2 laser|lasers
            laser has|have an|a @easy job|time|task
            yag|pico|picosecond|picosure|picoway ?laser clears|removes|erases|lifts|shatters|dissolves ..5 @easily
            cleaned ?off ?out ?very @easily ..3 laser
            @easy ?and ?@easy to ?have ?completely shift|lift|zap|remove|reverse|erase|undo|removed|reversed|laser
            @easy ?and ?@easy ?laser removal|reversal|fix|prey >as|of
            @easy ?and ?@easy ?laser removal|reversal of ..4 pigment|pigments|smp|ink|inks|tattoo|tattoos|micropigmentation|dots
            @laser|removal ..6 @undo ..4 @ease >than|remove
            @ease ..4 @undo ..8 laser|lasers
            @undo ..5 laser|lasers ..5 @ease >than
            removal|reversal ..2 @easily ..4 laser
            @easy|childs|child ..6 @laser|lasering ?off ?out ?away >machine|system
            lasered|lasering|lasers ?the ?it ..4 @ease|@easily
            @ease ..4 lasered|lasering
            laser ..4 @easily|@outright ?and ?@easily ..2 removal|reversal|reverse|reverses|undo|undoes|remove|removes|erase|erases|clear|clears|dissolve|dissolves|lift|
                lifts|take|takes
            laser ..4 remove|removes|erase|erases|clear|clears|lift|lifts|takes|take|gets ..6 @easily|@outright|
                without
            laser ..4 lifts|lift|takes|wipes|pulls|melts|blasts|clears|zaps|dissolves|strips ?it ?them ?the ?smp
                ?dots ?pigment ?ink right|straight|clean|cleanly ?off ?out ?away
            @laser|removal ..5 no|short|light time|work
            @laser ..6 in|within|after|takes ?just ?only ?a few|couple|two|five|ten ?of minutes|moments|seconds
            @laser ..4 like nothing|dust|chalk|butter|pencil|magic|snow|breeze
            @laser ..5 gone|off|out|away before|easy
            @laser eat|eats|love|loves|melts|melt|swallows
            @laser|removal ..4 is|takes nothing >left|but
            @laser|removal ..6 piece|child|childs|walk ?of ?in ?the cake|play|park
            piece of cake ..8 laser
            @laser|lasered|removal ~ friendly
            laser ~ blink of an eye
            responds|reacts ?very ?so well|beautifully|perfectly|quickly to ?a ?the ?our laser
            lasers off|out|away ..1 clean|cleanly|nicely|fast|@easily
            little|hardly ?any effort ..3 laser
            laser|removal ..6 responds|reacts|respond ..3 well|beautifully|perfectly|quickly|fast
            lasered|@removed ?off|away|out ?completely ?easily ..2 any|anytime|whenever ?time ?moment|day|you ?like
                ?you ?want ?point
            reversible|removable|undone|erasable ..4 laser ?at ?any|anytime|whenever|completely|easily
            melt|melts|lifts|vanish|vanishes|dissolve|dissolves ?right ?away ?off under|with ?the ?a ?our laser
            bit|touch|few|couple|two|quick ?of ?or ?a ?three ?quick laser|zaps|blasts|passes|shots|flashes ?of ?the
                ?laser ..3 gone|history|vanishes|disappears|off|clean|goes
            more|far|much|way ?more easily|easier|quicker|simpler|faster ..2 removed|remove|than|erased ..3 tattoo|
                tattoos|eyebrows
            """,
        SaysOfTopic = """
            without|no|zero|little ?any ?real ?the ?least drama|stress|dramas|trouble|difficulty|fuss|hassle|effort|problem|problems|
                drama|bother
            without a fight
            make|makes ?short ?light ?and easy|quick|short|light work of
            comes|come|lifts|goes ?off|out|away ..1 @easily|clean|cleanly|minutes|seconds|completely
            clear|remove|erase|lift|take ?it ?off|out|away ?them ?that ..2 @easily|@outright|without
            doddle|breeze|cinch|simplest|easiest ..6 to ?get take|get|lift|shift|zap|remove|erase|off ?it ?off ?out
            @fuss free >skin|life|procedure
            walk in the park
            ^ super|very|really|so easy ?and
            like butter|chalk|magic|dust|snow
            piece of cake
            child|childs play
            ^ ?its ?it ?is ?very ?quite ?really ?quick ?and quick|simple|easy|straightforward|painless|breeze|doddle|
                cinch $
            it|this|that can|could ?also ?quite easily|quickly|simply be ?all done|undone|taken|changed ?away
            """,
        Asked = """
            can|could|is|how ..8 removed|remove|reversed|reversible|undone|erased|removable ..4 => ..3 easily|
                quickly|simply|effortlessly|painlessly|completely
            can|could|is|how ..8 removed|remove|reversed|reversible|undone|undo|erased|removable|lasered ..4 => ..4 no|isnt|not ?a ?any ?big deal|@fuss
            how ..3 easy|hard|difficult ..6 remove|reverse|erase|undo ..4 => ..3 easy|simple|quick|straightforward
            laser|removal|removed|remove|erase|undo|lasered ..8 => ..2 simple|easy|easily|quick|quickly|breeze|
                effortless|effortlessly >no|not
            """,
        AskedNo = """
            hard|difficult ..4 remove|reverse
            """,
        Hedges =
            "may might sometimes tend tends most+easily fairly more+difficult more+stubborn more+sessions more+slowly "
            + "harder partially cannot rarely",
        NotNear =
            "clinic+is settings to+get appointment chat clearing colour colours color online book redness swelling "
            + "hair+removal film plaster bandage but+easy scab scabs flakes sweat dandruff makeup cap wig system "
            + "of+hair your+hair the+hair hairpiece glue dead oil residue crust unwanted ingrown excess wipe each+session lasts body "
            + "bodys immune itself devices level hardest",
        NotAbout = "hair+removal",
        MayNameOthers = true,
    };
}
