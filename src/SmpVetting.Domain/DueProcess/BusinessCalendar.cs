using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace SmpVetting.Domain.DueProcess;

/// <summary>The business days where a clinic is. Where we know no holidays, only weekends are free, and it says so.</summary>
public sealed class BusinessCalendar
{
    private const string WeekendSource = "Unicode CLDR, supplemental data, weekData";

    private static readonly ConcurrentDictionary<string, BusinessCalendar> Known = new();

    /// <summary>Where the weekend is not Saturday and Sunday (Unicode CLDR, supplemental data, weekData).</summary>
    private static readonly FrozenDictionary<string, DayOfWeek[]> OtherWeekends = new[]
    {
        (Countries: "AF", Days: new[] { DayOfWeek.Thursday, DayOfWeek.Friday }),
        (Countries: "IR", Days: [DayOfWeek.Friday]),
        (Countries: "IN UG", Days: [DayOfWeek.Sunday]),
        (Countries: "BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE", Days: [DayOfWeek.Friday, DayOfWeek.Saturday]),
    }.SelectMany(row => row.Countries.Split(' ').Select(country => (country, row.Days))).ToFrozenDictionary(row => row.country, row => row.Days);

    /// <summary>Postcode areas of Scotland.</summary>
    private static readonly FrozenSet<string> Scottish = "AB DD DG EH FK G HS IV KA KW KY ML PA PH TD ZE".Split(' ').ToFrozenSet();

    private readonly HolidayTable? table;
    private readonly DayOfWeek[] weekend;
    private readonly ConcurrentDictionary<int, IReadOnlySet<DateOnly>> daysOff = new();

    private BusinessCalendar(string region)
    {
        table = HolidayTables.All.GetValueOrDefault(region);
        weekend = OtherWeekends.GetValueOrDefault(region, [DayOfWeek.Saturday, DayOfWeek.Sunday]);
        Says = table is null
            ? "Business days are all days but the weekend; the public holidays there are not known to us."
            : $"Business days are all days but the weekend and public holidays; after {HolidayTables.CheckedUntil}, Mondays neither.";
        Source = table?.Source ?? WeekendSource;
    }

    /// <summary>What a business day is here, in words.</summary>
    public string Says { get; }

    public string Source { get; }

    /// <param name="country">ISO 3166-1 alpha-2; null where it is not known.</param>
    /// <param name="postcode">Tells the parts of the United Kingdom from each other.</param>
    public static BusinessCalendar Of(string? country, string? postcode = null) =>
        Known.GetOrAdd(Region(country, postcode), region => new BusinessCalendar(region));

    public bool IsBusinessDay(DateOnly day) => !weekend.Contains(day.DayOfWeek)
        && (table is null || !(IsUnchecked(day) || daysOff.GetOrAdd(day.Year, table.DaysOff).Contains(day)));

    /// <summary>
    /// In years at which nobody has looked, a holiday may be missing from the table. Then no Monday counts, which is where
    /// most new holidays fall: a clock may run too long, and never too short.
    /// </summary>
    private static bool IsUnchecked(DateOnly day) => day.Year > HolidayTables.CheckedUntil && day.DayOfWeek == DayOfWeek.Monday;

    /// <summary>The day that is so many business days after this one; the day itself does not count.</summary>
    public DateOnly Add(DateOnly day, int businessDays)
    {
        while (businessDays > 0)
        {
            day = day.AddDays(1);
            businessDays -= IsBusinessDay(day) ? 1 : 0;
        }

        return day;
    }

    private static string Region(string? country, string? postcode)
    {
        if (country != "GB")
            return country ?? "";
        var area = string.Concat((postcode ?? "").Trim().ToUpperInvariant().TakeWhile(char.IsAsciiLetterUpper));
        return area == "BT" ? "GB-NIR" : Scottish.Contains(area) ? "GB-SCT" : "GB-EAW";
    }
}
