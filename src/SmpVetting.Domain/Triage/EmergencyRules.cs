using System.Collections.Immutable;
using static SmpVetting.Domain.Triage.RuleId;
using static SmpVetting.Domain.Triage.Symptom;
using static SmpVetting.Domain.Triage.Urgency;

namespace SmpVetting.Domain.Triage;

/// <summary>What needs an ambulance or the emergency number now.</summary>
internal static class EmergencyRules
{
    private static readonly SetOf<Symptom> EyeSwelling = [Symptom.EyeSwelling, ForeheadEyelidPuffiness];
    private static readonly SetOf<Symptom> EyeDanger = [EyeMovementPain, VisionChange];
    private static readonly SetOf<Symptom> SwollenWithHives =
        [Symptom.EyeSwelling, ForeheadEyelidPuffiness, BreathlessOnEffort, FastBreathing];

    public static ImmutableArray<UrgencyRule> All { get; } =
    [
        UrgencyRule.On(E1, EmergencyNow, "swelling of lips or tongue, wheeze, tight throat, hard breathing, collapse",
            "Trouble with breathing, swelling of the mouth or throat, or collapse can become life-threatening in minutes.",
            [Source.NhsAnaphylaxis], LipTongueSwelling, Wheeze, ThroatTightness, BreathingDifficulty, Collapse),
        UrgencyRule.On(E2, EmergencyNow, "confusion, slurred speech, fast breathing, mottled or blue skin, rash that does "
            + "not fade, no urine, extreme shivering, very drowsy",
            "These signs can mean that an infection is affecting the whole body.", [Source.Sepsis],
            Confusion, SlurredSpeech, FastBreathing, MottledOrBlueSkin, NonBlanchingRash, NoUrine, ExtremeShivering,
            VeryDrowsy),
        UrgencyRule.On(E3, EmergencyNow, "black or purple skin, blood blisters, pain far worse than it looks, spread in hours",
            "Skin that turns black or purple, pain far worse than it looks, or spread within hours needs a hospital now.",
            [Source.NhsCellulitis, Source.Judgement], SkinBlackPurple, BloodBlisters, PainOutOfProportion, SpreadingHourly),
        UrgencyRule.On(E4, EmergencyNow, "seizure, palpitations, blue-grey lips",
            "A fit, an uneven or racing heart, or blue-grey lips can be a dangerous effect of a numbing product.",
            [Source.FdaLidocaine], Seizure, Palpitations, BlueGreyLips),
        UrgencyRule.When(E5, EmergencyNow, "a bulging eye, or a swollen eye or lid with painful movement or changed sight",
            "Swelling at the eye with pain on movement, changed sight or bulging can put your sight at risk.",
            [Source.NhsCellulitis], [EyeBulging, .. EyeSwelling, .. EyeDanger], [],
            now => now.Has(EyeBulging) || (now.Has(EyeSwelling) && now.Has(EyeDanger))),
        UrgencyRule.On(E6, EmergencyNow, "thoughts of ending one's life",
            "You told us about thoughts of ending your life. Your safety comes before everything about the scalp.",
            [Source.Samaritans, Source.Judgement], SuicidalThoughts),
        UrgencyRule.On(E7, EmergencyNow, "bleeding that 15 minutes of pressure does not stop",
            "Bleeding that goes on after 15 minutes of firm pressure needs emergency help.",
            [Source.Judgement], BleedingUncontrolled),
        UrgencyRule.When(E8, EmergencyNow, "faintness on day 0 or 1 or an unknown day, or with signs of allergy, infection, "
            + "fever or numbing products, or after laser; or widespread hives with swelling of eyes or face or short breath; "
            + "or short breath on day 0 or 1",
            "Feeling faint, or swelling and short breath together with hives, can be the start of a dangerous reaction.",
            [Source.NhsAnaphylaxis, Source.FdaLidocaine, Source.Judgement],
            [Faintness, HivesWidespread, .. SwollenWithHives], ["daysSinceLastSession", "numbingProduct", "anaesthetic"],
            now => (now.Has(Faintness) && FaintnessIsDangerous(now))
                || (now.Has(HivesWidespread) && now.Has(SwollenWithHives))
                || (now.Has(BreathlessOnEffort) && now.Day <= 1)),
        UrgencyRule.When(E9, EmergencyNow, "hives after laser",
            "Hives after laser can turn into a reaction of the whole body.",
            ["Nd:YAG hypersensitivity, case and review", Source.BlackInkHives],
            [HivesWidespread], ["minutesSinceLaser"],
            now => now.Facts.MinutesSinceLaser is not null && now.Has(HivesWidespread)),
    ];

    private static bool FaintnessIsDangerous(Situation now) =>
        now.Day is null or <= 1 || now.Facts.MinutesSinceLaser is not null || now.NumbingUsed || now.HasFever
        || now.Has(Symptoms.Reaction) || now.Has(Symptoms.Infection);
}
