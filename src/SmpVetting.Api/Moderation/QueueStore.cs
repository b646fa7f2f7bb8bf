using SmpVetting.Api.Data;
using SmpVetting.Domain;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Api.Moderation;

/// <summary>What waits for moderators, and which clinics each of them must not touch.</summary>
internal sealed class QueueStore(Database database)
{
    public Task<IReadOnlyList<QueueRow>> ListAsync(string keyId, QueuePlace after, int take, CancellationToken stop) => database.ReadAsync(
        session => session.ListAsync<QueueRow>(Sql.List, new { keyId, after.Rank, after.DueAt, after.ObjectId, take }), stop);

    /// <summary>Puts it in, or moves it where it belongs now; without a time it keeps the one it has.</summary>
    public static async Task SetAsync(
        Session session, QueueKind kind, string objectId, string? reportId, string? clinicId, Urgency urgency, DateTimeOffset? dueAt, DateTimeOffset otherwise)
    {
        var row = new
        {
            kind = kind.Word(),
            objectId,
            reportId,
            clinicId,
            urgency = urgency.Word(),
            rank = (int)Urgency.EmergencyNow - (int)urgency,
            dueAt = dueAt ?? otherwise,
        };
        if (await session.ExecuteAsync(dueAt is null ? Sql.Keep : Sql.Move, row) == 0)
            await session.ExecuteAsync(Sql.Add, row);
    }

    /// <summary>False when it is not there.</summary>
    public static async Task<bool> RemoveAsync(Session session, QueueKind kind, string objectId) =>
        await session.ExecuteAsync(Sql.Remove, new { kind = kind.Word(), objectId }) > 0;

    public static Task RemoveOfReportAsync(Session session, string reportId) => session.ExecuteAsync(Sql.RemoveOfReport, new { reportId });

    /// <summary>False when it was declared before.</summary>
    public static async Task<bool> AddConflictAsync(Session session, string keyId, string clinicId, DateTimeOffset now) =>
        await session.ExecuteAsync(Sql.AddConflict, new { keyId, clinicId, now }) > 0;

    public Task<IReadOnlyList<ConflictRow>> ListConflictsAsync(string keyId, string afterId, int take, CancellationToken stop) => database.ReadAsync(
        session => session.ListAsync<ConflictRow>(Sql.ListConflicts, new { keyId, afterId, take }), stop);

    public static async Task<bool> IsBarredAsync(Session session, string keyId, string? clinicId) =>
        clinicId is not null && await session.FindAsync<string>(Sql.FindConflict, new { keyId, clinicId }) is not null;

    private static class Sql
    {
        public const string List = """
            select q.Kind, q.ObjectId, q.ReportId, q.ClinicId, q.Urgency, q.Rank, q.DueAt
              from QueueItem q
             where q.Rank >= @rank and (q.Rank > @rank or q.DueAt > @dueAt or (q.DueAt = @dueAt and q.ObjectId > @objectId))
               and not exists (select 1 from ModeratorConflict c where c.KeyId = @keyId and c.ClinicId = q.ClinicId)
             order by q.Rank, q.DueAt, q.ObjectId /*take*/
            """;

        public const string Move = """
            update QueueItem
               set ClinicId = @clinicId, Urgency = @urgency, Rank = @rank, DueAt = @dueAt
             where Kind = @kind and ObjectId = @objectId
            """;

        public const string Keep = """
            update QueueItem
               set ClinicId = @clinicId, Urgency = @urgency, Rank = @rank
             where Kind = @kind and ObjectId = @objectId
            """;

        public const string Add = """
            insert into QueueItem (Kind, ObjectId, ReportId, ClinicId, Urgency, Rank, DueAt)
            values (@kind, @objectId, @reportId, @clinicId, @urgency, @rank, @dueAt)
            """;

        public const string Remove = "delete from QueueItem where Kind = @kind and ObjectId = @objectId";

        public const string RemoveOfReport = "delete from QueueItem where ReportId = @reportId";

        public const string AddConflict = """
            insert into ModeratorConflict (KeyId, ClinicId, DeclaredAt)
            select @keyId, @clinicId, @now
             where not exists (select 1 from ModeratorConflict where KeyId = @keyId and ClinicId = @clinicId)
            """;

        public const string ListConflicts = """
            select ClinicId, DeclaredAt
              from ModeratorConflict
             where KeyId = @keyId and ClinicId > @afterId
             order by ClinicId /*take*/
            """;

        public const string FindConflict = "select ClinicId from ModeratorConflict where KeyId = @keyId and ClinicId = @clinicId";
    }
}

/// <summary>A place in the queue's order.</summary>
internal sealed record QueuePlace(int Rank, DateTimeOffset DueAt, string ObjectId)
{
    public static readonly QueuePlace Front = new(0, DateTimeOffset.UnixEpoch, "");
}

internal sealed record QueueRow
{
    public string Kind { get; init; } = "";

    public string ObjectId { get; init; } = "";

    public string? ReportId { get; init; }

    public string? ClinicId { get; init; }

    public string Urgency { get; init; } = "";

    public int Rank { get; init; }

    public DateTimeOffset DueAt { get; init; }

    public QueueEntry ToEntry() => new()
    {
        Kind = Words<QueueKind>.Parse(Kind),
        Id = ObjectId,
        ReportId = ReportId,
        ClinicId = ClinicId,
        Urgency = Words<Urgency>.Parse(Urgency),
        DueAt = DueAt,
    };
}

internal sealed record ConflictRow
{
    public string ClinicId { get; init; } = "";

    public DateTimeOffset DeclaredAt { get; init; }
}
