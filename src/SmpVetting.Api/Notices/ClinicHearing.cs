using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Moderation;
using SmpVetting.Api.Reports;
using SmpVetting.Domain;
using SmpVetting.Domain.DueProcess;
using SmpVetting.Domain.Records;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Notices;

/// <summary>The clinic is told, answers, and challenges; each changes one report, in one transaction.</summary>
internal sealed class ClinicHearing(Database database, CaseMoving cases, NoticeDesk desk, AuditTrail audit)
{
    /// <summary>Tells the clinic; chance has a part in the day on which the answer is due. Throws where it cannot be told now.</summary>
    public async Task<NoticeOnReport> NotifyAsync(
        Session session, Caller caller, string id, string clinicId, string reportId, ReportToldAnswer told, int drawn, DateTimeOffset now)
    {
        if (await CaseMoving.TakeForAsync(session, caller, reportId) is not { } seen || seen.ClinicId != clinicId)
            throw new ProblemException(Problems.At("reportId", "is not a report on this clinic."));
        var (today, facts) = (DateOnly.FromDateTime(now.UtcDateTime), told.Facts);
        var observed = facts.Clinic?.Observed ?? [];
        var calendar = BusinessCalendar.Of(seen.Country, seen.Postcode);
        var earliest = NoticeClock.AnswerBy(calendar, today, NoticeClock.IsVerySerious(seen.UrgencyNow, observed, facts.Age));
        var answerBy = NoticeClock.KeepApart(calendar, earliest, await NoticeStore.ListDaysOfOthersAsync(session, clinicId, earliest), drawn);
        var isSmall = await NoticeStore.CountPeopleAsync(session, clinicId, today) <= NoticeClock.SmallClinic;
        var notice = new NoticeRow
        {
            Id = id,
            ReportId = reportId,
            ClinicId = clinicId,
            State = NoticeState.Open.Word(),
            QuarterOn = Quarter.FirstDay(DateOnly.FromDateTime(seen.ReceivedAt.UtcDateTime)),
            Categories = string.Join(',', NoticeCategories.Of(facts.Symptoms ?? [], observed, facts.Clinic?.Claims is { Count: > 0 }).Select(category => category.Word())),
            NotifiedAt = now,
            AnswerBy = answerBy,
            DueOn = answerBy,
            ModerationUntil = isSmall ? now + NoticeClock.ModerationChallenge : null,
        };
        var due = NoticeClock.EndOf(answerBy);
        await cases.MoveAsync(session, seen, CaseAction.Notify, now, due);
        await NoticeStore.AddAsync(session, notice);
        await DeadlineBook.SetAsync<NoticeExpiry>(session, id, due);
        audit.Add(session, caller.Actor, "clinic_notified", reportId, now);
        return notice.ToModerator(null, null);
    }

    /// <summary>Null when there is no such notice for this clinic.</summary>
    public Task<NoticeRow?> ReplyAsync(Caller caller, string id, ReplyRequest request, DateTimeOffset now, CancellationToken stop) => database.WriteAsync(
        async session =>
        {
            if (await TakeAsync(session, caller, id, now) is not { } notice)
                return null;
            if (!notice.Allowed(now).Contains(NoticeAction.Reply) || !await NoticeStore.AnswerAsync(session, id, request.Answer, now))
                throw Refused(notice, NoticeAction.Reply, now);
            await RecountAsync(session, notice, now);
            await SealedParts.EraseAsync(session, id, NoticeDesk.WordsKind);
            if (request.Words is { } words)
                await desk.WriteAsync(session, notice, NoticeDesk.WordsKind, words);
            audit.Add(session, caller.Actor, "notice_answered", id, now, request.Answer.Word());
            return await FindAsync(session, caller, id, now);
        },
        stop);

    /// <summary>Null when there is no such notice for this clinic.</summary>
    public Task<NoticeRow?> ChallengeAsync(Caller caller, string id, ChallengeRequest request, DateTimeOffset now, CancellationToken stop) => database.WriteAsync(
        async session =>
        {
            if (await TakeAsync(session, caller, id, now) is not { } notice)
                return null;
            if (request.Ground == ChallengeGround.Moderation && !(now < notice.ModerationUntil))
                throw new ProblemException(Problems.NotNow(
                    "The moderation itself can be challenged by a clinic of one person, in the first 72 hours. What is not accurate can still be challenged as that.",
                    notice.Allowed(now).Select(action => action.Word())));
            var dueOn = NoticeClock.AfterChallenge(notice.Calendar, notice.AnswerBy);
            if (!notice.Allowed(now).Contains(NoticeAction.Challenge) || !await NoticeStore.ChallengeAsync(session, id, request.Ground, dueOn, now))
                throw Refused(notice, NoticeAction.Challenge, now);
            await DeadlineBook.SetAsync<NoticeExpiry>(session, id, NoticeClock.EndOf(dueOn));
            await CaseMoving.PlaceAsync(session, (await CaseMoving.FindAsync(session, notice.ReportId))!, NoticeClock.EndOf(notice.AnswerBy));
            await desk.WriteAsync(session, notice, NoticeDesk.ChallengeKind, request.Words);
            audit.Add(session, caller.Actor, "notice_challenged", id, now, request.Ground.Word());
            return await FindAsync(session, caller, id, now);
        },
        stop);

