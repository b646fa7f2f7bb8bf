using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Notices;
using SmpVetting.Api.Referrals;
using SmpVetting.Api.Reports;
using SmpVetting.Api.Threads;
using SmpVetting.Domain;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Moderation;

/// <summary>What moderators do with one report: decide on it, link it with others, ask who wrote it.</summary>
internal sealed class ModeratorActions(
    CaseMoving cases, NoticeDesk notices, ReferralDesk referrals, ThreadDesk threads, ReportDesk reports, DecisionStore decisions, AuditTrail audit)
{
    /// <summary>Whoever was given leave to look has a working day for it (SmpVetting judgement).</summary>
    private static readonly TimeSpan IdentityOpen = TimeSpan.FromHours(24);

    /// <summary>Null when there is no such report.</summary>
    public async Task<DecisionAnswer?> DecideAsync(Session session, Caller caller, string id, string reportId, DecisionRequest request, DateTimeOffset now)
    {
        if (await CaseMoving.TakeForAsync(session, caller, reportId) is not { } seen)
            return null;
        var moved = await MoveAsync(session, caller, seen, request, now);
        await decisions.AddAsync(session, id, reportId, caller.Id!, request, now);
        audit.Add(session, caller.Actor, $"report_{request.Action.Word()}", reportId, now, request.Reason.Word());
        if (request.Action == DecisionAction.ConfirmPublication)
            await notices.PublishIfDueAsync(session, reportId, now);
        var after = await CaseMoving.FindAsync(session, reportId) ?? moved;
        return new DecisionAnswer { Id = id, Action = request.Action, Status = after.StatusNow, Publication = after.PublicationNow, Allowed = after.Allowed };
    }

    /// <summary>Links reports; each stays what it is, and what one person wrote twice is marked as that.</summary>
    public async Task<LinkAnswer> LinkAsync(Session session, Caller caller, string id, LinkRequest request, DateTimeOffset now)
    {
        var chosen = new List<CaseRow>();
        // In one order, so that no two links wait for each other.
        foreach (var (index, reportId) in request.ReportIds.Index().OrderBy(asked => asked.Item, StringComparer.Ordinal))
        {
            var found = await CaseMoving.TakeForAsync(session, caller, reportId);
            if (found is null || chosen.Any(report => report.Id == reportId))
                throw new ProblemException(Problems.At($"reportIds[{index}]", found is null ? "is not a report." : "was given before."));
            chosen.Add(found);
        }

        foreach (var report in chosen)
        {
            if (report.StatusNow == ReportStatus.Withdrawn || !await LinkStore.AddAsync(session, id, report.Id, request.Kind, now))
                throw new ProblemException(Problems.NotNow($"The report {report.Id} was withdrawn, or is linked already; unlink it first."));
        }

        if (request.Kind == LinkKind.SamePerson)
        {
            // The first one stands for them all.
            foreach (var report in chosen.OrderBy(report => report.ReceivedAt).ThenBy(report => report.Id, StringComparer.Ordinal).Skip(1))
                await MoveLinkedAsync(session, caller, report, CaseAction.LinkDuplicate, now);
        }

        audit.Add(session, caller.Actor, "reports_linked", id, now, request.Kind.Word());
        return Linked(id, request);
    }

    /// <summary>False when there is no such link.</summary>
    public async Task<bool> UnlinkAsync(Session session, Caller caller, string id, DateTimeOffset now)
    {
        var rows = await LinkStore.ListAsync(session, id);
        foreach (var row in rows)
        {
            if (await CaseMoving.TakeForAsync(session, caller, row.ReportId) is { StatusNow: ReportStatus.DuplicateLinked } report)
                await MoveLinkedAsync(session, caller, report, CaseAction.Unlink, now);
        }

        if (await LinkStore.RemoveAsync(session, id) == 0)
            return false;
        audit.Add(session, caller.Actor, "reports_unlinked", id, now);
        return true;
    }

    /// <summary>Asks to know who reported, or agrees to the request that is named; null when there is no such report.</summary>
    public async Task<IdentityAnswer?> AskIdentityAsync(Session session, Caller caller, string id, string reportId, IdentityRequest request, DateTimeOffset now)
    {
        if (await CaseMoving.TakeForAsync(session, caller, reportId) is not { } seen || seen.StatusNow == ReportStatus.Withdrawn)
            return null;
        if (await reports.ContactAsync(session, reportId) is null)
            throw new ProblemException(Problems.NotNow("This report is anonymous: it holds no name and no address."));
        var asked = await IdentityStore.FindOpenAsync(session, reportId, now);
        if (request.Approves is { } approved)
            return await AgreeAsync(session, caller, reportId, asked, approved, now);
        if (asked is not null)
            throw new ProblemException(WaitsAlready(asked, caller));
        var reason = request.Reason!.Value;
        await IdentityStore.AddAsync(session, id, reportId, caller.Id!, reason, now);
        audit.Add(session, caller.Actor, "identity_asked", reportId, now, reason.Word());
        return new IdentityAnswer { Id = id, State = IdentityState.Waiting, Reason = reason, RequestedBy = caller.Id!, RequestedAt = now };
    }

    /// <summary>
    /// Uses up the leave to look; throws a 403 where there is none, and answers null where there is no such report. The
    /// reporter sees the row that is written here. What is shown is read in the same unit, so that no look is lost to a fault.
    /// </summary>
    public async Task<IdentityShown?> OpenIdentityAsync(Session session, Caller caller, string reportId, int mostPerDay, DateTimeOffset now)
    {
        await IdentityStore.TakeTurnAsync(session, caller.Id!);
        if (await CaseMoving.TakeForAsync(session, caller, reportId) is null)
            return null;
        if (await IdentityStore.FindOpenAsync(session, reportId, now) is not { } asked
            || asked.RequestedBy != caller.Id || asked.ApprovedBy is null)
            throw new ProblemException(Problems.Forbidden.Because("You may see who reported after you asked and another moderator agreed; once, and within 24 hours."));
        var midnight = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        if (await IdentityStore.CountOpenedAsync(session, caller.Id!, midnight) >= mostPerDay)
            throw new ProblemException(
                Problems.TooMany.Because($"You have opened the identity of {mostPerDay} people today; nobody opens more in a day."),
                (int)Math.Ceiling((midnight.AddDays(1) - now).TotalSeconds));
        if (!await IdentityStore.OpenAsync(session, asked.Id, caller.Id!, now))
            throw new ProblemException(Problems.NotNow("This was looked at a moment ago."));
        await threads.TellAsync(session, reportId, NewsWords.IdentityOpened, now);
        var shown = new IdentityShown(await reports.ContactAsync(session, reportId), now);
        audit.Add(session, caller.Actor, "contact_opened", reportId, now, asked.Reason);
        return shown;
    }

    /// <summary>A second moderator agrees to what a first one asked, and knows to what.</summary>
    private async Task<IdentityAnswer> AgreeAsync(
        Session session, Caller caller, string reportId, AccessRow? asked, string approved, DateTimeOffset now)
    {
        if (asked?.Id != approved)
            throw new ProblemException(Problems.NotNow("No such request waits on this report; read the report again."));
        if (asked.ApprovedBy is not null || !await IdentityStore.ApproveAsync(session, asked.Id, caller.Id!, now + IdentityOpen))
            throw new ProblemException(WaitsAlready(asked, caller));
        audit.Add(session, caller.Actor, "identity_approved", reportId, now, asked.Reason);
        return (asked with { ApprovedBy = caller.Id, OpenUntil = now + IdentityOpen }).ToAnswer();
    }

    private static ProblemHttpResult WaitsAlready(AccessRow asked, Caller caller) => Problems.NotNow(
        asked switch
        {
            { ApprovedBy: not null } => "This was agreed to already; whoever asked may look once.",
            _ when asked.RequestedBy == caller.Id => "You asked for this. A second moderator has to agree.",
            _ => $"{asked.RequestedBy} asked before you, for the reason {asked.Reason}: {asked.Id}. Read the request in the report; if you agree, name it in 'approves'.",
        });

    private async Task<CaseRow> MoveAsync(Session session, Caller caller, CaseRow seen, DecisionRequest request, DateTimeOffset now)
    {
        if (request.Action == DecisionAction.ConfirmPublication && seen.Facts.Proposed && seen.ProposedBy == caller.Id)
            throw new ProblemException(Problems.Forbidden.Because("You proposed to publish this. A second moderator has to agree."));
        if (request.Action == DecisionAction.AcceptWrongClinic)
            return await RedirectAsync(session, caller, seen, request.ClinicId, now);
        var moved = await cases.MoveAsync(session, seen, CaseMoves.MoveOf(request.Action), now);
        switch (request.Action)
        {
            case DecisionAction.ProposePublication:
                await CaseStore.ProposeAsync(session, seen.Id, caller.Id!, now);
                break;
            case DecisionAction.ConfirmPublication when !await CaseStore.ConfirmAsync(session, seen.Id, caller.Id!, now):
                throw new ProblemException(Problems.NotNow("Another moderator agreed at the same moment."));
            case DecisionAction.AcceptChallenge or DecisionAction.RejectChallenge:
                await NoticeDesk.SettleChallengeAsync(session, seen.Id, request.Action == DecisionAction.AcceptChallenge);
                await CaseMoving.PlaceAsync(session, (await CaseMoving.FindAsync(session, seen.Id))!);
                break;
        }

        if (seen.PublicationNow == Publication.Notified && moved.PublicationNow != Publication.Notified)
            await NoticeDesk.CloseAsync(session, seen.Id, now);
        return moved;
    }

    /// <summary>It was another clinic: the time to notify begins again for that one.</summary>
    private async Task<CaseRow> RedirectAsync(Session session, Caller caller, CaseRow seen, string? clinicId, DateTimeOffset now)
    {
        if (clinicId is not null && (clinicId == seen.ClinicId || !await CaseStore.HasClinicAsync(session, clinicId)))
            throw new ProblemException(Problems.At("clinicId", "is not another clinic of this registry."));
        await ModeratorConflicts.RefuseAsync(session, caller, clinicId);
        await cases.MoveAsync(session, seen, CaseAction.AcceptWrongClinic, now);
        await NoticeDesk.CloseAsync(session, seen.Id, now);
        if (!await CaseStore.SetClinicAsync(session, seen.Id, clinicId, now))
            throw CaseMoving.MovedMeanwhile();
        if (clinicId is not null)
            await referrals.RecallAsync(session, seen.Id, clinicId, now);
        var moved = (await CaseMoving.FindAsync(session, seen.Id))!;
        await CaseMoving.PlaceAsync(session, moved, CaseMoving.NotifyDue(moved, now));
        return moved;
    }

    private async Task MoveLinkedAsync(Session session, Caller caller, CaseRow report, CaseAction action, DateTimeOffset now)
    {
        await cases.MoveAsync(session, report, action, now);
        if (report.PublicationNow == Publication.Notified)
            await NoticeDesk.CloseAsync(session, report.Id, now);
        audit.Add(session, caller.Actor, $"report_{action.Word()}", report.Id, now);
    }

    private static LinkAnswer Linked(string id, LinkRequest request) => new()
    {
        Id = id,
        Kind = request.Kind,
        ReportIds = request.ReportIds,
        People = request.Kind == LinkKind.SamePerson ? 1 : request.ReportIds.Count,
        Events = 1,
    };
}
