using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Referrals;

namespace SmpVetting.Api.Referrals;

/// <summary>What waits for a clinic, and the leases it takes on it.</summary>
internal sealed class ReferralQueue(Database database, AuditTrail audit, Settings settings)
{
    /// <summary>A look that writes nothing; the others of a search may still be quicker.</summary>
    public Task<bool> HasWaitingAsync(string clinicId, DateTimeOffset now, CancellationToken stop) => database.ReadAsync(
        async session => (await session.ListAsync<ReferralRow>(Sql.ListWaiting, new { clinicId, now, take = 1 })).Count > 0
            || (await session.ListAsync<ReferralRow>(Sql.ListLeased, new { clinicId })).Any(leased => leased.StateAt(now) == ReferralState.Waiting),
        stop);

    /// <summary>
    /// Leases the oldest that nobody holds, as many as are asked for and as the clinic may still hold. Rows come back as
    /// they stand afterwards.
    /// </summary>
    public Task<IReadOnlyList<ReferralRow>> LeaseAsync(Caller caller, int max, TimeSpan time, DateTimeOffset now, CancellationToken stop) =>
        database.WriteAsync(session => LeaseAsync(session, caller, max, time, now), stop);

    /// <summary>False while the clinic holds as many leases as it may, or takes on nobody more this month.</summary>
    public Task<bool> HasRoomAsync(string clinicId, DateTimeOffset now, CancellationToken stop) => database.ReadAsync(
        async session =>
        {
            var held = await session.ListAsync<ReferralRow>(Sql.ListLeased, new { clinicId });
            return await RoomAsync(session, clinicId, held.Count(leased => leased.StateAt(now) == ReferralState.Leased), now) > 0;
        },
        stop);

    /// <summary>Writes down which leases of this clinic ran out.</summary>
    public async Task LapseAsync(string? clinicId, DateTimeOffset now, CancellationToken stop)
    {
        var leased = await database.ReadAsync(session => session.ListAsync<ReferralRow>(Sql.ListLeased, new { clinicId }), stop);
        foreach (var referral in Lapsed(leased, now))
        {
            await database.WriteAsync(
                async session =>
                {
                    if (!await ReferralStep.TakeAsync(session, referral, ReferralAction.Lapse, now))
                        return false;
                    await audit.AddAsync(session, Actor.Program, "referral_lapsed", referral.Id, now);
                    return true;
                },
                stop);
        }
    }

    private async Task<IReadOnlyList<ReferralRow>> LeaseAsync(Session session, Caller caller, int max, TimeSpan time, DateTimeOffset now)
    {
        var clinicId = caller.ClinicId!;
        if (await session.ExecuteAsync(Sql.TakeTurn, new { clinicId }) == 0)
            await session.ExecuteAsync(Sql.AddTurn, new { clinicId });
        var held = await session.ListAsync<ReferralRow>(Sql.ListLeased, new { clinicId });
        var lapsed = Lapsed(held, now);
        foreach (var referral in lapsed)
            await ReferralStep.TakeAsync(session, referral, ReferralAction.Lapse, now);
        var room = Math.Min(max, await RoomAsync(session, clinicId, held.Count - lapsed.Count, now));
        var leased = new List<ReferralRow>();
        foreach (var referral in room > 0 ? await session.ListAsync<ReferralRow>(Sql.ListWaiting, new { clinicId, now, take = room }) : [])
        {
            if (await LeaseAsync(session, referral, time, now) is { } mine)
                leased.Add(mine);
        }

        // Last, since the end of the audit log is one row for everybody.
        foreach (var referral in lapsed)
            await audit.AddAsync(session, Actor.Program, "referral_lapsed", referral.Id, now);
        foreach (var referral in leased)
            await audit.AddAsync(session, caller.Actor, "referral_leased", referral.Id, now);
        return leased;
    }

    /// <summary>
    /// How many leases more a clinic may take: each can become a person it takes on. Read after the leases, so that one
    /// that is accepted between the two reads counts twice and not never.
    /// </summary>
    private async Task<int> RoomAsync(Session session, string clinicId, int held, DateTimeOffset now)
    {
        var left = await session.FindAsync<int?>(Sql.FindCapacityLeft, new { clinicId, month = OfferPlan.MonthOf(now) });
        return Math.Min(settings.Limits.OpenLeasesPerClinic, left ?? int.MaxValue) - held;
    }

    /// <summary>Null when another clinic holds the search: who changes its row first has it, on either engine.</summary>
    private static async Task<ReferralRow?> LeaseAsync(Session session, ReferralRow referral, TimeSpan time, DateTimeOffset now)
    {
        // No lease outlasts the offer.
        var until = now + time < referral.ExpiresAt ? now + time : referral.ExpiresAt;
        return await session.ExecuteAsync(Sql.Hold, new { referral.PlacementId, referral.Id, until, now }) > 0
            && await ReferralStep.TakeAsync(session, referral, ReferralAction.Pull, now, until)
            ? referral with { State = ReferralState.Leased.Word(), LeaseToken = referral.LeaseToken + 1, LeaseUntil = until }
            : null;
    }

    private static List<ReferralRow> Lapsed(IReadOnlyList<ReferralRow> leased, DateTimeOffset now) =>
        [.. leased.Where(referral => referral.StateAt(now) != ReferralState.Leased)];

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

        public const string FindCapacityLeft = """
            select c.CapacityPerMonth - (select count(*) from Referral r where r.ClinicId = c.Id and r.AcceptedAt >= @month) as Room
              from Clinic c
             where c.Id = @clinicId and c.CapacityPerMonth is not null
            """;

        public const string Hold = """
            update Placement
               set HolderId = @id, HeldUntil = @until
             where Id = @placementId and State = 'waiting' and (HolderId is null or HeldUntil <= @now)
            """;
    }
}
