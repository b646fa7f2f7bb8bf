using SmpVetting.Api.Claims;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Places;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Registry;

/// <summary>Clinics, one row each; whatever finds them is kept by <see cref="ClinicIndex"/> in the same transaction.</summary>
public sealed class ClinicStore(Database database, AuditTrail audit)
{
    /// <summary>A longer chain of successors is not believed.</summary>
    private const int MaxSuccessors = 50;

    internal static Task<int?> FindVersionAsync(Session session, string id) => session.FindAsync<int?>(Sql.FindVersion, new { id });

    internal static async Task<Clinic?> FindAsync(Session session, string id) =>
        (await session.FindAsync<ClinicRow>(Sql.Find, new { id }))?.ToClinic();

    /// <summary>At most a hundred clinics, in the order of the ids asked for; ids that are none are left out.</summary>
    internal static async Task<IReadOnlyList<Clinic>> ListAsync(Session session, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0)
            return [];
        var found = (await session.ListAsync<ClinicRow>(Sql.FindMany, new { ids })).ToDictionary(row => row.Id, row => row.ToClinic());
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    internal static async Task<bool> ExistsAsync(Session session, string id) => await session.FindAsync<string>(Sql.Exists, new { id }) is not null;

    /// <summary>A page of all clinics in the order of their ids.</summary>
    public Task<IReadOnlyList<Clinic>> ListAllAsync(string afterId, int take, CancellationToken stop) => database.ReadAsync(
        async session => (IReadOnlyList<Clinic>)[.. (await session.ListAsync<ClinicRow>(Sql.ListAll, new { afterId, take })).Select(row => row.ToClinic())], stop);

    public async Task<RecordedClinic> CreateAsync(Session session, Actor actor, Clinic clinic)
    {
        await AddAsync(session, actor, clinic, clinic.CreatedAt);
        return await RecordedAsync(session, clinic);
    }

    /// <summary>What comes from elsewhere keeps its own times; now is when this registry took it in.</summary>
    internal async Task AddAsync(Session session, Actor actor, Clinic clinic, DateTimeOffset now)
    {
        await RequireSuccessorAsync(session, clinic);
        await session.ExecuteAsync(Sql.Add, Arguments(clinic, clinic.Version));
        ClinicIndex.Add(session, clinic);
        Changes.Add<ClinicFacts>(session, clinic.Id, SubjectKind.Clinic, null, clinic, now);
        audit.Add(session, actor, "clinic_created", clinic.Id, now);
    }

    /// <summary>Null when there is no such clinic.</summary>
    public Task<RecordedClinic?> ReplaceAsync(Actor actor, string id, IfMatch match, ClinicFacts facts, DateTimeOffset now, CancellationToken stop) =>
        database.WriteAsync(
            async session => await ReplaceAsync(session, actor, id, match, facts, now) is { } clinic ? await RecordedAsync(session, clinic) : null, stop);

    internal async Task<Clinic?> ReplaceAsync(Session session, Actor actor, string id, IfMatch match, ClinicFacts facts, DateTimeOffset now)
    {
        if (await FindAsync(session, id) is not { } old)
            return null;
        var version = match.Expecting(old.Version);
        var clinic = new Clinic(id, facts, old.CreatedAt, now) { Version = version + 1 };
        await RequireSuccessorAsync(session, clinic);
        if (await session.ExecuteAsync(Sql.Replace, Arguments(clinic, version)) == 0)
            throw IfMatch.Stale();
        await ClinicIndex.ReplaceAsync(session, old, clinic);
        Changes.Add<ClinicFacts>(session, id, SubjectKind.Clinic, old, clinic, now);
        await VerdictWatch.TellAsync(session, SubjectKind.Clinic, id, now);
        audit.Add(session, actor, "clinic_changed", id, now);
        return clinic;
    }

    private static async Task<RecordedClinic> RecordedAsync(Session session, Clinic clinic) =>
        new(clinic, [.. (await ClinicNames.ListConfusableAsync(session, [clinic]))[clinic.Id]]);

    private static async Task RequireSuccessorAsync(Session session, Clinic clinic)
    {
        var next = clinic.SucceededBy;
        for (var steps = 0; next is not null; steps++)
        {
            if (next == clinic.Id || steps == MaxSuccessors)
                throw new ProblemException(Problems.At("succeededBy", "leads back to this clinic: a clinic cannot follow itself."));
            var row = await session.FindAsync<SuccessorRow>(Sql.FindSuccessor, new { id = next })
                ?? throw new ProblemException(Problems.At("succeededBy", "is not a clinic of this registry."));
            next = row.SucceededBy;
        }
    }

    private static object Arguments(Clinic clinic, int version) => new
    {
        clinic.Id,
        version,
        clinic.Name,
        aliases = JsonColumn.Write("aliases", clinic.Aliases),
        clinic.Country,
        clinic.City,
        clinic.Postcode,
        clinic.Place?.LatitudeE7,
        clinic.Place?.LongitudeE7,
        clinic.Website,
        status = clinic.Status.Word(),
        clinic.OpenedOn,
        clinic.ClosedOn,
        identifiers = JsonColumn.Write("identifiers", clinic.Identifiers),
        offers = JsonColumn.Write("offers", clinic.Offers),
        lasers = JsonColumn.Write("lasers", clinic.Lasers),
        clinic.AcceptsReferrals,
        clinic.CapacityPerMonth,
        clinic.SucceededBy,
        clinic.OwnerGroup,
        clinic.CreatedAt,
        clinic.UpdatedAt,
    };

