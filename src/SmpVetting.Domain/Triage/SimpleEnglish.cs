namespace SmpVetting.Domain.Triage;

/// <summary>
/// Urgent signs in the English of people who learned it late or are frightened: "can not", "no can", "big" for swollen,
/// "hot" for fever, no articles, any tense.
/// </summary>
internal static class SimpleEnglish
{
    private const string Somebody = "he|she|hes|shes|husband|wife|father|mother|dad|mum|mom|son|daughter|brother|sister|friend|partner";

    private const string NotThePigment = " ~too|dots|dot|pigment|ink|dye|color|colour|hair -dots|spots|pigment|ink|hair|marks <dots|ink|pigment|color|colour|hair";

    private const string Numbing = "numb*|cream|creme|lidocain*|anesth*|anaesth*";

    private const string Grows = "every|each +day|morning|night|hour|hours|minute";

    public static readonly string[] Breathing =
    [
        "!no|not +can|able|could breath*|breeth*|breth*", "!i|he|she +not|dont|doesnt|no +breathe|breath|breathing|breeth", "!not|dont|doesnt +breathe|breath|breathing|breeth good|well|right|normal|normally|properly",
        "!no|without +air -con|condition|conditioner|conditioning|bubble|bubbles|pockets|in+the+room|in+the+pen",
        "!cant|cannot|couldnt|not|no|dont|doesnt get|take|catch|have air|breath* -con|condition|conditioner|conditioning|miles",
        "!air not|no|dont|doesnt|cant com*|enter*|pass*|enough", "need|lack|short +air|of +air|oxygen", "!not enough +air|oxygen",
        "difficult*|hard take|get|catch breath|air", "breathing|breathe|breeth* bad|badly|short|heavy|heavily|problem*|stop*", "breath short|stop*",
        "lip|lips|tongue|mouth big|bigger|huge|fat|large|double|thick", "big|huge|fat +lip|lips|tongue",
        "face big|bigger|huge|fat|fatter ~look|looks|looking|makes|seems|hairline|hair -forehead|enough",
        "lip|lips|tongue|face|mouth|throat swole*|swelen|swel|inflam*|inflat*|enlarg*", "throat small|smaller|narrow*|block*|shut*|lock*|squeez*|big",
        "i|" + Somebody + " +fall|falls|fell|fallen|drop|dropped floor|ground", "i|" + Somebody + " +fall|falls|fell +down -the|stairs|from",
        "!fall|falls|fell|fallen|lie|lies not|no|dont|doesnt|didnt|cant wake*|woke|answer*|respond*|react* ~asleep", "!floor|ground not|no|dont|doesnt answer*|wake*|mov*|respond*|react*",
        "i|almost|nearly|" + Somebody + " +faint|faints|feint <if|that|look|looks", "everything +went|goes|go|became|becomes|turned black|dark",
    ];

    public static readonly string[] WholeBody =
    [
        Somebody + " speak*|talk*|spoke strange*|weird*|funny|wrong|drunk", "!cant|cannot speak|talk right|properly|clear|clearly|normal|normally",
        "!can +not speak|talk right|properly|clear|clearly|normal|normally", "words come|comes|came|coming wrong|strange|mixed",
        "!" + Somebody + " not|doesnt|dont|didnt know|knows|knew where he|she +is|was", "!not|dont know where i +am",
        "!" + Somebody + " not|doesnt|dont|didnt know|knows|remember*|knew his|her|own +name", "!" + Somebody + " not|doesnt|dont recogni* me|us|his|her",
        "!" + Somebody + " not|doesnt|dont|wont|cant +wake*",
        "!cant|cannot|not stop shiver*|shak*|trembl*", "shiver*|shak*|trembl* +very|so|too +much|strong|strongly|bad|badly",
        "shiver*|trembl* strong|strongly|much|lot|bad|badly", "shiver*|shak*|trembl* all|whole day|night|time",
        "!cant|cannot|couldnt stand|get +up -early|hair|for+work|for+myself|to+them", "!can|could +not stand|get +up -early|hair|for+work|for+myself|to+them", "!no|not +can|able stand|get +up -early|hair|for+work|for+myself|to+them",
        "too +weak|sick stand|walk|move|speak|get", "his|her skin blue|grey|gray" + NotThePigment,
        "face|hands|fingers blue|bluish|grey|gray ~dots|pigment|ink|look|looks -eyes",
        "!not|dont|doesnt go|goes|get|gets|turn glass|tumbler|press|pressed|pressing",
    ];