    /// <summary>The notice in words, with its appeals.</summary>
    public Task<NoticeToClinic> ShowAsync(NoticeRow notice, AppealDesk appeals, DateTimeOffset now, CancellationToken stop) =>
        database.ReadAsync(session => ShowAsync(session, notice, appeals, now), stop);

    /// <summary>A clinic's own notice; for a moderator any, unless they have something to do with its clinic. Null when it is not there.</summary>
    public Task<NoticeRow?> FindAsync(Caller caller, string id, DateTimeOffset now, CancellationToken stop) =>
        database.ReadAsync(session => FindAsync(session, caller, id, now), stop);

    /// <summary>The notices of a clinic, in words; that it looked is written down.</summary>
    public async Task<Page<NoticeToClinic>> ListAsync(Caller caller, PageRequest page, AppealDesk appeals, DateTimeOffset now, CancellationToken stop)
    {
        await audit.RecordAsync(caller.Actor, "notices_read", caller.ClinicId!, now, stop);
        return await database.ReadAsync(
            async session =>
            {
                var cut = page.Cut(await NoticeStore.ListAsync(session, caller.ClinicId, page.After is [var last] ? last : "", page.Take), row => [row.Id]);
                var shown = new List<NoticeToClinic>();
                foreach (var row in cut.Items)
                    shown.Add(await ShowAsync(session, await WithAppealAsync(session, row, now), appeals, now));
                return new Page<NoticeToClinic>(shown, cut.Next);
            },
            stop);
    }

    /// <summary>A 409 that says what this clinic may do instead.</summary>
    public static ProblemException Refused(NoticeRow notice, NoticeAction action, DateTimeOffset now)
    {
        var allowed = notice.Allowed(now).Select(possible => possible.Word()).ToList();
        var says = allowed.Count > 0 ? $"Possible now: {string.Join(", ", allowed)}." : "Nothing more can be done with it.";
        return new ProblemException(Problems.NotNow($"This notice is {notice.State}, so {action.Word()} is not possible. {says}", allowed));
    }

    /// <summary>The notice as it stands once nobody else can change its report.</summary>
    private static async Task<NoticeRow?> TakeAsync(Session session, Caller caller, string id, DateTimeOffset now)
    {
        if (await FindAsync(session, caller, id, now) is not { } notice)
            return null;
        await ReportTurn.TakeAsync(session, notice.ReportId);
        return await FindAsync(session, caller, id, now);
    }

    private static async Task<NoticeRow?> FindAsync(Session session, Caller caller, string id, DateTimeOffset now)
    {
        if (caller.Role == Role.Clinic)
            return await NoticeStore.FindAsync(session, caller.ClinicId, id) is { } own ? await WithAppealAsync(session, own, now) : null;
        if (await NoticeStore.FindAsync(session, id) is not { } found)
            return null;
        await ModeratorConflicts.RefuseAsync(session, caller, found.ClinicId);
        return await WithAppealAsync(session, found, now);
    }

    private async Task<NoticeToClinic> ShowAsync(Session session, NoticeRow notice, AppealDesk appeals, DateTimeOffset now)
    {
        var words = await desk.ReadAsync(session, notice, NoticeDesk.WordsKind);
        var shown = notice.ToClinic(now, words, await desk.ReadAsync(session, notice, NoticeDesk.ChallengeKind));
        return shown with { Appeals = await appeals.ListForClinicAsync(session, notice.ReportId) };
    }

    private static async Task<NoticeRow> WithAppealAsync(Session session, NoticeRow notice, DateTimeOffset now) =>
        notice with { MayAppeal = await AppealDesk.MayAskAsync(session, notice.ReportId, AppealBy.Clinic, now) };

    /// <summary>What the clinic says of a published report moves it in the public record.</summary>
    private static async Task RecountAsync(Session session, NoticeRow before, DateTimeOffset now)
    {
        if (await CaseMoving.FindAsync(session, before.ReportId) is { } seen)
            await CaseMoving.CountAsync(session, seen with { NoticeAnswer = before.Answer }, seen, now);
    }
}
