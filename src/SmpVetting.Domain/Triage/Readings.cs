using System.Globalization;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;

namespace SmpVetting.Domain.Triage;

/// <summary>Answers that do not agree, and where to ask again. Judged means that every answer could be tried.</summary>
internal sealed record Disagreement(string Field, string Says, IReadOnlyList<string> Values, bool Judged = true);

/// <summary>Every way to read facts that disagree. All are judged; the most serious result counts.</summary>
internal sealed record Readings(IReadOnlyList<TriageFacts> Candidates, IReadOnlyList<Disagreement> Disagreements)
{
    // Enough for real disagreements, small enough that nobody can make one question expensive.
    private const int MostCandidates = 64, MostConflicts = 20;

    public static Readings Of(TriageFacts facts, TextReading text)
    {
        var disagreements = new List<Disagreement>();
        var candidates = SettleDay(facts, disagreements);
        AddFever(facts, text, disagreements);
        AddOnset(candidates, disagreements);
        foreach (var conflict in facts.Conflicts.Take(MostConflicts))
            candidates = Apply(conflict, candidates, disagreements);
        return new(candidates, disagreements);
    }

    private static List<TriageFacts> SettleDay(TriageFacts facts, List<Disagreement> disagreements)
    {
        var said = facts.DaysSinceLastSession;
        var dated = facts.LastSessionOn is { } on ? DaysSince(on, facts.Today) : said;
        // People count days from the session or from the day after it: one day apart is the same answer.
        if (said is { } one && dated is { } other && Math.Abs((long)one - other) == 1)
            said = dated = Math.Min(one, other);
        List<int?> days = said is null || said == dated ? [dated] : [said, dated];
        if (days.Count == 2)
            disagreements.Add(new("daysSinceLastSession",
                "The number of days and the date of the last session do not agree.", days.ConvertAll(Text)));
        foreach (var day in days)
        {
            if (day is < 0 or > Situation.LongestDays)
                disagreements.Add(new("daysSinceLastSession", "The day of the last session cannot be right.", [Text(day)], Judged: false));
        }

        return days.ConvertAll(day => facts.DaysSinceLastSession == day && facts.LastSessionOn is null
            ? facts : facts with { DaysSinceLastSession = day, LastSessionOn = null });
    }

    /// <summary>Where the person lives it can be tomorrow already, so a session "tomorrow" was today.</summary>
    internal static int DaysSince(DateOnly session, DateOnly today) =>
        today.DayNumber - session.DayNumber is var days && days == -1 ? 0 : days;

    private static void AddFever(TriageFacts facts, TextReading text, List<Disagreement> disagreements)
    {
        var reading = facts.TemperatureC is { } box ? Text(box) : text.TypedFever;
        var hot = facts.TemperatureC >= Situation.FeverC ? reading
            : text.TypedFever ?? text.Signs.FirstOrDefault(sign => sign.Rule == TextPhrases.Fever)?.Words;
        if (facts.Fever == false && hot is not null)
            disagreements.Add(new("fever", "The answer \"no fever\" and what was measured or written do not agree.",
                ["false", hot]));
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
            .Select(part => part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim()).Distinct().ToList();
        var known = ConflictField.Find(field);
        if (known is null)
        {
            disagreements.Add(new("conflicts", "Some of the answers do not agree.", values, Judged: false));
            return candidates;
        }

        var isRead = values.Count > 1 && values.TrueForAll(value => known.With(candidates[0], value) is not null);
        disagreements.Add(new(known.Name, $"There are different answers for {known.Name}.", values, isRead));
        var extra = values.SelectMany(value => candidates.Select(facts => known.With(facts, value))).OfType<TriageFacts>();
        // "Not answered" is no answer of its own once every answer that was given can be read.
        var kept = candidates.Where(facts => !isRead || known.IsAnswered(facts));
        return [.. kept.Concat(extra).Distinct().Take(MostCandidates)];
    }

