using SmpVetting.Domain.Reports;

namespace SmpVetting.Domain.Tests.Reports;

public sealed class CaseMoveTests
{
    private static readonly CaseFacts Consented = new(Consented: true);

    [Fact]
    public void One_state_and_one_action_lead_to_one_place()
    {
        Assert.Distinct(CaseMoves.OfStatus.Select(move => (move.From, move.Action)));
        Assert.Distinct(CaseMoves.OfPublication.Select(move => (move.From, move.Action)));
    }

    [Fact]
    public void Every_state_can_be_reached_and_the_reporter_can_withdraw_from_every_other()
    {
        Assert.Equal(Enum.GetValues<ReportStatus>(), CaseMoves.OfStatus.Select(move => move.To).Append(ReportStatus.Received).Distinct().Order());
        Assert.Equal(Enum.GetValues<Publication>(), CaseMoves.OfPublication.Select(move => move.To).Distinct().Order());
        Assert.All(Enum.GetValues<ReportStatus>(), status => Assert.All(Enum.GetValues<Publication>(), publication => Assert.Equal(
            status != ReportStatus.Withdrawn, CaseMoves.Find(status, publication, CaseAction.Withdraw, Consented) is not null)));
    }

    [Fact]
    public void Nothing_is_published_but_by_the_clock_and_after_the_clinic_was_told() => Assert.All(
        CaseMoves.OfPublication.Where(move => move.To == Publication.Published),
        move => Assert.Equal((Publication.Notified, CaseMover.Clock), (move.From, move.By)));

    [Fact]
    public void Without_consent_no_clinic_is_told() => Assert.Null(
        CaseMoves.Find(ReportStatus.UnderReview, Publication.Unpublished, CaseAction.Notify, new CaseFacts(Consented: false)));

    [Fact]
    public void A_proposal_is_confirmed_and_not_proposed_twice()
    {
        var allowed = CaseMoves.Allowed(ReportStatus.Upheld, Publication.Notified, Consented with { Proposed = true });

        Assert.Contains(DecisionAction.ConfirmPublication, allowed);
        Assert.DoesNotContain(DecisionAction.ProposePublication, allowed);
    }

    [Fact]
    public void Only_what_was_upheld_is_proposed_confirmed_and_published()
    {
        var wanted = new (CaseAction Action, CaseFacts Facts)[]
        {
            (CaseAction.ProposePublication, Consented), (CaseAction.ConfirmPublication, Consented with { Proposed = true }),
            (CaseAction.Publish, Consented with { Confirmed = true }),
        };

        Assert.All(Enum.GetValues<ReportStatus>(), status => Assert.All(wanted, step => Assert.Equal(
            status == ReportStatus.Upheld, CaseMoves.Find(status, Publication.Notified, step.Action, step.Facts) is not null)));
    }

    [Fact]
    public void Each_decision_has_reasons_that_fit_and_each_reason_fits_a_decision()
    {
        var fitting = Enum.GetValues<DecisionAction>().SelectMany(DecisionReasons.Of).Distinct().Order();

        Assert.Equal(Enum.GetValues<DecisionReason>(), fitting);
        Assert.All(Enum.GetValues<DecisionAction>(), action => Assert.Contains(DecisionReason.Other, DecisionReasons.Of(action)));
    }

    [Fact]
    public void What_a_moderator_decides_is_a_move_of_a_moderator() => Assert.All(
        Enum.GetValues<DecisionAction>(),
        decision => Assert.All(
            CaseMoves.OfStatus.Where(move => move.Action == CaseMoves.MoveOf(decision)).Select(move => move.By)
                .Concat(CaseMoves.OfPublication.Where(move => move.Action == CaseMoves.MoveOf(decision)).Select(move => move.By)),
            by => Assert.True(by is CaseMover.Moderator or CaseMover.SecondModerator)));

    [Theory]
    [InlineData(1, 50, 0, true)]
    [InlineData(1, 4, 0, true)]
    [InlineData(1, 3, 0, false)]
    [InlineData(24, 8, 0, true)]
    [InlineData(24, 5, 0, false)]
    [InlineData(1, 4, 2160, false)]
    [InlineData(1, 50, 2160, true)]
    public void A_burst_is_what_chance_does_not_bring(int hours, int count, int earlier, bool isUnusual) =>
        Assert.Equal(isUnusual, Burst.IsUnusual(TimeSpan.FromHours(hours), count, earlier));

    [Theory]
    [InlineData(1, 0.5, 0.393469)]
    [InlineData(3, 2.0, 0.323324)]
    [InlineData(10, 20.0, 0.995005)]
    public void The_tail_of_the_Poisson_distribution_is_that_of_the_tables(int count, double expected, double chance) =>
        Assert.Equal(chance, Burst.Tail(count, expected), 5);
}
