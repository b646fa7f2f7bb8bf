using SmpVetting.Api.Data;
using SmpVetting.Domain;
using SmpVetting.Domain.Colorants;

namespace SmpVetting.Api.Triage;

/// <summary>Reads what the registry knows of a pigment's content.</summary>
public sealed class PigmentLookup(Database database)
{
    /// <summary>Null when there is no such pigment.</summary>
    public Task<Composition?> FindAsync(string pigmentId, CancellationToken stop) => database.ReadAsync(
        async session =>
        {
            if (await session.FindAsync<PigmentRow>(Sql.Find, new { pigmentId }) is not { } row)
                return null;
            var numbers = await session.ListAsync<string>(Sql.ListNumbers, new { pigmentId });
            return new Composition(Words<Completeness>.Parse(row.Completeness), Words<Evidence>.Parse(row.Evidence), numbers);
        },
        stop);

    private sealed record PigmentRow
    {
        public string Completeness { get; init; } = "";

        public string Evidence { get; init; } = "";
    }

    private static class Sql
    {
        public const string Find = "select Completeness, Evidence from Pigment where Id = @pigmentId";

        public const string ListNumbers = """
            select CiNumber
              from PigmentIngredient
             where PigmentId = @pigmentId and CiNumber is not null
             order by Position
            """;
    }
}
