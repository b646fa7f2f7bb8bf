namespace SmpVetting.Domain.Referrals;

/// <summary>Where a referral stands for the clinic it was offered to.</summary>
public enum ReferralState
{
    Waiting,
    Leased,
    Accepted,
    Declined,
    Expired,
    InProgress,
    Completed,
    Failed,
}

/// <summary>What can happen to a referral.</summary>
public enum ReferralAction
{
    Pull,
    Accept,
    Decline,
    Start,
    Complete,
    Fail,
    Lapse,
    Expire,
    Withdraw,
}

/// <summary>Who may make a move: the clinic, the person who was referred, or time alone.</summary>
public enum ReferralMover
{
    Clinic,
    Reporter,
    Clock,
}

/// <summary>One allowed move.</summary>
public sealed record ReferralMove(ReferralState From, ReferralAction Action, ReferralState To, ReferralMover By);

/// <summary>Every allowed move; what is not here cannot happen.</summary>
public static class ReferralMoves
{
    public static IReadOnlyList<ReferralMove> All { get; } =
    [
        new(ReferralState.Waiting, ReferralAction.Pull, ReferralState.Leased, ReferralMover.Clinic),
        new(ReferralState.Leased, ReferralAction.Accept, ReferralState.Accepted, ReferralMover.Clinic),
        new(ReferralState.Leased, ReferralAction.Decline, ReferralState.Declined, ReferralMover.Clinic),
        new(ReferralState.Leased, ReferralAction.Lapse, ReferralState.Waiting, ReferralMover.Clock),
        new(ReferralState.Accepted, ReferralAction.Start, ReferralState.InProgress, ReferralMover.Clinic),
        new(ReferralState.Accepted, ReferralAction.Complete, ReferralState.Completed, ReferralMover.Clinic),
        new(ReferralState.Accepted, ReferralAction.Fail, ReferralState.Failed, ReferralMover.Clinic),
        new(ReferralState.InProgress, ReferralAction.Complete, ReferralState.Completed, ReferralMover.Clinic),
        new(ReferralState.InProgress, ReferralAction.Fail, ReferralState.Failed, ReferralMover.Clinic),
        new(ReferralState.Waiting, ReferralAction.Expire, ReferralState.Expired, ReferralMover.Clock),
        new(ReferralState.Leased, ReferralAction.Expire, ReferralState.Expired, ReferralMover.Clock),
        new(ReferralState.Waiting, ReferralAction.Withdraw, ReferralState.Expired, ReferralMover.Reporter),
        new(ReferralState.Leased, ReferralAction.Withdraw, ReferralState.Expired, ReferralMover.Reporter),
        new(ReferralState.Accepted, ReferralAction.Withdraw, ReferralState.Failed, ReferralMover.Reporter),
        new(ReferralState.InProgress, ReferralAction.Withdraw, ReferralState.Failed, ReferralMover.Reporter),
    ];

    /// <summary>Null when it cannot happen in this state.</summary>
    public static ReferralMove? Find(ReferralState from, ReferralAction action) =>
        All.FirstOrDefault(move => move.From == from && move.Action == action);

    /// <summary>What somebody may do now.</summary>
    public static IReadOnlyList<ReferralAction> Allowed(ReferralState state, ReferralMover by) =>
        [.. All.Where(move => move.From == state && move.By == by).Select(move => move.Action)];

    /// <summary>True when no move leads on.</summary>
    public static bool IsEnd(ReferralState state) => !All.Any(move => move.From == state);

    /// <summary>The state at an instant: a lease that ran out is waiting again, whether or not anybody has written it down.</summary>
    public static ReferralState At(DateTimeOffset now, ReferralState state, DateTimeOffset? leaseUntil, DateTimeOffset expiresAt) => state switch
    {
        ReferralState.Leased when leaseUntil > now => ReferralState.Leased,
        ReferralState.Leased or ReferralState.Waiting => expiresAt > now ? ReferralState.Waiting : ReferralState.Expired,
        _ => state,
    };
}
