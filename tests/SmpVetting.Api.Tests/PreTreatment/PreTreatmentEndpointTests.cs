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
    [InlineData("""{ "scarType": "none", "scarAgeDays": 10 }""", "scarType")]
    [InlineData("""{ "hairTransplant": false, "hairTransplantOn": "2024-01-01" }""", "hairTransplant")]
    [InlineData("""{ "isotretinoinStoppedOn": "2027-01-01" }""", "isotretinoinStoppedOn")]
    public async Task Answers_that_cannot_be_are_refused_by_name(string body, string place)
    {
        var refused = await service.Anyone().SendAsync(HttpMethod.Post, "/v1/pre-treatment-checks", body);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.NotNull((await refused.JsonAsync())["errors"]![place]);
    }

    [Fact]
    public async Task No_answer_is_no_go_ahead()
    {
        var answer = await (await service.Anyone().SendAsync(HttpMethod.Post, "/v1/pre-treatment-checks", "{}")).JsonAsync();

        Assert.Equal("ask_doctor_first", (string?)answer["outcome"]);
        Assert.Contains(answer["questions"]!.AsArray(), question => (string?)question!["field"] == "pregnant");
    }
}
