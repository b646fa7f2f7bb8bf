using System.Security.Cryptography;
using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Reports;

namespace SmpVetting.Api.Threads;

/// <summary>
/// The blind letterbox: an address to which only ever "there is something new" is written. The news of one day is announced
/// at a random minute of the next, so that a letter tells nothing about an hour, and there is one a day at most.
/// </summary>
internal sealed class Letterbox(ReportSeals seals, AuditTrail audit)
{
    private const string Subject = "Something new";
    private const string Text = "There is something new for you. Come back to where you wrote to us, with what you were given there.";
    private const string AddressKind = "notice-address";
    private const int MinutesOfADay = 24 * 60;

    /// <summary>Takes the place of an earlier address; false when the report is gone.</summary>
    public async Task<bool> SetAddressAsync(Session session, string reportId, string email, DateTimeOffset now)
    {
        if (!await ReportTurn.TakeAsync(session, reportId))
            return false;
        await SealedParts.EraseAsync(session, reportId, AddressKind);
        await seals.WriteAsync(session, reportId, reportId, AddressKind, email);
        audit.Add(session, new Actor("reporter", reportId), "notice_address_set", reportId, now);
        return true;
    }

    /// <summary>False when there is none.</summary>
    public async Task<bool> RemoveAddressAsync(Session session, string reportId, DateTimeOffset now)
    {
        if (!await ReportTurn.TakeAsync(session, reportId) || !await HasAddressAsync(session, reportId))
            return false;
        await SealedParts.EraseAsync(session, reportId, AddressKind);
        await ForgetAsync(session, reportId);
        audit.Add(session, new Actor("reporter", reportId), "notice_address_removed", reportId, now);
        return true;
    }

    public static Task<bool> HasAddressAsync(Session session, string reportId) => SealedParts.ExistsAsync(session, reportId, AddressKind);

    /// <summary>Something new is there; does nothing where no address is, or a letter is on its way already.</summary>
    public static async Task AnnounceAsync(Session session, string reportId, DateTimeOffset now)
    {
        if (!await HasAddressAsync(session, reportId) || await DeadlineBook.FindAsync<LetterDue>(session, reportId) is not null)
            return;
        var tomorrow = new DateTimeOffset(now.UtcDateTime.Date.AddDays(1), TimeSpan.Zero);
        await DeadlineBook.SetAsync<LetterDue>(session, reportId, tomorrow.AddMinutes(RandomNumberGenerator.GetInt32(MinutesOfADay)));
    }

    /// <summary>Puts a letter out, unless the reporter has looked meanwhile or an earlier one is still there.</summary>
    public async Task PutOutAsync(Session session, string id, string reportId, DateTimeOffset now)
    {
        if (!await HasAddressAsync(session, reportId) || !await ThreadStore.HasNewsAsync(session, reportId))
            return;
        if (await session.ExecuteAsync(Sql.PutOut, new { id, reportId }) > 0)
            audit.Add(session, Actor.Program, "letter_put_out", id, now);
    }

    /// <summary>The letters that wait, with their addresses; the read is written down.</summary>
    public async Task<IReadOnlyList<OutboxLetter>> ListAsync(Session session, Actor actor, string afterId, int take, DateTimeOffset now)
    {
        var letters = new List<OutboxLetter>();
        foreach (var row in await session.ListAsync<LetterRow>(Sql.List, new { afterId, take }))
        {
            if (await AddressAsync(session, row.ReportId) is { } email)
                letters.Add(new OutboxLetter { Id = row.Id, To = email, Subject = Subject, Text = Text });
        }

        audit.Add(session, actor, "outbox_read", "outbox", now);
        return letters;
    }

    /// <summary>The mail program has it. False when there is no such letter any more.</summary>
    public async Task<bool> StrikeAsync(Session session, Actor actor, string id, DateTimeOffset now)
    {
        if (await session.ExecuteAsync(Sql.Strike, new { id }) == 0)
            return false;
        audit.Add(session, actor, "letter_sent", id, now);
        return true;
    }

    public static async Task ForgetAsync(Session session, string reportId)
    {
        await DeadlineBook.CancelAsync<LetterDue>(session, reportId);
        await session.ExecuteAsync(Sql.DeleteOfReport, new { reportId });
    }

    private Task<string?> AddressAsync(Session session, string reportId) => seals.ReadAsync<string>(session, reportId, reportId, AddressKind);

    private sealed record LetterRow
    {
        public string Id { get; init; } = "";

        public string ReportId { get; init; } = "";
    }

    private static class Sql
    {
        public const string PutOut = """
            insert into Outbox (Id, ReportId)
            select @id, @reportId
             where not exists (select 1 from Outbox where ReportId = @reportId)
            """;

        public const string List = """
            select Id, ReportId
              from Outbox
             where Id > @afterId
             order by Id /*take*/
            """;

        public const string Strike = "delete from Outbox where Id = @id";

        public const string DeleteOfReport = "delete from Outbox where ReportId = @reportId";
    }
}
