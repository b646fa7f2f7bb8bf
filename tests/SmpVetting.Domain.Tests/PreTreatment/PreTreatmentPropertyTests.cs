using FsCheck;
using FsCheck.Fluent;
using SmpVetting.Domain.PreTreatment;

namespace SmpVetting.Domain.Tests.PreTreatment;

/// <summary>What holds for all answers.</summary>
public class PreTreatmentPropertyTests
{
    [Fact]
    public void A_contraindication_never_makes_the_answer_bolder_or_the_day_earlier() => Check(facts =>
    {
        var before = PreTreatmentCheck.Assess(facts);
        return Persons.Contraindications.All(worse => IsAtLeastAsCareful(PreTreatmentCheck.Assess(worse(facts)), before));
    });

    [Fact]
    public void An_answer_that_is_taken_back_never_turns_into_go_ahead() => Check(facts =>
        PreTreatmentCheck.Assess(facts with { Keloid = null }).Outcome > PreTreatmentOutcome.GoAhead
        && PreTreatmentCheck.Assess(facts with { Moles = null }).Outcome > PreTreatmentOutcome.GoAhead
        && PreTreatmentCheck.Assess(facts with { Age = null }).Outcome > PreTreatmentOutcome.GoAhead);

    [Fact]
    public void The_order_of_rules_does_not_matter() => Check(facts =>
    {
        var now = new BeforeSession(facts);
        var forward = PreTreatmentRules.All.Where(rule => rule.Applies(now)).Select(rule => rule.Outcome);
        var backward = PreTreatmentRules.All.Reverse().Where(rule => rule.Applies(now)).Select(rule => rule.Outcome);
        return forward.DefaultIfEmpty().Max() == backward.DefaultIfEmpty().Max();
    });

    [Fact]
    public void Every_reason_is_listed_and_none_is_more_careful_than_the_answer() => Check(facts =>
    {
        var (now, result) = (new BeforeSession(facts), PreTreatmentCheck.Assess(facts));
        return result.Reasons.All(reason => reason.Outcome <= result.Outcome && reason.Because.Length > 20)
            && PreTreatmentRules.All.Where(rule => rule.Applies(now)).All(rule => result.Reasons.Any(reason => reason.Rule == rule.Id))
            && (result.Outcome == PreTreatmentOutcome.GoAhead) == result.Reasons.All(reason => reason.Outcome == PreTreatmentOutcome.GoAhead);
    });

    /// <summary>A day that nobody can count is later than any.</summary>
    private static bool IsAtLeastAsCareful(PreTreatmentResult one, PreTreatmentResult other) => one.Outcome > other.Outcome
        || (one.Outcome == other.Outcome
            && (one.Outcome < PreTreatmentOutcome.Postpone || one.Until is null || (other.Until is { } until && one.Until >= until)));

    private static void Check(Func<PreTreatmentFacts, bool> holds) =>
        Prop.ForAll(Persons.Any, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
