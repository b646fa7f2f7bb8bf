namespace SmpVetting.Domain.Claims;

/// <summary>The words of one rule that weaken its claim or show that it speaks of something else.</summary>
internal sealed class ClaimHedges(ClaimRule rule)
{
    /// <summary>How far before the saying a weakening word still belongs to it.</summary>
    private const int Before = 4;

    /// <summary>How far to both sides words are looked for that show that something else is spoken of.</summary>
    private const int Nearby = 6;

    /// <summary>With one of these the treatment is not promised to be anything.</summary>
    private static readonly HashSet<string> NotQuite =
        ClaimWords.Set("likely probably relatively virtually practically nearly almost");

    private static readonly HashSet<string> Theory = ClaimWords.Set("theoretically in+theory");

    /// <summary>How far before the saying such a word still belongs to it: "relatively painless but permanent".</summary>
    private const int JustBefore = 3;

    private readonly HashSet<string> weakening = ClaimWords.Set(rule.Hedges);
    private readonly HashSet<string> elsewhere = ClaimWords.Set(rule.NotNear);
    private readonly HashSet<string> needed = ClaimWords.Set(rule.Near);
    private readonly HashSet<string> topic = ClaimWords.Set(rule.Topic);
    private readonly HashSet<string> other = ClaimWords.Set(rule.NotAbout);

    public bool Weaken(IReadOnlyList<ClaimToken> words, ClaimSentence sentence, int first, int after) =>
        Holds(weakening, words, Math.Max(PartStart(words, sentence, first), first - Before), after)
        || Holds(elsewhere, words, PartStart(words, sentence, first), PartEnd(words, sentence, after))
        || (rule.About == ClaimAbout.Treatment && (Holds(elsewhere, words, LabelStart(words, sentence, first), first)
            || IsNotQuite(words, sentence, first, after)));

    /// <summary>"We cover all scars and blend them as far as possible."</summary>
    private static bool IsAsFarAsPossible(IReadOnlyList<ClaimToken> words, ClaimSentence sentence, int after)
    {
        for (var i = after; i + 3 < sentence.Last && i < after + Nearby; i++)
        {
            if (words[i].Word == "as" && words[i + 1].Word is "far" or "well" or "much" or "best" or "good" && words[i + 3].Word == "possible")
                return true;
        }

        return false;
    }

    /// <summary>"It does not enter the skin as deep as a tattoo."</summary>
    private static bool IsCompared(IReadOnlyList<ClaimToken> words, ClaimSentence sentence, int after) =>
        after + 2 < sentence.Last && words[after] is { Word: "as" or "so", Before: ClaimBreak.None } && words[after + 2].Word == "as"
        && words[after + 1].Word is "much" or "deep" or "deeply" or "far" or "badly" or "strongly" or "quickly" or "easily";

    /// <summary>"Virtually painless", but not "relatively quick and painless".</summary>
    private static bool IsNotQuite(IReadOnlyList<ClaimToken> words, ClaimSentence sentence, int first, int after)
    {
        var start = first;
        while (start > sentence.First && first - start < JustBefore && words[start].Before == ClaimBreak.None && words[start - 1].Word is not ("and" or "but"))
            start--;
        return Holds(NotQuite, words, start, after) || Holds(Theory, words, sentence.First, sentence.Last)
            || IsCompared(words, sentence, after) || IsAsFarAsPossible(words, sentence, after);
    }

    /// <summary>An answer with one of these words is no plain yes or no.</summary>
    public bool WeakenAnswer(IReadOnlyList<ClaimToken> words, ClaimSentence question, ClaimSentence answer) =>
        Holds(weakening, words, answer.First, answer.Last) || Holds(elsewhere, words, question.First, question.Last);

    /// <summary>What is spoken of between these places is what the rule is about.</summary>
    public bool FitTopic(IReadOnlyList<ClaimToken> words, int from, int to, ClaimSentence? heading = null, ClaimSentence? title = null) =>
        (needed.Count == 0 || Holds(needed, words, from, to) || Holds(needed, words, heading) || Holds(needed, words, title))
        && !Holds(other, words, from, to) && !(rule.Unit == "sessions" && Holds(other, words, title));

    private static bool Holds(HashSet<string> any, IReadOnlyList<ClaimToken> words, ClaimSentence? sentence) =>
        sentence is not null && Holds(any, words, sentence.First, sentence.Last);

    public bool NameTopic(IReadOnlyList<ClaimToken> words, int from, int to) => Holds(topic, words, from, to);

    /// <summary>"Touch-up after a year: one session" tells before the colon what it speaks of.</summary>
    private static int LabelStart(IReadOnlyList<ClaimToken> words, ClaimSentence sentence, int first)
    {
        if (words[first].Before != ClaimBreak.Clause)
            return first;
        var start = first - 1;
        while (start > sentence.First && words[start].Before == ClaimBreak.None)
            start--;
        return start == sentence.First && first - start <= Nearby && ClaimWords.IsPlain(words[start].Word) ? start : first;
    }

    private int PartStart(IReadOnlyList<ClaimToken> words, ClaimSentence sentence, int first)
    {
        var start = first;
        while (start > sentence.First && first - start < Nearby && words[start].Before < ClaimBreak.Clause && !IsNext(words[start - 1]) && !IsNewClause(words, start))
            start--;
        return start;
    }

    private int PartEnd(IReadOnlyList<ClaimToken> words, ClaimSentence sentence, int after)
    {
        var end = after;
        while (end < sentence.Last && end - after < Nearby && words[end].Before < ClaimBreak.Clause && !IsNext(words[end]))
            end++;
        return end;
    }

    /// <summary>A business tells what it has in a row: "certified and trained in laser removal" is two claims.</summary>
    private bool IsNext(ClaimToken token) => rule.About == ClaimAbout.Business && token.Word == "and";

    /// <summary>"It heals in days and there is nothing to do", "no autoclave is needed as everything is single use".</summary>
    private static bool IsNewClause(IReadOnlyList<ClaimToken> words, int start) =>
        words[start - 1].Word is "and" or "as" or "because" && words[start].Word is "there" or "theres" or "everything";

    private static bool Holds(HashSet<string> any, IReadOnlyList<ClaimToken> words, int from, int to)
    {
        if (any.Count == 0)
            return false;
        for (var i = from; i < to; i++)
        {
            if (any.Contains(words[i].Word) || (i + 1 < to && any.Contains(words[i].Word + "+" + words[i + 1].Word)))
                return true;
        }

        return false;
    }
}
