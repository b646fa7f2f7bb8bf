using System.Net;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Moderation;

/// <summary>To know who reported takes two who know of each other: the second reads what the first asks, and why.</summary>
public sealed class IdentityTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    [Fact]
    public async Task The_second_moderator_reads_who_asked_when_and_why_in_the_report_and_finds_it_in_the_queue()
    {
        var report = await service.ACaseAsync(email: "seen@example.org");
        var asked = await (await report.AskIdentityAsync(report.First, "urgent_health")).JsonAsync();

        var shown = (await report.Second.GetJsonAsync($"/v1/moderation/reports/{report.Id}?reason=review"))["identityAccess"]!;

        Assert.Equal(
            ((string?)asked["id"], (string?)asked["requestedBy"], "urgent_health", "waiting"),
            ((string?)shown["id"], (string?)shown["requestedBy"], (string?)shown["reason"], (string?)shown["state"]));
        Assert.NotNull(shown["requestedAt"]);
        var item = (await report.Second.AllAsync("/v1/moderation/queue")).Single(waiting => (string?)waiting["id"] == report.Id);
        Assert.Equal((string?)asked["id"], (string?)item["identityAccess"]);
    }

    [Fact]
    public async Task A_reason_of_ones_own_agrees_to_nothing()
    {
        var report = await service.ACaseAsync(email: "seen@example.org");
        var asked = (string)(await (await report.AskIdentityAsync(report.First, "urgent_health")).JsonAsync())["id"]!;

        var problem = await (await report.AskIdentityAsync(report.Second, "legal_notice")).ProblemAsync(HttpStatusCode.Conflict);

        Assert.Contains(asked, (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.Contains("urgent_health", (string)problem["detail"]!, StringComparison.Ordinal);
        await (await report.First.SendAsync(HttpMethod.Post, $"/v1/moderation/reports/{report.Id}/identity")).ProblemAsync(HttpStatusCode.Forbidden);
        Assert.Equal("waiting", (string?)(await report.ReadAsync())["identityAccess"]!["state"]);
    }

    [Fact]
    public async Task Only_the_request_that_waits_is_agreed_to_and_not_by_whoever_asked()
    {
        var report = await service.ACaseAsync(email: "seen@example.org");
        var path = $"/v1/moderation/reports/{report.Id}/identity-access";
        await (await report.Second.PostAsync(path, new { approves = "ia_nothing" })).ProblemAsync(HttpStatusCode.Conflict);
        var asked = (string)(await (await report.AskIdentityAsync(report.First, "urgent_health")).JsonAsync())["id"]!;
        await (await report.Second.PostAsync(path, new { approves = "ia_nothing" })).ProblemAsync(HttpStatusCode.Conflict);
        await (await report.First.PostAsync(path, new { approves = asked })).ProblemAsync(HttpStatusCode.Conflict);
        Assert.Equal(["reason"], await (await report.Second.PostAsync(path, new { approves = asked, reason = "legal_notice" })).FaultsAsync());
        Assert.Equal(["reason"], await (await report.Second.PostAsync(path, new { })).FaultsAsync());

        Assert.Equal(HttpStatusCode.Created, (await report.Second.PostAsync(path, new { approves = asked })).StatusCode);

        await (await report.Second.PostAsync(path, new { approves = asked })).ProblemAsync(HttpStatusCode.Conflict);
        Assert.Equal(1, await report.First.AuditedAsync(report.Id, "identity_approved"));
    }

    [Fact]
    public async Task What_nobody_agreed_to_in_a_week_is_shown_no_more()
    {
        await using var own = new ServiceFixture();
        await own.InitializeAsync();
        var report = await own.ACaseAsync(email: "seen@example.org");
        await report.AskIdentityAsync(report.First, "urgent_health");
        own.Clock.Move(TimeSpan.FromDays(7));

        Assert.Null((await report.ReadAsync())["identityAccess"]);
        Assert.Null((await report.First.AllAsync("/v1/moderation/queue"))[0]["identityAccess"]);
        Assert.Equal(HttpStatusCode.Created, (await report.AskIdentityAsync(report.Second, "legal_notice")).StatusCode);
    }

    [Fact]
    public async Task A_report_that_is_read_without_a_word_of_why_is_written_down_as_reviewed()
    {
        var report = await service.ACaseAsync();

        await report.First.GetJsonAsync($"/v1/moderation/reports/{report.Id}");

        var row = (await report.First.AllAsync("/v1/audit?since=0")).Single(entry => (string?)entry["objectId"] == report.Id && (string?)entry["action"] == "report_opened");
        Assert.Equal("review", (string?)row["reason"]);
    }

    [Fact]
    public async Task Who_reported_is_shown_once_to_whoever_asked_when_another_moderator_agreed_and_the_reporter_sees_it()
    {
        var report = await service.ACaseAsync(email: "known@example.org");
        var (ask, open) = ($"/v1/moderation/reports/{report.Id}/identity-access", $"/v1/moderation/reports/{report.Id}/identity");
        await (await report.First.SendAsync(HttpMethod.Post, open)).ProblemAsync(HttpStatusCode.Forbidden);
        Assert.Equal("waiting", (string?)(await (await report.First.PostAsync(ask, new { reason = "urgent_health" })).JsonAsync())["state"]);
        await (await report.First.PostAsync(ask, new { reason = "urgent_health" })).ProblemAsync(HttpStatusCode.Conflict);
        await (await report.First.SendAsync(HttpMethod.Post, open)).ProblemAsync(HttpStatusCode.Forbidden);
        Assert.Equal("approved", (string?)(await (await report.AgreeAsync()).JsonAsync())["state"]);
        await (await report.Second.SendAsync(HttpMethod.Post, open)).ProblemAsync(HttpStatusCode.Forbidden);

        var shown = await (await report.First.SendAsync(HttpMethod.Post, open)).JsonAsync();

        Assert.Equal("known@example.org", (string?)shown["contact"]!["email"]);
        await (await report.First.SendAsync(HttpMethod.Post, open)).ProblemAsync(HttpStatusCode.Forbidden);
        var opened = Assert.Single((await report.Reporter.GetJsonAsync($"/v1/reports/{report.Id}"))["opened"]!.AsArray())!;
        Assert.Equal(("urgent_health", (string?)shown["openedAt"]), ((string?)opened["why"], (string?)opened["openedAt"]));
    }

    [Fact]
    public async Task A_look_that_fails_is_not_used_up_and_the_reporter_is_told_of_none()
    {
        var report = await service.ACaseAsync(email: "known@example.org");
        await report.LeaveToLookAsync();
        Task<HttpResponseMessage> OpenAsync() => report.First.SendAsync(HttpMethod.Post, $"/v1/moderation/reports/{report.Id}/identity");
        await using (await SpoiledPart.MakeAsync(service, report.Id, "request"))
            Assert.Equal(HttpStatusCode.InternalServerError, (await OpenAsync()).StatusCode);

        Assert.Empty((await report.Reporter.GetJsonAsync($"/v1/reports/{report.Id}"))["opened"]!.AsArray());
        Assert.Equal("known@example.org", (string?)(await (await OpenAsync()).JsonAsync())["contact"]!["email"]);
    }

    [Fact]
    public async Task A_moderator_opens_only_so_many_identities_in_a_day_and_the_attempt_to_open_more_is_written_down()
    {
        await using var own = new ServiceFixture { Limits = new() { Off = true, IdentitiesPerDay = 2 } };
        await own.InitializeAsync();
        var first = await own.AModeratorAsync();
        var answers = new List<(HttpStatusCode, TimeSpan?, int)>();
        for (var number = 0; number < 3; number++)
        {
            var report = await own.ACaseAsync(email: $"p{number}@example.org") with { First = first };
            await report.LeaveToLookAsync();
            var answer = await first.SendAsync(HttpMethod.Post, $"/v1/moderation/reports/{report.Id}/identity");
            answers.Add((answer.StatusCode, answer.Headers.RetryAfter?.Delta, await first.AuditedAsync(report.Id, "refused")));
        }

        var untilMidnight = own.Clock.GetUtcNow().Date.AddDays(1) - own.Clock.GetUtcNow().DateTime;
        Assert.Equal([(HttpStatusCode.OK, null, 0), (HttpStatusCode.OK, null, 0), (HttpStatusCode.TooManyRequests, untilMidnight, 1)], answers);
    }

    [Fact]
    public async Task An_anonymous_report_has_nobody_to_name()
    {
        var report = await service.ACaseAsync();

        await (await report.First.PostAsync($"/v1/moderation/reports/{report.Id}/identity-access", new { reason = "legal_notice" })).ProblemAsync(HttpStatusCode.Conflict);
    }
}
