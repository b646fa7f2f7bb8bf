using System.Net;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Moderation;

public sealed class ModerationTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_queue_is_by_urgency_then_by_what_is_due_first_page_by_page()
    {
        await using var own = new ServiceFixture();
        await own.InitializeAsync();
        var later = await own.ACaseAsync();
        var urgent = await own.ACaseAsync(symptom: "breathing_difficulty");
        own.Clock.Move(TimeSpan.FromDays(7));
        var newest = await own.ACaseAsync();
        var doctor = await own.ACaseAsync(symptom: "pus");

        Assert.Equal([urgent.Id, doctor.Id, later.Id, newest.Id], await later.First.QueueAsync());
        // Nobody waits for what was decided and may not be published.
        var silent = await own.ACaseAsync(publish: false);
        await silent.DecideAsync("take_up");
        Assert.Contains(silent.Id, await later.First.QueueAsync());
        await silent.DecideAsync("uphold");
        Assert.DoesNotContain(silent.Id, await later.First.QueueAsync());
        // Due is the end of the fifth business day: Saturday the 21st, then Monday to Friday.
        var due = (await later.First.AllAsync("/v1/moderation/queue")).Single(item => (string?)item["id"] == later.Id)["dueAt"];
        Assert.Equal("2026-11-28T12:00:00.000Z", (string?)due);
    }

    [Fact]
    public async Task What_is_late_goes_to_the_top_once_and_comes_down_when_it_is_done()
    {
        await using var own = new ServiceFixture();
        await own.InitializeAsync();
        var (late, done) = (await own.ACaseAsync(), await own.ACaseAsync());
        await done.NotifyAsync();
        own.Clock.Move(new DateTimeOffset(2026, 11, 28, 12, 0, 0, TimeSpan.Zero) - own.Clock.GetUtcNow());
        var urgent = await own.ACaseAsync(symptom: "breathing_difficulty");

        foreach (var _ in Enumerable.Range(0, 2))
            await own.RunDueAsync();

        Assert.Equal([late.Id, urgent.Id, done.Id], await late.First.QueueAsync());
        Assert.Equal("2026-11-28T12:00:00.000Z", (string?)(await late.First.AllAsync("/v1/moderation/queue"))[0]["overdueSince"]);
        Assert.Equal(1, await late.First.AuditedAsync(late.Id, "overdue"));
        Assert.Equal(0, await late.First.AuditedAsync(done.Id, "overdue"));
        // A look at it does not make it less late; only what was due does.
        await late.DecideAsync("take_up");
        Assert.Equal(late.Id, (await late.First.QueueAsync())[0]);
        await late.NotifyAsync();
        Assert.Equal([urgent.Id, done.Id, late.Id], await late.First.QueueAsync());

        // Silence of the clinic, and of everybody else: somebody has to decide.
        own.Clock.Move(TimeSpan.FromDays(30));
        await own.RunDueAsync();
        Assert.Equal(2, await late.First.AuditedAsync(late.Id, "overdue"));
    }

    [Fact]
    public async Task An_appeal_that_nobody_answers_is_late_too()
    {
        await using var own = new ServiceFixture();
        await own.InitializeAsync();
        var report = await own.ACaseAsync();
        await report.DecideAsync("take_up");
        await report.DecideAsync("not_uphold");
        var appeal = await report.Reporter.MadeAsync($"/v1/reports/{report.Id}/appeals", new { words = "Look again." });
        own.Clock.Move(TimeSpan.FromDays(20));
        await own.RunDueAsync();

        Assert.Equal(appeal, (await report.Second.QueueAsync())[0]);
        Assert.Equal(1, await report.Second.AuditedAsync(appeal, "overdue"));
        await report.Second.PostAsync($"/v1/moderation/appeals/{appeal}/decisions", new { outcome = "confirmed", words = "We did." });
        Assert.DoesNotContain(appeal, await report.Second.QueueAsync());
    }

    [Fact]
    public async Task A_report_is_read_without_who_wrote_it_and_each_read_is_written_down_with_its_reason()
    {
        var report = await service.ACaseAsync(email: "hidden@example.org");

        var answer = await report.First.GetJsonAsync($"/v1/moderation/reports/{report.Id}?reason=legal_notice");

        Assert.Equal(Moderating.Story, (string?)answer["told"]!["story"]);
        Assert.DoesNotContain("hidden@example.org", answer.ToJsonString(), StringComparison.Ordinal);
        var row = (await report.First.AllAsync("/v1/audit?since=0")).Single(entry => (string?)entry["objectId"] == report.Id && (string?)entry["action"] == "report_opened");
        Assert.Equal("legal_notice", (string?)row["reason"]);
        Assert.Equal(["reason"], await (await report.First.GetAsync($"/v1/moderation/reports/{report.Id}?reason=curiosity", Stop)).FaultsAsync());
    }

    [Fact]
    public async Task A_decision_carries_its_reason_and_words_to_the_reporter_and_is_one_row_of_the_log()
    {
        var report = await service.ACaseAsync();
        await report.DecideAsync("take_up");

        var told = (await report.Reporter.GetJsonAsync($"/v1/reports/{report.Id}"))["moderation"]!["decisions"]![0]!;

        Assert.Equal(("take_up", "other", "Words on take_up."), ((string?)told["action"], (string?)told["reason"], (string?)told["words"]));
        Assert.Null(told["decidedBy"]);
        Assert.Equal(1, await report.First.AuditedAsync(report.Id, "report_take_up"));
        Assert.DoesNotContain("Words on", string.Join('\n', (await report.First.AllAsync("/v1/audit?since=0")).Select(row => row.ToJsonString())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_reports_in_an_hour_are_held_and_shown_to_people_once_and_no_number_moves()
    {
        var clinic = await (await service.AModeratorAsync()).AClinicAsync();
        var before = await service.Anyone().GetJsonAsync($"/v1/clinics/{clinic}/record");
        Assert.Null(before["unusualActivity"]);
        var cases = new List<Case>();
        foreach (var _ in Enumerable.Range(0, 50))
        {
            cases.Add(await service.ACaseAsync(clinic));
            service.Clock.Move(TimeSpan.FromMinutes(1));
        }

        var after = await service.Anyone().GetJsonAsync($"/v1/clinics/{clinic}/record");

        Assert.NotNull(after["unusualActivity"]);
        after.AsObject().Remove("unusualActivity");
        before.AsObject().Remove("unusualActivity");
        Assert.Equal(before.ToJsonString(), after.ToJsonString());
        var queue = await cases[0].First.AllAsync("/v1/moderation/queue");
        Assert.Superset(cases.Select(report => report.Id).ToHashSet(), queue.Select(item => (string)item["id"]!).ToHashSet());
        Assert.Single(queue, item => (string?)item["kind"] == "unusual_activity" && (string?)item["id"] == clinic);
        Assert.Equal(1, await cases[0].First.AuditedAsync(clinic, "unusual_activity"));
        foreach (var report in cases)
        {
            Assert.Equal("held", await report.PublicationAsync());
            await (await report.First.PostAsync($"/v1/clinics/{clinic}/notices", new { reportId = report.Id })).ProblemAsync(HttpStatusCode.Conflict);
        }

        await cases[0].DecideAsync("release");
        var next = await service.ACaseAsync(clinic);
        cases.Add(next);
        Assert.Equal(("unpublished", "held"), (await cases[0].PublicationAsync(), await next.PublicationAsync()));
        foreach (var report in cases.Skip(1))
            await report.DecideAsync("release");
        Assert.Null((await service.Anyone().GetJsonAsync($"/v1/clinics/{clinic}/record"))["unusualActivity"]);
        Assert.DoesNotContain(clinic, await cases[0].First.QueueAsync());
        Assert.Equal(1, await cases[0].First.AuditedAsync(clinic, "unusual_activity_over"));
    }

    [Fact]
    public async Task Linked_reports_stay_reports_and_can_be_taken_apart()
    {
        var (first, second) = (await service.ACaseAsync(), await service.ACaseAsync());
        var link = await (await first.First.PostAsync("/v1/moderation/links", new { reportIds = (string[])[first.Id, second.Id], kind = "same_event" })).JsonAsync();
        Assert.Equal((2, 1), ((int)link["people"]!, (int)link["events"]!));
        Assert.Equal(second.Id, (string?)(await first.ReadAsync())["linkedWith"]![0]);
        Assert.Equal("received", await second.StatusAsync());
        await (await first.First.PostAsync("/v1/moderation/links", new { reportIds = (string[])[first.Id, second.Id], kind = "same_event" })).ProblemAsync(HttpStatusCode.Conflict);

        Assert.Equal(HttpStatusCode.NoContent, (await first.First.SendAsync(HttpMethod.Delete, $"/v1/moderation/links/{link["id"]}")).StatusCode);

        Assert.Empty((await first.ReadAsync())["linkedWith"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, (await first.First.SendAsync(HttpMethod.Delete, $"/v1/moderation/links/{link["id"]}")).StatusCode);
        service.Clock.Move(TimeSpan.FromMinutes(1));
        var again = await service.ACaseAsync();
        await again.DecideAsync("take_up");
        var twice = await (await first.First.PostAsync("/v1/moderation/links", new { reportIds = (string[])[again.Id, first.Id], kind = "same_person" })).JsonAsync();
        Assert.Equal(("duplicate_linked", "received", 1), (await again.StatusAsync(), await first.StatusAsync(), (int)twice["people"]!));
        await first.First.SendAsync(HttpMethod.Delete, $"/v1/moderation/links/{twice["id"]}");
        Assert.Equal("under_review", await again.StatusAsync());
    }

    [Fact]
    public async Task A_duplicate_that_is_unlinked_is_under_review_and_its_clinic_is_told_anew()
    {
        var first = await service.ACaseAsync();
        service.Clock.Move(TimeSpan.FromMinutes(1));
        var second = await service.ACaseAsync();
        await second.DecideAsync("take_up");
        var notice = await second.NotifyAsync();
        var link = await first.First.MadeAsync("/v1/moderation/links", new { reportIds = (string[])[first.Id, second.Id], kind = "same_person" });

        Assert.Equal(HttpStatusCode.NoContent, (await first.First.SendAsync(HttpMethod.Delete, $"/v1/moderation/links/{link}")).StatusCode);

        Assert.Equal(("under_review", "unpublished"), (await second.StatusAsync(), await second.PublicationAsync()));
        Assert.Equal("closed", (string?)(await second.Clinic.GetJsonAsync($"/v1/notices/{notice}"))["state"]);
        await second.NotifyAsync();
    }

    [Fact]
    public async Task A_report_whose_time_was_over_is_no_report_to_decide_on_any_more()
    {
        await using var own = new ServiceFixture();
        await own.InitializeAsync();
        var (report, other) = (await own.ACaseAsync(), await own.ACaseAsync());
        own.Clock.Move(TimeSpan.FromDays(91));
        await own.RunDueAsync();
        other = await own.ACaseAsync(other.ClinicId);

        Assert.Equal(HttpStatusCode.NotFound, (await report.TryAsync("take_up")).StatusCode);

        Assert.Equal(["reportIds[0]"], await (await report.First.PostAsync(
            "/v1/moderation/links", new { reportIds = (string[])[report.Id, other.Id], kind = "same_person" })).FaultsAsync());
        Assert.DoesNotContain(report.Id, await report.First.QueueAsync());
    }

    [Fact]
    public async Task A_clinic_cannot_erase_a_report_and_is_told_what_it_can_do()
    {
        var report = await service.ACaseAsync();

        var problem = await (await report.Clinic.SendAsync(HttpMethod.Delete, $"/v1/reports/{report.Id}")).ProblemAsync(HttpStatusCode.Forbidden);

        Assert.Contains("only that person can erase it", (string?)problem["detail"], StringComparison.Ordinal);
        Assert.Equal("received", await report.StatusAsync());
    }
}
