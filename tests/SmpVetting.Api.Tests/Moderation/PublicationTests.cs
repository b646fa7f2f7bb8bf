using System.Net;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Moderation;

/// <summary>What passed review is published, and nothing that did not; the reporter reads every reason.</summary>
public sealed class PublicationTests : IAsyncLifetime
{
    private readonly ServiceFixture service = new();

    public ValueTask InitializeAsync() => service.InitializeAsync();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Theory]
    [InlineData("received")]
    [InlineData("under_review")]
    [InlineData("not_upheld")]
    public async Task What_was_not_upheld_is_not_proposed(string status)
    {
        var report = await service.ACaseAsync();
        await report.NotifyAsync();
        if (status != "received")
            await report.DecideAsync("take_up");
        if (status == "not_upheld")
            await report.DecideAsync("not_uphold");

        var problem = await (await report.TryAsync("propose_publication")).ProblemAsync(HttpStatusCode.Conflict);

        Assert.Contains("Only a report that was upheld is published", (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("propose_publication", problem["allowed"]!.AsArray().Select(word => (string)word!));
    }

    [Fact]
    public async Task What_is_overturned_before_its_day_is_not_published_and_its_reporter_reads_why()
    {
        var report = await service.ACaseAsync();
        var notice = await report.ApprovedAsync();
        var appeal = await report.Clinic.MadeAsync($"/v1/notices/{notice}/appeals", new { words = "That was not us." });
        await OverturnAsync(report, appeal, "The photos are older than the clinic.");

        service.Clock.Move(TimeSpan.FromDays(40));
        await service.RunDueAsync();

        Assert.Equal(("not_upheld", "notified"), (await report.StatusAsync(), await report.PublicationAsync()));
        Assert.Null((await report.ReadAsync())["proposedBy"]);
        Assert.Null((await report.ReadAsync())["confirmedBy"]);
        Assert.DoesNotContain(report.Id, await report.Second.QueueAsync());
        var told = Assert.Single((await report.Reporter.GetJsonAsync($"/v1/reports/{report.Id}"))["moderation"]!["appeals"]!.AsArray())!;
        Assert.Equal(("clinic", "overturned", "The photos are older than the clinic."), ((string?)told["appealedBy"], (string?)told["outcome"], (string?)told["because"]));
    }

    [Fact]
    public async Task What_an_appeal_of_the_reporter_upholds_needs_two_moderators_like_everything()
    {
        var report = await service.ACaseAsync();
        await report.NotifyAsync();
        await report.DecideAsync("take_up");
        await report.DecideAsync("not_uphold");
        await OverturnAsync(report, await report.Reporter.MadeAsync($"/v1/reports/{report.Id}/appeals", new { words = "Look again." }), "The second photo shows it.");
        service.Clock.Move(TimeSpan.FromDays(40));
        await service.RunDueAsync();
        Assert.Equal(("upheld", "notified"), (await report.StatusAsync(), await report.PublicationAsync()));

        await report.DecideAsync("propose_publication");
        await report.DecideAsync("confirm_publication", report.Second);

        Assert.Equal("published", await report.PublicationAsync());
    }

    [Fact]
    public async Task What_is_overturned_after_its_day_stands_in_the_record_as_not_upheld()
    {
        var clinic = await (await service.AModeratorAsync()).MadeAsync("/v1/clinics", new { name = "Counted", country = "GB" });
        var (reports, appeals) = (new List<Case>(), new List<string>());
        foreach (var _ in Enumerable.Range(0, 5))
        {
            reports.Add(await service.ACaseAsync(clinic));
            var notice = await reports[^1].ApprovedAsync();
            appeals.Add(await reports[^1].Clinic.MadeAsync($"/v1/notices/{notice}/appeals", new { words = "That was not us." }));
            service.Clock.Move(TimeSpan.FromDays(2));
        }

        service.Clock.Move(TimeSpan.FromDays(40));
        await service.RunDueAsync();
        foreach (var (report, appeal) in reports.Zip(appeals))
            await OverturnAsync(report, appeal, "We looked again.");
        service.Clock.Move(TimeSpan.FromDays(8));
        await service.RunDueAsync();

        var record = await service.Anyone().GetJsonAsync($"/v1/clinics/{clinic}/record");
        var parts = record["parts"]!.AsArray().ToDictionary(part => (string)part!["as"]!, part => (int?)part!["count"]);
        Assert.Equal((5, null), (parts["not_upheld"], parts["upheld"]));
    }

    [Fact]
    public async Task The_reporter_reads_the_reasons_of_every_decision()
    {
        var report = await service.ACaseAsync();
        var right = await report.First.MadeAsync("/v1/clinics", new { name = "The Right One", country = "GB" });
        var notice = await report.NotifyAsync();
        await report.Clinic.PostAsync($"/v1/notices/{notice}/reply", new { answer = "wrong_clinic" });

        await report.DecideAsync("accept_wrong_clinic", clinicId: right);

        var told = Assert.Single((await report.Reporter.GetJsonAsync($"/v1/reports/{report.Id}"))["moderation"]!["decisions"]!.AsArray())!;
        Assert.Equal(("accept_wrong_clinic", "Words on accept_wrong_clinic."), ((string?)told["action"], (string?)told["words"]));
    }

    private static async Task OverturnAsync(Case report, string appeal, string words)
    {
        var answer = await report.Second.PostAsync($"/v1/moderation/appeals/{appeal}/decisions", new { outcome = "overturned", words });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }
}
