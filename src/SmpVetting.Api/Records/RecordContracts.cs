using SmpVetting.Api.Outcomes;
using SmpVetting.Domain.Records;

namespace SmpVetting.Api.Records;

/// <summary>What the public is told of the reports on a clinic. There is no rate and no rank.</summary>
public sealed record PublicRecord
{
    public required string ClinicId { get; init; }

    /// <summary>The quarters that the numbers cover; null while none is told.</summary>
    public RecordWindow? Window { get; init; }

    /// <summary>All published reports, those that were withdrawn later too.</summary>
    public required RecordCount Published { get; init; }

    /// <summary>How many of them stand as what.</summary>
    public required IReadOnlyList<RecordPart> Parts { get; init; }

    /// <summary>How many people were treated in the window; null, since nobody has shown it.</summary>
    public int? Denominator { get; init; }

    /// <summary>Numbers below this are not told.</summary>
    public required int SmallestCount { get; init; }

    /// <summary>Set while unusually many reports came at once and people have not looked at them; they are in no number.</summary>
    public string? UnusualActivity { get; init; }

    /// <summary>How its corrections of other people's work healed; its new work is another matter.</summary>
    public CorrectionRecord? Corrections { get; init; }

    /// <summary>What the numbers do not say.</summary>
    public IReadOnlyList<string> Limits { get; init; } = [RecordWords.NoDenominator, RecordWords.Steps, RecordWords.NotOnCause];
}

/// <summary>From one quarter to another, both included, such as 2026-Q1 to 2026-Q4.</summary>
public sealed record RecordWindow(string From, string Until);

/// <summary>A count, its exact interval, and both in words; without a number only words.</summary>
public sealed record RecordCount(int? Count, RecordInterval? Interval, string Says);

public sealed record RecordPart(PublishedAs As, int? Count, RecordInterval? Interval, string Says);

/// <summary>The counts that chance alone could bring, at this level.</summary>
public sealed record RecordInterval(double Low, double High, double Level, string Method)
{
    internal static RecordInterval? Of(int? count) => count is { } known && PoissonInterval.Of(known) is var interval
        ? new RecordInterval(Math.Round(interval.Low, 1), Math.Round(interval.High, 1), PoissonInterval.Level, "poisson_exact")
        : null;
}
