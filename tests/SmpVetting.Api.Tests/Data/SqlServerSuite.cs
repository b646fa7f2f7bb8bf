using System.Diagnostics;
using Microsoft.Data.SqlClient;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Data;

/// <summary>Runs this whole suite a second time, in a second process, on SQL Server (docs/decisions/0003).</summary>
[OnlyOnSqlite("It starts the run on SQL Server.")]
public sealed class SqlServerSuite(ITestOutputHelper output)
{
    [Fact]
    public async Task The_whole_suite_passes_on_SQL_Server_too()
    {
        Assert.SkipWhen(
            SqlServerRun.Given is null,
            $"{SqlServerRun.Variable} is not set: give it the connection string of a SQL Server, and every test of this suite runs there too.");
        var mode = FindMode();
        var (exitCode, text) = await RunAsync(mode);
        output.WriteLine(text);
        Assert.True(exitCode == 0, $"On SQL Server ({mode} database) the suite failed:\n{text}");
    }

    [Fact]
    public void What_runs_on_SQLite_alone_says_why() => Assert.All(
        Sources.Below("tests/SmpVetting.Api.Tests").Where(file => !file.Path.StartsWith("Support/", StringComparison.Ordinal)),
        file => Assert.True(
            !file.Text.Contains("SqliteEngine(", StringComparison.Ordinal) && !file.Text.Contains("Data Source=", StringComparison.Ordinal)
                && !file.Text.Contains("MigratedSqlite", StringComparison.Ordinal)
                || file.Text.Contains("[OnlyOnSqlite(\"", StringComparison.Ordinal),
            $"{file.Path} names SQLite; take the database from TestDatabase, or say why not with [OnlyOnSqlite(\"…\")]."));

    private static string FindMode()
    {
        try
        {
            return SqlServerRun.FindMode();
        }
        catch (SqlException error)
        {
            Assert.Fail($"{SqlServerRun.Variable} is set, but the server does not answer: {error.Message}");
            throw;
        }
    }

    private static async Task<(int ExitCode, string Text)> RunAsync(string mode)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var arg in new[] { typeof(SqlServerSuite).Assembly.Location, "-trait-", $"{OnlyOnSqliteAttribute.Trait}={OnlyOnSqliteAttribute.Value}", "-noColor" })
            start.ArgumentList.Add(arg);
        if (mode == SqlServerRun.Shared)
        {
            start.ArgumentList.Add("-parallel");
            start.ArgumentList.Add("none");
        }

        start.Environment[SqlServerRun.ModeVariable] = mode;
        using var process = Process.Start(start)!;
        // The log lines of the services under test go to stderr; nobody reads them here, but the pipe must not fill.
        var ignored = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await ignored;
        return (process.ExitCode, text);
    }
}
