using SmpVetting.Domain.Triage;
using static SmpVetting.Domain.PreTreatment.PreTreatmentOutcome;

namespace SmpVetting.Domain.PreTreatment;

/// <summary>A rule that applied, what it alone asks for, why, and until when where that can be counted.</summary>
public sealed record PreTreatmentReason(
    string Rule, PreTreatmentOutcome Outcome, string Because, DateOnly? Until, IReadOnlyList<string> Sources);

/// <summary>One thing to do before the session; the days are absent while no session stands.</summary>
public sealed record PreparationStep(
    string Topic, string Rule, DateOnly? From, DateOnly? Until, bool SourcesDiffer, IReadOnlyList<AftercareSource> Sources);

/// <summary>What to do about the session, with every reason; until is the earliest day, and absent where nobody can count it.</summary>
public sealed record PreTreatmentResult(
    PreTreatmentOutcome Outcome, DateOnly? Until, IReadOnlyList<PreTreatmentReason> Reasons, IReadOnlyList<PreparationStep> Preparation,
    IReadOnlyList<Question> Questions, string RuleSet, string Disclaimer);

/// <summary>Answers in, an explained outcome out. Every rule is evaluated; the most careful one decides.</summary>
public static class PreTreatmentCheck
{
    internal static PreTreatmentReason Open { get; } = new("answers_missing", AskDoctorFirst,
        "Answers that matter are missing, so we cannot say go ahead. Please answer the questions; what you do not know, ask a doctor.",
        null, [Source.Judgement]);

    public static PreTreatmentResult Assess(PreTreatmentFacts facts)
    {
        var now = new BeforeSession(facts);
        var asked = PreTreatmentQuestions.All.Where(question => question.IsOpen(now)).ToList();
        List<PreTreatmentReason> reasons = [.. PreTreatmentRules.All.Where(rule => rule.Applies(now)).Select(rule => rule.ReasonFor(now))];
        if (asked.Exists(question => question.IsNeeded))
            reasons.Add(Open);
        var outcome = reasons.Select(reason => reason.Outcome).Append(GoAhead).Max();
        return new(
            outcome, UntilOf(reasons), [.. reasons.OrderByDescending(reason => reason.Outcome)], Preparation(now, outcome),
            [.. asked.Select(question => new Question(question.Field, question.Ask, question.WouldChange))],
            RuleBook.Current.RuleSet, ClosingAdvice.Disclaimer);
    }

    /// <summary>The latest day of all that postpones; one reason without a day leaves it open.</summary>
    private static DateOnly? UntilOf(List<PreTreatmentReason> reasons)
    {
        var days = reasons.Where(reason => reason.Outcome == Postpone).Select(reason => reason.Until).ToList();
        return days.Contains(null) ? null : days.Max();
    }

    /// <summary>Nothing is prepared for somebody who is ill or not an adult, and nothing is dated for a session that moves.</summary>
    private static List<PreparationStep> Preparation(BeforeSession now, PreTreatmentOutcome outcome) => now.IsIll || now.IsMinor ? []
        : [.. PreparationRules.All.Select(rule => rule.Before(outcome == Postpone ? null : now.Facts.SessionOn))];
}
