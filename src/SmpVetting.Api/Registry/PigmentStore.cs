using SmpVetting.Api.Claims;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Registry;

/// <summary>Pigments with their colorants.</summary>
public sealed class PigmentStore(Database database, AuditTrail audit)
{
    /// <summary>Shares are kept in thousandths of a percent.</summary>
    private const double Thousandths = 1000;

    public Task<Pigment?> FindAsync(string id, CancellationToken stop) => database.ReadAsync(session => FindAsync(session, id), stop);

    internal static Task<Pigment?> FindAsync(Session session, string id) => OneVersion.ReadAsync(
        () => ReadAsync(session, id),
        async pigment => await session.FindAsync<int>(Sql.FindVersion, new { id }) == pigment.Version);

    private static async Task<Pigment?> ReadAsync(Session session, string id)
    {
        if (await session.FindAsync<PigmentRow>(Sql.Find, new { id }) is not { } row)
            return null;
        var ingredients = await session.ListAsync<IngredientRow>(Sql.ListIngredients, new { id });
        return row.With([.. ingredients.Select(ingredient => ingredient.ToIngredient())]);
    }

    internal static async Task<bool> ExistsAsync(Session session, string id) => await session.FindAsync<string>(Sql.Exists, new { id }) is not null;

    /// <summary>A page of all pigments in the order of their ids.</summary>
    public Task<IReadOnlyList<Pigment>> ListAllAsync(string afterId, int take, CancellationToken stop) => database.ReadAsync(
        async session =>
        {
            var rows = await session.ListAsync<PigmentRow>(Sql.ListAll, new { afterId, take });
            var ingredients = rows.Count == 0 ? null
                : (await session.ListAsync<IngredientRow>(Sql.ListAllIngredients, new { afterId, lastId = rows[^1].Id })).ToLookup(row => row.PigmentId, row => row.ToIngredient());
            return (IReadOnlyList<Pigment>)[.. rows.Select(row => row.With([.. ingredients![row.Id]]))];
        },
        stop);

    /// <summary>What comes from elsewhere keeps its own times; now is when this registry took it in.</summary>
    public async Task<Pigment> CreateAsync(Session session, Actor actor, Pigment pigment, DateTimeOffset? now = null)
    {
        await session.ExecuteAsync(Sql.Add, Arguments(pigment, pigment.Version));
        await AddIngredientsAsync(session, pigment);
        Changes.Add<PigmentFacts>(session, pigment.Id, SubjectKind.Pigment, null, pigment, now ?? pigment.CreatedAt);
        audit.Add(session, actor, "pigment_created", pigment.Id, now ?? pigment.CreatedAt);
        return pigment;
    }

    /// <summary>Null when there is no such pigment.</summary>
    public Task<Pigment?> ReplaceAsync(Actor actor, string id, IfMatch match, PigmentFacts facts, DateTimeOffset now, CancellationToken stop) =>
        database.WriteAsync(session => ReplaceAsync(session, actor, id, match, facts, now), stop);

    internal async Task<Pigment?> ReplaceAsync(Session session, Actor actor, string id, IfMatch match, PigmentFacts facts, DateTimeOffset now)
    {
        if (await FindAsync(session, id) is not { } old)
            return null;
        var version = match.Expecting(old.Version);
        var pigment = new Pigment(id, facts, old.CreatedAt, now) { Version = version + 1 };
        if (await session.ExecuteAsync(Sql.Replace, Arguments(pigment, version)) == 0)
            throw IfMatch.Stale();
        await session.ExecuteAsync(Sql.RemoveIngredients, new { id });
        await AddIngredientsAsync(session, pigment);
        Changes.Add<PigmentFacts>(session, id, SubjectKind.Pigment, old, pigment, now);
        await VerdictWatch.TellAsync(session, SubjectKind.Pigment, id, now);
        audit.Add(session, actor, "pigment_changed", id, now);
        return pigment;
    }

    internal static double? Rounded(double? percent) => Kept(percent) / Thousandths;

    private static int? Kept(double? percent) => percent is { } given ? (int)Math.Round(given * Thousandths) : null;

