using System.Collections.Immutable;
using static SmpVetting.Domain.Triage.RuleId;
using static SmpVetting.Domain.Triage.Symptom;
using static SmpVetting.Domain.Triage.Urgency;

namespace SmpVetting.Domain.Triage;

/// <summary>What a clinician has to see today.</summary>
internal static class SameDayRules
{
    // Post-exposure medicine is offered within 72 hours.
    public const int ExposureDays = 3;

    public static ImmutableArray<UrgencyRule> All { get; } =
    [
        UrgencyRule.When(S1, SameDay, "spreading redness, red streaks, pus, abscess, worsening warmth or swelling; "
            + "worsening pain after day 2 or on an unknown day",
            "These signs can mean an infection of the skin, and it can spread quickly.",
            [Source.Aad, Source.Onset, Source.NhsCellulitis],
            [RednessSpreading, RedStreaks, Pus, Abscess, WarmthWorsening, SwellingWorsening, PainWorsening],
            ["daysSinceLastSession"],
            now => now.Has(RednessSpreading, RedStreaks, Pus, Abscess, WarmthWorsening, SwellingWorsening)
                || (now.Has(PainWorsening) && now.Day is not <= 2)),
        UrgencyRule.When(S2, SameDay, "fever: yes, or 38.0 °C or more",
            "Fever after needles or laser in the skin has to be looked at today. It weighs more with sore skin or a "
            + "heart valve condition.", [Source.NhsCellulitis, Source.Sepsis], [], ["fever", "temperatureC", "history"],
            now => now.HasFever),
        UrgencyRule.On(S3, SameDay, "tender glands", "Sore glands can mean that an infection is on the move.",
            [Source.NhsCellulitis], LymphNodesTender),
        UrgencyRule.On(S4, SameDay, "widespread hives with no emergency sign",
            "Hives away from the treated skin can be a reaction of the whole body. It can still change.",
            [Source.NhsAnaphylaxis, Source.Judgement], HivesWidespread),
        UrgencyRule.When(S5, SameDay, "weak defence or uncontrolled diabetes with any sign of infection",
            "With a weakened defence or diabetes that is not well controlled, even a small sign of infection is urgent.",
            [Source.NhsCellulitis], Symptoms.Infection, ["history", "medications"],
            now => now.WeakDefence && now.Has(Symptoms.Infection)),
        UrgencyRule.When(S6, SameDay, "possible contact with somebody's blood up to 3 days ago, or on an unknown day",
            "You told us something that may have brought you into contact with another person's blood. Medicine after "
            + "such contact works only when it is started within 72 hours.", [Source.Pep],
            [], ["history", "clinic.observed", "daysSinceLastSession"],
            now => now.BloodExposure && now.Day is not > ExposureDays),
        UrgencyRule.On(S7, SameDay, "yellow eyes or skin, dark urine",
            "Yellow eyes or skin, or dark urine, can mean that the liver is affected.", [Source.Pep, Source.Judgement],
            Jaundice, DarkUrine),
        UrgencyRule.On(S8, SameDay, "a swollen or red painful eye, pain on moving the eye, changed sight",
            "A change at the eye should be seen today.", [Source.Sarcoid, Source.NhsCellulitis],
            Symptom.EyeSwelling, EyeRedPainful, EyeMovementPain, VisionChange),
        UrgencyRule.On(S9, SameDay, "redness increasing", "Redness should fade from day to day. Here it grows.",
            [Source.Aad], RednessIncreasing),
        UrgencyRule.On(S10, SameDay, "chills", "Chills can be the first sign of fever.",
            [Source.Sepsis, Source.Judgement], Chills),
        UrgencyRule.On(S11, SameDay, "faintness, also later than day 1 and with no sign that E8 names",
            "Feeling faint has many causes; a clinician should find out today.", [Source.Judgement], Faintness),
    ];
}
