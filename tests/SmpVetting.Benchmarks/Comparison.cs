namespace SmpVetting.Benchmarks;

/// <summary>Two things measured in turn, so that a machine that changes its speed changes both.</summary>
internal static class Comparison
{
    private const int Rounds = 7;
    private const int MostTurnsOfWarmUp = 40;
    private const int CalmTurns = 6;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1.5);

    public static async Task MeasureAsync(string name, double goal, Func<TimeSpan, Task<double>> floor, Func<TimeSpan, Task<double>> ours)
    {
        await WarmUpAsync(floor);
        await WarmUpAsync(ours);
        var pairs = new List<(double Floor, double Ours)>();
        for (var round = 0; round < Rounds; round++)
            pairs.Add((await floor(Turn), await ours(Turn)));
        Console.WriteLine(new Result(name, Median(pairs.Select(pair => pair.Floor)), Median(pairs.Select(pair => pair.Ours)), Median(pairs.Select(pair => pair.Ours / pair.Floor)), goal));
    }

    /// <summary>The runtime compiles hot methods again in the background; the speed that lasts is there when it no longer grows.</summary>
    private static async Task WarmUpAsync(Func<TimeSpan, Task<double>> run)
    {
        var (best, calm) = (0.0, 0);
        for (var turn = 0; turn < MostTurnsOfWarmUp && calm < CalmTurns; turn++)
        {
            var rate = await run(Turn);
            calm = rate > best * 1.02 ? 0 : calm + 1;
            best = Math.Max(best, rate);
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}

/// <summary>Answers per second of the floor and of ours, and the median of the ratios of each pair.</summary>
internal sealed record Result(string Name, double Floor, double Ours, double Ratio, double Goal)
{
    public override string ToString() => FormattableString.Invariant($"| {Name} | {Floor:n0}/s | {Ours:n0}/s | {Ratio:0.00} | {Goal:0.00} |");
}
