using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SmpVetting.Domain;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Cards;

/// <summary>The card's own words: plain, dated, without judgement of people.</summary>
internal static partial class CardWords
{
    public const string Disclaimer =
        "These are recorded facts with their dates. They are no advice for or against a clinic.";

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);

    public static string Says(ClinicStatus status, DateOnly? opened, DateOnly? closed, DateOnly asOf) => status switch
    {
        ClinicStatus.Closed when closed is { } day => $"Closed since {Day(day)}.",
        ClinicStatus.Closed => "Closed; the day is not known.",
        _ when closed <= asOf => $"Recorded as closed on {Day(closed!.Value)}.",
        ClinicStatus.Suspended => "Suspended.",
        ClinicStatus.Active when opened is { } day => $"Open since {Day(day)}, {Age(day, asOf)}.",
        ClinicStatus.Active => "Open; since when is not known.",
        _ => "Whether it is open is not known.",
    };

    /// <summary>A path such as openedOn or lasers[0].wavelengthNm, or a claim's code, as words: people count the first laser as 1.</summary>
    public static string Field(string field)
    {
        var words = new StringBuilder();
        foreach (var character in Place().Replace(field, place => string.Create(CultureInfo.InvariantCulture, $" {int.Parse(place.ValueSpan[1..^1], CultureInfo.InvariantCulture) + 1}")))
        {
            if (char.IsUpper(character))
                words.Append(' ').Append(char.ToLowerInvariant(character));
            else
                words.Append(character is '_' or '.' ? ' ' : character);
        }

        return words.ToString();
    }

    /// <summary>A value that is kept as JSON text, as a person would write it.</summary>
    public static string? Value(string? json) => json is null ? null : JsonSerializer.Deserialize<JsonElement>(json) switch
    {
        { ValueKind: JsonValueKind.True } => "yes",
        { ValueKind: JsonValueKind.False } => "no",
        var value => value.ToString(),
    };

    public static string Plain<T>(T value) where T : struct, Enum => value.Word().Replace('_', ' ');

    private static string Age(DateOnly opened, DateOnly asOf)
    {
        var months = ((asOf.Year - opened.Year) * 12) + asOf.Month - opened.Month - (asOf.Day < opened.Day ? 1 : 0);
        return months < 24 ? $"{Math.Max(0, months)} months" : $"{months / 12} years";
    }

    [GeneratedRegex(@"\[\d{1,4}\]", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Place();
}
