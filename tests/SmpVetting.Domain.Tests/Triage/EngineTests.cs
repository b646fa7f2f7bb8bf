using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests.Triage;

public class EngineTests
{
    [Fact]
    public void No_facts_at_all_still_get_an_answer_with_questions()
    {
        var result = TriageEngine.Assess(Case.Empty);
        Assert.Equal((Urgency.Routine, Pathway.GatherInformation), (result.Urgency, result.Pathway));
        Assert.Contains(result.Questions, question => question.Field == "daysSinceLastSession");
        Assert.Empty(result.NotBefore);
        Assert.Empty(result.Aftercare);
    }

    [Fact]
    public void Days_and_date_that_disagree_are_both_tried_and_listed()
    {
        var result = TriageEngine.Assess(Case.From("day=1 redness_mild") with { LastSessionOn = new(2026, 10, 31) });
        Assert.Equal(Urgency.WithinDays, result.Urgency);
        Assert.Contains(result.Findings, finding => finding.Rule == "conflict" && finding.Used.ContainsKey("daysSinceLastSession"));
        Assert.Contains(result.Advice, advice => advice.Code == "worst_case");
        Assert.Contains(result.Questions, question => question.Field == "daysSinceLastSession");
    }

    [Theory]
    [InlineData("daysSinceLastSession: text=1, form=21", "day=21 needle_reuse", Urgency.SameDay)]
    [InlineData("days_since_last_session: text=1, form=21", "day=1 flaking", Urgency.WithinDays)]
    [InlineData("temperatureC: form=36.8, text=39.0", "day=5 flaking temp=36.8", Urgency.SameDay)]
    [InlineData("fever: form=no, text=yes", "day=5 flaking fever=no", Urgency.SameDay)]
    [InlineData("something odd", "day=5 flaking", Urgency.Wait)]
    public void A_conflict_is_judged_by_its_more_serious_value(string conflict, string facts, Urgency urgency)
    {
        var result = TriageEngine.Assess(Case.From(facts) with { Conflicts = [conflict] });
        Assert.Equal(urgency, result.Urgency);
        Assert.Contains(result.Advice, advice => advice.Code == "worst_case");
        Assert.Contains(result.Findings, finding => finding.Rule == "conflict");
        Assert.NotEmpty(result.Questions);
    }

    [Theory]
    [InlineData("medications: text=isotretinoin, form=none", "G5")]
    [InlineData("medications: text=isotretinoin + doxycycline, form=no", "G5")]
    [InlineData("testSpot.result: text=darkened, form=ok", "G8")]
    [InlineData("history: text=gold_therapy, form=none", "G10")]
    [InlineData("area: text=camouflage_layer, form=none", "B_camouflage")]
    [InlineData("pigment.ciNumbers: text=77891, form=77266", "B_metal")]
    [InlineData("pigment.evidence: text=none, form=sds", "B_unknown")]
    [InlineData("pigment.completeness: text=partial, form=full", "B_unknown")]
    public void A_conflict_about_words_raises_the_laser_risk(string conflict, string reason)
    {
        var result = TriageEngine.Assess(Case.ReadyForLaser with { Conflicts = [conflict] });
        Assert.Contains(result.LaserRisk.Reasons, found => found.Rule == reason);
        Assert.Contains(result.Findings, finding => finding.Because.Contains("more serious one"));
    }

    [Theory]
    [InlineData("clinic.observed: text=needle_reuse, form=none", "day=2 flaking", Urgency.SameDay)]
    [InlineData("wants: text=full_removal, form=information", "day=60", Urgency.Routine)]
    public void A_conflict_about_words_is_judged_by_its_more_serious_value(string conflict, string facts, Urgency urgency) =>
        Assert.Equal(urgency, TriageEngine.Assess(Case.From(facts) with { Conflicts = [conflict] }).Urgency);

    [Theory]
    [InlineData("something odd")]
    [InlineData("age: text=grown up, form=34")]
    [InlineData("medications: text=the red ones, form=none")]
    public void What_cannot_be_judged_is_not_called_judged(string conflict)
    {
        var result = TriageEngine.Assess(Case.From("day=5 flaking") with { Conflicts = [conflict] });
        Assert.Contains(result.Findings, finding => finding.Rule == "conflict" && finding.Because.Contains("could not tell"));
        Assert.DoesNotContain(result.Findings, finding => finding.Because.Contains("more serious one"));
        Assert.Contains(result.Questions, question => question.WouldChange.Contains("could not judge"));
    }

