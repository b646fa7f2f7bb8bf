using SmpVetting.Domain.Colorants;

namespace SmpVetting.Domain.Registry;

/// <summary>What a label's line about a colorant stands for.</summary>
public static class Ingredient
{
    /// <summary>
    /// The number as printed, and the number of the printed name: a name without a number is looked up, and where the
    /// two disagree both count. A name that is not in the reference stays as it is, so that it is seen as unknown.
    /// </summary>
    public static IEnumerable<string> NumbersOf(string? ciNumber, string? ciName)
    {
        var named = Colorants.Colorants.All.Where(colorant => string.Equals(colorant.CiName, ciName?.Trim(), StringComparison.OrdinalIgnoreCase))
            .Select(colorant => colorant.CiNumber).Distinct().ToList();
        if (ciNumber is null)
            return named.Count > 0 ? named : [ciName ?? ""];
        var meant = Colorants.Colorants.Find(ciNumber);
        return meant.Count > 0 && named.Count > 0 && !named.Contains(meant[0].CiNumber) ? [ciNumber, .. named] : [ciNumber];
    }

    public static Composition Composition(
        Completeness completeness, Evidence evidence, IEnumerable<(string? CiNumber, string? CiName)> ingredients) =>
        new(completeness, evidence, [.. ingredients.SelectMany(ingredient => NumbersOf(ingredient.CiNumber, ingredient.CiName))]);
}
