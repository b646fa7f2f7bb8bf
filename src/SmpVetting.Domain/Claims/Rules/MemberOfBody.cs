namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>Bodies whose doctors and laser nurses offer scalp micropigmentation beside other treatments.</summary>
    private const string BodiesOfDoctors =
        "iadvl|ahrs|bmla|aact|amic|bahrs|iahrs|abhrs|aslms|asds|bacn|bcam|bacd|bapras|fuea|iict|anbos";

    /// <summary>Membership of a professional body.</summary>
    private static ClaimRule MemberOfBody => new(ClaimType.MemberOfBody)
    {
        Says = $"""
            member|members|membership|fellow|affiliate|affiliated|affiliates|belong|belongs|associate ..3 of|with|
                to|in ..8 @body >team|pay|pays|get|gets|receive|can|may|agree|enjoy|who
            @body|sp ?trainer ?full ?professional ?certified ?active ?accredited|approved member|members|membership|
                trainer
            spcp|aam|babtac|jccp|fht|ishrs|apt|saveface|save ?face ?approved ?trainer ?certified member|members|
                accredited|registered|membership
            registered|listed with|by|on ..5 association|society|register|institute|federation
            ^ ?proud ?active member|members|membership|memberships ?of ?the ..4 @body|professionals|therapists $
            ^ <professionals|micropigmentation|society spcp|aam|babtac|jccp|ishrs|nhbf|isntd|ismpa|smpa $
            keep|keeps|kept|renew|renews|renewed ?up my|our|her|his|the ..6 membership|memberships >fee|fees
            we|i|im|ive|weve @be|am ?also ?both ?all ?been ?a ?proud ?full member|members >of
            member|members|membership|fellow|fellows|affiliated ..4 {BodiesOfDoctors}
            {BodiesOfDoctors} ?full ?life ?active member|members|membership|fellow|fellows
            belonged to ..6 @body
            joined ..4 society|association|academy|institute|federation|guild|alliance|spcp >today
            memberships|member|members ?include ?of spcp|aam|babtac|jccp|fht|ishrs|apt
            accredited|registered|listed|approved by|with ?the ?uk save|jccp|spcp|aam|babtac ?face
            belong|belongs|belonging to ..6 @body
            member|members|membership|fellow|fellows|belong|belongs|affiliated|enrolled|listed ..6 @body >team|pay|
                pays|get|gets|receive|can|may|agree|enjoy|who
            on ?the ?public ?official ?member ?list register|list|roll|board|committee of|at|with ..5 @body
            joined|elected|admitted ..5 @body >today|course
            our|my ..3 membership ..4 since|with|of|at|number
            active|current|proud|paid|full|long|founding|card ?up ?carrying ?standing ?certified @body ?certified
                member|members|membership
            member|membership no|number|nr #
            membership|memberships ?in ?of ?current ?professional @body
            @body ..6 counts|lists|names|welcomed|elected|accepted|admitted ..2 me|us|our ..3
            listed|named|found ..3 @body|associations|societys|guilds ..2 directory|register|list|members
            pay|paid|pays ..2 dues|fees|subscription ..2 @body
            founders|founder|chair|chairs|president|secretary|treasurer|committee|board ..3 of|at|in ..4 @body >team
            associations|societys|guilds|academys directory|register|list|roll
            pay|paid|pays ..2 dues|fees|subscription ..5 @body
            inscribed|enrolled|registered|listed|entered ..5 association|federation|guild|society|academy|chamber|
                register
            name|names|us|me|i|we ..3 on ..3 @body ..1 list|register|roll|directory
            name|names|us|me|i|we ..3 on ..3 spcps|associations|guilds|academys|societys|federations ?public ?member
                list|register|roll|directory
            @body ..8 member|members|fellow ?since #year
            proud ..1 member|members
            connected to|with ..4 organisation|organization|association|society|guild|federation
            sit|sits|sat on|in|with ..4 @body >team
            member|members|fellow|fellows|membership|associate|affiliate|affiliated ..1 of|with|to|in|at ..6 @body
                >team|pay|pays|get|gets|receive|can|may|agree|enjoy|who
            @body ~ fellow|fellows|affiliated >team
            part|founding of ?the ..6 federation|guild|society|association|alliance
            federation|guild|society|association|alliance|body|spcp ..4 has|lists|counts|names|have|shows ..2 us|me|
                our
            on ?the ..4 guilds|associations|societys|federations ..2 register|list|roll
            on the save face
            members|member ..2 professional|trade|national|international|our|a body|association|society|guild|
                federation
            our|my professional|trade association|guild|society|federation|body
            @body ..3 lists|list|counts|has|names ..6 as ?its ?a fellow|fellows|member|members
            registered|full|professional|proud|active|associate|accredited|current|paid|lifetime|honorary member of the >team|same|family|staff|public|group
            association|society|alliance|federation|guild ?of ..5 member|membership since|no|number|id
            association|society|alliance|federation|guild of ..5 yes|active|current $
            committee|board|council|member|members|part ..6 confederation
            we|i|im|am|are in ?the ?a ?professional ?trade ?national guild|association|federation|chamber
            on ?its ?the membership|members roll|list|register|directory
            belong|belongs|member|members ..3 ordem|ordine|colegio|ordre|verband|vereniging
            """,
        AskedYes = """
            member|members|membership|affiliated|registered ..8 body|bodies|association|society|organisation|
                organization|federation|guild
            """,
        Hedges = "should must need needs require requires required become becoming",
        NotNear = PapersInGeneral + " gym free+for discount entry look logo found no+proof skill judge plus graduates",
        NotAbout = PapersOfOthers + " following choosing consider join",
        About = ClaimAbout.Business,
    };
}
