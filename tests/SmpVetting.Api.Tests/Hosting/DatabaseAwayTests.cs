using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Hosting;

/// <summary>A database that is locked or gone, seen from outside: told quickly, lost nothing, over as soon as it is back.</summary>
[OnlyOnSqlite("It locks and takes away the file; a server that is away is tested by SqlServerAwayTests.")]
public sealed class DatabaseAwayTests : IAsyncLifetime
{
    private static readonly string[] Parts = ["", "-wal", "-shm"];

    private readonly ServiceFixture service = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string File => Path.Combine(service.Folder, "smpvetting.db");

    public ValueTask InitializeAsync() => service.InitializeAsync();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task A_lock_held_too_long_is_a_503_within_seconds_and_reading_goes_on()
    {
        var admin = await service.ClientForAsync(Role.Admin);
        await using var other = await LockAsync();
        var clock = Stopwatch.StartNew();

        var posts = Enumerable.Range(0, 40).Select(number => PostAsync(admin, $"locked-{number}")).ToList();
        await AssertStatusAsync(HttpStatusCode.OK, "/health/live");
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/v1/keys", Stop)).StatusCode);
        foreach (var post in posts)
            await AssertAwayAsync(await post);

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 12);
        await other.DisposeAsync();
        Assert.Equal(HttpStatusCode.Created, (await PostAsync(admin, "locked-0")).StatusCode);
    }

    [Fact]
    public async Task When_too_many_wait_to_write_the_next_is_refused_at_once()
    {
        var admin = await service.ClientForAsync(Role.Admin);
        var database = service.Services.GetRequiredService<Database>();
        var (begun, done) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = database.WriteAsync(
            async _ =>
            {
                begun.SetResult();
                await done.Task;
                return 1;
            },
            Stop);
        await begun.Task;
        var waiting = Enumerable.Range(0, 4096).Select(number => database.WriteAsync(_ => Task.FromResult(number), Stop)).ToList();

        var clock = Stopwatch.StartNew();
        await AssertAwayAsync(await PostAsync(admin, "one-too-many"));

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
        done.SetResult();
        await first;
        await Task.WhenAll(waiting);
        Assert.Equal(HttpStatusCode.Created, (await PostAsync(admin, "one-too-many")).StatusCode);
    }

    [Fact]
    public async Task A_file_that_is_taken_away_and_put_back_costs_no_acknowledged_row()
    {
        var admin = await service.ClientForAsync(Role.Admin);
        var made = new ConcurrentDictionary<string, string>();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var load = Task.WhenAll(Enumerable.Range(0, 4).Select(writer => WriteUntilAsync(admin, $"writer-{writer}", made, over.Token)));

        while (made.Count < 20)
            await Task.Delay(5, Stop);
        Move(from: "", to: ".away");
        await AssertStatusAsync(HttpStatusCode.ServiceUnavailable, "/health/ready");
        await AssertStatusAsync(HttpStatusCode.OK, "/health/live");
        await AssertAwayAsync(await PostAsync(admin, "while-away"));
        await AssertAwayAsync(await admin.GetAsync("/v1/keys", Stop));
        await AssertStatusAsync(HttpStatusCode.OK, "/health/live");
        var madeBefore = made.Count;
        Move(from: ".away", to: "");
        var back = Stopwatch.StartNew();
        while ((await service.Anyone().GetAsync("/health/ready", Stop)).StatusCode != HttpStatusCode.OK || made.Count <= madeBefore + 4)
            Assert.InRange(back.Elapsed.TotalSeconds, 0, 10);
        await over.CancelAsync();
        await load;

        foreach (var (key, id) in made)
        {
            var again = await PostAsync(admin, key);
            Assert.Equal(id, (string?)(await again.JsonAsync())["id"]);
            Assert.Equal("true", again.Headers.GetValues("Idempotency-Replayed").Single());
        }
    }

    /// <summary>Only answers that were given count as acknowledged.</summary>
    private static async Task WriteUntilAsync(HttpClient admin, string writer, ConcurrentDictionary<string, string> made, CancellationToken over)
    {
        for (var number = 0; !over.IsCancellationRequested; number++)
        {
            var answer = await PostAsync(admin, $"{writer}-{number}");
            if (answer.StatusCode == HttpStatusCode.Created)
                made[$"{writer}-{number}"] = (string)(await answer.JsonAsync())["id"]!;
            else
                await AssertAwayAsync(answer);
        }
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient admin, string key) =>
        admin.PostAsync("/v1/keys", new { role = "moderator", label = key }, ("Idempotency-Key", key));

    private async Task AssertStatusAsync(HttpStatusCode expected, string path)
    {
        var answer = await service.Anyone().GetAsync(path, Stop);
        Assert.Equal(expected, answer.StatusCode);
        if (expected == HttpStatusCode.ServiceUnavailable)
            await AssertAwayAsync(answer);
    }

    private static async Task AssertAwayAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 10);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("/problems/unavailable", (string?)(await answer.JsonAsync())["type"]);
    }

    /// <summary>The file goes first and comes last, so that nobody opens it without its log.</summary>
    private void Move(string from, string to)
    {
        foreach (var part in from.Length == 0 ? Parts : Parts.Reverse())
        {
            if (System.IO.File.Exists(File + part + from))
                System.IO.File.Move(File + part + from, File + part + to, overwrite: true);
        }
    }

    private async Task<SqliteConnection> LockAsync()
    {
        var other = new SqliteConnection($"Data Source={File};Pooling=False");
        await other.OpenAsync(Stop);
        await using var command = other.CreateCommand();
        command.CommandText = "begin immediate";
        await command.ExecuteNonQueryAsync(Stop);
        return other;
    }
}
