using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Matching;
using SmpVetting.Api.Threads;
using SmpVetting.Domain.Referrals;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Referrals;

/// <summary>Takes a case back from the clinic that it turned out to be about, and from whoever belongs to that clinic.</summary>
internal sealed class ReferralRecall(ReferralStore referrals, ThreadDesk threads, AuditTrail audit)
{
    /// <summary>Whatever they were offered, hold or have accepted ends, in the transaction in which the report names its clinic.</summary>
    public async Task RecallAsync(Session session, string reportId, string clinicId, DateTimeOffset now)
    {
        var (about, recalled) = (await ClinicLines.FindAsync(session, clinicId), false);
        foreach (var referral in await session.ListAsync<ReferralRow>(Sql.ListOpen, new { reportId }))
        {
            if (about is null || await ClinicLines.FindAsync(session, referral.ClinicId) is not { } line || !about.Touches(line))
                continue;
            recalled = true;
            if (!(referral.IsTaken ? await EndAsync(session, referral, now) : await referrals.TakeAwayAsync(session, referral, now) is not null))
                throw new ProblemException(Problems.NotNow("A clinic moved a referral of this report at the same moment; send the decision again."));
        }

        if (recalled)
            await threads.TellAsync(session, reportId, NewsWords.Recalled, now);
    }

    /// <summary>As when the person takes the consent back: nothing of what was shared is shown any more.</summary>
    private async Task<bool> EndAsync(Session session, ReferralRow referral, DateTimeOffset now)
    {
        var move = ReferralMoves.Find(referral.Written, ReferralAction.Withdraw)!;
        if (!await PlacementStore.CloseAsync(session, referral.PlacementId, move.From, move.To, move.Action, now))
            return false;
        audit.Add(session, Actor.Program, "referral_taken_away", referral.Id, now);
        return true;
    }

    private static class Sql
    {
        public const string ListOpen = """
            select r.Id, r.PlacementId, r.ClinicId, r.State, r.RingKm, r.ExpiresAt, r.LeaseToken, r.LeaseUntil, r.AcceptedAt, r.ClosedAt, r.Reason
              from Placement p
              join Referral r on r.PlacementId = p.Id
             where p.ReportId = @reportId and p.ClosedAt is null and r.State in ('waiting', 'leased', 'accepted', 'in_progress')
             order by r.OfferedAt, r.Id
            """;
    }
}