    private static Task<int> AddIngredientsAsync(Session session, Pigment pigment) => session.ExecuteAsync(
        Sql.AddIngredient,
        pigment.Ingredients.Select((ingredient, position) =>
            new { pigmentId = pigment.Id, position, ingredient.CiNumber, ingredient.CiName, share = Kept(ingredient.SharePercent) }));

    private static object Arguments(Pigment pigment, int version) => new
    {
        pigment.Id,
        version,
        pigment.Brand,
        pigment.Product,
        pigment.Shade,
        pigment.Manufacturer,
        completeness = pigment.Completeness.Word(),
        evidence = pigment.Evidence.Word(),
        batches = JsonColumn.Write("batches", pigment.Batches),
        pigment.CreatedAt,
        pigment.UpdatedAt,
    };

    private sealed record PigmentRow
    {
        public string Id { get; init; } = "";

        public int Version { get; init; }

        public string Brand { get; init; } = "";

        public string? Product { get; init; }

        public string? Shade { get; init; }

        public string? Manufacturer { get; init; }

        public string Completeness { get; init; } = "";

        public string Evidence { get; init; } = "";

        public string Batches { get; init; } = "";

        public DateTimeOffset CreatedAt { get; init; }

        public DateTimeOffset UpdatedAt { get; init; }

        public Pigment With(IReadOnlyList<PigmentIngredient> ingredients) => new()
        {
            Id = Id,
            Version = Version,
            Brand = Brand,
            Product = Product,
            Shade = Shade,
            Manufacturer = Manufacturer,
            Ingredients = ingredients,
            Completeness = Words<Completeness>.Parse(Completeness),
            Evidence = Words<Evidence>.Parse(Evidence),
            Batches = JsonColumn.Read<string>(Batches),
            CreatedAt = CreatedAt,
            UpdatedAt = UpdatedAt,
        };
    }

    private sealed record IngredientRow
    {
        public string PigmentId { get; init; } = "";

        public string? CiNumber { get; init; }

        public string? CiName { get; init; }

        public int? ShareThousandths { get; init; }

        public PigmentIngredient ToIngredient() => new() { CiNumber = CiNumber, CiName = CiName, SharePercent = ShareThousandths / Thousandths };
    }

    private static class Sql
    {
        public const string Find = """
            select Id, Version, Brand, Product, Shade, Manufacturer, Completeness, Evidence, Batches, CreatedAt, UpdatedAt
              from Pigment
             where Id = @id
            """;

        public const string ListAll = """
            select Id, Version, Brand, Product, Shade, Manufacturer, Completeness, Evidence, Batches, CreatedAt, UpdatedAt
              from Pigment
             where Id > @afterId
             order by Id /*take*/
            """;

        public const string ListAllIngredients = """
            select PigmentId, CiNumber, CiName, ShareThousandths
              from PigmentIngredient
             where PigmentId > @afterId and PigmentId <= @lastId
             order by PigmentId, Position
            """;

        public const string Exists = "select Id from Pigment where Id = @id";

        public const string FindVersion = "select Version from Pigment where Id = @id";

        public const string ListIngredients = """
            select CiNumber, CiName, ShareThousandths
              from PigmentIngredient
             where PigmentId = @id
             order by Position
            """;

        public const string Add = """
            insert into Pigment (Id, Version, Brand, Product, Shade, Manufacturer, Completeness, Evidence, Batches, CreatedAt, UpdatedAt)
            values (@id, @version, @brand, @product, @shade, @manufacturer, @completeness, @evidence, @batches, @createdAt, @updatedAt)
            """;

        public const string Replace = """
            update Pigment
               set Version = Version + 1, Brand = @brand, Product = @product, Shade = @shade, Manufacturer = @manufacturer,
                   Completeness = @completeness, Evidence = @evidence, Batches = @batches, UpdatedAt = @updatedAt
             where Id = @id and Version = @version
            """;

        public const string RemoveIngredients = "delete from PigmentIngredient where PigmentId = @id";

        public const string AddIngredient = """
            insert into PigmentIngredient (PigmentId, Position, CiNumber, CiName, ShareThousandths)
            values (@pigmentId, @position, @ciNumber, @ciName, @share)
            """;
    }
}
