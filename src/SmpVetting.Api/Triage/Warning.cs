using SmpVetting.Domain.Triage;

namespace SmpVetting.Api.Triage;

/// <summary>Words that were no answer to the questions of a triage can still tell of something that must not wait.</summary>
public sealed record Warning
{
    public required Urgency Urgency { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<Advice> Advice { get; init; }

    public required string RuleSet { get; init; }

    public required string Disclaimer { get; init; }

    /// <summary>Null when the words hold no sign that a doctor should see within days. They are judged by themselves, so no earlier answer calms them.</summary>
    internal static Warning? In(string? words, DateOnly today)
    {
        var result = TriageEngine.Assess(new TriageFacts { Text = words, Today = today });
        return result.Urgency < Urgency.WithinDays ? null : new Warning
        {
            Urgency = result.Urgency,
            Findings = result.Findings,
            Advice = result.Advice,
            RuleSet = result.RuleSet,
            Disclaimer = result.Disclaimer,
        };
    }
}
