using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Moderation;

/// <summary>A report on a clinic of its own, its reporter, two moderators and the clinic.</summary>
internal sealed record Case(string Id, string ClinicId, HttpClient Reporter, HttpClient First, HttpClient Second, HttpClient Clinic)
{
    public Task<HttpResponseMessage> TryAsync(string action, HttpClient? by = null, string? clinicId = null) => (by ?? First).PostAsync(
        $"/v1/moderation/reports/{Id}/decisions", new { action, reason = "other", words = $"Words on {action}.", clinicId });

    public async Task<JsonNode> DecideAsync(string action, HttpClient? by = null, string? clinicId = null)
    {
        var answer = await TryAsync(action, by, clinicId);
        var body = await answer.JsonAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.Created, body.ToJsonString());
        return body;
    }

    /// <summary>The id by which the clinic knows it.</summary>
    public Task<string> NotifyAsync() => First.MadeAsync($"/v1/clinics/{ClinicId}/notices", new { reportId = Id });

    public Task<HttpResponseMessage> AskIdentityAsync(HttpClient by, string reason) =>
        by.PostAsync($"/v1/moderation/reports/{Id}/identity-access", new { reason });

    /// <summary>The second moderator agrees to what is waiting.</summary>
    public async Task<HttpResponseMessage> AgreeAsync(HttpClient? by = null) => await (by ?? Second).PostAsync(
        $"/v1/moderation/reports/{Id}/identity-access", new { approves = (string)(await ReadAsync())["identityAccess"]!["id"]! });

    /// <summary>The first moderator may look.</summary>
    public async Task LeaveToLookAsync()
    {
        await AskIdentityAsync(First, "legal_notice");
        Assert.Equal(HttpStatusCode.Created, (await AgreeAsync()).StatusCode);
    }

    public Task<JsonNode> ReadAsync() => First.GetJsonAsync($"/v1/moderation/reports/{Id}?reason=review");

    public async Task<string> PublicationAsync() => (string)(await Reporter.GetJsonAsync($"/v1/reports/{Id}"))["publication"]!;

    public async Task<string> StatusAsync() => (string)(await Reporter.GetJsonAsync($"/v1/reports/{Id}"))["status"]!;

    public async Task UpheldAsync()
    {
        await DecideAsync("take_up");
        await DecideAsync("uphold");
    }

    /// <summary>Told, upheld, and wanted by two moderators.</summary>
    public async Task<string> ApprovedAsync()
    {
        var notice = await NotifyAsync();
        await UpheldAsync();
        await DecideAsync("propose_publication");
        await DecideAsync("confirm_publication", Second);
        return notice;
    }
}

internal static class Moderating
{
    public const string Story = "The needle was loud and the line went crooked over my left temple.";

    public static async Task<Case> ACaseAsync(
        this ServiceFixture service, string? clinicId = null, bool publish = true, string symptom = "hairline_too_high", string? email = null)
    {
        var (first, second) = (await service.AModeratorAsync(), await service.AModeratorAsync());
        clinicId ??= await first.MadeAsync("/v1/clinics", new { name = "Crooked Line Studio", country = "GB", postcode = "M1 1AA" });
        var filed = await (await service.Anyone().PostAsync("/v1/reports", new
        {
            clinicId,
            story = Story,
            triage = new { symptoms = (string[])[symptom] },
            anonymity = email is null ? "anonymous" : "contact_allowed",
            contact = email is null ? null : new { email },
            consents = new { publish },
        })).JsonAsync();
        Assert.True(filed["id"] is not null, filed.ToJsonString());
        return new Case(
            (string)filed["id"]!, clinicId, service.Reporter((string)filed["receipt"]!), first, second, await service.ClientForAsync(Role.Clinic, clinicId));
    }

    /// <summary>The ids of what waits, in the queue's order.</summary>
    public static async Task<List<string>> QueueAsync(this HttpClient moderator) =>
        [.. (await moderator.AllAsync("/v1/moderation/queue", 3)).Select(item => (string)item["id"]!)];

    /// <summary>How often an action stands in the audit log of a thing.</summary>
    public static async Task<int> AuditedAsync(this HttpClient moderator, string objectId, string action) =>
        (await moderator.AllAsync("/v1/audit?since=0")).Count(row => (string?)row["objectId"] == objectId && (string?)row["action"] == action);
}
