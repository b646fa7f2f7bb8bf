using SmpVetting.Domain.Reports;

namespace SmpVetting.Domain.Tests.Reports;

public sealed class FollowUpPlanTests
{
    private static readonly DateTimeOffset Received = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 27, null, 28)]
    [InlineData(0, 28, 1, 182)]
    [InlineData(1, 28, null, 182)]
    [InlineData(1, 182, 2, null)]
    [InlineData(0, 400, 2, null)]
    [InlineData(2, 400, null, null)]
    public void A_person_is_asked_after_four_weeks_and_half_a_year_and_the_newest_question_alone(int asked, int age, int? due, int? next)
    {
        var now = Received.AddDays(age);

        Assert.Equal(due, FollowUpPlan.Due(Received, asked, now)?.Number);
        Assert.Equal(next is { } days ? Received.AddDays(days) : null, FollowUpPlan.NextAt(Received, now));
    }

    [Fact]
    public void Each_question_has_words_and_a_source_and_the_last_keeps_no_report() =>
        Assert.All(FollowUpPlan.All, question =>
        {
            Assert.NotEmpty(question.Source);
            Assert.EndsWith(".", question.Words);
            Assert.Equal(question.Number < FollowUpPlan.All.Count, FollowUpPlan.KeptUntil(Received, question.Number) is not null);
        });
}
