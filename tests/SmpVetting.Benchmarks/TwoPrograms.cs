using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;

namespace SmpVetting.Benchmarks;

/// <summary>The program as two processes on one database file, and callers that come again when an answer asks them to.</summary>
internal sealed class TwoPrograms : IAsyncDisposable
{
    private readonly ConcurrentBag<double> seconds = [];
    private readonly List<(Process Process, HttpClient Client)> programs = [];
    private int refused;

    private TwoPrograms(string file) => File = file;

    public string File { get; }

    public static async Task<TwoPrograms> StartAsync(string folder, string name, Action<string>? fill = null)
    {
        var two = new TwoPrograms(Path.Combine(folder, $"{name}.db"));
        using (var migrate = two.Start("migrate"))
            await migrate.WaitForExitAsync();
        fill?.Invoke(two.File);
        for (var number = 0; number < 2; number++)
        {
            var process = two.Start("serve");
            two.programs.Add((process, new HttpClient { BaseAddress = await AddressAsync(process) }));
        }

        return two;
    }

    /// <summary>Asks one of the two until it answers; a program that has no time says when to come again.</summary>
    public async Task<byte[]> SendAsync(int caller, Func<HttpRequestMessage> request)
    {
        while (true)
        {
            using var message = request();
            var started = Stopwatch.GetTimestamp();
            using var answer = await programs[caller % programs.Count].Client.SendAsync(message);
            seconds.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
                return await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
            Interlocked.Increment(ref refused);
            await Task.Delay(answer.Headers.RetryAfter?.Delta ?? throw new InvalidOperationException("A 503 did not say when to come again."));
        }
    }

    /// <summary>How the programs coped with each other.</summary>
    public string Manners()
    {
        var sorted = seconds.Order().ToList();
        return FormattableString.Invariant($"{sorted.Count} requests, {refused} of them told to come again (503); ") + FormattableString.Invariant(
            $"half within {sorted[sorted.Count / 2]:0.00} s, 99 of 100 within {sorted[sorted.Count * 99 / 100]:0.00} s, the slowest {sorted[^1]:0.00} s.");
    }

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (process, client) in programs)
        {
            client.Dispose();
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }

    private Process Start(string command)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "smpvetting.dll"), command]) { RedirectStandardOutput = true };
        start.Environment["Urls"] = "http://127.0.0.1:0";
        start.Environment["Database__ConnectionString"] = $"Data Source={File}";
        start.Environment["Secrets__KeyFile"] = Path.ChangeExtension(File, ".key");
        start.Environment["Limits__Off"] = "true";
        return Process.Start(start)!;
    }

    private static async Task<Uri> AddressAsync(Process process)
    {
        const string announcement = "Listening on ";
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(announcement, StringComparison.Ordinal))
                return new Uri(line[announcement.Length..]);
        }

        throw new InvalidOperationException("The program ended before it listened.");
    }
}
