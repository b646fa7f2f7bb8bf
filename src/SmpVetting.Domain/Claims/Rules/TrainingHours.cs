namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>How long the training takes or took.</summary>
    private static ClaimRule TrainingHours => new(ClaimType.TrainingHours)
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
                ?person ?of ?one ?to ?one ?fundamental ?beginner ?smp ?scalp ?micropigmentation ?private ?group ?live
                ?professional ?accredited ?certification ?certified training|course|courses|class|masterclass|workshop|
                program|programme|bootcamp|academy|intensive|apprenticeship
            training|course|masterclass|workshop|class|classes|program|programme|bootcamp ?classes ?course ?is ?runs
                ?lasts ?last ?takes ?place ?spans ?over ?for ?of ?a ?full # ?full|intensive|consecutive ?intensive day|
                days|week|weeks >after|before|notice|later|prior|ago|aftercare
            # ?clock|training|contact|course hours of|in|with ..3 smp|scalp|micropigmentation|pmu|tattooing
            # hours|hrs of|in ..4 practice|practical|supervised|theory|tuition|video|lessons|training|instruction|
                modules|coursework|teaching
            # ?full|whole|intensive ?intensive days|weeks in ?the ?our classroom|academy|studio|clinic|salon
            # ?plus guided|contact|clock|learning|training|tuition|credit|cpd|taught ?learning ?contact hours|hrs
            train|trains|trained|study|studied|learn ..4 for ?a ?full # ?full ?intensive days|weeks|hours
            # ?full days|weeks|hours of ..4 training|tuition|course|teaching|practice|instruction|classes
            # hours in all|total
            # ?plus ..2 hours|hrs ..6 training|course|courses|class|classes|classroom|theory|lab|practical|practice|
                tuition|supervised|supervision|program|programme|certification|education|study|coaching|apprenticeship|
                instruction|models|hands
            # ?plus ?full ?logged ..1 training|classroom|practical|supervised|logged|chair|taught|teaching|tuition|
                study|course|hands|bench|guided ?on ?room ?time hours|hrs
            training|course|curriculum|program|programme|class|academy|syllabus|apprenticeship|diploma ..5 takes|
                lasts|runs|is|totals|spans|covers|of|means|includes|took ..3 # ?plus ?full hours|hrs >before|aftercare|
                per|each|later
            # ?plus hours behind|under|of|on ..3 me|us|him|her|belt|supervision|needle|chair|models|training
            total|qualification|course ?qualification ?learning time # hours|hrs
            hours|hrs ?of training|logged|class|total|training|tuition # ?plus $
            spend|get|receive|do|have|put|did ..3 # ?plus hours|hrs|days ..6 chair|models|class|supervision|
                practice|classroom|tutor
            # ?plus hours ..6 live|practice models|skin
            put|spent|did|logged|completed|clocked|served ?in ?up ?over ?more ?than ?a ?full # ?plus ?full ?training
                hours|hrs
            learn|master ..4 in|within ?just ?only # ?short ?intensive days|weeks|hours >of+smp
            days|weeks|hours of training|tuition|teaching|instruction #
            trained|training|studied ..6 and ?over ?another # hours
            # ?plus hours ..2 school|college|academy|lessons|class
            students|trainees|graduates|pupils|learners ..3 complete|do|finish|log|get|receive|put ..2 # ?plus hours
            made|had|let|has ..3 do|complete|log|put # ?plus hours
            # ?plus hours|hrs plus|and|with ?over ?at ?least # ?live ?practice models
            spend|spends|spent|get|gets|receive|complete|completes|do ?a ?full ?over ?at ?least # ?plus ?full hours|
                hrs with us|me|him|her|our
            # hours ..4 needle in|on ?your ?the hand|hands|skin
            training|course|class|classroom|tuition hours|hrs ..1 # ?plus hours|hrs
            get|gets|receive|receives ..2 # ?plus hours|hrs at|in|with ..2 hq|studio|academy|school|us|clinic|salon
            complete|completes|completed|log|logs|logged|clock|clocks|undergo|undergoes|serve|serves|absolve|
                absolved|spend|spends|finish|finished|needs ..4 # ?plus ..3 hours|hrs ..6 academy|before|training|
                school|under|models|touching|touch|alone|practice|supervision|permitted|allowed|course
            # ?plus hours|hrs of ..3 schooling|school|learning|lectures|lessons|teaching|education|study|hands|
                instruction|college|practice|mentoring|coaching
            # total|taught hours|hrs
            took|takes|cost ..2 # ?plus hours|hrs ?of ?to ..2 school|schooling|training|learn|learning|qualify|study
            training|course|school|academy|learning|apprenticeship ..6 some|about|around|over|nearly|total|all|
                roughly # ?plus ?teaching ?contact hours|hrs|days
            course|programme|program ?length ?duration ?of ?is # ?full days|day|weeks|hours|hrs|h
            minimum|least|total of|# ?# ?plus hours|hrs ..6 academy|training|school|before|models|course|live
            # teaching|taught|lecture|lesson|seminar hours
            days|weeks|months of training|tuition|teaching
            year|years|months|weeks in|of training|apprenticeship|school ..2 # hours
            become|becoming|qualify|certified|pro|artist ..6 in|within ?just ?only # ?short days|weeks|hours
            # ?full ?long ?intensive ?consecutive @span ?long ?full ?of ?intensive ?hands ?on ?smp ?practical
                ?online ..1 @course >aftercare
            a|an|one|full ?one ?full ?whole ?single @span ?long ?of ?intensive ?hands ?on ?smp ?daily ..1 @course|
                practice >aftercare
            @course|academy|school|students|trainees|learners|tutor|tutors ..4 teaches|leave|leaves|graduate|runs|
                spread|takes|lasts|fills|learn|stay|you ..3 over|after|for|in|within|across ?just ?only ?a ?about #
                ?full ?whole @span|hours
            students|trainees|learners|graduates ..3 after|in|within ?just ?only ?about a|# ?full @span
            spent|spend|studied|worked|learned|learnt|trained|served|apprenticed ..2 # ?full ?whole years|months|
                weeks|days|hours ..4 under|beside|alongside|apprentice ..3 master|mentor|teacher|artist|tutor|
                supervision|tuition|him|her
            # year|years|month|months ?long apprenticeship|traineeship
            # ?full weekends ..6 models|class|groups|students|hands|live
            fortnight|week|weekend|month with us ..4 you|ready|certified|artist
            # ?plus hours|hrs before ..3 first|paying|touching ?paying client|scalp|head|customer
            # ?plus hours|hrs with|under ..2 trainer|tutor|instructor|mentor|teacher|master
            # hours|hrs ..6 face|in ?to person|face|online|distance
            adds|add up to # hours|hrs
            """,
        Asked = """
            how long|many ..6 training|course|class|program|programme|hours ..4 => ?the ?course ?training ?is ?it
                ?its ?runs ?for ?lasts ?takes ?over ?a # ?full ?intensive ?clock hours|days|day|hour|weeks
            training|course|tuition => ?over ?more ?than ?a # ?plus ?full ?logged ?training hours|hrs
            how|what|where ..4 trained|training|learn|learned|qualified ..6 => ..6 # ?plus ?full ?logged ?training
                ?classroom hours|hrs
            days|weeks|hours|training|trained|course ..3 => ?over ?about # ?plus ?full ?days ?weeks ?hours $
            length|course|training => ?about ?full # ?full ?intensive days|day|weeks|hours|hrs|h
            """,
        Hedges =
            "session sessions aftercare healing wash most many some typically usually open opening "
            + "notice refund only",
        NotNear =
            "session sessions wash healing heal opening refund notice deposit cancel cancellation redness enough+to "
            + "required+for are+required requirement requirements entry prerequisite prerequisites applicants applicant "
            + "candidates proof bloodborne pathogen pathogens treatment+takes patch scabs sleep beware online drove dry "
            + "industry",
        About = ClaimAbout.Business,
        Unit = "hours",
    };
}
