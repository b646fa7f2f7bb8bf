using System.Collections.Immutable;
using static SmpVetting.Domain.Triage.AdviceRule;

namespace SmpVetting.Domain.Triage;

/// <summary>What is missing, and what holds for every answer.</summary>
internal static class ClosingAdvice
{
    public const string Disclaimer =
        "This is general information, not a diagnosis, and it does not replace a clinician. "
        + "If you are worried, talk to a doctor, pharmacist or nurse.";

    public static ImmutableArray<AdviceRule> All { get; } =
    [
        Say("ask_dates", "no usable date", [Source.Judgement],
            v => v.Now.Day is null && !v.Now.NeverTreated && v.Urgency < Urgency.EmergencyNow,
            "When was your last session, and when did this start? With the dates we can say more."),
        Say("ask_more_info", "facts are missing", [Source.Judgement],
            v => v.Pathway == Pathway.GatherInformation,
            "We need a few more details before we can say more. The questions below show which ones."),
        Say("safety_net", "always", [Source.NhsCellulitis, Source.NhsAnaphylaxis, Source.Sepsis], _ => true,
            "Get medical help the same day for spreading redness, pus, a fever of 38 C or more, or pain that gets worse. It is "
            + "an emergency (999, 112, 911) if there is trouble breathing, swelling of the face, lips, tongue or throat, "
            + "confusion, fainting, blue or blotchy skin, or skin turning black."),
        Say("not_a_diagnosis", "always", [Source.Judgement], _ => true, Disclaimer),
    ];
}
