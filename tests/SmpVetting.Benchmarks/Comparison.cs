namespace SmpVetting.Benchmarks;

/// <summary>Two things measured in turn, so that a machine that changes its speed changes both.</summary>
internal static class Comparison
{
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("ROUNDS") ?? "7");
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(int.Parse(Environment.GetEnvironmentVariable("WARM") ?? "12"));
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1.5);

    public static async Task<Result> MeasureAsync(string name, double goal, Func<TimeSpan, Task<double>> floor, Func<TimeSpan, Task<double>> ours)
    {
        // The runtime compiles hot methods again in the background; only then is the speed the one that lasts.
        if (Environment.GetEnvironmentVariable("ONLY") is not null) floor = _ => Task.FromResult(1.0);
        await floor(WarmUp);
        await ours(WarmUp);
        var pairs = new List<(double Floor, double Ours)>();
        for (var round = 0; round < Rounds; round++)
        {
            var a = await Cpu(floor); var b = await Cpu(ours);
            pairs.Add((1e6 / a, 1e6 / b));
        }
        var result = new Result(name, Median(pairs.Select(pair => pair.Floor)), Median(pairs.Select(pair => pair.Ours)), Median(pairs.Select(pair => pair.Ours / pair.Floor)), goal);
        Console.WriteLine(result);
        return result;
    }

    private static async Task<double> Cpu(Func<TimeSpan, Task<double>> run)
    {
        var before = System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime;
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var rate = await run(Turn);
        var cpu = System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime - before;
        return cpu.TotalMicroseconds / (rate * clock.Elapsed.TotalSeconds);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}

/// <summary>Answers per second of the floor and of ours, and the median of the ratios of each pair.</summary>
internal sealed record Result(string Name, double Floor, double Ours, double Ratio, double Goal)
{
    public override string ToString() => FormattableString.Invariant($"| {Name} | {Floor:n0}/s | {Ours:n0}/s | {Ratio:0.00} | cpu us {1e6/Floor:0.0} {1e6/Ours:0.0} {Goal:0.00} |");
}
