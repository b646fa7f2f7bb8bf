using SmpVetting.Domain.Colorants;

namespace SmpVetting.Domain.Registry;

/// <summary>The ingredients of a pigment as what they are made of.</summary>
public static class Ingredient
{
    public static Composition Composition(
        Completeness completeness, Evidence evidence, IEnumerable<(string? CiNumber, string? CiName)> ingredients) =>
        new(completeness, evidence, [.. ingredients.SelectMany(ingredient => LabelLine.Of(ingredient.CiNumber, ingredient.CiName))]);
}
