using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Support;
using static SmpVetting.Api.Tests.Reports.Filing;

namespace SmpVetting.Api.Tests.Reports;

/// <summary>What a person adds to a report, or takes back, runs the triage again.</summary>
public sealed class ReportFactsTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    [Fact]
    public async Task More_facts_run_the_triage_again_with_all_of_them()
    {
        var filed = await service.FileAsync(Report);
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
        var filed = await service.FileAsync("""
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
        var filed = await service.FileAsync(Report);
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
        var filed = await service.FileAsync(Report);
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
}
