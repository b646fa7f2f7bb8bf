namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>Training about blood-borne pathogens.</summary>
    private static ClaimRule BbpCertificate => new(ClaimType.BbpCertificate)
    {
        Says = """
            bloodborne|bbp|bbps ?pathogen ?pathogens ?safety ?and ?infection ?control ?osha ..4 certified|
                certificate|certificates|certification|certifications|trained|training|qualified|compliant|course|card|
                accredited|instructor|trainer|educator
            certified|certificate|certification|trained|training|qualified|completed|course|accredited|
                certifications|card ..7 bloodborne|bbp >flow|test|donor
            osha certified|trained
            bloodborne|bbp ?pathogen ?pathogens training|course|certificate|certification|card ..4 renewed|current|
                up|valid|refreshed|passed|completed|annually|yearly
            passed|hold|renew|renewed|refresh|keep|completed ..4 bloodborne|bbp
            have|has|current ..2 bloodborne|bbp
            bloodborne|bbp|bbps ?pathogen ?pathogens ?infection ?infections ?safety ?and ?control ..4 exam|exams|
                test|tests|card|cards|course|courses|class|classes|training|certificate|certificates|certification|
                refresher|paper|papers|ticket|module|certified|trained|qualification
            exam|test|card|course|class|classes|training|trained|certificate|certificates|certified|refresher|
                ticket|qualified|passed|renewed|renew|renews|resits|resit|retakes|sits|hold|holds|completed|completes
                ..4 bloodborne|bbp >flow|donor|thinner|thinners|pressure|test|tests
            taken|take|completed|passed|done|hold|holds|sit|sits|resit ..6 bloodborne|bbp|bbps ..8 training|course|
                class|exam|test|certificate|card
            osha ?bloodborne pathogen|pathogens|bloodborne ..2 course|training|class|exam|test|certificate|
                certified|card
            training|course|certificate|class|trained|certified ..4 bloodborne diseases|disease|infections|
                infection|pathogens|viruses
            pathogen|pathogens training|course|class|exam|test|certificate|card
            bloodborne pathogens|viruses|virus level|updated|certificate|certified|training|course|renewed|refreshed
            bbp every|each|yearly|annually
            renew|renewed|renews ..3 bbp
            pathogen|pathogens ?safety ?control ..1 card|certificate|training|course|class|exam|test
            bbp|bloodborne ?pathogen ?pathogens ?card ?certificate ?training ?is ?all ?still current|valid|renewed|
                done|good ..2 through|until|to|till|every|this|for|and
            bloodborne|bbp|bbps ?pathogen ?pathogens ?osha renewed|current|yearly|certified|updated
            ^ bbp ?and ?first ?aid ?cpr $
            bbp|bloodborne ?pathogens ?pathogen ?osha #year
            did|do|done|got|renewed|passed ?my|our|the ?annual|yearly bloodborne|bbp
            bbp ?and ?cpr ?trained ?cert ?certs ?certified ?card
            bloodborne|bbp ?pathogen ?pathogens ..4 cert|certs|ticket|badge|qualified|course|training|passed|
                renewed|current
            cert|certs|certificate|certificates|certification|training|course|courses|trained|certified|passed|
                qualified|refresher ..5 bloodborne|bbp|pathogens|pathogen >flow
            bloodborne|bbp|pathogen|pathogens and|plus ?first ?infection cpr|aid|control|osha
            hepatitis|hiv ..6 course|training|certificate|class|exam
            """,
        AskedYes = """
            bloodborne|bbp
            """,
        Hedges = "should must need needs require requires module curriculum learn study "
            + "understanding prepares prepare offers proof",
        NotNear =
            PapersInGeneral
            + " looked look vaccination injections open+to bring requirements students applicants stands prepares "
            + "joining module curriculum syllabus learn topics covers include includes before+you before+starting "
            + "separate expects expect asks+for learners responsible vessels vessel flow pressure circulation supply clotting",
        NotAbout = PapersOfOthers,
        About = ClaimAbout.Business,
    };
}
