namespace SmpVetting.Domain.Text;

/// <summary>
/// Numbers by which a name is found in spite of one wrong, missing, extra or swapped letter per word: each word's
/// beginning and what is left of it without any one letter. Two words with one typing error between them share a
/// number (the symmetric-delete idea of SymSpell, github.com/wolfgarbe/SymSpell).
/// </summary>
public static class NameKeys
{
    private const int MaxWords = 8;

    /// <summary>Only the beginning of a word is varied; later letters are compared when candidates are ranked.</summary>
    private const int VariedLetters = 7;

    private const int ShortestVaried = 4;

    public static IReadOnlySet<long> Of(string folded)
    {
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // The whole name in one piece, so that a name of common words, or one written together, is found at once.
        var keys = new HashSet<long> { Hash("=" + string.Concat(words)) };
        foreach (var word in words.Take(MaxWords))
        {
            var start = word[..Math.Min(VariedLetters, word.Length)];
            keys.Add(Hash(start));
            for (var i = 0; start.Length >= ShortestVaried && i < start.Length; i++)
                keys.Add(Hash(start.Remove(i, 1)));
        }

        return keys;
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
