using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Contract;

/// <summary>The document says what the service does, all of it and nothing else, and changes only on purpose.</summary>
public sealed partial class OpenApiTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    /// <summary>The document itself and the page made of it.</summary>
    private static readonly string[] Undescribed = ["GET ", "GET /docs", "GET /docs.css", "GET /openapi/v1.json"];

    private static readonly JsonSerializerOptions Readable = new(Json.Options) { WriteIndented = true, NewLine = "\n" };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Examples => ApprovedContract.Ids(ApprovedContract.WithBody);

    [Fact]
    public async Task The_document_is_the_approved_one()
    {
        var text = (await service.Anyone().GetJsonAsync("/openapi/v1.json")).ToJsonString(Readable) + "\n";
        if (Environment.GetEnvironmentVariable("SMPVETTING_APPROVE") is not null)
            await File.WriteAllTextAsync(ApprovedContract.File, text, Stop);

        Assert.Equal(await File.ReadAllTextAsync(ApprovedContract.File, Stop), text);
    }

    [Fact]
    public async Task Two_requests_get_the_same_document()
    {
        var first = await service.Anyone().GetByteArrayAsync("/openapi/v1.json", Stop);
        Assert.Equal(first, await service.Anyone().GetByteArrayAsync("/openapi/v1.json", Stop));
    }

    [Fact]
    public void It_is_OpenAPI_3_1() => Assert.StartsWith("3.1.", (string?)ApprovedContract.Document["openapi"]);

    [Fact]
    public void Every_route_is_described_and_nothing_else()
    {
        var routes =
            from endpoint in service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
            select $"{method} {Constraint().Replace(endpoint.RoutePattern.RawText!, "}").TrimEnd('/')}";

        Assert.Equal(
            routes.Except(Undescribed).Order(StringComparer.Ordinal),
            ApprovedContract.Operations.Select(operation => $"{operation.Method} {operation.Path}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_operation_says_what_it_is_and_what_it_answers()
    {
        Assert.All(ApprovedContract.Operations, operation =>
        {
            Assert.Matches("^[a-z][A-Za-z]+$", operation.Id);
            Assert.Matches(@"^[A-Z].*\.$", (string)operation.Node["summary"]!);
            Assert.Single(operation.Node["tags"]!.AsArray());
            Assert.Contains(operation.Statuses, status => status.StartsWith('2'));
            Assert.Superset(Owed(operation).ToHashSet(), operation.Statuses.ToHashSet());
        });
        Assert.Distinct(ApprovedContract.Operations.Select(operation => operation.Id));
    }

    [Fact]
    public void Every_parameter_is_described() => Assert.All(
        ApprovedContract.Operations.SelectMany(operation => operation.Parameters.Select(parameter => (operation, parameter))),
        pair => Assert.True(
            !string.IsNullOrEmpty((string?)pair.parameter["description"]) && pair.parameter["schema"]?["type"] is not null,
            $"{pair.operation}: {pair.parameter["name"]}"));

    [Fact]
    public void Every_problem_has_the_one_shape() => Assert.All(
        from operation in ApprovedContract.Operations
        from response in operation.Node["responses"]!.AsObject()
        where response.Key[0] is '4' or '5'
        select response.Value!,
        response => Assert.Equal(
            "#/components/schemas/Problem", (string?)response["content"]?["application/problem+json"]?["schema"]?["$ref"]));

    [Fact]
    public void A_value_has_one_type_or_that_and_null() => Assert.All(
        Everything(ApprovedContract.Document).Where(node => node["type"] is JsonArray),
        schema => Assert.True(schema["type"]!.AsArray().Count(type => (string?)type != "null") == 1 || IsScalar(schema), schema.ToJsonString()));

    [Fact]
    public void Requests_are_closed_and_answers_open()
    {
        var schemas = ApprovedContract.Document["components"]!["schemas"]!.AsObject();
        var sent = Reached(ApprovedContract.Operations.Select(operation => operation.RequestSchema));
        var answered = Reached(ApprovedContract.Operations.SelectMany(operation => operation.Node["responses"]!.AsObject().Select(response => response.Value)));

        Assert.All(sent.Where(name => schemas[name]!["properties"] is not null), name => Assert.Equal("false", schemas[name]!["additionalProperties"]?.ToJsonString()));
        // A small value such as a consent is the same on its way in and out.
        Assert.All(answered.Except(sent), name => Assert.NotEqual("false", schemas[name]!["additionalProperties"]?.ToJsonString()));
        Assert.Equal(schemas.Select(schema => schema.Key).Order(StringComparer.Ordinal), sent.Union(answered).Append("Problem").Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_body_has_an_example_and_every_example_a_body() => Assert.Equal(
        ApprovedContract.WithBody.Select(operation => operation.Id).Order(StringComparer.Ordinal), SmpVetting.Api.Hosting.Examples.All.Keys.Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Examples))]
    public async Task An_example_works(string id)
    {
        var world = await World.MakeAsync(service);
        var operation = ApprovedContract.Get(id);

        var response = await world.SendAsync(operation, world.Example(operation));

        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(Stop));
        Assert.Contains($"{(int)response.StatusCode}", operation.Statuses);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(SmpVetting.Api.Hosting.Examples.Of(id)!), operation.Node["requestBody"]!["content"]!["application/json"]!["example"]));
    }

    [Theory]
    [InlineData("listClinics", "200", "Link")]
    [InlineData("listKeys", "200", "Link")]
    [InlineData("createClinic", "201", "ETag")]
    [InlineData("createPigment", "201", "ETag")]
    [InlineData("createPractitioner", "201", "ETag")]
    [InlineData("listKeys", "401", "WWW-Authenticate")]
    public void The_headers_of_an_answer_are_described(string id, string status, string header) =>
        Assert.NotNull(ApprovedContract.Get(id).Node["responses"]![status]!["headers"]![header]);

    [Fact]
    public void No_tag_is_promised_for_what_has_no_version() =>
        Assert.Null(ApprovedContract.Get("createKey").Node["responses"]!["201"]!["headers"]!["ETag"]);

    /// <summary>What follows from what an operation takes.</summary>
    private static IEnumerable<string> Owed(Operation operation)
    {
        string[] always = ["429", "500", "503"];
        var owed = always.AsEnumerable();
        if (operation.RequestSchema is not null)
            owed = owed.Concat(["400", "413", "415"]);
        if (operation.Takes("Idempotency-Key"))
            owed = owed.Concat(["201", "400", "422"]);
        if (operation.Takes("If-Match"))
            owed = owed.Concat(["412", "428"]);
        if (!operation.Path.StartsWith("/health", StringComparison.Ordinal))
            owed = owed.Append("401");
        if (operation.Scheme is not null)
            owed = owed.Append("403");
        if (operation.Path.Contains('{', StringComparison.Ordinal) && operation.Id != "live")
            owed = owed.Append("404");
        return owed;
    }

    /// <summary>The value of a verification is whatever the fact is.</summary>
    private static bool IsScalar(JsonNode schema) =>
        schema["type"]!.AsArray().Select(type => (string)type!).Order(StringComparer.Ordinal).SequenceEqual(["boolean", "number", "string"]);

    private static IEnumerable<JsonNode> Everything(JsonNode? node) => node switch
    {
        JsonObject many => many.SelectMany(pair => pair.Key is "example" or "enum" ? [] : Everything(pair.Value)).Prepend(many),
        JsonArray many => many.SelectMany(Everything),
        _ => [],
    };

    private static HashSet<string> Reached(IEnumerable<JsonNode?> from)
    {
        var found = new HashSet<string>();
        var waiting = new Queue<JsonNode?>(from);
        while (waiting.TryDequeue(out var node))
        {
            foreach (Match name in Reference().Matches(node?.ToJsonString() ?? ""))
            {
                if (found.Add(name.Groups["name"].Value))
                    waiting.Enqueue(ApprovedContract.Document["components"]!["schemas"]![name.Groups["name"].Value]);
            }
        }

        return found;
    }

    [GeneratedRegex(":[^}]+}")]
    private static partial Regex Constraint();

    [GeneratedRegex("#/components/schemas/(?<name>[A-Za-z0-9]+)")]
    private static partial Regex Reference();
}
