using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Referrals;

namespace SmpVetting.Api.Referrals;

/// <summary>What waits for a clinic, and the leases it takes on it.</summary>
internal sealed class ReferralQueue(Database database, AuditTrail audit, Settings settings)
{
    private static readonly string[] Work = [Sql.ListLeased, Sql.ListWaiting];
    private static readonly string[] Room = [Sql.CountLeased, Sql.FindCapacityLeft];

    /// <summary>What the clinic could lease now, oldest first, no more than it may still hold; others may be quicker.</summary>
    public async Task<IReadOnlyList<ReferralRow>> ListWaitingAsync(string clinicId, int most, DateTimeOffset now, CancellationToken stop)
    {
        var (leased, waiting) = await database.ReadAsync(session => WorkAsync(session, clinicId, most, now), stop);
        if (leased.All(referral => referral.StateAt(now) == ReferralState.Leased))
            return [.. waiting.Take(settings.Limits.OpenLeasesPerClinic - leased.Count)];
        // A lease that ran out is written down first: its case may wait for this clinic again.
        await LapseAsync(leased, now, stop);
        return await ListWaitingAsync(clinicId, most, now, stop);
    }

    /// <summary>
    /// Leases of these what still waits and nobody holds, as many as the clinic may still hold; null when it may hold none.
    /// Rows come back as they stand afterwards.
    /// </summary>
    public async Task<IReadOnlyList<ReferralRow>?> LeaseAsync(
        Caller caller, IReadOnlyList<ReferralRow> wanted, TimeSpan time, DateTimeOffset now, CancellationToken stop) =>
        wanted.Count == 0 ? [] : await database.WriteAsync(session => LeaseAsync(session, caller, wanted, time, now), stop);

    /// <summary>False while the clinic holds as many leases as it may, or takes on nobody more this month.</summary>
    public Task<bool> HasRoomAsync(string clinicId, DateTimeOffset now, CancellationToken stop) => database.ReadAsync(
        async session => await RoomAsync(session, clinicId, now) > 0, stop);

    /// <summary>Writes down which leases of this clinic ran out.</summary>
    public async Task LapseAsync(string clinicId, DateTimeOffset now, CancellationToken stop) => await LapseAsync(
        await database.ReadAsync(session => session.ListAsync<ReferralRow>(Sql.ListLeased, new { clinicId }), stop), now, stop);

    private async Task LapseAsync(IReadOnlyList<ReferralRow> leased, DateTimeOffset now, CancellationToken stop)
    {
        foreach (var referral in leased.Where(referral => referral.StateAt(now) != ReferralState.Leased))
        {
            await database.WriteAsync(
                async session =>
                {
                    if (!await ReferralStep.TakeAsync(session, referral, ReferralAction.Lapse, now))
                        return false;
                    audit.Add(session, Actor.Program, "referral_lapsed", referral.Id, now);
                    return true;
                },
                stop);
        }
    }

    private static Task<(IReadOnlyList<ReferralRow> Leased, IReadOnlyList<ReferralRow> Waiting)> WorkAsync(
        Session session, string clinicId, int take, DateTimeOffset now) => session.ReadRoundAsync(
        Work, new { clinicId, now, take }, async round => (await round.NextAsync<ReferralRow>(), await round.NextAsync<ReferralRow>()));

    private async Task<IReadOnlyList<ReferralRow>?> LeaseAsync(
        Session session, Caller caller, IReadOnlyList<ReferralRow> wanted, TimeSpan time, DateTimeOffset now)
    {
        var clinicId = caller.ClinicId!;
        if (await session.ExecuteAsync(Sql.TakeTurn, new { clinicId }) == 0)
            await session.ExecuteAsync(Sql.AddTurn, new { clinicId });
        var room = await RoomAsync(session, clinicId, now);
        if (room <= 0)
            return null;
        var leased = new List<ReferralRow>();
        foreach (var referral in wanted)
        {
            if (leased.Count >= room || await LeaseAsync(session, referral, time, now) is not { } mine)
                continue;
            leased.Add(mine);
            audit.Add(session, caller.Actor, "referral_leased", mine.Id, now);
        }

        return leased;
    }

    /// <summary>
    /// How many leases more a clinic may take: each can become a person it takes on. The leases are read first, so that one
    /// that is accepted between the two reads counts twice and not never.
    /// </summary>
    private Task<int> RoomAsync(Session session, string clinicId, DateTimeOffset now) => session.ReadRoundAsync(
        Room,
        new { clinicId, now, month = OfferPlan.MonthOf(now) },
        async round =>
        {
            var held = (await round.NextAsync<int>())[0];
            var left = (await round.NextAsync<int?>()).SingleOrDefault() ?? int.MaxValue;
            return Math.Min(settings.Limits.OpenLeasesPerClinic, left) - held;
        });

    /// <summary>Null when it was moved since it was listed or another clinic holds the search: who changes its row first has it, on either engine.</summary>
    private static async Task<ReferralRow?> LeaseAsync(Session session, ReferralRow referral, TimeSpan time, DateTimeOffset now)
    {
        // No lease outlasts the offer.
        var until = now + time < referral.ExpiresAt ? now + time : referral.ExpiresAt;
        return await session.ExecuteAsync(Sql.Hold, new { referral.PlacementId, referral.Id, referral.LeaseToken, until, now }) > 0
            && await ReferralStep.TakeAsync(session, referral, ReferralAction.Pull, now, until)
            ? referral with { State = ReferralState.Leased.Word(), LeaseToken = referral.LeaseToken + 1, LeaseUntil = until }
            : null;
    }

    private static class Sql
    {
        public const string TakeTurn = "update ReferralTurn set Turns = Turns + 1 where ClinicId = @clinicId";

        public const string AddTurn = "insert into ReferralTurn (ClinicId, Turns) values (@clinicId, 1)";

        public const string ListLeased = """
            select Id, PlacementId, ClinicId, State, RingKm, ExpiresAt, LeaseToken, LeaseUntil, AcceptedAt, ClosedAt, Reason
              from Referral
             where ClinicId = @clinicId and State = 'leased'
             order by OfferedAt, PlacementId
            """;

        public const string ListWaiting = """
            select r.Id, r.PlacementId, r.ClinicId, r.State, r.RingKm, r.ExpiresAt, r.LeaseToken, r.LeaseUntil, r.AcceptedAt, r.ClosedAt, r.Reason
              from Referral r
              join Placement p on p.Id = r.PlacementId
             where r.ClinicId = @clinicId and r.State = 'waiting' and r.OfferedAt <= @now and r.ExpiresAt > @now
               and p.State = 'waiting' and (p.HolderId is null or p.HeldUntil <= @now)
             order by r.OfferedAt, r.PlacementId /*take*/
            """;

        public const string CountLeased = "select count(*) from Referral where ClinicId = @clinicId and State = 'leased' and LeaseUntil > @now";

        public const string FindCapacityLeft = """
            select c.CapacityPerMonth - (select count(*) from Referral r where r.ClinicId = c.Id and r.AcceptedAt >= @month) as Room
              from Clinic c
             where c.Id = @clinicId and c.CapacityPerMonth is not null
            """;

        public const string Hold = """
            update Placement
               set HolderId = @id, HeldUntil = @until
             where Id = @placementId and State = 'waiting' and (HolderId is null or HeldUntil <= @now)
               and exists (select 1 from Referral r where r.Id = @id and r.State = 'waiting' and r.LeaseToken = @leaseToken)
            """;
    }
}
