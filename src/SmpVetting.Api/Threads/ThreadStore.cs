using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Reports;
using SmpVetting.Domain;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Threads;

/// <summary>Messages of reports: the words sealed, the rest by day. A clinic's conversation is known by its referral.</summary>
internal sealed class ThreadStore(ReportSeals seals)
{
    /// <summary>
    /// By each party about one report: so many are a long conversation, and fill no disk (SmpVetting judgement). What the
    /// service says follows from what others did, and stops nobody.
    /// </summary>
    public const int MostMessages = 100;

    /// <summary>Null when the report is gone; throws a 409 when this party has written too much.</summary>
    public async Task<ThreadMessage?> AddAsync(
        Session session, string reportId, ThreadParty party, string? referralId, string text, DateTimeOffset now)
    {
        // Messages get their numbers one after the other.
        if (!(party == ThreadParty.Service ? await ReportTurn.TakeAsync(session, reportId) : await ReportTurn.TouchAsync(session, reportId, now)))
            return null;
        if (party != ThreadParty.Service && await session.FindAsync<int>(Sql.CountOf, new { reportId, party = party.Word() }) >= MostMessages)
            throw new ProblemException(Problems.NotNow($"A thread takes {MostMessages} messages from each side; this one is full."));
        if (await session.ExecuteAsync(Sql.Count, new { reportId }) == 0)
            await session.ExecuteAsync(Sql.Begin, new { reportId });
        var (number, on) = (await session.FindAsync<int>(Sql.FindLast, new { reportId }), DateOnly.FromDateTime(now.UtcDateTime));
        await session.ExecuteAsync(Sql.Add, new { reportId, number, party = party.Word(), referralId, on });
        await seals.WriteAsync(session, reportId, reportId, KindOf(number), text);
        return new ThreadMessage { From = party, On = on, Text = text };
    }

    /// <summary>All that was said, as the reporter sees it, and how many messages were new; from now on they are not.</summary>
    public async Task<(IReadOnlyList<ReceivedMessage> Messages, int Unread)> SeeAsync(Session session, string reportId)
    {
        var seen = await session.FindAsync<int>(Sql.FindSeen, new { reportId });
        var rows = await session.ListAsync<MessageRow>(Sql.ListAll, new { reportId });
        var messages = (await OpenAsync(session, reportId, rows)).Select(opened => new ReceivedMessage
        {
            From = opened.Message.From,
            On = opened.Message.On,
            Text = opened.Message.Text,
            With = opened.Row.ReferralId is null ? Correspondent.Moderator : Correspondent.Clinic,
            IsNew = opened.Row.Number > seen && opened.Message.From != ThreadParty.Reporter,
        }).ToList();
        // What somebody writes from here on is still new the next time.
        await session.ExecuteAsync(Sql.See, new { reportId, last = rows is [.., var newest] ? newest.Number : 0 });
        return (messages, messages.Count(message => message.IsNew));
    }

    /// <summary>
    /// One conversation, oldest first: of a referral, or without one that with the moderators. What the service tells the
    /// reporter is for the reporter alone: moderators learn nothing there of clinics, nor clinics of moderators.
    /// </summary>
    public async Task<IReadOnlyList<ThreadMessage>> ListAsync(Session session, string reportId, string? referralId)
    {
        var rows = await session.ListAsync<MessageRow>(Sql.ListAll, new { reportId });
        var shown = rows.Where(row => row.ReferralId == referralId && row.Party != ThreadParty.Service.Word()).ToList();
        return [.. (await OpenAsync(session, reportId, shown)).Select(opened => opened.Message)];
    }

    /// <summary>True when somebody wrote to the reporter and the reporter has not looked since.</summary>
    public static async Task<bool> HasNewsAsync(Session session, string reportId) =>
        await session.FindAsync<int>(Sql.CountUnseen, new { reportId }) > 0;

    public static async Task<bool> IsKeptAsync(Session session, string reportId) =>
        await session.FindAsync<string>(Sql.FindReport, new { reportId }) is not null;

    /// <summary>The report of a referral that this clinic has taken on and not ended; otherwise null.</summary>
    public static Task<string?> FindReportAsync(Session session, string? clinicId, string referralId) =>
        session.FindAsync<string>(Sql.FindReportOfReferral, new { clinicId, referralId });

    /// <summary>The referral under which a clinic has the person now; null when none has.</summary>
    public static Task<string?> FindReferralAsync(Session session, string reportId) =>
        session.FindAsync<string>(Sql.FindReferralOfReport, new { reportId });

    /// <summary>The sealed words go with the report's other parts.</summary>
    public static async Task ForgetAsync(Session session, string reportId)
    {
        await session.ExecuteAsync(Sql.DeleteMessages, new { reportId });
        await session.ExecuteAsync(Sql.Delete, new { reportId });
    }

    private async Task<IReadOnlyList<(MessageRow Row, ThreadMessage Message)>> OpenAsync(Session session, string reportId, IReadOnlyList<MessageRow> rows)
    {
        var texts = await seals.ReadAllAsync<string>(session, reportId, reportId, rows.Select(row => KindOf(row.Number)));
        return [.. from row in rows
                   where texts.ContainsKey(KindOf(row.Number))
                   select (row, new ThreadMessage { From = Words<ThreadParty>.Parse(row.Party), On = row.WrittenOn, Text = texts[KindOf(row.Number)] })];
    }

    private static string KindOf(int number) => $"message-{number}";

    private sealed record MessageRow
    {
        public int Number { get; init; }

        public string Party { get; init; } = "";

        public string? ReferralId { get; init; }

        public DateOnly WrittenOn { get; init; }
    }

    private static class Sql
    {
        public const string FindReport = "select Id from Report where Id = @reportId and WrappedKey is not null";

        public const string CountOf = "select count(*) from ThreadMessage where ReportId = @reportId and Party = @party";

        public const string Count = "update Thread set Messages = Messages + 1 where ReportId = @reportId";

        public const string Begin = "insert into Thread (ReportId, Messages, Seen) values (@reportId, 1, 0)";

        public const string FindLast = "select Messages from Thread where ReportId = @reportId";

        public const string FindSeen = "select Seen from Thread where ReportId = @reportId";

        public const string See = "update Thread set Seen = @last where ReportId = @reportId and Seen < @last";

        public const string Add = """
            insert into ThreadMessage (ReportId, Number, Party, ReferralId, WrittenOn)
            values (@reportId, @number, @party, @referralId, @on)
            """;

        public const string ListAll = """
            select Number, Party, ReferralId, WrittenOn
              from ThreadMessage
             where ReportId = @reportId
             order by Number
            """;

        public const string CountUnseen = """
            select count(*)
              from ThreadMessage m
              join Thread t on t.ReportId = m.ReportId
             where m.ReportId = @reportId and m.Number > t.Seen and m.Party <> 'reporter'
            """;

        public const string FindReportOfReferral = """
            select p.ReportId
              from Referral r
              join Placement p on p.Id = r.PlacementId
             where r.Id = @referralId and r.ClinicId = @clinicId and r.State in ('accepted', 'in_progress')
            """;

        public const string FindReferralOfReport = """
            select r.Id
              from Placement p
              join Referral r on r.Id = p.HolderId
             where p.ReportId = @reportId and p.ClosedAt is null and r.State in ('accepted', 'in_progress')
            """;

        public const string DeleteMessages = "delete from ThreadMessage where ReportId = @reportId";

        public const string Delete = "delete from Thread where ReportId = @reportId";
    }
}
