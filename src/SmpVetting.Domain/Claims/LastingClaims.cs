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
                @stay|smp|hairline|look|result|results|it ..4 for|through|throughout ?all ?of ?the ?rest ?of ?your ?my
                    ?a ?whole ?entire life|lifetime|ever|always|eternity|keeps
                @stay ..5 forever|lifetime|eternity|always|eternally|lifelong|indefinitely
                @stay ..3 till|until|to ..4 die|death|grave|end|dont
                till|until ?the ?day ?you|death die|grave|dead|does|do ?us ?part
                never|wont|not|doesnt leaves|leave|leaving you|your|us
                never|wont|not|doesnt leaves|leave $
                never ..2 comes|come|wears|wear|goes|go|washes|wash|rubs|peels ?ever ?away off|out|away >without
                outlast|outlasts|outlive|outlives you|your
                as long as ?you|your ?will|do|head|body ?is live|lives|alive|do
                counts|count|classed|considered|deemed|regarded|qualifies|qualify|known ?to ?be as ?a ?being permanent
                    >makeup|make|cosmetic|cosmetics|ink
                camouflage|camouflages|conceal|conceals|hide|hides|cover|covers|solve|end|restore ..2 permanently
                part of you|your ..3 for|forever|ever|life
                every day of your life
                no ?end ?expiry ?best ?use end|expiry|before ?by ?date
                once ?it ?is ?its in ..4 in|stays ?for ?it ?there ?stays ?there ?to good|stay|forever|life|ever
                here|there|in to stay
                it|smp|hairline|result|results|effect|look|solution|once|dots|pigment|done|kept|yours|have|keep ..4
                    is|are|be|stays|kept|lasts|there|keep|have ..3 forever|lifelong|lifetime >support|guarantee|
                    warranty|access|aftercare|customer|grateful
                once ..4 forever|always
                to|into ?your ?the ?my grave
                sees|see|outlast you out
                there|still|same|have|wear ..3 when ?you ..3 ninety|eighty|old|100|80|90|pension|grey
                until|till|to ?the ?day ?end ?of ?your ?my days|dying|last|final|end|deathbed
                never|wont|not|doesnt|dont ?ever lose|loses|losing|parts|part ?with ?it ?again ?you >its|their|colour|color|depth|shade
                whole|entire|full ?length ?of ?your ?a ?the life|lifetime
                rest ?of ?your ?my ?the ?our life|days|lives
                for always|evermore
                @stay|have|it ..3 as long as ?you|your ?head ..2 live|around|alive|breathe|are|walk
                nothing|nobody|noone|never ?will ?can ?ever takes|take|remove|removes|wash|washes ?it ?that ?them off|
                    away|out ?from ?again
                washed|wash|worn|taken|rubbed|scrubbed ?off ?away ?out ..2 @none|never
                investment|hair|hairline|look|solution|answer|choice for|to ?a life|lifetime|ever|good|eternity|always
                baldness|bald|hair ?loss ?worries ..5 over|past|ended|history|end|gone ?is ?are for good|ever|life|
                    always
                no|never ?going ?way ?road ?turning back ?to bald|baldness
                still ..4 funeral|coffin|grandchildren|deathbed|grave
                there|head|have|it|hairline ..6 funeral|coffin|deathbed|grave
                it|hairline|they|result ?simply ?always ?just stays|remains $
                grandchildren|grandkids ..6 hairline|it|with
                permanent scalp|smp|hair micropigmentation|pigmentation|micro
                permanent buzz|stubble|haircut|shaved|shave
                @be permanent in nature
                for keeps
                last hairline|haircut|treatment ..2 ever
                buried|bury|cremated ..4 it
                it ?just ?simply stays|remains where|there|put
                always ?it ?will ?be there|with|yours
                @wont|never ?ever ?just come|comes|came|rub|rubs|wash|washes off|out|away >in
                its|thats|is|are|were ?all ?you ?youre done|sorted|fixed|settled|set for life|good|ever
                guarantee|guaranteed|guarantees|promise ..4 for life
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
                lasts|duration|lifespan|longevity|life => ..2 until|till ?the ?day ?you dont|die|death|do
                lasts|duration|lifespan|longevity => ..2 forever|lifetime|permanent|permanently|life|ever|unlimited|
                    infinite|eternal
                how long|many ..10 => ..3 forever|lifetime|permanently|die|grave|ever|eternity
                duration|lasts|lifespan|longevity|last => ..2 lifelong|always|long
                how long ..6 => as long as you|your
                validity|duration|lifespan|lasts => ?is unlimited|lifelong|endless|infinite|eternal|unending|forever
                does|will|do|is|how ..6 last|stay|remain ..4 => ?yes ?for ?all ?the ?your ?whole life|ever|good|always
                """,
            Hedges =
                "semi nearly almost temporary quasi demi less more than misnamed like other traditional "
                + "versus regular vs body term instead removal laser longer",
            NotNear =
                "support friend friends member customer grateful eyebrow eyebrows lip lips eyeliner brows "
                + "damage scarring record contact insurance lifetime+guarantee lifelong+guarantee year+guarantee "
                + "guarantee+on guarantee+for warranty membership makeup+artist "
                + "licence license protect sunscreen scar scars colour color shade system",
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
                stays|stay|looks|look|keeps|keep|remains|remain|is|as|just|exactly ..2 dark|crisp|sharp|fresh|black|
                    strong|bold|deep|intense|vivid ?and ?crisp ?sharp ?dark as ?it ?the ?on ?in ?was ?ever ..3 day|
                    first|ever|now|today|new|began|start|one|began|left|finished
                @wont ?ever ?get ?gets ?grow ?grows ?become ?becomes ?go ?goes ?look ?looks ?one ?a ?any ?shade
                    lighter|paler|fainter|weaker|dull|pale|faint|washed >than|each|every
                @wont ..2 lighten|lightens|pale|pales|dims|weaken|weakens|bleach|bleaches|soften|softens >with|into|
                    the|for
                same ..2 darkness|depth|intensity|strength|density|crispness|sharpness ..8 day|years|year|later|#year|
                    decade
                stays|stay|remains exactly ?as ?the ?just dark|same|black|crisp|sharp|strong
                no|zero|never|without|nil ?any ?a ?need ?needing ?for ?have ?to ?future ?further ?more ?annual top|
                    touch|colour|color up|ups|boost|boosts|refresh >for|in|within|until|before|every|with
                fade|fading|fades ?is ?is ?it ?simply ?just impossible|unknown|nil|zero|none >with
                time|sun|sunlight|years|weather|water ..6 @wont ..3 fade|lighten|bleach|touch|dull|weaken >evenly
                @wont ..2 fade ?by ?in ?under ..1 sun|sunlight|water|light|pool|chlorine
                @wont ..5 redone|refreshed|refreshing|topped|retouched|repeat|repeated >for|until|before|every
                looks|look|is|stays|stay|remains ?still ?just ?exactly as ?it ?good ?fresh ?new ?they ?did ?was ?were
                    ..1 on|the|that ?the first|day|beginning|start
                what|shade|black|colour|color|look|darkness ..6 is ..2 what|shade|black|colour|color|look|darkness ..3
                    see|keep|have|get ..3 #|years|keep|always|forever
                time|years|sun|age|weather|sunlight|water|decades ..4 does|do|did|takes|take|changes|change nothing|
                    anything
                neither sun|time|water|sweat|age|years ..8
                touch|top|touchups|topups ?ups ?is ?are ?a ..2 past|never|unnecessary|history|superfluous|nil|
                    obsolete|unheard
                never|wont|dont|not|nobody ?ever ..3 pay|come|book|need|want|ask|have|needs ..4 touch|top|touchup|
                    topup|touchups|topups|retouch|refresh|refresher >for|until|before|within
                dots|pigment|ink|it|they|colour|color keep|keeps|hold|holds|retain|retains ?all ?of ?its|their ?full
                    ?all strength|depth|intensity|darkness|density|sharpness|crispness
                just|still|every|equally ?bit as dark|black|crisp|sharp|strong|bold|fresh
                no lightening|paling|bleaching|softening|dulling
                sun|pool|sea|salt|water|chlorine|sunlight ..3 cannot|cant|wont|doesnt|never ..1 bleach|fade|lighten|
                    touch|dull|take
                never|not|wont|dont|doesnt|cannot|cant|refuses|without|impossible|nothing|wouldnt ..3 @paler >as|
                    quickly|fast|much|too|evenly|unevenly|completely|entirely|into|blue|green|to|prematurely|away|
                    overnight|over|significantly|totally|fully|faster|so|like|out|for|until|before|from|than|cream|
                    creams|process|haircut|skin|hair|that
                never|not|wont|dont|doesnt|cannot|nothing|without|nobody ..3 @renew >for|until|before|within|in|after|
                    every
                year|years|week ..3 as in|on ?the ?your week|year|day
                as strong|dark|black|crisp|sharp|good|clear|fresh ?today ?now ..2 as ?it ?they ?on ?in ..2 were|was|
                    day|then|first|#year
                no|zero|without ?a ?the ?any ?slightest difference|loss|decline ..4 years|decades|colour|color|
                    intensity|decade|density
                years|decade|decades ..6 no difference|change|loss
                stays|stay|remains|remain|keeps ?just ?as ?deep ?jet black|dark ?as ..3 however|whatever|sun|years|
                    decades|always|forever|no
                intensity|depth|darkness|strength|density ?of ?it ?the ?dots stays|remains|keeps|holds >different
                unfading|fadeless|unfadable
                years|summers|sun ?and ?sea pass|come|go ..4 dont|doesnt|not|stays|same
                density|darkness|intensity|strength ..8 is ..2 density|darkness|intensity|strength ..4 keep|have|see|
                    admire|stays
                no|never|not|cannot|wont ..5 becoming|become|becomes|getting|get|gets|go|going|turning light|lighter|
                    pale|paler|faint|fainter
                look|dots ..3 is ?the look|dots ..2 keep
                @wont|never ?ever ?really dim|dims >the|your
                sharp|dark|crisp|black|fresh ..4 ?and sharp|dark|crisp|black|fresh ..2 year|years|decade
                no|never|without|not ..4 freshen|freshening|freshened|topping
                @wont|never lose|loses ?a ?any ?its shade|depth|tone|sharpness|strength|darkness
                never ?ever ..2 back|return ..2 for top|touch|topup|touchup|refresh|retouch
                sun|sweat|time|water|weather proof ..6 proof
                time|age|sun proof
                guaranteed|guarantee|guarantees|promise|promised|warranted ..3 not|never ?ever ?to fade|lighten|pale
                    >as|quickly|fast|much|too
                @wont ..3 colour|color|colours|pigment|ink|dots|shade|tone ?ever ?will wear|wears|rub|rubs|wash|washes|
                    bleach|bleaches off|out|away|thin
                colour|color|ink|dots|pigment|shade holds|hold|keeps|stays ?for ever|forever|always
                """,
            AskedNo = """
                fade|fades|fading
                need|needs|require|requires ..3 touch|top|touchup|touchups|topups|retouch
                touch|top up|ups
                touchups|topups|fading|refresh|retouch
                """,
            AskedYes = """
                stay|look|keep ..4 same
                same|dark|black ..4 years|forever|always
                """,
            Hedges =
                "some most less slow slower may might should shouldnt quickly so ensure prevent avoid help "
                + "helps resist to+keep not+been been+retouched mostly",
            NotNear =
                "sunscreen spf haircut hat protect protection prevent avoid ensure so moisturise moisturize "
                + "redness scabs tattoos confidence barber rash photos images pictures photographs hair+loss",
            NotAbout = "photographed photos pictures images",
        },
    ];
}
