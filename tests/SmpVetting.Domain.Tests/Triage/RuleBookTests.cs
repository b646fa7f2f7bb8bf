using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests.Triage;

public class RuleBookTests
{
    [Fact]
    public void Every_rule_says_when_and_why_and_from_where() => Assert.All(RuleBook.Current.Rules, rule =>
    {
        Assert.NotEmpty(rule.Id);
        Assert.NotEmpty(rule.Says);
        Assert.NotEmpty(rule.Condition);
        Assert.NotEmpty(rule.Because);
        Assert.NotEmpty(rule.Sources);
        Assert.All(rule.Sources, Assert.NotEmpty);
    });

    [Fact]
    public void No_rule_is_listed_twice() => Assert.Equal(RuleBook.Current.Rules.Count,
        RuleBook.Current.Rules.DistinctBy(rule => (rule.Kind, rule.Id, rule.Condition)).Count());

    [Fact]
    public void The_current_rule_set_is_the_last_of_the_versions_and_earlier_ones_stay_listed()
    {
        Assert.Equal(RuleBook.Current.RuleSet, RuleBook.Versions[^1]);
        Assert.Equal(["2026-11-21", "2026-11-22"], RuleBook.Versions.Take(2));
        Assert.Equal(RuleBook.Versions.Distinct().Order(StringComparer.Ordinal), RuleBook.Versions);
    }

    [Fact]
    public void No_rule_rests_on_pages_alone_that_nobody_can_look_up() => Assert.All(
        RuleBook.Current.Rules.Where(rule => rule.Sources.Contains(Source.ContraindicationTrade)),
        rule => Assert.True(rule.Sources.Count > 1, rule.Id));

    [Theory]
    [InlineData("urgency", "E1 E2 E3 E4 E5 E6 E7 S1 S2 S3 S4 S5 S6 S7 S8 S9 W1 W2 W3 W4 W5 W6 W7 W8 W9 R1 R2 R3 T")]
    [InlineData("laser_gate", "G1 G2 G3 G4 G5 G6 G7 G8 G9 G10 G11 G12")]
    [InlineData("laser_base", "B_metal B_carbon B_organic B_unknown B_camouflage B_warm_colour")]
    [InlineData("laser_modifier", "M1 M2 M3 M4 M5 M6 M7")]
    public void The_rules_of_the_reference_are_all_there(string kind, string ids) => Assert.All(ids.Split(' '), id =>
        Assert.Contains(RuleBook.Current.Rules, rule => rule.Kind == kind && rule.Id == id));

    [Fact]
    public void Advice_uses_every_agreed_code_and_no_other() => Assert.Equal(
        Vocab.Advice.Keys.Order(), AdviceRules.All.Select(rule => rule.Code).Distinct().Order());

    [Fact]
    public void The_words_of_every_advice_say_what_its_code_means() => Assert.All(
        RuleBook.Current.Rules.Where(rule => rule.Kind == "advice"),
        rule => Assert.Matches(Vocab.Advice[rule.Id], rule.Because));

    [Theory]
    [InlineData("GB-ENG"), InlineData("GB-WLS"), InlineData("US-CA"), InlineData("US-OH"), InlineData("DE"), InlineData(null)]
    [InlineData("UK"), InlineData("GB-SCT"), InlineData("GB-NIR"), InlineData("nonsense")]
    public void Where_to_report_fits_every_place(string? place) =>
        Assert.Matches(Vocab.Advice["report_authority"], Regulator.Text(place));

    [Fact]
    public void Every_symptom_is_named_by_an_urgency_rule() => Assert.All(Enum.GetValues<Symptom>(), symptom =>
        Assert.Contains(TriageRules.Urgency, rule => rule.Symptoms.Contains(symptom)));

    [Fact]
    public void Every_symptom_of_danger_raises_on_its_own_whatever_the_day() => Assert.All(
        Enum.GetValues<Symptom>().Where(s => !Symptoms.Healing.Contains(s) && !Symptoms.Cosmetic.Contains(s)),
        symptom => Assert.All(new int?[] { null, 0, 5, 30, 400 }, day => Assert.True(TriageEngine.Assess(
            new() { Today = new(2026, 11, 21), DaysSinceLastSession = day, Symptoms = [symptom] }).Urgency
            >= Urgency.Routine)));
}