    public static readonly string[] Skin =
    [
        "skin|scalp|flesh get|gets|getting|got|go|become|becomes|becoming|change* black|purple" + NotThePigment,
        "become|becomes|became|turns|turned|gets|got black|purple skin|scalp" + NotThePigment + " -tone|type|color|colour",
        "black|purple smell*|stink*|rot*" + NotThePigment, "bubble*|bubles blood", "blood in|inside blister*|bubble*", "blood bubble*|bubles",
        "pain too +much|strong|big|bad -during", "pain very|so strong|much|big|bad|heavy -during",
        "too|so|very +much|strong|bad|big +pain -during|for+nothing", "terrible|horrible|severe|extreme|insane|crazy +pain -tolerance|during",
        "pain terrible|horrible|extreme|severe|insane -during", "!hurt* much can|cant|cannot sleep|stand|bear", "!pain cant|cannot|not +stand|hold|bear|support|endure|tolerate|sleep",
        "!cant|cannot|not +stand|hold|bear|support|endure|tolerate +the|this|my|so pain -of+looking", "pain cry|crying|scream*", "cry|crying|scream* from|of|with pain",
        "red*|swell*|swoll*|spot|pain|black bigger|more|worse|wider|larger|grow*|spread* every|each +hour|minute",
        "red|redness|swelling|infection grow*|bigger|mov*|go|goes|going fast|quick|quickly|rapid* ~away",
        "hour|hours red|redness|swelling|black neck|face|ear|ears|eye|bigger|big|grow*|spread*",
    ];

    public static readonly string[] HeartAndNumbing =
    [
        "lip|lips|tongue|mouth numb|numbness|tingl*|asleep|sleeps|sleeping", "numb|numbness|tingling lip|lips|tongue|mouth",
        "metal|metallic|iron taste*|tasting|flavor|flavour", "taste*|tasting metal|metallic|iron|coin|coins", "metal|metallic mouth|tongue",
        Numbing + " ring*|buzz* ear|ears", Numbing + " ear|ears ring*|buzz*", "ring*|buzz* ear|ears " + Numbing, "ear|ears ring*|buzz* " + Numbing,
        Numbing + " dizzy*|twitch*", "dizzy*|twitch* " + Numbing,
        "heart go|goes|run|runs|running|is|beat* very|too|so +fast|quick|quickly", "heart go|goes|run|runs|running|jump*|beat* fast|quick|crazy|hard|strong", "heart jump* -for+joy",
        "!heart not|no regular|normal|normally", "heart pain*|hurt*|aches|aching",
        "chest pain*|hurt*|ache*|aching|pressure|heavy|burns|burning ~hair|tattoo -hair|tattoo", "pain*|hurt*|ache|pressure chest ~hair|tattoo -hair|tattoo|workout",
        "shak*|fell|fall|falls|like epilep*", "epilep* attack|fit|crisis <history|an|no", "eyes roll*|turn*|go|went +up|back|white ~look",
        "foam* mouth", "lip|mouth blue*|grey|gray|purple", "blue|grey|gray|purple +lip|mouth",
    ];

    public static readonly string[] Sight =
    [
        "!cant|cannot|not|no|dont|barely|hardly see with|from|on|by|through|in eye|eyes ~dots|dot|hairline|line|lines|difference|naked|bare|closed|pigment|problem|marks|scar",
        "!eye|eyes cant|cannot|not|no|dont|doesnt see|sees -it|dots|difference|why|how|any+dots|any+difference|any+problem|the+dots|the+hairline|the+line|the+difference|the+pigment|the+scar",
        "see|sees|seeing +double|blur*|cloudy|foggy -line|lines|dots|row|rows", "see|sees|seeing +two +everything|of +everything", "see|sees|seeing bad|badly|worse|less|only +with|from|on|in eye|left|right",
        "eye|eyes see|sees|seeing +nothing|dark|black|shadow*|only|little -wrong|bad|hair|good", "swoll*|swell* see|sees +nothing|little|less|dark|bad -wrong|hair",
        "eye|eyes|everything blurry|foggy|cloudy", "blind on|in|at|from eye|eyes", "!no|without +vision|sight -for|of|problem*|change*|loss|trouble|issue*", "went|going|go|became|becoming|getting|suddenly +blind -spot|to",
        "eye* com*|came|push*|stand*|stick* +out", "mov*|turn* eye* pain*|hurt*", "pain*|hurt* eye* look|looking|move|moving|turn -at", "eye* pain*|hurt* look|looking|turn -at",
        "eyelid*|lid|lids swoll*|swell*|swole* shut|closed",
    ];

    public static readonly string[] Life =
    [
        "!take|taking|took|taken|swallow*|eat|ate pill*|tablet*|medicin*|everything end|ending +it|my|all|everything|me",
        "!take|taking|took|taken|swallow*|eat|ate pill*|tablet*|medicin* die|dead|death|kill", "!no +want live|life|exist|alive|die|be",
        "!want*|wish|wanna be +dead -serious", "!want*|think*|thought|plan*|try|tried kill +me|my", "!better i|if|im +die|dead|died", "!better +die|death",
        "!finish|finishing|end|ending|terminate|quit|leave my|own|this|the +life -of|time|long", "!want*|wanna|wish|like sleep not|never|no|dont +wake*",
        "!nobody|noone|one miss|misses +me", "!life +no|not|dont|doesnt|has sense|meaning", "!my +life is +finish|finished|over|nothing|worthless", "!no|without +sense|meaning|will|wish|desire|power live|living|life",
        "!take|taking|swallow|eat|ate|drink|drank whole|box|bottle|handful pill*|tablet*|medicin* -with",
        "!want*|will|going|plan* jump bridge|window|roof|building|train|balcony", "!want* hang +me", "!want* cut my +arm|arms|wrist|wrists|veins",
    ];

