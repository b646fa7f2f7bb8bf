using SmpVetting.Api.Data;
using SmpVetting.Domain.Reports;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Api.Moderation;

/// <summary>
/// Notices when many reports come at one clinic at once, and says so once to moderators and to the public, until people have
/// looked at what was held. The public record reads the same table.
/// </summary>
internal sealed class BurstWatch(AuditTrail audit)
{
    /// <summary>Of a clinic at which too many came at once: those that are to be held, without what a moderator released. Otherwise none.</summary>
    public static async Task<IReadOnlyList<string>> ListToHoldAsync(Session session, string clinicId, DateTimeOffset now) =>
        await IsUnusualAsync(session, clinicId, now)
            ? await session.ListAsync<string>(Sql.ListToHold, new { clinicId, from = now - Burst.Windows[^1] })
            : [];

    /// <summary>Something was held: it begins, unless it has begun before.</summary>
    public async Task BeginAsync(Session session, string clinicId, DateTimeOffset now)
    {
        if (await session.ExecuteAsync(Sql.Begin, new { clinicId, today = DateOnly.FromDateTime(now.UtcDateTime) }) == 0)
            return;
        await QueueStore.SetAsync(session, QueueKind.UnusualActivity, clinicId, null, clinicId, Urgency.SameDay, now, now);
        audit.Add(session, Actor.Program, "unusual_activity", clinicId, now);
    }

    /// <summary>It is over when people have decided on, or released, everything that was held.</summary>
    public async Task EndAsync(Session session, string clinicId, DateTimeOffset now)
    {
        if (!await IsOnAsync(session, clinicId) || await session.FindAsync<int>(Sql.CountHeld, new { clinicId }) > 0
            || await session.ExecuteAsync(Sql.End, new { clinicId }) == 0)
            return;
        await QueueStore.RemoveAsync(session, QueueKind.UnusualActivity, clinicId);
        audit.Add(session, Actor.Program, "unusual_activity_over", clinicId, now);
    }

    private static async Task<bool> IsUnusualAsync(Session session, string clinicId, DateTimeOffset now)
    {
        if (await IsOnAsync(session, clinicId))
            return true;
        foreach (var window in Burst.Windows)
        {
            var count = await CountAsync(session, clinicId, now - window, now);
            var earlier = await CountAsync(session, clinicId, now - window - Burst.Before, now - window);
            if (Burst.IsUnusual(window, count, earlier))
                return true;
        }

        return false;
    }

    private static async Task<bool> IsOnAsync(Session session, string clinicId) =>
        await session.FindAsync<string>(Sql.Find, new { clinicId }) is not null;

    /// <summary>How many came in a time, both ends included.</summary>
    private static Task<int> CountAsync(Session session, string clinicId, DateTimeOffset from, DateTimeOffset until) =>
        session.FindAsync<int>(Sql.Count, new { clinicId, from, until });

    private static class Sql
    {
        public const string Count = "select count(*) from Report where ClinicId = @clinicId and ReceivedAt >= @from and ReceivedAt <= @until";

        public const string ListToHold = """
            select Id
              from Report
             where ClinicId = @clinicId and ReceivedAt >= @from and Publication = 'unpublished' and Status <> 'withdrawn'
               and not exists (select 1 from Decision d where d.ReportId = Report.Id and d.Action = 'release')
             order by Id
            """;

        public const string CountHeld = """
            select count(*)
              from Report
             where ClinicId = @clinicId and Publication = 'held' and WrappedKey is not null and Status in ('received', 'under_review', 'needs_information')
            """;

        public const string Find = "select ClinicId from UnusualActivity where ClinicId = @clinicId";

        public const string Begin = """
            insert into UnusualActivity (ClinicId, SinceOn)
            select @clinicId, @today
             where not exists (select 1 from UnusualActivity where ClinicId = @clinicId)
            """;

        public const string End = "delete from UnusualActivity where ClinicId = @clinicId";
    }
}
