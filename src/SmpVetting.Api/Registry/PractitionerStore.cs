using SmpVetting.Api.Claims;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Registry;

/// <summary>Practitioners and the clinics they work at.</summary>
public sealed class PractitionerStore(Database database, AuditTrail audit)
{
    public Task<Practitioner?> FindAsync(string id, CancellationToken stop) => database.ReadAsync(session => FindAsync(session, id), stop);

    internal static Task<Practitioner?> FindAsync(Session session, string id) => OneVersion.ReadAsync(
        () => ReadAsync(session, id),
        async practitioner => await session.FindAsync<int>(Sql.FindVersion, new { id }) == practitioner.Version);

    private static async Task<Practitioner?> ReadAsync(Session session, string id)
    {
        if (await session.FindAsync<PractitionerRow>(Sql.Find, new { id }) is not { } row)
            return null;
        var roles = await session.ListAsync<RoleRow>(Sql.ListRoles, new { id });
        return row.With([.. roles.Select(role => role.ToRole())]);
    }

    /// <summary>A page of all practitioners in the order of their ids.</summary>
    public Task<IReadOnlyList<Practitioner>> ListAllAsync(string afterId, int take, CancellationToken stop) => database.ReadAsync(
        async session =>
        {
            var rows = await session.ListAsync<PractitionerRow>(Sql.ListAll, new { afterId, take });
            var roles = rows.Count == 0 ? null
                : (await session.ListAsync<RoleRow>(Sql.ListAllRoles, new { afterId, lastId = rows[^1].Id })).ToLookup(role => role.PractitionerId, role => role.ToRole());
            return (IReadOnlyList<Practitioner>)[.. rows.Select(row => row.With([.. roles![row.Id]]))];
        },
        stop);

    /// <summary>What comes from elsewhere keeps its own times; now is when this registry took it in.</summary>
    public async Task<Practitioner> CreateAsync(Session session, Actor actor, Practitioner practitioner, DateTimeOffset? now = null)
    {
        await session.ExecuteAsync(Sql.Add, Arguments(practitioner, practitioner.Version));
        await AddRolesAsync(session, practitioner);
        await AddChangesAsync(session, null, practitioner, now ?? practitioner.CreatedAt);
        audit.Add(session, actor, "practitioner_created", practitioner.Id, now ?? practitioner.CreatedAt);
        return practitioner;
    }

    /// <summary>Null when there is no such practitioner.</summary>
    public Task<Practitioner?> ReplaceAsync(
        Actor actor, string id, IfMatch match, PractitionerFacts facts, DateTimeOffset now, CancellationToken stop) =>
        database.WriteAsync(session => ReplaceAsync(session, actor, id, match, facts, now), stop);

    internal async Task<Practitioner?> ReplaceAsync(Session session, Actor actor, string id, IfMatch match, PractitionerFacts facts, DateTimeOffset now)
    {
        if (await FindAsync(session, id) is not { } old)
            return null;
        var version = match.Expecting(old.Version);
        var practitioner = new Practitioner(id, facts, old.CreatedAt, now) { Version = version + 1 };
        if (await session.ExecuteAsync(Sql.Replace, Arguments(practitioner, version)) == 0)
            throw IfMatch.Stale();
        await session.ExecuteAsync(Sql.RemoveRoles, new { id });
        await AddRolesAsync(session, practitioner);
        await AddChangesAsync(session, old, practitioner, now);
        audit.Add(session, actor, "practitioner_changed", id, now);
        return practitioner;
    }

    private static async Task AddRolesAsync(Session session, Practitioner practitioner)
    {
        foreach (var (position, role) in practitioner.Roles.Index())
        {
            if (!await ClinicStore.ExistsAsync(session, role.ClinicId))
                throw new ProblemException(Problems.At($"roles[{position}].clinicId", "is not a clinic of this registry."));
            await session.ExecuteAsync(
                Sql.AddRole,
                new { practitionerId = practitioner.Id, position, role.ClinicId, role.Title, role.From, role.To, role.AttestedByClinic, role.AttestedByPractitioner });
        }
    }

