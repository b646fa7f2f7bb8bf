namespace SmpVetting.Domain.Triage;

/// <summary>One piece of advice: when it is given, and the words.</summary>
internal sealed record AdviceRule(
    string Code, string Condition, IReadOnlyList<string> Sources, Func<Verdict, bool> Applies, Func<Verdict, string> Text)
{
    public static AdviceRule Say(
        string code, string condition, string[] sources, Func<Verdict, bool> applies, string text) =>
        new(code, condition, sources, applies, _ => text);

    public Advice Give(Verdict verdict) => new(Code, Text(verdict), Sources);
}

/// <summary>All advice in order of importance.</summary>
internal static class AdviceRules
{
    public static IReadOnlyList<AdviceRule> All { get; } =
    [
        .. UrgentAdvice.All, .. HealingAdvice.All, .. HealthAdvice.All, .. LaserAdvice.All, .. ClinicAdvice.All,
        .. ClosingAdvice.All,
    ];

    public static IReadOnlyList<Advice> For(Verdict verdict) =>
        [.. All.Where(rule => rule.Applies(verdict)).Select(rule => rule.Give(verdict))];
}
