using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Commands;

/// <summary>A new secret while the service runs: nothing becomes unreadable, at whatever moment it stops.</summary>
public sealed class SecretsTests : IDisposable
{
    private readonly RealProgram program = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string KeyPath => program.Environment["Secrets__KeyFile"]!;

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_new_secret_opens_everything_and_the_old_one_alone_opens_nothing_any_more()
    {
        await program.AdminKeyAsync();
        var old = (await File.ReadAllTextAsync(KeyPath, Stop)).Trim();
        await using var serving = await program.ServeAsync();
        var first = await FileAsync(serving);

        var rotated = await program.RunAsync("secrets", "rotate");

        Assert.Equal((0, ""), (rotated.ExitCode, rotated.Errors));
        var secrets = (await File.ReadAllTextAsync(KeyPath, Stop)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, secrets.Length);
        Assert.Equal(old, secrets[1]);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyPath));
        var second = await FileAsync(serving);
        await OpensAsync(serving, first);
        await OpensAsync(serving, second);
        foreach (var (id, wrapped) in await WrappedKeysAsync())
        {
            Assert.True(KeyFile.FromText(secrets[0]).IsSealedByNewest(id, wrapped));
            Assert.ThrowsAny<CryptographicException>(() => KeyFile.FromText(old).Unseal(id, wrapped));
        }

        Assert.Equal(0, (await program.RunAsync("audit", "verify")).ExitCode);
        await using var again = await program.ServeAsync();
        await OpensAsync(again, first);
        await OpensAsync(again, second);
    }

    [Fact]
    public async Task A_change_that_was_stopped_half_way_leaves_all_reports_open_and_goes_on_when_run_again()
    {
        await program.AdminKeyAsync();
        var reports = new List<(string, string)>();
        await using (var serving = await program.ServeAsync())
        {
            foreach (var _ in Enumerable.Range(0, 3))
                reports.Add(await FileAsync(serving));
        }

        // As a kill leaves it: the new secret is in the file, and one report of three is under it.
        var keys = KeyFile.Open(KeyPath);
        Assert.True(keys.AddSecret());
        var (id, wrapped) = (await WrappedKeysAsync())[1];
        await using (var database = program.OpenDatabase())
        {
            await database.WriteAsync(
                session => session.ExecuteAsync("update Report set WrappedKey = @anew where Id = @id", new { id, anew = keys.Seal(id, keys.Unseal(id, wrapped)) }), Stop);
        }

        await using (var serving = await program.ServeAsync())
        {
            foreach (var report in reports)
                await OpensAsync(serving, report);
        }

        Assert.Equal(0, (await program.RunAsync("secrets", "rotate")).ExitCode);
        Assert.Equal(2, KeyFile.Open(KeyPath).Fingerprints.Count);
        Assert.All(await WrappedKeysAsync(), report => Assert.True(keys.IsSealedByNewest(report.Id, report.Wrapped)));
        Assert.Equal(0, (await program.RunAsync("audit", "verify")).ExitCode);
    }

    [Fact]
    public async Task After_the_change_whoever_has_the_old_secret_can_seal_no_row_of_the_audit_log()
    {
        await program.AdminKeyAsync();
        var old = KeyFile.FromText(await File.ReadAllTextAsync(KeyPath, Stop));
        Assert.Equal(0, (await program.RunAsync("secrets", "rotate")).ExitCode);

        await using (var database = program.OpenDatabase())
        {
            var forger = new AuditTrail(new Ids(new FixedClock()), old, database);
            await forger.RecordAsync(Actor.Program, "forged", "ob", new FixedClock().GetUtcNow(), Stop);
        }

        var verified = await program.RunAsync("audit", "verify");
        Assert.Equal(1, verified.ExitCode);
        Assert.Matches(@"^Row 3 \(ev_\w+\) was altered\.\n$", verified.Output);
    }

    [Fact]
    public async Task Secrets_in_the_environment_need_no_file_and_are_changed_by_putting_a_new_one_in_front()
    {
        var (old, fresh) = (Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        program.Environment["Secrets__Key"] = old;
        await program.AdminKeyAsync();
        (string, string) report;
        await using (var serving = await program.ServeAsync())
            report = await FileAsync(serving);
        Assert.False(File.Exists(KeyPath));

        var refusal = await program.RunAsync("secrets", "rotate");
        Assert.Equal(2, refusal.ExitCode);
        Assert.StartsWith("Secrets__Key ", refusal.Errors, StringComparison.Ordinal);

        program.Environment["Secrets__Key"] = $"{fresh} {old}";
        Assert.Equal(0, (await program.RunAsync("secrets", "rotate")).ExitCode);
        await using (var serving = await program.ServeAsync())
            await OpensAsync(serving, report);

        program.Environment["Secrets__Key"] = old;
        Assert.Equal("Secrets__Key is not the key this database was made with; set the right one.\n", (await program.RunAsync("keys", "list")).Errors);
        program.Environment["Secrets__Key"] = "c2hvcnQ=";
        Assert.StartsWith("Secrets__Key ", (await program.RunAsync("keys", "list")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_in_the_changes_that_was_kept_is_gone_on_from_whichever_secret_signed_it()
    {
        await program.AdminKeyAsync();
        await using var serving = await program.ServeAsync();
        var since = await NextAsync(serving, "");

        Assert.Equal(0, (await program.RunAsync("secrets", "rotate")).ExitCode);

        await using var again = await program.ServeAsync();
        var later = await NextAsync(again, $"?since={since}");
        Assert.NotEqual(since, later);
        Assert.Equal(later, await NextAsync(serving, $"?since={later}"));
        Assert.Equal(later, await NextAsync(serving, $"?since={since}"));
    }

    private static async Task<(string Id, string Receipt)> FileAsync(Serving serving)
    {
        using var client = serving.Client();
        var filed = await (await client.SendAsync(HttpMethod.Post, "/v1/reports", """{ "clinicName": "Words", "story": "it burns", "triage": {} }""")).JsonAsync();
        return ((string)filed["id"]!, (string)filed["receipt"]!);
    }

    private static async Task<string> NextAsync(Serving serving, string query)
    {
        using var client = serving.Client();
        return (string)(await client.GetJsonAsync($"/v1/changes{query}"))["next"]!;
    }

    private static async Task OpensAsync(Serving serving, (string Id, string Receipt) report)
    {
        using var client = serving.Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Receipt", report.Receipt);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/v1/reports/{report.Id}", Stop)).StatusCode);
    }

    private async Task<IReadOnlyList<(string Id, byte[] Wrapped)>> WrappedKeysAsync()
    {
        await using var database = program.OpenDatabase();
        return await database.ReadAsync(
            async session =>
            {
                var ids = await session.ListAsync<string>("select Id from Report order by Id");
                var keys = await session.ListAsync<byte[]>("select WrappedKey from Report order by Id");
                return (IReadOnlyList<(string, byte[])>)[.. ids.Zip(keys)];
            },
            Stop);
    }
}
