namespace SmpVetting.Benchmarks;

/// <summary>Two things measured in turn, so that a machine that changes its speed changes both.</summary>
internal static class Comparison
{
    private const int Rounds = 7;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1.5);

    public static async Task<Result> MeasureAsync(string name, double goal, Func<TimeSpan, Task<double>> floor, Func<TimeSpan, Task<double>> ours)
    {
        // The runtime compiles hot methods again in the background; only then is the speed the one that lasts.
        await floor(WarmUp);
        await ours(WarmUp);
        var pairs = new List<(double Floor, double Ours)>();
        for (var round = 0; round < Rounds; round++)
            pairs.Add((await floor(Turn), await ours(Turn)));
        var result = new Result(name, Median(pairs.Select(pair => pair.Floor)), Median(pairs.Select(pair => pair.Ours)), Median(pairs.Select(pair => pair.Ours / pair.Floor)), goal);
        Console.WriteLine(result);
        return result;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}

/// <summary>Answers per second of the floor and of ours, and the median of the ratios of each pair.</summary>
internal sealed record Result(string Name, double Floor, double Ours, double Ratio, double Goal)
{
    public override string ToString() => FormattableString.Invariant($"| {Name} | {Floor:n0}/s | {Ours:n0}/s | {Ratio:0.00} | {Goal:0.00} |");
}
