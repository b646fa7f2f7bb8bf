using System.Numerics;

namespace SmpVetting.Domain.Triage;

/// <summary>Phrases that mean the same sign: "a|b c*" is a or b, then within three words a word that starts with c.</summary>
internal sealed record TextRule(RuleId Rule, Urgency Urgency, string Says, string Because, params string[] Phrases)
{
    public string Id { get; } = Rule.ToString();
}

/// <summary>All phrases of all rules by their first word, so that a text is read once, however many phrases there are.</summary>
internal sealed class TextIndex
{
    private readonly Dictionary<string, List<(TextRule Rule, TextPhrase Phrase)>> wholes = [];
    private readonly Dictionary<string, List<(TextRule Rule, TextPhrase Phrase)>> beginnings = [];
    private readonly Dictionary<string, List<(TextRule, TextPhrase)>>.AlternateLookup<ReadOnlySpan<char>> beginningsBySpan;

    // By first letter, the lengths of the beginnings there are, one bit each: most words begin none.
    private readonly ulong[] lengths = new ulong['z' + 1];

    public TextIndex(IEnumerable<TextRule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var phrase in rule.Phrases.Select(text => new TextPhrase(text)))
            {
                foreach (var first in phrase.FirstWords)
                    Add(first, rule, phrase);
            }
        }

        beginningsBySpan = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in beginnings.Keys)
            lengths[word[0]] |= 1UL << word.Length;
    }

    /// <summary>For each rule that the text fits, the words of its first match.</summary>
    public Dictionary<TextRule, string> Matches(List<TextToken> tokens)
    {
        var found = new Dictionary<TextRule, string>(ReferenceEqualityComparer.Instance);
        for (var at = 0; at < tokens.Count; at++)
        {
            var word = tokens[at].Word;
            if (wholes.TryGetValue(word, out var phrases))
                Try(phrases, tokens, at, found);
            for (var left = word[0] < lengths.Length ? lengths[word[0]] : 0; left != 0; left &= left - 1)
            {
                var length = BitOperations.TrailingZeroCount(left);
                if (length > word.Length)
                    break;
                if (beginningsBySpan.TryGetValue(word.AsSpan(0, length), out var begun))
                    Try(begun, tokens, at, found);
            }
        }

        return found;
    }

    private static void Try(
        List<(TextRule Rule, TextPhrase Phrase)> phrases, List<TextToken> tokens, int at, Dictionary<TextRule, string> found)
    {
        foreach (var (rule, phrase) in phrases)
        {
            if (!found.ContainsKey(rule) && phrase.MatchAt(tokens, at) is { } words)
                found.Add(rule, words);
        }
    }

    private void Add(string first, TextRule rule, TextPhrase phrase)
    {
        var (lists, word) = first[^1] == '*' ? (beginnings, first[..^1]) : (wholes, first);
        if (!lists.TryGetValue(word, out var list))
            lists[word] = list = [];
        list.Add((rule, phrase));
    }
}
