namespace SmpVetting.Domain.Triage;

/// <summary>
/// One phrase. A leading "!" means that a "no" before it does not take it back; "+word" must come right after the word
/// before it; "-word" or "-two+words" must not follow, "~word" must not stand within, and "&lt;word" must not stand right
/// before, unless the same sentence names a sign of the skin before it.
/// </summary>
internal sealed class TextPhrase
{
    private const int Filler = 3;

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

        return IsTaken(tokens, start, at) || (!keepsItsMeaning && TextDenials.TakeBack(tokens, start, at))
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
            if (!keepsItsMeaning && TextDenials.IsNo(tokens, i))
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
}
