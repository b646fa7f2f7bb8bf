namespace SmpVetting.Domain.Claims;

/// <summary>The price or the guarantee that a claim's sentence names, for a claim without a figure of its own.</summary>
internal static class ClaimTerms
{
    /// <summary>An amount of money in the currency of the sentence, and the months of a guarantee.</summary>
    private const string Price = "price", Guarantee = "guarantee";

    private static readonly string[] Signs = ["$", "£", "€", "&pound;", "&euro;", "&dollar;", "&#163;", "&#8364;"];

    private static readonly HashSet<string> Currencies =
        ClaimWords.Set("dollar dollars pound pounds euro euros usd gbp eur cad aud chf");

    private static readonly HashSet<string> Guarantees = ClaimWords.Set("guarantee guaranteed guarantees warranty");

    public static ClaimValue? Of(string text, IReadOnlyList<ClaimToken> words, ClaimSentence sentence)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (ClaimNumbers.ReadAt(words, i, sentence.Last) is not { } number)
                continue;
            if (IsPrice(text, words, sentence, i, number.After))
                return new(number.Value, number.Value, Price);
            if (MonthsOf(words, sentence, number.After) is { } months
                && ClaimWords.Hold(words, Math.Max(sentence.First, i - 3), Math.Min(sentence.Last, number.After + 4), Guarantees))
                return new(number.Value * months, number.Value * months, Guarantee);
            i = number.After - 1;
        }

        return null;
    }

    /// <summary>"Density, women: £1,700" counts no clients.</summary>
    public static bool HoldPrice(string text, IReadOnlyList<ClaimToken> words, int first, int after)
    {
        for (var i = first; i < after; i++)
        {
            if (words[i].IsNumber && IsSigned(text, words[i]))
                return true;
        }

        return false;
    }

    private static bool IsSigned(string text, ClaimToken number)
    {
        var before = text.AsSpan(0, number.Start);
        foreach (var sign in Signs)
        {
            if (before.EndsWith(sign, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsPrice(string text, IReadOnlyList<ClaimToken> words, ClaimSentence sentence, int first, int after) =>
        IsSigned(text, words[first])
        || (after < sentence.Last && Currencies.Contains(words[after].Word))
        || (first > sentence.First && Currencies.Contains(words[first - 1].Word));

    private static int? MonthsOf(IReadOnlyList<ClaimToken> words, ClaimSentence sentence, int at) =>
        at >= sentence.Last ? null : words[at].Word switch
        {
            "month" or "months" => 1,
            "year" or "years" or "yr" => 12,
            _ => null,
        };
}
