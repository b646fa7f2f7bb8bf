namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>The photos show the own work.</summary>
    private static ClaimRule PhotosOwnWork => new(ClaimType.PhotosOwnWork)
    {
        Topic =
            "photo photos picture pictures pic pics image images photograph photographs gallery galleries portfolio "
            + "portfolios before afters album albums healed",
        Says = """
            all|every|each|these|those|our|the|my|any|both|everything ..5 @photo|@shown ..8 our|my|us|me|ours|own|mine|this|actual|real|
                genuine ?very ?own ?work ?actual ?real ?genuine work|clients|client|patients|customers|us|me|ours|mine|studio|clinic|
                artists|people|team|results|cases|chair|hands|hand|phone|camera|school|needle|needles|students|room|rooms|salon|
                tutors|teachers|premises|staff|cabin|files|archive >consent|in
            @photo ..4 of|show|shows|showing|depict|depicts|feature|features|featuring|are|is ?only ?all ?100 ?percent ?our|my|the ?own
                real|actual|genuine|own ?life ?unedited work|clients|client|patients|customers|guests|results|people >may|if
            @photo ..6 is|are|was|were|of ?all ?100 ?percent ?only ?entirely ?exclusively ?of ?very ?real ?genuine our|my|mine|ours|me|us ?very
                own|work|clients|hands|files|chair|archive
            @photo ?of ?you ?see ?on ?here ?page ..3 is|are ?all ?entirely ?only ?100 ?percent ?exclusively mine|ours|me|us|genuine|real
            @photo all|only ?of ?them our|my|ours|mine ?very ?own
            real|actual|genuine|own ?smp ?before ?and ?after @photo|clients|patients|results|work ..4 no|not|never|taken|photographed ..2
                @faked|by|in|at|edited
            real|actual|genuine|own clients|client|patients|customers|results|work|heads|photos|pictures ..2 treated|done|by|from|at|of ..1
                us|me|our|my|this ..3 >may
            we|i|only ?only ?ever show|post|display|use|share|publish ?photos ?of ?pictures our|my own work|clients|results|photos|pictures|heads
            @wont ?ever borrow|borrows|steal|steals|buy|copy|download ..3 @photo
            @wont|no|zero|nothing|none|without ?ever ?one ?single ..5 @faked ..3 @photo|@shown|heads|imagery|models|page|site|
                here|feed|grid
            @photo|results|work|transformations ..6 nothing|none|no|never|not|zero ..3 @faked|elses
            @photo|results|work|transformations ..5 nobody|noone|no ?one else|elses
            no|never ..1 borrowed|stolen|copied|bought|rented|stock ?heads|images|photos|filters|head|work|results|pictures
            @wont|none|nothing ..5 @photo|page|site|here|grid|feed|portfolio ..4 @faked|another|anyone|anybody|anybodys|someone|others|outside
            nobody|noone|no|nothing|none ?one ..4 else|elses|anybody|anyone|elsewhere|someone ..5 @photo|@shown
            wont|never|not|nothing|no|dont ..2 see|find|show|post|use|share|publish ..4 anyone|anybody|someone|else|elses|other|another ..2
                @photo|@shown|clients
            @photo|head|heads|scalps|hairline|hairlines|result|results|work|face|faces|transformation|transformations|case|cases|befores|afters ..8 @took ?out ?right ?all ?entirely ?only ?solely ?personally ?here by|in|at|on|with|here ?only ?this ?own
                our|us|me|my|ourselves|myself|clinic|studio|team|artists|artist|here|phone|room|rooms|salon|shop|chair|premises|staff|these|hands >may
            @photo|work|results|transformations ..4 is|are|was|were ?all ?100 ?percent ?entirely ?only ?exclusively ?by ?of mine|ours|us|me
            @photo|@shown ..8 client|clients|head|one of mine|ours
            @photo|@shown you ..9 is|are|was ?all ?only mine|ours
            head|heads|scalp|scalps|hairlines|results|transformations|work|everything ?that ?you ?can see|shown|here|pictured ..5 @took
                ..3 here|us|our|me|my|this|ourselves|by
            below|here|these ?are ..3 some|examples|pictures|photos of ?our|my own|our|my ?recent work|results|clients|cases
            @photo ..6 of ..5 we|i|im ?am ?are ?currently ?have working|treated|did|done
            @photo ..9 by ourselves|myself
            results|heads|work|transformations ?you ?see ?shown ?here ?above ?below is|are|were ?all ?only from|by our|us|my|this ..2
            every|each|all ..2 @shown ..3 shown|see|here|pictured ..4 @took by
            we|i|he|she|team|students|teachers|staff|artists|tutors|us ?always ?personally ..6 @took ..3 every|all|each|these|any|befores ?single
                ?one ?of ?these ?the ?those @photo|head|heads|scalp|scalps|hairline|hairlines|result|results|face
            @photo|head|heads|hairlines|results|work ?that ?which ..3 i|we ?have ?all ?personally @took >may
            what|everything|all ?that ?you ?can see ..5 i|we ?have ?all @took
            @photo our|my ?very own
            our|my ?very own ?before ?befores ?and ?after ?afters @photo
            @photo is|are|were ?all from|of our ?own practice|clinic|studio|centre|center|salon|shop
            only people|heads|clients|patients|men|cases|work|scalps|faces ?that ?who ?whom we|i|he|she ?have ?has ?ourselves ?personally @took|treated
            everything ..4 is|was|were ?all @took ..2 by our|us|me|my
            scalps ?that ?which i|we ?have ?all ?personally @took >may
            @photo show|shows|showing ..4 of our|my|this
            everything|all ..6 is|are ?all our|my|her|his ?very ?own work >guaranteed
            thats|its|theyre|@be all ?of ?it our|my ?very ?own work
            i|we @took ?all ?every|them ..2 work|head|scalp|heads|scalps|all ..3 here|shown|see|page|gallery|grid|ourselves|myself
            we|i ?always ?have ?personally shot|shoot|photograph|photographed|snapped ..6 before|afters|these|every|each|them|all|ourselves|myself
                >treatment|care|part|session|your|the|we|you|any|starting
            what|everything|all ?that ?you ?can ?will see|shown|posted ..5 @took|made|work|mine|ours|our|my ..2 by|own|work|hands|clients|doing
                ..2 hands|us|me|myself|ourselves|team|ours|mine|work|clients
            everything|all ?that ?you ?can see|shown|posted ..6 mine|ours
            never|only|dont ?ever use|show|post|publish|share|display ..2 @photo|work ..4 ours|own|mine|ourselves|myself
            only ?ever show|post|share|display|publish ..4 @took|own|ourselves|myself
            never|dont|not ?ever use|show|post|publish|share|display ..4 not|isnt|arent|didnt|hadnt ?had ours|own|mine|our|my|done|do|did|treated
            show|post|see ..2 is what we|i ?actually did|do|made
            real|genuine|actual|our|my ..1 clients|people|heads|men|work|patients ..4 photographed ..2 by|from|at|here
            before|befores ?and after|afters ..8 is|are|was|were|come|comes|stem|taken|made|shot|done ?all ?only ?from ?out ..2 our|my|us|me|ours|
                mine|this|own ?own
            these|those|they|all|heads ..2 are|is|re ?all ?only ?every ?real ?genuine ?100 ?percent ?our ?my ?own clients|heads|people|patients|men|
                customers|work ..1 of|by ours|mine|us|me
            these|those ..2 are|were|is ?all ?only ..1 our|my|ours|mine ?own clients|heads|work|results|patients|customers
            these|those|heads|hairlines|scalps|results ..3 @took ?all ?only ?by me|us|our|here
            these|those lads|heads|men|guys|people|faces ..2 are|were ..1 our|ours|mine|my
            looking|seeing ..2 our|my ?own ?very work|clients|results|heads
            looking ?at|see|seeing|shown|here ..2 genuine|real|actual clients|people|heads|men|work|patients
                ..4 photographed|treated|done|shot|from|our|we|us|my|by
            all ?of ?these|them|those are ?all our|my|ours|mine ?very ?own
            @photo|@shown|face ..12 weve|ive ?all ?personally @took|worked
            @photo|album|wall|insta|instagram|page ..6 i|we ?have ?all ?personally worked
            wall|insta|instagram|feed|page|site|gallery ..2 is|was|are|were ?all ?only @took ..3 by|here|our|this ?us|
                me|own|room|building|studio|clinic|salon
            @photo|@shown|wall|insta|instagram|page ..12 by ?either|one|any|both|all|the ?one ?two|three|four of us
            @photo|@shown|heads|work|smp|dots ..4 by yours truly
            only my|our ?own work >is|can|will
            only my|our own clients|results|heads|pictures|photos
            @photo ..6 only mine|ours
            all|every|each|these ?these ?the @photo|@shown ..4 @took|operated in|at our|this centre|center|hospital|institute
            @photo|portfolio ?only show|shows|holds|features ..2 work by|of ?our|my|the ..2 founders|founder|owner|
                owners|artists|team|staff
            @shown|see|everything|whatever ..8 walked out of|through ..2 this|our|my
            have|ive|weve|keep|kept|hold ?the ?all raw|original|originals ?raw files|photos|images|pictures >in|for
            every|each ?single|all ..2 face|head|scalp|hairline|photo|picture|one ..5 one|mine|ours|is|are ?of ours|mine|our|my
            heads|scalps|faces|all|every ..5 album|gallery|grid ..6 our|my|this
            every|each|all ..6 my|our page|site|gallery|grid|feed|wall ..5 i|we|me|us|mine|ours
            own|my|our clients|heads|work ?all ?my ?our ?and own|our|my camera|photos|pictures|phone
            own clients|heads|work ?all ?my ?our own camera|photos|pictures|phone
            my|our|ours|mine own|only ?own @photo|results|work|clients ..2 only|exclusively|nothing
            my|our feed|grid|page|gallery|portfolio|wall|album ..2 my|our|only ?own work|clients|patients|customers|results|heads|hands|studio
            @photo|before ?and ?after ?are ?is ?all ?entirely 100|1000|all|only|strictly|exclusively|entirely ?percent our|ours|mine|my|own ?own
                >consent
            man|woman|guy|head|people|person|men|heads ..3 picture|photo|pictures|photos|page|gallery|image ..3 is|are ..4 mine|ours|our|my
            here|another|this|recent ..5 client|clients|patient|head of mine|ours
            every|each|all|any ..2 set|sets|before|pair|pairs|case|cases|shot|image|result|one ..6 was|were|is|are
                ?all @took|ours|mine ?all ?right ?by ?here ..3 here|us|ours|mine|me|our|ourselves|myself|house
            @photo ..8 anywhere|nowhere but|else|other
            healed|fresh results|work|heads|hairlines by our|us|me|my
            nobodys|noones ..2 but our|my|ours|mine
            @photo ..6 treated|done|shaded|dotted by ..4 photographed|taken|shot by
            see|shown|everything|every|each ..8 left|walked ?out ?of our|this|my ?very ?own chair|chairs|room|studio|shop|door|doors|hands
            ^ ?all my|our ?own work|clients only $
            each|every|all ?one of them|these ?is ?are my|our ?very own client|clients|work
            """,
        SaysOfTopic = """
            all|every|each|everything|they|these|those|both ?of ?are ?is ?single ?one ?them ?were ?photo ?picture ?image
                ?head ?face ?shot ?scalp ?is ?taken ?my ?our ?by ?all ?100 ?percent ours|mine|own|ourselves|myself
            we|i ?personally ?have took|shot|take|photographed|made ?every ?each ?of ?them ?it ?all all|every|each|
                ourselves|myself|them >before|after|for
            every|each ?single one ..2 ours|mine|own|here|us|me
            nobody|noone|no else|elses|one
            each|every|all|they|these ?one ?single ?of ?them was|were|are ..6 by|from our|us|me
            they|these|all ?all show|shows ..2 of this|our|my
            everything|all ?that ?of ..2 ?in|on ?it|them|there is|are hers|his|ours|mine
            done|taken|made|shot ?right ?all ?only ?by here|ourselves|me|us
            100 percent his|hers|ours|mine
            theyre ?all ours|mine|his|hers
            """,
        Asked = """
            who|whose ..8 photos|pictures|images|work|gallery|results ..4 => ..5 our|ours|mine|we|my
            who|whose ..10 @photo|work|results|gallery|heads|these ..6 => ..6 our|ours|mine|we|my|me|us|i
            are ..4 @photo|results|work|these ..8 => ?yes ?they they|all|every|each|everything ..8 my|our|mine|
                ours|us|me
            """,
        AskedYes = """
            photos|pictures|images|photographs|work|results|gallery ..5 own|real|genuine|yours|your
            own|real|genuine|your photos|pictures|images|photographs|work|results
            your ?own ?real ?actual clients|work|photos|heads|pictures|patients
            """,
        Hedges = "if whether ask check",
        NotNear =
            "prices price i+consent consent+to insurance ask check whether ask+permission your+permission without+permission "
            + "permission+to send sent upload may records please posted those+who for+those for+scalps still+look",
        About = ClaimAbout.Business,
    };
}
