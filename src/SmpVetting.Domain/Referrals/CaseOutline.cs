using SmpVetting.Domain.LaserRisk;
using SmpVetting.Domain.Matching;
using SmpVetting.Domain.Registry;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Referrals;

/// <summary>
/// What a clinic sees before it accepts: enough to decide, too coarse to tell one person from another. No day, no place,
/// no name, no word of the person.
/// </summary>
public sealed record CaseOutline
{
    // Steps wide enough that several people fall into each (SmpVetting judgement).
    private const int AgeStep = 10;
    private const int MonthStep = 3;
    private const int OldestMonths = 24;
    private const double DaysPerMonth = 30.4;

    /// <summary>The next open step of repair.</summary>
    public required Rung Need { get; init; }

    /// <summary>Any one of these services would do.</summary>
    public required IReadOnlyList<Offer> Services { get; init; }

    /// <summary>Laser wavelengths that suit, where the step is a laser.</summary>
    public required IReadOnlyList<int> WavelengthsNm { get; init; }

    public IReadOnlyList<Symptom> Problems { get; init; } = [];

    public Wants? Wants { get; init; }

    public IReadOnlyList<Area> Area { get; init; } = [];

    public ColourNow? ColourNow { get; init; }

    public SkinType? SkinType { get; init; }

    public LaserRiskLevel? LaserRisk { get; init; }

    /// <summary>The decade of life, by its first year.</summary>
    public int? AgeFrom { get; init; }

    /// <summary>At least so many months, in steps of three up to 24.</summary>
    public int? MonthsSinceLastSession { get; init; }

    /// <summary>Null where the person does not share it.</summary>
    public PigmentOutline? Pigment { get; init; }

    /// <summary>What accepting would show.</summary>
    public required IReadOnlyList<ShareItem> Shares { get; init; }

    public static CaseOutline Of(CorrectiveNeed need, TriageFacts facts, LaserRiskLevel risk, IReadOnlyList<ShareItem> shares)
    {
        var bare = new CaseOutline { Need = need.Rung, Services = need.AnyOf, WavelengthsNm = need.WavelengthsNm, Shares = shares };
        var outline = shares.Contains(ShareItem.Triage)
            ? bare with
            {
                Problems = [.. facts.Symptoms.Order()],
                Wants = facts.Wants,
                Area = [.. facts.Area.Order()],
                ColourNow = facts.ColourNow,
                SkinType = facts.SkinType,
                LaserRisk = risk,
                AgeFrom = facts.Age / AgeStep * AgeStep,
                MonthsSinceLastSession = Months(DaysSince(facts)),
            }
            : bare;
        return shares.Contains(ShareItem.Pigment) && facts.Pigment is { } pigment
            ? outline with { Pigment = new PigmentOutline(pigment.Known, pigment.Composition.MetalOxides.Answer) }
            : outline;
    }

    /// <summary>A distance as the smallest of a few rings around the clinic that holds it; null beyond the last.</summary>
    public static int? Ring(double distanceKm) => Rings.Where(ring => distanceKm <= ring).Cast<int?>().FirstOrDefault();

    private static IReadOnlyList<int> Rings { get; } = [50, 100, 200, (int)CorrectiveMatcher.ReachKm];

    private static int? DaysSince(TriageFacts facts) =>
        facts.DaysSinceLastSession ?? (facts.LastSessionOn is { } last ? facts.Today.DayNumber - last.DayNumber : null);

    private static int? Months(int? days) =>
        days is { } passed ? Math.Min(OldestMonths, (int)(passed / DaysPerMonth) / MonthStep * MonthStep) : null;
}

/// <summary>What is known of the pigment, in short.</summary>
public sealed record PigmentOutline(bool? Known, Colorants.MetalOxideAnswer MetalOxides);
