using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Records;
using SmpVetting.Api.Reports;
using SmpVetting.Api.Threads;
using SmpVetting.Domain;
using SmpVetting.Domain.DueProcess;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Moderation;

/// <summary>
/// Moves reports by the table of moves, and whatever follows from a move: the public count, the place in the queue, the
/// news to the reporter, and the end of a burst. Its caller writes the audit row of the move.
/// </summary>
internal sealed class CaseMoving(ThreadDesk threads, BurstWatch bursts)
{
    /// <summary>The report as it stands; null when there is none.</summary>
    public static Task<CaseRow?> FindAsync(Session session, string reportId) => CaseStore.FindAsync(session, reportId);

    /// <summary>Likewise, for a unit of work that changes it: nobody else does before that unit has ended.</summary>
    public static async Task<CaseRow?> TakeAsync(Session session, string reportId)
    {
        // What was erased has no turn to take, and nothing moves it any more.
        await ReportTurn.TakeAsync(session, reportId);
        return await FindAsync(session, reportId);
    }

    public static Task<bool> HasClinicAsync(Session session, string clinicId) => CaseStore.HasClinicAsync(session, clinicId);

    /// <summary>The report for this moderator to read; throws a 403 where a conflict of interest was declared.</summary>
    public static async Task<CaseRow?> FindForAsync(Session session, Caller caller, string reportId) =>
        await AllowedAsync(session, caller, await FindAsync(session, reportId));

    /// <summary>Likewise, for this moderator to change.</summary>
    public static async Task<CaseRow?> TakeForAsync(Session session, Caller caller, string reportId) =>
        await AllowedAsync(session, caller, await TakeAsync(session, reportId));

    /// <summary>Answers the report after the move; throws a 409 with what is allowed when it cannot happen now.</summary>
    public async Task<CaseRow> MoveAsync(Session session, CaseRow seen, CaseAction action, DateTimeOffset now, DateTimeOffset? dueAt = null)
    {
        if (CaseMoves.Find(seen.StatusNow, seen.PublicationNow, action, seen.Facts) is not { } step)
            throw new ProblemException(Refusal(seen, action));
        var moved = seen with { Status = step.Status.Word(), Publication = step.Publication.Word() };
        await WriteAsync(session, seen, moved, now);
        if (step is not { Status: ReportStatus.Upheld, Publication: Publication.Notified })
            await CaseStore.ForgetApprovalAsync(session, seen.Id);
        await CountAsync(session, seen, moved, now);
        await PlaceAsync(session, moved, dueAt);
        await threads.TellAsync(session, seen.Id, NewsWords.Of(action), now);
        if (seen.PublicationNow == Publication.Held && seen.ClinicId is { } clinicId)
            await bursts.EndAsync(session, clinicId, now);
        return moved;
    }

    /// <summary>
    /// The reporter takes it back: what is published stays counted, as withdrawn; anything else is published no more. Whoever
    /// erases the report writes its status.
    /// </summary>
    public static async Task WithdrawAsync(Session session, CaseRow seen, DateTimeOffset now)
    {
        var step = CaseMoves.Find(seen.StatusNow, seen.PublicationNow, CaseAction.Withdraw, seen.Facts)!;
        var after = seen with { Publication = step.Publication.Word() };
        await WriteAsync(session, seen, after, now);
        await CaseStore.ForgetApprovalAsync(session, seen.Id);
        await CountAsync(session, seen, after with { Status = step.Status.Word() }, now);
    }

    /// <summary>Where it belongs in the queue now; out of it when nothing is left to do.</summary>
    public static async Task PlaceAsync(Session session, CaseRow row, DateTimeOffset? dueAt = null)
    {
        if (!CaseMoves.IsOpen(row.StatusNow, row.PublicationNow, row.Facts))
            await QueueStore.RemoveAsync(session, QueueKind.Report, row.Id);
        else
            await QueueStore.SetAsync(session, QueueKind.Report, row.Id, row.Id, row.ClinicId, row.UrgencyNow, dueAt, NotifyDue(row, row.ReceivedAt));
    }

    /// <summary>Counts it in another place of the public record, where what the clinic says or what was decided has changed.</summary>
    public static async Task CountAsync(Session session, CaseRow before, CaseRow after, DateTimeOffset now)
    {
        var (was, @is) = (before.PublicationNow == Publication.Published, after.PublicationNow == Publication.Published);
        if (@is && (!was || before.CountedAs != after.CountedAs))
            await RecordDesk.MoveAsync(session, after.ClinicId!, was ? before.CountedAs : null, after.CountedAs, now);
    }

    /// <summary>When the clinic has to be told at the latest.</summary>
    public static DateTimeOffset NotifyDue(CaseRow row, DateTimeOffset knownAt) => NoticeClock.EndOf(
        NoticeClock.NotifyBy(BusinessCalendar.Of(row.Country, row.Postcode), DateOnly.FromDateTime(knownAt.UtcDateTime)));

    /// <summary>A 409 that says what a moderator may do instead.</summary>
    public static ProblemHttpResult Refusal(CaseRow seen, CaseAction action)
    {
        var allowed = seen.Allowed.Select(possible => possible.Word()).ToList();
        var says = allowed.Count > 0 ? $"Possible now: {string.Join(", ", allowed)}." : "Nothing more can be done with it.";
        var consent = seen.MayBePublished ? "" : " Nothing of it may be published: the reporter did not agree, or the clinic is not in the registry.";
        var upheld = action is CaseAction.ProposePublication or CaseAction.ConfirmPublication && seen.StatusNow != ReportStatus.Upheld
            ? " Only a report that was upheld is published."
            : "";
        return Problems.NotNow($"This report is {seen.Status} and {seen.Publication}, so {action.Word()} is not possible.{consent}{upheld} {says}", allowed);
    }

    /// <summary>A 409 for whatever was not any more as it was read.</summary>
    public static ProblemException MovedMeanwhile() => new(Problems.NotNow("Somebody moved this report at the same moment; read it again."));

    private static async Task WriteAsync(Session session, CaseRow seen, CaseRow moved, DateTimeOffset now)
    {
        if (!await CaseStore.MoveAsync(session, seen, moved, now))
            throw MovedMeanwhile();
    }

    private static async Task<CaseRow?> AllowedAsync(Session session, Caller caller, CaseRow? found)
    {
        if (found is not null)
            await ModeratorConflicts.RefuseAsync(session, caller, found.ClinicId);
        return found;
    }
}