    [Fact]
    public void Answers_that_disagree_replace_a_day_that_was_not_given()
    {
        var result = TriageEngine.Assess(Case.From("flaking") with { Conflicts = ["daysSinceLastSession: text=1, form=3"] });
        Assert.Equal((Urgency.Wait, Pathway.WaitHeal), (result.Urgency, result.Pathway));
        Assert.Equal(new(2026, 12, 18), result.NotBefore["correctiveSmp"]);
    }

    [Theory]
    [InlineData(null, "2026-11-22", "2026-12-19")]
    [InlineData(1, "2026-11-22", "2026-12-19")]
    [InlineData(5, "2026-11-17", "2026-12-15")]
    [InlineData(4, "2026-11-16", "2026-12-15")]
    public void A_day_of_difference_is_the_same_answer(int? days, string date, string correction)
    {
        var result = TriageEngine.Assess(Case.From("flaking") with { DaysSinceLastSession = days, LastSessionOn = DateOnly.Parse(date) });
        Assert.DoesNotContain(result.Findings, finding => finding.Rule == "conflict");
        Assert.Equal(DateOnly.Parse(correction), result.NotBefore["correctiveSmp"]);
    }

    [Fact]
    public void A_conflict_about_the_day_opens_nothing_that_one_reading_keeps_closed()
    {
        var facts = Case.From("day=40 too_light wants=correction") with { Conflicts = ["daysSinceLastSession: a=12, b=40"] };
        var result = TriageEngine.Assess(facts);
        Assert.Equal((Urgency.Routine, Pathway.WaitHeal), (result.Urgency, result.Pathway));
        Assert.False(result.Ladder.Single(step => step.Rung == Rung.CorrectiveSmp).Open);
        Assert.Equal(new(2026, 12, 7), result.NotBefore["correctiveSmp"]);
    }

    [Fact]
    public void Fever_in_words_counts_as_fever()
    {
        var result = TriageEngine.Assess(Case.From("day=20 faintness fever=no") with { Text = "I have a fever" });
        Assert.Equal(Urgency.EmergencyNow, result.Urgency);
        Assert.Contains(result.Findings, finding => finding.Rule == "conflict" && finding.Used.ContainsKey("fever"));
    }

    [Fact]
    public void Nothing_is_asked_before_an_emergency_call()
    {
        Assert.Empty(TriageEngine.Assess(Case.From("wheeze wants=full_removal")).Questions);
        Assert.DoesNotContain(TriageEngine.Assess(Case.From("pus wants=full_removal")).Questions,
            question => question.Field is "laserDevice" or "pigment.ciNumbers" or "testSpot.done");
    }

    [Fact]
    public void A_session_in_the_future_is_no_date()
    {
        var result = TriageEngine.Assess(Case.From("flaking") with { LastSessionOn = new(2026, 12, 24) });
        Assert.Equal((Urgency.WithinDays, Pathway.GatherInformation), (result.Urgency, result.Pathway));
        Assert.Empty(result.NotBefore);
    }

    [Fact]
    public void The_first_days_for_correction_and_laser_count_from_the_session()
    {
        var dates = TriageEngine.Assess(Case.Empty with { LastSessionOn = new(2026, 11, 10) }).NotBefore;
        Assert.Equal(new(2026, 12, 8), dates["correctiveSmp"]);
        Assert.Equal(new(2026, 12, 22), dates["laser"]);
    }

    [Fact]
    public void A_young_scar_gives_the_day_from_which_it_may_be_old_enough()
    {
        var result = TriageEngine.Assess(Case.From("done=0 scar_visible wants=next_session fut_scar scar_age=92"));
        Assert.Equal(new(2027, 2, 19), result.NotBefore["correctiveSmp"]);
        Assert.Contains("2027-02-19", result.Advice.Single(advice => advice.Code == "recheck_date").Text);
    }

