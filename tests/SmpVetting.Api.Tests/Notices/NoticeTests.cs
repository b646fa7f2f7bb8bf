using System.Net;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Moderation;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Notices;

/// <summary>Each test has a clock of its own, which stands on Saturday, 21 November 2026.</summary>
public sealed class NoticeTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Silence_does_not_stop_the_clock_and_two_moderators_have_to_want_it()
    {
        var own = await StartAsync();
        var report = await own.ACaseAsync();
        var notice = await report.NotifyAsync();
        await report.UpheldAsync();
        await report.DecideAsync("propose_publication");
        await (await report.TryAsync("confirm_publication")).ProblemAsync(HttpStatusCode.Forbidden);
        await report.DecideAsync("confirm_publication", report.Second);
        var shown = await report.Clinic.GetJsonAsync($"/v1/notices/{notice}");
        Assert.Equal(("2026-12-04", "open", "2026-Q4"), ((string?)shown["answerBy"], (string?)shown["state"], (string?)shown["quarter"]));

        await AtAsync(own, "2026-12-05T11:59:00Z");
        Assert.Equal("notified", await report.PublicationAsync());
        await AtAsync(own, "2026-12-05T12:00:00Z");
        await own.RunDueAsync();

        Assert.Equal("published", await report.PublicationAsync());
        Assert.Equal(1, await report.First.AuditedAsync(report.Id, "report_published"));
        Assert.Equal("published", (string?)(await report.Clinic.GetJsonAsync($"/v1/notices/{notice}"))["state"]);
        await own.DisposeAsync();
    }

    [Fact]
    public async Task Nothing_is_published_without_two_moderators_and_late_ones_do_not_wait_again()
    {
        var own = await StartAsync();
        var report = await own.ACaseAsync();
        await report.NotifyAsync();
        await AtAsync(own, "2026-12-24T12:00:00Z");
        Assert.Equal("notified", await report.PublicationAsync());
        await report.UpheldAsync();
        await report.DecideAsync("propose_publication");
        Assert.Equal("notified", await report.PublicationAsync());

        Assert.Equal("published", (string?)(await report.DecideAsync("confirm_publication", report.Second))["publication"]);
        await own.DisposeAsync();
    }

    [Fact]
    public async Task A_very_serious_report_gives_more_notice()
    {
        var own = await StartAsync();
        var report = await own.ACaseAsync(symptom: "breathing_difficulty");

        Assert.Equal("2026-12-11", await AnswerByAsync(report));
        await own.DisposeAsync();
    }

    [Fact]
    public async Task Clinics_that_are_told_on_one_day_are_given_different_days_and_none_of_them_less_time()
    {
        var own = await StartAsync();
        var days = new List<string>();
        foreach (var _ in Enumerable.Range(0, 6))
            days.Add(await AnswerByAsync(await own.ACaseAsync()));

        Assert.Equal("2026-12-04", days[0]);
        Assert.Equal(["2026-12-04", "2026-12-07", "2026-12-08", "2026-12-09", "2026-12-10", "2026-12-11"], days.Order());
        // When a week is full, the next one is hidden among them.
        Assert.Contains(await AnswerByAsync(await own.ACaseAsync()), days.Skip(1));
        await own.DisposeAsync();
    }

    [Fact]
    public async Task A_challenge_buys_five_business_days_once_and_a_refused_one_none()
    {
        var own = await StartAsync();
        var waiting = await own.ACaseAsync();
        var refused = await own.ACaseAsync(waiting.ClinicId);
        foreach (var report in new[] { waiting, refused })
        {
            var notice = await report.ApprovedAsync();
            var challenged = await (await report.Clinic.PostAsync($"/v1/notices/{notice}/challenge", new { ground = "material_inaccuracy", words = "We have no laser." })).JsonAsync();
            Assert.Equal(("challenged", "2026-12-11"), ((string?)challenged["state"], (string?)challenged["notPublishedBefore"]));
            await (await report.Clinic.PostAsync($"/v1/notices/{notice}/challenge", new { ground = "material_inaccuracy", words = "Again." })).ProblemAsync(HttpStatusCode.Conflict);
        }

        await refused.DecideAsync("reject_challenge");
        await AtAsync(own, "2026-12-05T12:00:00Z");
        Assert.Equal(("notified", "published"), (await waiting.PublicationAsync(), await refused.PublicationAsync()));
        await AtAsync(own, "2026-12-12T12:00:00Z");
        Assert.Equal("published", await waiting.PublicationAsync());
        await own.DisposeAsync();
    }

    [Fact]
    public async Task An_accepted_challenge_holds_the_report_and_the_moderation_is_challenged_by_small_clinics_for_72_hours()
    {
        var own = await StartAsync();
        var report = await own.ACaseAsync();
        var late = await own.ACaseAsync();
        var (notice, other) = (await report.ApprovedAsync(), await late.NotifyAsync());
        await report.Clinic.PostAsync($"/v1/notices/{notice}/challenge", new { ground = "moderation", words = "We were named twice." });
        await report.DecideAsync("accept_challenge");
        Assert.Equal("held", await report.PublicationAsync());
        Assert.Equal("closed", (string?)(await report.Clinic.GetJsonAsync($"/v1/notices/{notice}"))["state"]);

        await AtAsync(own, "2026-11-24T09:00:00Z");
        await (await late.Clinic.PostAsync($"/v1/notices/{other}/challenge", new { ground = "moderation", words = "Too late." })).ProblemAsync(HttpStatusCode.Conflict);
        await AtAsync(own, "2026-12-24T12:00:00Z");
        Assert.Equal("held", await report.PublicationAsync());
        await own.DisposeAsync();
    }

    [Fact]
    public async Task A_wrong_clinic_is_told_no_more_and_the_clock_begins_again_for_the_right_one()
    {
        var own = await StartAsync();
        var report = await own.ACaseAsync();
        var right = await report.First.MadeAsync("/v1/clinics", new { name = "The Right One", country = "GB" });
        var notice = await report.NotifyAsync();
        await (await report.TryAsync("accept_wrong_clinic", clinicId: right)).ProblemAsync(HttpStatusCode.Conflict);
        await report.Clinic.PostAsync($"/v1/notices/{notice}/reply", new { answer = "wrong_clinic" });
        await AtAsync(own, "2026-12-04T09:00:00Z");

        await report.DecideAsync("accept_wrong_clinic", clinicId: right);

        Assert.Equal("closed", (string?)(await report.Clinic.GetJsonAsync($"/v1/notices/{notice}"))["state"]);
        var item = (await report.First.AllAsync("/v1/moderation/queue")).Single(waiting => (string?)waiting["id"] == report.Id);
        Assert.Equal((right, "2026-12-12T12:00:00.000Z"), ((string?)item["clinicId"], (string?)item["dueAt"]));
        var owner = await own.ClientForAsync(Role.Clinic, right);
        var again = await report.First.MadeAsync($"/v1/clinics/{right}/notices", new { reportId = report.Id });
        Assert.Equal("2026-12-18", (string?)(await owner.GetJsonAsync($"/v1/notices/{again}"))["answerBy"]);
        Assert.Equal(HttpStatusCode.NotFound, (await report.Clinic.GetAsync($"/v1/notices/{again}", Stop)).StatusCode);
        await own.DisposeAsync();
    }

    [Fact]
    public async Task A_clinic_answers_once_and_finally_after_it_said_that_it_looks_into_it()
    {
        var report = await service.ACaseAsync();
        var notice = $"/v1/notices/{await report.NotifyAsync()}/reply";

        Assert.Equal(HttpStatusCode.OK, (await report.Clinic.PostAsync(notice, new { answer = "investigating", words = "We look." })).StatusCode);
        var final = await (await report.Clinic.PostAsync(notice, new { answer = "explains", words = "It was agreed." })).JsonAsync();

        Assert.Equal(("answered", "explains", "It was agreed.", true), ((string?)final["state"], (string?)final["answer"], (string?)final["words"], (bool)final["answeredInTime"]!));
        var problem = await (await report.Clinic.PostAsync(notice, new { answer = "disagrees" })).ProblemAsync(HttpStatusCode.Conflict);
        Assert.Equal("""["challenge"]""", problem["allowed"]!.ToJsonString());
    }

    [Fact]
    public async Task An_appeal_is_answered_by_somebody_else_in_writing_and_the_decision_stands_meanwhile()
    {
        var report = await service.ACaseAsync();
        var notice = await report.NotifyAsync();
        await (await report.Reporter.PostAsync($"/v1/reports/{report.Id}/appeals", new { words = "Too soon." })).ProblemAsync(HttpStatusCode.Conflict);
        await report.DecideAsync("take_up");
        await report.DecideAsync("not_uphold");
        var appeal = await report.Reporter.MadeAsync($"/v1/reports/{report.Id}/appeals", new { words = "The photos were not looked at." });
        await (await report.Reporter.PostAsync($"/v1/reports/{report.Id}/appeals", new { words = "Again." })).ProblemAsync(HttpStatusCode.Conflict);
        Assert.Equal("not_upheld", await report.StatusAsync());
        Assert.Contains(appeal, await report.Second.QueueAsync());
        var answer = new { outcome = "overturned", words = "The second photo shows it." };
        await (await report.First.PostAsync($"/v1/moderation/appeals/{appeal}/decisions", answer)).ProblemAsync(HttpStatusCode.Forbidden);

        Assert.Equal(HttpStatusCode.Created, (await report.Second.PostAsync($"/v1/moderation/appeals/{appeal}/decisions", answer)).StatusCode);

        Assert.Equal("upheld", await report.StatusAsync());
        var told = (await report.Reporter.GetJsonAsync($"/v1/reports/{report.Id}"))["moderation"]!["appeals"]![0]!;
        Assert.Equal(("overturned", "The second photo shows it."), ((string?)told["outcome"], (string?)told["because"]));
        Assert.DoesNotContain(appeal, await report.Second.QueueAsync());
        Assert.Equal("upheld", (string?)(await report.Clinic.GetJsonAsync($"/v1/notices/{notice}"))["decision"]);
        await report.Clinic.MadeAsync($"/v1/notices/{notice}/appeals", new { words = "We were not asked." });
    }

    [Fact]
    public async Task A_clinic_is_told_that_it_can_appeal_until_it_has()
    {
        var report = await service.ACaseAsync();
        var notice = $"/v1/notices/{await report.NotifyAsync()}";
        await report.UpheldAsync();
        async Task<List<string>> AllowedAsync() =>
            [.. (await report.Clinic.GetJsonAsync(notice))["allowed"]!.AsArray().Select(word => (string)word!)];
        Assert.Contains("appeal", await AllowedAsync());

        await report.Clinic.MadeAsync($"{notice}/appeals", new { words = "We were not asked." });

        Assert.DoesNotContain("appeal", await AllowedAsync());
        await (await report.Clinic.PostAsync($"{notice}/appeals", new { words = "Again." })).ProblemAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_moderator_reads_the_notice_that_was_made_unless_the_clinic_is_their_own()
    {
        var report = await service.ACaseAsync();
        var made = await report.First.PostAsync($"/v1/clinics/{report.ClinicId}/notices", new { reportId = report.Id });

        var shown = await report.Second.GetJsonAsync(made.Headers.Location!.ToString());

        Assert.Equal((string?)(await made.JsonAsync())["id"], (string?)shown["id"]);
        await report.Second.PostAsync("/v1/moderation/conflicts", new { report.ClinicId });
        await (await report.Second.GetAsync(made.Headers.Location, Stop)).ProblemAsync(HttpStatusCode.Forbidden);
        await (await report.Second.PostAsync($"{made.Headers.Location}/reply", new { answer = "explains" })).ProblemAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_appeal_is_possible_for_thirty_days()
    {
        var own = await StartAsync();
        var report = await own.ACaseAsync();
        await report.DecideAsync("take_up");
        await report.DecideAsync("uphold");
        own.Clock.Move(TimeSpan.FromDays(31));

        await (await report.Reporter.PostAsync($"/v1/reports/{report.Id}/appeals", new { words = "Late." })).ProblemAsync(HttpStatusCode.Conflict);
        await own.DisposeAsync();
    }

    [Fact]
    public async Task A_withdrawn_report_closes_the_notice_and_leaves_no_words()
    {
        var report = await service.ACaseAsync();
        var notice = await report.ApprovedAsync();
        await report.Clinic.PostAsync($"/v1/notices/{notice}/reply", new { answer = "disagrees", words = "I know who that is." });

        Assert.Equal(HttpStatusCode.NoContent, (await report.Reporter.SendAsync(HttpMethod.Delete, $"/v1/reports/{report.Id}")).StatusCode);

        var shown = await report.Clinic.GetJsonAsync($"/v1/notices/{notice}");
        Assert.Equal(("closed", null, "[]"), ((string?)shown["state"], (string?)shown["words"], shown["categories"]!.ToJsonString()));
        Assert.Equal(HttpStatusCode.NotFound, (await report.First.GetAsync($"/v1/moderation/reports/{report.Id}?reason=review", Stop)).StatusCode);
        Assert.DoesNotContain(report.Id, await report.First.QueueAsync());
    }

    [Fact]
    public async Task What_a_reviewer_answered_to_an_appeal_goes_with_the_report_and_is_not_repeated()
    {
        var report = await service.ACaseAsync();
        foreach (var action in new[] { "take_up", "not_uphold" })
            await report.DecideAsync(action);
        var appeal = await report.Reporter.MadeAsync($"/v1/reports/{report.Id}/appeals", new { words = "Look again." });
        Task<HttpResponseMessage> AnswerAsync() => report.Second.SendAsync(
            HttpMethod.Post, $"/v1/moderation/appeals/{appeal}/decisions", """{ "outcome": "confirmed", "words": "The crown was fine." }""",
            ("Idempotency-Key", $"answer-{appeal}"));
        Assert.Equal(HttpStatusCode.Created, (await AnswerAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await AnswerAsync()).StatusCode);

        await report.Reporter.SendAsync(HttpMethod.Delete, $"/v1/reports/{report.Id}");

        await (await AnswerAsync()).ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_clinic_finds_no_notice_and_a_reporter_who_does_not_agree_makes_none()
    {
        var report = await service.ACaseAsync();
        var other = await service.ACaseAsync(publish: false);
        var notice = await report.NotifyAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await other.Clinic.GetAsync($"/v1/notices/{notice}", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Clinic.PostAsync($"/v1/notices/{notice}/reply", new { answer = "explains" })).StatusCode);
        await (await other.First.PostAsync($"/v1/clinics/{other.ClinicId}/notices", new { reportId = other.Id })).ProblemAsync(HttpStatusCode.Conflict);
        Assert.Equal(["reportId"], await (await report.First.PostAsync($"/v1/clinics/{report.ClinicId}/notices", new { reportId = other.Id })).FaultsAsync());
    }

    private static async Task<string> AnswerByAsync(Case report) =>
        (string)(await report.Clinic.GetJsonAsync($"/v1/notices/{await report.NotifyAsync()}"))["answerBy"]!;

    private static async Task<ServiceFixture> StartAsync()
    {
        var own = new ServiceFixture();
        await own.InitializeAsync();
        return own;
    }

    private static async Task AtAsync(ServiceFixture own, string instant)
    {
        own.Clock.Move(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture) - own.Clock.GetUtcNow());
        await own.RunDueAsync();
    }
}
