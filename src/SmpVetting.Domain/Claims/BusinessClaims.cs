namespace SmpVetting.Domain.Claims;

/// <summary>What a business says of its past: years, clients, hours of training, photographs.</summary>
internal static class BusinessClaims
{
    public static readonly IReadOnlyList<ClaimRule> Rules =
    [
        new(ClaimType.YearsInBusiness)
        {
            Says = """
                # ?plus ?full ?combined ?long years|year|yrs|decade|decades ?of ?combined ?hands ?on ?real ?world
                    ?industry ?worth ?of ?professional ?collective ?clinical ?practical ?extensive ?total ?smp ?scalp
                    ?micropigmentation ?pmu ?tattoo ?tattooing ?specialist ..2 experience|expertise|practice
                experience|expertise|track|career|history|reputation ..4 of|spanning|over|than|spans|covering|with #
                    ?plus years|decades|decade
                # ?plus years|decades|decade in business|practice|operation|scalp|smp|aesthetics|industry|
                    micropigmentation|hair|permanent|beauty|tattooing|trade|field|profession
                # ?plus years|decades|decade in|within|of ?the ?this ?hair ?loss ?smp ?beauty ?tattoo industry|field|
                    business|trade|profession|sector|excellence|service|trading|success|smp|practising|practicing
                been|operating|performing|doing|trading|practising|practicing|working|specialising|specializing|
                    offering|serving|running|helping|providing|treating|transforming|restoring|tattooing|here|business|
                    established|teaching|experience|artist|practitioner|technician|open ..8 for|over|than|past|last|
                    nearly|almost|around|about|these|since ?more ?than ?over ?the ?past ?last ?nearly ?at ?least ?well
                    ?a # ?plus years|decade|decades
                founded|opened|started|established|began|set|launched|created|formed|begun|trained ..6 # ?plus ?long
                    years|decade|decades ago
                established|est|founded|opened|formed|started|launched|began ..7 in|since|year ?back ?the ?year #year
                established|est|founded #year
                since ?back ?the ?year ?early ?late #year $
                since ?back ?the ?year #year we|our|i|us|hundreds|thousands|the
                @artist|business|company|experience|open|trading|operating|hairlines ..4 since ?back ?early ?late #year
                # ?plus year|years old|young business|company|clinic|studio|veteran|track|history|anniversary
                # ?plus year|years veteran|anniversary|track|career|experience|experienced|history|specialist
                over|than|nearly a decade|decades ?of ?in ?experience|industry|business|smp|practice|ago
                a|two|three decade|decades of|in|ago ?industry ?hands|experience|practice|smp|expertise|business
                celebrating|celebrate ..3 # years|th|anniversary
                # ?plus years|decades ?of ?been ?spent ?we ?have doing|perfecting|specialising|specializing|restoring|
                    practising|practicing|refining|working|tattooing|helping|mastering|honing|dedicated|devoted|
                    treating|creating
                spent|dedicated|devoted ?the ?last ?past ?over ?more ?than ?nearly ?almost # ?plus years|decades|decade
                in|back #year i|we|he|she ?then ?finally ?first opened|started|founded|launched|began|set|trained|
                    qualified|established
                i|we|he|she ?first opened|started|founded|launched|began|qualified|trained ..8 in|since #year
                # ?plus years|decades|decade behind us|it|him|her|them|me|our
                # ?plus years|decades|decade under our|my|her|his|their belt
                years|decades ?of ?smp ?combined experience # ?plus
                for ?over ?more ?than ?nearly ?almost ?well # ?plus years|decades|decade now|running|and|we|i
                trusted|leading|specialists|artists|pioneers ..4 for|since ?over ?more ?than # ?plus years|decades
                @artist ..3 for ?over ?more ?than ?nearly ?almost # ?plus years|decades
                first ?ever clinic|studio|treatment|client ..4 in #year
                open|here|around|going ?strong since #year
                # ?plus years in $
                been|doing|working|at|practising|practicing|helping|treating ..6 since|from ?back ?early ?late #year
                # ?plus years|decades of ..2 craft|craftsmanship|knowledge|skill|artistry|dedication|service|tradition|
                    success|work|know|trust|excellence|treating|restoring|tattooing
                for ?the ?last ?past ?over ?more ?than # ?plus years|decades we|i|our|my|has|have|his|her|their
                # ?plus years behind the needle|chair|machine|clippers
                since ?the ?early ?late ?spring ?summer ?autumn ?winter ?fall ?start ?end ?beginning ?middle ?january
                    ?february ?march ?april ?may ?june ?july ?august ?september ?october ?november ?december ?of #year
                from ?the ?year #year onwards|onward|on
                been|doing|serving|working ..3 at this|it ?for ?much longer than
                in|entering|now|our|my|its ..2 # year of|in|as|at|now|trading|business
                # years|year this|next|last ?coming christmas|spring|summer|autumn|winter|january|february|march|
                    april|may|june|july|august|september|october|november|december|month|year|week
                # ?plus years|decades ..3 experience|expertise|practice|business|trade|doing|scalps|smp|industry|
                    chair|needle|tattooing
                turned|turning|turns|turn|celebrated|celebrates|celebrating|marks|marked|reached ..2 # ?years ?this
                    ?birthday ?anniversary ?in ?last ?years year|spring|summer|autumn|winter|birthday|anniversary|old
                doors|clinic|studio|shop|business|company|centre|center|we|i|practice ..6 open|opened|running|going|
                    around|trading|operating|existed|began ..5 # ?plus years|decades
                quarter|half ?of ?a century|decade
                # ?plus winters|summers ..4 doing|of|in|experience|smp|scalps
                longer than us|we|anyone|anybody|any|everyone|most|others
                first ..5 in|was|back #year
                it was ?back ?in #year when|that
                #year ..3 first ..3 client|scalp|treatment|head|clinic|studio|machine
                same|this|one ..3 for ?the ?last ?over # ?plus years|decades
                turned # in|this|last|years
                experience|career ?is ?totals ?of ?in # ?plus years|decades
                years|decades ?of ?in business|experience|practice|trade|trading # ?plus
                decade|decades at|behind|on|with|of|in
                our|my|his|her|their # year|birthday|anniversary
                has|have ?been existed|around|open|here ?for ?over # ?plus years|decades
                has|have tattooed|dotted|treated|done|practised|practiced|shaded|worked ..5 since|for #year
                next|this|last ?coming spring|summer|autumn|winter|year|month|january|march|april|may|june|september|
                    october ..4 be|turn|turned|are|were #
                our|my second|third|2nd|3rd decade
                # years of this
                ive|got|have|with ..3 # ?plus years ..4 behind|under|of
                opened|founded|established|started|launched|trading|since #year
                #year to be exact|precise
                been ..4 for ?over ?about ?nearly a|two|three ?half decade|decades
                no|nobody|noone ?other ?one clinic|studio|artist|company ..3 older|longer|earlier
                having ?been practised|practiced|worked|trained|tattooed|done|practising|working ..3 # years
                oldest|longest ?running ?serving ?established clinic|studio|artist|practitioner|running|established
                doing|dotting|tattooing|treating|practising|here|working|shading ..3 since ..8 #year
                over ?# years|decades ?later ?and still
                """,
            Asked = """
                how long ..3 you ..8 => ?for ?over ?more ?than ?nearly ?about ?around ?since ?we ?have ?been ?almost #
                    ?plus years|year|decade|decades
                how many years|long ..8 => ?over ?more ?than ?nearly ?about ?almost # ?plus years
                how experienced|long ..4 you|your ..8 => ?we ?i ?our ?artists ?have ?has ?over ?more ?than # ?plus years
                years ..4 => ?over ?more ?than ?about # ?plus ?years $
                opened|founded|established|started|trading => ?in #year
                experience|practising|open|trading => ?over ?more ?than # ?plus years
                """,
            Hedges =
                "will+last can+last to+last should+last results+last lasts lasting up every fade fades "
                + "guarantee warranty healed typically touch touchup touchups top pigment pigments results "
                + "minimum age aged should member members organisation organization association society "
                + "been+around",
            NotNear = "certified+since member+since licensed+since insured+since registered+since lasts fade fades "
                + "fading touch touchup touchups topup guarantee warranty suffering suffered bald balding struggled losing "
                + "thinning balding receding membership "
                + "force rules rule regulation legislation satisfies "
                + "must "
                + "bald suffered transplant",
            About = ClaimAbout.Business,
            Unit = "years",
        },
        new(ClaimType.NumberOfClients)
        {
            Says = """
                # ?plus ?of ?successful ?completed ?happy ?satisfied ?delighted ?smp ?hair ?loss ?male ?and ?female
                    ?scalp @people|treatments|procedures|cases|transformations ..3 treated|helped|transformed|served|
                    performed|completed|worldwide|later|and|so|to|trust|trusted|done|have|across|since|in|who
                treated|helped|transformed|performed|conducted|conducting|completed|served|done|restored|delivered|
                    changed|treating|helping|worked|seen|carried|restoring|transforming|tattooed|treat|transforms|
                    trusted|improved|given|satisfied|provided ?out ?the ?lives ?of ?smp ?on ?for ?by ?with ?well
                    ?hairlines ?confidence ?to ..4 # ?plus ?of ..3 @people|treatments|procedures|cases|transformations|
                    lives|hairlines|smps
                # ?plus ?of ?very happy|satisfied|delighted|successful|smp|completed|treated|pleased|loyal|transformed
                    ?and ?smp ..1 @people|treatments|procedures|cases|transformations|customers
                over|than|excess ?of # ?plus ?of ?happy ?satisfied ?successful ?smp ?scalp ..1 @people|treatments|
                    procedures|cases|transformations|micropigmentations
                # plus @people|treatments|procedures|cases|transformations
                @people|treatments|procedures|cases|transformations ?treated ?completed ?performed ?served ?helped ?to
                    ?date ?so ?far # ?plus >per|a|hours|session|sessions|years|weeks
                treated|helped|transformed|performed|conducted|completed|served|done|restored|delivered|carried|seen|
                    taught ?out ?well ?close ?to upwards|excess ?of # ..3 @people|treatments|procedures|cases|
                    transformations|heads|hairlines
                # ?plus ?of @people|treatments|procedures|heads|hairlines|scalps ..4 sat|chair|doors|care|walked|
                    counting|chosen|through|completed|restored|transformed|shaded|done|treated
                ^ ?over ?more ?than ?well # ?plus ?of ?happy ?satisfied ?successful ?smp ?completed ?treated heads|
                    hairlines|treatments|procedures|clients|customers|transformations|patients|scalps $
                over|more|than|nearly|almost|some|around|about|exactly|already|fewer|least|above|beyond|past ?than ?of
                    # ?plus ?of ..3 @people|heads|scalps|hairlines|treatments|procedures|transformations|guys|
                    gentlemen|ladies >per|a|years|suffer
                looked|cared|attended|worked|helped|treated|seen|served|tattooed|done|welcomed|handled ?after ?for ?to
                    ?on ..5 # ?plus ..4 @people|heads|scalps|hairlines|treatments|procedures|transformations|guys|
                    gentlemen|ladies
                # ?plus ..2 different|individual|separate|paying|real ..2 @people|heads|scalps|hairlines|faces|guys|
                    gentlemen
                # ?plus ?of ..2 @people|heads|scalps|hairlines|guys|gentlemen|ladies ..5 benefitted|benefited|trusted|
                    treated|helped|tattooed|satisfied|happy|walked|far|counting|done|finished|under|behind|served|sat|
                    chosen|passed
                # ?plus and counting
                client|customer|patient number # ?plus
                counting|count ..2 at ?over ?about #
                scalp|head|client|patient|customer|treatment ?number ?no # ?plus >per|is
                books|records|system|diary|list|calendar|database ..3 # ?plus ..3 @people|heads|scalps|hairlines
                have|has|ive|weve|we|i ..3 # ?plus ..2 @people|heads|scalps|hairlines|treatments|procedures ..4
                    behind|hairline|back|done
                client|customer|patient|scalp|head number|no #
                # ?plus men|women|people|clients|guys|hairlines|heads ..3 walk|walking|wear|wearing|live|living|out
                    ..6 my|our|with|there
                we|i|our ?now ?have count|number|passed|reached|hit|topped # ?plus ?happy @people|heads|scalps|
                    treatments|hairlines
                # ?plus ?and some|odd|plus ?of ?our @people|heads|scalps|hairlines|treatments
                over|more|than ?than # ?plus ?of our|my @people|heads|scalps|hairlines
                # and some|counting @people|heads|scalps|hairlines
                """,
            Asked = """
                how many ..3 @people|treatments|procedures ..8 => ?we ?have ?ive ?treated ?well ?over ?more ?than
                    ?around ?about ?nearly # ?plus
                ^ ?total ?number ?of @people|heads|scalps|hairlines|treatments|procedures|transformations ?treated
                    ?done ?so ?far ?to ?date $ => ?just ?well ?over ?more ?than ?nearly ?about ?around ?almost #
                how many ..10 => ?just ?well ?over ?more ?than ?nearly ?about ?around ?almost ?to ?date # ?plus
                    @people|heads|scalps|hairlines|treatments|procedures
                """,
            Hedges =
                "maybe perhaps probably millions suffer suffering estimated statistics every per each day week handful only few "
                + "up+to out+of maximum max small research study",
            NotNear =
                "per day daily suffer suffers suffering affects group class maximum max study students models "
                + "model ratio statistics "
                + "affected million",
            About = ClaimAbout.Business,
            Unit = "clients",
            Least = 20,
        },
        new(ClaimType.TrainingHours)
        {
            Says = """
                # ?plus ?full ?total ?of ?clock ?contact ?guided ?cpd ?learning ?live ?hands ?on ?practical ?intensive
                    hours|hour|hrs|hr ..5 training|course|courses|class|classes|classroom|lecture|lectures|theory|lab|
                    practical|practice|hands|tuition|instruction|curriculum|supervised|program|programme|certification|
                    learning|education|study|coaching|apprenticeship|masterclass|workshop|cpd|mentoring|diploma|live
                training|course|courses|curriculum|program|programme|class|certification|masterclass|diploma|workshop|
                    trained|syllabus|apprenticeship|tuition|theory|academy|education ..7 # ?plus ?full ?clock ?contact
                    ?guided ?learning ?credit ?training hours|hour|hrs >aftercare|per|a|each|before|after|every
                train|trains|trained ?for ?over ?at ?least ?more ?than # ?plus hours
                # ?full|intensive|consecutive day|days|week|weeks ?full ?long ?intensive ?complete ?hands ?on ?in
                    ?person ?of ?one ?to ?one ?fundamental ?beginner ?smp ?scalp ?micropigmentation ?private ?group
                    ?live ?professional ?accredited ?certification ?certified training|course|courses|class|masterclass|
                    workshop|program|programme|bootcamp|academy|intensive|apprenticeship
                training|course|masterclass|workshop|class|classes|program|programme|bootcamp ?classes ?course ?is ?runs
                    ?lasts ?last ?takes ?place ?spans ?over ?for ?of ?a ?full # ?full|intensive|consecutive ?intensive
                    day|days|week|weeks >after|before|notice|later|prior|ago|aftercare
                # ?clock|training|contact|course hours of|in|with ..3 smp|scalp|micropigmentation|pmu|tattooing
                # hours|hrs of|in ..4 practice|practical|supervised|theory|tuition|video|lessons|training|instruction|
                    modules|coursework|teaching
                # ?full|whole|intensive ?intensive days|weeks in ?the ?our classroom|academy|studio|clinic|salon
                # ?plus guided|contact|clock|learning|training|tuition|credit|cpd|taught ?learning ?contact hours|hrs
                train|trains|study|learn ..4 for ?a ?full # ?full ?intensive days|weeks|hours
                # ?full days|weeks|hours of ..4 training|tuition|course|teaching|practice|instruction|classes
                # hours in all|total
                # ?plus ..2 hours|hrs ..6 training|course|courses|class|classes|classroom|theory|lab|practical|
                    practice|tuition|supervised|supervision|program|programme|certification|education|study|coaching|
                    apprenticeship|instruction|models|hands
                # ?plus ?full ?logged ..1 training|classroom|practical|supervised|logged|chair|taught|teaching|
                    tuition|study|course|hands|bench|guided ?on ?room ?time hours|hrs
                training|course|curriculum|program|programme|class|academy|syllabus|apprenticeship|diploma ..5 takes|
                    lasts|runs|is|totals|spans|covers|of|means|includes|took ..3 # ?plus ?full hours|hrs >before|
                    aftercare|per|each|later
                # ?plus hours behind|under|of|on ..3 me|us|him|her|belt|supervision|needle|chair|models|training
                hours|hrs ?of ?training ?logged ?in ?class ?total # ?plus $
                spend|get|receive|do|have|put|did ..3 # ?plus hours|hrs|days ..6 chair|models|class|supervision|
                    practice|classroom|tutor
                # ?plus hours ..6 live|practice models|skin
                put|spent|did|logged|completed|clocked|served ?in ?up ?over ?more ?than ?a ?full # ?plus ?full
                    ?training hours|hrs
                learn|master ..4 in|within ?just ?only # ?short ?intensive days|weeks|hours >of+smp
                days|weeks|hours of training|tuition|teaching|instruction #
                trained|training|studied ..6 and ?over ?another # hours
                """,
            Asked = """
                how long|many ..6 training|course|class|program|programme|hours ..4 => ?the ?course ?training ?is ?it
                    ?its ?runs ?for ?lasts ?takes ?over ?a # ?full ?intensive ?clock hours|days|day|hour|weeks
                training|course|hours|tuition|duration|length => ?over ?more ?than ?a # ?plus ?full ?logged ?training
                    hours|hrs
                how|what|where ..4 trained|training|learn|learned|qualified ..6 => ..6 # ?plus ?full ?logged ?training
                    ?classroom hours|hrs
                days|weeks|hours|training|trained|course ..3 => ?over ?about # ?plus ?full ?days ?weeks ?hours $
                """,
            Hedges =
                "session sessions aftercare healing wash most many some typically usually open opening notice "
                + "refund before only",
            NotNear =
                "session sessions wash healing heal opening refund notice deposit cancel cancellation redness "
                + "patch scabs sleep beware",
            About = ClaimAbout.Business,
            Unit = "hours",
        },
        new(ClaimType.PhotosOwnWork)
        {
            Says = """
                all|every|each|these|our|the|my|any ..5 photo|photos|pictures|picture|images|image|photographs|
                    photograph|gallery|afters|portfolio|transformations|shots|videos|pics ..8 our|my|us|me|ours|own|
                    mine|actual|real|genuine ?own ?work ?actual ?real ?genuine work|clients|client|patients|customers|
                    us|me|ours|mine|studio|clinic|artists|people|team|results|cases >consent|in
                photo|photos|pictures|images|photographs|gallery|portfolio|pics|afters|videos ..4 of|show|shows|showing|
                    feature|features|featuring|are|is ?only ?all ?100 ?percent ?our|my|the ?own ?real|actual|genuine|own
                    ?life ?unedited work|clients|client|patients|customers|results >may|if
                real|actual|genuine|own ?smp ?before ?and ?after photos|pictures|images|photographs|clients|patients|
                    results|work ..4 no|not|never|taken|photographed ..2 stock|models|borrowed|filters|by|in|at|edited|
                    photoshop
                real|actual|genuine|own clients|client|patients|customers|results|work ..2 treated|done|by ..1 us|me
                we|i|only ?only ?ever show|post|display|use|share ?photos ?of ?pictures our|my own work|clients|results|
                    photos|pictures|images
                @wont|no|zero ?use ?any ?show ?ever ?post ?steal ..2 stock|borrowed|stolen|fake ?or ?stock photo|photos|
                    images|pictures|photography|imagery|models
                @wont ..5 photo|photos|images|pictures|work ..3 other|another|anyone|else|elsewhere ..2 clinics|clinic|
                    artists|artist|peoples|else|internet|elsewhere
                photo|photos|pictures|images|photographs|work|results|afters|shots|transformations ..8 done|taken|
                    performed|carried|shot|completed|produced|created|made ?out ?right ?entirely ?here ?only ?solely
                    ?personally by|in|at ?our|us|me|my|ourselves|this|own ..2 us|me|clinic|studio|team|artists|artist|
                    ourselves|myself|here|hands >may
                work|results|transformations ?you ?see ?shown ?displayed ?on ?in ?this ?our ?the ?site ?website ?page
                    ?gallery ?here ..2 is|are|was|were ?all ?100 ?percent ?entirely ?exclusively our|my|ours|mine|by
                    ?own ?us ?me ?work ?ours
                what|everything|all ?that ?you ?see ?shown ..5 done|made|created|work ..2 by ..2 hands|us|me|myself|
                    ourselves|team
                no|never ..2 borrowed|stolen|stock|bought|downloaded|supplier ?or ?stolen ?stock pictures|photos|images|
                    photographs|photo
                never|only|dont ?ever use|show|post|publish|share|display ..2 pictures|photos|images|photographs|work
                    ..4 ours|own|mine|ourselves|myself
                pictures|photos|images|photographs|gallery|portfolio|instagram|feed ?of ?you ?see ?on ?here ?page ..3
                    is|are ?all ?entirely ?only ?100 ?percent ?exclusively mine|ours|me|us|genuine|real
                all|every|these ..4 photos|pictures|images|photographs ..4 real|genuine|actual|our|my ?of ?own clients|
                    patients|customers|people
                never|dont ?ever use|show|post|publish|share|display pictures|photos|images|photographs|work ?that
                    ?which ?are ?is not|isnt|arent ours|own|mine|our|my
                photos|pictures|images|photographs ..2 of ?only ?our ?my actual|real|genuine|own ..3 patients|clients|
                    people|customers|work
                photos|pictures|images|photographs|afters|shots ..3 taken|shot|made in|at ?this ?our ?my ?own ?very
                    room|salon|shop|chair|premises|studio|clinic|rooms|place
                all|every|each|these|any|both|everything ..4 @photo|head|heads|scalp|scalps|hairline|hairlines|result|
                    results|face|faces ..8 my|our|this|ours|mine|me|us ?own chair|hands|hand|studio|phone|camera|
                    school|clinic|needle|needles|team|artists|students|room|rooms|salon|work|tutors|teachers|premises|
                    staff
                we|i|he|she|team|students|teachers|staff|artists|tutors|us ..6 did|made|shot|took|tattooed|dotted|
                    created|photographed|treated ..3 every|all|each|these|any ?single ?one ?of ?these ?the ?those
                    @photo|head|heads|scalp|scalps|hairline|hairlines|result|results|face
                @photo ..8 taken|shot|made|snapped|photographed ?only ?all ?by ?on ?with ?in ?at ?here by|on|with|in|
                    at|here ?our ?my ?the ?this my|our|us|me|clinic|studio|staff|team|chair|phone|camera|here
                nothing|none|no|never|not|zero|without ..4 stock|borrowed|bought|stolen|internet|supplier|elsewhere|
                    copied|lifted|google|library|downloaded|stolen|rented ..4 @photo|images|work|here|results
                @photo|results|work ..6 nothing|none|no|never|not|zero ..3 stock|borrowed|bought|stolen|internet|
                    supplier|elsewhere|copied|lifted|google|library|downloaded|else|elses
                nobody|noone|no ?one else|elses ..5 @photo|work|results|heads
                @photo|results|work|transformations ..5 nobody|noone|no ?one else|elses
                our|my|ours|mine own @photo|results|work|clients ..2 only|exclusively|nothing
                @photo ..6 i|we did|made|took|tattooed|treated|shot|done|dotted
                head|heads|scalp|scalps|hairlines|results|transformations|work|everything ?that ?you ?can see|shown|
                    here ..5 done|made|created|tattooed ..3 here|us|our|me|my|this|ourselves
                @photo ..4 is|are ?all ?100 ?percent ?only ?entirely ?of our|my ?very own
                @photo all|only ?of ?them our|my|ours|mine ?very ?own
                before and after|afters ..5 taken|made|shot|done ..3 this|our|my|here|us|me
                these|those are ?all ?only our|my|ours|mine ?own clients|heads|work|results|patients|customers
                not|none|never|no ?a ?one ?single @photo ..6 internet|stock|google|elsewhere|supplier|library|else|
                    web|borrowed|elses
                i|we did ?all ?every ..2 work|head|scalp|heads|scalps ..3 here|shown|see|page|gallery|grid
                nothing|none|no|not ?one ..5 page|site|here|gallery|feed|grid ..3 borrowed|stolen|stock|bought|copied|
                    lifted
                only ?ever show|post|share|display|publish ..4 done|did|treated|made|tattooed|own|ourselves|myself
                these|those|heads|hairlines|scalps|results ..3 dotted|done|made|tattooed|created|shaded|treated ?all
                    ?only ?by me|us|our|here
                looking at our|my ?own ?very work|clients|results|heads
                all ?of ?these|them|those are ?all our|my|ours|mine ?very ?own
                every|each ?single face|head|scalp|hairline ..3 one|mine|ours|is ?of ours|mine|our|my
                """,
            Asked = """
                who|whose ..8 photos|pictures|images|work|gallery|results ..4 => ..5 our|ours|mine|we|my
                who|whose ..10 @photo|work|results|gallery|heads|these ..6 => ..6 our|ours|mine|we|my|me|us|i
                are ..4 @photo|results|work|these ..8 => ?yes ?they they|all|every|each|everything ..8 my|our|mine|
                    ours|us|me
                """,
            AskedYes = """
                photos|pictures|images|photographs|work|results|gallery ..5 own|real|genuine|yours|your
                own|real|genuine|your photos|pictures|images|photographs|work|results
                """,
            Hedges = "if whether ask check",
            NotNear = "permission ask check whether send sent upload",
            About = ClaimAbout.Business,
        },
    ];
}
