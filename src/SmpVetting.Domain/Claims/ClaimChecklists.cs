namespace SmpVetting.Domain.Claims;

/// <summary>A list of questions to ask of anybody, and below it who can say yes to all of them.</summary>
internal static class ClaimChecklists
{
    /// <summary>How many questions and remarks between them such a list may hold.</summary>
    public const int Longest = 20;

    /// <summary>How far around the "yes" its speaker and the "all of the above" may stand.</summary>
    private const int Reach = 8;

    private static readonly HashSet<string> Saying = ClaimWords.Set("answer answers say says answered reply replies");

    private static readonly HashSet<string> All = ClaimWords.Set("all every each");

    private static readonly HashSet<string> Questions = ClaimWords.Set("above questions these those them");

    /// <summary>"If your artist cannot say yes to all of these, leave" answers nothing.</summary>
    private static readonly HashSet<string> NoAnswer = ClaimWords.Set("if unless not cannot cant should must you your they any anyone until whoever ask");

    /// <summary>"Dana can answer yes! To all of the above" and "to each of these we say yes".</summary>
    public static bool IsAnswered(IReadOnlyList<ClaimToken> words, ClaimSentence sentence)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (words[i].Word != "yes")
                continue;
            var from = Math.Max(sentence.First, i - Reach);
            var until = Math.Min(words.Count, i + Reach);
            return ClaimWords.Hold(words, from, i, Saying) && ClaimWords.Hold(words, from, until, All)
                && ClaimWords.Hold(words, from, until, Questions) && !ClaimWords.Hold(words, sentence.First, sentence.Last, NoAnswer);
        }

        return false;
    }
}
