using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Registry;

public sealed class ClinicTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private const string Everything = """
        {"name":"Kopfhaut Praxis","aliases":["KP","Praxis für Kopfhaut"],"country":"DE","city":"Köln","postcode":"50667",
         "latitude":50.9375307,"longitude":6.9602786,"website":"https://example.org/kp","status":"active",
         "openedOn":"2015-03-01","closedOn":null,"identifiers":[{"scheme":"de_hrb","value":"HRB 1234"}],
         "offers":["smp","laser_removal"],"lasers":[{"device":"Pico X","wavelengthNm":1064,"pulse":"picosecond"}],
         "acceptsReferrals":true,"capacityPerMonth":4,"succeededBy":null,"ownerGroup":"Kopfhaut Group"}
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_clinic_comes_back_as_it_was_recorded()
    {
        var moderator = await service.AModeratorAsync();
        var response = await moderator.SendAsync(HttpMethod.Post, "/v1/clinics", Everything);
        var made = await response.JsonAsync();

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.StartsWith("cl_", (string)made["id"]!);
        Assert.Equal($"/v1/clinics/{made["id"]}", response.Headers.Location!.OriginalString);
        var read = await service.Anyone().GetAsync(response.Headers.Location, Stop);
        Assert.Equal(response.Headers.ETag, read.Headers.ETag);
        Assert.True(JsonNode.DeepEquals(made, await read.JsonAsync()));
        foreach (var (name, value) in JsonNode.Parse(Everything)!.AsObject())
            Assert.True(JsonNode.DeepEquals(value, made[name]), name);
        Assert.Equal(service.Clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", null), (string)made["createdAt"]!);
    }

    [Fact]
    public async Task A_name_alone_is_enough_and_nothing_is_assumed()
    {
        var moderator = await service.AModeratorAsync();
        var made = await (await moderator.PostAsync("/v1/clinics", new { name = "  Cafe\u0301 Scalp " })).JsonAsync();

        Assert.Equal("Caf\u00e9 Scalp", (string)made["name"]!);
        Assert.Equal("unknown", (string)made["status"]!);
        Assert.False((bool)made["acceptsReferrals"]!);
        Assert.Empty(made["offers"]!.AsArray());
    }

    [Fact]
    public async Task A_read_with_the_current_tag_is_spared()
    {
        var id = await (await service.AModeratorAsync()).AClinicAsync();
        var first = await service.Anyone().GetAsync($"/v1/clinics/{id}", Stop);

        var again = await service.Anyone().SendAsync(HttpMethod.Get, $"/v1/clinics/{id}", null, ("If-None-Match", first.Headers.ETag!.Tag));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
    }

    [Fact]
    public async Task A_change_replaces_everything_and_needs_the_current_version()
    {
        var moderator = await service.AModeratorAsync();
        var made = await (await moderator.SendAsync(HttpMethod.Post, "/v1/clinics", Everything)).JsonAsync();
        var path = $"/v1/clinics/{made["id"]}";
        service.Clock.Move(TimeSpan.FromMinutes(1));

        Assert.Equal((HttpStatusCode)428, (await moderator.SendAsync(HttpMethod.Put, path, """{"name":"New"}""")).StatusCode);
        var changed = await moderator.SendAsync(HttpMethod.Put, path, """{"name":"New"}""", ("If-Match", "\"v1\""));
        var stale = await moderator.SendAsync(HttpMethod.Put, path, """{"name":"Newer"}""", ("If-Match", "\"v1\""));

        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal("\"v2\"", changed.Headers.ETag!.Tag);
        var read = await service.Anyone().GetJsonAsync(path);
        Assert.True(JsonNode.DeepEquals(await changed.JsonAsync(), read));
        Assert.Equal("New", (string)read["name"]!);
        Assert.Null(read["city"]);
        Assert.Empty(read["lasers"]!.AsArray());
        Assert.Equal((string)made["createdAt"]!, (string)read["createdAt"]!);
        Assert.NotEqual((string)made["updatedAt"]!, (string)read["updatedAt"]!);
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
    }

    [Theory]
    [InlineData("\"v1\"", HttpStatusCode.OK)]
    [InlineData("\"v0\", \"v1\"", HttpStatusCode.OK)]
    [InlineData("\"elsewhere\",\"v1\" , \"v7\"", HttpStatusCode.OK)]
    [InlineData("*", HttpStatusCode.OK)]
    [InlineData("\"v0\", \"v2\"", HttpStatusCode.PreconditionFailed)]
    [InlineData("W/\"v1\", \"v2\"", HttpStatusCode.PreconditionFailed)]
    [InlineData("\"v1\", v2", HttpStatusCode.PreconditionFailed)]
    public async Task One_of_several_tags_is_enough_for_a_change(string tags, HttpStatusCode status)
    {
        var moderator = await service.AModeratorAsync();
        var id = await moderator.AClinicAsync();

        Assert.Equal(status, (await moderator.SendAsync(HttpMethod.Put, $"/v1/clinics/{id}", """{"name":"Tagged"}""", ("If-Match", tags))).StatusCode);
    }

    [Fact]
    public async Task Of_changes_at_the_same_time_one_wins()
    {
        var moderator = await service.AModeratorAsync();
        var id = await moderator.AClinicAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i =>
            moderator.SendAsync(HttpMethod.Put, $"/v1/clinics/{id}", $$"""{"name":"Name {{i}}"}""", ("If-Match", "\"v1\""))));

        Assert.Equal(1, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        Assert.Equal(11, answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task The_same_request_with_the_same_key_makes_one_clinic()
    {
        var moderator = await service.AModeratorAsync();
        var body = new { name = "Only Once", country = "NO" };
        var first = await (await moderator.PostAsync("/v1/clinics", body, ("Idempotency-Key", "clinic-1"))).JsonAsync();
        var again = await moderator.PostAsync("/v1/clinics", body, ("Idempotency-Key", "clinic-1"));
        var other = await moderator.PostAsync("/v1/clinics", new { name = "Another" }, ("Idempotency-Key", "clinic-1"));

        Assert.Equal("true", again.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.True(JsonNode.DeepEquals(first, await again.JsonAsync()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.Single(await service.Anyone().AllAsync("/v1/clinics?country=NO"));
    }

    [Theory]
    [InlineData("POST", "/v1/clinics")]
    [InlineData("PUT", "/v1/clinics/cl_x")]
    [InlineData("POST", "/v1/clinics/cl_x/pigment-uses")]
    [InlineData("POST", "/v1/clinics/cl_x/verifications")]
    [InlineData("POST", "/v1/practitioners")]
    [InlineData("PUT", "/v1/practitioners/pr_x")]
    [InlineData("POST", "/v1/practitioners/pr_x/trainings")]
    [InlineData("POST", "/v1/trainings/tr_x/verifications")]
    [InlineData("POST", "/v1/pigments")]
    [InlineData("PUT", "/v1/pigments/pg_x")]
    public async Task Only_moderators_write(string method, string path)
    {
        var clinic = await service.ClientForAsync(Role.Clinic, await (await service.AModeratorAsync()).AClinicAsync());

        Assert.Equal(HttpStatusCode.Unauthorized, (await service.Anyone().SendAsync(new HttpMethod(method), path, "{}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await clinic.SendAsync(new HttpMethod(method), path, "{}")).StatusCode);
    }

    [Theory]
    [InlineData("/v1/clinics/cl_none")]
    [InlineData("/v1/clinics/cl_none/pigment-uses")]
    [InlineData("/v1/clinics/cl_none/verifications")]
    [InlineData("/v1/practitioners/pr_none")]
    [InlineData("/v1/practitioners/pr_none/trainings")]
    [InlineData("/v1/trainings/tr_none/verifications")]
    [InlineData("/v1/pigments/pg_none")]
    [InlineData("/v1/pigments/pg_none/laser-risk")]
    [InlineData("/v1/colorants/77226")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        var response = await service.Anyone().GetAsync(path, Stop);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_change_of_what_is_not_there_is_not_found()
    {
        var moderator = await service.AModeratorAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await moderator.SendAsync(HttpMethod.Put, "/v1/clinics/cl_none", """{"name":"X"}""", ("If-Match", "\"v1\""))).StatusCode);
    }

    [Fact]
    public async Task A_successor_must_exist_and_must_not_lead_back()
    {
        var moderator = await service.AModeratorAsync();
        var old = await moderator.AClinicAsync("Old");
        var middle = await moderator.MadeAsync("/v1/clinics", new { name = "Middle", succeededBy = old });

        var unknown = await moderator.PostAsync("/v1/clinics", new { name = "Lost", succeededBy = "cl_none" });
        var circle = await moderator.SendAsync(HttpMethod.Put, $"/v1/clinics/{old}", $$"""{"name":"Old","succeededBy":"{{middle}}"}""", ("If-Match", "\"v1\""));
        var itself = await moderator.SendAsync(HttpMethod.Put, $"/v1/clinics/{old}", $$"""{"name":"Old","succeededBy":"{{old}}"}""", ("If-Match", "\"v1\""));

        Assert.Equal(["succeededBy"], await unknown.FaultsAsync());
        Assert.Equal(["succeededBy"], await circle.FaultsAsync());
        Assert.Equal(["succeededBy"], await itself.FaultsAsync());
    }
}
