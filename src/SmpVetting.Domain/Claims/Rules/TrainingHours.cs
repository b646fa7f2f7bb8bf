namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>How long the training takes or took.</summary>
    private static ClaimRule TrainingHours => new(ClaimType.TrainingHours)
    {
        Says = """
            # ?plus ..4 @hours ..6 @course|courses|classroom|lecture|lectures|theory|lab|practical|practice|instruction|curriculum|
                supervised|supervision|certification|learning|education|study|coaching|cpd|mentoring|live|models|school|
                college|lessons|teaching >must
            # ?plus ?full ?logged ..1 training|classroom|practical|supervised|logged|chair|taught|teaching|tuition|study|course|
                hands|bench|guided|contact|clock|learning|credit|cpd|lecture|lesson|seminar ?on ?room ?time ?learning ?contact @hours
            @course|courses|curriculum|trained|syllabus|theory|education|certification|students|trainees|practical ..7 # ?plus ?full
                ?clock ?contact ?guided ?learning ?credit ?training @hours >aftercare|per|a|each|before|after|every|later
            train|trains|trained|study|studied|learn ..3 for ..4 # ?full @hours|days|weeks|months
            train|trains|trained|training|study|studied|learn ?for ?over ?at ?least ?more ?than ?and ?another ?a ?full # ?plus ?full
                @hours|days|weeks
            # ?clock|training|contact|course @hours of|in|with ..4 smp|scalp|micropigmentation|pmu|tattooing|practice|practical|theory|
                tuition|video|lessons|instruction|modules|coursework|teaching|schooling
            @hours of ..2 lecture|lectures|theory|practice|practical|training # $
            hours ?of ?training ?logged ?in ?class ?total # ?plus $
            # ?plus ..4 @hours ..3 needle in
            # ?plus total @hours
            certificate|certificates of|after|for ?the ?a # ?plus @hours
            # ?plus @hours of formation
            # ?full @span # lessons|models|modules|lectures
            # of ?your|the # ?course ?training @hours
            # @hours in|of all|total ..3 which|hands|theory|practical|training|split
            total|totals ..3 # ?plus @hours
            adds|add|comes|come ?up to ..4 # ?plus @hours
            # ?plus @hours behind|under|of|on|before|with|plus|and ..3 me|us|him|her|belt|supervision|needle|chair|models|training|
                trainer|tutor|instructor|mentor|teacher|master
            # ?plus @hours ?logged ?practised ?spent ?done before ..3 client|scalp|head|customer|person
            # ?plus @hours ..6 face|in ?to person|face
            put|spent|did|logged|completed|clocked|served ?in ?up ?over ?more ?than ?a ?full # ?plus ?full ?training @hours
            spend|spends|get|gets|receive|receives|do|have|did|log|logs|undergo|undergoes|serve|complete|completes|finish|absolve|absolved
                ..4 # ?plus ..3 @hours|days ..6 academy|before|training|school|under|models|chair|class|classroom|tutor|touching|touch|
                alone|practice|supervision|permitted|allowed|course|us|me|him|hq|studio|clinic|salon
            made|had|let|has ..3 do|complete|log|put # ?plus @hours
            went through ..2 # ?plus @hours
            took|takes|cost ..2 # ?plus @hours ?of ?to ..2 school|schooling|training|learn|learning|qualify|study
            fundamental|fundamentals|foundation|beginner|beginners|advanced|paramedical ?course ?smp # ?plus hours|hrs
            did|logged|put|done # ?plus ..3 @hours ..3 with|under|before|beside
            have|has|with ?at ?least ?over ?more ?than # ?plus @hours ?in ?done ?logged before ..6 unsupervised|alone|solo|client
            # ?plus @hours with|of|plus ?the ?your case|home studies|study|work
            students|trainees|graduates|pupils|learners ..3 complete|do|finish|log|get|receive|put ..2 # ?plus @hours
            # ?full|intensive|consecutive @span ?full ?long ?intensive ?complete ?of ?hands ?on ?in ?person ?one ?to ?one ?fundamental
                ?beginner ?smp ?scalp ?micropigmentation ?pmu ?practical ?private ?group ?live ?professional ?accredited
                ?certification ?certified @course|courses >aftercare|teaching+incorrect
            a|an|one|full ?one ?full ?whole ?single @span ?long ?of ?intensive ?hands ?on ?smp ?daily @course|courses|practice >aftercare
            @course|courses|classes|academy|school|programme ?classes ?is ?runs ?lasts ?last ?takes ?takes ?place ?spans ?spread ?leave ?over
                ?for ?of ?in ?within ?across ?just ?only ?about ?length ?duration ?a ?full # ?full|intensive|consecutive ?whole ?intensive
                @span|day >after|before|notice|later|prior|ago|aftercare
            @course|academy|school|students|trainees|learners|tutor|tutors ..4 teaches|leave|leaves|graduate|runs|spread|takes|lasts|
                fills|learn|stay|you ..3 over|after|for|in|within|across ?just ?only ?a ?about # ?full ?whole @span|@hours
            students|trainees|learners|graduates ..3 after|in|within ?just ?only ?about a|# ?full @span
            @course|courses|taught|delivered ..3 over|across|within ?a ?full # ?full|intensive|consecutive ?intensive @span
            ^ ?course ?training duration|length # ?full ?intensive @span|day|days|@hours $
            # ?full|whole|intensive ?intensive @span in ?the ?our classroom|academy|studio|clinic|salon
            # ?full @span of ..4 training|tuition|course|teaching|practice|instruction|classes
            learn|master|become|becoming|qualify|certified|pro|artist ..6 in|within ?just ?only # ?short ?intensive @span|@hours >of+smp
            @span of training|tuition|teaching|instruction|apprenticeship #
            year|years|months|weeks in|of training|apprenticeship|school ..2 # @hours
            @course|school|academy|apprenticeship ..6 some|about|around|over|nearly|total|all|roughly # ?plus ?teaching ?contact
                @hours|days
            spent|spend|studied|worked|learned|learnt|trained|served|apprenticed ..2 # ?full ?whole years|@span|@hours ..4 under|beside|
                alongside|apprentice ..3 master|mentor|teacher|artist|tutor|supervision|tuition|him|her
            # year|years|month|months ?long apprenticeship|traineeship
            # ?full weekends ..6 models|class|groups|students|hands|live
            fortnight|week|weekend|month with us ..4 you|ready|certified|artist
            """,
        Asked = """
            ^ ?over # ?plus $ => ?training ?course ?contact @hours ?of ?live ?practical training|tuition|teaching|course|practice $
            ^ ?over # ?plus $ => training|course|tuition @hours $
            how long|many ..6 training|course|class|program|programme|hours ..4 => ?the ?course ?training ?is ?it
                ?its ?runs ?for ?lasts ?takes ?over ?a # ?full ?intensive ?clock hours|days|day|hour|weeks
            training|course|tuition => ?over ?more ?than ?a # ?plus ?full ?logged ?training hours|hrs
            how|what|where ..4 trained|training|learn|learned|qualified ..6 => ..6 # ?plus ?full ?logged ?training
                ?classroom hours|hrs
            days|weeks|hours ..3 => ?over ?about # ?plus ?full ?days ?weeks ?hours $
            training|trained|course ..3 => ?over ?about # ?plus ?full days|weeks|hours $
            length|course|training >of => ?about ?full # ?full ?intensive days|day|weeks|hours|hrs|h
            """,
        Hedges =
            "must session sessions aftercare healing wash most many some typically usually open opening+hours "
            + "notice refund only",
        NotNear =
            "vary varies ranges session sessions wash healing heal opening+hours refund notice deposit cancel cancellation redness enough+to "
            + "fresh+from may+work required+for are+required requirement requirements entry prerequisite prerequisites applicants applicant "
            + "candidates proof bloodborne pathogen pathogens treatment+takes patch scabs sleep beware drove dry turned+out "
            + "industry",
        About = ClaimAbout.Business,
        Unit = "hours",
    };
}
