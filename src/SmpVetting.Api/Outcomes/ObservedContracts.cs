using SmpVetting.Domain.Records;
using SmpVetting.Domain.Referrals;

namespace SmpVetting.Api.Outcomes;

/// <summary>So many outcomes of one kind in one quarter.</summary>
internal sealed record OutcomeCount(CorrectionResult Result, bool? Darkened, DateOnly Quarter, int Many);

/// <summary>The first and the last quarter of what is counted.</summary>
public sealed record ObservedWindow(string From, string Until)
{
    internal static ObservedWindow? Of(IReadOnlyList<OutcomeCount> counts) => counts.Count == 0
        ? null
        : new ObservedWindow(Quarter.Of(counts.Min(count => count.Quarter)), Quarter.Of(counts.Max(count => count.Quarter)));
}

/// <summary>One result of corrections, and how often.</summary>
public sealed record ObservedResult(CorrectionResult Result, ToldCount Count)
{
    internal static IReadOnlyList<ObservedResult> Of(IReadOnlyList<OutcomeCount> counts, int total, int step) => total == 0 ? [] : [.. Enum.GetValues<CorrectionResult>()
        .Select(result => new ObservedResult(result, ToldCount.Tell(counts.Where(count => count.Result == result).Sum(count => count.Many), total, step)))];
}

/// <summary>What happened to a pigment under laser, as corrective clinics told it. Never a promise for one person.</summary>
public sealed record ObservedPigment
{
    public required string PigmentId { get; init; }

    /// <summary>Corrections under laser of which the clinic said whether the pigment darkened, in whole steps; null while there are too few to tell.</summary>
    public required int? Corrections { get; init; }

    public ObservedWindow? Window { get; init; }

    /// <summary>In how many of them pigment turned darker.</summary>
    public ToldCount? Darkened { get; init; }

    public required IReadOnlyList<ObservedResult> Results { get; init; }

    /// <summary>How to read the numbers.</summary>
    public required IReadOnlyList<string> Says { get; init; }

    internal static ObservedPigment Of(string id, IReadOnlyList<OutcomeCount> counts, int step)
    {
        var total = counts.Sum(count => count.Many);
        return new ObservedPigment
        {
            PigmentId = id,
            Corrections = total == 0 ? null : total,
            Window = ObservedWindow.Of(counts),
            Darkened = total == 0 ? null : ToldCount.Tell(counts.Where(count => count.Darkened == true).Sum(count => count.Many), total, step),
            Results = ObservedResult.Of(counts, total, step),
            Says = total == 0 ? [ObservedWords.TooFew(step)] : [ObservedWords.Steps(step), ObservedWords.WhoTold, ObservedWords.NoPromise],
        };
    }
}

/// <summary>How the corrections of one clinic healed; its new work is another matter.</summary>
public sealed record CorrectionRecord
{
    public required string ClinicId { get; init; }

    /// <summary>Corrections that were seen healed, in whole steps; null while there are too few to tell.</summary>
    public required int? Corrections { get; init; }

    public ObservedWindow? Window { get; init; }

    public required IReadOnlyList<ObservedResult> Results { get; init; }

    public required IReadOnlyList<string> Says { get; init; }

    internal static CorrectionRecord Of(string id, IReadOnlyList<OutcomeCount> counts, int step)
    {
        var total = counts.Sum(count => count.Many);
        return new CorrectionRecord
        {
            ClinicId = id,
            Corrections = total == 0 ? null : total,
            Window = ObservedWindow.Of(counts),
            Results = ObservedResult.Of(counts, total, step),
            Says = total == 0 ? [ObservedWords.TooFew(step)] : [ObservedWords.Steps(step), ObservedWords.OwnWord],
        };
    }
}

/// <summary>What the numbers say, and what they do not.</summary>
internal static class ObservedWords
{
    public static string TooFew(int step) => $"Fewer than {step} results are known. That says nothing, good or bad.";

    public static string Steps(int step) =>
        $"Numbers are told in steps of {step}, so that no person can be found in them. The share could lie anywhere between the low and the high percentage.";

    public const string WhoTold = "These are results that corrective clinics sent in. People who never went to one are not in them.";

    public const string NoPromise = "It does not say what will happen to one person: make a test spot first, and wait until it can be read.";

    public const string OwnWord = "The clinic told these results itself, about people who were referred to it.";
}
