using SmpVetting.Domain.Colorants;

namespace SmpVetting.Domain.Plans;

/// <summary>A plan in the words that the rules use.</summary>
internal sealed class Plan(PlanFacts facts)
{
    // No source draws the line of a small area; a strip of 2 by 10 cm is one (judgement).
    public const double SmallCm2 = 20;

    public PlanFacts Facts => facts;

    public LookWords Look { get; } = LookWords.Of(facts.Look);

    public NumbingWords Numbing { get; } = NumbingWords.Of(facts.Numbing);

    /// <summary>Numbing was told, and it is neither none nor an injection.</summary>
    public bool IsCreamUsed => facts.Numbing is not null && Numbing is { IsNone: false, Injected: false };

    /// <summary>The area of the plan counts before words; no more skin is numbed than is treated.</summary>
    public bool IsNumbedSmall => facts.AreaCm2 is { } area ? area <= SmallCm2 : Numbing.Small;

    public bool IsOneSession => facts.Sessions == 1;

    /// <summary>Where one session can be enough.</summary>
    public bool IsTopUpOrSmall => Look.TopUp || facts.AreaCm2 <= SmallCm2;

    public bool HasMetal => facts.Pigment?.Recognised.Any(c => c.LaserClass is LaserClass.B or LaserClass.C) == true;

    public bool HasBanned => facts.Pigment?.Recognised.Any(c => c.LaserClass is LaserClass.E) == true;

    public bool IsDocumentedCarbon => facts.Pigment is { IsDocumented: true } pigment
        && pigment.Recognised.All(c => c.LaserClass == LaserClass.A);

    public bool IsDocumentedOrganic => facts.Pigment is { IsDocumented: true } pigment
        && pigment.Recognised.All(c => c.LaserClass is LaserClass.A or LaserClass.D) && !IsDocumentedCarbon;
}
