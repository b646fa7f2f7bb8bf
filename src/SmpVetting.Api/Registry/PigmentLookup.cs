using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Registry;

/// <summary>Where others meet the registry's pigments: what it knows of a pigment's content.</summary>
public sealed class PigmentLookup(Database database)
{
    /// <summary>Throws a 400 at the path where the id was given when there is no such pigment.</summary>
    public async Task<Composition> RequireAsync(string pigmentId, string path, CancellationToken stop) =>
        await FindAsync(pigmentId, stop) ?? throw new ProblemException(Problems.At(path, "is not a pigment of this registry."));

    private Task<Composition?> FindAsync(string pigmentId, CancellationToken stop) => database.ReadAsync(
        async session =>
        {
            if (await session.FindAsync<PigmentRow>(Sql.Find, new { pigmentId }) is not { } row)
                return null;
            var ingredients = await session.ListAsync<IngredientRow>(Sql.ListIngredients, new { pigmentId });
            return Ingredient.Composition(
                Words<Completeness>.Parse(row.Completeness), Words<Evidence>.Parse(row.Evidence),
                ingredients.Select(ingredient => (ingredient.CiNumber, ingredient.CiName)));
        },
        stop);

    private sealed record PigmentRow
    {
        public string Completeness { get; init; } = "";

        public string Evidence { get; init; } = "";
    }

    private sealed record IngredientRow
    {
        public string? CiNumber { get; init; }

        public string? CiName { get; init; }
    }

    private static class Sql
    {
        public const string Find = "select Completeness, Evidence from Pigment where Id = @pigmentId";

        public const string ListIngredients = """
            select CiNumber, CiName
              from PigmentIngredient
             where PigmentId = @pigmentId
             order by Position
            """;
    }
}
