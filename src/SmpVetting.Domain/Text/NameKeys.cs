namespace SmpVetting.Domain.Text;

/// <summary>
/// Numbers by which a name is found. Most names are made of words that most names hold, so a name is kept under sets of
/// its words: each word, each two, all but one, and all; and each word with the place. Two words with one typing error
/// between them meet in <see cref="OfMisspelt"/>, the symmetric-delete idea of SymSpell (github.com/wolfgarbe/SymSpell).
/// </summary>
public static class NameKeys
{
    /// <summary>Of a longer name the first words are kept.</summary>
    private const int MaxWords = 6;

    private const int LongestWord = 20;

    /// <summary>Shorter words have so many neighbours that a misspelt one could be anything.</summary>
    private const int ShortestMisspelt = 4;

    /// <summary>Every key under which a clinic is kept.</summary>
    public static HashSet<long> Of(IEnumerable<string> foldedNames, string? foldedCity, string? country)
    {
        var keys = new HashSet<long>();
        foreach (var name in foldedNames)
        {
            var words = Words(name).Select(LookAlikes.Skeleton).ToList();
            keys.Add(OfWhole(name));
            keys.UnionWith(words.Zip(words.Skip(1), (left, right) => OfSet([left + right])));
            keys.UnionWith(Sets(words).Select(OfSet));
            keys.UnionWith(from word in words from place in Places(foldedCity, country) select OfSet([word, place]));
        }

        return keys;
    }

    /// <summary>The words that count, each by the beginning that counts.</summary>
    public static List<string> Words(string folded) =>
        [.. folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MaxWords).Select(word => word[..Math.Min(LongestWord, word.Length)])];

    /// <summary>The name in one piece, by its looks: names that people confuse have the same key.</summary>
    public static long OfWhole(string folded) => Hash("=" + WholeOf(folded));

    /// <summary>A folded name in one piece, by its looks.</summary>
    public static string WholeOf(string folded) => LookAlikes.Skeleton(folded.Replace(" ", "", StringComparison.Ordinal));

    public static long OfWord(string word) => Hash(word);

    /// <summary>The words in any order.</summary>
    public static long OfSet(IEnumerable<string> skeletons) => Hash(string.Join(' ', skeletons.Order(StringComparer.Ordinal)));

    /// <summary>The words of a city, one by one and in one piece, and the country, as words of the name.</summary>
    public static IEnumerable<string> Places(string? foldedCity, string? country)
    {
        var words = Words(foldedCity ?? "").Select(LookAlikes.Skeleton).ToList();
        if (words.Count > 1)
            words.Add(string.Concat(words));
        return country is null ? words : [.. words, $"@{country}"];
    }

    /// <summary>True for a word that is looked for in spite of a typing error.</summary>
    public static bool MayBeMisspelt(string word) => word.Length >= ShortestMisspelt && word.All(char.IsLetter);

    /// <summary>The word itself and the word without any one letter.</summary>
    public static IEnumerable<long> OfMisspelt(string word) =>
        Enumerable.Range(0, word.Length).Select(i => Hash(word.Remove(i, 1))).Prepend(OfWord(word)).Distinct();

    /// <summary>The sets of a name's words that it is kept under.</summary>
    public static IEnumerable<IReadOnlyList<T>> Sets<T>(IReadOnlyList<T> words)
    {
        foreach (var word in words)
            yield return [word];
        for (var i = 0; i < words.Count; i++)
        {
            for (var j = i + 1; j < words.Count; j++)
                yield return [words[i], words[j]];
        }

        for (var left = 0; words.Count > 3 && left < words.Count; left++)
            yield return [.. words.Where((_, i) => i != left)];
        if (words.Count > 2)
            yield return words;
    }

    /// <summary>FNV-1a, 64 bits: the same number on every machine, and no collation decides what is equal.</summary>
    private static long Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
            hash = unchecked((hash ^ character) * 1099511628211UL);
        return unchecked((long)hash);
    }
}
