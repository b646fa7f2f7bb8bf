using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Demo;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Demo;

/// <summary>The demo as somebody finds it who tries the service for the first time.</summary>
public sealed class DemoTests(FilledService demo) : IClassFixture<FilledService>
{
    [Fact]
    public async Task There_are_clinics_enough_to_search_in()
    {
        var clinics = await AllClinicsAsync();

        Assert.True(clinics.Count >= 30, $"{clinics.Count} clinics");
        Assert.True(clinics.Select(clinic => (string?)clinic["country"]).Distinct().Count() >= 8);
        Assert.Equal(["active", "closed", "suspended", "unknown"], clinics.Select(clinic => (string)clinic["status"]!).Distinct().Order());
        Assert.Contains(clinics, clinic => (string)clinic["status"]! == "active" && !(bool)clinic["acceptsReferrals"]!);
    }

    [Fact]
    public async Task No_clinic_can_be_mistaken_for_a_real_one() => Assert.All(await AllClinicsAsync(), clinic =>
    {
        Assert.EndsWith(" (fictional)", (string)clinic["name"]!, StringComparison.Ordinal);
        Assert.EndsWith(".example", new Uri((string)clinic["website"]!).Host, StringComparison.Ordinal);
    });

    [Fact]
    public void Neither_can_a_pigment_a_laser_a_group_or_a_school()
    {
        var names = DemoPigments.All.Select(pigment => pigment.Facts.Brand)
            .Concat(DemoClinics.All.SelectMany(clinic => clinic.Facts.Lasers.Select(laser => laser.Device)))
            .Concat(DemoClinics.All.Select(clinic => clinic.Facts.OwnerGroup).OfType<string>())
            .Concat(DemoPractitioners.All.SelectMany(person => person.Trainings.Select(training => training.Provider)));

        Assert.All(names, name => Assert.EndsWith("(fictional)", name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everything_was_written_down_in_the_audit_log()
    {
        var audit = (await demo.AuditAsync()).ToDictionary(entry => entry.Action, entry => entry.Rows);

        Assert.Equal(DemoClinics.All.Count, audit["clinic_created"]);
        Assert.Equal(60, audit["practitioner_created"]);
        Assert.Equal(20, audit["pigment_created"]);
        Assert.Equal(DemoPigments.Uses.Count, audit["pigment_use_created"]);
        Assert.Equal(DemoPractitioners.All.Sum(person => person.Trainings.Count), audit["training_created"]);
        Assert.Equal(DemoVerifications.On(demo.Service.Clock.GetUtcNow()).Count, audit["verification_created"]);
        Assert.True(audit["key_created"] >= 3);
    }

    [Fact]
    public async Task Ash_that_is_sold_as_carbon_is_seen_through()
    {
        var uses = await demo.Service.Anyone().AllAsync($"/v1/clinics/{demo.Keys.ComplainedOfClinicId}/pigment-uses");
        var answers = new List<string>();
        foreach (var use in uses)
            answers.Add((string)(await demo.Service.Anyone().GetJsonAsync($"/v1/pigments/{use["pigmentId"]}"))["metalOxides"]!["answer"]!);

        Assert.Equal(["present", "unknown"], answers.Order());
    }

    [Fact]
    public async Task A_check_runs_out_soon()
    {
        var today = DateOnly.FromDateTime(demo.Service.Clock.GetUtcNow().UtcDateTime);
        var found = new List<JsonNode>();
        foreach (var clinic in await AllClinicsAsync())
            found.AddRange(await demo.Service.Anyone().AllAsync($"/v1/clinics/{clinic["id"]}/verifications"));

        Assert.Equal(["attested", "expired", "refuted", "verified"], found.Select(fact => (string)fact["status"]!).Distinct().Order());
        Assert.Contains(found, fact => (string?)fact["validUntil"] is { } day && DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) is var until && until >= today && until <= today.AddDays(30));
    }

    [Fact]
    public async Task The_printed_report_finds_clinics_near_Dayton_and_none_of_the_owner_complained_of()
    {
        var filed = await demo.Service.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", DemoReport.BodyAbout(demo.Keys.ComplainedOfClinicId));
        var answer = await filed.JsonAsync();
        var matches = answer["triage"]!["matches"]!.AsArray();

        Assert.Equal(HttpStatusCode.Created, filed.StatusCode);
        Assert.NotNull(answer["receipt"]);
        Assert.Equal(demo.Keys.CorrectiveClinicId, (string)matches[0]!["clinicId"]!);
        Assert.True(matches.Count >= 3);
        Assert.True((double)matches[0]!["distanceKm"]! < 10);
        foreach (var match in matches)
            Assert.NotEqual("Gloamhart Holdings (fictional)", (string?)(await demo.Service.Anyone().GetJsonAsync($"/v1/clinics/{match!["clinicId"]}"))["ownerGroup"]);
    }

    [Theory]
    [InlineData(51.5, -0.12, "GB")]
    [InlineData(52.5, 13.4, "DE")]
    [InlineData(43.65, -79.38, "CA")]
    [InlineData(-33.87, 151.2, "AU")]
    public async Task There_is_somebody_near_other_large_cities_too(double latitude, double longitude, string country)
    {
        var body = JsonNode.Parse(DemoReport.BodyAbout(demo.Keys.ComplainedOfClinicId))!["triage"]!;
        body["near"] = new JsonObject { ["latitude"] = latitude, ["longitude"] = longitude };

        var answer = await (await demo.Service.Anyone().SendAsync(HttpMethod.Post, "/v1/triage", body.ToJsonString())).JsonAsync();

        var first = answer["matches"]![0]!;
        Assert.Equal(country, (string?)(await demo.Service.Anyone().GetJsonAsync($"/v1/clinics/{first["clinicId"]}"))["country"]);
    }

    [Fact]
    public async Task Each_key_may_do_what_its_role_may()
    {
        using var admin = demo.ClientWith(demo.Keys.Admin);
        using var moderator = demo.ClientWith(demo.Keys.Moderator);
        using var clinic = demo.ClientWith(demo.Keys.Clinic);

        Assert.Equal(HttpStatusCode.OK, (await admin.SendAsync(HttpMethod.Get, "/v1/keys")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await moderator.SendAsync(HttpMethod.Get, "/v1/keys")).StatusCode);
        // An empty body is read by whoever may write, and adds nothing to what the other tests count.
        Assert.Equal(HttpStatusCode.BadRequest, (await moderator.PostAsync("/v1/pigments", new { })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await clinic.PostAsync("/v1/pigments", new { })).StatusCode);
        Assert.Contains(
            (await admin.GetJsonAsync("/v1/keys"))["items"]!.AsArray(),
            key => (string)key!["role"]! == "clinic" && (string?)key["clinicId"] == demo.Keys.CorrectiveClinicId);
    }

    [Fact]
    public async Task A_second_time_nothing_is_added()
    {
        var before = (await AllClinicsAsync()).Count;

        Assert.Null(await demo.FillAsync());
        Assert.Equal(before, (await AllClinicsAsync()).Count);
    }

    private Task<List<JsonNode>> AllClinicsAsync() => demo.Service.Anyone().AllAsync("/v1/clinics");
}
