namespace SmpVetting.Domain.Text;

/// <summary>How well a folded name answers a folded query, from 0 to 1.</summary>
public static class NameSimilarity
{
    /// <summary>Below this a name is not an answer; half of the query's words are then missing or badly misspelt.</summary>
    public const double Least = 0.5;

    /// <summary>How much of the score depends on the name having no further words.</summary>
    private const double ShareOfCoverage = 0.15;

    public static double Score(string query, string name)
    {
        var asked = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (asked.Length == 0 || words.Length == 0)
            return 0;
        if (string.Concat(asked) == string.Concat(words))
            return query == name ? 1 : 0.99;
        var found = asked.Sum(word => word.Length * words.Max(other => OfWords(word, other))) / asked.Sum(word => word.Length);
        var covered = words.Sum(word => word.Length * asked.Max(other => OfWords(word, other))) / words.Sum(word => word.Length);
        return 0.98 * found * (1 - ShareOfCoverage + (ShareOfCoverage * covered));
    }

    /// <summary>One error is forgiven from four letters on, two from eight.</summary>
    private static double OfWords(string left, string right)
    {
        if (left == right)
            return 1;
        var length = Math.Max(left.Length, right.Length);
        var distance = Edits(left, right);
        if (distance > (length >= 8 ? 2 : length >= 4 ? 1 : 0))
            return 0;
        return 1 - (0.7 * distance / Math.Min(length, 8));
    }

    /// <summary>Swapping two neighbours is one typing error, not two.</summary>
    private static int Edits(string left, string right)
    {
        var distance = Words.EditDistance(left, right);
        return distance == 2 && left.Length == right.Length && IsSwap(left, right) ? 1 : distance;
    }

    private static bool IsSwap(string left, string right)
    {
        var first = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return first + 1 < left.Length && left[first] == right[first + 1] && left[first + 1] == right[first]
            && left.AsSpan(first + 2).SequenceEqual(right.AsSpan(first + 2));
    }
}
