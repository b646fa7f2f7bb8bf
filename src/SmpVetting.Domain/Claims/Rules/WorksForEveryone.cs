namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>It suits everybody.</summary>
    private static ClaimRule WorksForEveryone => new(ClaimType.WorksForEveryone)
    {
        Says = """
            works|work|working ..2 for|on|with ?absolutely ?just @everyone >who|whos|looking|wanting|considering|
                interested|seeking|but|thinking|except|can|will|involved
            effective|suitable|suits|suit|ideal|perfect|right|solution|good|great|appropriate|benefit|benefits|available|valid|
                helps|help|treat|treats|option|treatment|beneficial|performed|done|used|applied|candidate|successful|safe|excellent|fit|
                fits ..4 @everyone >who|whos|looking|wanting|considering|interested|seeking|but|thinking|except|
                can|will|involved
            effective|works|work|suitable|solution|option|perfect|ideal|great|good|help|helps|benefit ..4 @everyone ?who
                ?with ?is suffering|suffers|experiencing|losing|with|affected|dealing|experiences
            works|work|effective|suitable|suits|suit|ideal|perfect|appropriate|performed|done|used|applied|available|valid|
                good|great|looks|blends|safe|designed|caters|cater|treat|treats|fits ..5 all|every|any ?single
                ?different ?possible ?known @head|hair|stage|stages|ethnicity|ethnicities|ages|age|race|races|body|
                norwood|complexion|complexions|tones|tone >length|temperature
            works|work|effective|suitable|suits|suit|ideal|perfect|used|applied|good|designed|caters|cater|treat|treats|
                fits|option|solution|help|helps|hide|hides ..5 all|every|any ?single ?different ?possible ?known type|
                types|degree|degrees|case|cases|level|levels|kind|kinds|pattern|patterns|form|forms|sort of|and ..2 hair|
                loss|baldness|alopecia|thinning|@head
            for|on|suits|suit|treat|treats|with|works|work|including|of|match|matches ?men ?women ?all all|any|every
                skin ?hair ?types ?type ?tones ?colours ?colors ?and ?all ?any hair|tones|types|type|tone|colours|colors
            beneficial|option|recommended|ideal|results|treat|treats|help|helps|for ?people|men|women|clients|those
                ..4 all|any|every ?hair|skin ?and ?or ?hair|skin types|type|tones|stage|stages|colours|colors|ages|
                ethnicities
            suitable|suited|works|ideal|perfect|option|solution ..6 any|every|all ?single stage|stages|degree|level|type|
                types|age|ages
            suits|suit|suitable|works|work|fits|ideal|perfect|right ..4 every|any|all @head|stage|age|ages
            @smp|its ..3 for|on|with|suits every|any|all @head|stage|age|ages >without
            for each and ?for @everyone|every|all
            no|not|isnt ..1 @head alive|living|on ..5 cannot|cant|doesnt|wont|couldnt
            @smp @be ?really ?truly for @everyone|all >who|looking|wanting
            works|work|suitable|effective|solution|treatment for all $
            whatever|regardless|irrespective of|your|their|the|his|her|what|cause ?of ?your ?their ?the ?what ?exact ?type
                ?of ..2 age|ages|ethnicity|race|gender|baldness|complexion|norwood|skin|hair|sex|stage|degree|type|cause|
                loss|extent|level|severity|pattern|reason >choose|style
            no matter ?what ?how ?the ?your ?much ?whether ..2 degree|stage|age|ages|hair|skin|type|cause|extent|advanced|
                severe|level|old|bald|ethnicity|gender|kind|far|race|baldness|complexion|norwood|dark|light|young|deep|who
                >you+choose|you+wear
            @everyone can ?now ?safely ?have|get|do|wear|receive|be smp|it|this|scalp|the|a|our|micropigmentation|treated|
                helped|benefit|undergo|enjoy
            @everyone with ?a ?any @head|hair|baldness ?loss can|qualifies|is
            any|every|all @head|body can ?now ?safely ?still have|get|wear|be|benefit|do|enjoy
            @everyone|all ?can ?of ?you ?is ?are ?a ?an ?good ?the ?right qualify|qualifies|candidate|candidates|eligible|
                suitable|welcome >to
            @everyone is|are|can|qualifies|qualify|may $
            all qualify|may|can $
            we|i can ?always help|treat @everyone|all >who|looking
            anyone|anybody|everyone|everybody and everyone|everybody|anyone|anybody|all >else
            works|suits|suit|fits ..4 @everyone >looking|about|who
            from norwood # to norwood|#
            all|every|any ethnicities|ethnicity|races
            all|every|any skin|skins|hair ?tones ?types ?colours and|or ?all ?any ?every hair|skin|ages|age|stages
            all|every ages|age ?and ?all ?every skins|skin|ethnicities|races|types|tones
            any|every|all ..1 norwood|stage|head|scalp|skin|hair|age|colour|type ..4 any|every|all ..1 norwood|stage|head|
                scalp|skin|hair|colour|type|loss
            ^ any|every|all ?kind ?kinds ?of ?and ?every skin|skins|skull|heads|head|scalp|scalps|baldness|ethnicity|
                hair ?loss ?type ?types ?tone ?tones $
            ^ for every|all|any skin|hair|age|ages|scalp|scalps|head ?colour ?color ?type ?tone ?stage ?and ?every ?all
                ?any ?age ?ages ?hair $
            <affects|affect|affecting men ?and|or women ?alike ?of|at any|every|all ?kinds ?types ?of age|ages|stage|skin
            every|any|all ?kind ?of ?single @head|hair|body|baldness ?loss ?type ?is ?are ?can ?be a|suitable|treatable|
                eligible|works|qualifies|treated|helped|good ?candidate
            made|meant|built|designed|right|treatment|method|technique ?for every|any|all ?kind ?of ?single @head|baldness|
                age >loss
            help|treat|helps|treats|suits|serve|restore ..1 every|all|any ?single ?bald ?balding @head
            accept|accepts|take|takes|treat|treats|help|welcome ..3 every|any|all skin|type|types|stage|stages|age|ages|
                head|heads|norwood|case|cases ?type ?tone
            each ?and every type|kind|form|stage|degree|head|scalp|skin|man|person|client|one|customer|case|guest|patient
            100|hundred percent of ..2 people|men|clients|heads|scalps ?are ?can
            takes|take|works|work|holds|hold|suits|looks|does|succeeds ..4 on|for|with ?every ?single all|every ?of
                ?single ?one them|@head|body
            guaranteed|guarantee|guarantees|works|work|results ..4 for|with|on|to every|each|all ?single ?one ?and ?of
                @head|lot|them >who
            works|work|suits|suit|fits|fit|treat|treats|takes ?on ?for ?with ?them ?the ?absolutely all|lot|anyone|
                everyone|everything|whole+lot $
            100 percent success
            success rate ?of ?is 100
            universal|universally ..2 effective|suitable|works|fit|suits|solution|remedy
            whoever|however ?you ..3 are|bald|old|young ..8 works|suits|work|treat|help|fits
            works|suits|work|help|treat ..6 whoever|however ..2 you|bald|old
            whoever you are
            if you have ?got a head|scalp|skull ..3 for you
            caters|cater ?to ?for all|@everyone $
            whether you|youre ..20 smp|it|treatment|micropigmentation ..2 works|suits|suitable
            if you have ?got ?a head|scalp ..2 will work
            if ?you ?youre ?youve ?your ?are ?have ?got ?a head|scalp|skin|hair|human|bald|breathing|balding
                ..6 qualify|candidate|suitable|can|welcome|help|works|suits|yes
            @none|makes ?it ?does ?make difference|matter|matters ..6 age|skin|bald|baldness|norwood|ethnicity|dark|old|
                scalp|advanced
            age|skin|bald|baldness|norwood|ethnicity|dark|pale|old ..8 makes|make|is no difference|matter|obstacle|problem|
                barrier
            young|bald|dark|old|fair|thin|thinning|black|white ?men ?women and|or ..5 works|suits|suit|work|treat|help|
                everyone|all|welcome
            it|smp|treatment|who|never|technique|method ?it ?smp ?never never|wont fails|fail|failed ..2 @everyone|nobody|
                you
            no|not|isnt|nobody|never ..3 @head|soul ?yet ?here ?that ?who ?whom ?which ?we ?i ?it ?smp ?our ?method ?treatment
                ?technique ?pigment cannot|cant|wont|doesnt|not|unable >scar
            no|nobody|noone|none|not|isnt|never|havent|yet ..5 @head|@everyone|one|nobody|beyond|that|whom|who ..4 cannot|
                cant|couldnt|havent|wont|doesnt|didnt|wouldnt|wasnt|could|not ?not ..1 help|helped|treat|treated|suit|
                suited|suitable|work|fit|take
            no|not|isnt ?any|a|single degree|stage|type|kind|hair|head|scalp|skin ..3 for which|whom ..2 isnt|doesnt|not|cannot|wont|cant
            no|not|without ?are ?any age ?and ?or sex|gender|skin|health|type ?and ?or ?skin ?health ?hair ?type limit|limits|restrictions|restriction
            whatever your|the head|scalp|skin looks
            nobody|noone|one ?yet ?whom ?that we|i cannot|cant|could ?not help|treat
            no|isnt|not ?kind ?type ?form ?stage ?of ?any ?a ?single alopecia|baldness|head|scalp|thinning|hair ?loss ..9
                we|i|smp|it cannot|cant|doesnt|dont ?ever conceal|help|treat|cover|hide|mask|fix|solve
            nobody|noone|nobodys ..1 too bald|far|late|dark|light|fair|advanced
            nobody|noone|nobodys ..3 turned|excluded|refused|unsuitable|left|ruled|beyond|rejected ?away ?out ?bald ?old
            no one|@head ?ever ?is ?gets ?has ..1 turned|too|excluded|refused|unsuitable|beyond|rejected|hopeless
            not|never|no|isnt ..3 @head ..3 unsuitable|excluded|refused|rejected|hopeless
            no|never|nobody|none|dont|not|havent ..3 turn|turned|refuse|refused|reject|rejected|fail|fails|failed|sent|
                send ..2 @everyone|away|home|down|back|client|single|person|candidate|nobody
            no|never ?such ?thing ?as ?a ?an bad|wrong|unsuitable|poor candidate|candidates|client
            no exceptions|exception ..4 scalp|head|skin|man|everyone|works|suits
            contraindications|exclusions|exceptions none|nil|zero
            never|havent|not|yet ..1 not|failed|fail|failing worked|work|works $
            never|not|havent ..3 say|said|saying no|sorry to
            """,
        AskedYes = """
            suitable|right|work|works|suit|suits|good|safe|option|for ..4 everyone|anyone|everybody|anybody
            can|could everyone|anyone|everybody|anybody
            for me|anyone|everyone
            candidate|eligible
            suitable >for
            """,
        AskedNo = """
            anyone|people|someone|men|clients ..6 cant|cannot|not|unsuitable
            who|anyone|anybody|people|someone ..6 cannot|cant|shouldnt|not|unsuitable|turn|refuse
            too bald|old|late|dark|light
            """,
        Asked = """
            who|whom|which ..8 benefit|benefits|have|take|suitable|candidate|suit|suits|for|get|undergo|treat|helps|help|it|
                treatment|eligible => ..2 anyone|anybody|everyone|everybody >who|considering
            who|whom ..8 have|take|suitable|candidate|for|get|treat|eligible => any|every|all ?kinds ?single man|
                person|people|head|skin|hair|men|ages|age|human|adult
            ^ ?who ?whom ?is ?it ?good suitable|suits|candidates|for ?whom $ => ..2 anyone|anybody|everyone|everybody|
                all >who
            candidate|suitable|eligible|whom ..6 => ?absolutely ?literally everyone|everybody|anyone|anybody >who|
                whose|with|over|looking
            candidate|suitable|qualify ..6 => ..2 everyone|everybody|anyone|anybody|all ?of ?you is|are|can
            any|every|all @head ..3 take|have|get|do|suitable|undergo ..3 => ?yes ?of ?course any|every|all ?kind ?kinds ?of ?single grade|grades|stage|stages|age|ages|type|types|skin|gender|baldness|norwood|degree
            exclusions|contraindications => none|nil|no|zero
            """,
        Hedges = "until almost nearly most virtually practically mostly many pretty+much just+about",
        NotNear =
            "those+suffering men+suffering people+suffering suffering+with customize customise customized "
            + "customised tailor tailored bespoke needle needles cartridge cartridges gloves respect test+is needed "
            + "website device devices browser by+everyone by+anyone spat affects affect affecting morning welcome "
            + "course courses training student students beginner beginners budget budgets train artist artists career "
            + "academy consultation big scars+of scar+of of+scars of+scar of+scarring the+scar your+scar scar+can every+scar any+scar cleared+for imperceptible "
            + "angry looks+like scars+can scars+are how+long contact kit machine whatever+reason size react reacts "
            + "differently is+different are+different hurt irritated foreign phone app dilute solutions techniques system systems topper toppers "
            + "wig wigs",
        NotAbout = "gone",
    };
}
