namespace SmpVetting.Domain.Plans;

/// <summary>One rule about one part of a plan; the part is named as the contract names it.</summary>
internal sealed record PlanRule(
    string Id, string Part, PlanVerdict Verdict, string Condition, string Because, string? Ask, IReadOnlyList<string> Sources,
    Func<Plan, bool> Applies)
{
    /// <summary>A part that no source judges leaves the verdict of the whole to the others.</summary>
    public bool Decides { get; init; } = true;

    public PlanFinding Finding => new(Id, Part, Verdict, Because, Ask, Sources);
}

/// <summary>What is asked when a part was not told, and what the answer would change.</summary>
internal sealed record PlanQuestion(string Field, string Condition, string Ask, string WouldChange, Func<Plan, bool> IsOpen)
{
    public bool Decides { get; init; } = true;
}

/// <summary>Every rule in one table. All are evaluated, so their order decides nothing but the order of the answer.</summary>
internal static class PlanRules
{
    public static IReadOnlyList<PlanRule> All { get; } =
        [.. CourseRules.All, .. ProductRules.All, .. NumbingRules.All, .. CareRules.All];
}
