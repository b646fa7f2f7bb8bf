namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>Insurance.</summary>
    private static ClaimRule Insured => new(ClaimType.Insured)
    {
        Says = """
            fully|comprehensively|also|and|adequately|properly|medically|100 ?percent insured
            @be|have|has|all|both ..3 insured >by
            insured and|or|to|for|by|with|through|up|against|smp|artist|practitioner|practitioners|technicians|
                technician|clinic|business|studio
            hold|holds|holding|have|has|carry|carries|maintain|maintains|with|full|covered|comprehensive|own ..7
                insurance|indemnity|indemnified >companies|company|claim|plan|plans
            full|public|professional|medical|malpractice|treatment|product ?and ?products ?public liability|indemnity
                ?and ?professional insurance|cover|coverage|indemnity|insured|insurance
            covered|protected by ..6 insurance|indemnity|policy
            insurance|indemnity ..4 covers|cover|covering|of|worth ..4 smp|scalp|treatment|treatments|every|us|
                you|million|all|work
            ^ insured $
            carry|carries|have|has|hold|holds ..2 policy with|from|through
            im|am|are|were ?both ?all with ..2 insurer|underwriter|insurers|underwriters
            civil liability|responsibility
            insurance ..2 through|via
            1m|2m|3m|5m|6m|10m ..2 indemnity|insurance|cover|liability
            carry|carries|have|has|hold|holds|with|maintain ..8 liability|indemnity|malpractice ?insurance cover|
                coverage|policy|insurance|protection
            policy|insurer|insurers|cover includes|include|covers|cover|covering ..6 laser|lasers|micropigmentation|
                smp|treatment|treatments|work|procedure|procedures
            covered|protected|underwritten|backed by|with|through|for ..5 risks|risk|liability|malpractice|million|
                indemnity|insurer|insurers|underwriters|insurance
            insured ?to|for|up|at ..2 # ?million
            covered|insured for|to ?up ?to # million|pounds|euros|dollars
            liability|indemnity|malpractice ..5 cover|covered|insurance|insured|policy|protection|coverage|million >claim|must|
                may|can
            carry|carries|have|has|hold|holds|with|maintain|take|took|keep|keeps ..5 cover|coverage|insurance|
                indemnity ..3 up|for|of|to|with|from|through|million|treatments|smp|against
            @be ?also ?fully ?well ?all ?properly covered|insured|underwritten|indemnified for|by|to|against|with|
                through >in|hair|your|a|reach|eu
            policy|insurer|insurers|underwriter|underwriters ..3 covers|names|protects ..4 us|our|we|smp|scalp|every|
                each|all|treatment|treatments|work|laser|clients
            policy ..4 million
            our|my ..1 policy|insurer|insurers|underwriter ..6 up|smp|million
            our|my|ours|mine|own|his|her ..3 insurance|insurer|insurers|policy|indemnity|underwriter ..5 covers|
                cover|is|includes|names|protects|renewed|with|up|for|through
            insurance|indemnity with|from|through|by|in ?place ?force >your
            our|full|public|liability|treatment|salon cover with|from|through|by|in ?place ?force >your
            fully|all covered|insured|protected by|with|through ?the ..1 hiscox|aviva|axa|allianz|lloyds|balens|zurich|
                insync|insurer|insurers|underwriters|salon
            insured|insurance|cover|covered|indemnity ..2 ?up ?to # million|m
            insured to|for|at|through|by|against|up
            fully|comprehensive|full|valid ?public ?liability ?treatment ?malpractice insurance|cover|indemnity
            our|my ?own ?full ?current insurer|insurers|insurance|underwriter|underwriters >companies|wants|needs|requires|asks|purposes
            policy ..2 behind|covering|covers|protects ..2 every|each|our|all|you
            @be ?fully ?also insured ?here with us|hiscox
            insurance|indemnity|insured ..4 # ?m ?million $
            underwrites|insures ..3 treatment|treatments|us|work|studio|clinic|procedures
            covered|insurance|assurance|insured|policy ..6 third party|parties|persons|person
            # m|million|k ..2 insurance|cover|indemnity|liability|policy
            we|i|us @be ?also ?fully ?of ?course insured
            insurance ..8 up to # ?m ?million
            liability|indemnity|malpractice ..7 # ?m million
            liability|indemnity|malpractice|insurance ?policy|policys|cover|certificate|papers|paper ?is ..2 in|on|
                at ?the ?our ?my drawer|file|wall|place|force|reception|desk|date
            licence|license|permit|certificate|registration and ?full insurance|indemnity >is|are|law
            insurance and ?a ?our ?council licence|license|permit|registration >is|are|law
            indemnified|underwritten|insured >by+your|or|if
            insured $
            bonded ?and insured
            covered|protected|insured|indemnified|backed ..4 their|our|my|its|his|her|a ?own ?full policy|insurance|
                insurer|indemnity|cover
            every|each|all|our|my ..5 has|have|carries|holds|own ..3 policy|insurance|cover|indemnity >plan|claim
            public|professional|product|treatment|malpractice liability|indemnity|insurance >pays|protects|means|when
            insurance ..2 renewed|current
            finally got|am ?properly ?fully covered|insured $
            liability|indemnity ?cover ?insurance ?of ?up ?to # ?m ?million
            top|full|comprehensive|proper|complete|blanket ?level insurance|indemnity
            pay|pays|paid ..6 insurance|cover|indemnity|liability
            insurance in|is|of|with|through|from|by|up|certificate|cover >companies|your
            certificate|certificates|proof|documents of|for ?our insurance|indemnity
            insurance|indemnity documents|papers|certificate|details ..2 request|view|see|available
            medical|professional|doctors defence|defense|protection ?union ?society|organisation
            something|anything ..2 wrong ..6 insurer|insurance|policy|cover|covered
            under our|my|the ?school ?schools ?clinic ?group ?own policy|insurance|indemnity >excess
            certificate of currency
            """,
        AskedYes = """
            insured|insurance
            """,
        Asked = """
            insured|insurance|cover|covered|indemnity => ?yes ?for ?up ?to # ?m ?million ..1
            who|which ..3 insures|insurer|covers|insured ..6 => ..2 >nobody|you|your|ask|no|check
            cover|insurance|insured => # m|k|million|pounds|euros|dollars
            insurer|insurers|underwriter|insurance => ?yes ?by ?with ?through balens|hiscox|aviva|axa|allianz|lloyds|
                salon|holistic|towergate|westminster|zurich|insync
            """,
        Hedges = "should must need needs require requires required un health+insurance your claim claims "
            + "cheap travel car able obtain get",
        NotNear =
            PapersInGeneral
            + " reach scars+covered scars+are hide+scars cover+scars covers+scars scar+cover insurer+tells insurer+says null void discount barbers legal+duty company+requires lawsuit lawsuits sued financial negligence specialized "
            + "health+insurance companies reimbursed reimburse nhs medicare hsa fsa deductible elective parcel "
            + "parcels post shipping delivery members buy graduates dental the+course your+course a+course course+covers course+includes course+content student students privacy cookie "
            + "refund cancellation curriculum blocks programme",
        NotAbout = PapersOfOthers + " tracked courier ships shipped parcel parcels dispatched postage",
        About = ClaimAbout.Business,
    };
}
