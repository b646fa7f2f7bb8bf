namespace SmpVetting.Domain.Triage;

/// <summary>The answer to a field as the contract writes it, for saying which answers a rule used: a number, a word, or a list of words.</summary>
internal static class FactWords
{
    /// <summary>Of a rule that looks at no answer.</summary>
    public static IReadOnlyDictionary<string, object> None { get; } = new Dictionary<string, object>();

    /// <summary>Null when the field was not answered.</summary>
    public static object? Of(Situation now, string field)
    {
        var facts = now.Facts;
        return field switch
        {
            "daysSinceLastSession" => now.Day,
            "sessionsDone" => facts.SessionsDone,
            "symptomOnsetDay" => facts.SymptomOnsetDay,
            "minutesSinceLaser" => facts.MinutesSinceLaser,
            "age" => facts.Age,
            "temperatureC" => facts.TemperatureC,
            "fever" => facts.Fever,
            "trend" => facts.Trend?.Word(),
            "wants" => facts.Wants?.Word(),
            "laserDevice" => facts.LaserDevice?.Word(),
            "colourNow" => facts.ColourNow?.Word(),
            "testSpot.result" => facts.TestSpot?.Result?.Word(),
            "pigment.evidence" => facts.Pigment?.Evidence?.Word(),
            "pigment.ciNumbers" => Some(facts.Pigment?.CiNumbers ?? []),
            "history" => Some(facts.History.Select(item => item.Word())),
            "medications" => Some(facts.Medications.Select(item => item.Word())),
            "clinic.claims" => Some(facts.ClinicClaims.Select(item => item.Word())),
            "pigment.claims" => Some((facts.Pigment?.Claims ?? []).Select(item => item.Word())),
            "clinic.observed" => Some(facts.ClinicObserved.Select(item => item.Word())),
            "numbingProduct" => facts.NumbingProduct,
            "anaesthetic" => facts.Anaesthetic,
            "text" => Some(now.Text.Signs.Select(sign => sign.Words)),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No rule may use this field."),
        };
    }

    /// <summary>The answers that there are.</summary>
    public static Dictionary<string, object> Of(Situation now, IEnumerable<string> fields)
    {
        var answers = new Dictionary<string, object>();
        foreach (var field in fields)
        {
            if (Of(now, field) is { } answer)
                answers[field] = answer;
        }

        return answers;
    }

    /// <summary>These of the symptoms, each once, in the order in which they were named.</summary>
    public static string[] Of(IReadOnlyList<Symptom> named, SetOf<Symptom> some)
    {
        var words = new List<string>(named.Count);
        foreach (var symptom in named)
        {
            if (!some.Contains(symptom))
                continue;
            words.Add(symptom.Word());
            some = some.Without([symptom]);
        }

        return [.. words];
    }

    private static string[]? Some(IEnumerable<string> words) => words.ToArray() is { Length: > 0 } some ? some : null;
}
