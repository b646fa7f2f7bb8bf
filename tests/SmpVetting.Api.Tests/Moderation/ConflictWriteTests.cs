using System.Net;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Moderation;

/// <summary>Who has something to do with a clinic writes nothing about it: what is recorded there decides who may judge it.</summary>
public sealed class ConflictWriteTests(ServiceFixture service) : IClassFixture<ServiceFixture>
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

    private static object Fact => new { field = "insured", value = true, status = "verified", source = new { kind = "insurer" } };

    private static object Claim => new { type = "insured", quote = "fully insured" };

    private static async Task<HttpResponseMessage> ReplaceAsync(HttpClient moderator, string clinic)
    {
        var version = (await moderator.GetAsync($"/v1/clinics/{clinic}", Stop)).Headers.ETag!.ToString();
        return await moderator.SendAsync(HttpMethod.Put, $"/v1/clinics/{clinic}", """{ "name": "Nobody's" }""", ("If-Match", version));
    }
}
