using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Support;
using static SmpVetting.Api.Tests.Reports.Filing;

namespace SmpVetting.Api.Tests.Reports;

/// <summary>A report that is withdrawn, over HTTP and down to the bytes on disk.</summary>
public sealed class WithdrawalTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_withdrawn_report_is_gone_for_everybody_and_its_receipt_is_not_given_again()
    {
        var world = await World.MakeAsync(service);
        var key = ("Idempotency-Key", "withdrawn");
        var filed = await service.FileAsync(Report, key);
        var reporter = service.Reporter((string)filed["receipt"]!);
        var path = $"/v1/reports/{filed["id"]}";

        Assert.Equal(HttpStatusCode.NoContent, (await reporter.DeleteAsync(path, Stop)).StatusCode);

        await (await reporter.GetAsync(path, Stop)).ProblemAsync(HttpStatusCode.Unauthorized);
        await (await reporter.DeleteAsync(path, Stop)).ProblemAsync(HttpStatusCode.Unauthorized);
        var before = Rows(await world.CountRowsAsync(), "Report");
        var again = await (await service.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", Report, key)).JsonAsync();
        Assert.NotEqual((string?)filed["receipt"], (string?)again["receipt"]);
        Assert.NotEqual((string?)filed["id"], (string?)again["id"]);
        Assert.Equal(before + 1, Rows(await world.CountRowsAsync(), "Report"));
    }

    [Fact]
    public async Task A_withdrawal_takes_the_consent_to_publish_back()
    {
        var filed = await service.FileAsync(Report);
        var id = (string)filed["id"]!;
        Task<int> ConsentsAsync() => service.Services.GetRequiredService<Database>().ReadAsync(
            session => session.FindAsync<int>(
                "select count(*) from Report where Id = @id and ConsentPublish = 1", new { id }), Stop);
        Assert.Equal(1, await ConsentsAsync());

        await service.Reporter((string)filed["receipt"]!).DeleteAsync($"/v1/reports/{id}", Stop);

        Assert.Equal(0, await ConsentsAsync());
    }

    [Fact]
    public async Task A_report_erased_while_it_is_read_is_not_found_and_its_answer_is_not_repeated()
    {
        var key = ("Idempotency-Key", "erased-meanwhile");
        var filed = await service.FileAsync(Report, key);
        await service.Services.GetRequiredService<Database>().WriteAsync(
            async session =>
            {
                // What an erasure does; the row of the report is as it was when it was read.
                await SealedParts.EraseAsync(session, (string)filed["id"]!);
                await Idempotency.EraseAsync(session, (string)filed["id"]!);
                return true;
            },
            Stop);

        var reporter = service.Reporter((string)filed["receipt"]!);
        await (await reporter.GetAsync($"/v1/reports/{filed["id"]}", Stop)).ProblemAsync(HttpStatusCode.NotFound);
        await (await reporter.SendAsync(HttpMethod.Post, $"/v1/reports/{filed["id"]}/facts", "{}")).ProblemAsync(HttpStatusCode.NotFound);
        Assert.NotEqual((string?)filed["id"], (string?)(await service.FileAsync(Report, key))["id"]);
    }

    [Fact]
    public void Sealed_bytes_that_were_cut_short_do_not_open()
    {
        var keys = service.Services.GetRequiredService<KeyFile>();
        foreach (var length in new[] { 0, 1, 27 })
            Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => keys.Unseal("owner", new byte[length]));
    }

    [Fact]
    [OnlyOnSqlite("It reads the bytes of the database's files.")]
    public async Task What_was_withdrawn_leaves_not_even_its_sealed_bytes()
    {
        var filed = await service.FileAsync(Report, ("Idempotency-Key", "sealed-bytes"));
        var id = (string)filed["id"]!;
        var parts = await service.Services.GetRequiredService<Database>().ReadAsync(
            session => session.ListAsync<byte[]>("select Body from SealedPart where OwnerId = @id", new { id }), Stop);
        Assert.NotEmpty(parts);
        Checkpoint();
        Assert.All(parts, part => Assert.True(service.FilesHold(part)));

        Assert.Equal(HttpStatusCode.NoContent, (await service.Reporter((string)filed["receipt"]!).DeleteAsync($"/v1/reports/{id}", Stop)).StatusCode);

        Checkpoint();
        Assert.All(parts, part => Assert.False(service.FilesHold(part), "the sealed bytes of a withdrawn report are still in a file"));
    }

    /// <summary>What was written goes from the log into the file, and the log is emptied.</summary>
    private void Checkpoint()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(service.Folder, "smpvetting.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "pragma wal_checkpoint(truncate)";
        command.ExecuteNonQuery();
    }
}
