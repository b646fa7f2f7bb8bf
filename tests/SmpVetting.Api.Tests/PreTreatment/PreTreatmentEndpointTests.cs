using System.Net;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.PreTreatment;

/// <summary>A person before a session, asked over HTTP.</summary>
public sealed class PreTreatmentEndpointTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    [Fact]
    public async Task A_fresh_tan_moves_the_session_to_the_day_it_can_be_and_nothing_is_stored()
    {
        var world = await Contract.World.MakeAsync(service);
        var before = await world.CountRowsAsync();
        var response = await service.Anyone().PostAsync("/v1/pre-treatment-checks", new { daysSinceTan = 6, bloodThinner = true });
        var answer = await response.JsonAsync();

        Assert.Equal(("postpone", "2026-12-13"), ((string?)answer["outcome"], (string?)answer["until"]));
        Assert.Equal(["tan", "bleeding", "answers_missing"], answer["reasons"]!.AsArray().Select(reason => (string?)reason!["rule"]));
        Assert.Equal("no-store", $"{response.Headers.CacheControl}");
        Assert.Equal(before, await world.CountRowsAsync());
    }

    [Theory]
    [InlineData("""{ "sessionOn": "2026-11-19" }""", "sessionOn")]
    [InlineData("""{ "isotretinoinStoppedOn": "2027-01-01" }""", "isotretinoinStoppedOn")]
    [InlineData("""{ "isotretinoinStoppedOn": "1950-01-01" }""", "isotretinoinStoppedOn")]
    [InlineData("""{ "scarType": "none", "scarAgeDays": 10 }""", "scarType", "scarAgeDays")]
    [InlineData("""{ "scarType": "none", "scarSettled": true }""", "scarType", "scarSettled")]
    [InlineData("""{ "hairTransplant": false, "hairTransplantOn": "2024-01-01" }""", "hairTransplant", "hairTransplantOn")]
    [InlineData("""{ "isotretinoin": true, "isotretinoinStoppedOn": "2026-05-19" }""", "isotretinoin", "isotretinoinStoppedOn")]
    [InlineData("""{ "isotretinoin": false, "isotretinoinStoppedOn": "2026-09-01" }""", "isotretinoin", "isotretinoinStoppedOn")]
    [InlineData("""{ "sunburn": true, "tan": true, "daysSinceTan": 100 }""", "sunburn", "tan", "daysSinceTan")]
    [InlineData("""{ "sunburn": false, "tan": true, "daysSinceTan": 30 }""", "tan", "daysSinceTan")]
    [InlineData("""{ "sunburn": true, "daysSinceTan": 30 }""", "sunburn", "daysSinceTan")]
    [InlineData("""{ "sunburn": false, "tan": false, "daysSinceTan": 6 }""", "sunburn", "tan", "daysSinceTan")]
    [InlineData("""{ "age": 30, "hairTransplantOn": "1970-01-01" }""", "age", "hairTransplantOn")]
    [InlineData("""{ "age": 30, "isotretinoinStoppedOn": "1985-01-01" }""", "age", "isotretinoinStoppedOn")]
    [InlineData("""{ "age": 30, "infectionHealedOn": "1985-01-01" }""", "age", "infectionHealedOn")]
    [InlineData("""{ "age": 30, "daysSinceTan": 12000, "scarAgeDays": 12000 }""", "age", "daysSinceTan", "scarAgeDays")]
    public async Task Answers_that_cannot_be_are_refused_by_name(string body, params string[] places)
    {
        var refused = await service.Anyone().SendAsync(HttpMethod.Post, "/v1/pre-treatment-checks", body);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var problem = await refused.JsonAsync();
        Assert.Equal(places.Order(), problem["errors"]!.AsObject().Select(error => error.Key).Order());
        Assert.All(places, place => Assert.Contains(place, (string)problem["detail"]!));
    }

    [Theory]
    [InlineData("""{ "isotretinoin": true, "isotretinoinStoppedOn": "2026-05-21" }""")]
    [InlineData("""{ "isotretinoin": false, "isotretinoinStoppedOn": "2026-05-21" }""")]
    [InlineData("""{ "sunburn": false, "tan": true, "daysSinceTan": 28 }""")]
    [InlineData("""{ "sunburn": false, "tan": false, "daysSinceTan": 28 }""")]
    [InlineData("""{ "tan": false, "daysSinceTan": 6 }""")]
    [InlineData("""{ "age": 30, "scarType": "injury", "scarAgeDays": 11300, "scarSettled": true }""")]
    public async Task Answers_that_can_both_be_true_are_taken(string body) => Assert.Equal(
        HttpStatusCode.OK, (await service.Anyone().SendAsync(HttpMethod.Post, "/v1/pre-treatment-checks", body)).StatusCode);

    [Fact]
    public async Task A_scar_of_a_transplant_tells_of_one_whatever_else_was_answered()
    {
        var answer = await (await service.Anyone().PostAsync(
            "/v1/pre-treatment-checks", new { hairTransplant = false, scarType = "fut", scarAgeDays = 240, scarSettled = true })).JsonAsync();

        Assert.Contains(answer["reasons"]!.AsArray(), reason => (string?)reason!["rule"] == "transplant_first_year");
    }

    [Fact]
    public async Task No_answer_is_no_go_ahead()
    {
        var answer = await (await service.Anyone().SendAsync(HttpMethod.Post, "/v1/pre-treatment-checks", "{}")).JsonAsync();

        Assert.Equal("ask_doctor_first", (string?)answer["outcome"]);
        Assert.Contains(answer["questions"]!.AsArray(), question => (string?)question!["field"] == "pregnant");
    }
}
