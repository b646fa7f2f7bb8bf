namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>A qualification for the laser.</summary>
    private static ClaimRule LaserQualified => new(ClaimType.LaserQualified)
    {
        Says = """
            laser ?tattoo ?removal ?and ?ipl ?safety ?hair ?therapy ?light ?use certified|qualified|trained|
                licensed|certificate|certification|certificates|qualification|qualifications|licence|license|accredited|
                accreditation|diploma
            laser ?tattoo ?removal ?safety ?and ?ipl @artist|operator|operators|officer|supervisor ..2 certified|
                qualified|certificates|certificate|diploma|trained|licensed|accredited
            certified|qualified|trained|licensed|accredited|registered ?and ?experienced ?level ?4 ?5 ?in ?the ?use
                ?of ?as ?a ?medical ?cosmetic ?advanced laser ?tattoo ?removal ?safety ..1 @artist|operator|operators|
                officer|practitioner|removal|use|safety|therapy|surgeon|tattoo|treatments|aesthetician
            certified|qualified|trained|certification|certificate|certificates|qualification|qualifications|diploma|
                licensed|licence|license|accredited|btec|vtct|itec|nvq|training|trainings|core ..7 laser|lasers >eye
            level 4|5|6|four|five ..5 laser
            our|my|own|am|is|are|have|has|with|as|trained|certified|appointed|named|qualified ..4 laser ?radiation
                protection|safety adviser|advisor|supervisor|officer >to
            laser ?radiation protection|safety certificate
            hold|holds|have|has|passed|completed|done|did|took|our|my|both|all|with|trained|own ..6 core of knowledge
                >is|training
            core of knowledge ?training ?course ?and certificate|certificates|certified|trained|passed|completed|
                renewed|held
            core of knowledge $
            clt|clso|cmlso >course|exam
            tattoo removal ..1 certificate|certificates|certification|diploma|qualification|qualifications|certified|
                qualified|licence|licences
            level|btec|vtct|itec ?4|5 ?four|five ?and ?btec ?vtct ?in tattoo removal
            fellowship|fellow|diploma|masters ..4 laser|lasers
            radiation|laser ?user|use @licence
            use @licence ..4 laser|lasers
            laser ..2 training|qualification|qualifications|certificate|award|diploma >program|programs|programme|
                programmes|is|takes|course|courses
            laser ?trained|certified|qualified to ?btec ?vtct ?itec level
            level 4|5|6|four|five|six ..6 laser
            qualified|trained|certified|licensed to ?safely operate|use|fire|perform|carry ..4 laser|lasers
            laser ..3 by|from ?our ?fully certified|qualified|trained|licensed|accredited
            laser ?and ?light ?hair ?and ?tattoo ?removal endorsement|endorsed|ticket|licence|license|certificate|
                certified|trained|qualified|diploma|award|operator|officer >may
            laser ..2 protection|safety ?officer ?supervisor training|certificate|exam|course
            trained|qualified|certified|licensed|ticketed|schooled ..4 laser|lasers >eye
            level 4|5|6|7|four|five|six|seven|iv|v ..6 laser
            award|certificate|diploma|qualification|endorsement|licence|license|ticket|training|course ..4 laser|
                lasers >eye|hair
            laser ..2 training|course|exam ..3 passed|completed|done|taken|renewed
            laser ..3 level 4|5|6|7|four|five
            uses|operates|fires|runs ?the ?our laser|lasers ..5 certificate|certified|trained|qualified|diploma|
                licence|license
            done|passed|completed|taken|finished|did|took|followed|attended ..3 laser ?safety ?removal course|training|exam|
                qualification
            laser nurse|nurses|therapist|therapists|lady|man|people|girl|side|staff ..3 certified|certificated|
                qualified|trained|licensed|accredited|certificate
            laser ?removal ?safety @artist ..3 hold|holds|have|has ..4 qualification|qualifications|certificate|
                certificates|diploma|level
            laser ..8 trained|qualified|certified|level|licence|license|diploma|certificate|certification|nvq|btec ?on >eye|system
            trained|qualified|certified|certificated|schooled|instructed|taught|drilled|diploma|certificate|certificates|qualification ..8 laser|lasers|picosure|
                q+switch|switched|yag|nd|pico|revlite|discovery|picoway|quanta|spectra
            laser|lasers|yag|pico ..6 operated|operates|run|used|fired|handled|worked|carried ?out ?only by|who|a|
                our ..6 qualified|trained|certified|licensed|nurse|doctor|specialist|therapist|level
            by ?the ?a manufacturer|maker|supplier ..4 laser|device|machine|switched|picoway|picosure|pico
            nvq|btec|vtct|itec ?level ?4 ?5 ?in ..3 laser
            works|work|uses|use|operates|runs ..1 laser|lasers ..4 nurse|doctor|qualified|trained|certified|licence|
                license|diploma
            laser|lasers ..6 only|always|ever ?by|touched|used|run ..3 nurse|doctor|qualified|trained|certified
            nurse|doctor|therapist|technician ..4 level 4|5|6|four|five|six
            operator|operators ?are ?is ?was ?were ?has ?have ?been ?all ?fully ?are trained|qualified|certified ?and ?trained|qualified|certified on|to|in
            laser nurse|therapist|operator|technician ..6 certificates|certificate|qualifications|trained|qualified
            """,
        Asked = """
            who ..6 laser|lasers ..4 => ..6 qualified|trained|certified|licence|license|diploma|certificate|level|
                licensed
            """,
        AskedYes = """
            laser ..5 qualified|trained|certified
            qualified|trained|certified ..6 laser
            """,
        Hedges = "should must need needs require requires required refer refers referred partner",
        NotNear =
            PapersInGeneral
            + " ce insurance liability proposed eye eyes students minimum hair+removal anybody anyone programs career careers delegates issued+by calibration "
            + "serviced manual role roles name separate takes costs fee needed module lecture",
        NotAbout = PapersOfOthers,
        About = ClaimAbout.Business,
    };
}
