namespace SmpVetting.Domain.Claims;

/// <summary>Patterns by their first word, so that a text is read once, however many patterns there are.</summary>
internal sealed class ClaimIndex
{
    private static readonly List<(ClaimRule, ClaimPattern)> None = [];

    private readonly Dictionary<string, List<(ClaimRule Rule, ClaimPattern Pattern)>> byWord = [];
    private readonly List<(ClaimRule Rule, ClaimPattern Pattern)> byNumber = [];

    public ClaimIndex(Func<ClaimRule, string> lines)
    {
        foreach (var rule in ClaimRules.All)
        {
            foreach (var line in ClaimRule.Lines(lines(rule)))
                Add(rule, new(line));
        }
    }

    /// <summary>Every pattern that fits somewhere in the sentence, with its first word and the place after its last.</summary>
    public IEnumerable<(ClaimRule Rule, int First, int After)> Matches(IReadOnlyList<ClaimToken> words, ClaimSentence sentence) =>
        Patterns(words, sentence).Select(match => (match.Rule, match.First, match.After));

    /// <summary>The same, with the pattern that fits.</summary>
    public IEnumerable<(ClaimRule Rule, ClaimPattern Pattern, int First, int After)> Patterns(IReadOnlyList<ClaimToken> words, ClaimSentence sentence)
    {
        var marks = 0UL;
        for (var at = sentence.First; at < sentence.Last; at++)
            marks |= words[at].Mark;
        for (var at = sentence.First; at < sentence.Last; at++)
        {
            foreach (var (rule, pattern) in byWord.GetValueOrDefault(words[at].Word, None))
            {
                if (pattern.MayFit(marks, sentence.Last - at) && pattern.MatchAt(words, at, sentence) is > 0 and var after)
                    yield return (rule, pattern, at, after);
            }

            if (!words[at].IsNumber)
                continue;
            foreach (var (rule, pattern) in byNumber)
            {
                if (pattern.MayFit(marks, sentence.Last - at) && pattern.MatchAt(words, at, sentence) is > 0 and var after)
                    yield return (rule, pattern, at, after);
            }
        }
    }

    private void Add(ClaimRule rule, ClaimPattern pattern)
    {
        foreach (var word in pattern.FirstWords)
        {
            if (!byWord.TryGetValue(word, out var list))
                byWord[word] = list = [];
            list.Add((rule, pattern));
        }

        if (pattern.StartsWithNumber)
            byNumber.Add((rule, pattern));
    }
}
