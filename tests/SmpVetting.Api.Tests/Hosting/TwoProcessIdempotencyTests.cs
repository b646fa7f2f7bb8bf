using System.Net;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Hosting;

/// <summary>The same posts at the same moment at two real processes on one database.</summary>
public sealed class TwoProcessIdempotencyTests
{
    private const int Keys = 20;
    private const int Posts = 20;

    private static readonly string[] Symptoms = ["redness_spreading"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_key_makes_one_report_and_all_its_answers_are_equal_to_the_byte()
    {
        await using var two = await TwoProcesses.StartAsync();
        HttpClient[] anyone = [two.First.Client(), two.Second.Client()];

        // An answer holds the receipt, which is random: two reports could not answer the same.
        for (var key = 0; key < Keys; key++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, Posts).Select(caller => PostAsync(anyone[caller % 2], $"key-{key}")));
            Assert.Single(answers.Distinct());
        }

        await using var database = two.OpenDatabase();
        Assert.Equal(Keys, await database.ReadAsync(session => session.FindAsync<int>("select count(*) from Report"), Stop));
    }

    private static async Task<string> PostAsync(HttpClient client, string key)
    {
        var answer = await Callers.PatientlyAsync(() => client.PostAsync(
            "/v1/reports",
            new { clinicName = "Whoever Did It", triage = new { daysSinceLastSession = 10, symptoms = Symptoms }, story = key },
            ("Idempotency-Key", key)));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return Convert.ToHexString(await answer.Content.ReadAsByteArrayAsync(Stop));
    }
}
