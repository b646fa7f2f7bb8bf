using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Triage;

/// <summary>The worked cases of the reference, asked over HTTP as anybody would.</summary>
public sealed class TriageEndpointTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static readonly Dictionary<string, JsonNode> Vignettes = File
        .ReadLines(Path.Combine(Sources.Root, "tests/SmpVetting.Domain.Tests/Triage/vignettes.jsonl")).Where(line => line.Length > 0)
        .Select(line => JsonNode.Parse(line)!).ToDictionary(vignette => (string)vignette["id"]!);

    public static TheoryData<string> Ids => [.. Vignettes.Keys];

    [Fact]
    public void There_are_thirty_five() => Assert.Equal(35, Vignettes.Count);

    [Theory, MemberData(nameof(Ids))]
    public async Task The_answer_is_the_expected_one(string id)
    {
        await ACorrectiveClinicAsync();
        var expected = Vignettes[id]["expected"]!;
        var asked = Asked(Vignettes[id]);
        asked["near"] = new JsonObject { ["latitude"] = 39.76, ["longitude"] = -84.19 };

        var response = await service.Anyone().SendAsync(HttpMethod.Post, "/v1/triage", asked.ToJsonString());
        var answer = await response.JsonAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains((string?)answer["urgency"], Accepted(expected, "urgency", answer["urgency"]));
        Assert.Contains((string?)answer["pathway"], Accepted(expected, "pathway", answer["pathway"]));
        Assert.Contains((string?)answer["laserRisk"]!["level"], Accepted(expected, "laser_risk", answer["laserRisk"]!["level"]));
        var said = answer["advice"]!.AsArray().Select(advice => (string)advice!["code"]!).ToHashSet();
        Assert.Superset(expected["must_mention"]!.AsArray().Select(code => (string)code!).ToHashSet(), said);
        if (((string)answer["pathway"]!).StartsWith("medical", StringComparison.Ordinal))
            Assert.Empty(answer["matches"]!.AsArray());
    }

    [Fact]
    public async Task Whom_a_clinic_can_help_is_told_of_it_unless_it_did_the_work_or_a_doctor_comes_first()
    {
        var clinicId = await ACorrectiveClinicAsync(-31.95, 115.86);
        const string asked = """
            "daysSinceLastSession": 200, "symptoms": ["patchy"], "fever": false, "wants": "correction", "near": { "latitude": -31.95, "longitude": 115.86 }
            """;

        Assert.Contains(clinicId, await MatchesAsync($"{{ {asked} }}"));
        Assert.DoesNotContain(clinicId, await MatchesAsync($$"""{ {{asked}}, "clinicId": "{{clinicId}}" }"""));
        Assert.Empty(await MatchesAsync($"{{ {asked.Replace("\"patchy\"", "\"patchy\", \"red_streaks\"", StringComparison.Ordinal)} }}"));
    }

    [Fact]
    public async Task Nothing_known_is_not_a_good_answer_and_nothing_is_stored()
    {
        var world = await Contract.World.MakeAsync(service);
        var before = await world.CountRowsAsync();
        var answer = await (await service.Anyone().SendAsync(HttpMethod.Post, "/v1/triage", "{}")).JsonAsync();

        Assert.Equal("unknown", (string?)answer["laserRisk"]!["level"]);
        Assert.NotEmpty(answer["questions"]!.AsArray());
        Assert.NotEmpty((string)answer["disclaimer"]!);
        Assert.Equal(before, await world.CountRowsAsync());
    }

    [Fact]
    public async Task Every_finding_names_a_rule_of_the_published_rule_set()
    {
        var rules = await service.Anyone().GetJsonAsync("/v1/triage/rules");
        var known = rules["rules"]!.AsArray().Select(rule => (string)rule!["id"]!).ToHashSet();
        Assert.Contains((string?)rules["ruleSet"], (await service.Anyone().GetJsonAsync("/v1/triage/rule-sets")).AsArray().Select(version => (string?)version));
        foreach (var vignette in Vignettes.Values)
        {
            var answer = await (await service.Anyone().SendAsync(HttpMethod.Post, "/v1/triage", Asked(vignette).ToJsonString())).JsonAsync();
            var found = answer["findings"]!.AsArray().Select(finding => (string)finding!["rule"]!);
            Assert.Subset(known, found.ToHashSet());
        }
    }

    private async Task<string> ACorrectiveClinicAsync(double latitude = 39.76, double longitude = -84.19)
    {
        var moderator = await service.ClientForAsync(Role.Moderator);
        var clinic = JsonNode.Parse(SmpVetting.Api.Hosting.Examples.Of("createClinic")!)!;
        (clinic["latitude"], clinic["longitude"]) = (latitude, longitude);
        var made = await moderator.SendAsync(HttpMethod.Post, "/v1/clinics", clinic.ToJsonString());
        return (string)(await made.JsonAsync())["id"]!;
    }

    private async Task<List<string>> MatchesAsync(string asked)
    {
        var answer = await (await service.Anyone().SendAsync(HttpMethod.Post, "/v1/triage", asked)).JsonAsync();
        return [.. answer["matches"]!.AsArray().Select(match => (string)match!["clinicId"]!)];
    }

    private static IEnumerable<string?> Accepted(JsonNode expected, string field, JsonNode? answer)
    {
        var also = expected["accept"]?[field]?.AsArray().Select(word => (string?)word) ?? [];
        return also.Append(expected[field] is { } word ? (string?)word : (string?)answer);
    }

    /// <summary>The facts of a case by the names of the contract; a note is for whoever reads the case.</summary>
    private static JsonObject Asked(JsonNode vignette)
    {
        var asked = CamelCase(vignette["inputs"]!).AsObject();
        asked.Remove("note");
        return asked;
    }

    private static JsonNode CamelCase(JsonNode node) => node switch
    {
        JsonObject many => new JsonObject(many.Select(pair => KeyValuePair.Create(CamelCase(pair.Key), pair.Value is null ? null : CamelCase(pair.Value)))),
        JsonArray many => new JsonArray([.. many.Select(item => item?.DeepClone())]),
        _ => node.DeepClone(),
    };

    private static string CamelCase(string name) =>
        JsonNamingPolicy.CamelCase.ConvertName(string.Concat(name.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..])));
}
