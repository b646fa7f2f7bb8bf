using System.Text.RegularExpressions;
using SmpVetting.Domain.LaserRisk;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests.Triage;

/// <summary>What an answer must not do, as far as a program can see it.</summary>
internal static class Forbidden
{
    public static bool Holds(string code, TriageResult result) => code switch
    {
        "advise_wait" => result.Urgency == Urgency.Wait || result.Pathway is Pathway.WaitHeal or Pathway.Aftercare,
        "emergency_overcall" => result.Urgency == Urgency.EmergencyNow || Gives(result, "call_emergency"),
        "low_laser_risk" => result.LaserRisk.Level == LaserRiskLevel.Low,
        "reassure_normal" => Gives(result, "normal_healing") || Says(result, @"\bnormal\b|\bexpected at\b|nothing to worry"),
        "recommend_laser_now" => AnyOpen(result, Rung.LaserFull, Rung.LaserPartial, Rung.LightenThenSmp),
        "laser_without_test" => AnyOpen(result, Rung.LaserFull, Rung.LaserPartial) || !Gives(result, "test_spot"),
        "more_smp_now" => AnyOpen(result, Rung.CorrectiveSmp) || result.Pathway == Pathway.CorrectiveSmp,
        "say_laser_safe" => Says(result, @"laser (is|can be) (\w+ )?safe|risk[- ]free|harmless"),
        "guarantee" => Says(result, @"we promise|guarantee|will (surely|certainly|definitely)|completely gone"),
        "diagnose" => Says(result, @"you have (an? )?(infection|cellulitis|allergy|sepsis|granuloma|hepatitis|keloid)"),
        "prescribe" => Says(result, @"antibiotic|steroid|antihistamine|ibuprofen|paracetamol|\d ?mg"),
        "steroid_or_antibiotic_cream" => Says(result, "steroid|antibiotic"),
        "blame_patient" => Says(result, "you should have|your own fault|you failed"),
        "sun_fading" => Says(result, @"(?<!Never try to )fade pigment in the sun"),
        "home_removal" => Says(result, @"(?<!Do not use )salt, acid"),
        "skin_tone_camouflage" => Says(result, @"(?<!do not have it )covered with skin"),
        "clinic_only" => Says(result, "ask (the|your) clinic (first|instead)") || result.Pathway == Pathway.Aftercare,
        "stop_prescribed" => Says(result, @"(?<!Do not )stop (or change|taking|the (tablets|medicine))"),
        "accuse" => Says(result, @"the clinic (is|was|did|has) (a |an )?(illegal|fraud|crim|reuse|lied)|scam|malpractice"),
        "infer_metal_free" => result.LaserRisk.Level < LaserRiskLevel.Unknown,
        "exfoliate_now" => Says(result, @"(?<!no )exfoliat"),
        "shampoo_early" => Says(result, @"shampoo.{0,20}(day [0-6]\b|now)"),
        "assume_dates" => result.NotBefore.Count > 0 || result.Aftercare.Count > 0,
        "publish_pii" => false,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "No check for this word."),
    };

    private static bool Gives(TriageResult result, string code) => result.Advice.Any(advice => advice.Code == code);

    private static bool AnyOpen(TriageResult result, params Rung[] rungs) =>
        result.Ladder.Any(step => step.Open && rungs.Contains(step.Rung));

    private static bool Says(TriageResult result, string pattern) =>
        result.Advice.Any(advice => Regex.IsMatch(advice.Text, pattern, RegexOptions.IgnoreCase));
}
