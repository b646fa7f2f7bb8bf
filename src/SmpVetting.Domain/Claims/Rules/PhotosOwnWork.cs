namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>The photos show the own work.</summary>
    private static ClaimRule PhotosOwnWork => new(ClaimType.PhotosOwnWork)
    {
        Topic = "photo photos picture pictures pic pics image images photograph photographs gallery portfolio before afters",
        Says = """
            all|every|each|these|our|the|my|any ..5 photo|photos|pictures|picture|images|image|photographs|
                photograph|gallery|afters|portfolio|transformations|shots|videos|pics ..8 our|my|us|me|ours|own|mine|
                actual|real|genuine ?own ?work ?actual ?real ?genuine work|clients|client|patients|customers|us|me|ours|
                mine|studio|clinic|artists|people|team|results|cases >consent|in
            photo|photos|pictures|images|photographs|gallery|portfolio|pics|afters|videos ..4 of|show|shows|showing|
                feature|features|featuring|are|is ?only ?all ?100 ?percent ?our|my|the ?own ?real|actual|genuine|own
                ?life ?unedited work|clients|client|patients|customers|results >may|if
            real|actual|genuine|own ?smp ?before ?and ?after photos|pictures|images|photographs|clients|patients|
                results|work ..4 no|not|never|taken|photographed ..2 stock|models|borrowed|filters|by|in|at|edited|
                photoshop
            real|actual|genuine|own clients|client|patients|customers|results|work ..2 treated|done|by ..1 us|me
            we|i|only ?only ?ever show|post|display|use|share ?photos ?of ?pictures our|my own work|clients|results|
                photos|pictures|images
            @wont|no|zero ?use ?any ?show ?ever ?post ?steal ..2 stock|borrowed|stolen|fake ?or ?stock photo|photos|
                images|pictures|photography|imagery|models
            @wont ..5 photo|photos|images|pictures|work ..3 other|another|anyone|else|elsewhere ..2 clinics|clinic|
                artists|artist|peoples|else|internet|elsewhere
            photo|photos|pictures|images|photographs|work|results|afters|shots|transformations ..8 done|taken|
                performed|carried|shot|completed|produced|created|made ?out ?right ?entirely ?here ?only ?solely
                ?personally by|in|at ?our|us|me|my|ourselves|this|own ..2 us|me|clinic|studio|team|artists|artist|
                ourselves|myself|here|hands >may
            work|results|transformations ?you ?see ?shown ?displayed ?on ?in ?this ?our ?the ?site ?website ?page
                ?gallery ?here ..2 is|are|was|were ?all ?100 ?percent ?entirely ?exclusively our|my|ours|mine|by ?own
                ?us ?me ?work ?ours
            what|everything|all ?that ?you ?see ?shown ..5 done|made|created|work ..2 by ..2 hands|us|me|myself|
                ourselves|team
            no|never ..2 borrowed|stolen|stock|bought|downloaded|supplier ?or ?stolen ?stock pictures|photos|images|
                photographs|photo
            never|only|dont ?ever use|show|post|publish|share|display ..2 pictures|photos|images|photographs|work
                ..4 ours|own|mine|ourselves|myself
            pictures|photos|images|photographs|gallery|portfolio|instagram|feed ?of ?you ?see ?on ?here ?page ..3
                is|are ?all ?entirely ?only ?100 ?percent ?exclusively mine|ours|me|us|genuine|real
            all|every|these ..4 photos|pictures|images|photographs ..4 real|genuine|actual|our|my ?of ?own clients|
                patients|customers|people
            never|dont ?ever use|show|post|publish|share|display pictures|photos|images|photographs|work ?that
                ?which ?are ?is not|isnt|arent ours|own|mine|our|my
            photos|pictures|images|photographs ..2 of ?only ?our ?my actual|real|genuine|own ..3 patients|clients|
                people|customers|work
            photos|pictures|images|photographs|afters|shots ..3 taken|shot|made in|at ?this ?our ?my ?own ?very
                room|salon|shop|chair|premises|studio|clinic|rooms|place
            all|every|each|these|any|both|everything ..4 @photo|head|heads|scalp|scalps|hairline|hairlines|result|
                results|face|faces ..8 my|our|this|ours|mine|me|us ?own chair|hands|hand|studio|phone|camera|school|
                clinic|needle|needles|team|artists|students|room|rooms|salon|work|tutors|teachers|premises|staff
            we|i|he|she|team|students|teachers|staff|artists|tutors|us ..6 did|made|shot|took|tattooed|dotted|
                created|photographed|treated ..3 every|all|each|these|any ?single ?one ?of ?these ?the ?those @photo|
                head|heads|scalp|scalps|hairline|hairlines|result|results|face
            @photo ..8 taken|shot|made|snapped|photographed ?only ?all ?by ?on ?with ?in ?at ?here by|on|with|in|at|
                here ?our ?my ?the ?this my|our|us|me|clinic|studio|staff|team|chair|phone|camera|here
            nothing|none|no|never|not|zero|without ..4 stock|borrowed|bought|stolen|internet|supplier|elsewhere|
                copied|lifted|google|library|downloaded|stolen|rented ..4 @photo|images|work|here|results
            @photo|results|work ..6 nothing|none|no|never|not|zero ..3 stock|borrowed|bought|stolen|internet|
                supplier|elsewhere|copied|lifted|google|library|downloaded|else|elses
            nobody|noone|no ?one else|elses ..5 @photo|work|results|heads
            @photo|results|work|transformations ..5 nobody|noone|no ?one else|elses
            our|my|ours|mine own @photo|results|work|clients ..2 only|exclusively|nothing
            @photo ..6 i|we did|made|took|tattooed|treated|shot|done|dotted
            head|heads|scalp|scalps|hairlines|results|transformations|work|everything ?that ?you ?can see|shown|here
                ..5 done|made|created|tattooed ..3 here|us|our|me|my|this|ourselves
            @photo ..4 is|are ?all ?100 ?percent ?only ?entirely ?of our|my ?very own
            @photo all|only ?of ?them our|my|ours|mine ?very ?own
            before and after|afters ..5 taken|made|shot|done ..3 this|our|my|here|us|me
            these|those are ?all ?only our|my|ours|mine ?own clients|heads|work|results|patients|customers
            not|none|never|no ?a ?one ?single @photo ..6 internet|stock|google|elsewhere|supplier|library|else|web|
                borrowed|elses
            i|we did ?all ?every ..2 work|head|scalp|heads|scalps ..3 here|shown|see|page|gallery|grid
            nothing|none|no|not ?one ..5 page|site|here|gallery|feed|grid ..3 borrowed|stolen|stock|bought|copied|
                lifted
            only ?ever show|post|share|display|publish ..4 done|did|treated|made|tattooed|own|ourselves|myself
            these|those|heads|hairlines|scalps|results ..3 dotted|done|made|tattooed|created|shaded|treated ?all
                ?only ?by me|us|our|here
            looking at our|my ?own ?very work|clients|results|heads
            all ?of ?these|them|those are ?all our|my|ours|mine ?very ?own
            every|each ?single face|head|scalp|hairline ..3 one|mine|ours|is ?of ours|mine|our|my
            heads|scalps|faces|all|every ..5 album|gallery|grid ..6 our|my|this
            before and after|afters ..2 is|are ?all our|my|ours|mine ?own
            no|not|never ..2 borrowed|stolen|copied ..1 heads|head|work|results|pictures|hairlines|photos
            never|not ..3 post|show|share|publish ..4 not|didnt|hadnt ?had done|do|did|treated|made|mine
            own clients|work|heads ?my ?our ?and own camera|photos|pictures|phone
            all|every|each|any ..2 @photo ..5 is|are|shows|show ..4 of mine|ours
            head|heads|scalp|scalps|hairline|hairlines|results|work ?that ?which i|we ?have ?all did|done|made|
                tattooed|treated ?all myself|ourselves
            nothing|none ..4 page|site|here|gallery|feed|grid|portfolio ..4 anybody|anyone|someone|elsewhere|
                outside|others|another
            every|each|all ..2 head|heads|scalp|scalps|hairline|hairlines ..3 shown|see|here|pictured ..4 done|made|
                created|tattooed by
            @wont ?ever borrow|borrows|steal|steals|buy|copy|download ..3 @photo
            these|those|they|all are|is|re ?all ?only ?every ?real ?genuine ?100 ?percent clients|heads|people|
                patients|men|customers|work ..1 of|by ours|mine|us|me
            @photo|afters|before ?and ?after ?are ?is ?all ?entirely 100|1000|all|only|strictly|exclusively|entirely
                ?percent our|ours|mine|my|own ?own >consent
            we|i ?always ?have ?personally shot|photographed|snapped ..6 before|afters|these|every|each|them|all|
                ourselves|myself >treatment|care|part|session|your|the|we|you|any|starting
            my|our feed|grid|page|gallery|portfolio|wall|album ..2 my|our|only ?own work|clients|heads|hands|studio
            looking ?at|see|seeing|shown|here ..2 genuine|real|actual|our|my clients|people|heads|men|work|patients
                ..4 photographed|treated|done|shot|from|our|we|us|my|by
            no|never|zero|not ..2 models|stock|photoshop|filters|borrowed|bought|stolen|agency ?in ?and ?or ?no
                ?never ?photoshop ?filters ..4 just|only|our|my|all ..3 work|clients|heads
            dont|never|not|wont ?do ?ever use|post|show|share|publish|borrow ..2 other|someone|anyone|another|
                others|elses ..3 @photo|work|heads
            real|genuine|actual|own results|work|clients|heads|photos|pictures ..3 from|by|of|at our|my|this|us ..3
                >may
            none|no|not|nothing|never ?of ?one ?these ?the ..3 @photo|here|shown ..3 from|come|comes|taken|bought|
                sourced ..1 elsewhere|internet|web|stock|others|google|agency
            no|not|never|nothing ?find ?a ?any ..1 bought|stock|borrowed|library|stolen|agency|rented ..2 @photo|
                models
            man|woman|guy|head|people|person|men|heads ..3 picture|photo|pictures|photos|page|gallery|image ..3 is|
                are ..4 mine|ours|our|my
            every|each|all|any ..2 set|sets|before|pair|pairs|case|cases|shot|image|result|one ..6 was|were|is|are
                ?all done|made|taken|shot|created|ours|mine|performed ?all ?right ?here ..3 here|us|ours|mine|me|our|
                ourselves|myself|house
            before|befores and after|afters ..8 is|are|was|were ?all ?only ours|mine|own|us|me
            none|no|not ..3 @photo ?is ?are ?was ?were borrowed|stolen|bought|stock|copied|fake|lifted
            @photo|head|heads|image|image|set|sets|befores|afters|everything ..8 is|are|was|were|from ..3 our|my|
                mine|ours|these|own ?two ?own hands|files|chair|clients|archive|camera|work|$
            all ?my ?our own|my|our clients|heads|work ..3 own|my|our camera|photos|pictures|phone
            wont|never|not|nothing|no ..2 see|find|show|post ..4 anyone|anybody|someone|else|elses|other ..2 work|
                heads|photos|clients|elses
            show|post|see ..2 is what we|i ?actually did|do|made
            no|never borrowed|stolen|bought|rented|stock ?heads|images|photos|filters
            everything|all ?that ?you ?can see|shown|posted ..6 mine|ours
            these|those lads|heads|men|guys|people|faces ..2 are|were ..1 our|ours|mine|my
            we|i took|shot them all here|ourselves|myself
            @photo ..8 anywhere|nowhere but|else|other
            every|each|all ..6 my|our page|site|gallery|grid|feed|wall ..5 i|we|me|us|mine|ours
            nobodys|noones ..2 but our|my|ours|mine
            what you ?can ?will see ..5 is|are|was ?all ?only our|my ?own work|clients|doing
            before|befores ?and after|afters ..2 come|comes|stem from|out ..2 our|my|this|us
            @photo ..6 treated|done|shaded|dotted by ..4 photographed|taken|shot by
            """,
        SaysOfTopic = """
            all|every|each|everything|they|these|those|both ?of ?are ?is ?single ?one ?them ?were ?photo ?picture ?image
                ?head ?face ?shot ?scalp ?is ?taken ?my ?our ?by ?all ?100 ?percent ours|mine|own|ourselves|myself
            we|i ?personally ?have took|shot|take|photographed|made ?every ?each ?of ?them ?it ?all all|every|each|
                ourselves|myself|them
            every|each ?single one ..2 ours|mine|own|here|us|me
            nobody|noone|no else|elses|one
            done|taken|made|shot ?right ?all ?only ?by here|ourselves|me|us
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
        NotNear = "permission ask check whether send sent upload may records",
        About = ClaimAbout.Business,
    };
}
