using System.Globalization;

namespace SmpVetting.Domain.Triage;

/// <summary>Answers that do not agree, and where to ask again.</summary>
internal sealed record Disagreement(string Field, string Says, IReadOnlyList<string> Values);

/// <summary>Every way to read facts that disagree. All are judged; the most serious result counts.</summary>
internal sealed record Readings(IReadOnlyList<TriageFacts> Candidates, IReadOnlyList<Disagreement> Disagreements)
{
    // Enough for real disagreements, small enough that nobody can make one question expensive.
    private const int MostCandidates = 64, MostConflicts = 20;

    public static Readings Of(TriageFacts facts, TextReading text)
    {
        var disagreements = new List<Disagreement>();
        List<TriageFacts> candidates = [.. SettleDay(facts, disagreements)];
        AddFever(facts, text, disagreements);
        AddOnset(candidates, disagreements);
        foreach (var conflict in facts.Conflicts.Take(MostConflicts))
            candidates = Apply(conflict, candidates, disagreements);
        return new(candidates, disagreements);
    }

    private static IEnumerable<TriageFacts> SettleDay(TriageFacts facts, List<Disagreement> disagreements)
    {
        var fromDate = facts.LastSessionOn is { } on ? facts.Today.DayNumber - on.DayNumber : (int?)null;
        var days = new[] { facts.DaysSinceLastSession, fromDate }.Where(day => day is not null).Distinct().ToList();
        if (days.Count == 2)
            disagreements.Add(new("daysSinceLastSession",
                "The number of days and the date of the last session do not agree.", [.. days.Select(Text)]));
        foreach (var day in days.Where(day => day is < 0 or > Situation.LongestDays))
            disagreements.Add(new("daysSinceLastSession", "The day of the last session cannot be right.", [Text(day)]));
        if (days.Count == 0)
            days.Add(null);
        return days.Select(day => facts with { DaysSinceLastSession = day, LastSessionOn = null });
    }

    private static void AddFever(TriageFacts facts, TextReading text, List<Disagreement> disagreements)
    {
        var reading = facts.TemperatureC is { } box ? Text(box) : text.TypedFever;
        var saysHot = facts.TemperatureC >= Situation.FeverC || text.TypedFever is not null;
        if (facts.Fever == false && saysHot)
            disagreements.Add(new("fever", "The answer \"no fever\" and the temperature do not agree.",
                ["false", facts.TemperatureC >= Situation.FeverC ? reading! : text.TypedFever!]));
        if (facts.Fever == true && facts.TemperatureC < Situation.FeverC)
            disagreements.Add(new("temperatureC", "The answer \"fever\" and the temperature do not agree.",
                ["true", reading!]));
    }

    private static void AddOnset(List<TriageFacts> candidates, List<Disagreement> disagreements)
    {
        if (candidates.Exists(facts => facts.SymptomOnsetDay > facts.DaysSinceLastSession))
            disagreements.Add(new("symptomOnsetDay", "The signs are said to begin on a day that is still to come.",
                [Text(candidates[0].SymptomOnsetDay)]));
    }

    /// <summary>Reads "field: one=value, other=value"; what cannot be read is still listed and asked about.</summary>
    private static List<TriageFacts> Apply(
        string conflict, List<TriageFacts> candidates, List<Disagreement> disagreements)
    {
        var colon = conflict.IndexOf(':', StringComparison.Ordinal);
        var field = (colon < 0 ? "" : conflict[..colon]).Trim();
        var values = (colon < 0 ? "" : conflict[(colon + 1)..]).Split(',', 9)
            .Where(part => part.Contains('=', StringComparison.Ordinal))
            .Select(part => part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim()).Distinct().ToList();
        var known = ConflictField.Find(field);
        disagreements.Add(new(known?.Name ?? "conflicts",
            known is null ? "Some of the answers do not agree." : $"There are different answers for {known.Name}.", values));
        if (known is null)
            return candidates;
        var extra = values.SelectMany(value => candidates.Select(facts => known.With(facts, value)))
            .OfType<TriageFacts>().ToList();
        return [.. candidates.Concat(extra).Distinct().Take(MostCandidates)];
    }

    private static string Text(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A field whose conflicting values can be read and tried.</summary>
internal sealed record ConflictField(string Name, Func<TriageFacts, string, TriageFacts?> With)
{
    private static readonly ConflictField[] All =
    [
        Number("daysSinceLastSession", (facts, value) => facts with { DaysSinceLastSession = value }),
        new("lastSessionOn", (facts, value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", out var on)
            ? facts with { DaysSinceLastSession = facts.Today.DayNumber - on.DayNumber } : null),
        Number("symptomOnsetDay", (facts, value) => facts with { SymptomOnsetDay = value }),
        Number("sessionsDone", (facts, value) => facts with { SessionsDone = value }),
        Number("age", (facts, value) => facts with { Age = value }),
        Number("scarAgeDays", (facts, value) => facts with { ScarAgeDays = value }),
        Number("daysSinceTan", (facts, value) => facts with { DaysSinceTan = value }),
        Number("minutesSinceLaser", (facts, value) => facts with { MinutesSinceLaser = value }),
        new("temperatureC", (facts, value) =>
            double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees)
                ? facts with { TemperatureC = degrees } : null),
        new("fever", (facts, value) => YesNo(value) is { } yes ? facts with { Fever = yes } : null),
        new("pregnant", (facts, value) => YesNo(value) is { } yes ? facts with { Pregnant = yes } : null),
        Coded<Trend>("trend", (facts, value) => facts with { Trend = value }),
        Coded<ColourNow>("colourNow", (facts, value) => facts with { ColourNow = value }),
        Coded<SkinType>("skinType", (facts, value) => facts with { SkinType = value }),
        Coded<LaserDevice>("laserDevice", (facts, value) => facts with { LaserDevice = value }),
        Coded<Symptom>("symptoms", (facts, value) => facts with { Symptoms = [.. facts.Symptoms, value] }),
    ];

    /// <summary>Forgives case and underscores, so days_since_last_session is found too.</summary>
    public static ConflictField? Find(string name)
    {
        var plain = name.Replace("_", "", StringComparison.Ordinal);
        return Array.Find(All, field => field.Name.Equals(plain, StringComparison.OrdinalIgnoreCase));
    }

    private static ConflictField Number(string name, Func<TriageFacts, int, TriageFacts> with) =>
        new(name, (facts, text) =>
            int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
                ? with(facts, value) : null);

    private static ConflictField Coded<T>(string name, Func<TriageFacts, T, TriageFacts> with) where T : struct, Enum =>
        new(name, (facts, text) => Words<T>.TryParse(text, out var value) ? with(facts, value) : null);

    private static bool? YesNo(string value) => value.ToUpperInvariant() switch
    {
        "TRUE" or "YES" => true,
        "FALSE" or "NO" => false,
        _ => null,
    };
}
