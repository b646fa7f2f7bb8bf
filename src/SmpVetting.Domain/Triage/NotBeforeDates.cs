using SmpVetting.Domain.LaserRisk;

namespace SmpVetting.Domain.Triage;

/// <summary>The first days on which something may be thought about. A date is never a permission.</summary>
internal static class NotBeforeDates
{
    /// <summary>The latest day of all readings; a name that one reading cannot date is left out.</summary>
    public static IReadOnlyDictionary<string, DateOnly> Of(List<Verdict> readings)
    {
        if (readings is [var only])
            return Of(only.Now);
        var each = readings.ConvertAll(reading => Of(reading.Now));
        return each[0].Keys.Where(name => each.TrueForAll(dates => dates.ContainsKey(name)))
            .ToDictionary(name => name, name => each.Max(dates => dates[name]));
    }

    private static Dictionary<string, DateOnly> Of(Situation now)
    {
        var dates = new Dictionary<string, DateOnly>(4);
        Add("judgeColour", After(now, RoutineRules.JudgeDay));
        Add("correctiveSmp", Latest(now, After(now, RoutineRules.JudgeDay), ScarSettled(now), TanGone(now)));
        Add("laser", Latest(now, After(now, LaserRiskRules.EarliestLaserDay), TanGone(now)));
        Add("testSpotReading", TestSpotReading(now));
        return dates;

        void Add(string name, DateOnly? date)
        {
            if (date is { } known)
                dates[name] = known;
        }
    }

    public static DateOnly? ScarSettled(Situation now) =>
        now.Facts.ScarAgeDays is >= 0 and < Situation.ScarDays and var age ? Plus(now.Facts.Today, Situation.ScarDays - age) : null;

    public static DateOnly? TanGone(Situation now) =>
        now.Facts.DaysSinceTan is >= 0 and < Situation.TanDays and var days ? Plus(now.Facts.Today, Situation.TanDays - days) : null;

    /// <summary>Null instead of a day past the end of the calendar.</summary>
    public static DateOnly? Plus(DateOnly day, int days) =>
        DateOnly.MaxValue.DayNumber - day.DayNumber >= days ? day.AddDays(days) : null;

    private static DateOnly? TestSpotReading(Situation now) =>
        now.Facts.TestSpot is { Done: true, WeeksAgo: >= 0 and < TestSpot.WeeksToRead and var weeks }
            ? Plus(now.Facts.Today, 7 * (TestSpot.WeeksToRead - weeks)) : null;

    private static DateOnly? After(Situation now, int days) => now.LastSessionOn is { } last ? Plus(last, days) : null;

    /// <summary>Without a session date nothing is said, because another reason alone would look like the whole answer.</summary>
    private static DateOnly? Latest(Situation now, DateOnly? session, params ReadOnlySpan<DateOnly?> others)
    {
        if (session is null && !now.NeverTreated)
            return null;
        var latest = session;
        foreach (var other in others)
            latest = latest is null || other > latest ? other ?? latest : latest;
        return latest;
    }
}
