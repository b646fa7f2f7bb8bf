namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>How many were treated.</summary>
    private static ClaimRule NumberOfClients => new(ClaimType.NumberOfClients)
    {
        Says = """
            # ?plus ?of ?successful ?completed ?happy ?satisfied ?delighted ?smp ?hair ?loss ?male ?and ?female
                ?scalp @people|treatments|procedures|cases|transformations ..3 treated|helped|transformed|served|
                performed|completed|worldwide|later|trust|trusted|trusting|done|far|counting|date
            # ?plus ?happy ?satisfied ?smp clients|customers|patients|heads|scalps|treatments|procedures|hairlines|
                transformations across|since|in|and|have|who|later|so|to >to+the|countries
            # ?plus men|women|people ?and ?women have|has had|been|come|trusted|chosen|got
            we|i see|treat|do ..1 # clients|customers|heads|scalps|people a|per|every|each week|month|year
            treated|helped|transformed|performed|conducted|conducting|completed|served|done|restored|delivered|
                changed|treating|helping|worked|seen|carried|restoring|transforming|tattooed|treat|transforms|
                trusted|improved|given|satisfied|provided ?out ?the ?lives ?of ?smp ?on ?for ?by ?with ?well
                ?hairlines ?confidence ?to ..4 # ?plus ?of ..3 @people|treatments|procedures|cases|transformations|
                lives|hairlines|smps
            # ?plus ?of ?very happy|satisfied|delighted|successful|smp|completed|treated|pleased|loyal|transformed
                ?and ?smp ..1 @people|treatments|procedures|cases|transformations|customers
            over|than|excess ?of # ?plus ?of ?happy ?satisfied ?successful ?smp ?scalp ..1 clients|customers|patients|
                heads|scalps|treatments|procedures|cases|transformations|micropigmentations
            # plus @people|treatments|procedures|cases|transformations
            @people|treatments|procedures|cases|transformations ?to ?so treated|completed|performed|served|helped|date|
                far # ?plus >per|a|hours|session|sessions|years|weeks
            ^ ?happy ?satisfied clients|customers|patients|heads|scalps|treatments|procedures # ?plus $
            treated|helped|transformed|performed|conducted|completed|served|done|restored|delivered|carried|seen|
                taught ?out ?well ?close ?to upwards|excess ?of # ..3 @people|treatments|procedures|cases|
                transformations|heads|hairlines
            # ?plus ?of @people|treatments|procedures|heads|hairlines|scalps ..4 sat|chair|doors|care|walked|
                counting|chosen|through|completed|restored|transformed|shaded|done|treated
            ^ ?over ?more ?than ?well # ?plus ?of ?happy ?satisfied ?successful ?smp ?completed ?treated heads|
                hairlines|treatments|procedures|clients|customers|transformations|patients|scalps $
            over|more|than|nearly|almost|some|around|about|roughly|approximately|exactly|already|fewer|least|above|
                beyond|past ?than ?of # ?plus ?of ..1 clients|customers|patients|heads|scalps|hairlines|treatments|
                procedures|transformations|guys|gentlemen|ladies >per|a|years|suffer|complained|came
            looked|cared|attended|worked|helped|treated|seen|served|tattooed|done|put|used|welcomed|handled ?after ?for ?to
                ?on ..5 # ?plus ..4 @people|heads|scalps|hairlines|treatments|procedures|transformations|guys|
                gentlemen|ladies
            # ?plus ..2 different|individual|separate|paying|real ..2 @people|heads|scalps|hairlines|faces|guys|
                gentlemen
            # ?plus ?of ..2 @people|heads|scalps|hairlines|guys|gentlemen|ladies ..5 benefitted|benefited|trusted|
                treated|helped|tattooed|satisfied|happy|walked|far|counting|done|finished|under|behind|served|sat|
                chosen|passed
            # ?plus and counting
            client|customer|patient number # ?plus
            counting|count ..2 at ?over ?about #
            books|records|system|diary|list|calendar|database ..3 # ?plus ..3 @people|heads|scalps|hairlines
            have|has|ive|weve|we|i ..3 # ?plus ..2 @people|heads|scalps|hairlines|treatments|procedures ..4
                behind|hairline|back|done
            client|customer|patient|scalp|head number|no #
            # ?plus men|women|people|clients|guys|hairlines|heads ..3 walk|walking|wear|wearing|live|living|out
                ..6 my|our|with|there
            we|i|our ?now ?have count|number|passed|reached|hit|topped # ?plus ?happy @people|heads|scalps|
                treatments|hairlines
            # ?plus ?and some|odd|plus ?of ?our @people|heads|scalps|hairlines|treatments
            over|more|than ?than # ?plus ?of our|my @people|heads|scalps|hairlines
            # and some|counting @people|heads|scalps|hairlines
            # ?plus ?of @people|guests|gentlemen|ladies ..8 sat|chair
            north|excess|upwards of # ?plus ..2 @people|guests|heads|scalps|gentlemen|ladies|names
            book|books|list|diary|register ..6 # ?plus ..1 names|people|clients|entries
            # ?plus guests|names ..4 welcomed|book|list|treated
            put|set ?things right # ?plus
            corrected|fixed|repaired|rescued|saved ?over ?more ?than ?some # ?plus ?of ..2 them|heads|scalps|
                hairlines|jobs|@people
            passed|reached|welcomed|treated|saw ..3 # ..1 client|customer|head|scalp|patient
            over|more|nearly|than # ?plus ..1 before and afters
            our|my|the # client|clients|scalp|scalps|head|heads|patient|treatment|hairline
            tally|count|total|counter ..2 at|is|of|to ?about ?over ?nearly # ?plus @people|scalps|heads|treatments
            over|than|nearly|almost|about a # ?plus ?different @people|treatments|hairlines
            well ?over|past|above|beyond|about|around|some|roughly a|# ?plus ?of thousand|hundred|them|these|those
                ?of ?these ?them
            passed|reached|hit|crossed|topped|broke|cleared ?the # ?plus ?happy mark|milestone|clients|heads|
                treatments|scalps|hairlines|client
            # ?plus ?completed ?finished ?smp ?successful ?happy hairlines|procedures|treatments|scalps|heads|
                clients|transformations|cases|patients|customers|guests|makeovers|restorations ..2 a|each|per|every year
            # ?plus ?completed ?finished ?successful ?smp hairlines|procedures|scalps|heads|transformations|
                makeovers|restorations ?so ?far ?to ?date ..2 >per|a|each|on|in+a
            a|per|every|each year ..4 # clients|heads|treatments|procedures
            over|more|than|nearly|almost|some|around|about|exactly|already|like ?than # ?plus ?very ?happy
                ?different ?smp ?treated ?satisfied ?individual clients|patients|heads|scalps|
                customers|hairlines|procedures|treatments >complained|came|have|suffer|years|worldwide+suffer|a|per
            # ?plus ?treated ?happy ?satisfied guests|patients|clients|heads|scalps|men|customers|people ..8
                trusted|trust|treated|chosen|chose|since|later|far|counting|behind|helped|seen|looked
            treated|served|done|seen|helped|welcomed|pigmented|tattooed|inked|dotted ..3 # ?plus ..2 people|clients|
                heads|scalps|men|women|guests|patients|customers|them|hairlines
            of # ?plus ?very ?happy ?smp clients|patients|guests|treatments|heads|scalps ..4 we|i|our|none|only|
                just
            of # clients|patients|guests|heads not|never
            # @people|heads ..2 cant|cannot be wrong
            hundreds|thousands|dozens ..1 of ?our ?happy ?bald men|people|clients|women|guys|lads|heads|scalps ..4
                walk|wear|live|trust|with|have|love|around >suffer
            to|til|till date ..4 # ?plus ..1 treatments|heads|scalps|clients|hairlines|procedures
            finished|completed|done|delivered ..1 # ?plus ?of ?these ?them treatments|heads|scalps|clients|
                hairlines|procedures|these|them
            # ?plus of them so|already|now|today|to ?far
            """,
        Asked = """
            how many ..3 @people|treatments|procedures ..8 => ?we ?have ?ive ?treated ?well ?over ?more ?than
                ?around ?about ?nearly # ?plus
            ^ ?total ?number ?of @people|heads|scalps|hairlines|treatments|procedures|transformations ?treated
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
            "portfolio+of patients+with required whose follow per a+day every+day each+day open+day daily suffer suffers suffering affects "
            + "group class maximum max study students models model ratio statistics affected million",
        About = ClaimAbout.Business,
        Unit = "clients",
        Least = 20,
    };
}
