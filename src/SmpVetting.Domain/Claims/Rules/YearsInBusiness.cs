namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>How long the business has been there.</summary>
    private static ClaimRule YearsInBusiness => new(ClaimType.YearsInBusiness)
    {
        Says = """
            # ?plus ?odd @years ..7 experience|expertise|experienced|exp|standing|tenure|veteran|career|anniversary|excellence
            # ?plus ?odd ?full ?long ?good @years ?full ?time ?spent in|within|of|on|at|as|with|along ..4 industry|business|practice|operation|
                existence|trade|field|profession|sector|craft|game|job|line|trading|smp|scalps|micropigmentation|aesthetics|
                beauty|market|tattooing|pmu|dots|heads|hairlines|artistry|craftsmanship|skill|knowledge|service|dedication|excellence|
                success|tradition|trust|permanent|needle|needles|know|chair|street|road|avenue|address|lane|square|corner|row|premises|shop|location|
                town|city|place
            # ?plus ?odd @years in ?the hair
            # ?plus @years strong|deep
            # ?plus @years one|same|two|1|2 location|locations|chair|chairs|studio|studios|address|shop
            # ?plus @years ?now in|at|on|from the same
            # ?plus years|year old|young business|company|clinic|studio|practice
            # ?plus ?odd @years ..2 behind|under ..2 us|it|him|her|them|me|our|my|his|their|needle|chair|machine|clippers|belt|device|laser
            # ?plus @years on|with lasers|laser|brows|scalps
            worked ?for ?over # ?plus @years as|for|at|with|in
            best|better part of # ?plus @years
            # ?plus ?odd @years ..5 behind us|it|him|her|them|me|our
            # ?plus ?odd @years ?of ?spent @works >used
            # ?plus ?odd @years ?that ?now ?we ?i ?weve ?ive ?have ?been @works
            experience|expertise|career|history|reputation|track ..5 # ?plus ?odd @years
            @years|decades ?of ?smp ?combined ?in experience|business|practice|trade|trading|service|operation # ?plus $
            over|nearly|almost|than # ?plus ?odd @years later|on ..1 we|i|our|my
            # ?plus ?odd @years later|on|of and|nothing still|but ?here
            # ?plus ?odd @years on|later ..4 still ..1 here|open|going|running|trading|family|doing
            ^ # ?plus @years ?of ?only smp|pmu|tattooing|micropigmentation ?only $
            doing this|it|smp|scalps ?for ?now # ?plus @years
            we|studio|clinic|shop|salon|business|company turn|turns|turned #
            since ?now ?over ?about # ?plus @years we|i|our
            since #year ?a ?an ..3 @artist
            not|never|no|zero ..6 in ?over ?more ?than ?the # ?plus @years ?of trading|business|practice
            # ?plus @years in $
            # years of this
            # ?plus @years ?have ?passed since we|i|our|my|he|she
            # ?plus @years ago ?that we|i|he|she ?first @began|picked|did|took|set
            in business|practice|operation|trade|existence ?for ?since # ?plus @years
            been at|in|doing ..3 # ?plus @years
            @works|business|experience ..8 for|over|than|past|last|nearly|almost|around|about|these|since
                ?more ?than ?over ?the ?past ?last ?nearly ?at ?least ?well ?a # ?plus ?odd @years
            @artist ..3 for ?over ?more ?than ?nearly ?almost # ?plus years|decades
            @artist|course|courses|ours|school|doors|company|business|practice|we|i ..6 open|opened|run|running|going|trading|operating|existed ..5 # ?plus @years
            <suffered for ..3 # ?plus ?odd @years ?now we|i|he|she|our|my|has|have|his|her|their|running
            for nearly|almost|over|more|some|close|well|about ?to ?than ?over # ?plus @years
            same|this|one ..3 for ?the ?last ?over # ?plus @years
            spent|dedicated|devoted ..4 # ?plus @years
            ive|got|have|with|having ..3 # ?plus @years of
            over|than|nearly|almost|about|been ?for a|two|three ?half decade|decades|century ?of ?in ?ago
            a|two|three|combined|our|my ?half decade|decades of|in|at|behind|on ..3 experience|practice|smp|expertise|business|
                trade|industry|work|craft|artists|scalps|service
            for ?nearly ?almost ?over ?the ?best ?better ?part ?of ?more ?than a|two|three|# ?half decade|decades|century
            quarter|half|best|better|greater ?part ?of ?a ?two ?three ?full decade|decades|century
            our|my second|third|2nd|3rd decade
            decade|decades at|behind|on|in|with >fact
            decade|decades of ..2 experience|practice|expertise|dots|scalps|heads|hairlines
            over|in|for|during ?the past|last # ?plus ?odd @years ..3 has|have|ive|weve|we|our|i
            have|has|ive|weve ?myself been ..12 for|over ?the ?past ?last ?well ?over # ?plus @years
            @began ..7 in|since|year|from|back ?back ?in ?the ?year ?early ?late ?mid @when ?of #year
            @began ..7 in|since|year|from|back ?back ?in ?the ?year ?early ?late ?mid #year
            set|setting up|out|shop ..6 in|since|back ?back ?in ?the ?year #year
            established|est|founded|opened|started|formed|launched|incorporated|trading ..2 #year
            @began|business ?since ?in 08|09|05|06|07|04|03|02|01|99|98
            @began|business|@works ..7 since|from|in the ?early ?late ?mid eighties|nineties|noughties|seventies|80s|90s
            @began ..6 # ?plus ?odd ?long @years ago
            set up|out ..6 # ?plus ?odd ?long @years ago
            from|since ?the ?very start|beginning|opening in|back #year
            start|beginning|opening # ?plus @years ago
            since ?back ?the ?year ?early ?late ?mid #year $
            since ?the ?early ?late @when ?of #year $
            since ?back ?the ?year ?early ?late #year we|weve|our|i|ive|us|hundreds|thousands|in|at|on|with|and
            since ?early ?late @when ?of #year we|weve|our|i|ive|hundreds|thousands
            since the ?early ?late ?mid eighties|nineties|noughties|seventies|80s|90s
            @works|@artist|business|company|experience|hairlines|at|as ..4 since|from ?back ?the ?early ?late ?mid ?year #year
            in|back #year i|we|he|she ..2 @began|took|learned|learnt|entered|joined|turned|discovered|picked
            i|we|he|she ?first @began|took|went|picked|left|discovered|entered ..8 in|since #year
            i|we|he|she ?first @began|took|went|picked|left|discovered|entered ..8 # ?plus @years ago
            first ..4 clinic|studio|treatment|client|patient|hairline|scalp|head|machine|needle|chair|dot|studios|clinics|artist|artists ..8 in|was ?back ?in
                #year
            @works ..3 since ..8 #year
            it was ?back ?in #year when|that
            in|on|at|as ..3 since ?back ?early ?late #year
            from ?the ?year #year onwards|onward|on
            we|i|studio|clinic|history|company|roots|story|business|academy|institute goes|go|dates|date|reaches|stretches back ..4
                #year|# >tattoos
            dates|date|going|goes|reaches back to ?the ?year ?early ?late #year
            back in #year
            moved|turned|went|switched|came ?on ?over to|into ..3 smp|makeup|pmu|tattooing|micropigmentation|scalps ..2 in|since ?back #year
            brand|studio|clinic|company|business|idea|academy|shop|house|name|laboratory|lab ..6 born ..4 ?in #year
            on the market|scene since|from ?the ?year #year
            # ?plus @years and ?over ?more ?than ?nearly ?some # ?plus ..2 @people|@cases
            ^ # ?plus @years ?over # ?plus @people|@cases|faces
            work|works|operate|operates ..4 industry|field|sector|trade|market # ?plus @years
            # ?plus @years ?as ?a ?an specialist|specialists|artist|tattooist
            celebrating|celebrate|turned|turning|turns|turn|celebrated|celebrates|marks|marked|reached ..2 # ?years|th ?this ?birthday
                ?anniversary ?in ?last ?years year|years|spring|summer|autumn|winter|birthday|anniversary|old
            turned # in|this|last|years
            our|my|his|her|their ..1 # year|birthday|anniversary
            in|entering|now|its ..2 # year of|in|as|at|now|trading|business
            # years|year ?old|young this|next|last ?coming christmas|spring|summer|autumn|winter|month|year|week|@when
            next|this|last ?coming year|month|@when ..4 be|turn|turned|are|were #
            been|doing|serving|working ..3 at this|it ?for ?much longer than
            longer than us|anyone|anybody|any|everyone|most|others
            no|nobody|noone ?other ?one @artist|company ..3 older|longer|earlier
            oldest|longest ?running ?serving ?established @artist|running|established
            """,
        Asked = """
            how long ..3 you ..8 => ?for ?over ?more ?than ?nearly ?about ?around ?since ?we ?have ?been ?almost #
                ?plus years|year|decade|decades
            how many years|long ..8 => ?over ?more ?than ?nearly ?about ?almost # ?plus years
            how experienced|long ..4 you|your ..8 => ?we ?i ?our ?artists ?have ?has ?over ?more ?than # ?plus years
            ^ ?over # ?plus $ => years ?of ?combined ?smp ?industry ?in ?the experience|practice|business|service|trading|smp|
                industry|excellence|trade|expertise|operation
            years|trading|business ?of ?in business|experience|trading|practice|trade|service|smp|open|years => ?over
                ?more ?than ?about # ?plus ?years $
            opened|founded|established|started|trading => ?in #year
            experience|practising|open|trading => ?over ?more ?than # ?plus years
            how long|many ..6 you|going|business|trading|doing|open ..4 => ?well ?nearly ?almost ?over ?about ?since
                ?back ?in ?now # ?plus years|months
            """,
        Hedges =
            "will+last can+last to+last should+last results+last lasts lasting up+to every fade fades "
            + "guarantee warranty healed typically touch touchup touchups top results "
            + "minimum age aged should member members organisation organization association society",
        NotNear =
            "listed people+have remember married qualified+for certified+since member+since licensed+since insured+since registered+since lasts fade "
            + "fades fading touch touchup touchups topup guarantee warranty suffering suffered bald balding struggled losing "
            + "thinning receding membership force rules rule regulation legislation satisfies must transplant transplants our+client "
            + "my+client research researchers studies industry+has trade+has smp+has micropigmentation+has technique+has "
            + "method+has treatment+has makeup+has tattooing+has procedure+has smp+was reach limits duty mandatory compulsory "
            + "rn+since nurse+since loss+began loss+started hair+began hair+started wore approval member guild had+his had+hers before+that had+it done+myself episode "
            + "had+mine spcp aam been+used been+sold known forum applicant applicants hairdresser association federation inks fda vegan "
            + "underwriters machine+has device+has pigment+has plant+based testing development developing readers "
            + "a+row body+of had+my hair+fell trend idea fashion craze can+be patient+of client+of wearing+his wearing+her",
        About = ClaimAbout.Business,
        Unit = "years",
    };
}
