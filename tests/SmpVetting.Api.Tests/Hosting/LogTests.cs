using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Hosting;

/// <summary>The real process's log: enough to find a fault, nothing that finds a person.</summary>
public sealed class LogTests
{
    private static readonly string[] Secrets =
    [
        "Zebedee Quux", "zebedee@example.org", "+64-27-555-0199", "my scalp burns since Tuesday", "Umbra Scalp Parlour", "203.0.113.77", "secret-filter",
        "idem-key-of-zebedee", "Mozilla-Zebedee", "session-note-words",
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_leaves_one_line_of_facts_and_nothing_of_the_person()
    {
        using var program = new RealProgram();
        var key = await program.AdminKeyAsync();
        await using var serving = await program.ServeAsync();
        using var client = serving.Client();
        client.DefaultRequestHeaders.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.77");
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "Mozilla-Zebedee");
        client.DefaultRequestHeaders.Referrer = new Uri("http://example.org/Zebedee Quux");

        var filed = await (await client.PostAsync("/v1/reports?note=secret-filter", Report(), ("Idempotency-Key", "idem-key-of-zebedee"))).JsonAsync();
        var receipt = (string)filed["receipt"]!;
        var id = (string)filed["id"]!;
        var expected = new List<(string Method, string Route, int Status)> { ("POST", "/v1/reports", 201) };

        async Task SendAsync(HttpMethod method, string path, string route, HttpStatusCode status, AuthenticationHeaderValue? credential = null, string? json = null)
        {
            using var request = new HttpRequestMessage(method, path);
            request.Headers.Authorization = credential;
            if (json is not null)
                request.Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
            Assert.Equal(status, (await client.SendAsync(request, Stop)).StatusCode);
            expected.Add((method.Method, route, (int)status));
        }

        await SendAsync(HttpMethod.Get, $"/v1/reports/{id}", "/v1/reports/{id}", HttpStatusCode.OK, new("Receipt", receipt));
        await SendAsync(HttpMethod.Get, $"/v1/reports/{id}", "/v1/reports/{id}", HttpStatusCode.Unauthorized, new("Receipt", receipt[..^1] + "0"));
        await SendAsync(HttpMethod.Get, "/v1/keys?limit=secret-filter", "/v1/keys", HttpStatusCode.BadRequest, new("Bearer", key));
        await SendAsync(HttpMethod.Get, "/Zebedee Quux?q=secret-filter", "none", HttpStatusCode.NotFound);
        await SendAsync(HttpMethod.Post, "/v1/reports", "/v1/reports", HttpStatusCode.BadRequest, null, "{ \"story\": \"my scalp burns since Tuesday");
        await SendAsync(HttpMethod.Post, "/v1/reports", "/v1/reports", HttpStatusCode.BadRequest, null, """{ "zebedee@example.org": 1 }""");
        await SendAsync(HttpMethod.Get, "/health/live", "/health/live", HttpStatusCode.OK);
        Assert.Equal(0, await serving.StopAsync());

        var lines = serving.Errors.Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        var properties = lines.Select(line => line["Properties"]!).ToList();
        Assert.Equal(
            expected.Order(),
            properties.Select(line => ((string)line["Method"]!, ((string)line["Route"]!).TrimEnd('/'), (int)line["Status"]!)).Order());
        Assert.All(lines, line => Assert.Matches("^[0-9a-f]{32}$", (string)line["TraceId"]!));
        Assert.All(properties, line => Assert.InRange((double)line["Milliseconds"]!, 0.001, 60_000));

        var everything = string.Join('\n', [.. serving.Output.Where(line => !line.StartsWith("Listening on ", StringComparison.Ordinal)), .. serving.Errors]);
        Assert.All([.. Secrets, receipt, key, id, "127.0.0.1", "::1", program.Folder], secret => Assert.DoesNotContain(secret, everything, StringComparison.OrdinalIgnoreCase));
    }

    private static JsonNode Report() => JsonNode.Parse("""
        {
          "clinicName": "Umbra Scalp Parlour",
          "story": "my scalp burns since Tuesday",
          "anonymity": "contact_allowed",
          "contact": { "name": "Zebedee Quux", "email": "zebedee@example.org", "phone": "+64-27-555-0199" },
          "sessions": [ { "on": "2026-01-05", "note": "session-note-words" } ],
          "triage": { "daysSinceLastSession": 10, "symptoms": ["redness_spreading"], "text": "my scalp burns since Tuesday" }
        }
        """)!;
}
