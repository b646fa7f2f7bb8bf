using SmpVetting.Api.Data;
using SmpVetting.Api.Notices;
using SmpVetting.Api.Reports;
using SmpVetting.Domain;
using SmpVetting.Domain.DueProcess;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Moderation;

/// <summary>A decision as the reporter reads it: what, why and when, and not by whom.</summary>
public sealed record ToldDecision(DecisionAction Action, DecisionReason Reason, string? Words, DateTimeOffset DecidedAt);

/// <summary>What moderators say to the reporter.</summary>
public sealed record ModerationTold(IReadOnlyList<ToldDecision> Decisions, IReadOnlyList<AppealAnswer> Appeals);

/// <summary>What a report tells the moderators' side, always in its own transaction.</summary>
public sealed class ModerationDesk
{
    private readonly Database database;
    private readonly CaseMoving cases;
    private readonly DecisionStore decisions;
    private readonly AppealDesk appeals;
    private readonly BurstWatch bursts;
    private readonly AuditTrail audit;

    internal ModerationDesk(
        Database database, CaseMoving cases, DecisionStore decisions, AppealDesk appeals, BurstWatch bursts, AuditTrail audit)
    {
        this.database = database;
        this.cases = cases;
        this.decisions = decisions;
        this.appeals = appeals;
        this.bursts = bursts;
        this.audit = audit;
    }

    /// <summary>A report was filed: it waits in the queue, and it is held when too many came at once.</summary>
    public async Task TakeInAsync(Session session, string reportId, DateTimeOffset now)
    {
        if (await CaseMoving.FindAsync(session, reportId) is not { } filed)
            return;
        await CaseMoving.PlaceAsync(session, filed);
        if (filed.ClinicId is { } clinicId)
            await HoldBurstAsync(session, clinicId, now);
    }

    /// <summary>The reporter told or wrote more: a report that waited for it is under review again, and may have become more urgent.</summary>
    public async Task HearAsync(Session session, string reportId, DateTimeOffset now)
    {
        if (await CaseMoving.TakeAsync(session, reportId) is not { } told)
            return;
        if (told.StatusNow != ReportStatus.NeedsInformation)
        {
            await CaseMoving.PlaceAsync(session, told);
            return;
        }

        await cases.MoveAsync(session, told, CaseAction.Inform, now);
        audit.Add(session, new Actor("reporter", reportId), $"report_{CaseAction.Inform.Word()}", reportId, now);
    }

    /// <summary>Before the report is written down as withdrawn: the public count says so, and what was not published is not published any more.</summary>
    public async Task WithdrawAsync(Session session, string reportId, DateTimeOffset now)
    {
        if (await CaseMoving.TakeAsync(session, reportId) is { } seen && seen.StatusNow != ReportStatus.Withdrawn)
            await CaseMoving.WithdrawAsync(session, seen, now);
    }

    /// <summary>The report is erased: the clinic is told no more, nobody waits for it, and every word that was written about it goes.</summary>
    public async Task ForgetAsync(Session session, string reportId, DateTimeOffset now)
    {
        await NoticeDesk.ForgetAsync(session, reportId, now);
        await DecisionStore.ForgetAsync(session, reportId);
        await AppealStore.ForgetAsync(session, reportId);
        await LinkStore.ForgetAsync(session, reportId);
        await IdentityStore.ForgetAsync(session, reportId);
        await QueueStore.RemoveOfReportAsync(session, reportId);
        if (await CaseStore.FindClinicOfAsync(session, reportId) is { } clinicId)
            await bursts.EndAsync(session, clinicId, now);
    }

    /// <summary>What was decided on a report, and what came of appeals, for whoever reported it.</summary>
    public Task<ModerationTold> TellAsync(string reportId, CancellationToken stop) => database.ReadAsync(
        async session =>
        {
            var decided = (await decisions.ListAsync(session, reportId))
                .Select(decision => new ToldDecision(decision.Action, decision.Reason, decision.Words, decision.DecidedAt));
            return new ModerationTold([.. decided], await appeals.ListForReporterAsync(session, reportId));
        },
        stop);

    /// <summary>The clocks that run on a report because of its review, the clinic's right to be heard, and appeals.</summary>
    internal Task<IReadOnlyList<NextDeadline>> ListComingAsync(string reportId, CancellationToken stop) => database.ReadAsync(
        async session =>
        {
            var coming = new List<NextDeadline>();
            if (await CaseMoving.FindAsync(session, reportId) is not { } seen)
                return (IReadOnlyList<NextDeadline>)coming;
            if (seen is { PublicationNow: Publication.Notified, NoticeDueOn: { } dueOn })
                coming.Add(new NextDeadline(DeadlineOfReport.ClinicAnswer, NoticeClock.EndOf(dueOn)));
            else if (await QueueStore.FindDueAsync(session, QueueKind.Report, reportId) is { } reviewBy)
                coming.Add(new NextDeadline(DeadlineOfReport.Review, reviewBy));
            var asked = await AppealStore.ListAsync(session, reportId);
            coming.AddRange(asked.Where(appeal => appeal.Outcome is null)
                .Select(appeal => new NextDeadline(DeadlineOfReport.AppealReview, NoticeClock.EndOf(appeal.ReviewBy))));
            if (await DecisionStore.FindVerdictAsync(session, reportId) is { } verdict
                && !asked.Any(appeal => appeal.DecisionId == verdict.Id && appeal.AppealedBy == AppealBy.Reporter.Word()))
                coming.Add(new NextDeadline(DeadlineOfReport.AppealEnds, verdict.DecidedAt.AddDays(NoticeClock.AppealDays)));
            return coming;
        },
        stop);

    private async Task HoldBurstAsync(Session session, string clinicId, DateTimeOffset now)
    {
        var isHeld = false;
        foreach (var id in await BurstWatch.ListToHoldAsync(session, clinicId, now))
        {
            // Whatever a moderator or the reporter did with it meanwhile stands, and filing a report does not fail by that.
            if (await CaseMoving.TakeAsync(session, id) is not { PublicationNow: Publication.Unpublished } seen || seen.StatusNow == ReportStatus.Withdrawn)
                continue;
            await cases.MoveAsync(session, seen, CaseAction.Hold, now);
            audit.Add(session, Actor.Program, "publication_held", id, now, DecisionReason.UnusualActivity.Word());
            isHeld = true;
        }

        if (isHeld)
            await bursts.BeginAsync(session, clinicId, now);
    }
}
