using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Tests.Support;
using SmpVetting.Api.Threads;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Tests.Contract;

/// <summary>
/// The things that examples and routes speak of, made on a running service. In an example an id is a placeholder, its
/// prefix and <c>01k</c> and 23 zeros, the last a 1 for a second report; before the example is sent, the id of the thing made
/// here takes its place.
/// </summary>
public sealed partial class World
{
    /// <summary>What a prefix stands for, and the operation that makes one, in the order in which they need each other.</summary>
    private static readonly (string Prefix, string Noun, string Makes)[] Things =
    [
        ("cl", "clinics", "createClinic"), ("pr", "practitioners", "createPractitioner"), ("pg", "pigments", "createPigment"),
        ("tr", "trainings", "createTraining"), ("clm", "claims", "createClinicClaim"), ("rep", "reports", "fileReport"), ("key", "keys", "createKey"),
    ];

    /// <summary>What can be done with a referral only once it is accepted.</summary>
    private static readonly string[] AfterAcceptance = ["startReferral", "completeReferral", "failReferral", "listClinicMessages", "writeAsClinic"];

    /// <summary>How many rows each table holds; a refusal is remembered, and changes nothing else.</summary>
    private static readonly string CountAll = string.Join(" union all ", Migration.All
        .SelectMany(migration => Table().Matches(migration.Text)).GroupBy(match => match.Groups["name"].Value)
        // What was dropped last is not there.
        .Where(table => table.Last().Value.StartsWith("create", StringComparison.Ordinal)).Select(table => table.Key).Order()
        .Select(table => $"select '{table}' as Name, count(*) as Many from {table}{(table == "AuditEvent" ? " where Action <> 'refused'" : "")}"));

    private readonly Dictionary<string, string> ids = [];
    private readonly ServiceFixture service;
    private readonly HttpClient admin;
    private HttpClient? clinic;
    private HttpClient? reporter;
    private HttpClient? decidedReporter;

