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
        var rules = PlanRules.All.Where(rule => rule.Applies(plan)).ToList();
        var claims = PlanClaims.Judge(facts);
        var questions = PlanQuestions.All.Where(question => question.IsOpen(plan)).ToList();
        // What nobody told is not known, so a plan is usual as a whole only when all was told that decides it.
        var open = questions.Exists(question => question.Decides) ? PlanVerdict.Unknown : PlanVerdict.Usual;
        return new(
            rules.Where(rule => rule.Decides).Select(rule => rule.Verdict).Concat(claims.Select(finding => finding.Verdict)).Append(open).Max(),
            [.. rules.Select(rule => rule.Finding), .. claims],
            [.. questions.Select(question => new Question(question.Field, question.Ask, question.WouldChange))],
            RuleBook.Current.RuleSet, ClosingAdvice.Disclaimer);
    }
}
