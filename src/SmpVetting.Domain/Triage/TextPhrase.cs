namespace SmpVetting.Domain.Triage;

/// <summary>One phrase. A leading "!" means that a "no" before it does not take it back; "+word" must come right after
/// the word before it; "-word" or "-two+words" must not follow, "~word" must not stand within, and "&lt;word" must not stand right before, unless the same sentence
/// names a sign of the skin before it.</summary>
internal sealed class TextPhrase
{
    private const int Filler = 3;

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

    private static readonly string[] SkinSigns =
    [
        "red*", "rash*", "swell*", "swoll*", "infect*", "pus", "hot", "heat", "warm*", "pain*", "sore*", "black*", "purple",
        "bruis*", "skin", "itch*", "burn*", "blister*", "spot*", "bump*", "it", "this", "around", "under",
    ];

    private readonly string[][] parts;
    private readonly bool[] joined;
    private readonly string[][] notFollowedBy;
    private readonly string[] notWithin;
    private readonly string[] notRightBefore;
    private readonly bool keepsItsMeaning;

    public TextPhrase(string phrase)
    {
        keepsItsMeaning = phrase[0] == '!';
        var words = phrase.TrimStart('!').Split(' ');
        var said = words.Where(word => word[0] is not ('-' or '~' or '<')).ToList();
        parts = [.. said.Select(word => word.TrimStart('+').Split('|'))];
        joined = [.. said.Select(word => word[0] == '+')];
        notFollowedBy = [.. Marked(words, '-').Select(word => word.Split('+'))];
        notWithin = [.. Marked(words, '~')];
        notRightBefore = [.. Marked(words, '<')];
    }

    public IReadOnlyList<string> FirstWords => parts[0];

    public bool BeginsAt(List<TextToken> tokens, int at) => Fits(parts[0], tokens[at].Word);

    /// <summary>The matched words, when the phrase goes on after its first word at this place.</summary>
    public string? MatchAt(List<TextToken> tokens, int start)
    {
        var at = start;
        for (var part = 1; part < parts.Length; part++)
        {
            at = joined[part] ? RightAfter(tokens, at, parts[part]) : Next(tokens, at, parts[part]);
            if (at < 0)
                return null;
        }

        return IsTaken(tokens, start, at) || (!keepsItsMeaning && (IsDenied(tokens, start, at) || IsAnsweredNo(tokens, at + 1)))
            ? null
            : string.Join(' ', tokens.Skip(start).Take(at - start + 1).Select(token => token.Word));
    }

    private static IEnumerable<string> Marked(string[] words, char mark) =>
        words.Where(word => word[0] == mark).SelectMany(word => word[1..].Split('|'));

    /// <summary>The words around show that something else is meant.</summary>
    private bool IsTaken(List<TextToken> tokens, int start, int end)
    {
        foreach (var words in notFollowedBy)
        {
            if (Follows(tokens, end, words))
                return true;
        }

        for (var i = start + 1; i < end && notWithin.Length > 0; i++)
        {
            if (notWithin.Contains(tokens[i].Word))
                return true;
        }

        return notRightBefore.Length > 0 && IsAboutOther(tokens, start);
    }

    private static bool Follows(List<TextToken> tokens, int end, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (end + 1 + i >= tokens.Count || !Fits(words[i], tokens[end + 1 + i].Word))
                return false;
        }

        return true;
    }

    private bool IsAboutOther(List<TextToken> tokens, int start)
    {
        var at = start - 1;
        while (at > 0 && tokens[at].Word is "is" or "are" or "has" or "have" or "was" or "were")
            at--;
        if (at < 0 || !notRightBefore.Contains(tokens[at].Word))
            return false;
        for (var i = at; i >= 0 && at - i < 12; i--)
        {
            if (Fits(SkinSigns, tokens[i].Word))
                return false;
            if (tokens[i].Before == TextBreak.Sentence)
                break;
        }

        return true;
    }

    private static int RightAfter(List<TextToken> tokens, int after, string[] part) =>
        after + 1 < tokens.Count && tokens[after + 1].Before == TextBreak.None && Fits(part, tokens[after + 1].Word) ? after + 1 : -1;

    private int Next(List<TextToken> tokens, int after, string[] part)
    {
        for (var i = after + 1; i < tokens.Count && i <= after + 1 + Filler; i++)
        {
            if (tokens[i].Before == TextBreak.Sentence)
                return -1;
            if (Fits(part, tokens[i].Word))
                return i;
            if (!keepsItsMeaning && (IsShortNo(tokens, i) || IsLongNo(tokens, i)))
                return -1;
        }

        return -1;
    }

    private static bool Fits(string[] alternatives, string word)
    {
        foreach (var option in alternatives)
        {
            if (Fits(option, word))
                return true;
        }

        return false;
    }

    private static bool Fits(string option, string word) => option[^1] == '*'
        ? word.AsSpan().StartsWith(option.AsSpan(0, option.Length - 1), StringComparison.Ordinal) : word == option;

    /// <summary>Looks a few words back for a "no" that still reaches this word; when in doubt it does not.</summary>
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
        for (var i = from; i < tokens.Count && i <= end + Filler && (i <= end || tokens[i].Before != TextBreak.Sentence); i++)
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