    public static readonly string[] Bleeding =
    [
        "!blood|bleed* no|not|dont|doesnt|didnt|isnt stop*|finish*|end|ends", "!blood run*|com*|flow*|drip* not|no|dont|doesnt stop*|finish*|end|ends", "!can|could|able +not stop +blood|bleeding|the|this +blood|bleeding", "!can|could +not stop blood|bleed*",
        "blood keep*|continu*", "keep|kept|continu*|constantly bleed*", "blood com*|run*|drip*|flow* all|still|more|long|constantly",
        "too|so|very +much +blood -test|tests|pressure|during", "lose|losing|lost much|lot|many blood -test|tests|pressure", "towel*|pillow|shirt|bed full|wet blood", "bleed*|bled +and bleed*",
    ];

    public static readonly string[] Infection =
    [
        "red|redness|hot|heat|warm|warmth|swoll*|swell*|pain*|hurt*|burn*|head|forehead more|worse|bigger|stronger " + Grows + " ~gone|away|dark|darker|black|light|color|colour|dots|better|less",
        "pain*|hurt*|red|hot|swoll*|swell* more +and +more", "more|worse|bigger +pain|painful|red|redness|swelling|swollen|hot|heat|hurt|burning every|each|than +day|morning|yesterday|before",
        "red|redness hot every|each +day", "red|redness go|goes|going|come|comes|mov*|walk*|run* neck|face|ear|ears|forehead|eye|eyes|cheek*", "red grow*|grew ~hair",
        "swelling|swollen bigger|grow*|increas*|worse*", "head big|bigger +every|each ~look|looks", "red line|lines go|goes|went|run|runs down|up|neck|to",
        "yellow|green +water|juice|matter", "white +liquid|juice|water com*|out|run*|leak*", "liquid|water|juice yellow|green", "ball|boil|lump full|with liquid|yellow|green|water",
        "skin|head|scalp|wound smell*|stink* bad|badly|rotten|terrible", "it|scalp|head|skin|wound|area +is|looks|got|gets|became|become infected <if|whether|is|will|can|when",
        "have|has|got +infection|an|the|big +infection ~question -question|before",
    ];

    public static readonly string[] Feverish =
    [
        "chills", "shivering|shivers|shivered", "shiver* cold", "hot +and +cold -water|pack|packs|towel|towels|shower|weather",
        "have|has|got|with +temperature -35*|36*|37*|is|was|of|normal", "body +is|very|so|all|feels hot -water|under", "body|i +hot|burn|burning -water|under|dots|towel",
    ];

    public static readonly string[] Glands =
    [
        "ball|balls|lump|lumps|nut|knot neck|ear|ears|armpit|jaw hurt*|pain*|big*|swoll*|sore", "ear|ears|neck|jaw ball|balls|lump|lumps|knot hurt*|pain*|sore|big*",
        "gland|glands|lymph*|node|nodes pain*|swol*|swel*|big*|hurt*|hard", "pain*|hurt* gland|glands|lymph*",
    ];

    public static readonly string[] Hives =
    [
        "itch*|rash*|spot|spots|bump*|hives|welts all|whole|entire|full|over|everywhere body", "all|whole|entire +body|my|the itch*|rash*|spots|bumps ~scalp|head|face",
        "body full|covered spot*|rash*|bump*|red", "rash|hives|welts arm|arms|belly|leg|legs|stomach|hands|everywhere", "have|has|got +urticaria",
    ];

    public static readonly string[] Yellow =
    [
        "skin|face become|becomes|became|get|gets|turn*|went yellow ~dots|ink|pigment|light", "have|has|with +yellow +skin", "pee|urine|piss like tea|cola|coke|coffee|beer",
    ];

    public static readonly string[] Eyes =
    [
        "eyelid*|lid|lids big|bigger|fat|puff*|closed|shut|swoll*|swell*|swole*", "eye very|so|too +big", "eye +is|get|gets|got|became|become big|bigger|closed|shut",
        "eye|eyes red pain*|hurt*|sore", "red eye|eyes pain*|hurt*|sore", "my +eye|eyes +hurt|hurts|pain|pains", "eye pain|painful", "!see +not +good|well|clear|right -result|results|work",
        "!cant|cannot|not|no open eye|eyes", "eye|eyes swole*|puff*",
    ];
}
