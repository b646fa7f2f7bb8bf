using static SmpVetting.Domain.Triage.RuleId;

namespace SmpVetting.Domain.Triage;

/// <summary>What people write when it is urgent, in English, Spanish, German and French, with common typing errors.</summary>
internal static class TextPhrases
{
    // Faint dots are a look; a person who feels faint is not.
    private const string NotTheLook = " ~dots|dot|hairline|line|lines|pigment|ink|colour|color|smp|results|result|work|it|its|they|theyre"
        + "|look|looks|looking|scar|marks -dots|dot|hairline|line|lines|pigment|marks|spots|bumps|redness|itch|itching|tingling|scar";

    private const string Changing = "bleed*|bled|chang*|grow*|grew|bigger|larger|darker|itch*|crust*";

    private const string Places = "area|scalp|head|hairline|pigment|dots|crown|temple|neck";

    private const string Many = "10|12|14|15|16|18|20|24|25|28|30|32|36|40|45|48|50|56|60|64|70|80|90|96|100|200|twenty|thirty|forty|fifty|hundred"
        + "|handful|packet|pack|box|bottle|whole|all|caja|frasco|todas|muchas|packung|schachtel|alle|boite|plaquette|tous|toute";

    private const string Tablets = "paracetamol|acetaminophen|tylenol|panadol|doliprane|ibuprofen|aspirin|pills|tablets|tabs|capsules"
        + "|pastillas|comprimidos|tabletten|pillen|comprimes|medicaments ~mg";

    public static readonly TextRule NonSterileDilution = new(TXT_dilution, Urgency.Wait, "", "",
        "dilut*|thinned|mixed|mixes|mixing|watered pigment|ink|water|distilled", "pigment|ink dilut*|thinned|watered",
        "pigment|ink mixed|mixes distilled|tap|bottled|water", "distilled|tap|bottled water dilut*|thin|mix",
        "distilled|tap|bottled water in|into|to pigment|ink");

    public static readonly TextRule NoDisclosure = new(TXT_no_disclosure, Urgency.Wait, "", "",
        "!wont|not|refuse*|never|didnt|doesnt|nobody tell|say|give|share|show what|pigment|ink|label|me|us|data",
        "!refuse* tell|say|give|share|show");

    public static readonly TextRule CareQuestion = new(TXT_care, Urgency.Wait, "", "",
        "!can|should|may|when|how wash*|shampoo*|rinse|moistur*|cream|nizoral|soap|scrub*|lotion|balm|shower*",
        "!use nizoral|shampoo|cream|lotion|balm|moistur*|soap");

    public static readonly TextRule Fever = new(TXT_S2, Urgency.SameDay,
        "words for fever, or a typed temperature from 38.0 °C (100.4 °F)",
        "You wrote about fever or typed a temperature of 38 °C (100.4 °F) or more.",
        "fever|feverish|febrile", "high temperature", "fieber", "fiebre|calentura", "fievre");

