namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>It goes away by itself.</summary>
    private static ClaimRule SemiPermanentErases => new(ClaimType.SemiPermanentErases)
    {
        Says = """
            fade|fades|faded|fading|disappear|disappears|vanish|vanishes|dissolve|dissolves|wears|wear|goes|go|
                leaves|gone ?away ?off ?out ..3 completely|entirely|fully|totally >different|natural|
                satisfied|healed|heal|before
            completely|entirely|fully|totally ?and ?naturally fade|fades|disappear|disappears|vanish|
                vanishes|dissolve|dissolves|gone|wears|absorbed|leaves|erases|metabolised|metabolized
            gradually ?and ?naturally disappear|disappears|vanish|vanishes|dissolve|dissolves|absorbed|leaves|erases
            fade|fades|disappear|disappears|vanish|vanishes|dissolves|goes|erases|wears|removes|clears ?away ?off
                ?naturally ..4 by itself|themselves
            fade|fades|disappear|disappears|vanish|vanishes|dissolves|goes|go|erases|wears|wear|comes ?away ?off ..4
                on|of its|their own >redness
            until|till nothing|no ..3 left|remains|visible|trace
            without|no|not ?leaving ?a ?any trace ?of ?it ?left ?behind ?remains >of
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
                ?away by ?the ?your ?own body|immune|skin|bodys|immunity ..6 disappears|disappear|vanishes|gone|within|
                after|over|until
            @smp|pigment|pigments|ink|inks|dots|head|scalp|skin|you|everything ..6 back|returns|return to ?the ?its
                ?your ?being ?what ?how how|normal|where|way|looking|original|natural|bare|bald|before|what ?it ?you
                ?was ?were >work|day
            disappears|disappear|vanishes|vanish|gone|dissolves ?out ?away ?completely within|after|in|over ?about
                ?around ?roughly ?only ?just # ?to ..2 years|months
            absorbed|expelled|broken ..6 #|18|24 ?to ..2 years|months
            leaves|leave|left ?the ?your skin|body|scalp|head ?completely|entirely ?again on|by|within|after|
                without|over|entirely|completely
            after|within ..2 # ?to ..2 years|months ..6 gone|disappeared|vanished|disappears|vanishes >grey|gray
            absorbed|expelled|eliminated|metabolised|metabolized|cleared ..8 in|within|over|after ..4 # ?to ..2
                years|months
            in # ?to ..2 years|months ..3 all|completely|totally|entirely gone|disappeared|vanished
            body|bodys|skin|skins|immune|system|scalp|lymph|cells|nature ..5 @clears ..6 completely|fully|entirely|
                everything|every|all|totally|itself|own|naturally|automatically|rest|left|away|out|years|year|months
            @clears ..3 by|through ..3 body|bodys|skin|immune|cells|lymph|nature|itself >oil|oils|balm
            @vanish ..5 by|on|of|all itself|themselves|its|their|own|alone ?own >redness
            @vanish|out ..5 automatically|spontaneously ..4
            itself|themselves ?out ?away ..2 no|without ?leaving ?a ?any trace
            fade|fades|wears|wear|goes ?away ?off ..2 until|till|to|into nothing ?is ?left
            within|after|in ?a|about ?few|couple ?of years|months|time ..1 nothing|no ..2 left|remains|seen|trace
            cleans|clears|washes|erases|removes|dissolves|undoes itself|themselves
            in|after|within|over|give|about|around ..3 # ?to ?or ?# years|year|months ..6 @vanish|disappeared|
                vanished|dissolved|absorbed >back|to|by|for|through|bald|with|home|into|on|grey|gray
            in|after|within|over|give|about|around ..3 # ?to ?or ?# years|year|months ..6 automatically|itself|bare|
                nothing|blank|clean >like
            @vanish|disappeared|vanished|bare|nothing ..4 after|within|in|by ..3 # ?to ?or ?# years|months
                >experience|of
            @clears|metabolise|metabolize ..6 until|till ..4 nothing|gone|trace|zero
            until|till|once|before ..3 body|skin|system ..4 @clears
            bare|blank|natural|own|old scalp|skin|head ..3 back|again ..4 # ?to ?or ?# years|months
            wears|wear|fades|fade|goes|go|thins ?off ?away ?out ?down to zero|nothing|nil|skin
            # ?to ?or ?# years|months ..6 back|bald|bare ..2 where|bald|square|zero|started|began|bare|scalp
            # ?to ?or ?# years|months ..8 as|like ..2 was|before|never|nothing
            nothing|no|not|zero ..2 left|trace|see|dot|remains|remain ..2 after|within|in|of ..4 # ?to ?or ?# years|
                months|year
            after|in|within ..3 # ?to ?or ?# years|months ..3 nothing|no|not ..4 left|trace|see|dot|remains|remain|
                visible
            do nothing ..6 gone|disappears|vanishes
            back to ?being bald|zero|bare|square ..6 # years|months
            nature|time|body|skin|years ?itself ?simply ?will ?then takes|take|removes|remove|erases|erase|clears|
                clear|wipes|deletes|swallows ?it ?them ?everything ?the ?dots ?pigment back|all|away|everything|out|off|
                rest >years
            no|not|nothing|without ..2 sign|trace|hint ?left ?of ?it ?that ..3 there|existed|had|remains|left
            stop ?coming ?refreshing ?topping ?up ..5 goes|disappears|vanishes|gone|disappear
            fully|completely|totally|entirely|wholly ?and ?naturally ?safely resorbed|absorbed|reabsorbed|
                metabolised|metabolized|dissolved|degraded|biodegradable|flushed|disappears|vanishes
            fully|completely|totally|entirely|wholly broken down
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
            fade|fades|fading|wear|wears|wash|washes|wash|disappear|disappears|vanish|vanishes|lifts|lift ..3 out|
                from|off|away ?of ?the ?your skin|body|scalp|completely|entirely|altogether
            let|lets|leave|leaves|just|simply it|them ..3 @vanish ..4 itself|own|alone|naturally|time
            @vanish|fade|fades|lifts ..3 by|all|on|of ?its ?all itself|own|themselves ?as ?when
            will|would|eventually be gone >for
            within|after|in|inside|by ..2 # ?to ?or ?# years|year|months ..6 left|vanished|gone|nothing|leaves|
                cleared|disappeared|zero >with|grey|gray|up|down
            semi ?permanent ..8 disappear|disappears|vanish|vanishes|gone|erases|dissolves|leaves
            time|nature|years|skin|body|patience ..1 erases|erase|removes|remove|clears|clear|undoes|deletes|wipes
                ..2 it|them|everything|rest|you|dots|pigment
            metabolises|metabolizes|dissolves|degrades|resorbs|absorbs|vanishes|biodegrades ?away fully|completely|
                entirely|totally|naturally
            back ..1 where|how|square|what ?to ?you ?it ?one began|started|was|were|begin|one
            without|no ?any|a laser ..6 disappears|vanishes|gone|fades|itself
            fades|fade|fading ?away ?down to|into nothing|zero|skin|nil
            scalp|skin|head ..4 returns|return|goes|reverts|back ?back to ..4 before|was|original|bare|natural|were
            nothing ..2 stays|remains|remain|left|lingers ..2 behind|skin|there|in ?the ?your ?body
            # ?to ?or ?# years|months ..5 scalp|skin|head ..3 blank|bare|clean|clear|empty|original
            as|like ?if ?it ?though ..3 never been|was ?there ?done >scar
            let|lets nature|time|body ..2 delete|remove|erase|clear|undo
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
            "meant supposed not+fade not+wear almost laser+clears laser+removes laser+takes may might rarely partly seldom "
            + "redness would",
        NotNear =
            "cookie cookies device browser loss+of oxygen medical+nature redness scab scabs swelling flaking flakes flake "
            + "itching itch irritation discomfort pain bruising tenderness marks scar scars hair baldness insecurities "
            + "insecurity worries confidence shine dark numbing cream cartridge competition quickly acne saline wax toxins "
            + "sunscreen nicotine alcohol shampoo lather pores session sessions appointments laser+breaks foreign metal metals "
            + "oxide",
        NotAbout =
            "fragmented broken+down laser+treatment laser+treatments tattoo+removal laser+removal laser+breaks laser+broke "
            + "lasers+break beam pulse pulses fragments redness red swelling scabs scabbing handpiece shatters shatter bits "
            + "wavelength dust pulsed frosted frosting",
    };
}
