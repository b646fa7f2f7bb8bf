using static SmpVetting.Domain.Triage.RuleId;
using Risk = SmpVetting.Domain.LaserRisk.LaserRisk;

namespace SmpVetting.Domain.Triage;

/// <summary>A situation together with what the urgency and laser rules made of it.</summary>
internal sealed record Verdict(
    Situation Now, IReadOnlyList<Finding> Findings, SetOf<RuleId> Hits, Urgency Urgency, Risk Risk,
    IReadOnlyList<Disagreement> Disagreements)
{
    private static readonly SetOf<RuleId> MindRules = [E6, TXT_E6, W15];

    private static readonly SetOf<RuleId> BodilyRules = AtLeast(Urgency.WithinDays).Without(MindRules).Without([W8]);

    private static readonly SetOf<RuleId> BodilyEmergencies = AtLeast(Urgency.EmergencyNow).Without(MindRules);

    /// <summary>The row of the pathway table that decided.</summary>
    public PathwayRule Path { get; init; } = PathwayRules.Otherwise;

    public Pathway Pathway => Path.Pathway;

    public bool Hit(params SetOf<RuleId> any) => Hits.Overlaps(any);

    /// <summary>Nothing here asks for a doctor today.</summary>
    public bool IsCalm => Urgency <= Urgency.WithinDays;

    /// <summary>The reason to hurry is the body, not only the mind and not only a missing date.</summary>
    public bool IsBodily => Hits.Overlaps(BodilyRules);

    public bool IsMindOnly => Urgency == Urgency.EmergencyNow && !Hits.Overlaps(BodilyEmergencies);

    public bool HasSubtractive => Now.Has(Symptoms.Subtractive);
    public bool HasAdditive => Now.Has(Symptoms.Additive) || Now.Wants(Wants.LowerHairline);

    public bool TalksAboutLaser =>
        IsCalm && (Now.AsksAboutLaser || Pathway == Pathway.LightenThenSmp);

    /// <summary>Laser is out of the question for now for a reason other than the calendar or the device.</summary>
    public bool LaserIsOff => Risk.Names(G1, G2, G4, G5, G6, G7, G8, G10);

    public bool MetalOxidePresent => Now.Composition.ListsMetalOxide;

    public bool MetalSuspected => Risk.Names(B_metal, B_camouflage, B_warm_colour);

    private static SetOf<RuleId> AtLeast(Urgency urgency) => SetOf.All(
    [
        .. TriageRules.Urgency.Where(rule => rule.Urgency >= urgency).Select(rule => rule.Rule),
        .. TextPhrases.Urgent.Where(rule => rule.Urgency >= urgency).Select(rule => rule.Rule),
    ]);
}
