using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Reports;
using SmpVetting.Api.Threads;
using SmpVetting.Domain;
using SmpVetting.Domain.DueProcess;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Moderation;

/// <summary>
/// Appeals: asked by the reporter or the clinic, answered by another reviewer; the decision stands meanwhile. What an appeal
/// overturns is the report's, so the audit rows are the report's too, and name the appeal.
/// </summary>
public sealed class AppealDesk
{
    private const string Asked = "words";
    private const string Because = "because";

    private readonly CaseMoving cases;
    private readonly ThreadDesk threads;
    private readonly ReportSeals seals;
    private readonly AuditTrail audit;

    internal AppealDesk(CaseMoving cases, ThreadDesk threads, ReportSeals seals, AuditTrail audit)
    {
        this.cases = cases;
        this.threads = threads;
        this.seals = seals;
        this.audit = audit;
    }

    /// <summary>True while there is a decision that this side can appeal.</summary>
    internal static async Task<bool> MayAskAsync(Session session, string reportId, AppealBy by, DateTimeOffset now) =>
        await DecisionStore.FindVerdictAsync(session, reportId) is { } verdict && now <= EndOf(verdict)
        && !(await AppealStore.ListAsync(session, reportId)).Any(appeal => appeal.DecisionId == verdict.Id && appeal.AppealedBy == by.Word());

    /// <summary>Throws a 409 when there is nothing to appeal, or not any more.</summary>
    public async Task<AppealAnswer> AskAsync(
        Session session, Actor actor, string id, string reportId, AppealBy by, string words, DateTimeOffset now)
    {
        if (await CaseMoving.TakeAsync(session, reportId) is not { } seen || await DecisionStore.FindVerdictAsync(session, reportId) is not { } verdict)
            throw Refused("Nothing was decided on this report that could be appealed.");
        if (now > EndOf(verdict))
            throw Refused($"An appeal is possible for {NoticeClock.AppealDays} days after a decision; that time is over.");
        var reviewBy = NoticeClock.ReviewAppealBy(BusinessCalendar.Of(seen.Country, seen.Postcode), DateOnly.FromDateTime(now.UtcDateTime));
        if (!await AppealStore.AddAsync(session, id, verdict, by, now, reviewBy))
            throw Refused("You appealed this decision before. The answer to that appeal is final.");
        await seals.WriteAsync(session, reportId, id, Asked, words);
        var due = NoticeClock.EndOf(reviewBy);
        await QueueStore.SetAsync(session, QueueKind.Appeal, id, reportId, seen.ClinicId, seen.UrgencyNow, due, due);
        audit.Add(session, actor, "appeal_made", reportId, now, $"{by.Word()} {id}");
        return new AppealAnswer { Id = id, AppealedBy = by, ReviewBy = reviewBy };
    }

    /// <summary>With the report it belongs to; null when there is no such appeal; throws a 403 for whoever decided first.</summary>
    internal async Task<(string ReportId, AppealAnswer Answer)?> AnswerAsync(
        Session session, Caller caller, string id, AppealDecisionRequest request, DateTimeOffset now)
    {
        if (await AppealStore.FindAsync(session, id) is not { } appeal
            || await CaseMoving.TakeForAsync(session, caller, appeal.ReportId) is not { } seen || seen.StatusNow == ReportStatus.Withdrawn
            || await DecisionStore.FindAsync(session, appeal.DecisionId) is not { } verdict)
            return null;
        if (verdict.DecidedBy == caller.Id)
            throw new ProblemException(Problems.Forbidden.Because("You made the decision that is appealed. Another moderator has to answer."));
        if (!await AppealStore.DecideAsync(session, id, request.Outcome, caller.Id!, now))
            throw Refused("This appeal was answered already.");
        if (request.Outcome == AppealOutcome.Overturned)
            await cases.MoveAsync(session, seen, CaseAction.Overturn, now);
        else if (appeal.AppealedBy == AppealBy.Reporter.Word())
            await threads.TellAsync(session, appeal.ReportId, NewsWords.AppealAnswered, now);
        await seals.WriteAsync(session, appeal.ReportId, id, Because, request.Words);
        await QueueStore.RemoveAsync(session, QueueKind.Appeal, id);
        audit.Add(session, caller.Actor, "appeal_answered", appeal.ReportId, now, $"{request.Outcome.Word()} {id}");
        return (appeal.ReportId, (appeal with { Outcome = request.Outcome.Word() }).ToAnswer(request.Words));
    }

    /// <summary>What the clinic asked for, and what came of it.</summary>
    public Task<IReadOnlyList<AppealAnswer>> ListForClinicAsync(Session session, string reportId) =>
        ListAsync(session, reportId, row => row.AppealedBy == AppealBy.Clinic.Word());

    /// <summary>What the reporter asked for, and the reasons of every answer: whoever asked, it is their report that was decided.</summary>
    public Task<IReadOnlyList<AppealAnswer>> ListForReporterAsync(Session session, string reportId) =>
        ListAsync(session, reportId, row => row.AppealedBy == AppealBy.Reporter.Word() || row.Outcome is not null);

    private async Task<IReadOnlyList<AppealAnswer>> ListAsync(Session session, string reportId, Func<AppealRow, bool> isShown)
    {
        var rows = (await AppealStore.ListAsync(session, reportId)).Where(isShown).ToList();
        var because = await seals.ReadOfEachAsync<string>(session, reportId, rows.Select(row => row.Id), Because);
        return [.. rows.Select(row => row.ToAnswer(because.GetValueOrDefault(row.Id)))];
    }

    /// <summary>All appeals, with what was written in them.</summary>
    internal async Task<IReadOnlyList<AppealOnReport>> ListForModeratorsAsync(Session session, string reportId)
    {
        var rows = await AppealStore.ListAsync(session, reportId);
        var words = await seals.ReadOfEachAsync<string>(session, reportId, rows.Select(row => row.Id), Asked);
        var because = await seals.ReadOfEachAsync<string>(session, reportId, rows.Select(row => row.Id), Because);
        return [.. rows.Select(row => new AppealOnReport(
            row.ToAnswer(because.GetValueOrDefault(row.Id)), words.GetValueOrDefault(row.Id), row.DecidedBy))];
    }

    private static DateTimeOffset EndOf(DecisionRow verdict) => verdict.DecidedAt.AddDays(NoticeClock.AppealDays);

    private static ProblemException Refused(string detail) => new(Problems.NotNow(detail));
}

/// <summary>An appeal as moderators read it.</summary>
public sealed record AppealOnReport(AppealAnswer Appeal, string? Words, string? DecidedBy);
