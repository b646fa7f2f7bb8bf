using Risk = SmpVetting.Domain.LaserRisk.LaserRisk;

namespace SmpVetting.Domain.Triage;

/// <summary>The explained answer to one set of facts.</summary>
public sealed record TriageResult(
    Urgency Urgency,
    Pathway Pathway,
    Risk LaserRisk,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Advice> Advice,
    IReadOnlyList<Question> Questions,
    IReadOnlyDictionary<string, DateOnly> NotBefore,
    IReadOnlyList<AftercareItem> Aftercare,
    IReadOnlyList<LadderStep> Ladder,
    string RuleSet,
    string Disclaimer)
{
    /// <summary>A doctor comes first: nobody is sent to a clinic with this answer.</summary>
    public bool IsMedical => MeansDoctorFirst(Pathway, Urgency);

    public static bool MeansDoctorFirst(Pathway pathway, Urgency urgency) =>
        pathway is Pathway.MedicalFirst or Pathway.DermatologyReview || urgency >= Urgency.WithinDays;
}

/// <summary>A rule that applied, why, and which answers it used: by their names in the contract, as they were given.</summary>
public sealed record Finding(
    string Rule, Urgency Urgency, string Because, IReadOnlyDictionary<string, object> Used,
    IReadOnlyList<string> Sources);

public sealed record Advice(string Code, string Text, IReadOnlyList<string> Sources);

/// <summary>What to ask next, and what the answer would change.</summary>
public sealed record Question(string Field, string Ask, string WouldChange);

/// <summary>One aftercare rule: the strictest of the sources, with what each of them says.</summary>
public sealed record AftercareItem(
    string Topic, string Rule, DateOnly From, DateOnly? Until, bool SourcesDiffer, IReadOnlyList<AftercareSource> Sources);

public sealed record AftercareSource(string Source, string Says);

/// <summary>One rung of the ladder of repair: may it be the next step, and why or why not.</summary>
public sealed record LadderStep(Rung Rung, bool Open, string Because, IReadOnlyList<string> Sources);
