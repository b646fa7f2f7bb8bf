using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Plans;

/// <summary>A treatment plan, asked over HTTP as anybody would (statement 004-13).</summary>
public sealed class PlanEndpointTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    [Fact]
    public async Task A_pigment_of_the_registry_is_looked_up_and_claims_are_held_against_it()
    {
        var moderator = await service.ClientForAsync(Role.Moderator);
        var made = await moderator.SendAsync(HttpMethod.Post, "/v1/pigments", """
            { "brand": "Tidewell", "completeness": "full", "evidence": "sds", "ingredients": [{ "ciNumber": "77266" }, { "ciNumber": "77891" }] }
            """);
        var pigmentId = (string)(await made.JsonAsync())["id"]!;

        var parts = (await CheckAsync($$"""{ "pigmentId": "{{pigmentId}}", "claims": ["carbon_only"] }"""))["parts"]!.AsArray();

        Assert.Contains(parts, part => (string?)part!["part"] == "pigmentId" && (string?)part["verdict"] == "unusual");
        Assert.Contains(parts, part => (string?)part!["rule"] == "claim:carbon_only" && (string?)part["verdict"] == "unusual" && part["sources"]!.AsArray().Count > 0);
    }

    [Fact]
    public async Task A_pigment_that_is_not_in_the_registry_is_a_400_that_names_the_place()
    {
        var refused = await service.Anyone().PostAsync("/v1/plan-checks", new { pigmentId = "pg_nowhere" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.NotNull((await refused.JsonAsync())["errors"]!["pigmentId"]);
    }

    [Fact]
    public async Task One_session_has_no_days_between_and_is_refused_by_both_names()
    {
        var refused = await service.Anyone().PostAsync("/v1/plan-checks", new { sessions = 1, daysBetween = 3 });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(["sessions", "daysBetween"], (await refused.JsonAsync())["errors"]!.AsObject().Select(error => error.Key));
    }

    [Fact]
    public async Task Nothing_is_stored_and_nobody_on_the_way_keeps_it()
    {
        var world = await Contract.World.MakeAsync(service);
        var before = await world.CountRowsAsync();
        var response = await service.Anyone().PostAsync("/v1/plan-checks", new { sessions = 1 });

        Assert.Equal("no-store", $"{response.Headers.CacheControl}");
        Assert.Equal(before, await world.CountRowsAsync());
    }

    [Fact]
    public async Task Every_rule_that_is_named_is_in_the_published_rule_set()
    {
        var known = (await service.Anyone().GetJsonAsync("/v1/triage/rules"))["rules"]!.AsArray().Select(rule => (string)rule!["id"]!).ToHashSet();
        var answer = await CheckAsync("""
            { "sessions": 1, "laserOffered": true, "patchTest": false, "numbing": "wrapped 5% cream", "claims": ["fda_approved"] }
            """);

        Assert.Equal("unsafe", (string?)answer["verdict"]);
        Assert.Subset(known, answer["parts"]!.AsArray().Select(part => (string)part!["rule"]!).ToHashSet());
    }

    private async Task<JsonNode> CheckAsync(string plan)
    {
        var response = await service.Anyone().SendAsync(HttpMethod.Post, "/v1/plan-checks", plan);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.JsonAsync();
    }
}
