using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Tests.Moderation;
using SmpVetting.Api.Tests.Referrals;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Threads;

/// <summary>Whatever others do with a report is new to its reporter, once; and an answer of the reporter moves it on.</summary>
public sealed class NewsTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    [Fact]
    public async Task Each_change_of_status_or_publication_is_new_to_the_reporter_once()
    {
        var report = await service.ACaseAsync();
        foreach (var action in new[] { "take_up", "ask_for_information", "resume", "hold", "release", "uphold" })
        {
            await report.DecideAsync(action);
            await NewsAsync(report, action, 1);
        }

        var notice = await report.NotifyAsync();
        await NewsAsync(report, "notify", 1);
        // Between moderators, and not for the reporter.
        await report.DecideAsync("propose_publication");
        await report.DecideAsync("confirm_publication", report.Second);
        await NewsAsync(report, "confirm_publication", 0);
        await report.Clinic.PostAsync($"/v1/notices/{notice}/challenge", new { ground = "material_inaccuracy", words = "We have no laser." });
        await report.DecideAsync("accept_challenge");
        await NewsAsync(report, "accept_challenge", 1);
    }

    [Fact]
    public async Task Publication_and_the_answer_to_an_appeal_are_new_once()
    {
        await using var own = new ServiceFixture();
        await own.InitializeAsync();
        var report = await own.ACaseAsync();
        await report.ApprovedAsync();
        await ReadAsync(report);
        var appeal = await report.Reporter.MadeAsync($"/v1/reports/{report.Id}/appeals", new { words = "Look again." });
        await report.Second.PostAsync($"/v1/moderation/appeals/{appeal}/decisions", new { outcome = "confirmed", words = "We did." });
        await NewsAsync(report, "confirmed", 1);

        own.Clock.Move(TimeSpan.FromDays(20));
        await own.RunDueAsync();

        await NewsAsync(report, "published", 1);
    }

    [Fact]
    public async Task A_look_at_who_reported_is_new_once()
    {
        var report = await service.ACaseAsync(email: "seen@example.org");
        await report.LeaveToLookAsync();
        await NewsAsync(report, "identity-access", 0);

        await report.First.SendAsync(HttpMethod.Post, $"/v1/moderation/reports/{report.Id}/identity");

        await NewsAsync(report, "identity", 1);
    }

    [Fact]
    public async Task What_could_not_be_shown_is_still_new_the_next_time()
    {
        var report = await service.ACaseAsync();
        var decision = (string)(await report.DecideAsync("take_up"))["id"]!;
        await using (await SpoiledPart.MakeAsync(service, decision, "words"))
        {
            Assert.Equal(
                HttpStatusCode.InternalServerError, (await report.Reporter.SendAsync(HttpMethod.Get, $"/v1/reports/{report.Id}")).StatusCode);
        }

        await NewsAsync(report, "take_up", 1);
    }

    [Fact]
    public async Task What_becomes_of_a_referral_is_new_once()
    {
        var at = Spot.Number(78);
        var clinic = await service.ACorrectiveAsync(at);
        var person = await (await service.AReportAsync(at)).AskedAsync(clinic.Id);
        var id = await clinic.AcceptedAsync();
        Assert.Equal(1, (int)(await person.ReadAsync())["unread"]!);
        foreach (var (path, body) in new (string, object?)[] { ("start", null), ("complete", new { outcome = "corrected" }) })
        {
            Assert.Equal(HttpStatusCode.OK, (body is null
                ? await clinic.Client.SendAsync(HttpMethod.Post, $"/v1/referrals/{id}/{path}")
                : await clinic.PostAsync($"{id}/{path}", body)).StatusCode);
            Assert.Equal(1, (int)(await person.ReadAsync())["unread"]!);
        }

        var declining = await service.ACorrectiveAsync(at);
        await person.AskedAsync(declining.Id);
        var leased = await declining.PullOneAsync();
        Assert.Equal(0, (int)(await person.ReadAsync())["unread"]!);
        await declining.PostAsync($"{leased["id"]}/decline", new { leaseToken = 1, reason = "too_far" });
        Assert.Equal(1, (int)(await person.ReadAsync())["unread"]!);
    }

    [Fact]
    public async Task A_decision_puts_out_the_blind_letter_once()
    {
        await using var own = new ServiceFixture();
        await own.InitializeAsync();
        var report = await own.ACaseAsync();
        await report.Reporter.SendAsync(HttpMethod.Put, $"/v1/reports/{report.Id}/notice-address", """{ "email": "wren@example.org" }""");
        await report.DecideAsync("take_up");

        foreach (var _ in Enumerable.Range(0, 2))
        {
            own.Clock.Move(TimeSpan.FromDays(2));
            await own.RunDueAsync();
        }

        Assert.Single((await (await own.ClientForAsync(Role.Admin)).GetJsonAsync("/v1/outbox"))["items"]!.AsArray());
    }

    [Theory]
    [InlineData("messages", """{ "text": "It was the black one." }""")]
    [InlineData("facts", """{ "fever": true }""")]
    public async Task An_answer_of_the_reporter_takes_the_report_back_under_review_with_a_row_of_its_own(string path, string body)
    {
        var report = await service.ACaseAsync();
        await report.DecideAsync("take_up");
        await report.DecideAsync("ask_for_information");
        await ReadAsync(report);

        Assert.Equal(HttpStatusCode.Created, (await report.Reporter.SendAsync(HttpMethod.Post, $"/v1/reports/{report.Id}/{path}", body)).StatusCode);
        await report.Reporter.SendAsync(HttpMethod.Post, $"/v1/reports/{report.Id}/{path}", body);

        Assert.Equal("under_review", await report.StatusAsync());
        Assert.Equal(1, await report.First.AuditedAsync(report.Id, "report_inform"));
        var waiting = (await report.First.AllAsync("/v1/moderation/queue")).Single(item => (string?)item["id"] == report.Id);
        Assert.Equal("under_review", (string?)waiting["status"]);
        // Whoever answers knows it already.
        await NewsAsync(report, "inform", 0);
    }

    [Fact]
    public async Task What_is_written_to_a_clinic_answers_no_moderator()
    {
        var at = Spot.Number(79);
        var clinic = await service.ACorrectiveAsync(at);
        var person = await (await service.AReportAsync(at)).AskedAsync(clinic.Id);
        await clinic.AcceptedAsync();
        var moderator = await service.AModeratorAsync();
        foreach (var action in new[] { "take_up", "ask_for_information" })
            await moderator.PostAsync($"/v1/moderation/reports/{person.Id}/decisions", new { action, reason = "other", words = "Please tell more." });

        await person.Client.PostAsync($"/v1/reports/{person.Id}/messages", new { text = "On Friday.", to = "clinic" });

        Assert.Equal("needs_information", (string?)(await person.ReadAsync())["status"]);
    }

    private static async Task NewsAsync(Case report, string after, int many)
    {
        var read = await ReadAsync(report);
        Assert.True(many == (int)read["unread"]!, $"{after}: {read["thread"]!.ToJsonString()}");
        Assert.Equal(0, (int)(await ReadAsync(report))["unread"]!);
    }

    private static Task<JsonNode> ReadAsync(Case report) => report.Reporter.GetJsonAsync($"/v1/reports/{report.Id}");
}
