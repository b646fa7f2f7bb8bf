using SmpVetting.Domain.LaserRisk;

namespace SmpVetting.Domain.Triage;

/// <summary>Facts in, an explained answer out. Every rule is evaluated; the most urgent one wins.</summary>
public static class TriageEngine
{
    internal const string ConflictRule = "conflict";

    public static TriageResult Assess(TriageFacts facts)
    {
        var text = TextReading.OfAllWords(facts);
        var readings = Readings.Of(facts, text);
        var verdicts = new List<Verdict>();
        foreach (var candidate in readings.Candidates)
            verdicts.Add(Judge(new Situation(candidate, text), readings.Disagreements));
        return Answer(MostSerious(verdicts), verdicts);
    }

    private static Verdict Judge(Situation now, IReadOnlyList<Disagreement> disagreements)
    {
        var findings = new List<Finding>();
        SetOf<RuleId> hits = [];
        foreach (var rule in TriageRules.Urgency)
        {
            if (!rule.Applies(now))
                continue;
            AddByUrgency(findings, rule.Find(now));
            hits = hits.With([rule.Rule]);
        }

        foreach (var sign in now.Signs)
        {
            AddByUrgency(findings, FromText(sign));
            hits = hits.With([sign.Rule.Rule]);
        }

        var urgency = findings.Count == 0 ? Urgency.Routine : findings[0].Urgency;
        var verdict = new Verdict(now, findings, hits, urgency, LaserRiskModel.Assess(now), disagreements);
        return verdict with { Path = PathwayRules.Choose(verdict) };
    }

    /// <summary>The most urgent first; what is as urgent as another stays in the order of the tables.</summary>
    private static void AddByUrgency(List<Finding> findings, Finding finding)
    {
        var at = findings.Count;
        while (at > 0 && findings[at - 1].Urgency < finding.Urgency)
            at--;
        findings.Insert(at, finding);
    }

    /// <summary>Between readings that disagree: the most urgent, then the higher risk, then the more recent session.</summary>
    private static Verdict MostSerious(List<Verdict> verdicts)
    {
        if (verdicts is [var only])
            return only;
        var worst = verdicts.OrderByDescending(verdict => verdict.Urgency)
            .ThenByDescending(verdict => verdict.Risk.Level)
            .ThenBy(verdict => verdict.Now.Day ?? 0).First();
        var risk = LaserRiskModel.Worst(verdicts.Select(verdict => verdict.Risk));
        var findings = worst.Findings.Concat(verdicts.SelectMany(verdict => verdict.Findings))
            .DistinctBy(finding => finding.Rule).OrderByDescending(finding => finding.Urgency).ToList();
        var hits = verdicts.Aggregate(worst.Hits, (all, verdict) => all.With(verdict.Hits));
        var joined = worst with { Risk = risk, Findings = findings, Hits = hits };
        var path = PathwayRules.Choose(joined);
        // A warning decides by itself; without one, the bolder reading must not open what the other keeps closed.
        return joined with
        {
            Path = joined.Urgency > Urgency.Routine ? path
                : PathwayRules.MostCareful(verdicts.Select(verdict => verdict.Path).Prepend(path)),
        };
    }

    private static TriageResult Answer(Verdict verdict, List<Verdict> readings) => new(
        verdict.Urgency, verdict.Pathway, verdict.Risk, Shown(verdict, verdict.Path), AdviceRules.For(verdict),
        QuestionRules.For(verdict), NotBeforeDates.Of(readings),
        AftercareRules.For(verdict), LadderRules.For(verdict, readings), RuleBook.Current.RuleSet,
        ClosingAdvice.Disclaimer);

    private static List<Finding> Shown(Verdict verdict, PathwayRule path)
    {
        var shown = new List<Finding>(verdict.Findings.Count + 1);
        foreach (var finding in verdict.Findings)
        {
            if (IsWorthSaying(finding, verdict))
                shown.Add(finding);
        }

        shown.Add(new(path.Id, verdict.Urgency, path.Because, FactWords.None, path.Sources));
        foreach (var disagreement in verdict.Disagreements)
            shown.Add(FromDisagreement(disagreement));
        FlagRules.AddTo(shown, verdict.Now);
        return shown;
    }

    /// <summary>"Fits healing" and "not urgent" are said only when they decide; beside a warning they would mislead.</summary>
    private static bool IsWorthSaying(Finding finding, Verdict verdict) =>
        finding.Rule is not (nameof(RuleId.T) or nameof(RuleId.R2)) || finding.Urgency == verdict.Urgency;

    private static Finding FromText(TextSign sign) => new(sign.Rule.Id, sign.Rule.Urgency, sign.Rule.Because,
        new Dictionary<string, object> { ["text"] = new[] { sign.Words } }, [Source.Judgement]);

    private static Finding FromDisagreement(Disagreement disagreement) => new(ConflictRule, Urgency.Wait,
        disagreement.Says + (disagreement.Judged ? " We used the more serious one."
            : " We could not tell what is right, so please answer this again."),
        new Dictionary<string, object> { [disagreement.Field] = disagreement.Values }, [Source.Judgement]);
}
