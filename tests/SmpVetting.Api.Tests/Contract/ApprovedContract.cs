using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Contract;

/// <summary>
/// The OpenAPI document as it was last approved. When the contract changes on purpose, write it anew with
/// <c>SMPVETTING_APPROVE=1 dotnet test --project tests/SmpVetting.Api.Tests --filter-class "*OpenApiTests"</c>
/// and read the difference before committing it.
/// </summary>
public static class ApprovedContract
{
    public static string File { get; } = Path.Combine(Sources.Root, "tests/SmpVetting.Api.Tests/Contract/openapi.approved.json");

    public static JsonNode Document { get; } = JsonNode.Parse(System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File) : """{"paths":{}}""")!;

    public static IReadOnlyList<Operation> Operations { get; } = [..
        from path in Document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select new Operation(new HttpMethod(operation.Key.ToUpperInvariant()), path.Key, operation.Value!)];

    public static IEnumerable<Operation> WithBody => Operations.Where(operation => operation.RequestSchema is not null);

    public static Operation? Find(string id) => Operations.FirstOrDefault(operation => operation.Id == id);

    public static Operation Get(string id) => Find(id) ?? throw new ArgumentException($"There is no operation {id}.");

    public static TheoryData<string> Ids(IEnumerable<Operation> operations) => [.. operations.Select(operation => operation.Id)];
}

/// <summary>One operation of the contract.</summary>
public sealed record Operation(HttpMethod Method, string Path, JsonNode Node)
{
    public string Id => (string)Node["operationId"]!;

    public JsonNode? RequestSchema => Node["requestBody"]?["content"]?["application/json"]?["schema"];

    public IEnumerable<JsonNode> Parameters => Node["parameters"]?.AsArray().Select(parameter => parameter!) ?? [];

    public IEnumerable<string> Statuses => Node["responses"]!.AsObject().Select(response => response.Key);

    public string? Scheme => Node["security"]?[0]?.AsObject().First().Key;

    public bool IsForClinics => ((string?)Node["description"])?.Contains("role clinic", StringComparison.Ordinal) == true;

    public bool IsForClinicsToo => ((string?)Node["description"])?.Contains("role moderator or clinic", StringComparison.Ordinal) == true;

    public bool Takes(string parameter) => Parameters.Any(known => (string)known["name"]! == parameter);

    public override string ToString() => Id;
}
