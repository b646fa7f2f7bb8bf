using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SmpVetting.Benchmarks;

/// <summary>200 idempotency keys, each sent 50 times at once with the same report to two processes.</summary>
internal static class KeyProof
{
    private const int Keys = 200;
    private const int Posts = 50;

    /// <summary>True when each key made one report and all its answers are equal to the byte.</summary>
    public static async Task<bool> RunAsync(string folder)
    {
        await using var programs = await TwoPrograms.StartAsync(folder, "keys");
        var answers = new ConcurrentBag<int>();
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(Enumerable.Range(0, Keys), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (key, _) =>
        {
            // An answer holds the receipt, which is random: two reports could not answer the same.
            var bodies = await Task.WhenAll(Enumerable.Range(0, Posts).Select(caller => programs.SendAsync(caller, () => Post(key))));
            answers.Add(bodies.DistinctBy(Convert.ToHexString).Count());
        });
        var time = Stopwatch.GetElapsedTime(started).TotalSeconds;

        var (made, different) = (CountReports(programs), answers.Sum() - Keys);
        Console.WriteLine(FormattableString.Invariant($"Keys: {Keys} keys, {Posts} times each at two processes in {time:0} s, made {made} reports; {different} answers differ from the first."));
        Console.WriteLine(programs.Manners());
        return made == Keys && different == 0;
    }

    private static HttpRequestMessage Post(int key) => new(HttpMethod.Post, "/v1/reports")
    {
        Content = new StringContent(Bodies.Report, Encoding.UTF8, "application/json"),
        Headers = { { "Idempotency-Key", $"key-{key}" } },
    };

    private static int CountReports(TwoPrograms programs)
    {
        using var connection = programs.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from Report";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
