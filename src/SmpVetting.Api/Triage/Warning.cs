using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Api.Triage;

/// <summary>What must not wait: said beside any answer to words or facts that tell of it, a refusal too.</summary>
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
        return Of(result.Urgency, result.Findings, result.Advice, result.RuleSet, result.Disclaimer);
    }

    internal static Warning? In(TriageAnswer triage) => Of(triage.Urgency, triage.Findings, triage.Advice, triage.RuleSet, triage.Disclaimer);

    /// <summary>Whoever writes of danger must not learn only that it was not taken.</summary>
    internal static async Task<T> EvenRefusedAsync<T>(Warning? warning, Task<T> work)
    {
        try
        {
            return await work;
        }
        catch (ProblemException refusal) when (warning is not null)
        {
            refusal.Problem.ProblemDetails.Extensions["warning"] = warning;
            throw;
        }
    }

    private static Warning? Of(Urgency urgency, IReadOnlyList<Finding> findings, IReadOnlyList<Advice> advice, string ruleSet, string disclaimer) =>
        urgency < Urgency.WithinDays
            ? null
            : new Warning { Urgency = urgency, Findings = findings, Advice = advice, RuleSet = ruleSet, Disclaimer = disclaimer };
}
