namespace SmpVetting.Domain.Claims;

/// <summary>Patterns by their first word, so that a text is read once, however many patterns there are.</summary>
internal sealed class ClaimIndex
{
    private readonly Dictionary<string, List<(ClaimRule Rule, ClaimPattern Pattern)>> wholes = [];
    private readonly Dictionary<string, List<(ClaimRule Rule, ClaimPattern Pattern)>> beginnings = [];
    private readonly List<(ClaimRule Rule, ClaimPattern Pattern)> numbers = [];
    private readonly Dictionary<string, List<(ClaimRule, ClaimPattern)>>.AlternateLookup<ReadOnlySpan<char>> beginningsBySpan;
    private readonly int longestBeginning;

    public ClaimIndex(Func<ClaimRule, string> lines)
    {
        foreach (var rule in ClaimRules.All)
        {
            foreach (var line in lines(rule).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                Add(rule, new(line));
        }

        beginningsBySpan = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        longestBeginning = beginnings.Keys.Select(word => word.Length).DefaultIfEmpty().Max();
    }

    /// <summary>Every pattern that fits somewhere in the sentence, with its first word and the place after its last.</summary>
    public IEnumerable<(ClaimRule Rule, int First, int After)> Matches(IReadOnlyList<ClaimToken> words, ClaimSentence sentence)
    {
        for (var at = sentence.First; at < sentence.Last; at++)
        {
            foreach (var (rule, pattern) in BeginningWith(words[at]))
            {
                if (pattern.MatchAt(words, at, sentence) is > 0 and var after)
                    yield return (rule, at, after);
            }
        }
    }

    private IEnumerable<(ClaimRule Rule, ClaimPattern Pattern)> BeginningWith(ClaimToken token)
    {
        var word = token.Word;
        if (wholes.TryGetValue(word, out var whole))
        {
            foreach (var one in whole)
                yield return one;
        }

        for (var length = Math.Min(word.Length, longestBeginning); length > 0; length--)
        {
            if (!beginningsBySpan.TryGetValue(word.AsSpan(0, length), out var begun))
                continue;
            foreach (var one in begun)
                yield return one;
        }

        if (!token.IsNumber)
            yield break;
        foreach (var one in numbers)
            yield return one;
    }

    private void Add(ClaimRule rule, ClaimPattern pattern)
    {
        foreach (var word in pattern.FirstWords)
            List(wholes, word).Add((rule, pattern));
        foreach (var word in pattern.FirstBeginnings)
            List(beginnings, word).Add((rule, pattern));
        if (pattern.StartsWithNumber)
            numbers.Add((rule, pattern));
    }

    private static List<(ClaimRule, ClaimPattern)> List(Dictionary<string, List<(ClaimRule, ClaimPattern)>> lists, string word)
    {
        if (!lists.TryGetValue(word, out var list))
            lists[word] = list = [];
        return list;
    }
}
