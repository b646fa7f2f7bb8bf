using SmpVetting.Domain.PreTreatment;
using static SmpVetting.Domain.PreTreatment.PreTreatmentOutcome;

namespace SmpVetting.Domain.Tests.PreTreatment;

/// <summary>People before a session. Numbers such as 002-4 are statements of the collected texts that the case comes from.</summary>
public class PreTreatmentCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static PreTreatmentFacts Well => Persons.Well;

    /// <summary>The rule, what differs from a person who is well, the outcome, and until when.</summary>
    public static TheoryData<string, PreTreatmentFacts, PreTreatmentOutcome, string?> Cases => new()
    {
        { "infection_now", Well with { Infection = true }, Postpone, "2026-12-19" }, // 002-9
        { "infection_now", Well with { Infection = true, SessionOn = new(2027, 3, 1) }, Postpone, null }, // 002-9
        { "infection_healed", Well with { InfectionHealedOn = new(2026, 11, 11) }, Postpone, "2026-12-09" },
        { "fever", Well with { Fever = true }, Postpone, null },
        { "redness", Well with { Redness = true }, Postpone, null }, // 002-9
        { "tan", Well with { Sunburn = true, DaysSinceTan = null }, Postpone, "2026-12-19" }, // 002-4
        { "tan", Well with { DaysSinceTan = 6 }, Postpone, "2026-12-13" }, // 002-4
        { "skin_disease", Well with { ActiveSkinDisease = true }, AskDoctorFirst, null },
        { "moles", Well with { Moles = MoleAnswer.Unexamined }, AskDoctorFirst, null },
        { "moles", Well with { Moles = MoleAnswer.Changing }, AskDoctorFirst, null },
        { "scar_young", Well with { ScarType = ScarType.Fue, ScarAgeDays = 100, ScarSettled = true }, Postpone, "2027-02-11" },
        { "scar_unsettled", Well with { ScarType = ScarType.Fut, ScarAgeDays = 700, ScarSettled = false }, AskDoctorFirst, null },
        { "scar_raised", Well with { ScarType = ScarType.Raised, ScarAgeDays = 700, ScarSettled = true }, AskDoctorFirst, null },
        { "scar_burn", Well with { ScarType = ScarType.Burn, ScarAgeDays = 700, ScarSettled = true }, AskDoctorFirst, null },
        { "transplant_recent", Well with { HairTransplant = true, HairTransplantOn = new(2026, 10, 1) }, Postpone, "2027-04-01" },
        { "transplant_first_year", Well with { HairTransplant = true, HairTransplantOn = new(2026, 2, 1) }, AskDoctorFirst, null },
        { "transplant_first_year", Well with { HairTransplant = true }, AskDoctorFirst, null },
        { "transplant_first_year", Well with { ScarType = ScarType.Fut, ScarAgeDays = 240, ScarSettled = true }, AskDoctorFirst, null },
        { "transplant_first_year", Well with { HairTransplant = true, HairTransplantOn = new(2026, 2, 1), ScarType = ScarType.Fue, ScarAgeDays = 900, ScarSettled = true }, AskDoctorFirst, null },
        { "scar_test_area", Well with { HairTransplant = true, HairTransplantOn = new(2024, 5, 6), ScarType = ScarType.Fut, ScarAgeDays = 900, ScarSettled = true }, GoAhead, null },
        { "hair_loss_unstable", Well with { UnstableHairLoss = true }, AskDoctorFirst, null },
        { "under_18", Well with { Age = 17 }, Postpone, null },
        { "pregnant", Well with { Pregnant = true }, Postpone, null },
        { "pregnant", Well with { Breastfeeding = true }, Postpone, null },
        { "isotretinoin_now", Well with { Isotretinoin = true }, Postpone, null },
        { "isotretinoin_stopped", Well with { Isotretinoin = true, IsotretinoinStoppedOn = new(2026, 8, 31) }, Postpone, "2027-02-28" },
        { "keloid", Well with { Keloid = true }, AskDoctorFirst, null },
        { "weak_defence", Well with { Immunosuppressed = true }, AskDoctorFirst, null },
        { "weak_defence", Well with { DiabetesUncontrolled = true }, AskDoctorFirst, null },
        { "heart_valve", Well with { HeartValve = true }, AskDoctorFirst, null },
        { "bleeding", Well with { BleedingDisorder = true }, AskDoctorFirst, null },
        { "bleeding", Well with { BloodThinner = true }, AskDoctorFirst, null },
        { "pigment_allergy", Well with { PigmentAllergy = true }, AskDoctorFirst, null },
        { "numbing_allergy", Well with { NumbingAllergy = true }, AskDoctorFirst, null },
        { "alcohol", Well with { AlcoholLast48h = true }, Postpone, "2026-11-23" },
        { "razor_same_day", Well with { Shaving = Shaving.SameDay }, GoAhead, null }, // 002-7
    };

    [Theory, MemberData(nameof(Cases))]
    public void One_answer_decides_and_its_rule_says_why(string rule, PreTreatmentFacts facts, PreTreatmentOutcome outcome, string? until)
    {
        var result = PreTreatmentCheck.Assess(facts);

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(until, result.Until?.ToString("yyyy-MM-dd"));
        Assert.Equal(rule, result.Reasons[0].Rule);
        Assert.NotEmpty(result.Reasons[0].Sources);
    }

    [Fact]
    public void A_person_who_answered_everything_well_goes_ahead() =>
        Assert.Equal((GoAhead, null, 0), (PreTreatmentCheck.Assess(Well).Outcome, PreTreatmentCheck.Assess(Well).Until, PreTreatmentCheck.Assess(Well).Reasons.Count));

    [Fact]
    public void What_is_over_by_the_day_of_the_session_does_not_postpone_it()
    {
        var burnt = Well with { DaysSinceTan = 6 };

        Assert.Equal(Postpone, PreTreatmentCheck.Assess(burnt with { SessionOn = new(2026, 12, 12) }).Outcome);
        Assert.Equal(GoAhead, PreTreatmentCheck.Assess(burnt with { SessionOn = new(2026, 12, 13) }).Outcome);
    }

    [Fact]
    public void Nothing_answered_asks_everything_and_does_not_say_go_ahead()
    {
        var result = PreTreatmentCheck.Assess(new() { Today = Today });

        Assert.Equal(AskDoctorFirst, result.Outcome);
        Assert.Equal("answers_missing", Assert.Single(result.Reasons).Rule);
        Assert.True(result.Questions.Count > 20);
        Assert.All(result.Questions, question => Assert.NotEmpty(question.WouldChange));
    }

    [Theory]
    [InlineData(true, "2026-12-19")]
    [InlineData(false, null)]
    public void The_last_day_of_all_counts_and_a_reason_without_a_day_leaves_it_open(bool datedOnly, string? until)
    {
        var result = PreTreatmentCheck.Assess(Well with { Sunburn = true, DaysSinceTan = null, AlcoholLast48h = true, Keloid = true, Pregnant = !datedOnly });

        Assert.Equal(until, result.Until?.ToString("yyyy-MM-dd"));
        Assert.Superset(new HashSet<string> { "tan", "alcohol", "keloid" }, result.Reasons.Select(reason => reason.Rule).ToHashSet());
    }

    [Theory]
    [InlineData("hair", "2026-12-03", "2026-12-03")] // 002-7, C-12
    [InlineData("moisturiser", "2026-12-02", "2026-12-04")] // 002-13
    [InlineData("razor", "2026-12-05", "2026-12-05")] // 002-7
    [InlineData("washing", "2026-12-05", "2026-12-05")] // 002-1, 002-3
    [InlineData("products", "2026-12-05", "2026-12-05")] // 002-2
    [InlineData("sun", "2026-11-07", "2026-12-05")] // 002-4
    [InlineData("alcohol", "2026-12-03", "2026-12-05")]
    public void What_to_prepare_has_its_days(string topic, string from, string until)
    {
        var step = PreTreatmentCheck.Assess(Well with { SessionOn = new(2026, 12, 5) }).Preparation.Single(step => step.Topic == topic);

        Assert.Equal((from, until), (step.From?.ToString("yyyy-MM-dd"), step.Until?.ToString("yyyy-MM-dd")));
    }

    [Fact] // C-12
    public void Where_sources_differ_both_are_shown()
    {
        var hair = PreTreatmentCheck.Assess(Well).Preparation.Single(step => step.Topic == "hair");

        Assert.True(hair.SourcesDiffer);
        Assert.Equal(2, hair.Sources.Count);
        Assert.Null(hair.From);
    }

    [Fact]
    public void Nobody_who_is_ill_or_under_18_is_told_how_to_prepare_and_no_moved_session_has_days()
    {
        Assert.Empty(PreTreatmentCheck.Assess(Well with { Infection = true }).Preparation);
        Assert.Empty(PreTreatmentCheck.Assess(Well with { Fever = true }).Preparation);
        Assert.Empty(PreTreatmentCheck.Assess(Well with { Age = 16 }).Preparation);
        Assert.All(PreTreatmentCheck.Assess(Well with { SessionOn = new(2026, 12, 5), DaysSinceTan = 0 }).Preparation, step => Assert.Null(step.From));
    }

    [Fact]
    public void Nobody_is_told_to_stop_a_medicine() => Assert.All(
        PreTreatmentRules.All.Select(rule => rule.Because).Concat(PreparationRules.All.Select(rule => rule.Rule)),
        text => Assert.DoesNotMatch("(?i)(?<!not )(?<!stop or )(stop|pause|change) (taking|your|the|or change|it|a prescribed)", text));
}
