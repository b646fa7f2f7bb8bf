using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Support;
using static SmpVetting.Api.Tests.Reports.Filing;

namespace SmpVetting.Api.Tests.Reports;

/// <summary>A report is filed once, and opened again with its receipt.</summary>
public sealed class ReportTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
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
        var first = await service.FileAsync(Report, key);
        var other = await service.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", Report.Replace("redness_mild", "flaking", StringComparison.Ordinal), key);
        await other.ProblemAsync(HttpStatusCode.UnprocessableEntity);
        Assert.NotEqual((string?)first["id"], (string?)(await service.FileAsync(Report))["id"]);
        Assert.NotEqual((string?)(await service.FileAsync(Report))["receipt"], (string?)(await service.FileAsync(Report))["receipt"]);
    }

    [Fact]
    [OnlyOnSqlite("It reads the bytes of the database's files.")]
    public async Task What_a_person_tells_and_the_receipt_are_in_no_file_in_clear()
    {
        var filed = await service.FileAsync(Report, ("Idempotency-Key", "in-clear"));
        var receipt = (string)filed["receipt"]!;
        Assert.Matches("^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$", receipt);
        await service.Reporter(receipt).SendAsync(HttpMethod.Post, $"/v1/reports/{filed["id"]}/facts", $$"""{ "text": "{{Story}} (facts)" }""");

        foreach (var secret in new[] { "zebrafinch", "marmalade", "Zebra Finch", "7700 900123", receipt, receipt.Replace("-", "", StringComparison.Ordinal) })
            Assert.False(service.FilesHold(secret), $"{secret} is in a file");
        Assert.True(service.FilesHold((string)filed["id"]!));
    }

    [Fact]
    public async Task The_receipt_opens_the_report_and_is_not_shown_again()
    {
        var filed = await service.FileAsync(Report);
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
}
