using System.Diagnostics;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Data;

/// <summary>A SQL Server that is not there: nothing listens on port 9, discard.</summary>
[OnlyOnSqlite("It is about a server that is away.")]
public sealed class SqlServerAwayTests : IDisposable
{
    private readonly RealProgram program = new();

    public SqlServerAwayTests()
    {
        program.Environment["Database__Engine"] = "sqlserver";
        program.Environment["Database__ConnectionString"] = "Server=127.0.0.1,9;User Id=nobody;Password=nothing;Database=nowhere";
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("serve")]
    [InlineData("keys list")]
    public async Task A_server_that_is_away_is_told_in_one_sentence_with_exit_code_1(string command)
    {
        var clock = Stopwatch.StartNew();

        var outcome = await program.RunAsync(command.Split(' '));

        Assert.Equal("The database does not answer; check Database__ConnectionString and that it is running.\n", outcome.Errors);
        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("Colour=blue")]
    public async Task A_connection_string_that_is_none_is_told_in_one_sentence_with_exit_code_2(string given)
    {
        program.Environment["Database__ConnectionString"] = given;

        var outcome = await program.RunAsync("migrate");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith("Database__ConnectionString", outcome.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(given, outcome.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => program.Dispose();
}