    private sealed record SuccessorRow
    {
        public string? SucceededBy { get; init; }
    }

    private sealed record ClinicRow
    {
        public string Id { get; init; } = "";

        public int Version { get; init; }

        public string Name { get; init; } = "";

        public string Aliases { get; init; } = "";

        public string? Country { get; init; }

        public string? City { get; init; }

        public string? Postcode { get; init; }

        public int? LatitudeE7 { get; init; }

        public int? LongitudeE7 { get; init; }

        public string? Website { get; init; }

        public string Status { get; init; } = "";

        public DateOnly? OpenedOn { get; init; }

        public DateOnly? ClosedOn { get; init; }

        public string Identifiers { get; init; } = "";

        public string Offers { get; init; } = "";

        public string Lasers { get; init; } = "";

        public bool AcceptsReferrals { get; init; }

        public int? CapacityPerMonth { get; init; }

        public string? SucceededBy { get; init; }

        public string? OwnerGroup { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public DateTimeOffset UpdatedAt { get; init; }

        public Clinic ToClinic()
        {
            GeoPoint? place = LatitudeE7 is { } latitude && LongitudeE7 is { } longitude ? new GeoPoint(latitude, longitude) : null;
            return new Clinic
            {
                Id = Id,
                Version = Version,
                Name = Name,
                Aliases = JsonColumn.Read<string>(Aliases),
                Country = Country,
                City = City,
                Postcode = Postcode,
                Latitude = place?.Latitude,
                Longitude = place?.Longitude,
                Website = Website,
                Status = Words<ClinicStatus>.Parse(Status),
                OpenedOn = OpenedOn,
                ClosedOn = ClosedOn,
                Identifiers = JsonColumn.Read<Identifier>(Identifiers),
                Offers = JsonColumn.Read<Offer>(Offers),
                Lasers = JsonColumn.Read<ClinicLaser>(Lasers),
                AcceptsReferrals = AcceptsReferrals,
                CapacityPerMonth = CapacityPerMonth,
                SucceededBy = SucceededBy,
                OwnerGroup = OwnerGroup,
                CreatedAt = CreatedAt,
                UpdatedAt = UpdatedAt,
            };
        }
    }

    private static class Sql
    {
        public const string Find = """
            select Id, Version, Name, Aliases, Country, City, Postcode, LatitudeE7, LongitudeE7, Website, Status,
                   OpenedOn, ClosedOn, Identifiers, Offers, Lasers, AcceptsReferrals, CapacityPerMonth, SucceededBy,
                   OwnerGroup, CreatedAt, UpdatedAt
              from Clinic
             where Id = @id
            """;

        public const string FindMany = """
            select Id, Version, Name, Aliases, Country, City, Postcode, LatitudeE7, LongitudeE7, Website, Status,
                   OpenedOn, ClosedOn, Identifiers, Offers, Lasers, AcceptsReferrals, CapacityPerMonth, SucceededBy,
                   OwnerGroup, CreatedAt, UpdatedAt
              from Clinic
             where Id in @ids
            """;

        public const string ListAll = """
            select Id, Version, Name, Aliases, Country, City, Postcode, LatitudeE7, LongitudeE7, Website, Status,
                   OpenedOn, ClosedOn, Identifiers, Offers, Lasers, AcceptsReferrals, CapacityPerMonth, SucceededBy,
                   OwnerGroup, CreatedAt, UpdatedAt
              from Clinic
             where Id > @afterId
             order by Id /*take*/
            """;

        public const string FindVersion = "select Version from Clinic where Id = @id";

        public const string Exists = "select Id from Clinic where Id = @id";

        public const string FindSuccessor = "select SucceededBy from Clinic where Id = @id";

        public const string Add = """
            insert into Clinic (Id, Version, Name, Aliases, Country, City, Postcode, LatitudeE7, LongitudeE7,
                   Website, Status, OpenedOn, ClosedOn, Identifiers, Offers, Lasers, AcceptsReferrals, CapacityPerMonth,
                   SucceededBy, OwnerGroup, CreatedAt, UpdatedAt)
            values (@id, @version, @name, @aliases, @country, @city, @postcode, @latitudeE7, @longitudeE7,
                   @website, @status, @openedOn, @closedOn, @identifiers, @offers, @lasers, @acceptsReferrals, @capacityPerMonth,
                   @succeededBy, @ownerGroup, @createdAt, @updatedAt)
            """;

        public const string Replace = """
            update Clinic
               set Version = Version + 1, Name = @name, Aliases = @aliases, Country = @country,
                   City = @city, Postcode = @postcode, LatitudeE7 = @latitudeE7, LongitudeE7 = @longitudeE7,
                   Website = @website, Status = @status, OpenedOn = @openedOn, ClosedOn = @closedOn,
                   Identifiers = @identifiers, Offers = @offers, Lasers = @lasers, AcceptsReferrals = @acceptsReferrals,
                   CapacityPerMonth = @capacityPerMonth, SucceededBy = @succeededBy, OwnerGroup = @ownerGroup,
                   UpdatedAt = @updatedAt
             where Id = @id and Version = @version
            """;
    }
}
