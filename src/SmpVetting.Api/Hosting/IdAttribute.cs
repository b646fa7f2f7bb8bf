using System.ComponentModel.DataAnnotations;

namespace SmpVetting.Api.Hosting;

/// <summary>
/// An id, or a list of ids, as the service spells them. A database may find a row under capital letters too, and whatever
/// compares letter by letter later would miss it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IdAttribute : ValidationAttribute
{
    public const int MaxLength = 40;

    /// <summary>For readers of the contract; checked below.</summary>
    public const string Pattern = "^[0-9a-z_]+$";

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) => value switch
    {
        string id when !IsSpelledRight(id) => new ValidationResult(Rule),
        IEnumerable<string?> ids => ids.Index().Where(id => !IsSpelledRight(id.Item)).Select(id => new ValidationResult($"[{id.Index}] {Rule}")).FirstOrDefault(),
        _ => ValidationResult.Success,
    };

    private static string Rule => $"must be an id as it was given: 1 to {MaxLength} small letters, digits and _.";

    private static bool IsSpelledRight(string? id) => id is { Length: > 0 and <= MaxLength }
        && id.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '_');
}
