using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Moderation;
using SmpVetting.Api.Reports;
using SmpVetting.Domain.DueProcess;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Notices;

/// <summary>The clinic's side of a report: what it was told, until when it is heard, and when the report moves on.</summary>
public sealed class NoticeDesk
{
    internal const string WordsKind = "words";
    internal const string ChallengeKind = "challenge";

    private readonly CaseMoving cases;
    private readonly ReportSeals seals;
    private readonly AuditTrail audit;

    internal NoticeDesk(CaseMoving cases, ReportSeals seals, AuditTrail audit)
    {
        this.cases = cases;
        this.seals = seals;
        this.audit = audit;
    }

    /// <summary>The notice of a report as moderators see it; null when no clinic was told.</summary>
    public async Task<NoticeOnReport?> FindAsync(Session session, string reportId) =>
        await NoticeStore.FindOpenAsync(session, reportId) is { } notice
            ? notice.ToModerator(await ReadAsync(session, notice, WordsKind), await ReadAsync(session, notice, ChallengeKind))
            : null;

    /// <summary>Publishes when the clinic's time is over and two moderators want it; does nothing otherwise, however often.</summary>
    internal async Task PublishIfDueAsync(Session session, string reportId, DateTimeOffset now)
    {
        if (await CaseMoving.TakeAsync(session, reportId) is not { NoticeId: { } noticeId, NoticeDueOn: { } dueOn } seen
            || CaseMoves.Find(seen.StatusNow, seen.PublicationNow, CaseAction.Publish, seen.Facts) is null || now < NoticeClock.EndOf(dueOn))
            return;
        await cases.MoveAsync(session, seen, CaseAction.Publish, now);
        if (!await NoticeStore.PublishAsync(session, noticeId))
            throw CaseMoving.MovedMeanwhile();
        audit.Add(session, Actor.Program, "report_published", reportId, now);
    }

    /// <summary>A moderator answered the challenge: refused, the days it bought are over; accepted, the report is held and the notice ends.</summary>
    internal static async Task SettleChallengeAsync(Session session, string reportId, bool accepted)
    {
        if (await NoticeStore.FindOpenAsync(session, reportId) is not { } notice)
            return;
        if (!await NoticeStore.SettleAsync(session, notice, accepted))
            throw CaseMoving.MovedMeanwhile();
        if (!accepted)
            await DeadlineBook.SetAsync<NoticeExpiry>(session, notice.Id, NoticeClock.EndOf(notice.AnswerBy));
    }

    /// <summary>The clinic is told no more: the report is held, goes to another clinic, or is gone.</summary>
    internal static async Task CloseAsync(Session session, string reportId, DateTimeOffset now)
    {
        if (await NoticeStore.FindOpenAsync(session, reportId) is not { } notice || !await NoticeStore.CloseAsync(session, notice.Id, now))
            return;
        await DeadlineBook.CancelAsync<NoticeExpiry>(session, notice.Id);
    }

    /// <summary>Closes what is open and erases every word that clinics wrote.</summary>
    internal static async Task ForgetAsync(Session session, string reportId, DateTimeOffset now)
    {
        await CloseAsync(session, reportId, now);
        foreach (var id in await NoticeStore.ListIdsAsync(session, reportId))
            await SealedParts.EraseAsync(session, id);
    }

    internal Task<string?> ReadAsync(Session session, NoticeRow notice, string kind) => seals.ReadAsync<string>(session, notice.ReportId, notice.Id, kind);

    internal Task WriteAsync(Session session, NoticeRow notice, string kind, string words) =>
        seals.WriteAsync(session, notice.ReportId, notice.Id, kind, words);
}

/// <summary>The clinic's time is over: silence does not stop a report.</summary>
internal sealed class NoticeExpiry(NoticeDesk notices) : IDeadline
{
    public static string Kind => "notice_expiry";

    public async Task RunAsync(Session session, Due due)
    {
        if (await NoticeStore.FindAsync(session, due.ObjectId) is { } notice)
            await notices.PublishIfDueAsync(session, notice.ReportId, due.Now);
    }
}
