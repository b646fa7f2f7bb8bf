namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>How many were treated.</summary>
    private static ClaimRule NumberOfClients => new(ClaimType.NumberOfClients)
    {
        Says = """
            @treated ?out ?after ?for ?the ?lives ?of ?over ..4 # ?plus ?of ..4 @people|@cases|persons|gents|faces|
                lives|gentlemen|ladies|guests|them >suffer
            @treated ..2 thousands|hundreds of ..8 @people|@cases|gentlemen|ladies
            # ?plus ?of ?our ..2 @people|@cases|guests|gentlemen|ladies|guys ..5 @treated|worldwide|later|trust|trusting|chose|chosen|far|counting|date|sat|chair|
                doors|walked|through|happy|benefitted|benefited|behind|passed|since
            # ?plus ?happy ?satisfied ?smp clients|customers|patients|@cases across|since|in|and|have|who|later|so|to
                >to+the|countries|well|we|people
            # ?plus men|women|people|lads|chaps|blokes|fellas|gents|ladies ?and ?women have|has had|been|come|trusted|chosen|got
            # ?plus ?of ?very happy|smiling|confident|grateful|satisfied|delighted|successful|smp|completed|treated|pleased|loyal|transformed|different|
                individual|separate|paying ?and ?smp ..1 @people|@cases|brides|faces
            over|more|like|than|nearly|almost|some|around|about|roughly|approximately|exactly|already|fewer|least|above|beyond|past|excess|
                upwards|north ?than ?of # ?plus ?of ?our ?my ..2 clients|customers|patients|@cases|guys|gentlemen|gents|
                ladies|guests|names|faces|removals
                >per|a|years|suffer|complained|came|have
            over|than # ?plus ?of our|my @people
            # plus ..1 @people|@cases
            # ?plus clients|patients|customers of|in|for smp|micropigmentation|pigmentation|tricopigmentation
            @people|@cases ?to ?so treated|completed|performed|served|helped|date|far ?since ?opening # ?plus >per|a|
                hours|session|sessions|years|weeks
            ^ ?happy ?satisfied ?treated ?completed clients|customers|patients|@cases # ?plus $
            ^ ?over ?more ?than ?well # ?plus ?of ?happy ?satisfied ?successful ?smp ?completed ?treated clients|customers|patients|@cases $
            join ..3 # ?plus ?of ..2 @people ..2 who|with|whose|already
            # ?plus and counting
            # ?plus ..2 @people|folk|folks|gents|lads|persons ..2 through ?the ?our|my door|doors
            # ?plus client|patient|customer cards|files|records|charts|folders
            over|than|some|around|about|nearly|have # ?plus of you $
            # ?plus faces|scalps|heads|brows and ?counting ?scalps ?heads ?faces ?brows $
            touched|changed|improved|transformed ..2 life|lives of ?over ?more ?than # ?plus
            number|figure|total is|at|stands ?at ?over ?about # ?plus @people|@cases
            sold|supplied|delivered|shipped to ?over ?more ?than # ?plus ..1 studios|artists|clinics|salons|technicians|
                professionals
            # ?plus attendees|graduates|trainees
            with|done|did|performed|over hundreds|thousands|dozens of ..8 treatments|procedures|clients|cases ..1 on|to|behind|under|for|worldwide|done
            client|customer|patient|scalp|head number|no ?# ?plus #
            counting|count ..2 at ?over ?about #
            books|records|system|diary|list|calendar|database|register|book ..6 # ?plus ..3 @people|names|entries
            have|has|ive|weve|we|i ..3 # ?plus ..2 @people|@cases ..4 behind|hairline|back|done
            # ?plus @people|hairlines|guys ..3 walk|walking|wear|wearing|live|living|out ..6 my|our|with|there
            we|i|our ?now ?have count|number|passed|reached|hit|topped # ?plus ?happy @people|@cases
            # ?plus ?and some|odd|something|ish|plus|counting ?of ?our @people|@cases|persons
            # ?plus ?of @people|guests|gentlemen|ladies|you ..8 sat|chair
            # ?plus of you have ?now been|come|trusted|chosen|walked
            we have ?now ?over # ?plus ?happy ?satisfied clients|customers|patients >a|per|every|each|today|this|in|who
            # ?plus ?happy ?satisfied clients|customers|patients|patient|client from|of|in|across ..2 # ?plus ?different countries|country|nationalities|nations|states
            # ?plus studios|artists|clinics|salons|technicians ..6 trust|use|choose|rely|work ..3 our|us
            trusted|used|chosen by ..2 # ?plus ..1 studios|artists|clinics|salons|technicians|professionals
            cleared|removed|lightened|faded|erased ..4 for|from|on|off ..1 # ?plus @people
            last|latest|current|recent count|tally ..2 # ?plus @people|@cases
            stopped|lost|quit counting|count ..2 #
            # ?plus guests|names ..4 welcomed|book|list|treated
            put|set ?things right # ?plus
            corrected|fixed|repaired|rescued|saved ?over ?more ?than ?some # ?plus ?of ..2 them|jobs|@people|@cases
            passed|reached|welcomed|treated|saw ..3 # ..1 client|customer|head|scalp|patient
            over|more|nearly|than # ?plus ..1 before and afters
            our|my|the # client|clients|scalp|scalps|head|heads|patient|treatment|hairline
            tally|count|total|counter ..2 at|is|of|to ?about ?over ?nearly # ?plus @people|@cases
            well ?over|past|above|beyond|about|around|some|roughly a|# ?plus ?of thousand|hundred|them|these|those
                ?of ?these ?them
            over|than|nearly|almost|about a # ?plus ?different @people|@cases
            passed|reached|hit|crossed|topped|broke|cleared ?the # ?plus ?happy mark|milestone|client|clients|@cases
            # ?plus ?happy clients|patients|customers|guests|@cases ..2 a|each|per|every year
            # ?plus ?completed ?finished ?successful ?smp @cases ?so ?far ?to ?date ..2 >per|a|each|on|in+a|and
            a|per|every|each year ..4 # clients|heads|treatments|procedures
            we|i see|treat|do|help|welcome|look ?after ..1 # clients|customers|heads|scalps|people a|per|every|each
                week|month|year
            of # ?plus ?very ?happy ?smp clients|patients|guests|@cases ..4 we|i|our|none|only|just
            of # clients|patients|guests|heads not|never
            # ?plus ?happy ?satisfied @people|heads ..2 cant|cannot be wrong
            trained|taught ?well ?over ?more ?than ?some ?nearly # ?plus artists|students|technicians|practitioners|trainees|people
            hundreds|thousands|dozens ..1 of ?our ?happy ?bald men|people|clients|women|guys|lads|heads|scalps ..4
                walk|wear|live|trust|with|have|love|around >suffer
            to|til|till date ..4 # ?plus ..1 clients|@cases
            finished|completed|done|delivered ..1 # ?plus ?of ?these ?them clients|@cases|these|them
            # ?plus of them so|already|now|today|to ?far
            # ?plus persons|faces|brows|dads|lads|blokes|fellas|domes ..3 @treated|transformed|since|later|so ?far >a|per|costs
            @treated ?over ?more ?than ?some ?nearly # ?plus ..1 persons|dads|lads|blokes|fellas|brows|domes
            given|gave|giving ?over ?more ?than # ?plus ..2 their|his|her ..3 back
            @cases|@people|treated ..2 since #year ..1 #
            # ?plus sets|pairs of brows|eyebrows|lips|areolas
            """,
        Asked = """
            how many ..3 @people|treatments|procedures ..8 => ?we ?have ?ive ?treated ?well ?over ?more ?than
                ?around ?about ?nearly # ?plus
            ^ ?over # ?plus $ => ?happy ?satisfied ?successful ?smp ?treated ?completed @people|@cases|faces ?treated ?helped ?served
                ?done ?completed ?performed ?worldwide $
            ^ ?total ?number ?of ?treated ?happy ?satisfied @people|heads|scalps|hairlines|treatments|procedures|
                transformations ?treated
                ?done ?so ?far ?to ?date $ => ?just ?well ?over ?more ?than ?nearly ?about ?around ?almost #
            how many ..10 => ?just ?well ?over ?more ?than ?nearly ?about ?around ?almost ?to ?date # ?plus
                @people|heads|scalps|hairlines|treatments|procedures
            how many ..8 => ?just ?well ?over ?more ?than ?nearly ?about ?around ?almost ?some ?roughly # ?plus ?so
                ?far ?and ?counting $
            """,
        Hedges =
            "maybe perhaps probably millions suffer suffering estimated statistics every per each "
            + "handful only few up+to maximum max small research study percent",
        NotNear =
            "petition signatures hepatitis infection infections portfolio+of patients+with required whose follow per a+day each+day open+day daily suffer suffers suffering affects "
            + "group class maximum max study students models model ratio statistics affected million average transplants",
        About = ClaimAbout.Business,
        Unit = "clients",
        Least = 20,
    };
}
