using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Data;

/// <summary>The real program, killed while it writes: what it acknowledged is there, and nothing is there twice.</summary>
public sealed class KillTests
{
    private const int Rounds = 3;
    private const int Writers = 6;

    private static readonly string[] Symptoms = ["redness_spreading"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_report_that_was_acknowledged_is_there_exactly_once_after_a_kill()
    {
        using var program = new RealProgram();
        var admin = await program.AdminKeyAsync();
        var acknowledged = new ConcurrentDictionary<string, string>();
        var unknown = new ConcurrentBag<string>();
        for (var round = 0; round < Rounds; round++)
        {
            await using var serving = await program.ServeAsync();
            var load = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer =>
                WriteUntilKilledAsync(serving.Client(), $"{round}-{writer}", acknowledged, unknown)));
            await WaitForAsync(() => acknowledged.Count, acknowledged.Count + Random.Shared.Next(20, 200));
            await serving.KillAsync();
            await load;
        }

        await using var restarted = await program.ServeAsync();
        using var anyone = restarted.Client();
        Assert.Equal(HttpStatusCode.OK, (await restarted.Client(admin).GetAsync("/v1/keys", Stop)).StatusCode);
        foreach (var key in unknown)
            acknowledged[key] = await AnswerAsync(await PostAsync(anyone, key));

        Assert.True(acknowledged.Count > Rounds * Writers, $"Only {acknowledged.Count} reports were written; the load was too light.");
        Assert.NotEmpty(unknown);
        Assert.Equal(acknowledged.Count, acknowledged.Values.Distinct().Count());
        foreach (var (key, answer) in acknowledged)
        {
            var again = await PostAsync(anyone, key);
            Assert.Equal(answer, await AnswerAsync(again));
            Assert.True(again.Headers.Contains("Idempotency-Replayed"));
        }

        Assert.Equal(acknowledged.Count, await CountReportsAsync(program));
    }

    private static async Task WriteUntilKilledAsync(
        HttpClient client, string writer, ConcurrentDictionary<string, string> acknowledged, ConcurrentBag<string> unknown)
    {
        for (var number = 0; ; number++)
        {
            var key = $"{writer}-{number}";
            try
            {
                acknowledged[key] = await AnswerAsync(await PostAsync(client, key));
            }
            catch (HttpRequestException)
            {
                unknown.Add(key);
                return;
            }
        }
    }

    /// <summary>The moment of the kill is a random number of reports, not of milliseconds, so that a slow machine is killed at work too.</summary>
    private static async Task WaitForAsync(Func<int> count, int enough)
    {
        var clock = Stopwatch.StartNew();
        while (count() < enough && clock.Elapsed < TimeSpan.FromSeconds(3))
            await Task.Delay(5, Stop);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string key) => client.PostAsync(
        "/v1/reports",
        new { clinicName = $"Clinic of {key}", triage = new { daysSinceLastSession = 10, symptoms = Symptoms }, story = key },
        ("Idempotency-Key", key));

    private static async Task<string> AnswerAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, text);
        return text;
    }

    /// <summary>Counted in the database itself: nothing was made beside what was answered.</summary>
    private static async Task<int> CountReportsAsync(RealProgram program)
    {
        await using var database = program.OpenDatabase();
        return await database.ReadAsync(session => session.FindAsync<int>("select count(*) from Report"), Stop);
    }
}