    public static readonly TextRule BloodContact = new(TXT_S6, Urgency.SameDay,
        "words for another person's blood or a used needle, unless the session was more than 3 days ago and no recent day is named",
        "You wrote about a used needle or another person's blood. Medicine after such contact works only when it is started within 72 hours.",
        "a|already used needle|needles ~new|fresh|sterile|clean|clinic|artist|practitioner|technician|person|man|woman|guy|studio|they|he|she|who|that|pen|machine|tool",
        "with|by|dirty used needle|needles ~a|the|new|fresh|sterile|clean|disposable|they|he|she|who|that",
        "reused|reuses|reusing|recycl* needle*|blade*|cartridge*|tip|tips", "they|he|she|clinic|artist|studio reuse needle*|blade*|cartridge* <do|does|did|if|whether|can",
        "re use|used|using needle*|cartridge*", "needle*|blade*|cartridge* reused|recycled|shared", "shared|sharing needle*|blade*|cartridge*",
        "needle*|blade*|cartridge* another|other|previous|someone|somebody|last client*|customer*|person*|patient*|else* ~each|every|per",
        "needlestick*", "needle stick", "needle* hiv|hepatitis", "stuck|pricked|stabbed|poked|jabbed dirty|old|contaminated needle*|blade*",
        "blood another|other|previous|someone|somebody|last client*|customer*|person*|patient*|else*", "blood splash*|spray*|squirt* eye*|mouth|face",
        "another|other|previous|last client*|customer*|person*|patient* blood", "someone|somebody else* blood",
        "aguja* usada|usadas|compartid*|reutiliz* -en+mi|en+mis|conmigo|para|fue|era", "reutiliz* aguja*|cartucho*|cuchilla*",
        "aguja* otro|otra|otros|otras client*|paciente*|persona*", "aguja* client*|paciente* anterior",
        "sangre otro|otra|otros|otras client*|paciente*|persona*", "sangre client*|paciente* anterior",
        "gebraucht* nadel*", "einer|mit|schon|bereits benutzt*|verwendete* nadel* ~neuen|neue|sterile|sterilen", "wiederverwend* nadel*", "nadel* wiederverwend*|mehrfach|mehrmals",
        "nadelstichverletz*", "nadel*|blut bei|von|an anderen|anderem|anderer|vorigen|vorherigen kund*|patient*|person*", "nadel*|blut anderen|anderem|anderer|vorigen|vorherigen kund*|patient*|person*", "fremdes|fremdem|fremden blut",
        "aiguille* usag*|souill*|reutilis*|servi", "aiguille* deja utilis*|servi", "aiguille* utilis* autre*|quelquun|client*|patient*", "reutilis* aiguille*|lame*",
        "aiguille*|sang autre* client*|patient*|personne*", "aiguille*|sang quelquun autre*", "aiguille*|sang client*|patient* precedent*");

    public static readonly TextRule Recently = new(TXT_recently, Urgency.Wait, "", "",
        "!today|tonight|yesterday|hoy|ayer|anoche|anteayer|heute|gestern|vorgestern|aujourdhui|hier", "!this morning|afternoon|evening",
        "!last night", "!minutes|hour|hours ago", "!1|2|3|one|two|three|couple day|days ago",
        "!hace horas|minutos", "!hace 1|2|3|un|dos|tres dia|dias", "!vor stunde*|minuten", "!vor 1|2|3|einem|zwei|drei tag*",
        "!esta manana|tarde|noche", "!ce matin|soir", "!il y heure*|minutes", "!il y 1|2|3|un|deux|trois jour*");

