using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Plans;

/// <summary>What one rule says of one part, and what to ask the clinic about it.</summary>
public sealed record PlanFinding(
    string Rule, string Part, PlanVerdict Verdict, string Because, string? Ask, IReadOnlyList<string> Sources);

/// <summary>Every part that was told, with what is usual about it and what is not, and what was not told as questions.</summary>
public sealed record PlanResult(
    PlanVerdict Verdict, IReadOnlyList<PlanFinding> Parts, IReadOnlyList<Question> Questions, string RuleSet, string Disclaimer);

/// <summary>A plan in, an explained answer out. Every rule is evaluated; the worst one is the verdict of the whole.</summary>
public static class PlanCheck
{
    public static PlanResult Assess(PlanFacts facts)
    {
        var plan = new Plan(facts);
        List<PlanFinding> found = [.. PlanRules.All.Where(rule => rule.Applies(plan)).Select(rule => rule.Finding), .. PlanClaims.Judge(facts)];
        List<Question> questions = [.. PlanQuestions.All.Where(question => question.IsOpen(plan))
            .Select(question => new Question(question.Field, question.Ask, question.WouldChange))];
        // What nobody told is not known, so a plan is usual as a whole only when it was told as a whole.
        var open = questions.Count > 0 ? PlanVerdict.Unknown : PlanVerdict.Usual;
        return new(
            found.Select(finding => finding.Verdict).Append(open).Max(), found, questions, RuleBook.Current.RuleSet, ClosingAdvice.Disclaimer);
    }
}
