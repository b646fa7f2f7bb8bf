using SmpVetting.Domain.Referrals;

namespace SmpVetting.Domain.Tests.Referrals;

public sealed class ToldCountTests
{
    /// <summary>Exact intervals as tables of the binomial distribution give them (Clopper and Pearson).</summary>
    [Theory]
    [InlineData(0, 10, 0, 0.3085)]
    [InlineData(1, 10, 0.00253, 0.44502)]
    [InlineData(5, 10, 0.1871, 0.8129)]
    [InlineData(10, 10, 0.6915, 1)]
    [InlineData(50, 1000, 0.0373, 0.0654)]
    public void The_interval_is_the_exact_one(int count, int of, double low, double high)
    {
        var interval = ShareInterval.Of(count, of);

        Assert.Equal(low, interval.Low, 3);
        Assert.Equal(high, interval.High, 3);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(10)]
    public void One_more_moves_a_told_count_by_a_whole_step_or_not_at_all(int step)
    {
        foreach (var of in Enumerable.Range(1, 20).Select(steps => steps * step))
        {
            var told = Enumerable.Range(0, of + 1).Select(count => ToldCount.Tell(count, of, step)).ToList();
            Assert.All(told, count => Assert.Equal(0, count.AtLeast % step));
            // Everything that is told, the interval too, is the same within a step.
            Assert.Equal((of / step) + 1, told.Distinct().Count());
        }
    }

    [Fact]
    public void The_interval_covers_that_of_every_count_it_stands_for() => Assert.All(Enumerable.Range(0, 41), count =>
    {
        var (told, own) = (ToldCount.Tell(count, 40, 5), ShareInterval.Of(count, 40));
        Assert.InRange(own.Low * 100, told.LowPercent - 0.051, 100);
        Assert.InRange(own.High * 100, 0, told.HighPercent + 0.051);
    });
}
