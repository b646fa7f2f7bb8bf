using System.Globalization;
using SmpVetting.Domain.DueProcess;
using SmpVetting.Domain.Tests.Triage;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests.DueProcess;

/// <summary>Due dates that were counted by hand on a wall calendar.</summary>
public sealed class BusinessCalendarTests
{
    [Theory]
    [InlineData("GB", "SW1A 1AA", "2026-12-18", 10, "2027-01-06")] // Christmas, Boxing Day moved to the 28th, New Year
    [InlineData("GB", "eh1 1aa", "2026-12-18", 10, "2027-01-07")] // and 2 January, moved to the 4th
    [InlineData("GB", null, "2026-06-12", 1, "2026-06-15")]
    [InlineData("GB", "G1 1AA", "2026-06-12", 1, "2026-06-16")] // one holiday, once
    [InlineData("GB", "BT1 1AA", "2026-07-06", 5, "2026-07-14")] // 12 July is a Sunday
    [InlineData("GB", "M1 1AA", "2026-07-06", 5, "2026-07-13")]
    [InlineData("GB", null, "2027-12-24", 1, "2027-12-29")] // Christmas on Saturday, Boxing Day on Sunday
    [InlineData("GB", "G1 1AA", "2027-12-31", 1, "2028-01-05")] // 1 and 2 January on a weekend
    [InlineData("US", null, "2026-06-29", 5, "2026-07-07")] // 4 July on Saturday, kept on Friday
    [InlineData("US", null, "2027-12-20", 10, "2028-01-05")] // Christmas kept on the 24th, New Year on the 31st
    [InlineData("US", null, "2026-11-25", 1, "2026-11-27")]
    [InlineData("CA", null, "2026-12-21", 5, "2026-12-30")]
    [InlineData("CA", null, "2027-05-21", 1, "2027-05-25")] // Victoria Day
    [InlineData("IE", null, "2026-12-21", 5, "2026-12-29")] // St Stephen's on a Saturday is lost
    [InlineData("IE", null, "2026-01-30", 1, "2026-02-03")]
    [InlineData("AU", null, "2026-01-23", 1, "2026-01-27")]
    [InlineData("DE", null, "2026-03-30", 10, "2026-04-15")] // Good Friday and Easter Monday
    [InlineData("DE", null, "2027-05-05", 2, "2027-05-10")] // Ascension on a Thursday
    [InlineData("FR", null, "2026-03-30", 10, "2026-04-14")] // Easter Monday alone
    [InlineData("FR", null, "2028-07-13", 1, "2028-07-17")]
    [InlineData("ES", null, "2026-12-04", 2, "2026-12-09")]
    [InlineData("SA", null, "2026-11-19", 1, "2026-11-22")] // Friday and Saturday are free
    [InlineData("JP", null, "2026-12-31", 1, "2027-01-01")] // holidays not known
    [InlineData(null, null, "2026-12-24", 1, "2026-12-25")]
    public void A_day_so_many_business_days_later(string? country, string? postcode, string from, int days, string due) =>
        Assert.Equal(Day(due), BusinessCalendar.Of(country, postcode).Add(Day(from), days));

