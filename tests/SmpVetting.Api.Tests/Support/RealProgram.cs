using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using SmpVetting.Api.Data;

namespace SmpVetting.Api.Tests.Support;

/// <summary>What a command said and how it ended.</summary>
public sealed record Outcome(int ExitCode, string Output, string Errors);

/// <summary>The real program as processes of its own, on a folder and a database of its own.</summary>
public sealed class RealProgram : IDisposable
{
    public RealProgram()
    {
        var database = TestDatabase.SettingsIn(Folder);
        Environment = new()
        {
            ["Urls"] = "http://127.0.0.1:0",
            ["Database__Engine"] = database.Engine,
            ["Database__ConnectionString"] = database.ConnectionString,
            ["Secrets__KeyFile"] = Path.Combine(Folder, "smpvetting.key"),
            ["Limits__Off"] = "true",
            // Whatever the machine speaks, the program's own words and numbers stay the same.
            ["LC_ALL"] = "tr_TR.UTF-8",
        };
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("smpvetting-").FullName;

    /// <summary>The settings of every process started from here; null leaves one out.</summary>
    public Dictionary<string, string?> Environment { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async Task<Outcome> RunAsync(params string[] args)
    {
        using var process = Start(args);
        var output = process.StandardOutput.ReadToEndAsync(Stop);
        var errors = process.StandardError.ReadToEndAsync(Stop);
        try
        {
            await process.WaitForExitAsync(Stop).WaitAsync(TimeSpan.FromSeconds(30), Stop);
        }
        catch (TimeoutException)
        {
            process.Kill();
            throw;
        }

        return new Outcome(process.ExitCode, await output, await errors);
    }

    /// <summary>Starts a command and ends it with SIGKILL as soon as it is time; one that is done before is left alone.</summary>
    public async Task KillAsync(Func<Task<bool>> isTime, params string[] args)
    {
        using var process = Start(args);
        while (!process.HasExited && !await isTime())
            await Task.Delay(10, Stop);
        process.Kill();
        await process.WaitForExitAsync(Stop);
    }

    /// <summary>Migrates, as a server's database has to be, and makes an admin's key.</summary>
    public async Task<string> AdminKeyAsync()
    {
        Assert.Equal(0, (await RunAsync("migrate")).ExitCode);
        var made = await RunAsync("keys", "create", "--role", "admin", "--label", "test", "--json");
        return (string)JsonNode.Parse(made.Output)!["key"]!;
    }

    public async Task<Serving> ServeAsync(params string[] options)
    {
        var serving = new Serving(Start(["serve", .. options]));
        await serving.StartedAsync();
        return serving;
    }

    /// <summary>The same database, seen beside the program.</summary>
    public Database OpenDatabase() => new(Environment["Database__Engine"] == "sqlite"
        ? new SqliteEngine(Environment["Database__ConnectionString"]!)
        : new SqlServerEngine(Environment["Database__ConnectionString"]!));

    public void Dispose()
    {
        TestDatabase.Drop(Folder);
        Directory.Delete(Folder, recursive: true);
    }

    private Process Start(string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder,
        };
        foreach (var arg in args.Prepend(Path.Combine(AppContext.BaseDirectory, "smpvetting.dll")))
            start.ArgumentList.Add(arg);
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}

/// <summary>A program that serves until it is stopped or killed; everything it writes is kept.</summary>
public sealed class Serving : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly ConcurrentQueue<string> errors = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal Serving(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Received(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(errors, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address => address.Task.Result;

    public IReadOnlyCollection<string> Output => output;

    public IReadOnlyCollection<string> Errors => errors;

    public HttpClient Client(string? key = null)
    {
        var client = new HttpClient { BaseAddress = Address };
        if (key is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }

    /// <summary>SIGKILL: the process gets no chance to tidy up.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
    }

    /// <summary>SIGTERM, as a service manager stops it; answers the exit code.</summary>
    public async Task<int> StopAsync()
    {
        await SignalAsync("TERM");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30));
        return process.ExitCode;
    }

    /// <summary>SIGSTOP: it stands still, in whatever it was doing, and takes requests without answering them.</summary>
    public Task PauseAsync() => SignalAsync("STOP");

    public Task ResumeAsync() => SignalAsync("CONT");

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    internal async Task StartedAsync()
    {
        var ended = process.WaitForExitAsync(CancellationToken.None);
        if (await Task.WhenAny(address.Task, ended).WaitAsync(TimeSpan.FromSeconds(30)) == ended)
            throw new InvalidOperationException($"The program ended with {process.ExitCode}: {string.Join('\n', errors)}");
    }

    private async Task SignalAsync(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private void Received(string? line)
    {
        const string announcement = "Listening on ";
        Keep(output, line);
        if (line?.StartsWith(announcement, StringComparison.Ordinal) == true)
            address.TrySetResult(new Uri(line[announcement.Length..]));
    }

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
            lines.Enqueue(line);
    }
}
