namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>How long the business has been there.</summary>
    private static ClaimRule YearsInBusiness => new(ClaimType.YearsInBusiness)
    {
        Says = """
            # ?plus ?full ?combined ?long years|year|yrs|decade|decades ?of ?combined ?hands ?on ?real ?world
                ?industry ?worth ?of ?professional ?collective ?clinical ?practical ?extensive ?total ?smp ?scalp
                ?micropigmentation ?pmu ?tattoo ?tattooing ?specialist ..2 experience|expertise|practice
            experience|expertise|track|career|history|reputation ..4 of|spanning|over|than|spans|covering|with #
                ?plus years|decades|decade
            # ?plus years|decades|decade in business|practice|operation|scalp|smp|aesthetics|industry|
                micropigmentation|hair|permanent|beauty|tattooing|trade|field|profession
            # ?plus years|decades|decade in|within|of ?the ?this ?hair ?loss ?smp ?beauty ?tattoo industry|field|
                business|trade|profession|sector|excellence|service|trading|success|smp|practising|practicing
            been|operating|performing|doing|trading|practising|practicing|working|specialising|specializing|
                offering|serving|running|helping|providing|treating|transforming|restoring|tattooing|here|business|
                established|teaching|experience|artist|practitioner|technician|open ..8 for|over|than|past|last|nearly|
                almost|around|about|these|since ?more ?than ?over ?the ?past ?last ?nearly ?at ?least ?well ?a # ?plus
                years|decade|decades
            founded|opened|started|established|began|launched|created|formed|begun|trained ..6 # ?plus ?long years|
                decade|decades ago
            established|est|founded|opened|formed|started|launched|began ..7 in|since|year ?back ?the ?year #year
            established|est|founded #year
            since ?back ?the ?year ?early ?late #year $
            since ?the ?early ?late @when ?of #year $
            since ?back ?the ?year ?early ?late #year we|weve|our|i|ive|us|hundreds|thousands
            since ?early ?late @when ?of #year we|weve|our|i|ive|hundreds|thousands
            @artist|business|company|experience|open|trading|operating|hairlines ..4 since ?back ?early ?late #year
            # ?plus year|years old|young business|company|clinic|studio|veteran|track|history|anniversary
            # ?plus year|years veteran|anniversary|track|career|experience|experienced|history|specialist
            over|than|nearly a decade|decades ?of ?in ?experience|industry|business|smp|practice|ago
            a|two|three decade|decades of|in|ago ?industry ?hands|experience|practice|smp|expertise|business
            celebrating|celebrate ..3 # years|th|anniversary
            # ?plus years|decades ?of ?been ?spent ?we ?have doing|perfecting|specialising|specializing|restoring|
                practising|practicing|refining|working|tattooing|helping|mastering|honing|dedicated|devoted|treating|
                creating
            spent|dedicated|devoted ?the ?last ?past ?over ?more ?than ?nearly ?almost # ?plus years|decades|decade
            in|back #year i|we|he|she ?then ?finally ?first opened|started|founded|launched|began|set|trained|
                qualified|established
            i|we|he|she ?first opened|started|founded|launched|began|qualified|trained ..8 in|since #year
            # ?plus years|decades|decade behind us|it|him|her|them|me|our
            # ?plus years|decades|decade under our|my|her|his|their belt
            years|decades ?of ?smp ?combined experience # ?plus
            for ?over ?more ?than ?nearly ?almost ?well # ?plus years|decades|decade now|running|we|i
            trusted|leading|specialists|artists|pioneers ..4 for|since ?over ?more ?than # ?plus years|decades
            @artist ..3 for ?over ?more ?than ?nearly ?almost # ?plus years|decades
            first ?ever clinic|studio|treatment|client ..4 in #year
            open|here|around|going ?strong since #year
            # ?plus years in $
            doing|working|at|practising|practicing|helping|treating|cutting|crushing ..6 since|from ?back ?early ?late #year
            # ?plus years|decades of ..2 craft|craftsmanship|knowledge|skill|artistry|dedication|service|tradition|
                success|work|know|trust|excellence|treating|restoring|tattooing
            for ?the ?last ?past ?over ?more ?than # ?plus years|decades we|i|our|my|has|have|his|her|their
            # ?plus years behind the needle|chair|machine|clippers
            since the ?early ?late ?mid eighties|nineties|noughties|seventies
            from ?the ?year #year onwards|onward|on
            been|doing|serving|working ..3 at this|it ?for ?much longer than
            in|entering|now|our|my|its ..2 # year of|in|as|at|now|trading|business
            # years|year this|next|last ?coming christmas|spring|summer|autumn|winter|january|february|march|april|
                may|june|july|august|september|october|november|december|month|year|week
            # ?plus years|decades ..3 experience|expertise|practice|business|trade|doing|scalps|smp|industry|chair|
                needle|tattooing
            turned|turning|turns|turn|celebrated|celebrates|celebrating|marks|marked|reached ..2 # ?years ?this
                ?birthday ?anniversary ?in ?last ?years year|spring|summer|autumn|winter|birthday|anniversary|old
            doors|clinic|studio|shop|business|company|centre|center|we|i|practice ..6 open|opened|running|going|
                around|trading|operating|existed|began ..5 # ?plus years|decades
            quarter|half ?of ?a century|decade
            # ?plus winters|summers ..4 doing|of|in|experience|smp|scalps
            longer than us|anyone|anybody|any|everyone|most|others
            first ?ever client|scalp|head|clinic|studio|machine|needle|chair|dot ..5 in|was|back #year
            it was ?back ?in #year when|that
            #year ..3 first ..3 client|scalp|treatment|head|clinic|studio|machine
            same|this|one ..3 for ?the ?last ?over # ?plus years|decades
            turned # in|this|last|years
            experience|career ?is ?totals ?of ?in # ?plus years|decades
            years|decades ?of ?in business|experience|practice|trade|trading # ?plus
            decade|decades at|behind|on|with|of|in
            our|my|his|her|their # year|birthday|anniversary
            has|have ?been existed|around|open|here ?for ?over # ?plus years|decades
            has|have tattooed|dotted|treated|done|practised|practiced|shaded|worked ..5 since|for #year
            next|this|last ?coming spring|summer|autumn|winter|year|month|january|march|april|may|june|september|
                october ..4 be|turn|turned|are|were #
            our|my second|third|2nd|3rd decade
            # years of this
            ive|got|have|with ..3 # ?plus years ..4 behind|under
            ive|got|have|with ..3 # ?plus years ..1 of
            opened|founded|established|started|launched|trading #year
            since ?back ?early ?late #year in|at|on|with|and
            in|at|on|as ..3 since ?back ?early ?late #year
            #year to be exact|precise
            been ..4 for ?over ?about ?nearly a|two|three ?half decade|decades
            no|nobody|noone ?other ?one clinic|studio|artist|company ..3 older|longer|earlier
            having ?been practised|practiced|worked|trained|tattooed|done|practising|working ..3 # years
            oldest|longest ?running ?serving ?established clinic|studio|artist|practitioner|running|established
            doing|dotting|tattooing|treating|practising|here|working|shading ..3 since ..8 #year
            over ?# years|decades ?later ?and still
            # ?plus years|yrs|yr ?of ?smp exp|standing|tenure|service|exposure
            in #year she|he|i|we ..2 took|started|began|learned|learnt|entered|joined|turned|discovered|picked
            # ?plus years|decades we|ive|weve|i ?have been|worked|done|tattooed|shaded
            nearly|almost|over ?more ?than # ?plus years|decades on|later ..1 we|i|our|my
            opened|founded|established|started|launched|began|qualified|trained|trading|practising|practicing|
                formed|set|business ..6 in|since ?back ?the ?early ?late @when ?of #year
            set|setting up|out|shop ..6 in|since|back ?back ?in ?the ?year #year
            set up|out ..6 # ?plus ?long years|decades|decade ago
            i|we|he|she ?first took|went|picked|left|discovered|entered ..8 in|since #year
            i|we|he|she ?first took|went|picked|left|entered|started|began|opened ..8 # ?plus years|decades ago
            # ?plus years|decades ?have ?passed since we|i|our|my|she|he
            dates|date|going|goes|reaches back to ?the ?year ?early ?late #year
            established|founded|opened ..3 #year
            # ?plus years|decades of nothing ?but ?else scalps|heads|smp|hair
            # ?plus ?long ?full ?good years|yrs|decades|decade on|in|at|along ?the ?our ?this ?same ..2 street|road|
                avenue|address|lane|square|line|job|game|craft|field|industry|chair|place|shop|location|town|city|row|
                corner|premises|boulevard
            in|with|over|having|have|has ?over # ?plus yrs|years|year|decades in|of ?the ?our ?this ?hair ?beauty
                industry|game|field|trade|line|business|work|smp|profession|craft|job
            for nearly|almost|over|more|some|close|well|about ?to ?than ?over # ?plus years|decades|decade ?now
            for ?nearly ?almost ?over ?the ?best ?better ?part ?of ?more ?than a|two|three ?half decade|decades|
                century
            best|better|greater part of ?a ?two ?three decade|decades|# years|decades
            in business|practice|operation|trade|existence ?for ?since # ?plus ?years
            done|doing|do|worked|practised|practiced ..3 for|since ?over ?nearly ?about # ?plus years|decades|
                winters|summers
            we|i|studio|clinic|history|company|roots|story|business|academy|institute goes|go|dates|date|reaches|
                stretches back ..3 #year|# >tattoos
            back in #year
            trading|open|operating|going|established|est|founded|since|business ?since ?in 08|09|05|06|07|04|03|02|
                01|99|98
            #year to|until #year|today|now|present
            sixteen|fifteen|twelve|ten|twenty|# years of ..2 hairlines|scalps|smp|dots|heads|pigmenting|pigment|
                hair|work
            # ?plus ?odd years ?later and still here|strong|counting|going
            first ..4 studio|studios|clinic|clinics|artist|artists ..8 in|back ?in #year
            veteran|pioneer|pioneers ?of ?for ?with ?over # ?plus years|decades
            years ?of ?in experience|practice|business|trade # $
            # years|decades ago ?that we|i|he|she ?first opened|started|began|founded|set|launched|picked|did
            """,
        Asked = """
            how long ..3 you ..8 => ?for ?over ?more ?than ?nearly ?about ?around ?since ?we ?have ?been ?almost #
                ?plus years|year|decade|decades
            how many years|long ..8 => ?over ?more ?than ?nearly ?about ?almost # ?plus years
            how experienced|long ..4 you|your ..8 => ?we ?i ?our ?artists ?have ?has ?over ?more ?than # ?plus years
            years ..4 => ?over ?more ?than ?about # ?plus ?years $
            opened|founded|established|started|trading => ?in #year
            experience|practising|open|trading => ?over ?more ?than # ?plus years
            how long|many ..6 you|going|business|trading|doing|open ..4 => ?well ?nearly ?almost ?over ?about ?since
                ?back ?in ?now # ?plus years|months
            """,
        Hedges =
            "will+last can+last to+last should+last results+last lasts lasting up+to every fade fades "
            + "guarantee warranty healed typically touch touchup touchups top pigment pigments results "
            + "minimum age aged should member members organisation organization association society",
        NotNear =
            "married qualified+for certified+since member+since licensed+since insured+since registered+since lasts fade "
            + "fades fading touch touchup touchups topup guarantee warranty suffering suffered bald balding struggled losing "
            + "thinning receding membership force rules rule regulation legislation satisfies must transplant our+client "
            + "my+client research researchers studies industry+has trade+has smp+has micropigmentation+has technique+has "
            + "method+has treatment+has makeup+has tattooing+has procedure+has smp+was reach limits duty mandatory compulsory "
            + "rn+since nurse+since loss+began loss+started hair+began hair+started wore approval member guild had+his had+hers "
            + "had+mine been+used been+sold known forum applicant applicants hairdresser association federation inks fda vegan "
            + "underwriters trend idea fashion craze",
        About = ClaimAbout.Business,
        Unit = "years",
    };
}
