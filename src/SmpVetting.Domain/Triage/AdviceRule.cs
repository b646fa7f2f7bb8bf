using System.Collections.Immutable;

namespace SmpVetting.Domain.Triage;

/// <summary>One piece of advice: when it is given, and the words.</summary>
internal sealed record AdviceRule(
    string Code, string Condition, IReadOnlyList<string> Sources, Func<Verdict, bool> Applies, Func<Verdict, string> Text)
{
    /// <summary>The same words for everybody, made once.</summary>
    public Advice? Fixed { get; private init; }

    public static AdviceRule Say(
        string code, string condition, string[] sources, Func<Verdict, bool> applies, string text) =>
        new(code, condition, sources, applies, _ => text) { Fixed = new(code, text, sources) };

    public Advice Give(Verdict verdict) => Fixed ?? new(Code, Text(verdict), Sources);
}

/// <summary>All advice in order of importance.</summary>
internal static class AdviceRules
{
    public static ImmutableArray<AdviceRule> All { get; } =
    [
        .. UrgentAdvice.All, .. HealingAdvice.All, .. HealthAdvice.All, .. LaserAdvice.All, .. ClinicAdvice.All,
        .. ClosingAdvice.All,
    ];

    public static IReadOnlyList<Advice> For(Verdict verdict)
    {
        var given = new List<Advice>(16);
        foreach (var rule in All)
        {
            if (rule.Applies(verdict))
                given.Add(rule.Give(verdict));
        }

        return given;
    }
}
