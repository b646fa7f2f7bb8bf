using FsCheck;
using FsCheck.Fluent;
using SmpVetting.Domain.LaserRisk;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests.Triage;

/// <summary>What holds for all facts.</summary>
public class PropertyTests
{
    private static readonly string[] NeverSaid =
    [
        "say_laser_safe", "guarantee", "diagnose", "prescribe", "steroid_or_antibiotic_cream", "blame_patient",
            "sun_fading", "home_removal", "skin_tone_camouflage", "stop_prescribed", "accuse", "exfoliate_now", "shampoo_early",
    ];

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Adding_a_symptom_never_lowers_urgency() => Check(
        facts => Enum.GetValues<Symptom>().All(symptom =>
            Assess(facts with { Symptoms = [.. facts.Symptoms, symptom] }).Urgency >= Assess(facts).Urgency), 25);

    [Fact]
    public void Adding_a_symptom_never_lowers_the_laser_risk() => Check(
        facts => Enum.GetValues<Symptom>().All(symptom =>
            LaserRiskModel.Assess(facts with { Symptoms = [.. facts.Symptoms, symptom] }).Level
            >= LaserRiskModel.Assess(facts).Level), 25);

    [Fact]
    public void Text_never_lowers_urgency_or_laser_risk() => Check(facts =>
        Assess(facts).Urgency >= Assess(facts with { Text = null }).Urgency
        && Assess(facts).LaserRisk.Level >= Assess(facts with { Text = null }).LaserRisk.Level);

    [Fact]
    public void A_conflict_never_lowers_urgency_or_laser_risk_of_a_known_day() => Check(facts =>
        facts.DaysSinceLastSession is null || Assess(facts).Urgency >= Assess(facts with { Conflicts = [] }).Urgency
        && Assess(facts).LaserRisk.Level >= Assess(facts with { Conflicts = [] }).LaserRisk.Level);

    [Fact]
    public void Fever_or_worsening_never_lowers_urgency() => Check(facts =>
        Assess(facts with { Fever = true }).Urgency >= Assess(facts).Urgency
        && Assess(facts with { Trend = Trend.Worsening }).Urgency >= Assess(facts).Urgency);

    [Fact]
    public void Not_knowing_the_trend_the_temperature_or_the_skin_type_never_helps() => Check(facts =>
        Assess(facts with { Trend = null }).Urgency >= Assess(facts with { Trend = Trend.Improving }).Urgency
        && LaserRiskModel.Assess(facts with { SkinType = null }).Level
            >= LaserRiskModel.Assess(facts with { SkinType = SkinType.II }).Level
        && Assess(facts with { TestSpot = null }).LaserRisk.Level
            >= Assess(facts with { TestSpot = Good }).LaserRisk.Level);

    [Fact]
    public void Missing_dates_never_turn_a_sign_into_waiting() => Check(facts =>
        Assess(facts with { DaysSinceLastSession = null, LastSessionOn = null, Conflicts = [] }).Urgency > Urgency.Wait);

    [Fact]
    public void An_unknown_pigment_is_never_better_than_documented_carbon() => Check(facts =>
        LaserRiskModel.Assess(facts with { Pigment = null }).Level
        >= LaserRiskModel.Assess(facts with { Pigment = Case.Carbon }).Level);

    [Fact]
    public void An_unknown_pigment_is_at_least_unknown_without_a_good_test_spot_and_never_low() => Check(facts =>
        LaserRiskModel.Assess(facts with { Pigment = null, TestSpot = null }).Level >= LaserRiskLevel.Unknown
        && LaserRiskModel.Assess(facts with { Pigment = null, TestSpot = Good }).Level >= LaserRiskLevel.Moderate);

    [Fact]
    public void The_order_of_rules_and_of_answers_does_not_matter() => Check(facts =>
    {
        var now = new Situation(facts with { Conflicts = [] }, TextReading.Of(facts.Text));
        var forward = TriageRules.Urgency.Where(rule => rule.Applies(now)).Max(rule => (int?)rule.Urgency);
        var backward = TriageRules.Urgency.Reverse().Where(rule => rule.Applies(now)).Max(rule => (int?)rule.Urgency);
        var turned = facts with { Symptoms = [.. facts.Symptoms.Reverse()], History = [.. facts.History.Reverse()] };
        return forward == backward && Assess(turned).Urgency == Assess(facts).Urgency
            && Assess(turned).Pathway == Assess(facts).Pathway;
    });

    [Fact]
    public void Every_finding_has_words_and_a_source_and_none_is_above_the_answer() => Check(facts =>
    {
        var result = Assess(facts);
        return result.Findings.Count > 0 && result.Findings.All(finding => finding.Because.Length > 10
            && finding.Sources.Count > 0 && finding.Urgency <= result.Urgency);
    });

    [Fact]
    public void Every_answer_has_its_advice_in_agreed_codes_with_fitting_words() => Check(facts =>
    {
        var advice = Assess(facts).Advice;
        return advice.All(item => Vocab.Advice[item.Code].IsMatch(item.Text))
            && advice.Select(item => item.Code).Distinct().Count() == advice.Count
            && advice.Any(item => item.Code == "safety_net") && advice.Any(item => item.Code == "not_a_diagnosis");
    });

    [Fact]
    public void An_emergency_says_so_first() => Check(facts => Assess(facts) is not { Urgency: Urgency.EmergencyNow } answer
        || answer.Advice[0].Code is "call_emergency" or "crisis_line");

    [Fact]
    public void What_is_urgent_is_never_called_normal_and_gets_no_aftercare() => Check(facts =>
        Assess(facts) is not { Urgency: >= Urgency.WithinDays } answer
        || (answer.Aftercare.Count == 0 && !Forbidden.Holds("reassure_normal", answer)
            && !Forbidden.Holds("more_smp_now", answer) && !Forbidden.Holds("recommend_laser_now", answer)
            && !Forbidden.Holds("advise_wait", answer)));

    [Fact]
    public void No_answer_promises_blames_prescribes_or_calls_laser_safe() => Check(facts =>
    {
        var answer = Assess(facts);
        return NeverSaid.All(code => !Forbidden.Holds(code, answer));
    });

    [Fact]
    public void A_step_of_the_ladder_is_made_once_whoever_asks() => Check(facts =>
        Assess(facts).Ladder.Zip(Assess(facts with { Age = facts.Age }).Ladder).All(steps => ReferenceEquals(steps.First, steps.Second)));

    [Fact]
    public void Every_rung_is_listed_once_in_order_and_removal_needs_a_good_test_spot() => Check(facts =>
    {
        var answer = Assess(facts);
        return answer.Ladder.Select(step => step.Rung).SequenceEqual(Enum.GetValues<Rung>())
            && answer.Ladder.All(step => step.Because.Length > 10 && step.Sources.Count > 0)
            && (!answer.Ladder.Any(step => step.Open && IsRemoval(step.Rung))
                || (facts.TestSpot is { IsGood: true } && answer.LaserRisk.Level <= LaserRiskLevel.Moderate));
    });

    private static bool IsRemoval(Rung rung) => rung is Rung.LaserFull or Rung.LaserPartial or Rung.LightenThenSmp;

    private static TestSpot Good { get; } =
        new() { Done = true, WeeksAgo = 6, Result = TestSpotResult.Ok, SameDevice = true };

    private static TriageResult Assess(TriageFacts facts) => TriageEngine.Assess(facts);

    private static void Check(Func<TriageFacts, bool> holds, int times = 300) =>
        Prop.ForAll(FactsGenerator.Any, holds).Check(Many.WithMaxTest(times));
}
