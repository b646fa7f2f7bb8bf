namespace SmpVetting.Domain.Claims;

/// <summary>What a business says of safe work: membership, hygiene, laser.</summary>
internal static class SafetyClaims
{
    public static readonly IReadOnlyList<ClaimRule> Rules =
    [
        new(ClaimType.BbpCertificate)
        {
            Says = """
                bloodborne|bbp|bbps|blood ?borne ?born ?pathogen ?pathogens ?safety ?and ?infection ?control ?osha ..4
                    certified|certificate|certificates|certification|certifications|trained|training|qualified|
                    compliant|course|card|accredited
                certified|certificate|certification|trained|training|qualified|completed|course|accredited|
                    certifications|card ..7 bloodborne|bbp|blood ?borne >flow|test|donor
                osha certified|trained
                bloodborne|bbp|blood ?borne ?pathogen ?pathogens training|course|certificate|certification|card ..4
                    renewed|current|up|valid|refreshed|passed|completed|annually|yearly
                passed|hold|have|has|renew|renewed|refresh|keep|completed ..4 bloodborne|bbp|blood ?borne
                bloodborne|bbp|bbps|blood ?borne ?born ?pathogen ?pathogens ?infection ?infections ?safety ?and
                    ?control ..4 exam|exams|test|tests|card|cards|course|courses|class|classes|training|certificate|
                    certificates|certification|refresher|paper|papers|ticket|module|certified|trained|qualification
                exam|test|card|course|class|classes|training|trained|certificate|certificates|certified|refresher|
                    ticket|qualified|passed|renewed|renew|renews|resits|resit|retakes|sits|hold|holds|completed|
                    completes ..6 bloodborne|bbp|blood ?borne ?born >flow|donor|thinner|thinners|pressure|test|tests
                taken|take|completed|passed|done|hold|holds|sit|sits|resit ..6 bloodborne|bbp|bbps|blood ..8 training|
                    course|class|exam|test|certificate|card
                osha ?bloodborne ?blood pathogen|pathogens|bloodborne ..2 course|training|class|exam|test|certificate|
                    certified|card
                training|course|certificate|class|trained|certified ..4 blood ?borne diseases|disease|infections|
                    infection|pathogens|viruses
                pathogen|pathogens training|course|class|exam|test|certificate|card
                bbp every|each|yearly|annually
                renew|renewed|renews ..3 bbp
                pathogen|pathogens ?safety ?control ..1 card|certificate|training|course|class|exam|test
                bbp|bloodborne ?pathogen ?pathogens ?card ?certificate ?training ?is ?all ?still current|valid|renewed|
                    done|good ..2 through|until|to|till|every|this|for|and
                bloodborne|bbp|bbps ?pathogen ?pathogens ?osha renewed|current|yearly|certified|updated
                """,
            AskedYes = """
                bloodborne|bbp
                """,
            Hedges =
                "should must need needs require requires required module curriculum learn study "
                + "understanding",
            NotNear = "module curriculum syllabus learn topics covers include includes before+you before+starting "
                + "vessels vessel flow pressure circulation supply clotting",
            About = ClaimAbout.Business,
        },
        new(ClaimType.MemberOfBody)
        {
            Says = """
                member|members|membership|fellow|affiliate|affiliated|affiliates|belong|belongs|associate ..3 of|with|
                    to|in ..8 @body >team
                @body|sp ?trainer ?full ?professional ?certified ?active ?accredited|approved member|members|membership|
                    trainer
                spcp|aam|babtac|jccp|fht|ishrs|apt|saveface|save ?face ?approved ?trainer ?certified member|members|
                    accredited|registered|membership
                registered|listed with|by|on ..5 association|society|register|institute|federation
                join|joined|joining ..4 society|association|academy|institute|federation|guild|alliance|spcp >today
                memberships|member|members ?include ?of spcp|aam|babtac|jccp|fht|ishrs|apt
                accredited|registered|listed|approved by|with ?the ?uk save|jccp|spcp|aam|babtac ?face
                belong|belongs|belonging to ..6 @body
                member|members|membership|fellow|fellows|belong|belongs|affiliated|enrolled|listed ..6 @body >team
                on ?the ?public ?official ?member ?list register|list|roll|board|committee of|at|with ..5 @body
                joined|join|joining|elected|admitted ..5 @body >today|course
                our|my ..3 membership ..4 since|with|of|at|number
                active|current|proud|paid|full|long|founding|card ?up ?carrying ?standing ?certified @body ?certified
                    member|members|membership
                member|membership no|number|nr #
                membership|memberships ?in ?of ?current ?professional @body
                @body ..6 counts|lists|names|welcomed|elected|accepted|admitted ..2 me|us|our ..3
                listed|named|found ..3 @body|associations|societys|guilds ..2 directory|register|list|members
                pay|paid|pays ..2 dues|fees|subscription ..2 @body
                founders|founder|chair|chairs|president|secretary|treasurer|committee|board ..3 of|at|in ..4 @body
                    >team
                associations|societys|guilds|academys directory|register|list|roll
                pay|paid|pays ..2 dues|fees|subscription ..5 @body
                inscribed|enrolled|registered|listed|entered ..5 association|federation|guild|society|academy|chamber|
                    register
                name|names|us|me|i|we ..3 on ..3 @body ..1 list|register|roll|directory
                name|names|us|me|i|we ..3 on ..3 spcps|associations|guilds|academys|societys|federations ?public
                    ?member list|register|roll|directory
                sit|sits|sat on|in|with ..4 @body >team
                """,
            AskedYes = """
                member|members|membership|affiliated|registered ..8 body|bodies|association|society|organisation|
                    organization|federation|guild
                """,
            Hedges = "should must need needs require requires required become becoming",
            NotNear = "gym found",
            About = ClaimAbout.Business,
        },
        new(ClaimType.LaserQualified)
        {
            Says = """
                laser ?tattoo ?removal ?and ?ipl ?safety ?hair ?therapy ?light ?use certified|qualified|trained|
                    licensed|certificate|certification|certificates|qualification|qualifications|licence|license|
                    accredited|accreditation|diploma
                laser ?tattoo ?removal ?safety ?and ?ipl @artist|operator|operators|officer|supervisor ..2 certified|
                    qualified|certificates|certificate|diploma|trained|licensed|accredited
                certified|qualified|trained|licensed|accredited|registered ?and ?experienced ?level ?4 ?5 ?in ?the ?use
                    ?of ?as ?a ?medical ?cosmetic ?advanced laser ?tattoo ?removal ?safety ..1 @artist|operator|
                    operators|officer|practitioner|removal|use|safety|therapy|surgeon|tattoo|treatments|aesthetician
                certified|qualified|trained|certification|certificate|certificates|qualification|qualifications|diploma|
                    licensed|licence|license|accredited|btec|vtct|level|itec|nvq|training|trainings|core ..7 laser|
                    lasers >eye
                level 4|5|6|four|five ..5 laser
                laser protection|safety adviser|advisor|supervisor|officer|certificate
                core of knowledge
                laser ..3 training|qualification|qualifications|certificate|award|diploma
                laser ?trained|certified|qualified to ?btec ?vtct ?itec level
                level 4|5|6|four|five|six ..6 laser
                qualified|trained|certified|licensed to ?safely operate|use|fire|perform|carry ..4 laser|lasers
                laser ..3 by|from ?our ?fully certified|qualified|trained|licensed|accredited
                laser ?and ?light ?hair ?and ?tattoo ?removal endorsement|endorsed|ticket|licence|license|certificate|
                    certified|trained|qualified|diploma|award|operator|officer >may
                laser ..3 protection|safety ..1 supervisor|officer|adviser|advisor|training|certificate
                trained|qualified|certified|licensed|ticketed|schooled ..4 laser|lasers >eye
                level 4|5|6|7|four|five|six|seven|iv|v ..6 laser
                award|certificate|diploma|qualification|endorsement|licence|license|ticket|training|course ..4 laser|
                    lasers >eye|hair
                laser ..2 training|course|exam ..3 passed|completed|done|taken|renewed
                laser ..3 level 4|5|6|7|four|five
                uses|operates|fires|runs ?the ?our laser|lasers ..5 certificate|certified|trained|qualified|diploma|
                    licence|license
                done|passed|completed|taken|finished|did|took ..3 laser ?safety ?removal course|training|exam|
                    qualification
                laser nurse|nurses|therapist|therapists|lady|man|people|girl|side|staff ..3 certified|certificated|
                    qualified|trained|licensed|accredited|certificate
                laser ?removal ?safety @artist ..3 hold|holds|have|has ..4 qualification|qualifications|certificate|
                    certificates|diploma|level
                """,
            AskedYes = """
                laser ..5 qualified|trained|certified
                qualified|trained|certified ..6 laser
                """,
            Hedges = "should must need needs require requires required",
            NotNear = "eye separate takes costs fee",
            About = ClaimAbout.Business,
        },
        new(ClaimType.SterileSingleUse)
        {
            Says = """
                single|one use|time ?use ?only ?sterile ?sterilised ?sterilized ?and ?disposable ..3 @needles|needle|
                    microneedles|gloves|items|tips|grips|ampoules|ampoule|vials|vial|cups|sachets
                single use only|items|equipment
                disposable|disposables|sterile|sterilised|sterilized|presterilised|unused|fresh|new ?and ?single ?use
                    ?brand ?sterile ?sealed ?pre ?sterilised ?sterilized ?packed ?packaged ?disposable ?high ?quality
                    ?micro ?smp ?individually ?wrapped ?one ?time ?medical ?grade ?surgical @needles|microneedles >costs
                fresh|new|sterile|disposable|clean|sealed|unopened ..3 @needles|set ..3 each|every|per|for|opened >week|
                    month|day
                @needles|needle|everything|items|tools|grips ?we ?use ?used ..6 single|disposable|disposables|sterile|
                    sterilised|sterilized|disposed|thrown|discarded|binned|destroyed|presterilised|sealed|autoclaved
                    ?use ?used ?once >must
                @needles|needle|items ..6 one|single time|use ?use ?only
                @needles|needle|items|tools ..5 used ?only|just once
                @needles|needle ..3 @wont ?ever ?be ?is ?are reused|shared|used ?twice ?again
                @wont ?ever reuse|share|reused|reusing|shared ..4 @needles
                @needles ..4 new|fresh|opened|changed|unwrapped|replaced ..3 each|every|you|front >month|week
                @wont ..3 @needles ..3 twice|reused|again|shared
                new|fresh|sterile|sealed|disposable|presterilised ..2 @needles ..3 each|every|per|for|client|person|
                    visit|appointment >week|month|day
                @needles ?come|comes|arrive|are|is|stay ?in sealed|sterile|presterilised|prepacked|disposable ..6
                @needles ..4 go|goes|thrown|binned|discarded|destroyed|disposed ..3 sharps|bin|afterwards|after|
                    container|away
                disposable|single|sterile ?use ..3 gloves ..2 @needles
                @needles|needle ..6 sealed|sterile|sterilised|sterilized|disposable|unopened|blister|gamma|autoclaved|
                    presterilised|once|new|fresh|unused|factory >costs|month|week
                factory|gamma|individually|vacuum|blister|hermetically ..1 sealed|sterilised|sterilized|packed|
                    packaged|wrapped
                one|single|1 ..1 head|scalp|client|person|man|guest|patient ..2 only|each|per|one ..2 @needles|needle|
                    cartridge
                @needles|needle ..6 one|single|1 ..1 head|scalp|client|person|man|guest|patient ?only
                sealed|sterile|fresh|new|unopened|unused|disposable ..4 one|single head|scalp|client|person|guest|
                    patient|use
                new|fresh|sterile|sealed|unopened|virgin|unused ..3 @needles|needle ..6 each|every|you|per|opened|
                    open|client|patients|eyes|front|unwrapped >week|month|costs
                @needles|needle ..6 sharps|bin|binned|destroyed|discarded|disposed|thrown|incinerated|trash
                nothing|never|no|not|dont ..4 reused|reuse|reusing|twice|recycled|shared ..6 @needles|needle|skin|
                    heads|scalp
                @needles|needle ..3 nothing|never|no|not|dont ..4 reused|reuse|twice|shared|again|second
                whatever|anything|everything|all ..6 touches|touch|skin|scalp|contact ..8 sterile|disposable|single|
                    sterilised|disposed|thrown|once|new|sealed
                @needles|needle never|wont|not|doesnt ..4 two|second|another|twice
                needle|cartridge ?for ?is ?and one|1|single|every|each head|scalp|client|person|patient|man|guest
                one|1 head|client|person|scalp|patient one|1 needle|cartridge
                your needle|needles|cartridge ?is ?are ..1 yours|only|alone|only
                no @needles|needle ?is ?are ?ever ?gets used|touches ..2 two|twice|second|another|again
                throw|throws|bin|bins|discard|dispose|destroy|destroys ?of ?the ?our ?all ?every ?each ?used @needles ..2 out|away|
                    after|once|every|each
                every|each client|person|guest|head|patient|scalp ..2 gets|has|receives ..2 own|new|fresh|sterile ..2
                    @needles|needle
                """,
            AskedYes = """
                @needles ..4 new|sterile|single|disposable|fresh
                sterile|single|new|disposable|fresh ..2 @needles
                """,
            AskedNo = """
                reuse|reused|share|shared|re ..3 @needles
                """,
            Hedges = "should must need needs require requires required non un not some has+to have+to",
            NotNear = "how+to set+up kit shop pack+of cart price module learn curriculum checkout "
                + "bring their+own boxed pcs",
            About = ClaimAbout.Treatment,
        },
    ];
}
