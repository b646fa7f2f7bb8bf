using System.Collections.Immutable;
using SmpVetting.Domain.Triage;
using static SmpVetting.Domain.LaserRisk.LaserRiskLevel;
using static SmpVetting.Domain.Triage.RuleId;

namespace SmpVetting.Domain.LaserRisk;

/// <summary>What raises the level after the pigment has been looked at. A test spot does not lower these.</summary>
internal static class LaserRiskModifiers
{
    public static ImmutableArray<LaserRule> All { get; } =
    [
        Rule(M1, Moderate, "skin type IV to VI with 1064 nm, or no device chosen yet",
            "Skin type IV to VI has a higher chance of light or dark patches; 1064 nm is the usual choice.",
            [Source.Eyebrow, Source.Devices], now => IsDark(now) && Is1064OrOpen(now)),
        Rule(M1, High, "skin type IV to VI with any other device",
            "On skin type IV to VI this device often changes skin colour: with 755 nm on type V, 29 of 100 people lost "
            + "colour and 38 of 100 gained it.", [Source.Alexandrite, Source.Devices],
            now => IsDark(now) && !Is1064OrOpen(now)),
        Rule(M1, Moderate, "skin type not given", "We do not know your skin type, so we cannot call the risk low.",
            [Source.Judgement], now => now.Facts.SkinType is null),
        Rule(M2, Moderate, "532, 694 or 755 nm on any skin",
            "This wavelength is also taken up by the natural colour of skin and hair.",
            [Source.Devices, Source.Alexandrite],
            now => now.Facts.LaserDevice is LaserDevice.Qs532 or LaserDevice.Pico532 or LaserDevice.Ruby694
                or LaserDevice.Alex755 or LaserDevice.Pico755),
        Rule(M2, High, "CO2 or Er:YAG laser",
            "This laser takes the skin off with the pigment. It can scar and cost hair; it is specialist work.",
            [Source.Ablative, Source.Judgement],
            now => now.Facts.LaserDevice is LaserDevice.Co2 or LaserDevice.ErYag),
        Rule(M3, Moderate, "day 42 to 55 after the last session",
            "Six weeks is the earliest; eight weeks (56 days) or more is better.",
            [Source.LaserTiming, Source.Judgement],
            now => now.Day is >= LaserRiskRules.EarliestLaserDay and < LaserRiskRules.BetterLaserDay),
        // Missing answers never count as good: without a date nobody knows that 56 days have passed.
        Rule(M3, Moderate, "no usable date of the last session",
            "We do not know when your last session was, so we cannot call the risk low.",
            [Source.Judgement], now => now.Day is null),
        Rule(M4, High, "keloids in the past, or a raised scar that grows",
            "Skin that forms keloids or raised scars can scar more after laser.",
            [Source.ContraindicationTrade, Source.FdaTattoos],
            now => now.Had(History.Keloid) || now.Has(Symptom.RaisedScarGrowing)),
        Rule(M5, High, "a medicine that makes skin sensitive to light",
            "A medicine you take can make skin react to light. Ask the prescriber and the laser clinician.",
            [Source.ContraindicationTrade, Source.Judgement], now => now.LightSensitive),
        Rule(M6, High, "weak defence, uncontrolled diabetes, bleeding risk, or lupus, vitiligo or psoriasis there",
            "Your health history or a medicine can change healing, bleeding or how skin reacts. Ask your doctor first.",
            [Source.ContraindicationTrade, Source.Judgement],
            now => now.WeakDefence || now.Takes(Medication.Anticoagulant)
                || now.Had(History.BleedingDisorder, History.Lupus, History.Vitiligo, History.PsoriasisInArea)),
        Rule(M7, Moderate, "a scar in the area, or blurred, merged or too deep dots",
            "Scars and dots that are deep, blurred or merged respond less evenly.",
            [Source.Judgement],
            now => now.ScarInArea || now.Has(Symptom.Blowout, Symptom.DotsMerged, Symptom.TooDeep)),
    ];

    private static bool IsDark(Situation now) => now.Facts.SkinType >= SkinType.IV;

    private static bool Is1064OrOpen(Situation now) => now.Facts.LaserDevice is null
        or LaserDevice.Qs1064 or LaserDevice.Pico1064 or LaserDevice.Planned1064;

    private static LaserRule Rule(RuleId rule, LaserRiskLevel level, string condition, string because,
        string[] sources, Func<Situation, bool> applies) =>
        new(rule, LaserRuleKind.Modifier, level, condition, because, sources, applies);
}