    private World(ServiceFixture service, HttpClient admin)
    {
        this.service = service;
        this.admin = admin;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<World> MakeAsync(ServiceFixture service)
    {
        var world = new World(service, await service.ClientForAsync(Role.Admin));
        foreach (var (prefix, _, makes) in Things)
        {
            if (ApprovedContract.Find(makes) is not { } operation)
                continue;
            var made = await (await world.SendAsync(operation, world.Example(operation))).JsonAsync();
            world.ids[prefix] = (string?)made["id"] ?? throw new InvalidOperationException($"{makes}: {made}");
            if ((string?)made["receipt"] is { } receipt)
                world.reporter = service.Reporter(receipt);
        }

        await world.ReferAsync();
        await world.AskAsync();
        await world.ModerateAsync();
        return world;
    }

    /// <summary>Two other people are referred to the clinic: one case it holds a lease on, one it has accepted.</summary>
    private async Task ReferAsync()
    {
        clinic = await service.ClientForAsync(Role.Clinic, ids.GetValueOrDefault("cl", "cl_none"));
        if (ApprovedContract.Find("askForReferral") is null)
            return;
        foreach (var state in new[] { "accepted", "leased" })
        {
            var filed = await (await service.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", Example(ApprovedContract.Get("fileReport")))).JsonAsync();
            await service.Reporter((string)filed["receipt"]!).PostAsync($"/v1/reports/{filed["id"]}/referrals", new { clinicId = ids["cl"], share = (string[])["email"] });
            var pulled = await (await clinic.PostAsync("/v1/referrals/pull", new { max = 1, leaseSeconds = 86_400 })).JsonAsync();
            ids[state] = (string)pulled["items"]![0]!["id"]!;
            if (state == "accepted")
                await clinic.PostAsync($"/v1/referrals/{ids[state]}/accept", new { leaseToken = 1 });
        }
    }

    /// <summary>Weeks later the reporter is asked how it is now, and left an address.</summary>
    private async Task AskAsync()
    {
        if (ApprovedContract.Find("answerFollowUp") is null)
            return;
        var now = service.Clock.GetUtcNow();
        await reporter!.SendAsync(HttpMethod.Put, $"/v1/reports/{ids["rep"]}/notice-address", Example(ApprovedContract.Get("setNoticeAddress")));
        await service.Services.GetRequiredService<Database>().WriteAsync(
            async session =>
            {
                await service.Services.GetRequiredService<FollowUpAsking>().RunAsync(session, new Due(ids["rep"], now, now + FollowUpPlan.All[0].After));
                return true;
            },
            Stop);
    }

    /// <summary>
    /// Three more people report on the clinic. One report waits; on the others a moderator decided. The clinic was told of the
    /// second one, and the third reporter appealed.
    /// </summary>
    private async Task ModerateAsync()
    {
        if (ApprovedContract.Find("notifyClinic") is null)
            return;
        var moderator = await service.ClientForAsync(Role.Moderator);
        var appealing = await AReporterAsync("appealed");
        await AReporterAsync("told");
        decidedReporter = await AReporterAsync("decided");
        foreach (var name in new[] { "decided", "appealed" })
        {
            await moderator.PostAsync($"/v1/moderation/reports/{ids[name]}/decisions", new { action = "take_up", reason = "reviewing", words = "Read." });
            await moderator.PostAsync($"/v1/moderation/reports/{ids[name]}/decisions", new { action = "uphold", reason = "evidence_supports", words = "Two photos show it." });
        }

        await MadeAsync("nt", moderator, $"/v1/clinics/{ids["cl"]}/notices", new { reportId = ids["decided"] });
        await MadeAsync("ap", appealing, $"/v1/reports/{ids["appealed"]}/appeals", new { words = "There was a second session." });
        await MadeAsync("ln", moderator, "/v1/moderation/links", new { reportIds = (string[])[ids["decided"], ids["appealed"]], kind = "same_event" });
    }

    private async Task<HttpClient> AReporterAsync(string name)
    {
        var report = new { clinicId = ids["cl"], triage = new { symptoms = (string[])["hairline_too_high"] }, consents = new { publish = true } };
        return service.Reporter((string)(await MadeAsync(name, service.Anyone(), "/v1/reports", report))["receipt"]!);
    }

    private async Task<JsonNode> MadeAsync(string name, HttpClient client, string path, object body)
    {
        var made = await (await client.PostAsync(path, body)).JsonAsync();
        ids[name] = (string?)made["id"] ?? throw new InvalidOperationException($"{path}: {made}");
        return made;
    }

    /// <summary>The example of an operation, about things that exist.</summary>
    public string Example(Operation operation) =>
        Placeholder().Replace(Examples.Of(operation.Id)!, placeholder => ids[placeholder.Groups["second"].Length > 0 ? "told" : placeholder.Groups["prefix"].Value]);

    public HttpClient ClientFor(Operation operation) => operation switch
    {
        { Id: "appealAsReporter" } => decidedReporter!,
        { Scheme: "receipt" } => reporter!,
        { IsForClinics: true } => clinic!,
        { Scheme: "apiKey" } => admin,
        _ => service.Anyone(),
    };

    /// <summary>Where the operation is for the things made here.</summary>
    public string Url(Operation operation)
    {
        var path = operation.Path.Replace("{type}", "invalid", StringComparison.Ordinal).Replace("{ciNumber}", "77266", StringComparison.Ordinal);
        path = path.Replace("/referrals/{id}", $"/referrals/{ids.GetValueOrDefault(AfterAcceptance.Contains(operation.Id) ? "accepted" : "leased")}", StringComparison.Ordinal);
        foreach (var (noun, thing) in new[] { ("notices", "nt"), ("appeals", "ap"), ("links", "ln") })
            path = path.Replace($"/{noun}/{{id}}", $"/{noun}/{ids.GetValueOrDefault(thing)}", StringComparison.Ordinal);
        if (operation.Id == "appealAsReporter")
            path = path.Replace("{id}", ids.GetValueOrDefault("decided"), StringComparison.Ordinal);
        foreach (var (prefix, noun, _) in Things)
            path = path.Replace($"/{noun}/{{id}}", $"/{noun}/{ids.GetValueOrDefault(prefix)}", StringComparison.Ordinal);
        return path.Replace("{claimId}", ids.GetValueOrDefault("clm"), StringComparison.Ordinal);
    }

    public Task<HttpResponseMessage> SendAsync(Operation operation, string? json = null, params (string Name, string Value)[] headers) =>
        SendAsync(operation, json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"), headers);

    /// <summary>Calls the operation as whoever may, with the version it asks for.</summary>
    public async Task<HttpResponseMessage> SendAsync(Operation operation, HttpContent? content, params (string Name, string Value)[] headers)
    {
        var client = ClientFor(operation);
        var request = new HttpRequestMessage(operation.Method, Url(operation)) { Content = content };
        if (operation.Takes("If-Match"))
            request.Headers.TryAddWithoutValidation("If-Match", $"{(await client.GetAsync(Url(operation), Stop)).Headers.ETag}");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request, Stop);
    }

    /// <summary>How many rows each table holds.</summary>
    public async Task<string> CountRowsAsync()
    {
        var rows = await service.Services.GetRequiredService<Database>().ReadAsync(session => session.ListAsync<TableRow>(CountAll), Stop);
        return string.Join('\n', rows.Select(row => $"{row.Name} {row.Many}"));
    }

    private sealed record TableRow
    {
        public string Name { get; init; } = "";

        public long Many { get; init; }
    }

    [GeneratedRegex(@"\b(?<prefix>cl|pr|pg|tr|rep|key)_01k0{22}(0|(?<second>1))\b")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(create|drop) table (?<name>\w+)")]
    private static partial Regex Table();
}