    [Theory]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2027, "2027-03-28")]
    [InlineData(2028, "2028-04-16")]
    public void Easter_is_computed(int year, string sunday) => Assert.Equal(Day(sunday), HolidayRules.EasterSunday(year));

    /// <summary>Region, year and the holidays on its working days, as the public data of github.com/vacanza/holidays have them.</summary>
    public static TheoryData<string> Published { get; } = Read();

    [Theory]
    [MemberData(nameof(Published))]
    public void Every_table_has_the_holidays_that_others_have_in_each_year_it_was_checked(string line)
    {
        var (region, year, published) = (line.Split(' ')[0], int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture), line.Split(' ')[2..]);

        var ours = HolidayTables.All[region].DaysOff(year).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Order();

        Assert.Equal(published, ours.Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Every_table_was_checked_for_every_year_up_to_the_last_one() => Assert.Equal(
        from region in HolidayTables.All.Keys.Order() from year in Enumerable.Range(2026, HolidayTables.CheckedUntil - 2025) select $"{region} {year}",
        Published.Select(row => string.Join(' ', ((string)row.Data).Split(' ').Take(2))).Order());

    [Fact]
    public void Somebody_looks_at_the_tables_again_before_their_last_year_begins() =>
        Assert.True(TimeProvider.System.GetUtcNow().Year < HolidayTables.CheckedUntil, "Compare the holiday tables with new lists, and raise CheckedUntil.");

    [Fact]
    public void In_years_that_nobody_looked_at_a_clock_runs_longer_and_never_shorter()
    {
        var last = new DateOnly(HolidayTables.CheckedUntil, 12, 31);
        foreach (var region in new[] { "GB", "IE", "US", "CA", "AU", "DE", "ES", "FR" })
        {
            var calendar = BusinessCalendar.Of(region);
            Assert.DoesNotContain(Enumerable.Range(1, 365).Select(last.AddDays), day => day.DayOfWeek == DayOfWeek.Monday && calendar.IsBusinessDay(day));
            Assert.Contains(Enumerable.Range(-300, 300).Select(last.AddDays), day => day.DayOfWeek == DayOfWeek.Monday && calendar.IsBusinessDay(day));
        }

        Assert.Contains($"after {HolidayTables.CheckedUntil}", BusinessCalendar.Of("GB").Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_holidays_are_not_known_it_says_so_and_each_table_names_its_source()
    {
        Assert.Contains("not known", BusinessCalendar.Of("JP").Says);
        Assert.DoesNotContain("not known", BusinessCalendar.Of("GB").Says);
        Assert.All(HolidayTables.All.Values, table => Assert.NotEmpty(table.Source));
    }

    [Fact]
    public void A_due_date_is_a_business_day_and_more_days_are_never_sooner() => Assert.All(
        from country in "GB US CA IE AU DE ES FR SA IN JP".Split(' ')
        from day in Enumerable.Range(0, 1096)
        select (Calendar: BusinessCalendar.Of(country), From: new DateOnly(2026, 1, 1).AddDays(day)),
        start =>
        {
            var due = start.Calendar.Add(start.From, 3);
            Assert.True(start.Calendar.IsBusinessDay(due) && due >= start.From.AddDays(3));
            Assert.Equal(due, start.Calendar.Add(start.Calendar.Add(start.From, 2), 1));
        });

    [Fact]
    public void Very_serious_reports_get_more_notice_and_a_challenge_five_days_more()
    {
        var calendar = BusinessCalendar.Of("GB");
        var notified = new DateOnly(2026, 11, 23);

        Assert.Equal(Day("2026-11-30"), NoticeClock.NotifyBy(calendar, notified));
        Assert.Equal(Day("2026-12-07"), NoticeClock.AnswerBy(calendar, notified, isVerySerious: false));
        Assert.Equal(Day("2026-12-14"), NoticeClock.AnswerBy(calendar, notified, isVerySerious: true));
        Assert.Equal(Day("2026-12-14"), NoticeClock.AfterChallenge(calendar, Day("2026-12-07")));
        Assert.Equal(new DateTimeOffset(2026, 12, 8, 12, 0, 0, TimeSpan.Zero), NoticeClock.EndOf(Day("2026-12-07")));
        Assert.True(NoticeClock.IsVerySerious(Urgency.SameDay, [], null));
        Assert.True(NoticeClock.IsVerySerious(Urgency.Wait, [Observed.NeedleReuse], null));
        Assert.True(NoticeClock.IsVerySerious(Urgency.Wait, [], 17));
        Assert.False(NoticeClock.IsVerySerious(Urgency.WithinDays, [Observed.NoGloves], 18));
    }

    private static TheoryData<string> Read()
    {
        using var reader = new StreamReader(Vocab.Open("holidays.txt"));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
