using SmpVetting.Api.Accounts;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Matching;

/// <summary>Who is offered to a person, and who never is, over HTTP.</summary>
public sealed class MatchingTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    [Fact]
    public async Task Only_open_clinics_that_take_people_and_offer_the_service_are_offered()
    {
        var place = new Place(10, 20);
        var good = await ClinicAsync(place, "Good");
        await ClinicAsync(place, "Closed", status: "closed");
        await ClinicAsync(place, "Closed, but not marked so", closedOn: "2020-01-01");
        await ClinicAsync(place, "Refuses", accepts: false);
        await ClinicAsync(place, "Full", capacity: 0);
        await ClinicAsync(place, "Other service", offers: ["smp"]);

        Assert.Equal([good], await MatchesAsync(place));
    }

    [Fact]
    public async Task The_clinic_complained_of_its_owners_clinics_and_every_successor_are_never_offered()
    {
        var place = new Place(-10, 40);
        var third = await ClinicAsync(place, "Third name");
        var second = await ClinicAsync(place, "Second name", succeededBy: third);
        var first = await ClinicAsync(place, "First name", owner: "Ownér  Group", succeededBy: second);
        await ClinicAsync(place, "Sister", owner: "OWNER GROUP");
        var other = await ClinicAsync(place, "Somebody else");

        Assert.Equal([other], await MatchesAsync(place, $", \"clinicId\": \"{first}\""));
    }

    [Fact]
    public async Task A_clinic_known_by_name_alone_is_left_out_with_its_owners_clinics()
    {
        var place = new Place(-30, 60);
        await ClinicAsync(place, "Zébra Dots Ltd", owner: "Zebra Holding");
        await ClinicAsync(place, "Zebra's sister", owner: "Zebra Holding");
        await ClinicAsync(place, "Renamed", aliases: ["ZEBRA DOTS"]);
        var other = await ClinicAsync(place, "Another");

        var filed = await (await service.Anyone().SendAsync(
            HttpMethod.Post, "/v1/reports", $$"""{ "clinicName": "zebra dots", "triage": {{Asked(place, "")}} }""")).JsonAsync();

        Assert.Equal([other], filed["triage"]!["matches"]!.AsArray().Select(match => (string?)match!["clinicId"]));
    }

    [Fact]
    public async Task More_facts_do_not_bring_the_clinic_back_nor_forget_a_danger()
    {
        var place = new Place(35, 100);
        var clinic = await ClinicAsync(place, "Did the work");
        var filed = await (await service.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", $$"""
            { "clinicId": "{{clinic}}", "triage": { "daysSinceLastSession": 400, "wants": "full_removal",
              "pigment": { "completeness": "partial", "ciNumbers": ["77491"] }, "testSpot": { "done": true, "result": "darkened" } } }
            """)).JsonAsync();
        var reporter = service.Reporter((string)filed["receipt"]!);
        var path = $"/v1/reports/{filed["id"]}/facts";

        var refused = await reporter.SendAsync(HttpMethod.Post, path, """{ "clinicId": "cl_other" }""");
        var more = await (await reporter.SendAsync(
            HttpMethod.Post, path, """{ "pigment": { "claims": ["vegan"] }, "testSpot": { "done": true } }""")).JsonAsync();

        Assert.Equal(400, (int)refused.StatusCode);
        var reasons = more["triage"]!["laserRisk"]!["reasons"]!.AsArray().Select(reason => (string?)reason!["rule"]).ToList();
        Assert.Contains("B_metal", reasons);
        Assert.Contains("G8", reasons);
    }

    [Fact]
    public async Task A_note_to_a_session_is_read_for_danger_too()
    {
        var filed = await (await service.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", """
            { "clinicName": "W", "triage": {}, "sessions": [{ "on": "2026-11-20", "note": "I cannot breathe well since then." }] }
            """)).JsonAsync();

        Assert.Equal("emergency_now", (string?)filed["triage"]!["urgency"]);
    }

    private async Task<string> ClinicAsync(
        Place place, string name, string status = "active", bool accepts = true, int? capacity = null, string[]? offers = null,
        string? owner = null, string? succeededBy = null, string[]? aliases = null, string? closedOn = null)
    {
        var moderator = await service.ClientForAsync(Role.Moderator);
        var made = await moderator.PostAsync("/v1/clinics", new
        {
            name,
            status,
            closedOn,
            acceptsReferrals = accepts,
            capacityPerMonth = capacity,
            offers = offers ?? ["corrective_smp"],
            ownerGroup = owner,
            succeededBy,
            aliases = aliases ?? [],
            latitude = place.Latitude,
            longitude = place.Longitude,
        });
        return (string)(await made.JsonAsync())["id"]!;
    }

    private async Task<List<string?>> MatchesAsync(Place place, string more = "")
    {
        var answer = await (await service.Anyone().SendAsync(HttpMethod.Post, "/v1/triage", Asked(place, more))).JsonAsync();
        return [.. answer["matches"]!.AsArray().Select(match => (string?)match!["clinicId"])];
    }

    private static string Asked(Place place, string more) =>
        $$"""{ "daysSinceLastSession": 95, "symptoms": ["hairline_too_high"], "wants": "lower_hairline", "fever": false, "near": { "latitude": {{place.Latitude}}, "longitude": {{place.Longitude}} }{{more}} }""";

    private sealed record Place(int Latitude, int Longitude);
}
