namespace SmpVetting.Domain.Triage;

/// <summary>The commonest emergencies in Polish, Portuguese, Italian, Dutch and Turkish, without accents.</summary>
internal static class MoreLanguages
{
    // In Turkish "I fainted" is also "I loved it" after one of these.
    private const string NotLoved = " <sonuca|sonucuna|sonuclara|ise|isine|sacima|saclarima|renge|rengine|buna|ona|size|cizgiye";

    public static readonly string[] Breathing =
    [
        "!nie moge|moze|mozemy|moglam|moglem oddych*|oddech*|przelyk*|przelknac", "brak|brakuje|brakowalo powietrza|tchu", "dusze|dusi +sie", "trudno|ciezko|trudnosc*|problem* oddych*|oddech*",
        "dusznosc*", "twarz*|buzi*|usta|warg*|jezyk|gardlo spuch*|opuch*|napuch*|puchn*|zacisk*|zamyk*", "spuch*|opuch*|napuch*|puchn* twarz*|buzi*|usta|warg*|jezyk*|gardl*",
        "zemdl*|omdl*|zaslabl*", "strac* przytomnosc", "nieprzytomn*",

        "!nao consigo|consegue|posso|pode|consegui respirar|engolir", "!nao +respiro|respira", "falta ar -condicionado", "!sem +ar -condicionado", "dificuldade* respirar|engolir", "sufoc*",
        "rosto|cara|labio*|boca|lingua|garganta inch*|fechando|fechou|fechada", "inch* rosto|cara|labio*|boca|lingua|garganta", "desmai*", "perd* sentidos",

        "!non riesco|riesce|posso|puo|riuscivo respir*|deglutire|inghiottire", "!non +respiro|respira", "manca|mancanza aria", "senza +aria -condizionata", "fatica|difficolta respir*|deglutire",
        "respiro male|fatica", "soffoc*", "faccia|viso|labbr*|lingua|gola|bocca gonfi*|chiud*|chius*", "gonfi*|chiud*|chius* faccia|viso|labbr*|lingua|gola|bocca",
        "svenut*|svengo|svenendo|sviene", "pers* conoscenza|sensi",

        "!kan|kon niet|nauwelijks|amper adem*|slikken", "!geen|nauwelijks|amper +lucht|adem", "ik +stik|stikte", "benauwd*", "kortademig*", "moeite|moeilijk|zwaar adem*|slikken",
        "gezicht|lip|lippen|tong|keel|mond gezwoll*|opgezwoll*|opgezet|zwelt|dik|dicht", "gezwoll*|opgezwoll*|opgezet*|dikke gezicht|lip|lippen|tong|keel|mond",
        "flauwgevallen|bewusteloos", "val|viel|gevallen +flauw", "flauw +gevallen", "buiten +bewustzijn",

        "!nefes|nefesim alam*|yetm*|yok|daral*|kesil*|tikan*", "nefes darl*", "boguluy*|boguldum", "zor nefes",
        "yuzum*|yuzu|yuz|dudag*|dudak*|dilim*|dili|bogaz* sisti*|sismis*|sisiyor*|sis|sislik|sisik|kapaniy*|daraliy*", "sis|sisik|sismis yuz*|dudak*|dil|bogaz*",
        "bayildim|bayildi|bayiliyorum|bayilacagim" + NotLoved, "bilinc* kayb*|kapandi|kapali|yitir*", "yutkunam*|yutamiy*",
    ];

    public static readonly string[] Chest =
    [
        "bol|boli|bole|kluje|ucisk|piecze klat*|piersiach|piersi", "klat* boli|bol|kluje",
        "dor|dores|aperto +no +peito", "dor|dores|doi|doendo|aperto peito", "peito doi|doendo|apertado|aperta",
        "dolor*|male|oppressione petto", "petto male|dolor*",
        "pijn|druk borst|borstkas", "borst|borstkas pijn|druk",
        "gogsum|gogus|gogsu|gogsumde agri*|aciy*|sikis*|baski*", "agri* gogsum*|gogus*",
    ];

    public static readonly string[] Life =
    [
        "!chce|chcialbym|chcialabym|wole umrzec|zginac", "!chce|chcialbym|chcialabym|zamierzam zabic", "!nie chce zyc", "!zabije +sie", "!samoboj*", "!odebrac zycie",
        "!quero|queria|vontade|prefiro morrer", "!me +matar", "!matar +me", "!nao quero|aguento viver", "!acabar|tirar minha|propria|vida +vida",
        "!voglio|vorrei|volevo|meglio morire", "!uccidermi|ammazzarmi|suicidarmi", "!non voglio|vorrei vivere|svegliarmi", "!farla +finita", "!togliermi vita",
        "!wil|wou|wilde dood|sterven|doodgaan", "!niet +meer|langer leven", "!zelfmoord*|zelfdoding", "!einde leven",
        "!olmek istiyor*|isterim|isterdim", "!yasamak istemi*", "!kendimi oldur*", "!intihar*", "!canima kiy*", "!hayatima +son",
    ];
}
