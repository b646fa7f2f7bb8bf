namespace SmpVetting.Domain.Triage;

/// <summary>
/// One named rule that says how soon: any of its symptoms, or what is looked at beside them. Uses names the answers it
/// looks at besides the symptoms.
/// </summary>
internal sealed record UrgencyRule(
    RuleId Rule, Urgency Urgency, string Condition, string Because, IReadOnlyList<string> Sources,
    SetOf<Symptom> Symptoms, IReadOnlyList<string> Uses, Func<Situation, bool>? Looks)
{
    public string Id { get; } = Rule.ToString();

    public static UrgencyRule On(
        RuleId rule, Urgency urgency, string condition, string because, string[] sources, params SetOf<Symptom> any) =>
        new(rule, urgency, condition, because, sources, any, [], null);

    public static UrgencyRule When(RuleId rule, Urgency urgency, string condition, string because, string[] sources,
        SetOf<Symptom> symptoms, string[] uses, Func<Situation, bool> applies) =>
        new(rule, urgency, condition, because, sources, symptoms, uses, applies);

    public bool Applies(Situation now) => Looks is null ? now.Symptoms.Overlaps(Symptoms) : Looks(now);

    public Finding Find(Situation now) => new(Id, Urgency, Because, Used(now), Sources);

    private IReadOnlyDictionary<string, object> Used(Situation now)
    {
        if (Uses.Count == 0 && !now.Symptoms.Overlaps(Symptoms))
            return FactWords.None;
        var used = FactWords.Of(now, Uses);
        if (now.Symptoms.Overlaps(Symptoms))
            used["symptoms"] = FactWords.Of(now.Facts.Symptoms, Symptoms);
        return used;
    }
}
