using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Commands;

/// <summary>Backup and restore as an operator uses them, on real files and beside a service that goes on writing.</summary>
[OnlyOnSqlite("On a server the server makes the backups.")]
public sealed class BackupTests : IDisposable
{
    private readonly RealProgram program = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Database => Path.Combine(program.Folder, "smpvetting.db");

    private string Backup => Path.Combine(program.Folder, "backup.db");

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_backup_under_load_restores_with_everything_that_was_acknowledged_before_it_began()
    {
        await program.AdminKeyAsync();
        var acknowledged = new ConcurrentDictionary<string, string>();
        List<(string Id, string Receipt)> before;
        await using (var serving = await program.ServeAsync())
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
            var load = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => FileUntilAsync(serving.Client(), acknowledged, stop.Token)));
            while (acknowledged.Count < 40)
                await Task.Delay(10, Stop);
            before = [.. acknowledged.Select(report => (report.Key, report.Value))];
            Assert.Equal(0, (await program.RunAsync("backup", Backup)).ExitCode);
            var enough = acknowledged.Count + 20;
            while (acknowledged.Count < enough)
                await Task.Delay(10, Stop);
            await stop.CancelAsync();
            await load;
        }

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Backup));
        LoseTheDatabase();
        var restored = await program.RunAsync("restore", Backup);
        Assert.Equal((0, ""), (restored.ExitCode, restored.Errors));
        Assert.Equal(0, (await program.RunAsync("audit", "verify")).ExitCode);

        await using var again = await program.ServeAsync();
        foreach (var (id, receipt) in before)
        {
            using var reporter = again.Client();
            reporter.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Receipt", receipt);
            Assert.Equal(HttpStatusCode.OK, (await reporter.GetAsync($"/v1/reports/{id}", Stop)).StatusCode);
        }
    }

    [Fact]
    public async Task A_service_that_was_killed_leaves_a_database_that_can_be_backed_up()
    {
        await program.AdminKeyAsync();
        await using (var serving = await program.ServeAsync())
        {
            await FileAsync(serving.Client(), Stop);
            await serving.KillAsync();
        }

        Assert.Equal(0, (await program.RunAsync("backup", Backup)).ExitCode);
        LoseTheDatabase();
        Assert.Equal(0, (await program.RunAsync("restore", Backup)).ExitCode);
    }

    [Fact]
    public async Task What_is_there_is_never_written_over()
    {
        await program.AdminKeyAsync();
        Assert.Equal(0, (await program.RunAsync("backup", Backup)).ExitCode);
        var (backup, database) = (await File.ReadAllBytesAsync(Backup, Stop), await File.ReadAllBytesAsync(Database, Stop));

        await RefusesAsync("is there already", 1, "backup", Backup);
        await RefusesAsync("empty place", 1, "restore", Backup);

        Assert.Equal(backup, await File.ReadAllBytesAsync(Backup, Stop));
        Assert.Equal(database, await File.ReadAllBytesAsync(Database, Stop));
    }

    [Fact]
    public async Task Nothing_to_back_up_or_nowhere_to_put_it_is_said_in_one_sentence()
    {
        await RefusesAsync("nothing to back up", 2, "backup", Backup);
        await program.AdminKeyAsync();
        await RefusesAsync("cannot be written", 1, "backup", "/proc/nowhere/backup.db");
    }

    [Fact]
    public async Task Without_its_key_file_a_backup_is_not_restored_and_the_missing_secret_is_named()
    {
        await BackedUpAsync();
        var key = program.Environment["Secrets__KeyFile"]!;
        var right = await File.ReadAllBytesAsync(key, Stop);
        foreach (var other in new[] { null, Convert.ToBase64String(new byte[32]) })
        {
            File.Delete(key);
            if (other is not null)
                await File.WriteAllTextAsync(key, other, Stop);

            var refusal = await RefusesAsync("is missing", 1, "restore", Backup);

            Assert.Matches("fingerprint [0-9a-f]{32} is missing", refusal);
            Assert.Equal(other is not null, File.Exists(key));
        }

        await File.WriteAllBytesAsync(key, right, Stop);
        Assert.Equal(0, (await program.RunAsync("restore", Backup)).ExitCode);
    }

    [Fact]
    public async Task A_backup_whose_audit_log_was_changed_is_not_restored_and_the_row_is_named()
    {
        await BackedUpAsync();
        Execute(Backup, "update AuditEvent set ObjectId = 'key_other' where Seq = 1");

        await RefusesAsync("Row 1 ", 1, "restore", Backup);
    }

    [Theory]
    [InlineData("damaged")]
    [InlineData("text")]
    [InlineData("empty")]
    [InlineData("missing")]
    [InlineData("foreign")]
    [InlineData("newer")]
    public async Task What_is_no_sound_backup_is_refused(string what)
    {
        await BackedUpAsync();
        switch (what)
        {
            case "damaged":
                await using (var file = File.OpenWrite(Backup))
                {
                    file.Position = file.Length / 2;
                    file.Write(new byte[8192]);
                }

                break;
            case "text":
                await File.WriteAllTextAsync(Backup, "no database", Stop);
                break;
            case "empty":
                await File.WriteAllBytesAsync(Backup, [], Stop);
                break;
            case "missing":
                File.Delete(Backup);
                break;
            case "foreign":
                File.Delete(Backup);
                Execute(Backup, "create table Other (Id int)");
                break;
            default:
                Execute(Backup, "insert into SchemaVersion (Name, Checksum, AppliedAt) values ('9999_later.sql', '', '2030-01-01')");
                break;
        }

        await RefusesAsync(what switch { "foreign" or "empty" => "another program", "newer" => "newer", "missing" => $"There is no file {Backup};", _ => "no backup" }, what == "newer" ? 2 : 1, "restore", Backup);
    }

    /// <summary>Also nothing is left where the database would be.</summary>
    private async Task<string> RefusesAsync(string because, int exitCode, params string[] args)
    {
        var others = Directory.GetFiles(program.Folder).Order().ToList();
        var refusal = await program.RunAsync(args);
        Assert.Equal((exitCode, ""), (refusal.ExitCode, refusal.Output));
        Assert.Contains(because, refusal.Errors, StringComparison.Ordinal);
        Assert.Single(refusal.Errors.TrimEnd('\n').Split('\n'));
        Assert.Equal(others, Directory.GetFiles(program.Folder).Order());
        return refusal.Errors;
    }

    private async Task BackedUpAsync()
    {
        await program.AdminKeyAsync();
        Assert.Equal(0, (await program.RunAsync("backup", Backup)).ExitCode);
        LoseTheDatabase();
    }

    private void LoseTheDatabase()
    {
        foreach (var file in Directory.GetFiles(program.Folder, "smpvetting.db*"))
            File.Delete(file);
    }

    private static void Execute(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static async Task FileUntilAsync(HttpClient client, ConcurrentDictionary<string, string> acknowledged, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var filed = await FileAsync(client, Stop);
            acknowledged[(string)filed["id"]!] = (string)filed["receipt"]!;
        }
    }

    private static async Task<JsonNode> FileAsync(HttpClient client, CancellationToken stop)
    {
        var response = await client.SendAsync(HttpMethod.Post, "/v1/reports", """{ "clinicName": "Words", "story": "it burns", "triage": {} }""");
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        stop.ThrowIfCancellationRequested();
        return await response.JsonAsync();
    }
}
