namespace SmpVetting.Domain.Claims;

/// <summary>What a business says to be trusted: certificates, licence, insurance.</summary>
internal static class TrustClaims
{
    public static readonly IReadOnlyList<ClaimRule> Rules =
    [
        new(ClaimType.Certified)
        {
            Says = """
                certified|accredited|qualified|certificated ?and ?trained ?licensed ?insured ?master ?professional ?smp
                    ?scalp ?micropigmentation ?pmu ?permanent ?makeup ?cosmetic ?tattoo ?medical ?senior @artist|course|
                    courses|training|academy|program|programme|school|centre|center|tattooists >laser
                fully|internationally|nationally|highly|board|professionally|officially|formally|properly|vtct|cpd|
                    cibtac|habia|ofqual|proqual|itec|degree|medically|level|dually|double ?4 ?four ?and|also ?licensed
                    ?trained ?insured ?experienced ?and certified|qualified|accredited|certificated >laser
                certified|accredited|qualified|certificated|credentialed|credentialled by|with|through|from|under|in|as|
                    at ..5 >laser|bloodborne|blood
                certified|qualified|accredited|certificated ?fully ?trained ?licensed and|or ?fully ?highly insured|
                    licensed|licenced|trained|experienced|qualified|certified|accredited
                licensed|insured|trained|experienced|registered and|or ?fully ?highly certified|qualified|accredited
                @be|have|has|all|team|artists|staff ?all ?both ?fully ?highly ?also ?a ?an ?professionally ?been ?now
                    certified|accredited|qualified|certificated >laser
                hold|holds|holding|have|has|earned|gained|achieved|awarded|obtained|completed|received|possess|with|
                    passed ..5 certification|certifications|certificate|certificates|diploma|diplomas|qualification|
                    qualifications|accreditation|accreditations|nvq >laser
                level 3|4|5|three|four|five|6 ?ofqual ?vtct ?nvq ?proqual ?in ?regulated certified|qualified|
                    certificate|certification|diploma|qualification|accredited|award|accreditation|micropigmentation
                vtct|ofqual|proqual|cibtac|cpd|itec|btec|habia|nvq|abt ..3 accredited|certified|qualified|approved|
                    regulated|recognised|recognized|registered|level|certificate|qualification|diploma
                receive|earn|get|obtain|awarded|gain|leave|issued ?with ?you ?an ?a ?your ?our ?full ..3 certificate|
                    certification|accreditation|diploma|qualification
                ^ ?fully certified|qualified|accredited $
                certified|qualified|accredited ?to|at|as|by ..2 master|level|a|an|the|advanced|expert|trainer >laser
                trained|educated and ?fully certified|qualified|accredited
                studied|trained ..4 and certified|qualified|accredited
                diploma|degree|certificate from|at|with|in ..4 academy|school|institute|college|university|
                    micropigmentation|smp
                certified|qualified|accredited ?and paramedical|cosmetic|scalp|medical|master|advanced ?cosmetic ?tattoo
                    ?smp ?hair ?scalp @artist|tattooist
                ends|finishes|concludes|comes|finish|ending|finishing with ..3 qualification|certificate|certification|
                    diploma|accreditation
                internationally|nationally|industry|government|officially recognised|recognized|accredited|approved ..2
                    certificate|certification|diploma|qualification|course|training
                certificate|certification|diploma ..2 included|provided|awarded|issued >by
                credentialed|credentialled|accredited|certificated ..3 by|through|with ..6 >laser
                certificate|diploma holders|holder
                my|our|her|his ..4 certification|certifications|certificate|certificates|diploma|diplomas|
                    accreditation|credentials|qualification|qualifications >laser|bloodborne|blood
                @be|am ?now certified|accredited|qualified|certificated
                academy|school|college|institute|board ..3 certified|accredited|qualified ..1 me|us|her|him|my|our
                smp|micropigmentation|pmu certified|qualified|accredited|certificated >equipment|products|kit|supplies|pigments
                pass|passed|sat ?the ?my ?our ?a ?his ?her ..3 exam|exams|examination|examinations|assessment >laser
                certified|accredited|qualified #year
                graduate|graduates|graduated|alumni of|from ..5 academy|institute|college|school|university|course
                hold|holds|have|has|passed|did|took|got ?the ?a ?my level 3|4|5|three|four|five in|for
                leave|leaves|graduate|graduates ?as ?a ?fully certified|qualified|accredited|certificated >laser
                """,
            AskedYes = """
                certified|qualified|accredited|certificate|certification|trained
                """,
            Hedges = "should must need needs require requires required poorly self",
            NotNear = "laser bloodborne blood bbp pathogen pathogens reach fda gift organic vegan state+exam "
                + "its+certificate registration+certificate",
            About = ClaimAbout.Business,
        },
        new(ClaimType.Licensed)
        {
            Says = """
                fully|state|county|city|council|locally|health|duly|properly|government|dhec|department|authority ?fully
                    licensed|licenced
                licensed|licenced ?and ?registered ?fully and|or insured|certified|bonded|qualified|approved|inspected|
                    regulated|registered|trained|experienced|accredited
                insured|certified|registered|qualified|trained|bonded and|or ?fully licensed|licenced
                licensed|licenced ?and ?certified ?insured ?professional ?tattoo ?smp ?scalp ?body ?art ?permanent
                    ?cosmetic ?makeup ?micropigmentation ?medical @artist|tattooist|premises|establishment|shop|parlour|
                    parlor|facility|business|nurse|esthetician|aesthetician
                @be|have|has|all|both ?all ?also ?fully ?both ?now ?been licensed|licenced >laser|from
                licensed|licenced by|with|through|under|in|for|to|as|at ..3 >laser
                hold|holds|holding|have|has|carry|possess|granted|issued|with|under ?a ?an ?the ?our ?all ?current
                    ?valid ?full ?required ?necessary ?both ?personal ?and ?state ?council ?special ?treatment
                    ?treatments ?tattoo ?tattooing ?body ?art ?local ?authority ?premises ?practitioner ?establishment
                    licence|license|licences|licenses|licensing|permit >agreement
                registered|licensed|approved|inspected|permitted|licenced ?and|or ?licensed ?inspected ?approved
                    ?regularly with|by ?the ?our ?your ?local ?county ?city ?state ?borough ?public ?environmental ..2
                    council|authority|authorities|health|county|state|city|government|department|ministry|borough
                council|local|authority|health|environmental|state|county|cqc|hiw ?authority ?department ?health
                    registered|approved|licensed|inspected|licenced|regulated
                holder|holders of ..6 licence|license|licences|licenses
                licence|license|permit|registration number|no|nr
                ^ ?fully licensed|licenced $
                registered|licensed|approved|inspected|regulated ?and ?inspected ?regularly ?approved by|with ?the ..3
                    inspectorate|commission|cqc|hiw|rqia|ofsted|regulator|municipality|ggd|province
                regulated|authorised|authorized|approved by ?the ?local ..3 council|authority|commission|inspectorate|
                    department|state|county|city|government|board
                council|authority|county|city|state|department|board ..2 have|has ?now ?both registered|licensed|
                    approved|inspected ..3 me|us|our|my|both
                dph|doh|dshs|tdlr|dbpr|oha|cqc|hiw licensed|registered|inspected|approved|permitted
                hold|holds|have|has ..4 permits|permit|licenses|licences >agreement
                hold|holds|holding|have|has|carry|carries|own|owns|got|display|displays|keep|obtained|granted|gained
                    ..7 licence|license|licences|licenses|permit|permits|licensure >agreement|plate
                licence|license|permit|permits|licences|licenses|registration ..4 wall|reception|display|displayed|
                    hangs|hang|framed|window|number|current|renewed|valid >void
                @be|both|all|are ?both ?now ?also on ?the ?councils ?council ?local ?public ?states ?official council|
                    local|public|state|county|official|licensing|city ?public register|list
                registered|licensed|licenced|approved|inspected|permitted|passed ..3 by|with|under ..4 council|
                    authority|authorities|county|state|city|borough|municipality|commission|inspectorate|department|
                    board|ministry|law
                council|authority|county|city|state|department|board|municipality|inspector|inspectors ?health ..2
                    registered|licensed|licenced|inspects|inspected|approved|approves|licenses|granted|issued|passed
                    ..4 me|us|our|my|studio|premises|clinic|room|licence|license|permit
                council|state|city|county|government|municipally registered|licensed|licenced|approved|inspected ?and
                council|state|county|city|authority|government ..2 gave|gives|granted|issued ..2 me|us|our|my ..3
                    licence|license|permit|registration
                on ?the ..2 councils|council|city|citys|state|states|county|local|licensing ..2 register|list|roll
                licence|license|permit|registration ?no ?number # ?plus
                registered|licensed|licenced|approved|permitted|inspected ?and ?special ?treatment ?body ?art ?tattoo
                    ?piercing premises|facility|establishment|studio|shop|room|rooms
                our|my|ours|mine|his|her licence|license|permit|licences|licenses|permits|registration ..6 from|
                    number|wall|reception|council|health|state|county|city|framed|issued|renewed|hangs
                licences|licenses|permits|licence|license city|state|county|council|yes|both|current|valid
                state|city|county|borough|council ?of ..4 license|licence|permit number|no|#
                city|state|county|council|borough ?of ..5 ?art ?treatment licence|license|permit $
                council|state|city|county licence|license|permit >required|is|may|fee|fees
                registered|licensed|licenced|permitted under ..3 act|law|ordinance|regulations
                council|councils|state|states|city|county ..3 certificate|certificates of registration
                passed|passes|pass ?our ?the ?every ?its council|health|state|county|city ?department inspection|
                    inspections
                """,
            AskedYes = """
                licensed|licenced|licence|license|registered
                licensed|licenced|licence|license|registered|permit|permits|register
                """,
            Asked = """
                ^ ?our ?my licences|licenses|permits|licence|license|permit|registration $ => ..3 city|state|county|
                    council|yes|current|valid|held|#
                """,
            Hedges = "should must need needs require requires required un expired music driving software",
            NotNear = "laser pictures software music driving",
            About = ClaimAbout.Business,
        },
        new(ClaimType.Insured)
        {
            Says = """
                fully|comprehensively|also|and|adequately|properly|medically|100 ?percent insured
                @be|have|has|all|both ..3 insured >by
                insured and|or|to|for|by|with|through|up|against|smp|artist|practitioner|practitioners|technicians|
                    technician|clinic|business|studio
                hold|holds|holding|have|has|carry|carries|maintain|maintains|with|full|covered|comprehensive|own ..7
                    insurance|indemnity|indemnified >companies|company|claim|plan|plans
                public|professional|medical|malpractice|treatment|product ?and ?products ?public liability|indemnity
                    ?and ?professional insurance|cover|coverage|indemnity|insured|insurance
                covered|protected by ..6 insurance|indemnity
                insurance|indemnity ..4 covers|cover|covering|up|of|worth ..4 smp|scalp|treatment|treatments|every|us|
                    you|million|all|work
                ^ insured $
                carry|carries|have|has|hold|holds|with|maintain ..8 liability|indemnity|malpractice ?insurance cover|
                    coverage|policy|insurance|protection
                policy|insurer|insurers|cover includes|include|covers|cover|covering ..6 laser|lasers|micropigmentation|
                    smp|treatment|treatments|work|procedure|procedures
                covered|protected|underwritten|backed by|with|through|for ..5 risks|risk|liability|malpractice|million|
                    indemnity|insurer|insurers|underwriters|insurance
                insured ?to|for|up|at ..2 # ?million
                covered|insured for|to ?up ?to # million|pounds|euros|dollars
                liability|indemnity|malpractice ..5 cover|insurance|insured|policy|protection|coverage|million >claim
                carry|carries|have|has|hold|holds|with|maintain|take|took|keep|keeps ..5 cover|coverage|insurance|
                    indemnity|policy ..3 up|for|of|to|with|from|through|million|treatments|smp|against
                @be ?also ?fully ?well ?all ?properly covered|insured|underwritten|indemnified for|by|to|up|against|
                    with|through >in|hair|your|a
                policy|insurer|insurers|underwriter|underwriters ..6 us|our|we|covers|names|million|smp|up
                our|my|ours|mine|own|his|her ..3 insurance|insurer|insurers|policy|indemnity|underwriter ..5 covers|
                    cover|is|includes|names|protects|renewed|with|up|for|through
                insurance|indemnity|cover with|from|through|by|at|in ?place ?force >your
                insured|insurance|cover|covered|indemnity ..2 ?up ?to # million|m
                insured to|for|at|through|by|against|up
                fully|comprehensive|full|valid ?public ?liability ?treatment ?malpractice insurance|cover|indemnity
                our|my ?own ?full ?current insurer|insurers|insurance|underwriter|underwriters >companies
                policy ..2 behind|covering|covers|protects ..2 every|each|our|all|you
                @be ?fully ?also insured ?here with us|hiscox
                insurance|indemnity|insured ..4 # ?m ?million $
                underwrites|insures|covers ..3 treatment|treatments|us|work|studio|clinic|procedures
                covered|insurance|assurance|insured|policy ..6 third party|parties|persons|person
                # m|million|k ..2 insurance|cover|indemnity|liability|policy
                we|i|us @be ?also ?fully ?of ?course insured
                insurance ..8 up to # ?m ?million
                liability|indemnity|malpractice ..7 # ?m million
                liability|indemnity|malpractice|insurance ?policy|policys|cover|certificate|papers|paper ?is ..2 in|on|
                    at ?the ?our ?my drawer|file|wall|place|force|reception|desk|date
                licence|license|permit|certificate|registration and ?full insurance|indemnity >is|are|law
                insurance and ?a ?our ?council licence|license|permit|registration >is|are|law
                """,
            AskedYes = """
                insured|insurance
                """,
            Asked = """
                insured|insurance|cover|covered|indemnity => ?yes ?for ?up ?to # ?m ?million ..1
                who|which ..3 insures|insurer|covers|insured ..6 => ..2 >nobody|you|your|ask|no|check
                cover|insurance|insured => # m|k|million|pounds|euros|dollars
                insurer|insurers|underwriter|insurance => ?yes ?by ?with ?through balens|hiscox|aviva|axa|allianz|lloyds|salon|
                    holistic|towergate|zurich|insync
                """,
            Hedges =
                "should must need needs require requires required un health+insurance your claim claims "
                + "cheap travel car able obtain get",
            NotNear =
                "health+insurance companies reimbursed reimburse nhs medicare hsa fsa deductible elective "
                + "dental course student students",
            About = ClaimAbout.Business,
        },
    ];
}
