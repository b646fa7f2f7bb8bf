namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>It goes away by itself.</summary>
    private static ClaimRule SemiPermanentErases => new(ClaimType.SemiPermanentErases)
    {
        Says = """
            fade|fades|faded|fading|wears|wear|go|goes|@gone ?away ?off ?out ..3 completely|entirely|fully|totally
                >different|natural|satisfied|healed|heal|before
            completely|entirely|fully|totally|wholly|100 ?percent ?and ?naturally ?safely fade|fades|wears|erases|
                leaves|@gone|@digested
            eventually|gradually|simply|naturally|slowly ?and ?then ?all disappear|disappears|vanish|vanishes|
                dissolve|dissolves >from|into
            eventually go|goes away
            it|its|theyre|they ?is ?are ?has ?have vanished|disappeared|gone|faded ?away ?out ..1 on|by|of its|their|itself|themselves ?own
            one day ..8 isnt|not|arent there ?any more|anymore|longer
            breaks|break down ..2 by|on its own|itself >into
            completely|fully|entirely|totally come|comes out|off ?from ?of
            come|comes out ..4 completely|fully|entirely
            goes|go|fades|fade|disappears|vanishes ?away ?out alone >in
            @digested by the|your @bodily ..2 @within
            time ..3 pigment|pigments|ink|dots|it|effect disappear|disappears|vanishes|vanish
            fade|fades|removes|wears|lifts|@vanish ..4 by|on|of|all ?of ?its ?all itself|themselves|own|alone
                >redness|pace|shade|colour|color|tone|hue|version
            @vanish|@digested|out ..5 automatically|spontaneously
            cleans|clears|washes|erases|removes|dissolves|undoes itself|themselves
            itself|themselves ?out ?away ..2 no|without ?leaving ?a ?any trace
            fade|fades|fading|wear|wears|wash|washes|lifts|lift|disappear|disappears|vanish|vanishes ..3 out|from|off|
                away ?of ?the ?your skin|body|scalp|completely|entirely|altogether
            fade|fades|faded|fading|wears|wear|goes|go|thins ?away ?off ?out ?down ..2 until|till|to|into zero|
                nothing|nil|skin
            fade|fades|faded to ?a ?the point where|that
            let|lets|leave it|them ..2 fade|go|disappear ?away ..2 @within ..3 # ?to ?or ?# years|months
            @gone ?out ?away ..4 @within ..3 # ?to ?or ?# ..2 years|months >experience|of
            @within ..3 # ?to ?or ?# years|year|months|summers ..6 gone|nothing|bare|blank|clean|automatically|itself|
                left|leaves|cleared|zero|@gone|worn >like|with|grey|gray|up|down|back|by|through|bald|home|into|on
            @within ?a few|couple|some ?of years|months|time ..3 nothing|no|gone|disappears|vanishes|worn
            # ?to ?or ?# years|months ..8 as|like ..2 was|before|never|nothing
            # ?to ?or ?# years|months ..5 scalp|skin|head|back|bald|bare ..3 blank|bare|clean|clear|empty|original|
                where|bald|square|zero|started|began|scalp|skin
            @bodily ..5 @clears ..6 completely|fully|entirely|everything|every|all|totally|itself|own|naturally|
                automatically|rest|left|years|year|months|lot|whole|clean|bit|gone
            @bodily ..5 @clears ..3 away|off
            @bodily ..5 flush|flushes|clean|cleans|wash|washes|filter|filters|shed|sheds|clear|clears ..3 out
            @bodily ?will ?simply ?just ?itself ?then ?gradually ?slowly ?naturally flushes|flush|eliminate|eliminates|expel|expels|absorb|absorbs|reabsorb|reabsorbs|resorb|resorbs|metabolises|metabolizes ..2
                it|them|pigment|pigments|ink|inks|dots|colour|color
            let|lets|leave it|them|smp|treatment|colour|color|pigment|dots ?just ?simply fade|wear|go away|out|off
            away|off as|because|when ..3 @bodily ..4 @clears
            @clears ?up ?down ?away ?off ?again ?and ?then ?gradually ?slowly ?naturally ?completely ?partially ?safely by|through ..4 @bodily|itself|renewal|exfoliation >oil|oils|balm
            @digested in full|altogether
            which|that ?the ?your body|skin ?then ?will ?simply expels|expel|absorbs|absorb|resorbs|digests|eliminates
            @digested ?down ?again ..5 @within ..3 # ?to ?or ?# years|months
            @within ..2 # ?to ?or ?# years|months ..6 @digested
            metabolises|metabolizes|dissolves|degrades|resorbs|absorbs|vanishes|biodegrades ?away fully|completely|
                entirely|totally|naturally
            biodegradable|bioabsorbable|bioresorbable|absorbable|resorbable ?temporary @pig
            @be ?a ?an ?fully biodegradable|bioabsorbable|bioresorbable|absorbable|resorbable
            body|bodys|skin|immune|system ..4 got|get|gets|getting rid
            # ?to ?or ?# years|months ?and ?then ?poof ?its ?all gone >from|grey|gray
            nothing left to see|find|spot
            nature|time|body|skin|years|patience ?itself ?simply ?will ?then takes|take|removes|remove|erases|erase|
                clears|clear|wipes|deletes|swallows ?it ?them ?everything ?the ?dots ?pigment back|all|away|
                everything|out|off|rest >years
            time|nature|years|skin|body|patience ..1 erases|erase|removes|remove|clears|clear|undoes|deletes|wipes ..2
                it|them|you|dots|pigment
            skin|body|scalp forgets|forget|loses|sheds ?it ?the ?ink ?pigment ..2 @within
            let|lets nature|time|body ..2 delete|remove|erase|clear|undo
            leaves|leave|left ?the ?your skin|body|scalp|head ?completely|entirely ?again on|by|within|after|without|until|
                over|entirely|completely|altogether
            @pig|it ..2 have|has left the|your ?own skin|scalp|body >red|sore|soft
            @outright|all|gone out of ?the ?your skin|scalp|body|system
            work|works ?its|their ?way out of ?the ?your skin|scalp|body|lip|lips|brow|brows
            until|till ..2 nothing|no ..3 left|remains|visible|trace
            without|no|not ?leaving|leaves|leave ?a ?any trace|residue|residues ?left ?behind ?remains >of
            nothing|no|not ..2 sign|trace|hint|stays|remains|remain|left|lingers ?left ?of ?it ?that ..3 there|
                existed|behind|skin|within|after ?the ?your ?body
            until ?the ?your scalp|skin|head is|looks ?completely ?again clear|bare|blank|clean|empty
            scalp|skin|head|you|pigment|smp ..4 returns|return|goes|reverts|back ?back to|at ?the ?its ?your ?being ?what
                ?exactly ?how ..2 before|was|original|bare|natural|were|normal|bald >work|day|activities|activity|life|routine|routines|duties
            scalp|skin|head ..3 exactly|just as ..2 was
            as|like ?if ?it ?though ..3 never been|was ?there ?done >scar
            leave ..4 alone ..8 blank|bare|gone|bald|vanishes|disappears
            wait|waiting|patience ..5 disappears|vanishes|gone|vanish|disappear|dissolves >hair|baldness
            have|has disappeared|vanished|gone altogether|completely|entirely|fully
            <you will|would|eventually be gone >for
            semi ?permanent ..8 disappear|disappears|vanish|vanishes|gone|erases|dissolves|leaves
            """,
        AskedYes = """
            go|goes|fade|fades|wear|disappear|disappears|vanish|come ?away ?off ?out ?completely ?ever ..4 away|
                itself|own|off|completely|out
            go|goes away
            """,
        Asked = """
            how|what|when ..6 away|go|goes|fade|fades|vanish|vanishes|disappear|rid|off => ?it ?all ?goes ?simply
                ?just by|on|of itself|themselves|its
            """,
        AskedNo = """
            forever|permanent ..3 stuck
            """,
        Hedges =
            "has+to have+to must why cases meant supposed not+fade not+wear almost laser+clears laser+removes laser+takes may "
            + "might rarely partly seldom redness would with+laser by+laser a+laser",
        NotNear =
            "after+laser lasering by+laser with+laser the+laser time+to weeks+to sheds+itself layer layers liquid solvent cookie cookies device browser loss+of oxygen medical+nature redness scab scabs swelling flaking "
            + "flakes flake crust crusts itching itch irritation discomfort pain bruising tenderness marks mark scar scars injury injuries wound wounds accident operation hair "
            + "baldness insecurities insecurity worries confidence shine dark numbing cream cartridge "
            + "competition quickly acne saline wax toxins sunscreen nicotine alcohol shampoo lather pores "
            + "laser+breaks foreign metal metals oxide",
        NotAbout =
            "with+laser fragmented smaller+pieces smaller+fragments smaller+bits smaller+particles into+smaller laser+treatment laser+treatments tattoo+removal laser+removal "
            + "laser+breaks laser+broke lasers+break beam pulse pulses fragments redness is+red be+red little+red red+and red+for swelling scabs "
            + "scabbing handpiece shatters shatter bits wavelength picosecond q+switch q+switched flashes metallic dust pulsed frosted frosting yag crumbs",
    };
}
