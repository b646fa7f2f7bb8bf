using SmpVetting.Domain.Triage;

namespace SmpVetting.Api.Triage;

/// <summary>From the words of the contract to the facts of the rules, and on through time.</summary>
internal static class TriageMapping
{
    internal const int MinutesPerDay = 1440;
    private const int DaysPerWeek = 7;

    public static TriageFacts ToFacts(this TriageRequest asked, DateOnly today) => new()
    {
        Today = today,
        DaysSinceLastSession = asked.DaysSinceLastSession,
        LastSessionOn = asked.LastSessionOn,
        SessionsDone = asked.SessionsDone,
        Symptoms = asked.Symptoms ?? [],
        SymptomOnsetDay = asked.SymptomOnsetDay,
        Trend = asked.Trend,
        Fever = asked.Fever,
        TemperatureC = asked.TemperatureC,
        Pigment = asked.Pigment?.ToFacts(),
        ColourNow = asked.ColourNow,
        SkinType = asked.SkinType,
        Wants = asked.Wants,
        LaserDevice = asked.LaserDevice,
        TestSpot = asked.TestSpot is { } spot
            ? new TestSpot { Done = spot.Done, WeeksAgo = spot.WeeksAgo, Result = spot.Result, SameDevice = spot.SameDevice }
            : null,
        History = asked.History ?? [],
        Medications = asked.Medications ?? [],
        Age = asked.Age,
        Pregnant = asked.Pregnant,
        Area = asked.Area ?? [],
        ScarAgeDays = asked.ScarAgeDays,
        DaysSinceTan = asked.DaysSinceTan,
        MinutesSinceLaser = asked.MinutesSinceLaser,
        NumbingProduct = asked.NumbingProduct,
        NewProduct = asked.NewProduct,
        Anaesthetic = asked.Anaesthetic,
        ClinicClaims = asked.Clinic?.Claims ?? [],
        ClinicObserved = asked.Clinic?.Observed ?? [],
        Conflicts = asked.Conflicts ?? [],
        Text = asked.Text,
        Jurisdiction = asked.Jurisdiction,
    };

    /// <summary>The same answers some days later: what was counted back from then is counted back from now.</summary>
    public static TriageRequest After(this TriageRequest asked, int days) => asked with
    {
        DaysSinceLastSession = Later(asked.DaysSinceLastSession, days),
        ScarAgeDays = Later(asked.ScarAgeDays, days),
        DaysSinceTan = Later(asked.DaysSinceTan, days),
        MinutesSinceLaser = asked.MinutesSinceLaser is { } minutes ? minutes + (days * MinutesPerDay) : null,
        TestSpot = asked.TestSpot is { } spot ? spot with { WeeksAgo = Later(spot.WeeksAgo, days / DaysPerWeek) } : null,
        Conflicts = asked.Conflicts is { } conflicts ? [.. conflicts.Select(conflict => Conflict.After(conflict, days))] : null,
    };

    /// <summary>More facts on top of earlier ones: a new answer replaces the old one, lists and words are added to.</summary>
    public static TriageRequest With(this TriageRequest earlier, TriageRequest more) => new()
    {
        DaysSinceLastSession = more.LastSessionOn is null ? more.DaysSinceLastSession ?? earlier.DaysSinceLastSession : more.DaysSinceLastSession,
        LastSessionOn = more.DaysSinceLastSession is null ? more.LastSessionOn ?? earlier.LastSessionOn : more.LastSessionOn,
        SessionsDone = more.SessionsDone ?? earlier.SessionsDone,
        Symptoms = Both(earlier.Symptoms, more.Symptoms),
        SymptomOnsetDay = more.SymptomOnsetDay ?? earlier.SymptomOnsetDay,
        Trend = more.Trend ?? earlier.Trend,
        Fever = more.Fever ?? earlier.Fever,
        TemperatureC = more.TemperatureC ?? earlier.TemperatureC,
        Pigment = Both(earlier.Pigment, more.Pigment),
        ColourNow = more.ColourNow ?? earlier.ColourNow,
        SkinType = more.SkinType ?? earlier.SkinType,
        Wants = more.Wants ?? earlier.Wants,
        LaserDevice = more.LaserDevice ?? earlier.LaserDevice,
        TestSpot = Both(earlier.TestSpot, more.TestSpot),
        History = Both(earlier.History, more.History),
        Medications = Both(earlier.Medications, more.Medications),
        Age = more.Age ?? earlier.Age,
        Pregnant = more.Pregnant ?? earlier.Pregnant,
        Area = Both(earlier.Area, more.Area),
        ScarAgeDays = more.ScarAgeDays ?? earlier.ScarAgeDays,
        DaysSinceTan = more.DaysSinceTan ?? earlier.DaysSinceTan,
        MinutesSinceLaser = more.MinutesSinceLaser ?? earlier.MinutesSinceLaser,
        NumbingProduct = more.NumbingProduct ?? earlier.NumbingProduct,
        NewProduct = more.NewProduct ?? earlier.NewProduct,
        Anaesthetic = more.Anaesthetic ?? earlier.Anaesthetic,
        Clinic = new ClinicAnswer
        {
            Claims = Both(earlier.Clinic?.Claims, more.Clinic?.Claims),
            Observed = Both(earlier.Clinic?.Observed, more.Clinic?.Observed),
        },
        ClinicId = earlier.ClinicId ?? more.ClinicId,
        Conflicts = Both(earlier.Conflicts?.Where(conflict => !Conflict.IsSettledBy(conflict, more)).ToList(), more.Conflicts),
        Text = Joined(earlier.Text, more.Text),
        Near = more.Near ?? earlier.Near,
        Jurisdiction = more.Jurisdiction ?? earlier.Jurisdiction,
    };

    public static string? Joined(string? first, string? second) =>
        first is null ? second : second is null ? first : $"{first}\n{second}";

    private static PigmentFacts ToFacts(this PigmentAnswer pigment) => new()
    {
        Known = pigment.Known,
        Completeness = pigment.Completeness,
        Evidence = pigment.Evidence,
        CiNumbers = pigment.CiNumbers ?? [],
        Claims = pigment.Claims ?? [],
    };

    private static PigmentAnswer? Both(PigmentAnswer? earlier, PigmentAnswer? more) => earlier is null || more is null ? more ?? earlier : new()
    {
        Known = more.Known ?? earlier.Known,
        Completeness = more.Completeness ?? earlier.Completeness,
        Evidence = more.Evidence ?? earlier.Evidence,
        CiNumbers = Both(earlier.CiNumbers, more.CiNumbers),
        Claims = Both(earlier.Claims, more.Claims),
        PigmentId = more.PigmentId ?? earlier.PigmentId,
    };

    private static TestSpotAnswer? Both(TestSpotAnswer? earlier, TestSpotAnswer? more) => earlier is null || more is null ? more ?? earlier : new()
    {
        Done = more.Done ?? earlier.Done,
        WeeksAgo = more.WeeksAgo ?? earlier.WeeksAgo,
        Result = more.Result ?? earlier.Result,
        SameDevice = more.SameDevice ?? earlier.SameDevice,
    };

    private static int? Later(int? count, int by) => count + by;

    private static IReadOnlyList<T>? Both<T>(IReadOnlyList<T>? first, IReadOnlyList<T>? second) =>
        first is null ? second : second is null ? first : [.. first.Union(second)];
}
