using System.Text.Json;
using System.Text.Json.Nodes;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Registry;

/// <summary>Things of the registry that a test needs but is not about.</summary>
internal static class Given
{
    public static async Task<string> AClinicAsync(this HttpClient moderator, string name = "Scalp Studio") =>
        await moderator.MadeAsync("/v1/clinics", new { name });

    public static async Task<string> APractitionerAsync(this HttpClient moderator) =>
        await moderator.MadeAsync("/v1/practitioners", new { name = "Ada Ink" });

    public static async Task<string> APigmentAsync(this HttpClient moderator) =>
        await moderator.MadeAsync("/v1/pigments", new { brand = "Dark" });

    public static async Task<string> ATrainingAsync(this HttpClient moderator) =>
        await moderator.MadeAsync($"/v1/practitioners/{await moderator.APractitionerAsync()}/trainings", new { provider = "Academy" });

    /// <summary>Posts, demands 201, and answers the id.</summary>
    public static async Task<string> MadeAsync(this HttpClient client, string path, object body)
    {
        var response = await client.PostAsync(path, body);
        var json = await response.JsonAsync();
        Assert.True(response.StatusCode == System.Net.HttpStatusCode.Created, json.ToJsonString());
        return (string)json["id"]!;
    }

    /// <summary>Puts over whatever version is there, and demands success.</summary>
    public static async Task ReplaceAsync(this HttpClient client, string path, object body)
    {
        var answer = await client.SendAsync(HttpMethod.Put, path, JsonSerializer.Serialize(body, Api.Hosting.Json.Options), ("If-Match", "*"));
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public static Task<HttpClient> AModeratorAsync(this ServiceFixture service) => service.ClientForAsync(Role.Moderator);

    /// <summary>Every item of a list, following its cursors.</summary>
    public static async Task<List<JsonNode>> AllAsync(this HttpClient client, string path, int limit = 100)
    {
        var items = new List<JsonNode>();
        var next = $"{path}{(path.Contains('?') ? '&' : '?')}limit={limit}";
        for (var address = next; address is not null;)
        {
            var page = await client.GetJsonAsync(address);
            items.AddRange(page["items"]!.AsArray().Select(item => item!));
            address = (string?)page["next"] is { } cursor ? $"{next}&cursor={cursor}" : null;
        }

        return items;
    }

    /// <summary>The places that a 400 names.</summary>
    public static async Task<List<string>> FaultsAsync(this HttpResponseMessage response)
    {
        var body = await response.JsonAsync();
        Assert.True(response.StatusCode == System.Net.HttpStatusCode.BadRequest, body.ToJsonString());
        return [.. body["errors"]!.AsObject().Select(error => error.Key)];
    }
}
