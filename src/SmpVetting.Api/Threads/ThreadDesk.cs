using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Threads;

/// <summary>What a report, its moderators and its corrective clinic may do with the thread, each in the caller's transaction.</summary>
internal sealed class ThreadDesk(ThreadStore threads, FollowUpStore followUps, AuditTrail audit)
{
    /// <summary>The reporter writes, to the moderators or under a referral; null when the report is gone.</summary>
    public async Task<ThreadMessage?> WriteAsync(Session session, string reportId, string? referralId, string text, DateTimeOffset now)
    {
        var message = await threads.AddAsync(session, reportId, ThreadParty.Reporter, referralId, text, now);
        if (message is not null)
            audit.Add(session, new Actor("reporter", reportId), "message_written", reportId, now);
        return message;
    }

    /// <summary>
    /// Somebody writes to the reporter, who sees the party and never the actor; a clinic under its referral. Null when the
    /// report is gone.
    /// </summary>
    public async Task<ThreadMessage?> AskAsync(
        Session session, Actor actor, string reportId, ThreadParty from, string text, DateTimeOffset now, string? referralId = null)
    {
        var message = await threads.AddAsync(session, reportId, from, referralId, text, now);
        if (message is null)
            return null;
        await Letterbox.AnnounceAsync(session, reportId, now);
        audit.Add(session, actor, "message_written", reportId, now);
        return message;
    }

    /// <summary>
    /// Says in the thread what has changed, so that it is news like any message. It is a part of that change: the caller's
    /// audit row stands for both.
    /// </summary>
    public async Task TellAsync(Session session, string reportId, string? words, DateTimeOffset now)
    {
        if (words is not null && await threads.AddAsync(session, reportId, ThreadParty.Service, null, words, now) is not null)
            await Letterbox.AnnounceAsync(session, reportId, now);
    }

    /// <summary>What the reporter finds on coming back. It counts as seen, so it runs in the unit of work of that read.</summary>
    public async Task<ReporterThread> SeeAsync(Session session, string reportId)
    {
        var (messages, unread) = await threads.SeeAsync(session, reportId);
        return new ReporterThread
        {
            Messages = messages,
            Unread = unread,
            FollowUps = await followUps.ListAsync(session, reportId),
            NextQuestionAt = await DeadlineBook.FindAsync<FollowUpAsking>(session, reportId),
            HasNoticeAddress = await Letterbox.HasAddressAsync(session, reportId),
        };
    }

    /// <summary>What a moderator or, under its referral, a clinic reads; the read is written down. Null when the report is gone.</summary>
    public async Task<MessageList?> ReadAsync(Session session, Actor actor, string reportId, string? referralId, DateTimeOffset now)
    {
        if (!await ThreadStore.IsKeptAsync(session, reportId))
            return null;
        audit.Add(session, actor, "thread_read", reportId, now);
        return new MessageList(await threads.ListAsync(session, reportId, referralId), null);
    }

    /// <summary>A report was filed: weeks later its reporter is asked how it turned out.</summary>
    public static Task BeginAsync(Session session, string reportId, DateTimeOffset now) =>
        DeadlineBook.SetAsync<FollowUpAsking>(session, reportId, FollowUpPlan.NextAt(now, now)!.Value);

    /// <summary>The report is being erased with its sealed parts: nothing of the thread stays, and nobody is written to any more.</summary>
    public static async Task ForgetAsync(Session session, string reportId)
    {
        await ThreadStore.ForgetAsync(session, reportId);
        await FollowUpStore.ForgetAsync(session, reportId);
        await Letterbox.ForgetAsync(session, reportId);
        await DeadlineBook.CancelAsync<FollowUpAsking>(session, reportId);
    }
}
