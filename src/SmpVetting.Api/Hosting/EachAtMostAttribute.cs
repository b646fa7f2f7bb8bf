using System.ComponentModel.DataAnnotations;

namespace SmpVetting.Api.Hosting;

/// <summary>A list of texts, each of at least one character and at most so many.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EachAtMostAttribute(int length) : ValidationAttribute
{
    public int Length => length;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var texts = value as IReadOnlyList<string?> ?? [];
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i] is not { Length: > 0 } text || text.Length > length)
                return new ValidationResult($"[{i}] must be a text of 1 to {length} characters.");
        }

        return ValidationResult.Success;
    }
}