    /// <summary>A role belongs to both: it changes what is known of the practitioner, who works at the clinic, and how its claims stand.</summary>
    private static async Task AddChangesAsync(Session session, Practitioner? old, Practitioner practitioner, DateTimeOffset now)
    {
        Changes.Add<PractitionerFacts>(session, practitioner.Id, SubjectKind.Practitioner, old, practitioner, now);
        var (before, after) = (old?.Roles ?? [], practitioner.Roles);
        foreach (var clinicId in before.Concat(after).Select(role => role.ClinicId).Distinct())
        {
            var (was, @is) = (before.Where(role => role.ClinicId == clinicId), after.Where(role => role.ClinicId == clinicId));
            if (!was.SequenceEqual(@is))
                Changes.Add(session, clinicId, SubjectKind.Clinic, "practitioners", Work(was), Work(@is), now);
            await VerdictWatch.TellAsync(session, SubjectKind.Clinic, clinicId, now);
        }

        object? Work(IEnumerable<PractitionerRole> roles) => roles.Any() ? new { practitionerId = practitioner.Id, roles } : null;
    }

    private static object Arguments(Practitioner practitioner, int version) => new
    {
        practitioner.Id,
        version,
        practitioner.Name,
        aliases = JsonColumn.Write("aliases", practitioner.Aliases),
        practitioner.PractisingSince,
        identifiers = JsonColumn.Write("identifiers", practitioner.Identifiers),
        practitioner.Insurance,
        practitioner.CreatedAt,
        practitioner.UpdatedAt,
    };

    private sealed record PractitionerRow
    {
        public string Id { get; init; } = "";

        public int Version { get; init; }

        public string Name { get; init; } = "";

        public string Aliases { get; init; } = "";

        public DateOnly? PractisingSince { get; init; }

        public string Identifiers { get; init; } = "";

        public string? Insurance { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public DateTimeOffset UpdatedAt { get; init; }

        public Practitioner With(IReadOnlyList<PractitionerRole> roles) => new()
        {
            Id = Id,
            Version = Version,
            Name = Name,
            Aliases = JsonColumn.Read<string>(Aliases),
            PractisingSince = PractisingSince,
            Roles = roles,
            Identifiers = JsonColumn.Read<Identifier>(Identifiers),
            Insurance = Insurance,
            CreatedAt = CreatedAt,
            UpdatedAt = UpdatedAt,
        };
    }

    private sealed record RoleRow
    {
        public string PractitionerId { get; init; } = "";

        public string ClinicId { get; init; } = "";

        public string? Title { get; init; }

        public DateOnly? FromOn { get; init; }

        public DateOnly? UntilOn { get; init; }

        public bool AttestedByClinic { get; init; }

        public bool AttestedByPractitioner { get; init; }

        public PractitionerRole ToRole() => new()
        {
            ClinicId = ClinicId,
            Title = Title,
            From = FromOn,
            To = UntilOn,
            AttestedByClinic = AttestedByClinic,
            AttestedByPractitioner = AttestedByPractitioner,
        };
    }

    private static class Sql
    {
        public const string Find = """
            select Id, Version, Name, Aliases, PractisingSince, Identifiers, Insurance, CreatedAt, UpdatedAt
              from Practitioner
             where Id = @id
            """;

        public const string FindVersion = "select Version from Practitioner where Id = @id";

        public const string ListAll = """
            select Id, Version, Name, Aliases, PractisingSince, Identifiers, Insurance, CreatedAt, UpdatedAt
              from Practitioner
             where Id > @afterId
             order by Id /*take*/
            """;

        public const string ListAllRoles = """
            select PractitionerId, ClinicId, Title, FromOn, UntilOn, AttestedByClinic, AttestedByPractitioner
              from PractitionerRole
             where PractitionerId > @afterId and PractitionerId <= @lastId
             order by PractitionerId, Position
            """;

        public const string ListRoles = """
            select ClinicId, Title, FromOn, UntilOn, AttestedByClinic, AttestedByPractitioner
              from PractitionerRole
             where PractitionerId = @id
             order by Position
            """;

        public const string Add = """
            insert into Practitioner (Id, Version, Name, Aliases, PractisingSince, Identifiers, Insurance, CreatedAt, UpdatedAt)
            values (@id, @version, @name, @aliases, @practisingSince, @identifiers, @insurance, @createdAt, @updatedAt)
            """;

        public const string Replace = """
            update Practitioner
               set Version = Version + 1, Name = @name, Aliases = @aliases, PractisingSince = @practisingSince,
                   Identifiers = @identifiers, Insurance = @insurance, UpdatedAt = @updatedAt
             where Id = @id and Version = @version
            """;

        public const string RemoveRoles = "delete from PractitionerRole where PractitionerId = @id";

        public const string AddRole = """
            insert into PractitionerRole (PractitionerId, Position, ClinicId, Title, FromOn, UntilOn, AttestedByClinic, AttestedByPractitioner)
            values (@practitionerId, @position, @clinicId, @title, @from, @to, @attestedByClinic, @attestedByPractitioner)
            """;
    }
}
