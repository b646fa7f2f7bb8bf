using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Contract;

/// <summary>
/// The things that examples and routes speak of, made on a running service. In an example an id is a placeholder, its
/// prefix and <c>01k</c> and 23 zeros; before the example is sent, the id of the thing made here takes its place.
/// </summary>
public sealed partial class World
{
    /// <summary>What a prefix stands for, and the operation that makes one, in the order in which they need each other.</summary>
    private static readonly (string Prefix, string Noun, string Makes)[] Things =
    [
        ("cl", "clinics", "createClinic"), ("pr", "practitioners", "createPractitioner"), ("pg", "pigments", "createPigment"),
        ("tr", "trainings", "createTraining"), ("clm", "claims", "createClinicClaim"), ("rep", "reports", "fileReport"), ("key", "keys", "createKey"),
    ];

    private readonly Dictionary<string, string> ids = [];
    private readonly ServiceFixture service;
    private readonly HttpClient admin;
    private readonly HttpClient clinic;
    private HttpClient? reporter;

    private World(ServiceFixture service, HttpClient admin, HttpClient clinic)
    {
        this.service = service;
        this.admin = admin;
        this.clinic = clinic;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<World> MakeAsync(ServiceFixture service)
    {
        var world = new World(service, await service.ClientForAsync(Role.Admin), await service.ClientForAsync(Role.Clinic, "cl_of_the_key"));
        foreach (var (prefix, _, makes) in Things)
        {
            if (ApprovedContract.Find(makes) is not { } operation)
                continue;
            var made = await (await world.SendAsync(operation, world.Example(operation))).JsonAsync();
            world.ids[prefix] = (string?)made["id"] ?? throw new InvalidOperationException($"{makes}: {made}");
            if ((string?)made["receipt"] is { } receipt)
                world.reporter = service.Reporter(receipt);
        }

        return world;
    }

    /// <summary>The example of an operation, about things that exist.</summary>
    public string Example(Operation operation) =>
        Placeholder().Replace(Examples.Of(operation.Id)!, placeholder => ids[placeholder.Groups["prefix"].Value]);

    public HttpClient ClientFor(Operation operation) => operation switch
    {
        { Scheme: "receipt" } => reporter!,
        { IsForClinics: true } => clinic,
        { Scheme: "apiKey" } => admin,
        _ => service.Anyone(),
    };

    /// <summary>Where the operation is for the things made here.</summary>
    public string Url(Operation operation)
    {
        var path = operation.Path.Replace("{type}", "invalid", StringComparison.Ordinal).Replace("{ciNumber}", "77266", StringComparison.Ordinal);
        foreach (var (prefix, noun, _) in Things)
            path = path.Replace($"/{noun}/{{id}}", $"/{noun}/{ids.GetValueOrDefault(prefix)}", StringComparison.Ordinal);
        path = path.Replace("{claimId}", ids.GetValueOrDefault("clm"), StringComparison.Ordinal);
        return path;
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
        var tables = Directory.EnumerateFiles(Path.Combine(Sources.Root, "db/migrations"), "*.sql")
            .SelectMany(file => Table().Matches(File.ReadAllText(file))).Select(match => match.Groups["name"].Value).Order();
        // A refusal is remembered, and changes nothing else.
        var counts = tables.Select(table =>
            $"select '{table}' as Name, count(*) as Many from {table}{(table == "AuditEvent" ? " where Action <> 'refused'" : "")}");
        var rows = await service.Services.GetRequiredService<Database>().ReadAsync(
            session => session.ListAsync<TableRow>(string.Join(" union all ", counts)), Stop);
        return string.Join('\n', rows.Select(row => $"{row.Name} {row.Many}"));
    }

    private sealed record TableRow
    {
        public string Name { get; init; } = "";

        public long Many { get; init; }
    }

    [GeneratedRegex(@"\b(?<prefix>cl|pr|pg|tr|rep|key)_01k0{23}\b")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"create table (?<name>\w+)")]
    private static partial Regex Table();
}
