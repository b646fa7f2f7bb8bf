using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;

namespace SmpVetting.Domain.Plans;

/// <summary>A treatment as a clinic proposes it. Null, or an empty list, means "not told" and never counts as good.</summary>
public sealed record PlanFacts
{
    public int? Sessions { get; init; }
    public int? DaysBetween { get; init; }
    public double? AreaCm2 { get; init; }
    public string? Look { get; init; }
    public double? Price { get; init; }
    public string? Currency { get; init; }

    /// <summary>What the registry knows of the pigment that was named.</summary>
    public Composition? Pigment { get; init; }

    public bool? PatchTest { get; init; }
    public bool? LaserOffered { get; init; }
    public string? Numbing { get; init; }
    public bool? AftercareGiven { get; init; }
    public IReadOnlyList<ClaimType> Claims { get; init; } = [];
}

/// <summary>How one part of a plan stands, from the best to the worst.</summary>
public enum PlanVerdict
{
    Usual,
    Unknown,
    Unusual,
    Unsafe,
}
