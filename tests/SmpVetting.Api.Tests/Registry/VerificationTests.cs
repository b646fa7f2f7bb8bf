using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Registry;

public sealed class VerificationTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private const string Everything = """
        {"field":"openedOn","value":"2015-03-01","status":"verified","method":"public_register",
         "source":{"kind":"company_register","url":"https://example.org/123","quote":"Incorporated on 1 March 2015"},
         "checkedAt":"2026-11-01T10:00:00.000Z","checkedBy":"forum team","validUntil":"2027-11-01","nextCheckOn":"2027-05-01"}
        """;

    [Fact]
    public async Task What_was_checked_is_kept_for_each_kind_of_thing()
    {
        var moderator = await service.AModeratorAsync();
        foreach (var path in new[]
        {
            $"/v1/clinics/{await moderator.AClinicAsync()}", $"/v1/practitioners/{await moderator.APractitionerAsync()}",
            $"/v1/trainings/{await moderator.ATrainingAsync()}", $"/v1/pigments/{await moderator.APigmentAsync()}",
        })
        {
            var response = await moderator.SendAsync(HttpMethod.Post, $"{path}/verifications", Everything);
            var made = await response.JsonAsync();

            Assert.Equal(HttpStatusCode.Created, response.StatusCode);
            foreach (var (name, value) in JsonNode.Parse(Everything)!.AsObject())
                Assert.True(JsonNode.DeepEquals(value, made[name]), name);
            Assert.True(JsonNode.DeepEquals(made, (await service.Anyone().AllAsync($"{path}/verifications")).Single()));
        }
    }

    [Theory]
    [InlineData(4, HttpStatusCode.Created)]
    [InlineData(6, HttpStatusCode.BadRequest)]
    public async Task A_check_is_not_of_the_future_but_clocks_differ_by_minutes(int minutesAhead, HttpStatusCode answer)
    {
        var moderator = await service.AModeratorAsync();
        var checkedAt = service.Clock.GetUtcNow().AddMinutes(minutesAhead);

        var response = await moderator.PostAsync(
            $"/v1/clinics/{await moderator.AClinicAsync()}/verifications", new { field = "insured", value = true, status = "attested", checkedAt });

        Assert.Equal(answer, response.StatusCode);
    }

    [Fact]
    public async Task Somebodys_word_stays_apart_from_what_was_checked()
    {
        var moderator = await service.AModeratorAsync();
        var path = $"/v1/clinics/{await moderator.AClinicAsync()}/verifications";
        await moderator.MadeAsync(path, new { field = "insured", value = true, status = "attested" });
        await moderator.MadeAsync(path, new { field = "insured", value = true, status = "verified", source = new { kind = "insurer" } });

        var listed = await service.Anyone().AllAsync(path, limit: 1);

        Assert.Equal(["attested", "verified"], listed.Select(item => (string)item["status"]!).Order());
        Assert.All(listed, item => Assert.NotNull(item["checkedBy"]));
    }

    [Theory]
    [InlineData("attested", -1, "expired")]
    [InlineData("verified", -1, "expired")]
    [InlineData("refuted", -1, "expired")]
    [InlineData("verified", 0, "verified")]
    [InlineData("attested", 1, "attested")]
    public async Task A_fact_is_expired_when_its_last_day_is_over_and_what_was_recorded_still_shows(string recorded, int daysLeft, string status)
    {
        var moderator = await service.AModeratorAsync();
        var path = $"/v1/clinics/{await moderator.AClinicAsync()}/verifications";
        var validUntil = DateOnly.FromDateTime(service.Clock.GetUtcNow().UtcDateTime).AddDays(daysLeft);

        var made = await (await moderator.PostAsync(path, new { field = "insured", status = recorded, source = new { kind = "insurer" }, validUntil })).JsonAsync();

        foreach (var answer in new[] { made, (await service.Anyone().AllAsync(path)).Single() })
            Assert.Equal((status, recorded), ((string)answer["status"]!, (string)answer["recordedAs"]!));
    }

    [Fact]
    public async Task What_is_due_for_a_check_says_so_from_its_day_on()
    {
        var moderator = await service.AModeratorAsync();
        var path = $"/v1/clinics/{await moderator.AClinicAsync()}/verifications";
        var today = DateOnly.FromDateTime(service.Clock.GetUtcNow().UtcDateTime);
        await moderator.MadeAsync(path, new { field = "insured", status = "attested" });
        await moderator.MadeAsync(path, new { field = "insured", status = "attested", nextCheckOn = today });
        await moderator.MadeAsync(path, new { field = "insured", status = "attested", nextCheckOn = today.AddDays(1) });

        Assert.Single(await service.Anyone().AllAsync(path), item => (bool)item["checkDue"]!);
    }

    [Theory]
    [InlineData("""{"field":"name","status":"verified"}""", "source")]
    [InlineData("""{"field":"name","status":"refuted","method":"phone"}""", "source")]
    [InlineData("""{"field":"name","status":"sure"}""", "status")]
    [InlineData("""{"field":"","status":"attested"}""", "field")]
    [InlineData("""{"field":"a b","status":"attested"}""", "field")]
    [InlineData("""{"field":"name","status":"attested","value":{"a":1}}""", "value")]
    [InlineData("""{"field":"name","status":"attested","value":[1]}""", "value")]
    [InlineData("""{"field":"name","status":"attested","value":"\u0000"}""", "value")]
    [InlineData("""{"field":"name","status":"attested","value":"\ud800"}""", "value")]
    [InlineData("""{"field":"name","status":"attested","checkedAt":"2026-12-24T00:00:00Z"}""", "checkedAt")]
    [InlineData("""{"field":"name","status":"attested","checkedAt":"2026-01-02T00:00:00Z","nextCheckOn":"2026-01-01"}""", "nextCheckOn")]
    [InlineData("""{"field":"name","status":"verified","source":{"kind":"x","url":"file:///etc"}}""", "source.url")]
    [InlineData("""{"field":"insured","value":false,"status":"refuted","source":{"kind":"insurer"}}""", "value")]
    [InlineData("""{"field":"name","status":"verified","source":{"kind":"x","page":2}}""", "source.page")]
    public async Task A_fault_is_answered_at_its_place(string body, string place)
    {
        var moderator = await service.AModeratorAsync();
        var path = $"/v1/clinics/{await moderator.AClinicAsync()}/verifications";

        Assert.Equal([place], await (await moderator.SendAsync(HttpMethod.Post, path, body)).FaultsAsync());
    }

    [Fact]
    public async Task Nothing_is_said_about_what_is_not_there() => Assert.Equal(
        HttpStatusCode.NotFound,
        (await (await service.AModeratorAsync()).PostAsync("/v1/pigments/pg_none/verifications", new { field = "brand", status = "attested" })).StatusCode);
}
