namespace SmpVetting.Domain.Claims;

/// <summary>A word of the text in plain lower-case letters and digits, and where it was written.</summary>
internal readonly record struct ClaimToken(string Word, int Start, int End, ClaimBreak Before, bool IsQuoted, bool IsNumber);

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
