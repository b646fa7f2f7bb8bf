using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Registry;

public sealed class PigmentTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pigment_comes_back_as_recorded()
    {
        var moderator = await service.AModeratorAsync();
        const string body = """
            {"brand":"Dark","product":"Scalp","shade":"3","manufacturer":"Maker","completeness":"full","evidence":"sds","batches":["B-1","B-2"],
             "ingredients":[{"ciNumber":"77266","ciName":"Pigment Black 7","sharePercent":12.345},{"ciNumber":"77891","ciName":null,"sharePercent":null}]}
            """;
        var response = await moderator.SendAsync(HttpMethod.Post, "/v1/pigments", body);
        var made = await response.JsonAsync();
        var read = await service.Anyone().GetAsync(response.Headers.Location, Stop);

        Assert.StartsWith("pg_", (string)made["id"]!);
        Assert.True(JsonNode.DeepEquals(made, await read.JsonAsync()));
        foreach (var (name, value) in JsonNode.Parse(body)!.AsObject())
            Assert.True(JsonNode.DeepEquals(value, made[name]), name);
    }

    [Theory]
    [InlineData("77266", "full", "sds", "absent")] // begins with 77, and is carbon
    [InlineData("77266,77891", "full", "sds", "present")]
    [InlineData("77891", "none", "none", "present")]
    [InlineData("77226", "full", "sds", "unknown")] // a number that does not exist is not repaired
    [InlineData("77266", "partial", "sds", "unknown")]
    [InlineData("77266", "full", "marketing", "unknown")]
    [InlineData("77266", "full", "clinic_statement", "unknown")]
    [InlineData("77499", "full", "label", "present")]
    [InlineData("", "partial", "lab", "unknown")]
    public async Task Metal_oxides_follow_from_the_list_and_what_it_rests_on(string numbers, string completeness, string evidence, string answer)
    {
        var moderator = await service.AModeratorAsync();
        var ingredients = numbers.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => new { ciNumber = number });
        var id = await moderator.MadeAsync("/v1/pigments", new { brand = "Organic metal-free vegan", ingredients, completeness, evidence });

        var oxides = (await service.Anyone().GetJsonAsync($"/v1/pigments/{id}"))["metalOxides"]!;

        Assert.Equal(answer, (string)oxides["answer"]!);
        Assert.NotEmpty(oxides["because"]!.AsArray());
        Assert.Equal(answer == "present", oxides["found"]!.AsArray().Count > 0);
    }

    [Fact]
    public async Task A_name_without_a_number_or_against_it_counts_too()
    {
        var moderator = await service.AModeratorAsync();
        foreach (var ingredient in new object[]
        {
            new { ciName = "Pigment White 6" }, new { ciName = "iron oxide" },
            new { ciNumber = "77266", ciName = "Pigment White 6" }, new { ciNumber = "77266", ciName = "Titanium dioxide" },
        })
        {
            var id = await moderator.MadeAsync("/v1/pigments", new { brand = "X", ingredients = new[] { ingredient }, completeness = "full", evidence = "sds" });
            Assert.Equal("present", (string)(await service.Anyone().GetJsonAsync($"/v1/pigments/{id}"))["metalOxides"]!["answer"]!);
        }
    }

    [Fact]
    public async Task A_name_of_a_hundred_thousand_marks_is_refused_at_once()
    {
        var moderator = await service.AModeratorAsync();
        await moderator.APigmentAsync();
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var answer = await moderator.PostAsync("/v1/pigments", new { brand = "a" + string.Concat(Enumerable.Repeat("\u0301\u0316", 50_000)) });

        Assert.Equal(["brand"], await answer.FaultsAsync());
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);
    }

    [Fact]
    public async Task A_pigment_read_while_it_is_changed_is_of_one_version()
    {
        var moderator = await service.AModeratorAsync();
        var path = $"/v1/pigments/{await moderator.APigmentAsync()}";
        var changing = Task.Run(async () =>
        {
            for (var version = 1; version <= 300; version++)
            {
                var body = new { brand = "X", shade = $"{version + 1}", ingredients = new[] { new { ciNumber = $"{version + 1}" } } };
                var json = System.Text.Json.JsonSerializer.Serialize(body);
                Assert.Equal(HttpStatusCode.OK, (await moderator.SendAsync(HttpMethod.Put, path, json, ("If-Match", $"\"v{version}\""))).StatusCode);
            }
        }, Stop);

        var torn = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            var found = 0;
            using var anyone = service.Anyone();
            while (!changing.IsCompleted)
            {
                var read = await anyone.GetJsonAsync(path);
                if ((string?)read["shade"] is { } shade && shade != (string?)read["ingredients"]![0]!["ciNumber"])
                    found++;
            }

            return found;
        }));

        await changing;
        Assert.Equal(0, torn.Sum());
    }

    [Theory]
    [InlineData("/v1/pigments", """{"brand":"Y"}""")]
    [InlineData("/v1/practitioners", """{"name":"Y"}""")]
    [InlineData("/v1/clinics", """{"name":"Y"}""")]
    public async Task A_star_matches_whichever_version_is_there(string path, string json)
    {
        var moderator = await service.AModeratorAsync();
        var thing = $"{path}/{await moderator.MadeAsync(path, System.Text.Json.Nodes.JsonNode.Parse(json.Replace('Y', 'X'))!)}";

        foreach (var version in new[] { 2, 3 })
        {
            var changed = await moderator.SendAsync(HttpMethod.Put, thing, json, ("If-Match", "*"));
            Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
            Assert.Equal($"\"v{version}\"", $"{(await service.Anyone().GetAsync(thing, Stop)).Headers.ETag}");
        }

        Assert.Equal(HttpStatusCode.NotFound, (await moderator.SendAsync(HttpMethod.Put, $"{path}/xx_nothing", json, ("If-Match", "*"))).StatusCode);
    }

    [Fact]
    public async Task A_change_replaces_the_ingredients_and_with_them_the_answer()
    {
        var moderator = await service.AModeratorAsync();
        var id = await moderator.MadeAsync("/v1/pigments", new { brand = "X", ingredients = new[] { new { ciNumber = "77891" } } });

        var changed = await moderator.SendAsync(
            HttpMethod.Put, $"/v1/pigments/{id}", """{"brand":"X","ingredients":[{"ciNumber":"77266"}],"completeness":"full","evidence":"lab"}""", ("If-Match", "\"v1\""));

        Assert.Equal("\"v2\"", changed.Headers.ETag!.Tag);
        Assert.Equal("absent", (string)(await service.Anyone().GetJsonAsync($"/v1/pigments/{id}"))["metalOxides"]!["answer"]!);
        Assert.Equal(["completeness"], await (await moderator.SendAsync(
            HttpMethod.Put, $"/v1/pigments/{id}", """{"brand":"X","completeness":"full"}""", ("If-Match", "\"v2\""))).FaultsAsync());
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await moderator.SendAsync(HttpMethod.Put, $"/v1/pigments/{id}", """{"brand":"X"}""", ("If-Match", "\"v1\""))).StatusCode);
        Assert.Equal((HttpStatusCode)428, (await moderator.SendAsync(HttpMethod.Put, $"/v1/pigments/{id}", """{"brand":"X"}""")).StatusCode);
    }

    [Theory]
    [InlineData("""{"brand":"A","ingredients":[{"ciNumber":"77266","sharePercent":101}]}""", "ingredients[0].sharePercent")]
    [InlineData("""{"brand":"A","ingredients":[{"ciNumber":"77266","sharePercent":60},{"ciNumber":"77891","sharePercent":60}]}""", "ingredients")]
    [InlineData("""{"brand":"A","completeness":"full","evidence":"lab"}""", "completeness")]
    [InlineData("""{"brand":"A","ingredients":[{}]}""", "ingredients[0].ciNumber")]
    [InlineData("""{"brand":"A","ingredients":[null]}""", "ingredients[0]")]
    [InlineData("""{"brand":"A","ingredients":[{"ciNumber":77266}]}""", "ingredients[0].ciNumber")]
    [InlineData("""{"brand":"A","completeness":"half"}""", "completeness")]
    [InlineData("""{"brand":"A","evidence":"rumour"}""", "evidence")]
    [InlineData("""{"brand":"A","batches":[""]}""", "batches[0]")]
    [InlineData("""{"brand":"A","metalOxides":{"answer":"absent"}}""", "metalOxides")]
    public async Task A_fault_of_a_pigment_is_answered_at_its_place(string body, string place) =>
        Assert.Equal([place], await (await (await service.AModeratorAsync()).SendAsync(HttpMethod.Post, "/v1/pigments", body)).FaultsAsync());

    [Fact]
    public async Task The_use_of_a_pigment_is_recorded_with_its_clinic()
    {
        var moderator = await service.AModeratorAsync();
        var (clinic, pigment) = (await moderator.AClinicAsync(), await moderator.APigmentAsync());
        var path = $"/v1/clinics/{clinic}/pigment-uses";
        var made = await (await moderator.PostAsync(path, new { pigmentId = pigment, batch = "B-1", from = "2024-01-01", to = "2024-06-30", evidence = "label" })).JsonAsync();

        var listed = (await service.Anyone().AllAsync(path)).Single();

        Assert.True(JsonNode.DeepEquals(made, listed));
        Assert.Equal(pigment, (string)listed["pigmentId"]!);
        Assert.Equal("2024-06-30", (string)listed["to"]!);
        Assert.Equal(["pigmentId"], await (await moderator.PostAsync(path, new { pigmentId = "pg_none" })).FaultsAsync());
        Assert.Equal(["to"], await (await moderator.PostAsync(path, new { pigmentId = pigment, from = "2024-02-01", to = "2024-01-01" })).FaultsAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await moderator.PostAsync("/v1/clinics/cl_none/pigment-uses", new { pigmentId = pigment })).StatusCode);
    }

    [Theory]
    [InlineData("skinType=II&laserDevice=pico_1064&daysSinceLastSession=240", "low")]
    [InlineData("skinType=V&laserDevice=alex_755&daysSinceLastSession=240", "high")]
    [InlineData("skinType=II&laserDevice=pico_1064&daysSinceLastSession=14", "contraindicated")]
    [InlineData("skinType=II&laserDevice=pico_1064&lastSessionOn=2026-11-07", "contraindicated")]
    [InlineData("skinType=II&laserDevice=pico_1064&daysSinceLastSession=240&medications=isotretinoin", "contraindicated")]
    [InlineData("skinType=II&laserDevice=pico_1064&daysSinceLastSession=240&history=keloid,vitiligo", "high")]
    [InlineData("skinType=II&laserDevice=ipl&daysSinceLastSession=240", "contraindicated")]
    [InlineData("skinType=II&laserDevice=pico_1064&daysSinceLastSession=240&testSpot.result=darkened", "contraindicated")]
    public async Task Laser_risk_follows_from_the_pigment_and_the_person(string query, string level)
    {
        var moderator = await service.AModeratorAsync();
        var id = await moderator.MadeAsync("/v1/pigments", new { brand = "Carbon", ingredients = new[] { new { ciNumber = "77266" } }, completeness = "full", evidence = "sds" });

        var risk = await service.Anyone().GetJsonAsync($"/v1/pigments/{id}/laser-risk?{query}");

        Assert.Equal(level, (string)risk["level"]!);
        Assert.NotEmpty(risk["conditions"]!.AsArray());
    }

    [Theory]
    [InlineData("skinType=7", "skinType")]
    [InlineData("laserDevice=qs1064", "laserDevice")]
    [InlineData("daysSinceLastSession=-1", "daysSinceLastSession")]
    [InlineData("daysSinceLastSession=soon", "daysSinceLastSession")]
    [InlineData("lastSessionOn=yesterday", "lastSessionOn")]
    [InlineData("pregnant=maybe", "pregnant")]
    [InlineData("history=keloid,unknown", "history")]
    [InlineData("temperatureC=200", "temperatureC")]
    public async Task A_fault_of_a_laser_question_is_answered_at_its_name(string query, string place)
    {
        var id = await (await service.AModeratorAsync()).APigmentAsync();

        Assert.Equal([place], await (await service.Anyone().GetAsync($"/v1/pigments/{id}/laser-risk?{query}", Stop)).FaultsAsync());
    }

    [Fact]
    public async Task The_colorants_are_listed_page_by_page_and_a_shared_number_says_so()
    {
        var all = await service.Anyone().AllAsync("/v1/colorants", limit: 20);
        var carbon = await service.Anyone().GetJsonAsync("/v1/colorants/77266");

        Assert.Equal(52, all.Select(colorant => (string)colorant["key"]!).Distinct().Count());
        Assert.Equal(2, carbon["entries"]!.AsArray().Count);
        Assert.False((bool)carbon["metalOxide"]!);
        Assert.Contains("share", (string)carbon["note"]!);
        Assert.Equal("A", (string)carbon["entries"]![0]!["laserClass"]!);
        Assert.True((bool)(await service.Anyone().GetJsonAsync("/v1/colorants/77891"))["metalOxide"]!);
    }
}