    [Fact]
    public void Waiting_names_the_day_to_look_again() => Assert.Contains("2026-12-05",
        TriageEngine.Assess(Case.From("day=14 too_dark")).Advice.Single(advice => advice.Code == "recheck_date").Text);

    [Fact]
    public void Aftercare_shows_the_strictest_rule_and_what_each_source_says()
    {
        var result = TriageEngine.Assess(Case.From("day=2 flaking trend=improving"));
        var washing = result.Aftercare.Single(item => item.Topic == "washing");
        Assert.Equal((new(2026, 11, 19), new DateOnly(2026, 11, 23)), (washing.From, washing.Until!.Value));
        Assert.True(washing.SourcesDiffer);
        Assert.Equal(4, washing.Sources.Count);
        Assert.Contains("day 4", washing.Rule);
        Assert.Contains("3 days", washing.Rule);
    }

    [Theory]
    [InlineData("day=6 pus needle_reuse no_gloves claim=fda_approved")]
    [InlineData("day=2 flaking claim=single_session")]
    public void A_note_about_a_clinic_never_decides_how_soon(string facts)
    {
        var result = TriageEngine.Assess(Case.From(facts));
        Assert.All(result.Findings.Where(finding => finding.Rule.Contains(':')),
            finding => Assert.Equal(Urgency.Wait, finding.Urgency));
    }

    [Theory]
    [InlineData("claim=fda_approved", "claim:fda_approved_contradicted")]
    [InlineData("claim=no_fading", "claim:no_fading_contradicted")]
    [InlineData("claim=single_session", "claim:single_session_red_flag")]
    [InlineData("day=70 claim=single_session", "clinic:single_session")]
    [InlineData("claim=carbon_only pigment=77266+77891", "claim:carbon_only_contradicted")]
    [InlineData("claim=carbon_only colour=red_orange", "claim:carbon_only_contradicted")]
    [InlineData("claim=carbon_only pigment=77266", "claim:carbon_only_supported")]
    [InlineData("claim=metal_free pigment=77492", "claim:metal_free_contradicted")]
    [InlineData("claim=organic", "claim:organic_unverified")]
    [InlineData("claim=permanent", "claim:permanent_misleading")]
    [InlineData("day=180 age=16", "clinic:minor_treated")]
    [InlineData("day=1 needle_reuse", "clinic:needle_reuse_alleged")]
    [InlineData("day=1 diluted_pigment", "clinic:dilution_nonsterile")]
    [InlineData("claim=vegan", "clinic:composition_not_disclosed")]
    public void Flags_carry_agreed_names(string facts, string flag) =>
        Assert.Contains(TriageEngine.Assess(Case.From(facts)).Findings, finding => finding.Rule == flag);

    [Fact]
    public void A_claim_that_is_not_about_pigment_says_nothing_about_the_pigment() => Assert.DoesNotContain(
        TriageEngine.Assess(Case.From("claim=pain_free")).Findings, finding => finding.Rule == "clinic:composition_not_disclosed");

    [Theory]
    [InlineData("day=20 suicidal_thoughts", "E6", "You told us about")]
    [InlineData("day=20 hives_widespread", "S4", "can be a reaction")]
    public void A_finding_says_no_more_than_was_told(string facts, string rule, string words) => Assert.Contains(words,
        TriageEngine.Assess(Case.From(facts)).Findings.Single(finding => finding.Rule == rule).Because);

    [Fact]
    public void The_words_of_faintness_name_laser_and_the_early_days() => Assert.Contains("unknown day, or with signs of allergy",
        TriageRules.Urgency.Single(rule => rule.Id == "E8").Condition);

    [Fact]
    public void A_skin_coloured_layer_is_named_as_a_sign_of_metal_oxides() => Assert.Contains("skin-coloured layer",
        TriageEngine.Assess(Case.From("day=100 wants=full_removal camouflage_layer")).Advice
            .Single(advice => advice.Code == "metal_oxide").Text);

    [Fact]
    public void A_rung_that_nobody_asked_for_says_so() => Assert.Equal("You did not ask for full removal.",
        TriageEngine.Assess(Case.From("day=100 too_light wants=correction")).Ladder.Single(step => step.Rung == Rung.LaserFull).Because);

