using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests.Triage;

/// <summary>Worked cases for every urgency rule, with the edges of each number.</summary>
public class UrgencyCaseTests
{
    [Theory]
    [InlineData("day=0 wheeze", "emergency_now", "E1")]
    [InlineData("lip_tongue_swelling", "emergency_now", "E1")]
    [InlineData("day=400 collapse", "emergency_now", "E1")]
    [InlineData("day=5 confusion", "emergency_now", "E2")]
    [InlineData("non_blanching_rash", "emergency_now", "E2")]
    [InlineData("day=3 blood_blisters", "emergency_now", "E3")]
    [InlineData("day=0 palpitations", "emergency_now", "E4")]
    [InlineData("day=4 eye_swelling eye_movement_pain", "emergency_now", "E5")]
    [InlineData("day=4 forehead_eyelid_puffiness vision_change", "emergency_now", "E5")]
    [InlineData("day=4 eye_bulging", "emergency_now", "E5")]
    [InlineData("day=4 vision_change", "same_day", "S8")]
    [InlineData("suicidal_thoughts", "emergency_now", "E6")]
    [InlineData("day=1 bleeding_uncontrolled", "emergency_now", "E7")]
    [InlineData("day=0 faintness", "emergency_now", "E8")]
    [InlineData("day=20 faintness", "same_day", "S11")]
    [InlineData("day=20 faintness rash_itchy_local", "emergency_now", "E8")]
    [InlineData("day=20 faintness numbing=cream", "emergency_now", "E8")]
    [InlineData("day=1 hives_widespread eye_swelling", "emergency_now", "E8")]
    [InlineData("day=100 hives_widespread laser_minutes=20", "emergency_now", "E9")]
    [InlineData("day=1 hives_widespread", "same_day", "S4")]
    [InlineData("day=6 pus", "same_day", "S1")]
    [InlineData("day=300 red_streaks", "same_day", "S1")]
    [InlineData("day=3 pain_worsening", "same_day", "S1")]
    [InlineData("day=2 pain_worsening", "within_days", "W14")]
    [InlineData("pain_worsening", "same_day", "S1")]
    [InlineData("day=500 fever", "same_day", "S2")]
    [InlineData("day=6 temp=38.0", "same_day", "S2")]
    [InlineData("day=6 temp=37.9 fever=no flaking", "wait", "T")]
    [InlineData("day=6 temp=38.9 fever=no flaking", "same_day", "S2")]
    [InlineData("day=6 temp=36.8 fever", "same_day", "S2")]
    [InlineData("day=8 lymph_nodes_tender", "same_day", "S3")]
    [InlineData("day=5 pustules_few", "within_days", "W4")]
    [InlineData("day=5 pustules_few immunosuppressed", "same_day", "S5")]
    [InlineData("day=5 pustules_few immunosuppressant", "same_day", "S5")]
    [InlineData("day=5 ooze diabetes_uncontrolled", "same_day", "S5")]
    [InlineData("day=3 needle_reuse", "same_day", "S6")]
    [InlineData("day=4 needle_reuse", "routine", "R3")]
    [InlineData("needle_reuse", "same_day", "S6")]
    [InlineData("day=2 bbv_exposure_suspected", "same_day", "S6")]
    [InlineData("day=90 jaundice", "same_day", "S7")]
    [InlineData("day=700 nodules eye_red_painful", "same_day", "S8")]
    [InlineData("day=2 redness_increasing", "same_day", "S9")]
    [InlineData("day=5 chills", "same_day", "S10")]
    [InlineData("day=49 papules_persistent", "within_days", "W1")]
    [InlineData("day=20 raised_itchy_delayed", "within_days", "W1")]
    [InlineData("day=10 rash_itchy_local product=balm", "within_days", "W2")]
    [InlineData("day=10 weeping_blistering", "within_days", "W2")]
    [InlineData("day=14 redness_mild trend=improving", "wait", "T")]
    [InlineData("day=15 redness_mild trend=improving", "within_days", "W3")]
    [InlineData("day=7 redness_mild", "wait", "T")]
    [InlineData("day=8 redness_mild trend=stable", "within_days", "W3")]
    [InlineData("day=8 tenderness_mild trend=unknown", "within_days", "W3")]
    [InlineData("day=8 tenderness_mild trend=improving", "wait", "T")]
    [InlineData("day=700 nodules persistent_cough", "within_days", "W5")]
    [InlineData("day=700 mole_changing", "within_days", "W6")]
    [InlineData("day=2 forehead_eyelid_puffiness", "within_days", "W7")]
    [InlineData("flaking", "within_days", "W8")]
    [InlineData("day=22 flaking", "within_days", "W9")]
    [InlineData("day=14 flaking", "wait", "T")]
    [InlineData("day=15 flaking", "within_days", "W10")]
    [InlineData("day=4 swelling_mild", "wait", "T")]
    [InlineData("day=5 swelling_mild", "within_days", "W10")]
    [InlineData("day=28 dryness", "wait", "T")]
    [InlineData("day=29 dryness", "within_days", "W10")]
    [InlineData("day=3 redness_mild trend=worsening", "within_days", "W11")]
    [InlineData("day=7 redness_mild onset=6", "within_days", "W12")]
    [InlineData("day=100 nodules trend=worsening", "within_days", "W13")]
    [InlineData("day=6 open_sore", "within_days", "W14")]
    [InlineData("day=60 distress_severe", "within_days", "W15")]
    [InlineData("day=700 nodules", "routine", "R1")]
    [InlineData("day=92 raised_itchy_delayed sun_flare", "routine", "R1")]
    [InlineData("day=200 raised_scar_growing", "routine", "R1")]
    [InlineData("day=28 too_dark", "routine", "R2")]
    [InlineData("day=27 too_dark", "wait", "T")]
    [InlineData("too_dark", "routine", "R2")]
    [InlineData("", "routine", "R2")]
    [InlineData("day=60 wants=full_removal", "routine", "R2")]
    [InlineData("day=14 wants=full_removal too_dark", "wait", "T")]
    [InlineData("day=5 claim=fda_approved", "routine", "R2")]
    [InlineData("day=300 mole_unchecked", "routine", "R4")]
    [InlineData("day=300 hair_loss_patch", "routine", "R5")]
    [InlineData("day=2 redness_mild flaking itch_mild trend=improving", "wait", "T")]
    [InlineData("day=10 wants=next_session", "wait", "T")]
    [InlineData("day=10 product=balm", "wait", "T")]
    public void The_most_urgent_rule_decides(string facts, string urgency, string rule)
    {
        var result = TriageEngine.Assess(Case.From(facts));
        Assert.Equal(urgency, result.Urgency.Word());
        Assert.Contains(result.Findings, finding => finding.Rule == rule && finding.Urgency == result.Urgency);
    }

