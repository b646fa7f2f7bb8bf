using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace SmpVetting.Api.Tests.Support;

/// <summary>Sending and reading JSON in one line each.</summary>
public static class HttpExtensions
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Sends JSON text as it stands, with optional headers given as name and value.</summary>
    public static Task<HttpResponseMessage> SendAsync(
        this HttpClient client, HttpMethod method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return client.SendAsync(request, Stop);
    }

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, object body, params (string, string)[] headers) =>
        client.SendAsync(HttpMethod.Post, path, System.Text.Json.JsonSerializer.Serialize(body, Api.Hosting.Json.Options), headers);

    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonNode>(Stop))!;

    public static async Task<JsonNode> GetJsonAsync(this HttpClient client, string path)
    {
        var response = await client.GetAsync(path, Stop);
        response.EnsureSuccessStatusCode();
        return await response.JsonAsync();
    }
}
