using SmpVetting.Domain;
using SmpVetting.Domain.Referrals;

namespace SmpVetting.Api.Referrals;

/// <summary>A referral as one clinic knows it.</summary>
internal sealed record ReferralRow
{
    public string Id { get; init; } = "";

    public string PlacementId { get; init; } = "";

    public string ClinicId { get; init; } = "";

    public string State { get; init; } = "";

    public int? RingKm { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public int LeaseToken { get; init; }

    public DateTimeOffset? LeaseUntil { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public string? Reason { get; init; }

    /// <summary>As it was last written down.</summary>
    public ReferralState Written => Words<ReferralState>.Parse(State);

    public ReferralState StateAt(DateTimeOffset now) => ReferralMoves.At(now, Written, LeaseUntil, ExpiresAt);

    public bool IsTaken => Written is ReferralState.Accepted or ReferralState.InProgress;

    public ReferralSummary ToSummary(DateTimeOffset now) => Fill(new ReferralSummary { Id = Id, State = StateAt(now) }, now);

    public ReferralAnswer ToAnswer(DateTimeOffset now) => (ReferralAnswer)Fill(new ReferralAnswer { Id = Id, State = StateAt(now), WithinKm = RingKm }, now);

    private ReferralSummary Fill(ReferralSummary bare, DateTimeOffset now) => bare with
    {
        LeaseToken = StateAt(now) == ReferralState.Leased ? LeaseToken : null,
        LeaseUntil = StateAt(now) == ReferralState.Leased ? LeaseUntil : null,
        AcceptedAt = AcceptedAt,
        ClosedAt = ClosedAt,
        Reason = Reason,
    };
}
