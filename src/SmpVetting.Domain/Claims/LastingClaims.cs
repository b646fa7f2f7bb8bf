namespace SmpVetting.Domain.Claims;

/// <summary>What is promised of how long the result lasts.</summary>
internal static class LastingClaims
{
    public static readonly IReadOnlyList<ClaimRule> Rules =
    [
        new(ClaimType.Permanent)
        {
            Says = """
                @be ?considered ?regarded ?as ?classed ?both ?completely ?fully ?totally ?truly ?100 ?percent ?entirely
                    ?indeed ?a ?an ?safe ?very ?safe ?and ?effective permanent >makeup|make|cosmetics|cosmetic|hair|
                    scarring|damage|loss|marker|in|removal|ink|laser|tattoo|tattoos|or|enough|establishment|address|
                    location|resident|brow|eyebrow
                permanent ?cosmetic ?hair ?loss ?and ?natural ?non ?surgical ?tattoo ?baldness ?long ?term ?scalp
                    solution|treatment|procedure|result|results|fix|answer|option|hairline|remedy|look|cure|effect|
                    coverage|outcome|concealment|method|change|camouflage|cover >removal
                @smp @be ?a ?an ?form ?of permanent ?cosmetic ?scalp ?hair tattoo >removal
                permanently <not solves|solve|fix|fixes|cover|covers|hide|hides|restore|restores|conceal|conceals|ends|
                    end|cures|camouflages|solved|stays|there|replicate|stay|implanted|deposited|fixed|placed
                solves|solve|solved|solving|fix|fixes|last|lasts|remains|remain|stays|stay|hide|hides|restore|restores|
                    end|ends|cover|covers|conceal|conceals|implanted|sits|there ..4 permanently >remove|removed
                last|lasts|lasting|stay|stays|remain|remains|there|yours|keep|endure|endures|enjoy|holds|good ..5
                    forever|lifetime|indefinitely|lifelong
                last|lasts|stay|stays|remain|remains|there|yours|keep|holds|good|have|wear ?with ?you ?it ?there ?the
                    ?same for life|ever|good
                last|lasts|stays|stay|remain|remains ..6 rest of your life|lives
                lifetime|lifelong|everlasting|eternal|forever ?hair ?loss result|results|solution|hairline|fix|look|
                    treatment|hair
                never|wont|dont|not ..2 goes|go|going|disappear|disappears|vanish|vanishes|come|comes|wears|wear away|
                    off|completely|disappear|vanish
                there forever
                ^ ?100 ?percent permanent $
                painless|safe|natural|quick|effective|affordable|discreet|easy|realistic|immediate|fast|invasive|instant
                    and permanent >makeup|make|cosmetics
                a ?truly permanent and
                there for life|good
                once and for all
                @be|yours|keep|with|have|enjoy|wear ?there ?with ?you ?it ?for ?the rest of your|my life|days|lives
                holds|lasts|keeps|stays|look|hairline|hair|results|result ?good ?there ?sharp ?fresh for life|ever
                permanent ?and ?safe ?natural ?lasting ?effective ?cosmetic answer|solution|fix|hairline|result|results|
                    remedy|cure|end to|for|against
                make|makes|making|made it|smp|them permanent
                lifetime|lifelong|everlasting|eternal ?and ?natural answer|remedy|cure|change|transformation|style|solution
                """,
            AskedYes = """
                permanent >makeup|make|cosmetics|cosmetic
                forever|lifetime
                """,
            AskedNo = """
                temporary
                wear|wash|come off
                """,
            Asked = """
                how long ..6 last|lasts|stay ..4 => ?it ?lasts ?will ?last ?your ?results ?smp ?its ?is ?for ?a ?the
                    forever|lifetime|permanent|permanently|life|indefinitely
                how long ..6 last|lasts|stay ..4 => ..3 for life|ever
                how long ..6 last|lasts|stay ..4 => ?it ?is ?its ?smp ?scalp ?micropigmentation ?completely ?a permanent
                    >makeup|make|cosmetics|cosmetic
                does|will|do|is|how ..6 last|stay|remain|stays|there ..4 => ..3 forever|permanently|indefinitely|
                    lifetime
                """,
            Hedges =
                "semi not nearly almost temporary quasi demi less more than isnt misnamed like other "
                + "traditional versus regular vs body term instead removal laser",
            NotNear =
                "eyebrow eyebrows lip lips eyeliner brows damage scarring record contact insurance guarantee "
                + "warranty membership makeup+artist licence license",
        },
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
                without|no|not ?leaving ?a ?any trace ?of ?it ?left|behind|remains
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
                @smp|pigment|pigments|ink|inks|dots|head|scalp|skin|you|everything ..6 back|returns|return to ?the ?how|
                    normal|where|way|its|looking ?it ?you ?was ?were ?started ?before|original|natural|bare|was|were|
                    normal >work|day
                disappears|disappear|vanishes|vanish|gone|dissolves ?out ?away ?completely within|after|in|over ?about
                    ?around ?roughly ?only ?just # ?to ..2 years|months
                absorbed|expelled|broken ..6 #|18|24 ?to ..2 years|months
                leaves|leave|left ?the ?your skin|body|scalp|head ?completely|entirely ?again on|by|within|after|
                    without|over|entirely|completely
                after|within ..2 # ?to ..2 years|months ..6 gone|disappeared|vanished|disappears|vanishes
                absorbed|expelled|eliminated|metabolised|metabolized|cleared ..8 in|within|over|after ..4 # ?to ..2
                    years|months
                in # ?to ..2 years|months ..3 all|completely|totally|entirely gone|disappeared|vanished
                """,
            AskedNo = """
                forever|permanent ..3 stuck
                """,
            Hedges = "laser+clears laser+removes laser+takes not may might never wont cannot rarely partly seldom doesnt redness",
            NotNear =
                "redness scab scabs swelling flaking flakes flake itching itch irritation discomfort pain "
                + "bruising tenderness marks scar scars hair baldness insecurities insecurity worries "
                + "confidence shine dark numbing cream cartridge competition quickly",
        },
        new(ClaimType.NoFading)
        {
            Says = """
                @wont ?ever ?really ?actually ?visibly ?noticeably ?simply fade|fades|fading|lighten|lightens|dull|dulls
                    >as|quickly|fast|much|too|evenly|unevenly|completely|entirely|into|blue|green|to|prematurely|away|a|
                    overnight|over|significantly|totally|fully|faster|so|like|out|for|until|before|from
                @wont ?ever ?be ?any fade|fades|fading|faded ?away ?out over|with ?the ?many time|years|decades
                no|zero|without ?any ?noticeable ?visible fading|fade >for|within|creams|cream|process|haircut
                fade|fading proof|free
                fadeproof
                @wont|without losing|lose|loses ?its|their colour|color|intensity|depth >match
                keeps|keep|retains|retain|holds|maintains ?its|their ?full ?colour|color|intensity ?intensity forever|
                    indefinitely|life|permanently
                looks|look|stays|stay|remains|remain ?exactly ?as ?the ?just same|dark|fresh|sharp|crisp ?as ?in ..4
                    years|decades|ten|forever|day
                @wont|no|zero|without ?ever ?need ?needing ?needs ?require ?requires ?any ?further ?future ?ongoing ?a
                    touch|top up|ups ?session ?sessions >for|in|within|until|before|every
                @wont|no|zero|without ?ever ?need ?needing ?needs ?require ?requires ?any ?further ?future ?ongoing ?a
                    retouch|touchups|touchup|topups|retouching|refresher|refreshing ?session ?sessions >for|in|within|
                    until|before|every
                never ?ever ?have ?to ?need ?needs ?be ?to ?be ?have ?it redone|redo|refreshed|repeated|touched|topped
                @wont|no|zero|without ?ever ?need ?needing ?needs ?require ?requires ?any|a ?further ?future top|touch
                    up|ups ?ever ?again >for|in|within|until|before|every|at
                holds|keeps|stays ..3 shade|colour|color|tone|strength|put ?for ..2 life|forever|never|no|without
                never|wont|dont ?ever need|require another|any|a ?further ?single touch|top|retouch|refresh >for|in|within|until|before
                forget ?about touch|top|touchups|topups
                """,
            AskedNo = """
                fade|fades|fading
                need|needs|require|requires ..3 touch|top|touchup|touchups|topups|retouch
                """,
            Hedges =
                "who some most less slow slower may might should shouldnt quickly so ensure prevent avoid help "
                + "helps resist keep",
            NotNear =
                "sunscreen spf haircut hat protect protection prevent avoid ensure so moisturise moisturize "
                + "redness scabs tattoos confidence barber rash",
        },
    ];
}
