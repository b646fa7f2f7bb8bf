using System.Net;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Moderation;

/// <summary>Who has something to do with a clinic reads no report on it and writes nothing about it: what is recorded decides who may judge.</summary>
public sealed class ConflictTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_conflict_of_interest_blocks_every_write_about_that_clinic_and_its_sisters()
    {
        var (biased, other) = (await service.AModeratorAsync(), await service.AModeratorAsync());
        var mine = await other.MadeAsync("/v1/clinics", new { name = "Mine", ownerGroup = "One Hand" });
        var sister = await other.MadeAsync("/v1/clinics", new { name = "Sister", ownerGroup = "one hand" });
        var claim = await other.MadeAsync($"/v1/clinics/{mine}/claims", Claim);
        await biased.PostAsync("/v1/moderation/conflicts", new { clinicId = mine });

        foreach (var clinic in new[] { mine, sister })
        {
            await (await ReplaceAsync(biased, clinic)).ProblemAsync(HttpStatusCode.Forbidden);
            await (await biased.PostAsync($"/v1/clinics/{clinic}/verifications", Fact)).ProblemAsync(HttpStatusCode.Forbidden);
            await (await biased.PostAsync($"/v1/clinics/{clinic}/claims", Claim)).ProblemAsync(HttpStatusCode.Forbidden);
        }

        await (await biased.SendAsync(HttpMethod.Put, $"/v1/clinics/{mine}/claims/{claim}/answer", """{ "text": "True." }""", ("If-Match", "*")))
            .ProblemAsync(HttpStatusCode.Forbidden);
        // Four of them stand under the one clinic, three under the other, each once.
        Assert.Equal((4, 3), (await other.AuditedAsync(mine, "refused"), await other.AuditedAsync(sister, "refused")));
        Assert.Equal("One Hand", (string?)(await other.GetJsonAsync($"/v1/clinics/{mine}"))["ownerGroup"]);
        Assert.Equal(HttpStatusCode.Created, (await other.PostAsync($"/v1/clinics/{mine}/verifications", Fact)).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await biased.PostAsync("/v1/clinics", new { name = "A Stranger" })).StatusCode);
    }

    [Fact]
    public async Task A_moderator_with_a_conflict_of_interest_neither_sees_nor_touches_the_reports_of_that_clinic()
    {
        var report = await service.ACaseAsync(email: "a@example.org");
        Assert.Contains(report.Id, await report.First.QueueAsync());

        Assert.Equal(HttpStatusCode.Created, (await report.First.PostAsync("/v1/moderation/conflicts", new { report.ClinicId })).StatusCode);

        Assert.DoesNotContain(report.Id, await report.First.QueueAsync());
        Assert.Contains(report.Id, await report.Second.QueueAsync());
        await (await report.First.GetAsync($"/v1/moderation/reports/{report.Id}?reason=review", Stop)).ProblemAsync(HttpStatusCode.Forbidden);
        await (await report.TryAsync("take_up")).ProblemAsync(HttpStatusCode.Forbidden);
        await (await report.First.PostAsync($"/v1/moderation/reports/{report.Id}/identity-access", new { reason = "reporter_asked" })).ProblemAsync(HttpStatusCode.Forbidden);
        await (await report.First.PostAsync($"/v1/clinics/{report.ClinicId}/notices", new { reportId = report.Id })).ProblemAsync(HttpStatusCode.Forbidden);
        Assert.Equal(4, await report.Second.AuditedAsync(report.Id, "refused") + await report.Second.AuditedAsync(report.ClinicId, "refused"));
        await (await report.First.GetAsync($"/v1/moderation/reports/{report.Id}/messages", Stop)).ProblemAsync(HttpStatusCode.Forbidden);
        await (await report.First.PostAsync($"/v1/moderation/reports/{report.Id}/messages", new { text = "Was it us?" })).ProblemAsync(HttpStatusCode.Forbidden);
        await (await report.First.PostAsync("/v1/moderation/conflicts", new { report.ClinicId })).ProblemAsync(HttpStatusCode.Conflict);
        Assert.Equal(report.ClinicId, (string?)Assert.Single(await report.First.AllAsync("/v1/moderation/conflicts"))["clinicId"]);
    }

    [Fact]
    public async Task A_conflict_of_interest_covers_the_owners_the_successors_and_the_predecessors_as_the_registry_knows_them_now()
    {
        var moderator = await service.AModeratorAsync();
        Task<string> ClinicAsync(string? ownerGroup = null, string? succeededBy = null) =>
            moderator.MadeAsync("/v1/clinics", new { name = "One of Several", ownerGroup, succeededBy });
        var successor = await ClinicAsync();
        var mine = await ClinicAsync("Golden Dots Group", successor);
        var (sister, predecessor, stranger) = (await ClinicAsync("golden dots  group"), await ClinicAsync(succeededBy: mine), await ClinicAsync("Others"));
        var cases = new List<Case>();
        foreach (var clinic in new[] { mine, sister, successor, predecessor, stranger })
            cases.Add(await service.ACaseAsync(clinic));
        var biased = cases[0].First;
        await biased.PostAsync("/v1/moderation/conflicts", new { clinicId = mine });

        var queue = await biased.QueueAsync();

        foreach (var report in cases)
        {
            var allowed = report.ClinicId == stranger;
            Assert.Equal(allowed, queue.Contains(report.Id));
            Assert.Equal(
                allowed ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await biased.GetAsync($"/v1/moderation/reports/{report.Id}?reason=review", Stop)).StatusCode);
            Assert.Equal(
                allowed ? HttpStatusCode.Created : HttpStatusCode.Forbidden, (await report.TryAsync("take_up", biased)).StatusCode);
        }
    }

    private static object Fact => new { field = "insured", value = true, status = "verified", source = new { kind = "insurer" } };

    private static object Claim => new { type = "insured", quote = "fully insured" };

    private static async Task<HttpResponseMessage> ReplaceAsync(HttpClient moderator, string clinic)
    {
        var version = (await moderator.GetAsync($"/v1/clinics/{clinic}", Stop)).Headers.ETag!.ToString();
        return await moderator.SendAsync(HttpMethod.Put, $"/v1/clinics/{clinic}", """{ "name": "Nobody's" }""", ("If-Match", version));
    }
}
