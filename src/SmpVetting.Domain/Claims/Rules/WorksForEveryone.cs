namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>It suits everybody.</summary>
    private static ClaimRule WorksForEveryone => new(ClaimType.WorksForEveryone)
    {
        Says = """
            works|work|working ..2 for|on|with ?absolutely ?just ?nearly everyone|everybody|anyone|anybody >who|whos|
                looking|wanting|considering|interested|seeking|but|thinking|except|can|will|involved
            effective|suitable|suits|suit|ideal|perfect|right|solution|good|great|appropriate|
                benefit|benefits|available|helps|option|treatment|beneficial|performed|done|used|applied|
                candidate|successful|safe|excellent|fit|fits|answer ..4 everyone|everybody|anyone|anybody >who|whos|
                looking|wanting|considering|interested|seeking|but|thinking|except|can|will|involved
            effective|works|work|suitable|solution|perfect|ideal|great|good|help|helps|benefit ..4 everyone|anyone|
                anybody|everybody ?who ?with ?is suffering|suffers|experiencing|losing|with|affected|dealing|experiences
            works|work|effective|suitable|suits|suit|ideal|perfect|appropriate|performed|done|used|applied|available|
                match|good|great|looks|blends|safe|designed|caters|cater|treat|treats|fits ..5 all|every|any ?single
                ?different ?possible ?known skin|hair|head|scalp|stage|stages|person|client|man|ethnicity|ethnicities|
                ages|age|race|races|body|norwood|complexion|complexions|clients|men|people|tones|tone >length|
                temperature
            works|work|effective|suitable|suits|suit|ideal|perfect|used|applied|good|designed|caters|cater|treat|treats|
                fits ..5 all|every|any ?single ?different ?possible ?known type|types|degree|degrees|case|cases|level|
                levels|kind|kinds|pattern|patterns|form|forms of ..2 hair|loss|baldness|alopecia|thinning|scalp|scalps|
                head|heads|people|client|clients|skin
            for|on|suits|suit|treat|treats|with|works|work|including|of|match|matches ?men ?women ?all all|any|every
                skin ?hair ?types ?type ?tones ?colours ?colors ?and ?all ?any hair|tones|types|type|tone|colours|colors
            no matter who
            no matter ?what ?how ?the ?your ?much ?whether degree|stage|age|hair|skin|type|cause|extent|advanced|
                severe|level|old|bald|ethnicity|gender|kind|far
            regardless|irrespective of ?the ?your ?their ?what ..4 age|hair|skin|stage|degree|type|cause|ethnicity|
                gender|race|loss|baldness|extent|norwood|level|severity
            anyone|everyone|everybody|anybody can ?now ?safely benefit|undergo|enjoy|helped
            anyone|everyone|everybody|anybody can ?now ?safely have|get|do|wear|receive|be smp|it|this|scalp|the|a|
                our|micropigmentation|treated|helped
            everyone|everybody|anyone|anybody is ..3 candidate|suitable
            works|work|suitable|effective|solution|treatment for all $
            all|every|any ethnicities|ethnicity|races
            whatever ?your ?the ?type ?of ?your cause|stage|age|hair|skin|degree|level|ethnicity|pattern
            any|every|all man|woman|person|men|women|client|head|scalp|body can ?now ?safely ?still have|get|wear|
                be|benefit|do|enjoy
            whatever ?the ?your ?exact cause|reason|type|stage|age|pattern of|for|behind ..3 loss|baldness|thinning
            suits|suit|suitable|works|work|fits|ideal|perfect|right ..4 every|any|all man|woman|men|women|person|people|
                head|heads|stage|age|ages
            @smp ..3 for|on|with|suits every|any|all man|woman|men|women|person|people|head|heads|stage|age|ages
            from norwood # to norwood|#
            beneficial|option|recommended|ideal|results|treat|treats|help|helps|for ?people|men|women|clients|those
                ..4 all|any|every ?hair|skin ?and ?or ?hair|skin types|type|tones|stage|stages|colours|colors|ages|
                ethnicities
            suitable|works|ideal|perfect|option|solution ..6 any|every|all ?single stage|stages|degree|level|type|
                types|age|ages
            nobody|noone|one|person|client|head|man we cannot|cant help|treat
            whether ?youre ?you ?are ..20 smp|it|treatment|micropigmentation ..2 works|suits|suitable
            @smp @be ?really ?truly for everybody|everyone|anyone|all >who|looking|wanting
            ^ any|every|all ?kind ?kinds ?of ?and ?every skin|skins|skull|heads|head|scalp|scalps|baldness|
                ethnicity|hair ?loss ?type ?types ?tone ?tones $
            nobody|noone|nobodys ..3 turned|too|excluded|refused|unsuitable|left|beyond|rejected ?away ?out ?bald
                ?old
            no one|man|woman|head|scalp|client|person|candidate ?ever ?is ?gets ?has ..1 turned|too|excluded|
                refused|unsuitable|beyond|rejected
            never|dont|not ?had ?to ?have ?yet turn|turned|refuse|refused|reject|rejected|fail|fails|failed ?away
                ..2 anyone|anybody|away|client|single|person|candidate|nobody
            whatever|regardless|irrespective of|your|their|the|his|her ?your ?their ?the ..1 age|ages|ethnicity|
                race|gender|baldness|complexion|norwood|skin|hair|sex
            no matter ?what ?how ..4 age|ages|ethnicity|race|gender|baldness|complexion|norwood|skin|bald|old|dark|
                light|young
            anyone|anybody|everyone|everybody and everyone|everybody|anyone|anybody|all >else
            it|smp|treatment|who|never|technique|method ?it ?smp ?never never|wont fails|fail|failed ..2 anyone|
                anybody|nobody|you
            no|not|isnt|nobody|never ..3 head|scalp|skull|skin|person|man|client ?yet ?here ?that ?who ?whom ?which ?we
                ?i ?it ?smp ?our ?method ?treatment ?technique ?pigment cannot|cant|wont|doesnt|not|unable >scar
            every|any|all ?kind ?of ?single head|scalp|skull|skin|man|person|client|hair|body|baldness ?loss ?type
                ?is ?are ?can ?be a|suitable|treatable|eligible|works|qualifies|treated|helped|good ?candidate
            everyone|anyone|everybody|anybody|all ..1 qualifies|qualify|eligible|candidate|candidates|suitable|
                welcome >to
            made|meant|built|designed|right ?for every|any|all ?kind ?of ?single head|heads|scalp|scalps|skull|man|
                skin|skins|baldness|age >loss
            works|suits|suit|fits ..4 anyone|anybody|everyone|everybody >looking|about|who
            all|every|any skin|skins|hair ?tones ?types ?colours and|or ?all ?any ?every hair|skin|ages|age|stages
            <affects|affect|affecting men ?and|or women ?alike ?of|at any|every|all ?kinds ?types ?of age|ages|
                stage|skin
            never|havent|not ?ever ?yet ?had ?to sent|turned|send|refused|refuse ..2 away|anyone|anybody|client
            takes|take|works|work|holds|hold|suits|looks|does|succeeds ..4 on|for|with ?every ?single all|every ?of
                ?single ?one them|person|heads|head|skins|body|man|scalp|people
            whoever|however ?you ..3 are|bald|old|young ..8 works|suits|work|treat|help
            works|suits|work|help|treat ..6 whoever|however ..2 you|bald|old
            whoever you are
            all|every ages|age ?and ?all ?every skins|skin|ethnicities|races|types|tones
            if you have|got ?a head|scalp|skin ..4 qualify|candidate|suitable|can|welcome|help
            @none|makes ?it ?does ?make difference|matter|matters ..8 age|skin|bald|baldness|norwood|hair|ethnicity|
                dark|old|scalp
            age|skin|bald|baldness|norwood|ethnicity|dark|pale|old ..8 makes|make|is no difference|matter|obstacle|
                problem|barrier
            not|never|no|isnt ..3 person|man|head|scalp|client|skin ..3 unsuitable|excluded|refused|rejected|
                hopeless
            each ?and every type|kind|form|stage|head|scalp|skin|person|man|degree
            help|treat|helps|treats|suits|serve|restore ..1 every|all|any ?single ?bald ?balding man|men|woman|
                women|person|head|heads|people|skin|scalp
            @none ..3 head|scalp|skin|person|man ..4 doesnt|not|cannot|never|wont|it ?smp suit|suits|work|help|fit|fits|
                take|takes
            100|hundred percent of ..2 people|men|clients|heads|scalps ?are ?can
            everyone|everybody|anyone|anybody|all ?can ?of ?you ?is ?are ?a ?an ?good ?the ?right qualify|qualifies|
                candidate|candidates|eligible
            universal|universally ..2 effective|suitable|works|fit|suits|solution|remedy
            one treatment|method|technique ?for every|all|any head|heads|scalp|man|skin
            does|do ?it not|nt matter ..6 bald|old|skin|hair|dark|advanced
            doesnt matter ..6 bald|old|skin|hair|dark|advanced
            if you have|got ?a head|scalp|skin|hair ..6 work|works|suits|help
            never|nobody ..3 anyone|anybody|person|man|client|head ..4 not|didnt|couldnt|doesnt|wasnt work|suit|
                help|take|suitable|suited
            no|never|nobody ..4 sent|turned|send|turn home|away|down|back
            we|i can ?always help|treat anybody|anyone|everybody|everyone|all >who|looking
            no exceptions|exception ..4 scalp|head|skin|man|everyone|works|suits
            never|yet|not ..4 head|scalp|person|man|client|skin ..4 didnt|doesnt|couldnt|wouldnt suit|work|take|
                help|fit
            refused|turned|rejected ..6 works|suits ..3 all|everyone
            no|isnt|not ?kind ?type ?form ?stage ?of ?any ?a ?single alopecia|baldness|head|scalp|thinning|hair
                ?loss ..9 we|i|smp|it cannot|cant|doesnt|dont ?ever conceal|help|treat|cover|hide|mask|fix|solve
            help|helps|works|work|treat|treats|hide|hides|suits ..3 any|every|all form|forms|kind|kinds|type|types|
                pattern|sort of hair ?loss|baldness|alopecia|thinning
            ^ for every|all|any skin|hair|age|ages|scalp|scalps|head ?colour ?color ?type ?tone ?stage ?and ?every
                ?all ?any ?age ?ages ?hair $
            100 percent success
            success rate ?of ?is 100
            everyone|everybody|anyone|anybody is|are|can|qualifies|qualify|may $
            all qualify|may|can $
            no|never ?such ?thing ?as ?a ?an bad|wrong|unsuitable|poor candidate|candidates|client
            if ?youve you|got|have|you've ?got ?a scalp|head|skin|hair ..4 qualify|candidate|suitable|works|work|
                welcome|can
            guaranteed|guarantee|guarantees|works|work|results ..4 for|with|on|to every|each|all ?single ?one ?and
                ?of client|clients|patient|patients|person|man|woman|lot|people|head|them|customers >who
            works|work|suits|suit|fits|fit|treat|treats|takes ?on ?for ?with ?them ?the ?absolutely all|lot|anyone|
                everyone|everything|whole+lot $
            contraindications|exclusions|exceptions none|nil|zero
            never|havent|not|yet|nobody ..5 head|scalp|person|man|client|skin|candidate ..6 not|didnt|doesnt|
                couldnt|cannot|cant|wont ..1 suit|work|fit|help|take|treat
            young|bald|dark|old|fair|men ?and or|and ..8 works|suits|suit|work|everyone|all|welcome
            thin|thinning|bald|young|old|dark|fair|black|white ..2 or ..4 works|suits|suit|treat|help
            there|theres is|isnt ?not ?no ?nobody|a ?one ..2 whom|who|that|nobody|man|person|client|guest|head|scalp
                ..3 we|i|it|smp cannot|cant|wont|couldnt|havent|doesnt ?be help|helped|treat|treated|suit|work
            no|nobody|noone|not ?one|a ?single man|guest|person|client|patient|head|scalp|woman|gentleman ?is ?whom
                ?that ?who ?beyond ..2 we|i|us cannot|cant|couldnt|havent|help
            no|nobody|none ..3 turn|turned|sent|send|refuse|refused ..2 away|home|down|door
            any|every|all ..1 norwood|stage|head|scalp|skin|hair|age|colour|type ..4 any|every|all ..1 norwood|
                stage|head|scalp|skin|hair|colour|type|loss
            ^ whoever you ?are ..4 works|work|suits|help|treat|fits
            for men and women of every|all|any age|ages|skin
            accept|accepts|take|takes|treat|treats|help|welcome ..3 every|any|all skin|type|types|stage|stages|age|
                ages|head|heads|norwood|case|cases ?type ?tone
            each and every head|scalp|skin|man|person|client|one|customer|hair|time|case|guest|patient
            there is|was nobody|noone ?yet ?whom ?that we|i could|can not help|treat
            never|havent|not|yet ..1 not|failed|fail|failing worked|work|works $
            never|not|havent ..3 say|said|saying no|sorry to
            if youre|your|you ?are human|bald|breathing|balding ..2 yes|works|qualify|suitable
            """,
        AskedYes = """
            suitable|right|work|works|suit|suits|good|safe|option|for ..4 everyone|anyone|everybody|anybody
            can|could everyone|anyone|everybody|anybody
            for me|anyone|everyone
            candidate|suitable|eligible
            """,
        AskedNo = """
            anyone|people|someone|men|clients ..6 cant|cannot|not|unsuitable
            who|anyone|anybody|people|someone ..6 cannot|cant|shouldnt|not|unsuitable|turn|refuse
            too bald|old|late|dark|light
            """,
        Asked = """
            who|whom|which ..8 have|take|suitable|candidate|suit|suits|for|get|undergo|treat|helps|help|it|
                treatment|eligible => ..2 anyone|anybody|everyone|everybody >who|considering
            who|whom ..8 have|take|suitable|candidate|for|get|treat|eligible => any|every|all ?kinds ?single man|
                person|people|head|skin|hair|men|ages|age|human|adult
            ^ ?who ?whom ?is ?it ?good suitable|suits|candidates|for ?whom $ => ..2 anyone|anybody|everyone|everybody|
                all >who
            candidate|suitable|eligible|whom ..6 => ?absolutely ?literally everyone|everybody|anyone|anybody >who|
                whose|with|over|looking
            candidate|suitable|qualify ..6 => ..2 everyone|everybody|anyone|anybody|all ?of ?you is|are|can
            exclusions|contraindications => none|nil|no|zero
            """,
        Hedges = "until almost nearly most virtually practically mostly many just+about",
        NotNear =
            "respect test+is needed website device devices browser by+everyone by+anyone spat affects affect affecting "
            + "morning welcome course courses training student students beginner beginners budget budgets train artist artists "
            + "career academy consultation big of+scars of+scar of+scarring the+scar your+scar scar+can scars+can scars+are "
            + "how+long contact cartridge kit machine whatever+reason size react reacts differently hurt irritated foreign",
        NotAbout = "gone",
    };
}
