namespace SmpVetting.Domain.Claims;

/// <summary>What a claim says in figures.</summary>
internal static class ClaimValues
{
    /// <summary>A number is passed over for another that is so many times the least; "15 to 20 heads" are one number.</summary>
    private const int TimesMore = 5;

    /// <summary>No firm of this trade is older; a larger number counts something else (SmpVetting judgement).</summary>
    private const int MostYears = 150;

    private static readonly HashSet<string> Years = ClaimWords.Set("year years yr yrs decade decades");

    private static readonly HashSet<string> Others = ClaimWords.Set(
        "client clients customer customers patient patients people persons men women gents heads scalps faces guests cases procedures treatments "
        + "sessions transformations hairlines students graduates artists members reviews");

    public static ClaimValue? Of(ClaimRule rule, IReadOnlyList<ClaimToken> words, int first, int after)
    {
        if (rule.Unit is not { } unit)
            return null;
        var value = Read(rule, words, first, after, unit);
        return rule.Type == ClaimType.TrainingHours && value is { Unit: "hours" } ? WithFurtherHours(value, words, after) : value;
    }

    private static ClaimValue? Read(ClaimRule rule, IReadOnlyList<ClaimToken> words, int first, int after, string unit)
    {
        var end = Math.Min(after + 2, words.Count);
        var isOfYears = false;
        for (var i = NumberStart(words, first); i < after; i++)
        {
            if (rule.Type == ClaimType.YearsInBusiness && ClaimNumbers.IsYear(words[i].Word))
                return YearIn(words, i);
            if (rule.Type == ClaimType.NumberOfClients && IsSinceYear(words, i))
            {
                isOfYears = true;
                continue;
            }

            if (ClaimNumbers.ReadAt(words, i, end) is not { } number)
                continue;
            if (rule.Type == ClaimType.YearsInBusiness && (number.Value > MostYears || CountsOthers(words, number.After)))
                continue;
            // "Our two artists have treated 5,000 heads."
            if (number.Value < rule.Least && HasMore(rule, words, number.After, after))
                continue;
            var isRange = number.After + 1 < end && words[number.After].Word is "to" or "or";
            var to = (isRange ? ClaimNumbers.ReadAt(words, number.After + 1, end) : null) ?? number;
            return Counted(new(number.Value, Math.Max(number.Value, to.Value), unit), words, to.After, end);
        }

        // A year alone counts nobody. None is fewer than the rule keeps, so the claim is dropped; without a value it would stay.
        if (isOfYears)
            return new(0, 0, unit);
        return rule.Type == ClaimType.YearsInBusiness && ClaimWords.Hold(words, first, after, ["decade"]) ? new(10, 10, unit) : null;
    }

    /// <summary>"60 clients since 2014" tells when it began, and not that it was 60 years ago.</summary>
    private static bool CountsOthers(IReadOnlyList<ClaimToken> words, int after)
    {
        for (var i = after; i < words.Count && i < after + 3 && words[i].Before < ClaimBreak.Sentence; i++)
        {
            if (Years.Contains(words[i].Word))
                return false;
            if (Others.Contains(words[i].Word))
                return true;
        }

        return false;
    }

    private static bool HasMore(ClaimRule rule, IReadOnlyList<ClaimToken> words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!IsSinceYear(words, i) && ClaimNumbers.ReadAt(words, i, to) is { } number && number.Value >= rule.Least * TimesMore)
                return true;
        }

        return false;
    }

    /// <summary>"Scalps since 2016" counts no clients.</summary>
    private static bool IsSinceYear(IReadOnlyList<ClaimToken> words, int at) =>
        at > 0 && ClaimNumbers.IsYear(words[at].Word)
        && words[at - 1].Word is "since" or "from" or "until" or "year" or "established";

    private static ClaimValue YearIn(IReadOnlyList<ClaimToken> words, int at)
    {
        var year = ClaimNumbers.ReadAt(words, at, at + 1)!.Value.Value;
        return new(year, year, "since");
    }

    /// <summary>"Twenty-five" and "two thousand" begin a word before the "five" and the "thousand".</summary>
    private static int NumberStart(IReadOnlyList<ClaimToken> words, int first)
    {
        var start = first;
        while (start > 0 && words[start].Before == ClaimBreak.None
            && ClaimNumbers.ReadAt(words, start - 1, words.Count) is { } longer && longer.After > start)
            start--;
        // "Four hundred and fifty."
        return start > 1 && words[start - 1].Word == "and" && ClaimNumbers.ReadAt(words, start - 2, words.Count) is { } whole && whole.After > start
            ? NumberStart(words, start - 2) : start;
    }

    /// <summary>Decades are years; a course may be counted in days, weekends, weeks or months.</summary>
    private static ClaimValue Counted(ClaimValue value, IReadOnlyList<ClaimToken> words, int next, int end)
    {
        for (var i = next; i < Math.Min(next + 3, end); i++)
        {
            switch (words[i].Word)
            {
                case "decade" or "decades":
                    return new(value.From * 10, value.To * 10, value.Unit);
                case "day" or "days" when value.Unit == "hours":
                    return value with { Unit = "days" };
                case "weekend" or "weekends" when value.Unit == "hours":
                    return new(value.From * 2, value.To * 2, "days");
                case "month" or "months" when value.Unit == "hours":
                    return value with { Unit = "months" };
                case "week" or "weeks" when value.Unit == "hours":
                    return value with { Unit = "weeks" };
                case "hours" or "hour" or "hrs":
                    return value;
            }
        }

        return value;
    }

    /// <summary>"100 hours of classes and 428 hours of lab" is one course of 528 hours.</summary>
    private static ClaimValue WithFurtherHours(ClaimValue value, IReadOnlyList<ClaimToken> words, int after)
    {
        for (var i = after; i < words.Count && i < after + 6 && words[i].Before < ClaimBreak.Sentence; i++)
        {
            if (words[i].Word is "and" or "plus" && ClaimNumbers.ReadAt(words, i + 1, words.Count) is { } more
                && ClaimWords.Hold(words, more.After, Math.Min(words.Count, more.After + 3), ["hours"]))
                return new(value.From + more.Value, value.To + more.Value, value.Unit);
        }

        return value;
    }
}
