using System.Numerics;

namespace SmpVetting.Domain.Text;

/// <summary>A folded name taken apart for comparison, once for all the names it is compared with.</summary>
internal sealed class ComparedName
{
    /// <summary>
    /// Each word is held against each of the other name. SmpVetting judgement: no clinic's name has so many words, but a
    /// name of two hundred signs can unfold to hundreds.
    /// </summary>
    private const int MostWords = 20;

    public ComparedName(string folded)
    {
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Folded = folded;
        Unspaced = string.Concat(words);
        Looks = LookAlikes.Skeleton(Unspaced);
        InOrder = string.Join(' ', words.Order(StringComparer.Ordinal));
        Words = words[..Math.Min(MostWords, words.Length)];
        Parts = [.. Words.Concat(Words.Zip(Words.Skip(1), string.Concat)).Select(word => ComparedWord.Of(word, LookAlikes.Skeleton(word)))];
    }

    public string Folded { get; }

    public string Unspaced { get; }

    /// <summary>The name in one piece, by its looks.</summary>
    public string Looks { get; }

    /// <summary>The words in the order of their letters: the same for every order they are written in.</summary>
    public string InOrder { get; }

    /// <summary>The words that are compared one by one.</summary>
    public string[] Words { get; }

    /// <summary>The words, then each two neighbours written together.</summary>
    public ComparedWord[] Parts { get; }

    /// <summary>All of it as if it were one word.</summary>
    public ComparedWord AsWord() => ComparedWord.Of(Folded, Looks);
}

/// <summary>A word, what it looks like, and a bit for each letter it has.</summary>
internal readonly record struct ComparedWord(string Text, string Looks, uint Letters)
{
    public static ComparedWord Of(string text, string looks)
    {
        var letters = 0U;
        foreach (var letter in text)
            letters |= 1U << (letter & 31);
        return new ComparedWord(text, looks, letters);
    }

    /// <summary>A typing error takes one letter away and brings another in at most; that rules most words out before errors are counted.</summary>
    public bool MayDifferBy(int errors, ComparedWord other) =>
        Math.Abs(Text.Length - other.Text.Length) <= errors && BitOperations.PopCount(Letters ^ other.Letters) <= 2 * errors;
}
