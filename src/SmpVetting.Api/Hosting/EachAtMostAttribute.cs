using System.ComponentModel.DataAnnotations;

namespace SmpVetting.Api.Hosting;

/// <summary>A list of texts, each of at least one character and at most so many.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EachAtMostAttribute(int length) : ValidationAttribute
{
    public int Length => length;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is IEnumerable<string> texts && texts.Any(text => text.Length == 0 || text.Length > length)
            ? new ValidationResult($"must hold texts of 1 to {length} characters each.")
            : ValidationResult.Success;
}
