namespace SmpVetting.Domain.PreTreatment;

/// <summary>One rule: when it applies, what it asks for, and until when where that can be counted.</summary>
internal sealed record PreTreatmentRule(
    string Id, PreTreatmentOutcome Outcome, string Condition, string Because, IReadOnlyList<string> Sources,
    Func<BeforeSession, bool> Applies, Func<BeforeSession, DateOnly?> Until)
{
    public static PreTreatmentRule Ask(string id, string condition, string because, string[] sources, Func<BeforeSession, bool> applies) =>
        new(id, PreTreatmentOutcome.AskDoctorFirst, condition, because, sources, applies, _ => null);

    /// <summary>Postpones with an end that nobody can count.</summary>
    public static PreTreatmentRule Postpone(string id, string condition, string because, string[] sources, Func<BeforeSession, bool> applies) =>
        new(id, PreTreatmentOutcome.Postpone, condition, because, sources, applies, _ => null);

    /// <summary>Postpones while the session is before that day.</summary>
    public static PreTreatmentRule PostponeUntil(string id, string condition, string because, string[] sources, Func<BeforeSession, DateOnly?> until) =>
        new(id, PreTreatmentOutcome.Postpone, condition, because, sources, now => until(now) > now.Day, until);

    public PreTreatmentReason ReasonFor(BeforeSession now) => new(Id, Outcome, Because, Until(now), Sources);
}

/// <summary>What is asked when it was not answered; without the needed answers nobody is told to go ahead.</summary>
internal sealed record PreTreatmentQuestion(string Field, bool IsNeeded, string Ask, string WouldChange, Func<BeforeSession, bool> IsOpen);
