using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json;
using SmpVetting.Domain.Places;
using SmpVetting.Domain.Text;

namespace SmpVetting.Api.Hosting;

/// <summary>
/// A name as it will be kept (NFC): with a letter or a digit, on one line, and without characters that nobody can see,
/// by which one name could pass for another.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PlainNameAttribute(int maxLength) : ValidationAttribute
{
    public int MaxLength => maxLength;

    /// <summary>Where a name is only looked for, what nobody can see is passed over.</summary>
    public bool MayHoldUnseen { get; init; }

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) => value switch
    {
        string name => Fault(name) is { } fault ? new ValidationResult(fault) : null,
        IEnumerable<string> names => names.Select((name, i) => Fault(name) is { } fault ? new ValidationResult($"[{i}] {fault}") : null)
            .FirstOrDefault(fault => fault is not null),
        _ => null,
    };

    private string? Fault(string? name)
    {
        if (name is null)
            return "must not be null.";
        // Composing takes the square of the time of a run of marks; no text becomes shorter than a quarter by it.
        if (name.Length > 4 * maxLength || NormalForm.Composed(name).Length > maxLength)
            return $"must have at most {maxLength} characters.";
        if (name.Any(char.IsControl))
            return "must be one line of text.";
        if (!MayHoldUnseen && name.EnumerateRunes().Any(IsUnseen))
            return "holds a character that cannot be seen, or that turns the direction of text; type the name again.";
        return name.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? null : "must have a letter or a digit.";
    }

    /// <summary>Format characters, which are the zero-width and the bidirectional ones, and letters drawn as nothing.</summary>
    internal static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator
            or System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.OtherNotAssigned
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0 or (>= 0xFE00 and <= 0xFE0F);
}

/// <summary>Words that somebody is to read: with a letter or a digit that can be seen.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReadableAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is not string words || words.EnumerateRunes().Any(rune => Rune.IsLetterOrDigit(rune) && !PlainNameAttribute.IsUnseen(rune))
            ? null
            : new ValidationResult("must have a letter or a digit.");
}

/// <summary>An address that any mail program takes: no quoting, no options, a name with a dot behind the @.</summary>
internal static class MailAddress
{
    public const string Pattern = @"[\p{L}\p{N}][\p{L}\p{N}._%+'-]*@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+";

    public const string Rule = "must be one plain e-mail address.";
}

/// <summary>A list without holes.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NoNullsAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        (value as System.Collections.IEnumerable)?.Cast<object?>().Index().Where(item => item.Item is null)
            .Select(item => new ValidationResult($"[{item.Index}] must not be null."))
            .FirstOrDefault();
}

/// <summary>A text, a number, true or false of moderate length.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ScalarAttribute : ValidationAttribute
{
    /// <summary>Of a text as it was written, without its quotes: with them it is kept in 1,000 characters.</summary>
    public const int MaxLength = 998;

    private const int Quotes = 2;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is JsonElement json && Fault(json) is { } fault ? new ValidationResult(fault) : null;

    private static string? Fault(JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            return "must be a text, a number, true or false.";
        if (json.GetRawText().Length > MaxLength + Quotes)
            return $"must have at most {MaxLength} characters.";
        try
        {
            return json.ValueKind == JsonValueKind.String && json.GetString()! is var text && text.ToList().FindIndex(char.IsControl) is >= 0 and var place
                ? PlainTextConverter.Says(text, place)
                : null;
        }
        catch (InvalidOperationException)
        {
            return "is not valid Unicode; send UTF-8 without halves of surrogate pairs.";
        }
    }
}

/// <summary>A country code of ISO 3166-1 alpha-2.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CountryAttribute : ValidationAttribute
{
    public static string? Fault(string code) => Countries.All.Contains(code)
        ? null
        : UnknownWord.Says(code, Countries.All).Replace("known word", "country code of ISO 3166-1 alpha-2", StringComparison.Ordinal);

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string code && Fault(code) is { } fault ? new ValidationResult(fault) : null;
}

/// <summary>An address that a browser can open: http or https, absolute, without a user name or password in it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WebAddressAttribute : ValidationAttribute
{
    public const int MaxLength = 500;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is not string text || IsGood(text)
            ? null
            : new ValidationResult($"must be an absolute http or https URL of at most {MaxLength} characters, without a user name.");

    private static bool IsGood(string text) => text.Length <= MaxLength
        && !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character))
        && Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && url.UserInfo.Length == 0 && url.Host.Length > 0;
}

/// <summary>A day or an instant from 1900 on; unless the future makes sense here, not later than today anywhere on Earth, or now.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SensibleDayAttribute : ValidationAttribute
{
    private static readonly DateOnly First = new(1900, 1, 1);
    private static readonly DateOnly Last = new(2200, 1, 1);

    /// <summary>When it is still yesterday in UTC, it is already today in Kiribati.</summary>
    private static readonly TimeSpan FirstTimeZone = TimeSpan.FromHours(14);

    /// <summary>How far a caller's clock may be ahead of ours.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    public bool MayBeInTheFuture { get; init; }

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var clock = (TimeProvider?)validationContext.GetService(typeof(TimeProvider)) ?? TimeProvider.System;
        var now = clock.GetUtcNow();
        return value switch
        {
            DateOnly day when !MayBeInTheFuture && day > DateOnly.FromDateTime((now + FirstTimeZone).UtcDateTime) => new ValidationResult("must not be in the future."),
            DateOnly day when day < First || day > Last => new ValidationResult($"must be a day from {First:yyyy-MM-dd} {Until($"{Last:yyyy-MM-dd}")}."),
            DateTimeOffset instant when !MayBeInTheFuture && instant > now + ClockSkew => new ValidationResult("must not be in the future."),
            DateTimeOffset instant when instant.Year < First.Year || instant.Year > Last.Year => new ValidationResult($"must be an instant from {First.Year} {Until($"{Last.Year}")}."),
            _ => null,
        };
    }

    private string Until(string last) => MayBeInTheFuture ? $"to {last}" : "on";
}
