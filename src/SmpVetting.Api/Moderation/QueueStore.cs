using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Domain;
using SmpVetting.Domain.Reports;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Api.Moderation;

/// <summary>What waits for moderators.</summary>
internal sealed class QueueStore(Database database)
{
    /// <summary>More than the ranks of urgency there are: among what is late, the most urgent is still first.</summary>
    private const int Late = 10;

    /// <summary>What this moderator may see of the queue after a place, up to so many.</summary>
    public Task<IReadOnlyList<QueueRow>> ListAsync(string keyId, QueuePlace after, int take, DateTimeOffset now, CancellationToken stop) => database.ReadAsync(
        async session =>
        {
            var conflicts = await ModeratorConflicts.OfAsync(session, keyId);
            var seen = new List<QueueRow>();
            while (seen.Count < take)
            {
                var next = await session.ListAsync<QueueRow>(Sql.List, new { after.Rank, after.DueAt, after.ObjectId, take, oldest = now - IdentityStore.Waits });
                foreach (var row in next)
                {
                    if (!await conflicts.CoverAsync(session, row.ClinicId))
                        seen.Add(row);
                }

                if (next.Count < take)
                    break;
                after = new QueuePlace(next[^1].Rank, next[^1].DueAt, next[^1].ObjectId);
            }

            return (IReadOnlyList<QueueRow>)[.. seen.Take(take)];
        },
        stop);

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
            late = Late,
            dueAt = dueAt ?? otherwise,
        };
        var kept = dueAt is null && await session.ExecuteAsync(Sql.Keep, row) > 0;
        if (!kept && (dueAt is null || await session.ExecuteAsync(Sql.Move, row) == 0))
            await session.ExecuteAsync(Sql.Add, row);
        if (!kept && kind != QueueKind.UnusualActivity)
            await DeadlineBook.SetAsync<QueueOverdue>(session, objectId, row.dueAt);
    }

    /// <summary>Its time is over: it goes before everything that is not late. False when it was done, or moved, meanwhile.</summary>
    public static async Task<bool> RaiseAsync(Session session, string objectId, DateTimeOffset now) =>
        await session.ExecuteAsync(Sql.Raise, new { objectId, late = Late, now }) > 0;

    /// <summary>When it is due; null when it does not wait.</summary>
    public static Task<DateTimeOffset?> FindDueAsync(Session session, QueueKind kind, string objectId) =>
        session.FindAsync<DateTimeOffset?>(Sql.FindDue, new { kind = kind.Word(), objectId });

    /// <summary>Does nothing where it is not there.</summary>
    public static async Task RemoveAsync(Session session, QueueKind kind, string objectId)
    {
        await DeadlineBook.CancelAsync<QueueOverdue>(session, objectId);
        await session.ExecuteAsync(Sql.Remove, new { kind = kind.Word(), objectId });
    }

    public static async Task RemoveOfReportAsync(Session session, string reportId)
    {
        foreach (var objectId in await session.ListAsync<string>(Sql.ListOfReport, new { reportId }))
            await DeadlineBook.CancelAsync<QueueOverdue>(session, objectId);
        await session.ExecuteAsync(Sql.RemoveOfReport, new { reportId });
    }

    private static class Sql
    {
        public const string List = """
            select q.Kind, q.ObjectId, q.ReportId, q.ClinicId, r.Status, q.Urgency, q.Rank, q.DueAt, q.OverdueSince, i.Id as IdentityAccess
              from QueueItem q
              left join Report r on r.Id = q.ReportId
              left join IdentityAccess i on i.ReportId = q.ReportId and i.OpenedAt is null and i.ApprovedBy is null and i.RequestedAt > @oldest
             where q.Rank >= @rank and (q.Rank > @rank or q.DueAt > @dueAt or (q.DueAt = @dueAt and q.ObjectId > @objectId))
             order by q.Rank, q.DueAt, q.ObjectId /*take*/
            """;

        public const string Move = """
            update QueueItem
               set ClinicId = @clinicId, Urgency = @urgency, Rank = @rank, DueAt = @dueAt, OverdueSince = null
             where Kind = @kind and ObjectId = @objectId
            """;

        public const string Keep = """
            update QueueItem
               set ClinicId = @clinicId, Urgency = @urgency, Rank = case when OverdueSince is null then @rank else @rank - @late end
             where Kind = @kind and ObjectId = @objectId
            """;

        public const string Raise = """
            update QueueItem
               set OverdueSince = DueAt, Rank = Rank - @late
             where Kind in ('report', 'appeal') and ObjectId = @objectId and OverdueSince is null and DueAt <= @now
            """;

        public const string Add = """
            insert into QueueItem (Kind, ObjectId, ReportId, ClinicId, Urgency, Rank, DueAt)
            values (@kind, @objectId, @reportId, @clinicId, @urgency, @rank, @dueAt)
            """;

        public const string Remove = "delete from QueueItem where Kind = @kind and ObjectId = @objectId";

        public const string FindDue = "select DueAt from QueueItem where Kind = @kind and ObjectId = @objectId";

        public const string ListOfReport = "select ObjectId from QueueItem where ReportId = @reportId";

        public const string RemoveOfReport = "delete from QueueItem where ReportId = @reportId";
    }
}

/// <summary>A place in the queue's order.</summary>
internal sealed record QueuePlace(int Rank, DateTimeOffset DueAt, string ObjectId)
{
    public static readonly QueuePlace Front = new(int.MinValue, DateTimeOffset.UnixEpoch, "");
}

internal sealed record QueueRow
{
    public string Kind { get; init; } = "";

    public string ObjectId { get; init; } = "";

    public string? ReportId { get; init; }

    public string? ClinicId { get; init; }

    public string? Status { get; init; }

    public string Urgency { get; init; } = "";

    public int Rank { get; init; }

    public DateTimeOffset DueAt { get; init; }

    public DateTimeOffset? OverdueSince { get; init; }

    public string? IdentityAccess { get; init; }

    public QueueEntry ToEntry() => new()
    {
        Kind = Words<QueueKind>.Parse(Kind),
        Id = ObjectId,
        ReportId = ReportId,
        ClinicId = ClinicId,
        Status = Status is { } word ? Words<ReportStatus>.Parse(word) : null,
        Urgency = Words<Urgency>.Parse(Urgency),
        DueAt = DueAt,
        OverdueSince = OverdueSince,
        IdentityAccess = IdentityAccess,
    };
}
