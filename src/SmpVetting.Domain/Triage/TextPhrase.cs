namespace SmpVetting.Domain.Triage;

/// <summary>Phrases that mean the same sign: "a|b c*" is a or b, then within three words a word that starts with c.</summary>
internal sealed class TextRule
{
    private readonly TextPhrase[] phrases;

    public TextRule(string id, Urgency urgency, string says, string because, params string[] phrases)
    {
        Id = id;
        Urgency = urgency;
        Says = says;
        Because = because;
        this.phrases = [.. phrases.Select(phrase => new TextPhrase(phrase))];
    }

    public string Id { get; }
    public Urgency Urgency { get; }
    public string Says { get; }
    public string Because { get; }

    public string? FirstMatch(IReadOnlyList<TextToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
            foreach (var phrase in phrases)
                if (phrase.MatchAt(tokens, i) is { } words)
                    return words;
        return null;
    }
}

/// <summary>One phrase. A leading "!" means that a "no" before it does not take it back; "-word" is a word that
/// must not follow.</summary>
internal sealed class TextPhrase
{
    private const int Filler = 3;

    private static readonly HashSet<string> ShortNo =
    [
        "not", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "havent", "hasnt", "hadnt", "never",
        "nicht", "nie", "pas", "jamais", "nunca",
    ];

    private static readonly HashSet<string> LongNo =
    [
        "no", "without", "none", "neither", "nor", "denies", "deny", "sin", "ni", "ningun", "ninguna",
        "kein", "keine", "keinen", "keinerlei", "ohne", "sans", "aucun", "aucune",
    ];

    private static readonly HashSet<string> EndsNo =
    [
        "but", "however", "although", "though", "yet", "now", "and", "because", "since", "just", "only",
        "pero", "y", "ahora", "aber", "und", "jetzt", "sondern", "mais", "et", "maintenant",
    ];

    private static readonly HashSet<string> ListWords = ["or", "nor", "o", "ni", "oder", "noch", "ou"];

    private readonly string[][] parts;
    private readonly string[] notFollowedBy;
    private readonly bool keepsItsMeaning;

    public TextPhrase(string phrase)
    {
        keepsItsMeaning = phrase[0] == '!';
        var words = phrase.TrimStart('!').Split(' ');
        parts = [.. words.Where(word => word[0] != '-').Select(word => word.Split('|'))];
        notFollowedBy = [.. words.Where(word => word[0] == '-').SelectMany(word => word[1..].Split('|'))];
    }

    public string? MatchAt(IReadOnlyList<TextToken> tokens, int start)
    {
        if (!Fits(parts[0], tokens[start].Word))
            return null;
        var at = start;
        foreach (var part in parts.Skip(1))
        {
            at = Next(tokens, at, part);
            if (at < 0)
                return null;
        }

        var taken = at + 1 < tokens.Count && notFollowedBy.Contains(tokens[at + 1].Word);
        return taken || (!keepsItsMeaning && (IsDenied(tokens, start) || IsAnsweredNo(tokens, at + 1)))
            ? null
            : string.Join(' ', tokens.Skip(start).Take(at - start + 1).Select(token => token.Word));
    }

    private int Next(IReadOnlyList<TextToken> tokens, int after, string[] part)
    {
        for (var i = after + 1; i < tokens.Count && i <= after + 1 + Filler; i++)
        {
            if (tokens[i].Before == TextBreak.Sentence)
                return -1;
            if (Fits(part, tokens[i].Word))
                return i;
            if (!keepsItsMeaning && (ShortNo.Contains(tokens[i].Word) || LongNo.Contains(tokens[i].Word)))
                return -1;
        }

        return -1;
    }

    private static bool Fits(string[] alternatives, string word) =>
        Array.Exists(alternatives, option => option[^1] == '*'
            ? word.AsSpan().StartsWith(option.AsSpan(0, option.Length - 1), StringComparison.Ordinal)
            : word == option);

    /// <summary>Looks a few words back for a "no" that still reaches this word; when in doubt it does not.</summary>
    private static bool IsDenied(IReadOnlyList<TextToken> tokens, int start)
    {
        for (var i = start; i > 0 && start - i < 8; i--)
        {
            if (tokens[i].Before == TextBreak.Sentence)
                return false;
            if (tokens[i].Before == TextBreak.Comma && !IsList(tokens, i))
                return false;
            var word = tokens[i - 1].Word;
            if (EndsNo.Contains(word))
                return false;
            if (LongNo.Contains(word) || (ShortNo.Contains(word) && start - i < 3))
                return true;
        }

        return false;
    }

    /// <summary>"Fever: no" is an answer; in "fever, no pus" the "no" belongs to the next word.</summary>
    private static bool IsAnsweredNo(IReadOnlyList<TextToken> tokens, int after) =>
        after < tokens.Count && tokens[after].Word is ("no" or "none" or "nein" or "non")
        && tokens[after].Before != TextBreak.Sentence
        && (after + 1 == tokens.Count || tokens[after + 1].Before != TextBreak.None);

    /// <summary>"No fever, pus or wheezing" denies all three; "no fever, pus everywhere" does not.</summary>
    private static bool IsList(IReadOnlyList<TextToken> tokens, int from)
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
