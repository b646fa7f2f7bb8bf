namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>A certificate or a diploma.</summary>
    private static ClaimRule Certified => new(ClaimType.Certified)
    {
        Says = """
            certified|accredited|qualified|certificated ?and ?trained ?licensed ?insured ?master ?professional ?smp
                ?scalp ?micropigmentation ?pmu ?permanent ?makeup ?cosmetic ?tattoo ?medical ?senior @artist|tech|techs|
                micropigmentist|micropigmentists|course|
                courses|training|academy|program|programme|school|centre|center|tattooists >laser
            fully|internationally|nationally|highly|board|professionally|officially|formally|properly|vtct|cpd|
                cibtac|habia|ofqual|proqual|itec|degree|medically|level|dually|double ?4 ?four ?and|also ?licensed
                ?trained ?insured ?experienced ?and certified|qualified|accredited|certificated >laser
            certified|accredited|qualified|certificated|credentialed|credentialled by|with|through|from|under|in|as|
                at ..5 >laser|bloodborne
            certified|qualified|accredited|certificated ?fully ?trained ?licensed and|or ?fully ?highly insured|
                licensed|licenced|trained|experienced|qualified|certified|accredited
            licensed|insured|trained|experienced|registered and|or ?fully ?highly certified|qualified|accredited
            @be|have|has|all|team|artists|staff ?all ?both ?fully ?highly ?also ?a ?an ?professionally ?been ?now
                certified|accredited|qualified|certificated >laser
            hold|holds|holding|have|has|having|ive|weve|carries|carry|earned|gained|achieved|awarded|obtained|completed|received|
                possess|with|passed ..5 credential|credentials|certification|certifications|certificate|certificates|diploma|diplomas|
                qualification|qualifications|accreditation|accreditations|nvq >laser
            level 3|4|5|three|four|five|6 ?ofqual ?vtct ?nvq ?proqual ?in ?regulated certified|qualified|
                certificate|certification|diploma|qualification|accredited|award|accreditation|micropigmentation
            vtct|ofqual|proqual|cibtac|cpd|itec|btec|habia|nvq|abt ..3 accredited|certified|qualified|approved|
                regulated|recognised|recognized|registered|level|certificate|qualification|diploma
            certificate|certification|diploma ..4 is|are provided|awarded|issued|given ..2 us|our|me
            offer|offers|provide|provides|award|awards ..5 certificate|certification|accreditation|diploma >laser|bloodborne|program|programme
            receive|earn|get|obtain|awarded|gain|leave|issued ?with ?you ?an ?a ?your ?our ?full ..3 certificate|
                certification|accreditation|diploma|qualification
            ^ ?fully certified|qualified|accredited $
            accredited|certified diploma|certificate|certification|qualification
            certified|qualified|accredited to|at|as|by|of ..2 master|level|a|an|the|advanced|expert|trainer >laser
            certified|qualified|accredited ..1 master|level|advanced|expert|trainer >laser
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
            deliver|delivers|offer|teach|teaches|provide ..3 recognised|recognized|accredited ..2 unit|units|qualification|course|training
            certificate|certification|diploma ..2 included|provided|awarded|issued >by
            credentialed|credentialled|accredited|certificated ..3 by|through|with ..6 >laser
            certificate|diploma holders|holder
            my|our|her|his ..4 certification|certifications|certificate|certificates|diploma|diplomas|accreditation|
                qualification|qualifications >laser|bloodborne|program|programme|course
            @be|am ?now certified|accredited|qualified|certificated
            academy|school|college|institute|board ..3 certified|accredited|qualified ..1 me|us|her|him|my|our
            smp|micropigmentation|pmu certified|qualified|accredited|certificated >equipment|products|kit|supplies|
                pigments
            pass|passed|sat ?the ?my ?our ?a ?his ?her ..3 exam|exams|examination|examinations|assessment >laser
            certified|accredited|qualified #year
            graduate|graduates|graduated|alumni of|from ..5 academy|institute|college|school|university|course
            hold|holds|have|has|passed|did|took|got ?the ?a ?my level 3|4|5|three|four|five in|for
            leave|leaves|graduate|graduates ?as ?a ?fully certified|qualified|accredited|certificated >laser
            ^ certification|certifications|qualification|qualifications|diplomas|credentials|accreditation|
                accreditations ?held ..4 academy|level|advanced|smp|micropigmentation|pigmentation|vtct|itec|institute|
                diploma|nvq|cpcp >laser|bloodborne|exam|fee|of|course
            cpcp|bcmp|lpcp >exam|exams|test|title|letters|credential
            ^ certified|accredited|qualified|certificated ?and $
            proud|holder|holders|owner of ..4 certificate|certificates|certification|diploma|diplomas|qualification|
                qualifications
            my|our|her|his certificate|certificates|diploma|diplomas|qualifications ..3 hang|hangs|wall|framed|
                displayed
            certificates|diplomas of|for ..5 hang|framed|displayed
            # ?plus diplomas|certificates|certifications
            certificates|diplomas of|from ..2 academies|schools|institutes
            certify|certifies|certifying with|through|under
            approved|recognised|recognized|appointed ?as ?a ?an trainer|trainers|educator|educators|instructor|
                instructors|examiner >level
            our|my|the ..3 course|courses|training|academy|school is|are ?also ?fully recognised|recognized|endorsed|validated by
            hygienic|sanitary ?sanitary certificate|title|diploma
            earn|earned|gained|achieved|completed|obtained|passed|finished|got|took|awarded|received|hold|holds ..6
                certificate|certificates|certification|diploma|diplomas|qualification|qualifications|accreditation|
                badge|exam|exams|examination >laser|bloodborne
            graduate|graduated|graduates|alumna|alumnus ..4 academy|school|institute|college|university|program|
                programme|with
            ofqual|vtct|habia|proqual|cibtac|itec|btec|cpd ?awarding ?body
            master|advanced|senior ..1 certified|certificate|certification|diploma
            papers|paper|certificate|certificates ..4 academy|institute|school|college
            recognised|recognized|accredited|official|advanced|international certificate|diploma|certification|
                qualification ?is yours
            cert ?in ?smp
            certificate|cert iii|iv|3|4 in
            diplomate|diplomates of ..2 american|board
            diplomated
            hold|holds|passed ?the ?a ?my level 3|4|5|three|four|five $
            spcp|aam|abt|ipha|apt|ismpa|crown certified|accredited|certificated|credentialed
            hold|holds ..3 tattooing|micropigmentation|competency unit|units|skillset
            attested|notarised|notarized certificate|diploma
            government|state|ministry|nationally|federally|officially certified|accredited|qualified
            certified|accredited|qualified ..2 @artist|consultant|consultants|trichologist|trichologists|nurse|nurses|tattooer|tattooers >laser
            ^ diplomas|diploma|certificates|qualifications ..8 #year
            certificate|diploma|certificates|diplomas from ..3 authority|board|ministry|association
            certificate|certificates of completion|competence|competency|proficiency >is|will|may
            city and guilds ..1 qualified|certified|accredited|trained|assessor|certificate|diploma|level
            certificate|certificates|diploma|diplomas ?are ?is ?all hang|hangs|hanging|hung|framed|displayed ..2 my|our|the ..1 wall|walls|desk|reception|room|lobby|studio
            assessor|assessors award|qualification|certificate
            endorsed|validated by ?the ..3 institute|association|council|academy|federation|guild|society|register
            """,
        AskedYes = """
            certified|qualified|accredited|certificate|certification|trained
            """,
        Hedges = "should must need needs require requires required poorly self applied+for apply+for",
        NotNear =
            PapersInGeneral
            + " batch sds hepatitis laser osha infection first+aid bloodborne bbp pathogen pathogens reach fda gift pci iso organic "
            + "vegan state+exam its+certificate registration+certificate of+attendance barbers of+conformity "
            + "of+authenticity of+occupancy of+origin cpd+points cpd+hours autoclave steriliser sterilizer "
            + "passport pen rotary machine device tattoo+removal underwriter pigments+with ive+seen registered+with "
            + "certified+copy hiring discount discounts towels cotton",
        NotAbout = PapersOfOthers,
        About = ClaimAbout.Business,
    };
}
