using SmpVetting.Domain.Colorants;
using Risk = SmpVetting.Domain.LaserRisk.LaserRisk;

namespace SmpVetting.Domain.Triage;

/// <summary>A situation together with what the urgency and laser rules made of it.</summary>
internal sealed record Verdict(
    Situation Now, IReadOnlyList<Finding> Findings, Urgency Urgency, Risk Risk,
    IReadOnlyList<Disagreement> Disagreements)
{
    private static readonly string[] MindRules = ["E6", "TXT_E6", "W15"];

    /// <summary>The row of the pathway table that decided.</summary>
    public PathwayRule Path { get; init; } = PathwayRules.Otherwise;

    public Pathway Pathway => Path.Pathway;

    public bool Hit(params ReadOnlySpan<string> rules)
    {
        foreach (var finding in Findings)
        {
            if (rules.Contains(finding.Rule))
                return true;
        }

        return false;
    }

    /// <summary>Nothing here asks for a doctor today.</summary>
    public bool IsCalm => Urgency <= Urgency.WithinDays;

    /// <summary>The reason to hurry is the body, not only the mind and not only a missing date.</summary>
    public bool IsBodily => Findings.Any(finding =>
        finding.Urgency >= Urgency.WithinDays && !MindRules.Contains(finding.Rule) && finding.Rule != "W8");

    public bool IsMindOnly => Urgency == Urgency.EmergencyNow
        && Findings.Where(finding => finding.Urgency == Urgency.EmergencyNow).All(f => MindRules.Contains(f.Rule));

    public bool HasSubtractive => Now.Has(Symptoms.Subtractive);
    public bool HasAdditive => Now.Has(Symptoms.Additive) || Now.Wants(Wants.LowerHairline);

    public bool TalksAboutLaser =>
        IsCalm && (Now.AsksAboutLaser || Pathway == Pathway.LightenThenSmp);

    /// <summary>Laser is out of the question for now for a reason other than the calendar or the device.</summary>
    public bool LaserIsOff => Risk.Names("G1", "G2", "G4", "G5", "G6", "G7", "G8", "G10");

    public bool MetalOxidePresent => Now.Composition.MetalOxides.Answer == MetalOxideAnswer.Present;

    public bool MetalSuspected => Risk.Names("B_metal", "B_camouflage", "B_warm_colour");
}
