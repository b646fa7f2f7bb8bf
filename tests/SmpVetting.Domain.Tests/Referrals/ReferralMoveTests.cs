using SmpVetting.Domain.Referrals;

namespace SmpVetting.Domain.Tests.Referrals;

public sealed class ReferralMoveTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void One_state_and_one_action_lead_to_one_place() =>
        Assert.Distinct(ReferralMoves.All.Select(move => (move.From, move.Action)));

    [Fact]
    public void Every_state_can_be_reached_and_declined_expired_completed_and_failed_are_ends()
    {
        var reached = ReferralMoves.All.Select(move => move.To).Append(ReferralState.Waiting).ToHashSet();

        Assert.Equal(Enum.GetValues<ReferralState>(), reached.Order());
        Assert.Equal(
            [ReferralState.Declined, ReferralState.Expired, ReferralState.Completed, ReferralState.Failed],
            Enum.GetValues<ReferralState>().Where(ReferralMoves.IsEnd).Order());
    }

    [Fact]
    public void The_person_can_take_the_consent_back_in_every_state_that_is_no_end() => Assert.All(
        Enum.GetValues<ReferralState>(),
        state => Assert.Equal(!ReferralMoves.IsEnd(state), ReferralMoves.Find(state, ReferralAction.Withdraw) is not null));

    [Theory]
    [InlineData(ReferralState.Leased, 1, 9, ReferralState.Leased)]
    [InlineData(ReferralState.Leased, 0, 9, ReferralState.Waiting)]
    [InlineData(ReferralState.Leased, -5, 0, ReferralState.Expired)]
    [InlineData(ReferralState.Waiting, null, 9, ReferralState.Waiting)]
    [InlineData(ReferralState.Waiting, null, 0, ReferralState.Expired)]
    [InlineData(ReferralState.Accepted, null, -9, ReferralState.Accepted)]
    public void Time_alone_moves_what_nobody_has_taken_on(ReferralState written, int? leaseMinutes, int offerMinutes, ReferralState state) =>
        Assert.Equal(state, ReferralMoves.At(Now, written, leaseMinutes is { } left ? Now.AddMinutes(left) : null, Now.AddMinutes(offerMinutes)));

    [Fact]
    public void The_best_five_are_asked_at_once_and_the_last_long_before_the_end()
    {
        Assert.Equal(5, Enumerable.Range(0, 10).Count(place => OfferPlan.OfferedAt(Now, place) == Now));
        Assert.All(Enumerable.Range(5, 5), place => Assert.Equal(Now.AddDays(3), OfferPlan.OfferedAt(Now, place)));
        Assert.Equal(Now.AddDays(14), OfferPlan.ExpiresAt(Now));
    }
}
