using System.ComponentModel.DataAnnotations;

namespace SmpVetting.Api.Hosting;

/// <summary>A list of texts, each of at least one character and at most so many.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EachAtMostAttribute(int length) : ValidationAttribute
{
    public int Length => length;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        (value as IEnumerable<string?> ?? []).Index().Where(text => text.Item is not { Length: > 0 } || text.Item.Length > length)
            .Select(text => new ValidationResult($"[{text.Index}] must be a text of 1 to {length} characters."))
            .FirstOrDefault();
}
