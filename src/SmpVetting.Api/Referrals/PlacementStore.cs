using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Reports;
using SmpVetting.Api.Threads;
using SmpVetting.Domain;
using SmpVetting.Domain.Referrals;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Referrals;

/// <summary>The search for one clinic on behalf of one report: opened and ended here, moved on by what clinics do.</summary>
internal sealed class PlacementStore(Database database, ReportSeals seals, ThreadDesk threads, AuditTrail audit)
{
    /// <summary>False when the report has an open search already, or is gone.</summary>
    public async Task<bool> OpenAsync(Session session, string id, string reportId, ReferralPaper paper, IReadOnlyList<OfferTo> offers, DateTimeOffset now)
    {
        if (!await ReportTurn.TouchAsync(session, reportId, now))
            return false;
        if (await session.FindAsync<PlacementRow>(Sql.FindOpen, new { reportId }) is { } open)
        {
            if (open.ExpiresAt > now || open.State != ReferralState.Waiting.Word())
                return false;
            await ExpireAsync(session, open.Id, now);
        }

        await session.ExecuteAsync(Sql.Add, new { id, reportId, now, expiresAt = OfferPlan.ExpiresAt(now) });
        foreach (var (place, offer) in offers.Index())
        {
            await session.ExecuteAsync(
                Sql.AddReferral,
                new { offer.Id, placementId = id, offer.ClinicId, offer.RingKm, offeredAt = OfferPlan.OfferedAt(now, place), expiresAt = OfferPlan.ExpiresAt(now) });
        }

        await seals.WriteAsync(session, reportId, id, ReferralKind.Paper, paper);
        await DeadlineBook.SetAsync<PlacementExpiry>(session, id, OfferPlan.ExpiresAt(now));
        audit.Add(session, new Actor("reporter", reportId), "referral_asked", id, now);
        return true;
    }

    /// <summary>The newest search of a report, with the clinic once there is one.</summary>
    public Task<PlacementRow?> FindNewestAsync(string reportId, CancellationToken stop) => database.ReadAsync(
        async session => await session.ListAsync<PlacementRow>(Sql.FindNewest, new { reportId, take = 1 }) is [var newest] ? newest : null, stop);

    /// <summary>Who opened what the person shared lately, newest first; each read by a program is one more.</summary>
    public Task<IReadOnlyList<OpeningRow>> ListOpeningsAsync(string reportId, CancellationToken stop) => database.ReadAsync(
        session => session.ListAsync<OpeningRow>(Sql.ListOpenings, new { reportId, take = Opening.Most }), stop);

    /// <summary>The person takes the consent back. False when nothing is open.</summary>
    public async Task<bool> WithdrawAsync(Session session, Actor actor, string reportId, DateTimeOffset now)
    {
        while (await session.FindAsync<PlacementRow>(Sql.FindOpen, new { reportId }) is { } open)
        {
            var move = ReferralMoves.Find(Words<ReferralState>.Parse(open.State), ReferralAction.Withdraw)!;
            // A clinic that moved it in between may have ended it, so what is open is read again.
            if (!await CloseAsync(session, open.Id, move.From, move.To, ReferralAction.Withdraw, now))
                continue;
            audit.Add(session, actor, "referral_withdrawn", open.Id, now);
            return true;
        }

        return false;
    }

    /// <summary>Ends a search that nobody has accepted.</summary>
    public async Task StopForDoctorAsync(Session session, string reportId, DateTimeOffset now)
    {
        if (await session.FindAsync<PlacementRow>(Sql.FindOpen, new { reportId }) is not { } open
            || !await CloseAsync(session, open.Id, ReferralState.Waiting, ReferralState.Expired, ReferralAction.Expire, now))
            return;
        await threads.TellAsync(session, reportId, NewsWords.DoctorFirst, now);
        audit.Add(session, Actor.Program, "referral_stopped", open.Id, now, "doctor_first");
    }

    /// <summary>The report is being erased: nothing is open any more, and no row leads back to it.</summary>
    public async Task ForgetAsync(Session session, Actor actor, string reportId, DateTimeOffset now)
    {
        foreach (var referral in await session.ListAsync<string>(Sql.ListReferralsOfReport, new { reportId }))
            await SealedParts.EraseAsync(session, referral);
        await WithdrawAsync(session, actor, reportId, now);
        await session.ExecuteAsync(Sql.Unlink, new { reportId });
    }

    /// <summary>Nobody took it in time. False when somebody did, or it ended otherwise.</summary>
    public async Task<bool> ExpireAsync(Session session, string id, DateTimeOffset now)
    {
        if (await session.ExecuteAsync(Sql.Expire, new { id, now }) == 0
            || !await CloseAsync(session, id, ReferralState.Waiting, ReferralState.Expired, ReferralAction.Expire, now))
            return false;
        await TellAsync(session, id, ReferralState.Expired, now);
        audit.Add(session, Actor.Program, "referral_expired", id, now);
        return true;
    }

