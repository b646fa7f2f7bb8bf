using System.Globalization;
using SmpVetting.Domain;

namespace SmpVetting.Api.Hosting;

/// <summary>Values of query parameters; an empty one counts as not given, a wrong one is answered at its name.</summary>
internal static class QueryValue
{
    public static T? Word<T>(string name, string? text) where T : struct, Enum =>
        string.IsNullOrEmpty(text) ? null
        : Words<T>.TryParse(text, out var value) ? value
        : throw Fault(name, UnknownWord.Says(text, Words<T>.All));

    /// <summary>Several words, separated by commas or given one by one.</summary>
    public static IReadOnlyList<T> WordList<T>(string name, string[]? texts) where T : struct, Enum =>
        [.. (texts ?? []).SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(text => Word<T>(name, text)!.Value).Distinct()];

    public static int? Whole(string name, string? text, int least, int most) =>
        string.IsNullOrEmpty(text) ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most ? value
        : throw Fault(name, $"must be a whole number from {least} to {most}.");

    public static double? Number(string name, string? text, double least, double most) =>
        string.IsNullOrEmpty(text) ? null
        : Number(text) is { } value && value >= least && value <= most ? value
        : throw Fault(name, string.Create(CultureInfo.InvariantCulture, $"must be a number from {least} to {most}."));

    public static bool? YesOrNo(string name, string? text) =>
        string.IsNullOrEmpty(text) ? null
        : text is "true" or "false" ? text == "true"
        : throw Fault(name, "must be true or false.");

    public static DateOnly? Day(string name, string? text) =>
        string.IsNullOrEmpty(text) ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value
        : throw Fault(name, "must be a day, YYYY-MM-DD.");

    /// <summary>Digits, a sign and a point; no exponents and no words such as NaN.</summary>
    public static double? Number(string text) =>
        double.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number) ? number : null;

    public static ProblemException Fault(string name, string message) => new(Problems.At(name, message));
}