    [Theory]
    [InlineData("day=100 too_light wants=correction", "corrective_smp", true)]
    [InlineData("day=27 too_light wants=correction", "corrective_smp", false)]
    [InlineData("day=100 too_light dots_merged wants=correction", "corrective_smp", false)]
    [InlineData("day=100 too_light wants=correction keloid", "corrective_smp", false)]
    [InlineData("day=100 too_light wants=correction pregnant", "corrective_smp", false)]
    [InlineData("too_light wants=correction", "corrective_smp", false)]
    [InlineData("day=41 wants=full_removal", "test_spot", false)]
    [InlineData("day=42 wants=full_removal", "test_spot", true)]
    [InlineData("day=42 wants=full_removal", "laser_full", false)]
    [InlineData("day=100 wants=full_removal spot=ok/6/same", "laser_full", true)]
    [InlineData("day=100 wants=raise_hairline spot=ok/6/same", "laser_partial", true)]
    [InlineData("day=100 wants=full_removal spot=ok/6/same isotretinoin", "laser_full", false)]
    [InlineData("day=5 pus", "medical_care", true)]
    [InlineData("day=5 flaking", "healing", true)]
    [InlineData("day=700 nodules", "dermatology_review", true)]
    public void A_rung_is_open_only_when_it_may_be_next(string facts, string rung, bool open) =>
        Assert.Equal(open, TriageEngine.Assess(Case.From(facts)).Ladder.Single(step => step.Rung.Word() == rung).Open);

    [Theory]
    [InlineData("day=5 fever heart_valve", "heart_valve")]
    [InlineData("day=5 rash_itchy_local product=balm", "stop_product")]
    [InlineData("day=0 blue_grey_lips numbing=cream", "stop_product")]
    [InlineData("day=0 blue_grey_lips numbing=cream", "keep_evidence")]
    [InlineData("day=100 wants=full_removal doxycycline", "ask_prescriber")]
    [InlineData("day=100 wants=full_removal area=transplanted_hair", "hair_effects")]
    [InlineData("day=100 too_light wants=correction keloid", "keloid_risk")]
    [InlineData("day=100 wants=full_removal skin=V", "skin_type_pigment_change")]
    [InlineData("day=100 distress_severe too_dark", "mental_health")]
    [InlineData("day=60 distress_severe too_dark", "crisis_line")]
    [InlineData("day=100 authority_closure", "report_authority")]
    [InlineData("day=100 told_not_to_see_doctor", "clinic_not_doctor")]
    [InlineData("day=50 wants=full_removal", "wait_before_laser")]
    [InlineData("day=100 wants=lighten", "lightening_options")]
    public void The_advice_that_helps_is_given(string facts, string code) =>
        Assert.Contains(TriageEngine.Assess(Case.From(facts)).Advice, advice => advice.Code == code);

    [Fact]
    public void A_laser_wish_in_the_first_six_weeks_waits_and_says_until_when()
    {
        var result = TriageEngine.Assess(Case.From("day=35", Case.ReadyForLaser));
        Assert.Equal((Urgency.Routine, Pathway.WaitHeal), (result.Urgency, result.Pathway));
        Assert.Contains("2026-11-28", result.Advice.Single(advice => advice.Code == "recheck_date").Text);
    }

    [Fact]
    public void Thoughts_of_ending_life_put_the_crisis_line_first_and_send_nobody_to_a_laser()
    {
        var result = TriageEngine.Assess(Case.From("day=21 suicidal_thoughts too_dark wants=full_removal"));
        Assert.Equal("crisis_line", result.Advice[0].Code);
        Assert.DoesNotContain(result.Advice, advice => advice.Code is "test_spot" or "wavelength_1064" or "dots_cannot_fix");
    }

    [Fact]
    public void Facts_that_no_calendar_can_hold_do_not_break_the_answer()
    {
        var facts = Case.Empty with { Today = DateOnly.MinValue, DaysSinceLastSession = 30_000, LastSessionOn = DateOnly.MaxValue };
        Assert.NotEmpty(TriageEngine.Assess(facts).Advice);
        Assert.NotEmpty(TriageEngine.Assess(facts with { Today = DateOnly.MaxValue, DaysSinceLastSession = 3 }).Advice);
    }
}
