namespace SmpVetting.Domain.DueProcess;

/// <summary>What happens to a holiday that falls on a weekend.</summary>
internal enum Shift
{
    /// <summary>It is lost.</summary>
    None,

    /// <summary>The next weekday that is not a holiday itself.</summary>
    Next,

    /// <summary>Saturday goes to Friday, Sunday to Monday.</summary>
    Nearest,
}

/// <summary>One holiday of a year.</summary>
internal sealed record Holiday(string Name, Func<int, DateOnly?> On, Shift Shift);

/// <summary>The holidays of a country or a part of it, and where they are laid down.</summary>
internal sealed record HolidayTable(string Region, string Source, IReadOnlyList<Holiday> Holidays)
{
    /// <summary>The days off of a year, with what moved into it from its neighbours.</summary>
    public IReadOnlySet<DateOnly> DaysOff(int year) =>
        new[] { year - 1, year, year + 1 }.SelectMany(Observed).Where(day => day.Year == year).ToHashSet();

    private HashSet<DateOnly> Observed(int year)
    {
        var found = Holidays.Select(holiday => (On: holiday.On(year), holiday.Shift)).Where(holiday => holiday.On is not null)
            .Select(holiday => (On: holiday.On!.Value, holiday.Shift)).OrderBy(holiday => holiday.On).ToList();
        var days = found.Select(holiday => holiday.On).ToHashSet();
        foreach (var (on, shift) in found.Where(holiday => IsWeekend(holiday.On)))
            days.Add(Moved(on, shift, days));
        return days;
    }

    private static DateOnly Moved(DateOnly on, Shift shift, HashSet<DateOnly> taken)
    {
        if (shift == Shift.Nearest)
            return on.AddDays(on.DayOfWeek == DayOfWeek.Saturday ? -1 : 1);
        while (shift == Shift.Next && (IsWeekend(on) || taken.Contains(on)))
            on = on.AddDays(1);
        return on;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

/// <summary>How a holiday finds its day.</summary>
internal static class HolidayRules
{
    public static Holiday Fixed(string name, int month, int day, Shift shift = Shift.None) => new(name, year => new DateOnly(year, month, day), shift);

    public static Holiday Once(string name, int inYear, int month, int day) =>
        new(name, year => year == inYear ? new DateOnly(year, month, day) : null, Shift.None);

    /// <summary>The first, second … such weekday of a month; from 5 on, the last.</summary>
    public static Holiday Nth(string name, int month, int nth, DayOfWeek weekday) => new(name, year => NthOf(year, month, nth, weekday), Shift.None);

    public static Holiday Easter(string name, int daysAfter) => new(name, year => EasterSunday(year).AddDays(daysAfter), Shift.None);

    public static Holiday By(string name, Func<int, DateOnly> on) => new(name, year => on(year), Shift.None);

    public static DateOnly NthOf(int year, int month, int nth, DayOfWeek weekday)
    {
        var first = new DateOnly(year, month, 1);
        first = first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7);
        var day = first.AddDays(7 * (nth - 1));
        return day.Month == month ? day : day.AddDays(-7);
    }

    /// <summary>Of the Gregorian calendar (anonymous algorithm; Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static DateOnly EasterSunday(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
