using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.LaserRisk;

/// <summary>From the least to the worst; "low" never means safe, and "unknown" is treated like high.</summary>
public enum LaserRiskLevel
{
    Low,
    Moderate,
    Unknown,
    High,
    Contraindicated,
}

/// <summary>One reason, and the level that it alone asks for.</summary>
public sealed record LaserRiskReason(
    string Rule, LaserRiskLevel AtLeast, string Because, IReadOnlyList<string> Sources);

/// <summary>The level, every reason for it, and what must be true of any laser session.</summary>
public sealed record LaserRisk(
    LaserRiskLevel Level, IReadOnlyList<LaserRiskReason> Reasons, IReadOnlyList<string> Conditions)
{
    /// <summary>The rules that gave the reasons.</summary>
    internal SetOf<RuleId> Rules { get; init; }

    internal bool Names(params SetOf<RuleId> any) => Rules.Overlaps(any);
}
