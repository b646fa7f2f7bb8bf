using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Reports;

/// <summary>A report from filing to withdrawal, over HTTP and down to the bytes on disk.</summary>
public sealed class ReportTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private const string Story = "zebrafinch marmalade: nobody but the person and the sealed row may know this sentence";
    private const string Email = "zebrafinch.marmalade@example.org";

    private static readonly string Report = $$"""
        {
          "clinicName": "  St. Zoë’s Scalp & Co  ",
          "triage": { "daysSinceLastSession": 3, "symptoms": ["redness_mild"], "fever": false, "trend": "stable", "text": "{{Story}} (text)" },
          "story": "{{Story}}", "anonymity": "pseudonym", "contact": { "name": "Zebra Finch", "email": "{{Email}}", "phone": "+44 7700 900123" },
          "consents": { "publish": true, "referral": false, "research": false }
        }
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Thirty_two_equal_posts_at_once_with_one_key_file_one_report()
    {
        var world = await World.MakeAsync(service);
        var before = await world.CountRowsAsync();
        var key = ("Idempotency-Key", "thirty-two");

        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => service.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", Report, key)));
        var bodies = await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync(Stop)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Single(bodies.Distinct());
        Assert.Equal(31, answers.Count(answer => answer.Headers.Contains("Idempotency-Replayed")));
        Assert.Equal(Rows(before, "Report") + 1, Rows(await world.CountRowsAsync(), "Report"));
        Assert.Equal(Rows(before, "ReportTriage") + 1, Rows(await world.CountRowsAsync(), "ReportTriage"));
    }

    [Fact]
    public async Task One_key_with_another_body_is_refused_and_without_a_key_each_post_is_a_report()
    {
        var key = ("Idempotency-Key", "another-body");
        var first = await FileAsync(Report, key);
        var other = await service.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", Report.Replace("redness_mild", "flaking", StringComparison.Ordinal), key);
        await other.ProblemAsync(HttpStatusCode.UnprocessableEntity);
        Assert.NotEqual((string?)first["id"], (string?)(await FileAsync(Report))["id"]);
        Assert.NotEqual((string?)(await FileAsync(Report))["receipt"], (string?)(await FileAsync(Report))["receipt"]);
    }

    [Fact]
    [OnlyOnSqlite("It reads the bytes of the database's files.")]
    public async Task What_a_person_tells_and_the_receipt_are_in_no_file_in_clear()
    {
        var filed = await FileAsync(Report, ("Idempotency-Key", "in-clear"));
        var receipt = (string)filed["receipt"]!;
        Assert.Matches("^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$", receipt);
        await service.Reporter(receipt).SendAsync(HttpMethod.Post, $"/v1/reports/{filed["id"]}/facts", $$"""{ "text": "{{Story}} (facts)" }""");

        foreach (var secret in new[] { "zebrafinch", "marmalade", "Zebra Finch", "7700 900123", receipt, receipt.Replace("-", "", StringComparison.Ordinal) })
            Assert.False(FilesHold(secret), $"{secret} is in a file");
        Assert.True(FilesHold((string)filed["id"]!));
    }

    [Fact]
    public async Task The_receipt_opens_the_report_and_is_not_shown_again()
    {
        var filed = await FileAsync(Report);
        var receipt = (string)filed["receipt"]!;
        foreach (var typed in new[] { receipt, receipt.ToLowerInvariant(), receipt.Replace("-", "", StringComparison.Ordinal), receipt.Replace('0', 'O').Replace('1', 'l') })
        {
            var read = await service.Reporter(typed).GetJsonAsync($"/v1/reports/{filed["id"]}");
            Assert.DoesNotContain(receipt, read.ToJsonString());
            Assert.Equal("received", (string?)read["status"]);
            Assert.Equal("  St. Zoë’s Scalp & Co  ", (string?)read["clinicName"]);
            Assert.Null(read["clinicId"]);
            Assert.True(JsonNode.DeepEquals(filed["triage"], read["triageThen"]));
        }
    }

    [Fact]
    public async Task Read_later_the_first_answer_stands_and_todays_moves_on_with_the_clock()
    {
        await using var own = new ServiceFixture();
        await own.InitializeAsync();
        var filed = await (await own.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", Report)).JsonAsync();
        var reporter = own.Reporter((string)filed["receipt"]!);

        foreach (var days in new[] { 1, 6, 40 })
        {
            own.Clock.Move(TimeSpan.FromDays(days));
            var read = await reporter.GetJsonAsync($"/v1/reports/{filed["id"]}");
            Assert.True(JsonNode.DeepEquals(filed["triage"], read["triageThen"]));
            Assert.Single(read["answers"]!.AsArray());

            var since = 3 + (own.Clock.GetUtcNow() - new FixedClock().GetUtcNow()).Days;
            var asked = new JsonObject
            {
                ["daysSinceLastSession"] = since,
                ["symptoms"] = new JsonArray("redness_mild"),
                ["fever"] = false,
                ["trend"] = "stable",
                ["text"] = $"{Story} (text)\n{Story}",
            };
            var today = await (await own.Anyone().SendAsync(HttpMethod.Post, "/v1/triage", asked.ToJsonString())).JsonAsync();
            Assert.True(JsonNode.DeepEquals(today, read["triageNow"]), $"{today}\n{read["triageNow"]}");
            Assert.False(JsonNode.DeepEquals(filed["triage"], read["triageNow"]));
        }
    }

    [Fact]
    public async Task More_facts_run_the_triage_again_with_all_of_them()
    {
        var filed = await FileAsync(Report);
        var reporter = service.Reporter((string)filed["receipt"]!);
        var path = $"/v1/reports/{filed["id"]}";

        var response = await reporter.SendAsync(HttpMethod.Post, $"{path}/facts", """{ "symptoms": ["breathing_difficulty"] }""");
        var added = await response.JsonAsync();
        var read = await reporter.GetJsonAsync(path);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.NotEqual("emergency_now", (string?)filed["triage"]!["urgency"]);
        Assert.Equal("emergency_now", (string?)added["triage"]!["urgency"]);
        Assert.Equal(2, (int)added["number"]!);
        Assert.Equal(["emergency_now"], read["answers"]!.AsArray().Skip(1).Select(answer => (string?)answer!["urgency"]));
        Assert.True(JsonNode.DeepEquals(added["triage"], read["triageThen"]));
        Assert.Empty((await reporter.GetJsonAsync($"{path}/matches"))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_sign_that_was_a_mistake_or_has_gone_is_taken_back_by_answers_that_replace_the_earlier_ones()
    {
        var filed = await FileAsync("""
            { "clinicName": "Somewhere", "sessions": [{ "on": "2020-01-10" }], "triage": { "symptoms": ["pus"], "text": "I have a fever." }, "story": "It oozes yellow stuff." }
            """);
        var reporter = service.Reporter((string)filed["receipt"]!);
        async Task<string?> UrgencyAfterAsync(string facts) =>
            (string?)(await (await reporter.SendAsync(HttpMethod.Post, $"/v1/reports/{filed["id"]}/facts", facts)).JsonAsync())["triage"]!["urgency"];

        Assert.Equal("same_day", (string?)filed["triage"]!["urgency"]);
        Assert.Equal("same_day", await UrgencyAfterAsync("""{ "symptoms": ["too_dark"] }"""));
        Assert.Equal("routine", await UrgencyAfterAsync("""{ "symptoms": ["too_dark"], "replaces": true }"""));
        Assert.Equal("routine", await UrgencyAfterAsync("""{ "wants": "lighten" }"""));

        var now = (await reporter.GetJsonAsync($"/v1/reports/{filed["id"]}"))["triageNow"]!;
        Assert.Equal("routine", (string?)now["urgency"]);
        Assert.DoesNotContain(now["questions"]!.AsArray(), question => (string?)question!["field"] == "lastSessionOn");
    }

    [Fact]
    public async Task Facts_sent_twice_with_one_key_are_added_once_and_facts_at_once_are_all_kept_or_refused()
    {
        var filed = await FileAsync(Report);
        var reporter = service.Reporter((string)filed["receipt"]!);
        var path = $"/v1/reports/{filed["id"]}";
        foreach (var _ in Enumerable.Range(0, 2))
            await reporter.SendAsync(HttpMethod.Post, $"{path}/facts", """{ "age": 30 }""", ("Idempotency-Key", "facts-twice"));
        Assert.Equal(2, (await reporter.GetJsonAsync(path))["answers"]!.AsArray().Count);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(age => reporter.SendAsync(HttpMethod.Post, $"{path}/facts", $$"""{ "age": {{20 + age}} }""")));

        var added = answers.Count(answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict));
        Assert.InRange(added, 1, 12);
        Assert.Equal(2 + added, (await reporter.GetJsonAsync(path))["answers"]!.AsArray().Count);
    }

    [Fact]
    public async Task Facts_that_filled_a_report_are_answered_again_to_their_key()
    {
        var filed = await FileAsync(Report);
        var reporter = service.Reporter((string)filed["receipt"]!);
        Task<HttpResponseMessage> AddAsync(int number) =>
            reporter.SendAsync(HttpMethod.Post, $"/v1/reports/{filed["id"]}/facts", $$"""{ "age": {{18 + number}} }""", ("Idempotency-Key", $"fills-{number}"));
        foreach (var number in Enumerable.Range(2, 49))
            Assert.Equal(HttpStatusCode.Created, (await AddAsync(number)).StatusCode);

        Assert.Equal(HttpStatusCode.Conflict, (await AddAsync(51)).StatusCode);
        var again = await AddAsync(50);

        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
        Assert.Equal(50, (int)(await again.JsonAsync())["number"]!);
    }

    [Fact]
    public async Task A_withdrawn_report_is_gone_for_everybody_and_its_receipt_is_not_given_again()
    {
        var world = await World.MakeAsync(service);
        var key = ("Idempotency-Key", "withdrawn");
        var filed = await FileAsync(Report, key);
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
    public async Task A_withdrawal_takes_the_consents_back()
    {
        var filed = await FileAsync(Report);
        var id = (string)filed["id"]!;
        Task<int> ConsentsAsync() => service.Services.GetRequiredService<Database>().ReadAsync(
            session => session.FindAsync<int>(
                "select count(*) from Report where Id = @id and (ConsentPublish = 1 or ConsentReferral = 1 or ConsentResearch = 1)", new { id }),
            Stop);
        Assert.Equal(1, await ConsentsAsync());

        await service.Reporter((string)filed["receipt"]!).DeleteAsync($"/v1/reports/{id}", Stop);

        Assert.Equal(0, await ConsentsAsync());
    }

    [Fact]
    public async Task A_report_erased_while_it_is_read_is_not_found_and_its_answer_is_not_repeated()
    {
        var key = ("Idempotency-Key", "erased-meanwhile");
        var filed = await FileAsync(Report, key);
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
        Assert.NotEqual((string?)filed["id"], (string?)(await FileAsync(Report, key))["id"]);
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
        var filed = await FileAsync(Report, ("Idempotency-Key", "sealed-bytes"));
        var id = (string)filed["id"]!;
        var parts = await service.Services.GetRequiredService<Database>().ReadAsync(
            session => session.ListAsync<byte[]>("select Body from SealedPart where OwnerId = @id", new { id }), Stop);
        Assert.NotEmpty(parts);
        Checkpoint();
        Assert.All(parts, part => Assert.True(FilesHold(part)));

        Assert.Equal(HttpStatusCode.NoContent, (await service.Reporter((string)filed["receipt"]!).DeleteAsync($"/v1/reports/{id}", Stop)).StatusCode);

        Checkpoint();
        Assert.All(parts, part => Assert.False(FilesHold(part), "the sealed bytes of a withdrawn report are still in a file"));
    }

    [Fact]
    public async Task The_clinic_is_named_by_its_id_or_in_words_and_never_both_or_neither()
    {
        var world = await World.MakeAsync(service);
        var clinicId = world.Url(ApprovedContract.Get("getClinic")).Split('/')[^1];
        (string Clinic, string? Fault)[] tries =
        [
            ("", "clinicId"), ($"\"clinicId\": \"{clinicId}\", \"clinicName\": \"Words\",", "clinicId"), ("\"clinicId\": null,", "clinicId"),
            ("\"clinicId\": \"cl_nothing\",", "clinicId"), ("\"clinicName\": \"Words\", \"practitionerId\": \"pr_nothing\",", "practitionerId"),
            ($"\"clinicId\": \"{clinicId}\",", null), ("\"clinicName\": \"Words\",", null),
        ];
        foreach (var (clinic, fault) in tries)
        {
            var response = await service.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", $$"""{ {{clinic}} "triage": {} }""");
            if (fault is null)
                Assert.Equal(HttpStatusCode.Created, response.StatusCode);
            else
                Assert.NotNull((await response.ProblemAsync(HttpStatusCode.BadRequest))["errors"]![fault]);
        }
    }

    [Theory]
    [InlineData("triage.clinicId", """{ "clinicName": "W", "triage": { "clinicId": "cl_nothing" } }""")]
    [InlineData("triage.pigment.pigmentId", """{ "clinicName": "W", "triage": { "pigment": { "pigmentId": "pg_nothing" } } }""")]
    [InlineData("triage.lastSessionOn", """{ "clinicName": "W", "triage": { "lastSessionOn": "2999-01-01" } }""")]
    [InlineData("sessions[1].on", """{ "clinicName": "W", "triage": {}, "sessions": [{ "on": "2026-01-01" }, { "on": "0001-01-01" }] }""")]
    [InlineData("sessions[0]", """{ "clinicName": "W", "triage": {}, "sessions": [null] }""")]
    [InlineData("contact", """{ "clinicName": "W", "triage": {}, "anonymity": "contact_allowed" }""")]
    [InlineData("contact", """{ "clinicName": "W", "triage": {}, "anonymity": "anonymous", "contact": { "email": "a@example.org" } }""")]
    public async Task A_fault_is_named_by_the_path_at_which_it_was_written(string path, string report)
    {
        var problem = await (await service.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", report)).ProblemAsync(HttpStatusCode.BadRequest);
        Assert.True(problem["errors"]![path] is not null, problem.ToJsonString());
    }

    private async Task<JsonNode> FileAsync(string report, params (string, string)[] headers)
    {
        var response = await service.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", report, headers);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return await response.JsonAsync();
    }

    private static int Rows(string counts, string table) =>
        int.Parse(counts.Split('\n').Single(line => line.StartsWith(table + " ", StringComparison.Ordinal)).Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What was written goes from the log into the file, and the log is emptied.</summary>
    private void Checkpoint()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(service.Folder, "smpvetting.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "pragma wal_checkpoint(truncate)";
        command.ExecuteNonQuery();
    }

    private bool FilesHold(string text) => FilesHold(Encoding.UTF8.GetBytes(text));

    private bool FilesHold(byte[] bytes) => Directory.EnumerateFiles(service.Folder, "smpvetting.db*").Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        // A sealed part is spread over pages; its first bytes are together.
        return copy.ToArray().AsSpan().IndexOf(bytes.AsSpan(0, Math.Min(64, bytes.Length))) >= 0;
    });
}
