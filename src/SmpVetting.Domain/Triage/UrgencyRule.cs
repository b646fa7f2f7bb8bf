namespace SmpVetting.Domain.Triage;

/// <summary>One named rule that says how soon. Uses names the answers it looks at besides the symptoms.</summary>
internal sealed record UrgencyRule(
    string Id, Urgency Urgency, string Condition, string Because, IReadOnlyList<string> Sources,
    SetOf<Symptom> Symptoms, IReadOnlyList<string> Uses, Func<Situation, bool> Applies)
{
    public static UrgencyRule On(
        string id, Urgency urgency, string condition, string because, string[] sources, params SetOf<Symptom> any) =>
        new(id, urgency, condition, because, sources, any, [], now => now.Has(any));

    public static UrgencyRule When(string id, Urgency urgency, string condition, string because, string[] sources,
        SetOf<Symptom> symptoms, string[] uses, Func<Situation, bool> applies) =>
        new(id, urgency, condition, because, sources, symptoms, uses, applies);

    public Finding Find(Situation now) => new(Id, Urgency, Because, Used(now), Sources);

    private Dictionary<string, object> Used(Situation now)
    {
        var used = FactWords.Of(now, Uses);
        if (now.Symptoms.Overlaps(Symptoms))
            used["symptoms"] = now.Facts.Symptoms.Distinct().Where(symptom => Symptoms.Contains(symptom)).Select(symptom => symptom.Word()).ToArray();
        return used;
    }
}
