namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>States by whose names a licence goes, without the letters that are words as well.</summary>
    private const string States =
        "arizona|california|colorado|connecticut|florida|illinois|indiana|kansas|kentucky|louisiana|maryland|massachusetts|michigan|minnesota|"
        + "missouri|nevada|oklahoma|oregon|pennsylvania|tennessee|texas|utah|virginia|washington|wisconsin|"
        + "fl|tx|ca|ny|nj|pa|il|az|nv|ga|nc|sc|va|mn|mo|md|ma|ct|ut|ks|ky|tn|mi|dshs|tdlr";

    /// <summary>A licence, a permit or a registration with an authority.</summary>
    private static ClaimRule Licensed => new(ClaimType.Licensed)
    {
        Says = $"""
            fully|duly|properly|officially|legally|locally|@office ?department ?and licensed|licenced|registered|permitted|authorised
            licensed|licenced ?and ?registered ?certified ?fully and|or|bonded ?fully ?and insured|certified|bonded|qualified|approved|
                inspected|regulated|registered|trained|experienced|accredited
            insured|certified|registered|qualified|trained|bonded and|or ?fully licensed|licenced
            licensed bonded|insured
            <to|for|other licensed|licenced ?and ?certified ?insured ?professional ?tattoo ?smp ?scalp ?body ?art ?permanent ?cosmetic ?makeup
                ?micropigmentation ?medical @artist|professional|tattooist|premises|establishment|shop|parlour|parlor|business|nurse|
                esthetician|aesthetician|cosmetologist
            <to @be|have|has|all|both ?all ?also ?fully ?both ?now ?been licensed|licenced >laser|from
            licensed|licenced by|with|through|under|in|for|to|as|at ..3 >laser
            ^ ?fully licensed|licenced $
            hold|holds|holding|have|has|carry|carries|possess|own|owns|got|display|displays|keep|obtained|granted|gained|earned|
                earning|issued ..8 @licence >agreement|plate
            with|under ?a ?an ?the ?our ?all ?current ?valid ?full ?required ?necessary ?both ?personal ?and ?state ?council ?special
                ?treatment ?treatments ?tattoo ?tattooing ?body ?art ?local ?authority ?premises ?practitioner ?establishment
                ?city ?county @licence|licensing >agreement|from
            holder|holders of ..6 @licence
            our|my|ours|mine|his|her @licence|registration|registrations ..6 from|number|wall|reception|council|health|state|county|
                city|framed|issued|renewed|hangs
            @licence|registration|lic|reg|cert|id number|no|nr ..1 # ?plus
            lic|license|licence|permit ?no ?nr ?number # >plate|agreement
            lic|license|licence|permit|registration number|no|nr|id
            state|city|county|council|borough ?of ..5 ?art ?treatment @licence ?number ?no $
            state|city|county|council|borough ?of ..4 @licence number|no|#
            council|state|city|county ?health ?department @licence >required|is|may|fee|fees|requirements
            @licence|registration ..4 wall|reception|display|displayed|hangs|hang|framed|window|number|current|renewed|valid|up ?to
                ?date|order|active >void|of|and
            @licence|registration ..3 by|on|at|behind|above|near|in ?the ?our ?my @wall
            @licence city|state|county|council|yes|both|current|valid <laser
            @licensed ?and|or ?licensed ?inspected ?approved ?regularly by|with|under|from ?the ?our ?your ?local ..3 @office|act|law|
                ordinance|regulations|regulator|ofsted|province >course|fda|food|pigment|pigments|ink
            authorisation|authorization|permission|permissions|approval|approvals|registration|@licence ..3 from|by|of|with ?the ..3 @office >agreement
            @office ?health ?department ?of ?issued ?and ?special ?treatment ?treatments ?skin ?piercing ?tattoo ?tattooing ?body ?art ?premises ?studio ?hygiene ?operator
                registration|registrations|licence|license|permit|approval|approved|licensed|registered|inspected|
                certificate|permitted|authorisation >course|fee|fees|required|requirements|tattooing|tattooists|tattoos|artists|studios|shops|parlours|no|none|#|the|every|all|each
            @office ..2 have|has ?now ?both ..3 registered|licensed|approved|inspected|inspects|granted|issued|gave ..3 me|us|our|my|both|
                studio|premises|clinic|room|licence|license|permit
            @office ..2 gave|gives|granted|issued|inspects|licenses|approves|registers ..4 me|us|our|my|studio|premises|clinic|room|
                licence|license|permit
            on ?the ..2 council|councils|local|state|states|county|licensing|city|citys ..2
                register|list|roll
            @be|both|all ?both ?now ?also on ?the official|public ?public register|list
            @office ..9 on its ..3 register|list
            inspected ..3 by ?the ?our ?local @office
            permitted and inspected|insured|licensed|certified
            art|tattoo card ..2 @office
            council|tattoo|tattooing|premises registration ?no ?nr ?number #
            sanitary ..1 registration|@licence
            special ?treatment treatments|treatment @licence
            hold|holds|have|has|maintain|maintains ..2 current|valid|active|unrestricted ..2 registration
            ahpra|nmc|gmc|hcpc registered|registration
            dha|nhra|mohap|moh|haad|dhcc|scfhs|qchp licensed|licenced|licence|license|registered|approved
            # @licence ?all ..1 date|current|valid|framed
            council|state|city|county|health rego
            registered|licensed ..3 with|by ..3 council|councils|county|borough|authority
            registered|licensed|licenced ?scalp ?smp ?body ?art ?cosmetic tattooer|tattooers|tattooist|tattooists|piercer
            registered|licensed|licenced @artist|tattooer|tattooist|tattooists|premises|studio ..1 with|by|in|of ..6 @office
            @licensed|checked|controlled|accepted by|with|at ?the gesundheitsamt|sanepid|ggd|asl
            @licensed by|with healthcare ?improvement scotland|wales
            lic ?no ?nr ..2
            hold|holds|holding|have|has|got|with|under ..3 registration|registrations|authorisation|authorization|permission ..6
                skin|piercing|tattooing|body|premises|local|@office
            <fda registered|licensed|licenced|approved|permitted|inspected ?and ?special ?treatment ?body ?art ?tattoo ?piercing premises|
                facility|establishment|studio|shop|room|rooms >preferred
            body|tattoo|tattooing|trade|piercing|establishment|premises|studio|facility|artist|practitioner|operator
                ?art ?trade ?and ?tattoo ?practitioner
                license|licence|permit|licensed|permitted|lic >course|application
            body|tattoo|piercing|establishment|premises|studio|practitioner|skin ?art ?piercing registration no|number|#|certificate
            council|councils|state|states|city|county ..3 certificate|certificates of registration
            passed|passes|pass ?our ?the ?every ?its ?all ..2 @office ?department ?health inspection|inspections
            passed|pass|passes ..4 inspection|inspections ..4 @office
            licenses|licences|licensed|inspects|inspected|registers|registered ..1 us|me|our|my|studio|premises >fda|food|pigment|pigments|ink
            both|all|premises|practitioners|artists ..4 approved|licensed|registered|permitted|inspected ..4 @office
            operate|operates|operating|work|works|practise|trade ..3 under|with ..4 @licence|registration
            all|every ?our ?the ?required ?necessary @licence|paperwork ..2 place|order|date|hand|wall
            granted|issued|gave us|me|the ..6 authorisation|authorization|licence|license|permit|concession
            facility|establishment|shop|studio no|number|nr|permit|licence|license #
            {States} ?state ?body ?art ?tattoo ?cosmetic licensed|licenced|registered|permitted|registration|licence|license|permit >law|laws|required|is|fee|fees
            body art registration >required|is|fee|fees
            skin penetration approval|licence|registration|permit|certificate >required|is
            on ?the register|roll of|with|at ..2 @office
            @licensed by ?the junta|comune|prefecture|canton|kanton|municipality
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
            "may get getting asks ask hope hopes hoping should must need needs require requires required un expired extent "
            + "for+licensed registration+needed licence+needed license+needed permit+needed music driving "
            + "software",
        NotNear =
            PapersInGeneral
            + " are+issued will+have your+state issues+the valid+for refuse vat financial lender credit company+number company+registration tax charity data"
            + " content needed+for hotel pub bar restaurant wedding weddings creative shopfront "
            + "approved+class approved+course approved+training for+you asks pictures software "
            + "extent for+licensed registration+needed licence+needed license+needed permit+needed music driving "
            + "editorial additive fda parts+of training+approved "
            + "driver drivers application agreement buyer buyers",
        NotAbout = PapersOfOthers,
        About = ClaimAbout.Business,
    };
}
