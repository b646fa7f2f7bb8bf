using static SmpVetting.Domain.DueProcess.HolidayRules;

namespace SmpVetting.Domain.DueProcess;

/// <summary>
/// Public holidays as rules of the named laws; a day that is proclaimed for one year has a row of its own. Holidays that only
/// a part of a country keeps are left out unless the part has a table of its own. All were compared, day by day from 2026 to
/// <see cref="CheckedUntil"/>, with the public data of github.com/vacanza/holidays (state of July 2026), without what that
/// project lists and no law makes a holiday, such as Good Friday in Ireland.
/// </summary>
internal static class HolidayTables
{
    /// <summary>
    /// The last year at which somebody has looked. To raise it: compare again, add what was proclaimed, and lengthen the list
    /// of the tests. Later years are counted with care (<see cref="BusinessCalendar"/>), and a test fails a year before.
    /// </summary>
    public const int CheckedUntil = 2030;

    private const string Uk = "Banking and Financial Dealings Act 1971, schedule 1, and proclamations (gov.uk/bank-holidays)";

    public static IReadOnlyDictionary<string, HolidayTable> All { get; } = new[]
    {
        new HolidayTable("GB-EAW", Uk,
        [
            Fixed("New Year", 1, 1, Shift.Next), Easter("Good Friday", -2), Easter("Easter Monday", 1), Nth("Early May", 5, 1, DayOfWeek.Monday),
            Nth("Spring", 5, 5, DayOfWeek.Monday), Nth("Summer", 8, 5, DayOfWeek.Monday), Fixed("Christmas", 12, 25, Shift.Next), Fixed("Boxing Day", 12, 26, Shift.Next),
        ]),
        new HolidayTable("GB-SCT", Uk,
        [
            Fixed("New Year", 1, 1, Shift.Next), Fixed("2 January", 1, 2, Shift.Next), Easter("Good Friday", -2), Nth("Early May", 5, 1, DayOfWeek.Monday),
            Nth("Spring", 5, 5, DayOfWeek.Monday), Once("World Cup", 2026, 6, 15), Nth("Summer", 8, 1, DayOfWeek.Monday),
            Fixed("St Andrew", 11, 30, Shift.Next), Fixed("Christmas", 12, 25, Shift.Next), Fixed("Boxing Day", 12, 26, Shift.Next),
        ]),
        new HolidayTable("GB-NIR", Uk,
        [
            Fixed("New Year", 1, 1, Shift.Next), Fixed("St Patrick", 3, 17, Shift.Next), Easter("Good Friday", -2), Easter("Easter Monday", 1),
            Nth("Early May", 5, 1, DayOfWeek.Monday), Nth("Spring", 5, 5, DayOfWeek.Monday), Fixed("Battle of the Boyne", 7, 12, Shift.Next),
            Nth("Summer", 8, 5, DayOfWeek.Monday), Fixed("Christmas", 12, 25, Shift.Next), Fixed("Boxing Day", 12, 26, Shift.Next),
        ]),
        new HolidayTable("IE", "Organisation of Working Time Act 1997, second schedule; since 2023 St Brigid's Day (SI 50/2022)",
        [
            Fixed("New Year", 1, 1), By("St Brigid", StBrigid), Fixed("St Patrick", 3, 17), Easter("Easter Monday", 1), Nth("May", 5, 1, DayOfWeek.Monday),
            Nth("June", 6, 1, DayOfWeek.Monday), Nth("August", 8, 1, DayOfWeek.Monday), Nth("October", 10, 5, DayOfWeek.Monday),
            Fixed("Christmas", 12, 25), Fixed("St Stephen", 12, 26),
        ]),
        new HolidayTable("US", "5 U.S.C. 6103 and Executive Order 11582 (federal holidays)",
        [
            Fixed("New Year", 1, 1, Shift.Nearest), Nth("Martin Luther King", 1, 3, DayOfWeek.Monday), Nth("Washington", 2, 3, DayOfWeek.Monday),
            Nth("Memorial Day", 5, 5, DayOfWeek.Monday), Fixed("Juneteenth", 6, 19, Shift.Nearest), Fixed("Independence Day", 7, 4, Shift.Nearest),
            Nth("Labor Day", 9, 1, DayOfWeek.Monday), Nth("Columbus Day", 10, 2, DayOfWeek.Monday), Fixed("Veterans Day", 11, 11, Shift.Nearest),
            Nth("Thanksgiving", 11, 4, DayOfWeek.Thursday), Fixed("Christmas", 12, 25, Shift.Nearest),
        ]),
        new HolidayTable("CA", "Canada Labour Code, sections 166 and 193 (general holidays of federal law)",
        [
            Fixed("New Year", 1, 1, Shift.Next), Easter("Good Friday", -2), By("Victoria Day", VictoriaDay), Fixed("Canada Day", 7, 1, Shift.Next),
            Nth("Labour Day", 9, 1, DayOfWeek.Monday), Fixed("Truth and Reconciliation", 9, 30, Shift.Next), Nth("Thanksgiving", 10, 2, DayOfWeek.Monday),
            Fixed("Remembrance Day", 11, 11, Shift.Next), Fixed("Christmas", 12, 25, Shift.Next), Fixed("Boxing Day", 12, 26, Shift.Next),
        ]),
        new HolidayTable("AU", "Fair Work Act 2009, section 115 (the days that every state and territory keeps)",
        [
            Fixed("New Year", 1, 1, Shift.Next), Fixed("Australia Day", 1, 26, Shift.Next), Easter("Good Friday", -2), Easter("Easter Monday", 1),
            Fixed("Anzac Day", 4, 25), Fixed("Christmas", 12, 25, Shift.Next), Fixed("Boxing Day", 12, 26, Shift.Next),
        ]),
        new HolidayTable("DE", "Holiday laws of the Länder and the Unification Treaty, article 2 (the nine days that all of them keep)",
        [
            Fixed("Neujahr", 1, 1), Easter("Karfreitag", -2), Easter("Ostermontag", 1), Fixed("Tag der Arbeit", 5, 1), Easter("Christi Himmelfahrt", 39),
            Easter("Pfingstmontag", 50), Fixed("Tag der Deutschen Einheit", 10, 3), Fixed("1. Weihnachtstag", 12, 25), Fixed("2. Weihnachtstag", 12, 26),
        ]),
        new HolidayTable("ES", "Real Decreto 2001/1983, article 45, and the yearly lists in the BOE (the days that all communities keep)",
        [
            Fixed("Año Nuevo", 1, 1), Fixed("Epifanía", 1, 6), Easter("Viernes Santo", -2), Fixed("Fiesta del Trabajo", 5, 1), Fixed("Asunción", 8, 15),
            Fixed("Fiesta Nacional", 10, 12), Fixed("Todos los Santos", 11, 1), Fixed("Constitución", 12, 6), Fixed("Inmaculada", 12, 8), Fixed("Navidad", 12, 25),
        ]),
        new HolidayTable("FR", "Code du travail, article L3133-1",
        [
            Fixed("Jour de l'An", 1, 1), Easter("Lundi de Pâques", 1), Fixed("Fête du Travail", 5, 1), Fixed("Victoire 1945", 5, 8), Easter("Ascension", 39),
            Easter("Lundi de Pentecôte", 50), Fixed("Fête nationale", 7, 14), Fixed("Assomption", 8, 15), Fixed("Toussaint", 11, 1), Fixed("Armistice", 11, 11), Fixed("Noël", 12, 25),
        ]),
    }.ToDictionary(table => table.Region);

    /// <summary>The first Monday of February, or the first of it where that is a Friday.</summary>
    private static DateOnly StBrigid(int year) =>
        new DateOnly(year, 2, 1) is { DayOfWeek: DayOfWeek.Friday } friday ? friday : NthOf(year, 2, 1, DayOfWeek.Monday);

    /// <summary>The Monday before 25 May.</summary>
    private static DateOnly VictoriaDay(int year)
    {
        var day = new DateOnly(year, 5, 24);
        return day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
    }
}
