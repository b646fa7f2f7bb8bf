namespace SmpVetting.Domain.Claims;

/// <summary>The words of one rule that weaken its claim or show that it speaks of something else.</summary>
internal sealed class ClaimHedges(ClaimRule rule)
{
    /// <summary>How far before the saying a weakening word still belongs to it.</summary>
    private const int Before = 4;

    /// <summary>How far to both sides words are looked for that show that something else is spoken of.</summary>
    private const int Nearby = 6;

    private readonly HashSet<string> weakening = ClaimGuards.Set(rule.Hedges);
    private readonly HashSet<string> elsewhere = ClaimGuards.Set(rule.NotNear);
    private readonly HashSet<string> needed = ClaimGuards.Set(rule.Near);

    public bool Weaken(IReadOnlyList<ClaimToken> words, ClaimSentence sentence, int first, int after) =>
        Holds(weakening, words, Math.Max(sentence.First, first - Before), after)
        || Holds(elsewhere, words, Math.Max(sentence.First, first - Nearby), Math.Min(sentence.Last, after + Nearby));

    /// <summary>An answer with one of these words is no plain yes or no.</summary>
    public bool WeakenAnswer(IReadOnlyList<ClaimToken> words, ClaimSentence question, ClaimSentence answer, int after) =>
        Holds(weakening, words, after, answer.Last) || Holds(elsewhere, words, question.First, question.Last);

    /// <summary>The rule needs no certain word nearby, or one stands between these places.</summary>
    public bool FindNeeded(IReadOnlyList<ClaimToken> words, int from, int to) => needed.Count == 0 || Holds(needed, words, from, to);

    private static bool Holds(HashSet<string> any, IReadOnlyList<ClaimToken> words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (any.Contains(words[i].Word) || (i + 1 < to && any.Contains(words[i].Word + "+" + words[i + 1].Word)))
                return true;
        }

        return false;
    }
}
