namespace SmpVetting.Domain.Triage;

/// <summary>Whether a "no" takes back what was read in somebody's words; when in doubt it does not.</summary>
internal static class TextDenials
{
    /// <summary>So many words after a sign "like this" still belongs to it.</summary>
    private const int Reach = 3;

    private static readonly HashSet<string> ShortNo =
    [
        "not", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "havent", "hasnt", "hadnt", "never",
        "nicht", "nie", "pas", "jamais", "nunca", "nao", "niet", "nigdy",
    ];

    private static readonly HashSet<string> LongNo =
    [
        "no", "without", "none", "neither", "nor", "denies", "deny", "sin", "ni", "ningun", "ninguna",
        "kein", "keine", "keinen", "keinerlei", "ohne", "sans", "aucun", "aucune",
        "bez", "sem", "nenhum", "nenhuma", "senza", "nessun", "nessuna", "niente", "geen", "zonder",
    ];

    /// <summary>A "no" does not reach back over these: a new thought begins, or the "no" belongs to them, as in "no idea".</summary>
    private static readonly HashSet<string> EndsNo =
    [
        "but", "however", "although", "though", "yet", "now", "and", "because", "since", "just", "only", "so", "then",
        "why", "how", "what", "when", "while", "that", "if", "whether", "until", "i", "im", "ive", "he", "she", "they",
        "idea", "clue", "doubt", "doubts", "question", "wonder", "warning", "reason", "explanation", "cause", "matter",
        "one", "joke", "kidding", "lie", "way", "sleep", "help", "relief", "improvement", "change", "better", "good", "well",
        "sure", "normal", "stopping", "notice",
        "pero", "y", "ahora", "porque", "por", "que", "cuando", "si", "como", "yo", "duda", "aviso", "avisar",
        "razon", "motivo", "mejoria",
        "aber", "und", "jetzt", "sondern", "weil", "warum", "wieso", "weshalb", "dass", "wenn", "denn", "ich", "ahnung",
        "zweifel", "frage", "warnung", "vorwarnung", "grund", "besserung", "wunder",
        "mais", "et", "maintenant", "pourquoi", "parce", "car", "quand", "je", "j", "doute", "idee", "prevenir", "raison",
        "avertissement", "amelioration",
        "ale", "bo", "teraz", "wiem", "dlaczego", "oraz", "mas", "agora", "sei", "e", "perche", "adesso",
        "maar", "nu", "weet", "waarom", "omdat", "en",
    ];

    /// <summary>"No my lips are swelling": whose body it is begins a new thought, unless the "no" stands right before it.</summary>
    private static readonly HashSet<string> Owners =
    [
        "my", "his", "her", "mi", "mis", "mein", "meine", "meinen", "meiner", "mon", "ma", "mes",
    ];

    private static readonly HashSet<string> NoBeforeOwners =
        ["without", "neither", "nor", "denies", "deny", "sin", "ni", "ohne", "weder", "sans"];

    /// <summary>After the Spanish "no", "se" is "I know" (no sé) unless one of these follows (no se me hincha).</summary>
    private static readonly HashSet<string> AfterReflexive = ["me", "te", "le", "les", "nos", "ve", "nota"];

    /// <summary>"Non" denies in Italian before one of these; in French it answers (non, ma langue gonfle).</summary>
    private static readonly HashSet<string> AfterItalianNo = ["ho", "ha", "hanno", "sono", "e", "era", "mi", "si"];

    private static readonly HashSet<string> ListWords = ["or", "nor", "o", "ni", "oder", "noch", "ou"];

    /// <summary>A "no" before the words, or the answer "no" after them.</summary>
    public static bool TakeBack(List<TextToken> tokens, int start, int end) =>
        IsDenied(tokens, start, end) || IsAnsweredNo(tokens, end + 1);

    public static bool IsNo(List<TextToken> tokens, int at) => IsShortNo(tokens, at) || IsLongNo(tokens, at);

    /// <summary>Looks a few words back for a "no" that still reaches this word.</summary>
    private static bool IsDenied(List<TextToken> tokens, int start, int end)
    {
        for (var i = start; i > 0 && start - i < 8; i--)
        {
            if (tokens[i].Before == TextBreak.Sentence)
                return false;
            if (tokens[i].Before == TextBreak.Comma && !IsList(tokens, i))
                return false;
            var word = tokens[i - 1].Word;
            if (EndsNo.Contains(word) || (Owners.Contains(word) && !(i > 1 && NoBeforeOwners.Contains(tokens[i - 2].Word))))
                return false;
            if (word is "never" or "nie" or "nunca" or "jamais" && IsFirstTime(tokens, i, end))
                return false;
            if (IsLongNo(tokens, i - 1) || (IsShortNo(tokens, i - 1) && start - i < 3))
                return true;
        }

        return false;
    }

    /// <summary>"I never had swollen lips like this": they are swollen now.</summary>
    private static bool IsFirstTime(List<TextToken> tokens, int from, int end)
    {
        for (var i = from; i < tokens.Count && i <= end + Reach && (i <= end || tokens[i].Before != TextBreak.Sentence); i++)
        {
            if (tokens[i].Word is "like" or "before" or "such" or "zuvor" or "vorher" or "antes" or "avant")
                return true;
        }

        return false;
    }

    private static bool IsShortNo(List<TextToken> tokens, int at) => ShortNo.Contains(tokens[at].Word)
        || (tokens[at].Word == "non" && at + 1 < tokens.Count && AfterItalianNo.Contains(tokens[at + 1].Word));

    /// <summary>A "no" that denies what follows; in "no idea" or "no sé" it does not.</summary>
    private static bool IsLongNo(List<TextToken> tokens, int at)
    {
        if (!LongNo.Contains(tokens[at].Word))
            return false;
        var next = at + 1 < tokens.Count ? tokens[at + 1].Word : "";
        return !EndsNo.Contains(next)
            && (next != "se" || (at + 2 < tokens.Count && AfterReflexive.Contains(tokens[at + 2].Word)));
    }

    /// <summary>
    /// "Fever: no" is an answer; in "fever, no pus" the "no" belongs to the next word. The Turkish "no" ends what it denies.
    /// </summary>
    private static bool IsAnsweredNo(List<TextToken> tokens, int after) =>
        after < tokens.Count && tokens[after].Word is ("no" or "none" or "nein" or "non" or "yok" or "degil")
        && tokens[after].Before != TextBreak.Sentence
        && (after + 1 == tokens.Count || tokens[after + 1].Before != TextBreak.None);

    /// <summary>"No fever, pus or wheezing" denies all three; "no fever, pus everywhere" does not.</summary>
    private static bool IsList(List<TextToken> tokens, int from)
    {
        for (var i = from; i < tokens.Count && i < from + 8; i++)
        {
            if (i > from && tokens[i].Before == TextBreak.Sentence)
                return false;
            if (ListWords.Contains(tokens[i].Word))
                return true;
        }

        return false;
    }
}
