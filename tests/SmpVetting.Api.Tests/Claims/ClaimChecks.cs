using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Claims;

/// <summary>A check of claims, asked by anybody.</summary>
internal static class ClaimChecks
{
    public const string Path = "/v1/claim-checks";

    public static async Task<JsonNode> CheckAsync(this ServiceFixture service, object request)
    {
        var response = await service.Anyone().PostAsync(Path, request);
        var json = await response.JsonAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, json.ToJsonString());
        return json;
    }

    public static List<JsonNode> Items(this JsonNode answer) => [.. answer["items"]!.AsArray().Select(item => item!)];
}
