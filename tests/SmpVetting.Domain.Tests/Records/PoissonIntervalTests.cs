using SmpVetting.Domain.Records;

namespace SmpVetting.Domain.Tests.Records;

public sealed class PoissonIntervalTests
{
    /// <summary>Exact limits as printed in tables of Garwood's interval.</summary>
    [Theory]
    [InlineData(0, 0, 3.6889)]
    [InlineData(1, 0.0253, 5.5716)]
    [InlineData(5, 1.6235, 11.6683)]
    [InlineData(10, 4.7954, 18.3904)]
    [InlineData(20, 12.2165, 30.8884)]
    [InlineData(100, 81.3640, 121.6268)]
    public void The_interval_of_a_count_is_Garwoods(int count, double low, double high)
    {
        var interval = PoissonInterval.Of(count);

        Assert.Equal(low, interval.Low, 0.0001);
        Assert.Equal(high, interval.High, 0.0001);
    }

    [Fact]
    public void A_large_count_has_an_interval_too()
    {
        var interval = PoissonInterval.Of(20_000);

        Assert.InRange(interval.Low, 19_700, 19_750);
        Assert.InRange(interval.High, 20_270, 20_300);
    }
}