    private static string Text(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A field whose conflicting values can be read and tried.</summary>
internal sealed record ConflictField(
    string Name, Func<TriageFacts, bool> IsAnswered, Func<TriageFacts, string, TriageFacts?> With)
{
    private static readonly HashSet<string> Nothing = new(["", "none", "no", "nothing", "empty", "[]"], StringComparer.OrdinalIgnoreCase);

    private static readonly ConflictField[] All =
    [
        Number("daysSinceLastSession", facts => facts.DaysSinceLastSession, (facts, value) => facts with { DaysSinceLastSession = value }),
        new("lastSessionOn", facts => facts.DaysSinceLastSession is not null,
            (facts, value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", out var on)
                ? facts with { DaysSinceLastSession = Readings.DaysSince(on, facts.Today) } : null),
        Number("symptomOnsetDay", facts => facts.SymptomOnsetDay, (facts, value) => facts with { SymptomOnsetDay = value }),
        Number("sessionsDone", facts => facts.SessionsDone, (facts, value) => facts with { SessionsDone = value }),
        Number("age", facts => facts.Age, (facts, value) => facts with { Age = value }),
        Number("scarAgeDays", facts => facts.ScarAgeDays, (facts, value) => facts with { ScarAgeDays = value }),
        Number("daysSinceTan", facts => facts.DaysSinceTan, (facts, value) => facts with { DaysSinceTan = value }),
        Number("minutesSinceLaser", facts => facts.MinutesSinceLaser, (facts, value) => facts with { MinutesSinceLaser = value }),
        new("temperatureC", facts => facts.TemperatureC is not null, (facts, value) =>
            double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees)
                ? facts with { TemperatureC = degrees } : null),
        YesNo("fever", facts => facts.Fever, (facts, value) => facts with { Fever = value }),
        YesNo("pregnant", facts => facts.Pregnant, (facts, value) => facts with { Pregnant = value }),
        Coded<Trend>("trend", facts => facts.Trend, (facts, value) => facts with { Trend = value }),
        Coded<ColourNow>("colourNow", facts => facts.ColourNow, (facts, value) => facts with { ColourNow = value }),
        Coded<SkinType>("skinType", facts => facts.SkinType, (facts, value) => facts with { SkinType = value }),
        Coded<LaserDevice>("laserDevice", facts => facts.LaserDevice, (facts, value) => facts with { LaserDevice = value }),
        Coded<Wants>("wants", facts => facts.Wants, (facts, value) => facts with { Wants = value }),
        Coded<TestSpotResult>("testSpot.result", facts => facts.TestSpot?.Result,
            (facts, value) => facts with { TestSpot = (facts.TestSpot ?? new()) with { Result = value } }),
        Coded<Completeness>("pigment.completeness", facts => facts.Pigment?.Completeness,
            (facts, value) => facts with { Pigment = (facts.Pigment ?? new()) with { Completeness = value ?? Completeness.None } }),
        Coded<Evidence>("pigment.evidence", facts => facts.Pigment?.Evidence,
            (facts, value) => facts with { Pigment = (facts.Pigment ?? new()) with { Evidence = value ?? Evidence.None } }),
        new("pigment.ciNumbers", _ => true, WithNumbers),
        Listed<Symptom>("symptoms", facts => facts.Symptoms, (facts, all) => facts with { Symptoms = all }),
        Listed<History>("history", facts => facts.History, (facts, all) => facts with { History = all }),
        Listed<Medication>("medications", facts => facts.Medications, (facts, all) => facts with { Medications = all }),
        Listed<Area>("area", facts => facts.Area, (facts, all) => facts with { Area = all }),
        Listed<Observed>("clinic.observed", facts => facts.ClinicObserved, (facts, all) => facts with { ClinicObserved = all }),
        Listed<ClaimType>("clinic.claims", facts => facts.ClinicClaims, (facts, all) => facts with { ClinicClaims = all }),
        Listed<ClaimType>("pigment.claims", facts => facts.Pigment?.Claims ?? [],
            (facts, all) => facts with { Pigment = (facts.Pigment ?? new()) with { Claims = all } }),
    ];

    /// <summary>Forgives case, underscores and dots, so days_since_last_session and clinicObserved are found too.</summary>
    public static ConflictField? Find(string name)
    {
        var plain = Plain(name);
        return Array.Find(All, field => Plain(field.Name).Equals(plain, StringComparison.OrdinalIgnoreCase));
    }

    private static string Plain(string name) =>
        name.Replace("_", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);

    private static ConflictField Number(
        string name, Func<TriageFacts, int?> answer, Func<TriageFacts, int, TriageFacts> with) =>
        new(name, facts => answer(facts) is not null, (facts, text) =>
            int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
                ? with(facts, value) : null);

    private static ConflictField YesNo(
        string name, Func<TriageFacts, bool?> answer, Func<TriageFacts, bool, TriageFacts> with) =>
        new(name, facts => answer(facts) is not null, (facts, text) => text.ToUpperInvariant() switch
        {
            "TRUE" or "YES" => with(facts, true),
            "FALSE" or "NO" => with(facts, false),
            _ => null,
        });

    private static ConflictField Coded<T>(
        string name, Func<TriageFacts, T?> answer, Func<TriageFacts, T?, TriageFacts> with) where T : struct, Enum =>
        new(name, facts => answer(facts) is not null, (facts, text) =>
            Words<T>.TryParse(text, out var value) ? with(facts, value) : Nothing.Contains(text) ? with(facts, null) : null);

    /// <summary>One word, or some with + or ; between them, on top of those that were ticked; "none" is the list without any.</summary>
    private static ConflictField Listed<T>(
        string name, Func<TriageFacts, IReadOnlyList<T>> answer, Func<TriageFacts, IReadOnlyList<T>, TriageFacts> with)
        where T : struct, Enum =>
        new(name, _ => true, (facts, text) =>
        {
            if (Nothing.Contains(text))
                return with(facts, []);
            List<T> read = [];
            foreach (var word in Several(text))
            {
                if (Words<T>.TryParse(word, out var value))
                    read.Add(value);
            }

            return read.Count == 0 ? null : with(facts, [.. answer(facts), .. read]);
        });

    private static TriageFacts? WithNumbers(TriageFacts facts, string text)
    {
        var numbers = Nothing.Contains(text) ? [] : Several(text);
        return Array.TrueForAll(numbers, number => number.Any(char.IsAsciiDigit))
            ? facts with { Pigment = (facts.Pigment ?? new()) with { CiNumbers = numbers } } : null;
    }

    private static string[] Several(string text) =>
        text.Split(['+', ';', '|', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
