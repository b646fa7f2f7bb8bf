using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Referrals;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Threads;

/// <summary>Whoever writes of something that must not wait is told what to do now, before anybody has read it.</summary>
public sealed class WarningTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("My lips are swelling and I can hardly breathe.", "emergency_now", "TXT_E1", "call_emergency")]
    [InlineData("Since yesterday pus is coming out of it.", "same_day", "TXT_S1", "same_day_medical")]
    public async Task A_message_of_danger_is_answered_with_what_to_do_now(string text, string urgency, string rule, string advice)
    {
        var person = await service.AReportAsync(Spot.Number(60));

        var sent = await WrittenAsync(person, "messages", new { text });

        var warning = sent["warning"]!;
        Assert.Equal(urgency, (string?)warning["urgency"]);
        var finding = warning["findings"]!.AsArray().Single(finding => (string?)finding!["rule"] == rule)!;
        Assert.NotEmpty(finding["sources"]!.AsArray());
        Assert.Contains(advice, warning["advice"]!.AsArray().Select(item => (string?)item!["code"]));
        Assert.False(string.IsNullOrEmpty((string?)warning["disclaimer"]));
    }

    [Fact]
    public async Task Words_of_danger_count_from_then_on_in_the_report_and_in_the_queue()
    {
        var person = await service.AReportAsync(Spot.Number(65));
        var moderator = await service.AModeratorAsync();
        async Task<string?> QueuedAsync() => (string?)(await moderator.GetJsonAsync("/v1/moderation/queue?limit=100"))["items"]!.AsArray()
            .Single(item => (string?)item!["reportId"] == person.Id)!["urgency"];
        Assert.NotEqual("emergency_now", await QueuedAsync());

        await WrittenAsync(person, "messages", new { text = "My lips are swelling and I can hardly breathe." });

        var read = await person.ReadAsync();
        Assert.Equal("emergency_now", (string?)read["triageNow"]!["urgency"]);
        Assert.Equal(2, read["answers"]!.AsArray().Count);
        Assert.Equal("emergency_now", await QueuedAsync());
    }

    [Fact]
    public async Task What_is_written_to_a_clinic_stays_out_of_the_facts_that_moderators_read()
    {
        var at = Spot.Number(66);
        var clinic = await service.ACorrectiveAsync(at);
        var person = await (await service.AReportAsync(at)).AskedAsync(clinic.Id);
        await clinic.PostAsync($"{(await clinic.PullOneAsync())["id"]}/accept", new { leaseToken = 1 });

        var sent = await WrittenAsync(person, "messages", new { text = "My lips are swelling and I can hardly breathe.", to = "clinic" });

        Assert.Equal("emergency_now", (string?)sent["warning"]!["urgency"]);
        Assert.Single((await person.ReadAsync())["answers"]!.AsArray());
    }

    [Fact]
    public async Task A_calm_message_brings_no_warning()
    {
        var person = await service.AReportAsync(Spot.Number(61));

        Assert.Null((await WrittenAsync(person, "messages", new { text = "Thank you. The redness is nearly gone, and I have no fever." }))["warning"]);
    }

    [Fact]
    public async Task An_answer_to_how_it_is_now_is_read_in_the_same_way()
    {
        var person = await service.AReportAsync(Spot.Number(62));
        service.Clock.Move(TimeSpan.FromDays(28));
        await service.RunDueAsync();

        var sent = await WrittenAsync(person, "outcome", new { outcome = "worse", text = "I have a fever of 39.4 and red streaks." });

        Assert.Equal("worse", (string?)sent["outcome"]);
        Assert.Equal("same_day", (string?)sent["warning"]!["urgency"]);
    }

    [Fact]
    public async Task A_refusal_does_not_keep_the_warning_back()
    {
        var person = await service.AReportAsync(Spot.Number(63));
        var text = "My throat is swelling and I can hardly breathe.";

        foreach (var (what, body) in new (string, object)[] { ("messages", new { text, to = "clinic" }), ("outcome", new { outcome = "worse", text }) })
        {
            var refused = await (await person.Client.PostAsync($"/v1/reports/{person.Id}/{what}", body)).ProblemAsync(HttpStatusCode.Conflict);

            Assert.Equal("emergency_now", (string?)refused["warning"]!["urgency"]);
            Assert.Contains("call_emergency", refused["warning"]!["advice"]!.AsArray().Select(item => (string?)item!["code"]));
        }
    }

    [Fact]
    public async Task A_report_that_takes_no_more_facts_still_says_what_to_do_now()
    {
        var person = await service.AReportAsync(Spot.Number(64));
        var facts = $"/v1/reports/{person.Id}/facts";
        // The report itself was the first time.
        for (var time = 1; time < 50; time++)
            Assert.Equal(HttpStatusCode.Created, (await person.Client.PostAsync(facts, new { daysSinceLastSession = time })).StatusCode);

        var refused = await (await person.Client.SendAsync(HttpMethod.Post, facts, """{"symptoms":["lip_tongue_swelling"]}""")).ProblemAsync(HttpStatusCode.Conflict);

        Assert.Equal("emergency_now", (string?)refused["warning"]!["urgency"]);
        Assert.Null((await (await person.Client.PostAsync(facts, new { daysSinceLastSession = 300 })).ProblemAsync(HttpStatusCode.Conflict))["warning"]);
    }

    private static async Task<JsonNode> WrittenAsync(Reporting person, string what, object body)
    {
        var answer = await person.Client.PostAsync($"/v1/reports/{person.Id}/{what}", body);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Stop));
        return await answer.JsonAsync();
    }
}