    public static readonly IReadOnlyList<TextRule> Urgent =
    [
        new(TXT_E1, Urgency.EmergencyNow, "words for hard breathing, swelling of mouth or throat, collapse",
            "You wrote about breathing, swelling of the mouth, face or throat, or passing out. This cannot wait.",
            "!cant|cannot|couldnt|barely|hardly|unable|struggl* breath*|breeth*|breth*",
            "!can not breath*|breeth*|breth*", "!not able breath*",
            "trouble|difficult*|hard|harder|problem*|labored|laboured breath*|breeth*",
            "breath* difficult*|hard|harder|trouble|labored|laboured", "short* breath", "out of breath", "breathless",
            "gasping", "wheez*|weez*", "choking", "suffocat*", "chest tight*", "tight* chest",
            "throat|airway tight*|clos*|swell*|swoll*", "tight*|clos*|swell*|swoll* throat|airway",
            "lip|lips|tongue|face|mouth|throat swell*|swoll*|puff*|blown|balloon*", "swell*|swoll*|puffy|blown|balloon* lip|lips|tongue|face|mouth",
            "tongue|throat thick|thicker|fat",
            "anaphyla*|anafil*", "collapsed|collapsing|unconscious|fainted|fainting", "pass|passed|passing out",
            "blacked out", "feel|feels|felt|feeling faint" + NotTheLook,
            "going|about|gonna to faint", "gonna faint", "i|im|am|he|hes|she|shes going faint" + NotTheLook, "breath* worse|worsening",
            "!no puedo|puede|podia respirar", "dificultad* respir*", "cuesta respirar", "ahogo|ahogando",
            "!falta aire", "labio*|lengua|garganta|cara hinch*|inflam*|cierr*", "hinch*|inflam* labio*|lengua|garganta|cara",
            "desmay*", "silbido*|sibilan*",
            "!keine|kaum luft", "atemnot", "!kann|konnte nicht|kaum atmen", "schwer atmen|luft", "atmen schwer*|schwierig",
            "lippe*|zunge|hals|rachen|gesicht geschwoll*|angeschwoll*|schwill*|schwell*",
            "geschwoll*|angeschwoll*|schwell* lippe*|zunge|hals|rachen|gesicht", "ohnmacht*|bewusstlos*|kollabiert",
            "!peux|peut|arrive* pas|plus respirer", "mal|peine|difficult* respir*", "essouffl*", "etouff*",
            "levre*|langue|gorge|visage gonfl*|enfl*|serre*", "gonfl*|enfl* levre*|langue|gorge|visage", "evanoui*",
            "!cant|cannot|couldnt|barely|hardly|unable swallow* -pills|tablets|capsules|that|my+pride|the+price|the+cost|the+fact",
            "!can|able not swallow*", "!not able swallow*", "trouble|difficult*|problem* swallow*",
            "hard|harder swallow* ~pill -that|the|this|how <price|cost|result|results|news|truth",
            "!no puedo|puede|podia|consigo|logro tragar|deglutir", "cuesta|dificultad* tragar|deglutir",
            "!kann|konnte|konnen nicht|kaum schlucken", "!nicht|kaum schlucken kann|konnte", "schwer schlucken", "schluckbeschwerden",
            "!peux|peut|pouvais|arrive* pas|plus avaler|deglutir", "mal|peine|difficult* avaler|deglutir",
            "lost|lose|losing|loses consciousness", "keeled over",
            "perd* conocimiento|conciencia|consciencia|connaissance|conscience", "me desvaneci|desvanezco", "desplome|desplomo|desplomado",
            // In German a colour that shifts "tips over" with the same word, so somebody has to be named.
            "ich|bin|er|mann|frau|freund|freundin umgekippt|zusammengebrochen|umgefallen", "ich kipp* um", "schwarz vor augen",
            "bewusstsein verlor*", "verlor* bewusstsein", "fait|fais|faire|fit|eu malaise", "tomb* pommes"),
        new(TXT_E2, Urgency.EmergencyNow, "words for confusion, slurred speech, mottled skin, extreme shivering, sepsis",
            "You wrote about confusion, speech, skin colour or shivering that can mean the whole body is in danger.",
            "confused|confusion|confus|confuse|confuso|confusa -about|why|by|which|how|whether|what|as|over|with"
                + "|and+upset|and+angry|and+annoyed|and+disappointed|and+frustrated|and+sad|and+unsure|and+worried",
            "he|hes|she|shes|husband|wife|partner|father|mother|dad|mum|mom|son|daughter|brother|sister|friend "
                + "confused|confusion -about|why|by|which|how|whether|what|as|over|with", "talk*|speak* nonsense|gibberish|rubbish", "slur*",
            "delirious|delirium|disorientated|disoriented", "skin mottl*|blotch*|marbl*", "mottl*|blotch*|marbl* skin",
            "!rash doesnt|wont|not fade*|blanch*|disappear*", "shiver*|shak* uncontroll*|violent*|extrem*|hard|badly",
            "uncontroll*|violent*|extreme* shiver*|shak*", "rigors", "!no urine",
            "!not|havent|hasnt|cant pee*|urinat*", "!cant|cannot stay awake", "very|extremely|so drowsy", "sepsis|septic*",
            "breath* fast|rapid*", "fast|rapid breath*",
            "confundid*", "escalofrio* fuert*|intens*", "piel moteada|azulada", "habla* raro|arrastr*",
            "verwirrt*", "lall*", "stark*|heftig*|extrem* schuttelfrost", "blutvergiftung",
            "!dont|doesnt|wont|didnt|not fade*|blanch*|disappear* glass|tumbler|press|pressed|pressing",
            "!purple blotch*|spots|rash|patches dont|doesnt|wont|didnt|not fade*|blanch*|disappear*", "petechi*|petequi*|purpura",
            "!no desaparec*|borra*|blanque*|palidec* vaso|cristal|presion*|apretar", "!nicht weg|verblass*|verschwind* glas|druck*",
            "!glas|druck nicht weg|verblass*|verschwind*", "!disparai*|efface* pas|plus verre|press*|appui*",
            "desoriente*|delire*", "frisson* violent*|intens*", "peau marbree", "septicemie"),
        new(TXT_E3, Urgency.EmergencyNow, "words for black skin, blood blisters, unbearable pain, spread within hours",
            "You wrote about skin, pain or fast spread that can mean a dangerous infection.",
            "skin|scalp|flesh turn*|going|gone|goes|went|became black|purple ~too",
            // "My skin is black" is also how people name their skin type; with one of these words it is not.
            "skin|scalp|flesh black|purple dead|dying|rot*|smell*|stink*|cold|numb ~too|dots|pigment", "the skin is|looks black|purple ~too",
            "skin|flesh is|looks dead|dying ~flaky|flaking|dry|peeling", "skin around dying|dead|dies|rotting|black|purple ~too", "skin|flesh dying|rotting", "blood blister*", "blister* blood", "flesh eating", "necro*|nekro*",
            "spread* hour*|fast|rapid*|quickly <ink|pigment|dye|dots", "pain unbearable|excruciating|agony", "worst pain",
            "unbearable|excruciating|agoni* pain", "agony",
            "piel pone*|poniendo|puso|puesto|vuelve|volvio|vuelto|esta negr*|morad*|violace* ~demasiado",
            "pone|puso|puesto|vuelve|volvio piel negr*|morad*|violace*", "piel muriendo|pudr*", "dolor insoportable", "ampolla* sangre",
            "haut|kopfhaut wird|wurde|farbt|verfarbt schwarz|lila|violett ~zu",
            "haut|kopfhaut schwarz|lila|violett geworden|verfarbt|angelaufen|stink*|riecht|tot|abgestorben|kalt ~zu",
            "die haut ist|sieht schwarz|lila|violett ~zu -pigmentiert", "haut stirbt|abgestorben|fault", "unertraglich* schmerz*", "blutblase*",
            "peau devient|devenue|vire|tourne noir*|violet*|violac*",
            "la peau est noir*|violet*|violac* ~trop", "peau noir*|violet* sent|pue|mort*|froid* ~trop", "peau meurt|pourri*", "douleur* insupportable*|atroce*", "cloque*|ampoule* sang"),
        new(TXT_E4, Urgency.EmergencyNow, "words for a fit, a racing heart, blue lips",
            "You wrote about a fit, your heart or blue lips. This can be a reaction to numbing products.",
            "seizure*|convuls*", "had|having|has fit|fits", "palpitat*|palpitac*",
            "heart*|pulse rac*|pound*|skip*|flutter*|irregular*|hammer*|thump*", "rac*|pounding|skipping|irregular heart*|pulse",
            "heart*|pulse going|goes|gone crazy|mad|nuts|wild|fast", "heart* beat* fast*|rapid*|crazy|quick*|hard", "tachycard*|taquicard*|tachykard*",
            "12*|13*|14*|15*|16*|17*|18*|19*|20* bpm",
            "lips blue*|grey|gray|purple", "blue|grey|gray|purple lips",
            "corazon|pulso aceler*|salta*|dispar*|galop*|desboc*|loco", "aceler*|dispar* corazon|pulso",
            "lat* rapido|deprisa|fuerte corazon", "corazon lat* rapido|deprisa|fuerte", "labios azul*|morad*", "krampfanfall*|krampfe", "herzrasen|herzstolpern|herzjagen",
            "herz|puls rast|raste|rasen|stolper*|hammert|spinnt", "herz schlagt|schlug schnell|wild|unregelmassig", "rasend* herz|puls",
            "lippen blau", "blaue lippen", "coeur|pouls emball*|accel*", "coeur bat|battait vite|fort|rapid*|irregul*", "pouls rapide|irregul*", "levres bleu*"),
        new(TXT_E5, Urgency.EmergencyNow, "words for a bulging eye, painful eye movement, changed sight",
            "You wrote about your eye or your sight. With swelling this cannot wait.",
            "eye* bulg*", "bulg* eye*", "hurt*|pain* move|moving|movement eye*", "eye* hurt*|pain* move*|moving",
            "blur*|double vision|sight", "vision|sight blur*|double|loss|lost|worse", "lost|losing sight|vision",
            "!cant|cannot|couldnt|barely|hardly see out|from eye|eyes", "!cant|cannot|barely|hardly see properly|clearly|straight "
                + "-if|whether|how|what|why|where|the|my|it|any|that|on|in", "eye swollen shut", "vision borrosa|doble", "veo|viendo|vista borroso|borrosa|nublado|nublada|doble ~puntos|linea|pigmento",
            "ojo* saltad*|salid*|sobresal*", "ojo* duele* mover*|muevo", "duele* mover* ojo*", "verschwommen* sehen", "sehe verschwommen|doppelt",
            "doppelbilder", "auge* zugeschwoll*", "zugeschwoll* auge*", "auge* steht|tritt vor|hervor|heraus",
            "auge* weh|schmerz* beweg*", "auge* beweg* weh|schmerz*", "beweg* auge* weh|schmerz*",
            "oeil|yeux gonfl*|enfl* mal bouge*", "oeil|yeux mal bouge*", "mal bouge* oeil|yeux", "oeil|yeux sort|sortent|exorbit*", "vision floue|double|trouble", "vois flou|double"),
        new(TXT_E6, Urgency.EmergencyNow, "words for ending one's life or hurting oneself",
            "You wrote about ending your life or hurting yourself. You deserve help right now.",
            "suicid*|suizid*|selbstmord*", "!kill* myself|himself|herself|themselves", "!end|ending my|his|her|their life",
            "!end it all", "!want*|wanna|wish* die", "!want*|wanna end it", "!point living|life",
            "!took|taken|swallowed pills|tablets", "!wish dead", "!dont|not want live|exist|alive", "!dont|not want be here",
            "!no reason|point live|living", "!better off dead", "!hurt|harm|hurting|harming|cutting myself|himself|herself "
                + "-shaving|trimming|washing|showering|combing|scratching|accidentally|by+accident|while+shaving|when+shaving",
            "!self harm*", "!taking|take my|his|her own life", "!overdos*|sobredosis|uberdosis|surdose",
            "!rather dead|die|gone", "!isnt|not|aint|hardly|barely|longer worth living", "!cant|cannot go on "
                + "~out|outside|back|without|with|to|in|there|work|swimming|for -holiday|holidays|vacation|a|an|the|dates|date|to|with|stage|camera",
            "!can not go on ~out|outside|back|without|with|to|in|there|work|for -holiday|holidays|vacation|a|an|the|dates|date|to|with",
            "!plan*|going|gonna|want|wanna|ready|about jump -in|into|back|at|to|on|for|rope|through|around", "!jump* off|from|under bridge|roof|building|train|window|balcony",
            "!hang|hanging|shoot|shooting|drown|drowning myself ~out|around|by|with", "!slit* wrist*|throat", "!ending my|it|things all|life|here", "!longer want live|exist|alive|here",
            "!dont|not want wake up -with|to|next|every|each|early|bald|looking", "!never wake up again", "!wish never born", "!tired|sick of living|life", "!unalive", "!kms",
            "!better without me", "!cut|cutting|slash*|slic* wrist*|veins", "!cant|cannot live like this|that", "!can not live like this|that",
            "!took|taken|swallowed " + Many + " " + Tablets, "!nothing live for", "!dark thoughts",
            "!want|wanna disappear ~it|them|this|these|those|that|the|my|everything|dots",
            "!no quiero|puedo seguir viviendo|vivir", "!no puedo vivir asi", "!no|sin ganas vivir", "!no quiero existir|despertar",
            "!quiero desaparecer ~hacer|que|ver", "!cort* venas|munecas", "!tome|tomado|trague|tragado " + Many + " " + Tablets,
            "!nicht weiterleben", "!nicht weiter leben", "!kein|keine|keinen lust leben|lebenswillen", "!pulsadern", Many + " " + Tablets + " genommen|geschluckt",
            "!peux|veux|veut plus vivre", "!idees noires", "!veux|voudrais|envie disparaitre ~faire|que|voir", "!ouvert|coupe|taillad* veines|poignets",
            "!pris|avale " + Many + " " + Tablets,
            "!matarme|matarse", "!quitarme|quitarse vida", "!quiero|ganas morir*", "!acabar mi vida", "!no quiero vivir",
            "!no vale|merece pena vivir", "!mejor|preferi* muert*|morir*", "!corto|cortarme|cortandome",
            "!umbringen", "!nicht mehr leben", "!leben beenden|nehmen", "!will|mochte sterben", "!sterben will|mochte",
            "!lieber tot|sterben", "!lebensmude", "!ritze|ritzen mich", "!nicht mehr lebenswert", "!leben keinen sinn",
            "!me tuer", "!veux|envie mourir", "!plus envie vivre", "!mettre fin jours|vie", "!en finir",
            "!vie vaut plus|pas", "!prefer* mort*|mourir", "!mieux mort*", "!scarifi*"),
        new(TXT_E7, Urgency.EmergencyNow, "words for bleeding that does not stop",
            "You wrote about bleeding that does not stop.",
            "!wont|doesnt|hasnt|didnt|not|cant|cannot|never stop* bleed*", "!bleed*|blood wont|doesnt|hasnt|not|never|cant stop*",
            "!cant|cannot stop bleeding|blood", "keeps|still bleeding", "bleed* heavily|heavy|uncontroll*",
            "blood pouring|gushing|spurting", "hemorrhag*|haemorrhag*|hemorragia*",
            "bleed* hour|hours -ago|after|afterwards|later|before", "bleed* all day|night|morning", "bleed* since yesterday|morning|last",
            "soak* through towel*|bandage*|gauze|dressing*|pillow*", "blood soak*",
            "sangr* horas -despues", "horas sangrando", "sangr* desde ayer|anoche", "empapa* toalla*|gasa*|vendaje*",
            "blute* stunden -nach|danach|spater", "stunden blute*", "blute* seit gestern|heute", "saign* heures -apres", "saign* depuis hier|matin",
            "!no para|deja sangrar", "!sangr* no para|deja", "!hort nicht bluten", "!blut* hort nicht", "!blutung stoppt nicht",
            "!saign* arret*", "!saign* s|n arret*", "!arret* pas|plus saign*", "hemorragie*"),
        new(TXT_S1, Urgency.SameDay, "words for pus, an abscess, spreading redness or red streaks",
            "You wrote about pus, red streaks or redness that spreads. A doctor should see this today.",
            "pus", "abscess*|abces*|absces*|abszess*", "spread* redness", "redness|red spread*|bigger|larger|wider|growing|grows|worse|worsening", "red line|lines going|running|from|down|up",
            "red streak*|stripes",
            "yellow|green discharge|liquid|fluid|stuff|ooz*", "ooz*|leak*|weep*|drain* yellow|green", "enrojecimiento|rojez extend*|extiend*", "rayas|lineas rojas",
            "eiter*", "rotung breitet|ausgebreitet|ausbreit*", "rote streifen", "rougeur* etend*|propag*", "trainees rouges"),
        Fever,
        new(TXT_S3, Urgency.SameDay, "words for swollen or sore glands",
            "You wrote about swollen or sore glands. A doctor should see this today.",
            "gland|glands|node|nodes swoll*|swell*|sore|tender|hurt*|big*|lump*", "swoll*|swell*|sore|tender gland|glands|node|nodes|lymph",
            "ganglio* inflam*|hinch*", "lymphknoten geschwoll*|dick*|schmerz*", "geschwoll* lymphknoten", "ganglion* gonfl*|enfl*|douloureu*"),
        new(TXT_S4, Urgency.SameDay, "words for hives all over the body",
            "You wrote about hives over your body. This can be a reaction of the whole body, and it can still change.",
            "hives|welts|urticaria all|everywhere|body|over|spread*", "urticaria|ronchas todo|cuerpo", "nesselsucht|quaddeln uberall|ganzen|korper",
            "urticaire partout|corps|tout"),
        BloodContact,
        new(TXT_S7, Urgency.SameDay, "words for yellow eyes or dark urine",
            "You wrote about yellow eyes or dark urine, which can mean that the liver is affected.",
            "eye|eyes yellow*", "yellow* eye|eyes", "urine|pee|wee dark|brown|cola", "dark|brown|cola urine|pee|wee", "jaundice*",
            "ojos amarill*", "orina oscur*", "augen gelb*", "gelbe augen", "urin dunk*|braun*", "dunkler|brauner urin", "gelbsucht", "yeux jaun*",
            "urine* fonce*", "jaunisse"),
        new(TXT_S8, Urgency.SameDay, "words for a swollen or red painful eye",
            "You wrote about a swollen or painful eye.",
            "eye* swoll*|swell*", "swoll*|swell* eye*", "red painful eye*", "ojo* hinchad*", "auge* geschwoll*",
            "geschwoll* auge*", "oeil|yeux gonfl*"),
        new(TXT_W6, Urgency.WithinDays, "words for a mole that changes or bleeds, or a new mole or lump",
            "You wrote about a mole or a lump that is new or changes. A doctor has to examine it before anything else.",
            "mole|moles|birthmark|naevus|nevus " + Changing, "mole|moles|birthmark|naevus|nevus in|on|near|under|inside|beside " + Places + " " + Changing,
            "changing|bleeding|growing|new mole|moles|birthmark|lump", "melanom*",
            "lunar|lunares sangr*|cambi*|crec*|grande|oscur*", "lunar|lunares en|sobre zona|cuero|cabeza|area sangr*|cambi*|crec*", "lunar nuevo",
            "muttermal*|leberfleck* blut*|verander*|wachst|gewachsen|grosser|dunkler|juckt", "verander*|neues|neuer muttermal*|leberfleck*",
            "muttermal*|leberfleck* im|am|an|auf|in stelle|bereich|kopf*|flache blut*|verander*|wachst|gewachsen|grosser|dunkler",
            "grain|grains beaute saign*|chang*|grossi*|grandi*", "grain|grains beaute dans|sur zone|cuir|crane|tete saign*|chang*|grossi*|grandi*"),
    ];

    public static readonly TextIndex Index = new([NonSterileDilution, NoDisclosure, CareQuestion, Recently, .. Urgent]);
}
