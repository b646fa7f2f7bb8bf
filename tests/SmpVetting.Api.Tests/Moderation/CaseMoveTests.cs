using System.Net;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Support;
using SmpVetting.Domain;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Tests.Moderation;

/// <summary>The tables of moves, tried over HTTP from every state: what they do not allow is refused with what they do.</summary>
public sealed class CaseMoveTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    public static TheoryData<string> Statuses => [.. Words<ReportStatus>.All];

    public static TheoryData<string> Publications => [.. Words<Publication>.All];

    [Theory, MemberData(nameof(Statuses))]
    public async Task What_the_table_of_statuses_does_not_allow_is_refused_with_what_it_does(string status)
    {
        var earlier = await service.ACaseAsync();
        service.Clock.Move(TimeSpan.FromMinutes(1));
        var report = await service.ACaseAsync();
        await BringAsync(report, status, earlier.Id);

        await TryForbiddenAsync(report, Words<ReportStatus>.Parse(status), Publication.Unpublished);
    }

    [Theory, MemberData(nameof(Publications))]
    public async Task What_the_table_of_publication_does_not_allow_is_refused_with_what_it_does(string publication)
    {
        var report = await service.ACaseAsync();
        if (publication == "held")
            await report.DecideAsync("hold");
        if (publication == "notified")
            await report.NotifyAsync();
        if (publication == "published")
        {
            await report.ApprovedAsync();
            service.Clock.Move(TimeSpan.FromDays(40));
            await service.RunDueAsync();
        }

        Assert.Equal(publication, await report.PublicationAsync());
        await TryForbiddenAsync(
            report, publication == "published" ? ReportStatus.Upheld : ReportStatus.Received, Words<Publication>.Parse(publication));
    }

    [Fact]
    public async Task A_report_that_needs_information_is_under_review_again_when_the_reporter_tells_more()
    {
        var report = await service.ACaseAsync();
        await BringAsync(report, "needs_information", "");

        await report.Reporter.PostAsync($"/v1/reports/{report.Id}/facts", new { symptoms = (string[])["redness_spreading", "pus"], fever = true });

        Assert.Equal("under_review", await report.StatusAsync());
        var urgent = (await report.First.GetJsonAsync("/v1/moderation/queue?limit=100"))["items"]!.AsArray().Single(item => (string?)item!["id"] == report.Id)!;
        Assert.Equal("same_day", (string?)urgent["urgency"]);
    }

    private static async Task TryForbiddenAsync(Case report, ReportStatus status, Publication publication)
    {
        var facts = new CaseFacts(Consented: true, Published: publication == Publication.Published);
        var allowed = CaseMoves.Allowed(status, publication, facts);
        var forbidden = Enum.GetValues<DecisionAction>().Except(allowed).ToList();
        Assert.NotEmpty(forbidden);
        foreach (var action in forbidden)
        {
            var problem = await (await report.TryAsync(action.Word())).ProblemAsync(HttpStatusCode.Conflict);
            Assert.Equal(allowed.Select(possible => possible.Word()), problem["allowed"]!.AsArray().Select(word => (string)word!));
        }

        foreach (var elsewhere in Words<CaseAction>.All.Except(Words<DecisionAction>.All))
            await (await report.TryAsync(elsewhere)).ProblemAsync(HttpStatusCode.BadRequest);
    }

    /// <summary>The way a report gets there in life.</summary>
    private static async Task BringAsync(Case report, string status, string earlierId)
    {
        if (status == "withdrawn")
        {
            Assert.Equal(HttpStatusCode.NoContent, (await report.Reporter.SendAsync(HttpMethod.Delete, $"/v1/reports/{report.Id}")).StatusCode);
            return;
        }

        if (status != "received")
            await report.DecideAsync("take_up");
        var next = status switch { "needs_information" => "ask_for_information", "upheld" => "uphold", "not_upheld" => "not_uphold", _ => null };
        if (next is not null)
            await report.DecideAsync(next);
        if (status == "duplicate_linked")
        {
            var link = await report.First.PostAsync("/v1/moderation/links", new { reportIds = (string[])[report.Id, earlierId], kind = "same_person" });
            Assert.Equal(HttpStatusCode.Created, link.StatusCode);
        }

        Assert.Equal(status, await report.StatusAsync());
    }
}
