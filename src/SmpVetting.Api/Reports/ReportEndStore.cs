using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Moderation;
using SmpVetting.Api.Referrals;
using SmpVetting.Api.Threads;

namespace SmpVetting.Api.Reports;

/// <summary>How long a report is kept, and why longer than its life.</summary>
internal sealed record ReportEnd
{
    /// <summary>After the last event, as GlobaLeaks keeps submissions.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(90);

    public DateTimeOffset UpdatedAt { get; init; }

    public DateTimeOffset? HeldUntil { get; init; }

    /// <summary>Sealed: read by whoever opens the report, and by nobody who only looks when it ends.</summary>
    public string? Reason { get; init; }

    /// <summary>Set where the person wished to be asked again how it turned out.</summary>
    public DateTimeOffset? KeptUntil { get; init; }

    /// <summary>Without any hold.</summary>
    public DateTimeOffset KeptAnyway => KeptUntil > UpdatedAt + Life ? KeptUntil.Value : UpdatedAt + Life;

    public bool IsHeld => HeldUntil > KeptAnyway;

    public DateTimeOffset RetainUntil => IsHeld ? HeldUntil!.Value : KeptAnyway;

    public string? HeldBecause => IsHeld ? Reason : KeptAnyway == UpdatedAt + Life ? null : "You wished to be asked again how it turned out.";
}

/// <summary>How reports end: withdrawn by whoever filed them, or erased when their time is over, unless somebody holds them.</summary>
internal sealed class ReportEndStore(Database database, ReportSeals seals, ReferralDesk referrals, ModerationDesk moderation, AuditTrail audit)
{
    public const string HoldKind = "hold";

    /// <summary>
    /// Destroys the key and every sealed row, and takes back the consents. The clinic, the anonymity and the instants stay,
    /// so that withdrawn reports can be counted for each clinic: a clinic against which many are withdrawn is worth a look.
    /// False when it is gone already.
    /// </summary>
    public Task<bool> WithdrawAsync(string id, DateTimeOffset now, CancellationToken stop) => database.WriteAsync(
        async session =>
        {
            await moderation.WithdrawAsync(session, id, now);
            if (await session.ExecuteAsync(Sql.Withdraw, new { id, now }) == 0)
                return false;
            var reporter = new Actor("reporter", id);
            await EraseAsync(session, reporter, id, now);
            audit.Add(session, reporter, "report_withdrawn", id, now);
            return true;
        },
        stop);

    /// <summary>
    /// Erases what the person wrote when its time is over; where the case stood, and whether it may be counted, stays.
    /// False when something happened to it since it was looked at.
    /// </summary>
    public async Task<bool> ExpireAsync(Session session, string id, ReportEnd seen, DateTimeOffset now)
    {
        // The turn first, in a statement of its own: the next one sees a hold that came at the same moment.
        if (!await ReportTurn.TakeAsync(session, id) || await session.ExecuteAsync(Sql.Expire, new { id, seen.UpdatedAt, now }) == 0)
            return false;
        await EraseAsync(session, Actor.Program, id, now);
        audit.Add(session, Actor.Program, "report_expired", id, now);
        return true;
    }

    /// <summary>Keeps a report until then and says why; the reporter can read it. False when there is nothing left to keep.</summary>
    public async Task<bool> HoldAsync(Session session, Actor actor, string id, DateTimeOffset until, string reason, DateTimeOffset now)
    {
        if (!await ReportTurn.TakeAsync(session, id))
            return false;
        var hold = new { id, until, actorId = actor.Id, now };
        if (await session.ExecuteAsync(Sql.ChangeHold, hold) == 0)
            await session.ExecuteAsync(Sql.AddHold, hold);
        await SealedParts.EraseAsync(session, id, HoldKind);
        await seals.WriteAsync(session, id, id, HoldKind, reason);
        audit.Add(session, actor, "report_held", id, now);
        return true;
    }

    /// <summary>Null when nothing is kept any more.</summary>
    public static Task<ReportEnd?> FindAsync(Session session, string id) => session.FindAsync<ReportEnd>(Sql.Find, new { id });

    private async Task EraseAsync(Session session, Actor actor, string id, DateTimeOffset now)
    {
        await SealedParts.EraseAsync(session, id);
        await session.ExecuteAsync(Sql.DeleteTriages, new { id });
        await session.ExecuteAsync(Sql.DeleteHold, new { id });
        await Idempotency.EraseAsync(session, id);
        await DeadlineBook.CancelAsync<ReportRetention>(session, id);
        await ThreadDesk.ForgetAsync(session, id);
        await referrals.ForgetAsync(session, actor, id, now);
        await moderation.ForgetAsync(session, id, now);
        session.ScrubAfterCommit();
    }

    private static class Sql
    {
        public const string Withdraw = """
            update Report
               set Status = 'withdrawn', ReceiptHash = null, WrappedKey = null, ConsentPublish = 0, UpdatedAt = @now
             where Id = @id and WrappedKey is not null
            """;

        public const string Expire = """
            update Report
               set ReceiptHash = null, WrappedKey = null, UpdatedAt = @now
             where Id = @id and WrappedKey is not null and UpdatedAt = @updatedAt
               and not exists (select 1 from ReportHold where ReportId = @id and HeldUntil > @now)
            """;

        public const string Find = """
            select r.UpdatedAt, h.HeldUntil, (select max(f.KeptUntil) from FollowUp f where f.ReportId = r.Id) as KeptUntil
              from Report r
              left join ReportHold h on h.ReportId = r.Id
             where r.Id = @id and r.WrappedKey is not null
            """;

        public const string ChangeHold = """
            update ReportHold
               set HeldUntil = @until, HeldBy = @actorId, HeldAt = @now
             where ReportId = @id
            """;

        public const string AddHold = """
            insert into ReportHold (ReportId, HeldUntil, HeldBy, HeldAt)
            values (@id, @until, @actorId, @now)
            """;

        public const string DeleteHold = "delete from ReportHold where ReportId = @id";

        public const string DeleteTriages = "delete from ReportTriage where ReportId = @id";
    }
}
