namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>A licence, a permit or a registration with an authority.</summary>
    private static ClaimRule Licensed => new(ClaimType.Licensed)
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
            <to @be|have|has|all|both ?all ?also ?fully ?both ?now ?been licensed|licenced >laser|from
            licensed|licenced by|with|through|under|in|for|to|as|at ..3 >laser
            hold|holds|holding|have|has|carry|possess|granted|issued|with|under ?a ?an ?the ?our ?all ?current
                ?valid ?full ?required ?necessary ?both ?personal ?and ?state ?council ?special ?treatment ?treatments
                ?tattoo ?tattooing ?body ?art ?local ?authority ?premises ?practitioner ?establishment licence|license|
                licences|licenses|licensing|permit >agreement
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
            hold|holds|holding|have|has|carry|carries|own|owns|got|display|displays|keep|obtained|granted|gained ..7
                licence|license|licences|licenses|permit|permits|licensure >agreement|plate
            licence|license|permit|permits|licences|licenses|registration ..4 wall|reception|display|displayed|
                hangs|hang|framed|window|number|current|renewed|valid >void
            @be|both|all|are ?both ?now ?also on ?the ?councils ?council ?local ?public ?states ?official council|
                local|public|state|county|official|licensing|city ?public register|list
            registered|licensed|licenced|approved|inspected|permitted|passed ..3 by|with|under ..4 council|
                authority|authorities|county|state|city|borough|municipality|commission|inspectorate|department|board|
                ministry|law
            council|authority|county|city|state|department|board|municipality|inspector|inspectors ?health ..2
                registered|licensed|licenced|inspects|inspected|approved|approves|licenses|granted|issued|passed ..4 me|
                us|our|my|studio|premises|clinic|room|licence|license|permit
            council|state|city|county|government|municipally registered|licensed|licenced|approved|inspected ?and
            council|state|county|city|authority|government ..2 gave|gives|granted|issued ..2 me|us|our|my ..3
                licence|license|permit|registration
            on ?the ..2 councils|council|city|citys|state|states|county|local|licensing ..2 register|list|roll
            licence|license|permit|registration ?no ?number # ?plus
            registered|licensed|licenced|approved|permitted|inspected ?and ?special ?treatment ?body ?art ?tattoo
                ?piercing premises|facility|establishment|studio|shop|room|rooms
            our|my|ours|mine|his|her licence|license|permit|licences|licenses|permits|registration ..6 from|number|
                wall|reception|council|health|state|county|city|framed|issued|renewed|hangs
            licences|licenses|permits|licence|license city|state|county|council|yes|both|current|valid
            state|city|county|borough|council ?of ..4 license|licence|permit number|no|#
            city|state|county|council|borough ?of ..5 ?art ?treatment licence|license|permit $
            council|state|city|county licence|license|permit >required|is|may|fee|fees
            registered|licensed|licenced|permitted under ..3 act|law|ordinance|regulations
            council|councils|state|states|city|county ..3 certificate|certificates of registration
            passed|passes|pass ?our ?the ?every ?its council|health|state|county|city ?department inspection|
                inspections
            lic|license|licence|permit|reg|registration|cert ?no ?nr ?number # >plate|agreement
            lic ?no ?nr ..2
            license|licence|permit|registration|lic number|no|nr|id ..1
            hold|holds|holding|have|has|got|with|under ..3 registration|registrations|authorisation|authorization|
                permission ..6 council|county|state|health|skin|piercing|tattooing|body|authority|department|premises|
                city|local
            council|county|state|city|borough|municipal|government|health|dept|department|board ..3 registration|
                licence|license|permit|approval|approved|licensed|registered|inspected|certificate|permitted|
                registrations|authorisation >course
            permit|permits|licence|license|licences|licenses|registration ..4 up ?to ?date|current|valid|displayed|
                wall|order|framed|renewed|active|window >void
            body|tattoo|piercing|establishment|premises|studio|facility|artist|practitioner|operator ?art ?and
                ?tattoo ?practitioner license|licence|permit|registration|licensed|permitted|lic >course
            authorisation|authorization|licence|license|permit|registration|permitted|licensed|registered|approved|
                inspected ..3 from|by|of|with ?the ..3 council|county|state|city|borough|authority|health|department|
                dept|municipality|board|government|ministry|commission
            fully|duly|properly|officially|legally|state|city|county licensed|licenced|registered|permitted|
                authorised
            licenses|licences|licensed|inspects|inspected|registers|registered ..2 us|me|our|my|studio|premises
                >fda|food|pigment|pigments|ink
            council|county|city|state|department ..3 licenses|licences|inspects|inspected|registers|approves ?us|me|
                our
            both|all|premises|practitioners|artists ..4 approved|licensed|registered|permitted|inspected ..4
                council|authority|county|state|health|borough|city
            licensed|licenced and|or ?fully insured|bonded|regulated|inspected|certified
            licensed bonded|insured
            operate|operates|operating|work|works|practise|trade ..3 under|with ..4 licence|license|permit|
                registration
            all|every ?our ?the ?required ?necessary permits|licences|licenses|paperwork ..2 place|order|date|hand|
                wall
            permit|permits|licence|license|licences|licenses|registration ..3 by|on|at|behind|above|near|in ?the
                ?our ?my @wall
            passed|pass|passes ..4 inspection|inspections ..4 council|county|state|health
            sanitary|municipal|health ..1 registration|licence|license|permit
            council|county|city|state ..9 on its ..3 register|list
            granted|issued|gave us|me|the ..4 authorisation|authorization|licence|license|permit|concession
            facility|establishment|shop|studio no|number|nr|permit|licence|license #
            """,
        AskedYes = """
            licensed|licenced|licence|license|registered
            licensed|licenced|licence|license|registered|permit|permits|register
            """,
        Asked = """
            ^ ?our ?my licences|licenses|permits|licence|license|permit|registration $ => ..3 city|state|county|
                council|yes|current|valid|held|#
            """,
        Hedges =
            "may get getting asks ask should must need needs require requires required un expired extent "
            + "for+licensed registration+needed licence+needed license+needed permit+needed music driving "
            + "software",
        NotNear =
            PapersInGeneral
            + " valid+for refuse vat financial lender credit company+number company+registration tax charity data"
            + " laser content needed+for hotel pub bar restaurant barbers wedding weddings creative shopfront "
            + "approved+class approved+course approved+training establishments for+you asks pictures software "
            + "extent for+licensed registration+needed licence+needed license+needed permit+needed music driving "
            + "driver drivers application agreement",
        NotAbout = PapersOfOthers,
        About = ClaimAbout.Business,
    };
}
