using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Referrals;

/// <summary>A place of its own, out of reach of every other number, so that the clinics of one test are nobody else's matches.</summary>
internal sealed record Spot(int Latitude, int Longitude)
{
    public static Spot Number(int number) => new((number % 10 * 10) - 45, number / 10 * 20);
}

/// <summary>A clinic that takes referrals, and a client with its key.</summary>
internal sealed record Corrective(string Id, HttpClient Client)
{
    /// <summary>Two programs on one file may wait too long for each other; a caller comes again, as the answer says.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, object body)
    {
        while (true)
        {
            var answer = await Client.PostAsync($"/v1/referrals/{path}", body);
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
                return answer;
        }
    }

    public async Task<List<JsonNode>> PullAsync(int max = 10, int leaseSeconds = 600, int wait = 0)
    {
        var answer = await PostAsync("pull", new { max, leaseSeconds, wait });
        var body = await answer.JsonAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, body.ToJsonString());
        return [.. body["items"]!.AsArray().Select(item => item!)];
    }

    public async Task<JsonNode> PullOneAsync() => Assert.Single(await PullAsync(1));

    public async Task<string> AcceptedAsync()
    {
        var leased = await PullOneAsync();
        Assert.Equal(HttpStatusCode.OK, (await PostAsync($"{leased["id"]}/accept", new { leaseToken = (int)leased["leaseToken"]! })).StatusCode);
        return (string)leased["id"]!;
    }

    public async Task<string> StateAsync(string id) => (string)(await Client.GetJsonAsync($"/v1/referrals/{id}"))["state"]!;
}

/// <summary>A person with a report.</summary>
internal sealed record Reporting(string Id, HttpClient Client)
{
    public Task<HttpResponseMessage> AskAsync(string? clinicId = null, params string[] share) => Client.SendAsync(
        HttpMethod.Post, $"/v1/reports/{Id}/referrals",
        new JsonObject
        {
            [clinicId is null ? "anySuitable" : "clinicId"] = clinicId is null ? true : clinicId,
            ["share"] = new JsonArray([.. share.Select(item => (JsonNode)item)]),
        }.ToJsonString());

    public async Task<Reporting> AskedAsync(string? clinicId = null, params string[] share)
    {
        var answer = await AskAsync(clinicId, share);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return this;
    }

    public Task<HttpResponseMessage> TakeBackAsync() => Client.SendAsync(HttpMethod.Delete, $"/v1/reports/{Id}/referrals");

    public Task<JsonNode> ReadAsync() => Client.GetJsonAsync($"/v1/reports/{Id}");

    public async Task<string?> StateAsync() => (string?)(await ReadAsync())["referral"]?["state"];
}

/// <summary>People and clinics that a test of referrals needs.</summary>
internal static class Referring
{
    public const string Story = "They drew the line too high and laughed about it.";
    public const string Email = "quiet.person@example.org";
    public const string Phone = "+44 7700 900321";
    public const string Name = "Quiet Person";

    public static async Task<Corrective> ACorrectiveAsync(this ServiceFixture service, Spot at, string name = "Repair", string? owner = null, string? succeededBy = null, int? capacity = null)
    {
        var moderator = await service.AModeratorAsync();
        var id = await moderator.MadeAsync("/v1/clinics", Clinic(at, name, owner, succeededBy, capacity: capacity));
        return new Corrective(id, await service.ClientForAsync(Role.Clinic, id));
    }

    /// <summary>A case for a clinic that does corrective work, without a doctor before it.</summary>
    public static async Task<Reporting> AReportAsync(this ServiceFixture service, Spot at, string? clinicId = null)
    {
        var filed = await service.Anyone().FiledAsync(at, clinicId);
        return new Reporting((string)filed["id"]!, service.Reporter((string)filed["receipt"]!));
    }

    public static async Task<JsonNode> FiledAsync(this HttpClient anyone, Spot at, string? clinicId = null)
    {
        var about = clinicId is null ? "\"clinicName\": \"Whoever Did It\"" : $"\"clinicId\": \"{clinicId}\"";
        return await (await anyone.SendAsync(HttpMethod.Post, "/v1/reports", $$"""
            { {{about}}, "story": "{{Story}}", "sessions": [{ "on": "2026-08-03", "note": "in Leeds" }],
              "triage": { "symptoms": ["hairline_too_high"], "wants": "lower_hairline", "fever": false, "age": 37, "skinType": "III",
                          "pigment": { "known": false }, "text": "I am the one with the scar.",
                          "near": { "latitude": {{at.Latitude}}.0123, "longitude": {{at.Longitude}}.0456 } },
              "anonymity": "contact_allowed", "contact": { "name": "{{Name}}", "email": "{{Email}}", "phone": "{{Phone}}" } }
            """)).JsonAsync();
    }

    public static object Clinic(Spot at, string name, string? owner = null, string? succeededBy = null, string status = "active", int? capacity = null) => new
    {
        name,
        status,
        latitude = at.Latitude,
        longitude = at.Longitude,
        offers = (string[])["corrective_smp"],
        acceptsReferrals = true,
        capacityPerMonth = capacity,
        ownerGroup = owner,
        succeededBy,
    };
}
