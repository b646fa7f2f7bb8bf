using SmpVetting.Domain.Claims;
using SmpVetting.Domain.LaserRisk;
using SmpVetting.Domain.Plans;
using SmpVetting.Domain.PreTreatment;

namespace SmpVetting.Domain.Triage;

/// <summary>One rule as people can read it: what it says, when, why, and where that comes from.</summary>
public sealed record ExplainedRule(
    string Id, string Kind, string Says, string Condition, string Because, IReadOnlyList<string> Sources);

/// <summary>Every rule of one rule set, and the list of rule sets.</summary>
public sealed record RuleBook(string RuleSet, IReadOnlyList<ExplainedRule> Rules)
{
    /// <summary>One is added at the end whenever an answer can change; old answers keep the version they were given under.</summary>
    public static IReadOnlyList<string> Versions { get; } = ["2026-11-21", "2026-11-22"];

    public static RuleBook Current { get; } = new(Versions[^1],
    [
        .. TriageRules.Urgency.Select(r =>
            new ExplainedRule(r.Id, "urgency", r.Urgency.Word(), r.Condition, r.Because, r.Sources)),
        .. TextPhrases.Urgent.Select(r =>
            new ExplainedRule(r.Id, "text", r.Urgency.Word(), r.Says, r.Because, [Source.Judgement])),
        .. PathwayRules.All.Select(r =>
            new ExplainedRule(r.Id, "pathway", r.Pathway.Word(), r.Condition, r.Because, r.Sources)),
        .. LaserRiskRules.All.Select(r =>
            new ExplainedRule(r.Id, "laser_" + r.Kind.Word(), r.AtLeast.Word(), r.Condition, r.Because, r.Sources)),
        new(LaserRiskModel.GoodTestSpot.Rule, "laser_test_spot", LaserRiskLevel.Moderate.Word(),
            "a test spot was done with the same device, read after at least 4 weeks, and looked well",
            LaserRiskModel.GoodTestSpot.Because, LaserRiskModel.GoodTestSpot.Sources),
        new(TriageEngine.ConflictRule, "conflict", "the more serious reading", "two answers do not agree",
            "Every reading is judged, and the more serious one counts.", [Source.Judgement]),
        .. FlagRules.All.Select(r => new ExplainedRule(r.Id, "flag", "none", r.Condition, r.Because, r.Sources)),
        .. AdviceRules.All.Select(r =>
            new ExplainedRule(r.Code, "advice", r.Code, r.Condition, r.Text(Example), r.Sources)),
        .. AftercareRules.All.Select(r => new ExplainedRule(r.Topic, "aftercare", r.Topic,
            "urgency wait or routine, day 0 to 28", r.Rule, [.. r.Sources.Select(source => source.Source)])),
        .. QuestionRules.All.Select(r =>
            new ExplainedRule(r.Field, "question", r.Ask, r.Condition, r.WouldChange, [Source.Judgement])),
        .. LadderRules.All.Select(r =>
            new ExplainedRule(r.Rung.Word(), "ladder", r.Rung.Word(), r.Condition, r.Purpose, r.Sources)),
        .. PlanRules.All.Select(r =>
            new ExplainedRule(r.Id, "plan", r.Verdict.Word(), $"{r.Part}: {r.Condition}", r.Because, r.Sources)),
        .. Enum.GetValues<ClaimType>().Select(claim => new ExplainedRule(
            PlanClaims.RuleOf(claim), "plan", "as the claim is judged", $"claims: {PlanClaims.Condition}", VerdictTable.Rules[claim].Because, [Source.Judgement])),
        .. PlanQuestions.All.Select(r =>
            new ExplainedRule(r.Field, "plan_question", r.Ask, r.Condition, r.WouldChange, [Source.Judgement])),
        .. PreTreatmentRules.All.Select(r =>
            new ExplainedRule(r.Id, "pre_treatment", r.Outcome.Word(), r.Condition, r.Because, r.Sources)),
        new(PreTreatmentCheck.Open.Rule, "pre_treatment", PreTreatmentOutcome.AskDoctorFirst.Word(), "an answer that is needed is missing",
            PreTreatmentCheck.Open.Because, PreTreatmentCheck.Open.Sources),
        .. PreTreatmentQuestions.All.Select(r =>
            new ExplainedRule(r.Field, "pre_treatment_question", r.Ask, "not answered", r.WouldChange, [Source.Judgement])),
        .. PreparationRules.All.Select(r => new ExplainedRule(r.Topic, "preparation", r.Topic,
            "before a session, unless health comes first", r.Rule, [.. r.Sources.Select(source => source.Source)])),
    ]);

    /// <summary>An empty case, for the words of advice that carries a date or a place.</summary>
    private static Verdict Example
    {
        get
        {
            var nothing = new Situation(new TriageFacts { Today = new(2026, 11, 21) }, TextReading.Of(null));
            return new(nothing, [], [], Urgency.Routine, LaserRiskModel.Assess(nothing), []);
        }
    }
}