    /// <summary>
    /// Ends the search and every referral of it that could still move, and erases what was shared. False, and nothing is
    /// done, when the search does not stand where it was seen any more.
    /// </summary>
    public static async Task<bool> CloseAsync(
        Session session, string id, ReferralState seen, ReferralState end, ReferralAction others, DateTimeOffset now)
    {
        if (await session.ExecuteAsync(Sql.Close, new { id, from = seen.Word(), to = end.Word(), now }) == 0)
            return false;
        foreach (var move in ReferralMoves.All.Where(move => move.Action == others))
            await session.ExecuteAsync(Sql.CloseReferrals, new { id, from = move.From.Word(), to = move.To.Word(), now });
        await SealedParts.EraseAsync(session, id);
        await DeadlineBook.CancelAsync<PlacementExpiry>(session, id);
        return true;
    }

    /// <summary>The next clinic of the ranking need not wait for its day; when nobody is left, the search ends. Answers whom it is open to.</summary>
    public async Task<IReadOnlyList<string>> OfferNextAsync(Session session, string placementId, DateTimeOffset now)
    {
        var open = await session.ListAsync<OfferRow>(Sql.ListOpen, new { placementId });
        if (open.Count == 0 && await CloseAsync(session, placementId, ReferralState.Waiting, ReferralState.Declined, ReferralAction.Expire, now))
            await TellAsync(session, placementId, ReferralState.Declined, now);
        if (open.FirstOrDefault(offer => offer.OfferedAt > now) is { } next)
            await session.ExecuteAsync(Sql.OfferNow, new { next.Id, now });
        return [.. open.Select(offer => offer.ClinicId)];
    }

    /// <summary>The person finds in the thread where the search stands now.</summary>
    public async Task TellAsync(Session session, string id, ReferralState state, DateTimeOffset now)
    {
        if (await session.FindAsync<string>(Sql.FindReport, new { id }) is { } reportId)
            await threads.TellAsync(session, reportId, NewsWords.Of(state), now);
    }

    private sealed record OfferRow
    {
        public string Id { get; init; } = "";

        public string ClinicId { get; init; } = "";

        public DateTimeOffset OfferedAt { get; init; }
    }

    private static class Sql
    {
        public const string FindReport = "select ReportId from Placement where Id = @id";

        public const string FindOpen = """
            select Id, State, AskedAt, ExpiresAt, ClosedAt
              from Placement
             where ReportId = @reportId and ClosedAt is null
            """;

        public const string FindNewest = """
            select p.Id, p.State, p.AskedAt, p.ExpiresAt, p.ClosedAt, r.ClinicId, c.Name as ClinicName, r.AcceptedAt
              from Placement p
              left join Referral r on r.Id = p.HolderId and r.AcceptedAt is not null
              left join Clinic c on c.Id = r.ClinicId
             where p.ReportId = @reportId
             order by p.AskedAt desc, p.Id desc /*take*/
            """;

        public const string ListOpenings = """
            select a.OccurredAt, a.Reason, c.Id as ClinicId, c.Name as ClinicName
              from AuditEvent a
              left join ApiKey k on k.Id = a.ActorId
              left join Clinic c on c.Id = k.ClinicId
             where a.ObjectId = @reportId and a.Action = 'contact_opened'
             order by a.Id desc /*take*/
            """;

        public const string Add = """
            insert into Placement (Id, ReportId, State, AskedAt, ExpiresAt)
            values (@id, @reportId, 'waiting', @now, @expiresAt)
            """;

        public const string AddReferral = """
            insert into Referral (Id, PlacementId, ClinicId, State, RingKm, OfferedAt, ExpiresAt, LeaseToken)
            values (@id, @placementId, @clinicId, 'waiting', @ringKm, @offeredAt, @expiresAt, 0)
            """;

        public const string Expire = """
            update Placement
               set HolderId = null, HeldUntil = null
             where Id = @id and State = 'waiting' and ExpiresAt <= @now
            """;

        public const string Close = """
            update Placement
               set State = @to, HeldUntil = null, ClosedAt = @now
             where Id = @id and State = @from and ClosedAt is null
            """;

        public const string CloseReferrals = """
            update Referral
               set State = @to, LeaseUntil = null, ClosedAt = @now
             where PlacementId = @id and State = @from
            """;

        public const string ListOpen = """
            select Id, ClinicId, OfferedAt
              from Referral
             where PlacementId = @placementId and State in ('waiting', 'leased')
             order by OfferedAt, Id
            """;

        public const string OfferNow = "update Referral set OfferedAt = @now where Id = @id and State = 'waiting'";

        public const string ListReferralsOfReport = """
            select r.Id
              from Placement p
              join Referral r on r.PlacementId = p.Id
             where p.ReportId = @reportId
            """;

        public const string Unlink = "update Placement set ReportId = null where ReportId = @reportId";
    }
}
