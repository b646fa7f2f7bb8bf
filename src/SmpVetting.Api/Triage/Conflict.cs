using System.Globalization;

namespace SmpVetting.Api.Triage;

/// <summary>Answers that disagree, "field: one=value, other=value", as time passes and new answers come.</summary>
internal static class Conflict
{
    /// <summary>What is counted back from the day of asking, and how much each day adds to it.</summary>
    private static readonly Dictionary<string, int> Counted = new()
    {
        ["daysSinceLastSession"] = 1,
        ["scarAgeDays"] = 1,
        ["daysSinceTan"] = 1,
        ["minutesSinceLaser"] = TriageMapping.MinutesPerDay,
    };

    /// <summary>The same disagreement some days later.</summary>
    public static string After(string conflict, int days)
    {
        if (days == 0 || !Counted.TryGetValue(FieldOf(conflict), out var perDay))
            return conflict;
        var values = conflict[(conflict.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',');
        return $"{FieldOf(conflict)}: {string.Join(", ", values.Select(value => Later(value.Trim(), days * perDay)))}";
    }

    /// <summary>True when the person has answered the same question anew.</summary>
    public static bool IsSettledBy(string conflict, TriageRequest more) => FieldOf(conflict) switch
    {
        "daysSinceLastSession" or "lastSessionOn" => more.DaysSinceLastSession is not null || more.LastSessionOn is not null,
        "sessionsDone" => more.SessionsDone is not null,
        "symptomOnsetDay" => more.SymptomOnsetDay is not null,
        "trend" => more.Trend is not null,
        "fever" => more.Fever is not null,
        "temperatureC" => more.TemperatureC is not null,
        "colourNow" => more.ColourNow is not null,
        "skinType" => more.SkinType is not null,
        "wants" => more.Wants is not null,
        "laserDevice" => more.LaserDevice is not null,
        "age" => more.Age is not null,
        "pregnant" => more.Pregnant is not null,
        "scarAgeDays" => more.ScarAgeDays is not null,
        "daysSinceTan" => more.DaysSinceTan is not null,
        _ => false,
    };

    private static string FieldOf(string conflict) => conflict.Split(':', 2)[0].Trim();

    private static string Later(string value, int by) => value.Split('=', 2) is [var name, var number]
        && int.TryParse(number, NumberStyles.Integer, CultureInfo.InvariantCulture, out var count)
            ? $"{name}={count + by}"
            : value;
}
