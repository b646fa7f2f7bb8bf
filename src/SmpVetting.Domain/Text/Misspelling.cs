namespace SmpVetting.Domain.Text;

/// <summary>How far one word is from another in typing errors: a letter wrong, missing, too many, or two neighbours swapped.</summary>
public static class Misspelling
{
    public static bool IsOne(string left, string right) => Math.Abs(left.Length - right.Length) <= 1 && Count(left, right) == 1;

    /// <summary>Swapping two neighbours is one error, not two.</summary>
    public static int Count(string left, string right)
    {
        var distance = Domain.Words.EditDistance(left, right);
        return distance == 2 && left.Length == right.Length && IsSwap(left, right) ? 1 : distance;
    }

    private static bool IsSwap(string left, string right)
    {
        var first = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return first + 1 < left.Length && left[first] == right[first + 1] && left[first + 1] == right[first]
            && left.AsSpan(first + 2).SequenceEqual(right.AsSpan(first + 2));
    }
}