    [Theory]
    [InlineData("day=10")]
    [InlineData("day=10 wants=information")]
    public void Nothing_is_called_fitting_when_no_sign_was_named(string facts)
    {
        var result = TriageEngine.Assess(Case.From(facts));
        Assert.Equal(Urgency.Wait, result.Urgency);
        Assert.DoesNotContain(result.Findings, finding => finding.Because.Contains("What you describe"));
        Assert.DoesNotContain(result.Advice, advice => advice.Code == "normal_healing");
        Assert.Contains(result.Questions, question => question.Field == "symptoms");
    }

    [Fact]
    public void A_wish_alone_is_not_told_that_its_signs_fit() => Assert.DoesNotContain(
        TriageEngine.Assess(Case.From("day=10 wants=next_session")).Findings, finding => finding.Because.Contains("What you describe"));

    [Theory]
    [InlineData("day=10 too_dark", true)]
    [InlineData("day=10 hairline_too_low", false)]
    [InlineData("day=10 camouflage_layer", false)]
    [InlineData("day=10 style_change", false)]
    public void Only_what_healing_can_change_is_said_to_settle(string facts, bool settles) => Assert.Equal(settles,
        TriageEngine.Assess(Case.From(facts)).Advice.Any(advice => advice.Code == "normal_healing"));
}
