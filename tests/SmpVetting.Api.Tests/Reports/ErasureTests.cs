using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Reports;

/// <summary>The real process and its real files: what a person wrote is in none of them, and after a withdrawal not even sealed.</summary>
public sealed class ErasureTests
{
    private static readonly string[] Canaries =
    [
        "Quillfeather Zugzwang", "quill.zug@example.org", "+64-27-555-0142", "my crown itched like a thousand wasps", "axolotl-session-note",
        "Umbra Parlour of Nowhere", "vermilion afterthought", "cerulean question to nobody", "blind.letter@example.org", "127.0.0.77", "203.0.113.77",
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    [OnlyOnSqlite("It reads the bytes of the database's files.")]
    public async Task After_a_withdrawal_nothing_of_the_person_is_in_the_database_its_journal_a_new_backup_or_the_log()
    {
        using var program = new RealProgram();
        await program.AdminKeyAsync();
        var logs = new List<string>();
        List<byte[]> @sealed;
        string receipt;
        await using (var serving = await program.ServeAsync())
        {
            using var client = serving.Client();
            client.DefaultRequestHeaders.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.77");
            var filed = await (await client.PostAsync("/v1/reports", Report(), ("Idempotency-Key", "canary-key"))).JsonAsync();
            receipt = (string)filed["receipt"]!;
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Receipt", receipt);
            var path = $"/v1/reports/{filed["id"]}";
            await client.SendAsync(HttpMethod.Post, $"{path}/facts", """{ "text": "vermilion afterthought" }""", ("Idempotency-Key", "canary-facts"));
            await client.SendAsync(HttpMethod.Post, $"{path}/messages", """{ "text": "cerulean question to nobody" }""", ("Idempotency-Key", "canary-message"));
            Assert.Equal(HttpStatusCode.NoContent, (await client.SendAsync(HttpMethod.Put, $"{path}/notice-address", """{ "email": "blind.letter@example.org" }""")).StatusCode);
            Assert.Equal(2, (await client.GetJsonAsync(path))["answers"]!.AsArray().Count);
            @sealed = await SealedBytesAsync(program);
            Assert.True(@sealed.Count > 9);
            Assert.All(@sealed, bytes => Assert.NotEmpty(FilesWith(program, bytes)));
            Assert.All([.. Canaries, receipt], canary => Assert.Empty(FilesWith(program, canary)));

            Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(path, Stop)).StatusCode);

            Assert.Equal(0, (await program.RunAsync("backup", Path.Combine(program.Folder, "after.db"))).ExitCode);
            AssertNothingIsLeft(program, @sealed, receipt);
            Assert.Equal(0, await serving.StopAsync());
            logs.AddRange([.. serving.Errors, .. serving.Output]);
        }

        AssertNothingIsLeft(program, @sealed, receipt);
        Assert.All([.. Canaries, receipt], canary => Assert.DoesNotContain(logs, line => line.Contains(canary, StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(0, (await program.RunAsync("audit", "verify")).ExitCode);
    }

    private static void AssertNothingIsLeft(RealProgram program, List<byte[]> @sealed, string receipt)
    {
        Assert.All(@sealed, bytes => Assert.Empty(FilesWith(program, bytes)));
        Assert.All([.. Canaries, receipt], canary => Assert.Empty(FilesWith(program, canary)));
    }

    /// <summary>The wrapped key, every sealed part of the report, and the sealed answers to repeated requests.</summary>
    private static async Task<List<byte[]>> SealedBytesAsync(RealProgram program)
    {
        await using var database = program.OpenDatabase();
        return await database.ReadAsync(
            async session => (List<byte[]>)
            [
                .. await session.ListAsync<byte[]>("select WrappedKey from Report"), .. await session.ListAsync<byte[]>("select Body from SealedPart"),
            ],
            Stop);
    }

    private static List<string> FilesWith(RealProgram program, string text) =>
        [.. FilesWith(program, Encoding.UTF8.GetBytes(text)), .. FilesWith(program, Encoding.Unicode.GetBytes(text))];

    /// <summary>A part is spread over pages; its first bytes are together.</summary>
    private static List<string> FilesWith(RealProgram program, byte[] bytes) => [.. Directory.EnumerateFiles(program.Folder, "*", SearchOption.AllDirectories).Where(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray().AsSpan().IndexOf(bytes.AsSpan(0, Math.Min(48, bytes.Length))) >= 0;
    })];

    private static JsonNode Report() => JsonNode.Parse("""
        {
          "clinicName": "Umbra Parlour of Nowhere",
          "story": "my crown itched like a thousand wasps",
          "anonymity": "contact_allowed",
          "contact": { "name": "Quillfeather Zugzwang", "email": "quill.zug@example.org", "phone": "+64-27-555-0142" },
          "sessions": [ { "on": "2026-01-05", "note": "axolotl-session-note" } ],
          "triage": { "daysSinceLastSession": 10, "symptoms": ["redness_spreading"] }
        }
        """)!;
}
