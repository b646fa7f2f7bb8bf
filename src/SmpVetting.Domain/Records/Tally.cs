namespace SmpVetting.Domain.Records;

/// <summary>The true numbers of published reports on one clinic; nobody outside sees them before a release.</summary>
/// <param name="Of">How many stand as what.</param>
/// <param name="Moves">How often a report was published, or moved from one place to another, since the last release.</param>
public sealed record Tally(IReadOnlyDictionary<PublishedAs, int> Of, int Moves)
{
    public int Total => Of.Values.Sum();
}

/// <summary>
/// What the public is told of a clinic's reports from a release on. A number under the threshold is not told, none can be
/// had by subtracting the others from the total, and from one release to the next no number moves by less than the threshold.
/// </summary>
/// <param name="Total">All reports that were ever published, those that were withdrawn later too.</param>
/// <param name="Of">How many of them stand as what, where that can be told.</param>
public sealed record Release(int Total, IReadOnlyDictionary<PublishedAs, int> Of)
{
    /// <summary>The next release, or null while too little is new.</summary>
    public static Release? Next(Release? last, Tally tally, int threshold)
    {
        var more = tally.Total - (last?.Total ?? 0);
        if (tally.Moves < threshold || tally.Total < threshold || (more != 0 && more < threshold))
            return null;
        var told = tally.Of.Where(cell => cell.Value >= threshold && !IsSmall(cell.Value - (last?.Of.GetValueOrDefault(cell.Key) ?? 0), threshold))
            .ToDictionary();
        // What is left of the total is a number too.
        while (told.Count > 0 && IsSmall(Rest(tally.Total, told) - (last is null ? 0 : Rest(last.Total, last.Of)), threshold, Rest(tally.Total, told)))
            told.Remove(told.MinBy(cell => (cell.Value, cell.Key)).Key);
        return new Release(tally.Total, told);
    }

    private static int Rest(int total, IReadOnlyDictionary<PublishedAs, int> told) => total - told.Values.Sum();

    private static bool IsSmall(int difference, int threshold, int value = 0) =>
        (difference != 0 && Math.Abs(difference) < threshold) || (value > 0 && value < threshold);
}
