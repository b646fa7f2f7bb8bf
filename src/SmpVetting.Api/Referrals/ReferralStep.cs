using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Referrals;

namespace SmpVetting.Api.Referrals;

/// <summary>One move of one referral: the table of moves decides, the statement names the state and the lease it expects.</summary>
internal static class ReferralStep
{
    /// <summary>False when it was moved meanwhile. The token grows with each lease, so an old one never fits again.</summary>
    public static async Task<bool> TakeAsync(
        Session session, ReferralRow seen, ReferralAction action, DateTimeOffset now, DateTimeOffset? leaseUntil = null, string? reason = null)
    {
        var move = ReferralMoves.Find(seen.Written, action) ?? throw new ProblemException(Refusal(seen, action, now));
        return await session.ExecuteAsync(
            Sql.Move,
            new
            {
                seen.Id,
                from = seen.State,
                token = seen.LeaseToken,
                to = move.To.Word(),
                leases = action == ReferralAction.Pull ? 1 : 0,
                leaseUntil,
                acceptedAt = action == ReferralAction.Accept ? now : seen.AcceptedAt,
                closedAt = ReferralMoves.IsEnd(move.To) ? now : (DateTimeOffset?)null,
                reason,
            }) > 0;
    }

    /// <summary>A 409 that says what this clinic may do instead.</summary>
    public static ProblemHttpResult Refusal(ReferralRow seen, ReferralAction action, DateTimeOffset now)
    {
        var state = seen.StateAt(now);
        var allowed = ReferralMoves.Allowed(state, ReferralMover.Clinic).Select(possible => possible.Word()).ToList();
        var says = allowed.Count > 0 ? $"Possible now: {string.Join(", ", allowed)}." : "Nothing more can be done with it.";
        var lapsed = seen.Written == ReferralState.Leased && state != ReferralState.Leased ? " because its lease ran out" : "";
        return Problems.NotNow($"This referral is {state.Word()}{lapsed}, so {action.Word()} is not possible. {says}", allowed);
    }

    /// <summary>A 409 for a token of an earlier lease: the move is possible, and not by whoever holds that token.</summary>
    public static ProblemHttpResult OldToken(ReferralRow seen, DateTimeOffset now) => Problems.NotNow(
        "The leaseToken is not the current one: this referral was leased again since. GET of the referral shows the token that counts.",
        ReferralMoves.Allowed(seen.StateAt(now), ReferralMover.Clinic).Select(possible => possible.Word()));

    private static class Sql
    {
        public const string Move = """
            update Referral
               set State = @to, LeaseToken = LeaseToken + @leases, LeaseUntil = @leaseUntil,
                   AcceptedAt = @acceptedAt, ClosedAt = @closedAt, Reason = @reason
             where Id = @id and State = @from and LeaseToken = @token
            """;
    }
}
