namespace SmpVetting.Domain.Claims;

/// <summary>A word of the text in plain lower-case letters and digits, and where it was written.</summary>
internal readonly record struct ClaimToken(string Word, int Start, int End, ClaimBreak Before, bool IsQuoted, bool IsNumber, ulong Mark)
{
    public const ulong NumberMark = 1UL << 63;

    /// <summary>One bit for a word: where a bit is missing, none of its words can be. Says "no" fast, never "yes".</summary>
    public static ulong MarkOf(string word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619;
        return 1UL << (int)(hash % 63);
    }
}

/// <summary>What stands between a word and the one before it.</summary>
internal enum ClaimBreak
{
    None,
    Clause,
    Sentence,
    Paragraph,
}

/// <summary>The words from one full stop to the next; <c>Last</c> is the place after the last word.</summary>
internal sealed record ClaimSentence(int First, int Last, bool IsQuestion, bool EndsOpen)
{
    public int Length => Last - First;
}
