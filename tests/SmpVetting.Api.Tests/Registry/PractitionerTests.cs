using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Registry;

public sealed class PractitionerTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_practitioner_comes_back_as_recorded_with_both_attestations_apart()
    {
        var moderator = await service.AModeratorAsync();
        var clinic = await moderator.AClinicAsync();
        var body = $$"""
            {"name":"Ada Ink","aliases":["A. Ink"],"practisingSince":"2012-05-01","identifiers":[{"scheme":"uk_council","value":"T-9"}],
             "insurance":"Insurer, policy 77, SMP and laser, to 2027-03-31",
             "roles":[{"clinicId":"{{clinic}}","title":"Owner","from":"2014-01-01","to":null,"attestedByClinic":true,"attestedByPractitioner":false},
                      {"clinicId":"{{clinic}}","title":null,"from":null,"to":"2013-12-31","attestedByClinic":false,"attestedByPractitioner":true}]}
            """;
        var response = await moderator.SendAsync(HttpMethod.Post, "/v1/practitioners", body);
        var made = await response.JsonAsync();
        var read = await service.Anyone().GetAsync(response.Headers.Location, Stop);

        Assert.StartsWith("pr_", (string)made["id"]!);
        Assert.Equal("\"v1\"", read.Headers.ETag!.Tag);
        Assert.True(JsonNode.DeepEquals(made, await read.JsonAsync()));
        foreach (var (name, value) in JsonNode.Parse(body)!.AsObject())
            Assert.True(JsonNode.DeepEquals(value, made[name]), name);
    }

    [Theory]
    [InlineData(false, false, "clinic,practitioner")]
    [InlineData(true, false, "practitioner")]
    [InlineData(false, true, "clinic")]
    [InlineData(true, true, null)]
    public async Task A_role_is_complete_only_when_both_sides_attested_it(bool attestedByClinic, bool attestedByPractitioner, string? missing)
    {
        var moderator = await service.AModeratorAsync();
        var clinicId = await moderator.AClinicAsync();
        var whole = new { clinicId, attestedByClinic = true, attestedByPractitioner = true };

        var made = await (await moderator.PostAsync("/v1/practitioners", new { name = "Bo", roles = new[] { whole, new { clinicId, attestedByClinic, attestedByPractitioner } } })).JsonAsync();

        var incomplete = made["incompleteRoles"]!.AsArray().Select(role => $"{role!["role"]} {role["clinicId"]} {string.Join(',', role["missing"]!.AsArray())}");
        Assert.Equal(missing is null ? [] : [$"1 {clinicId} {missing}"], incomplete);
    }

    [Fact]
    public async Task A_change_replaces_the_roles_and_needs_the_current_version()
    {
        var moderator = await service.AModeratorAsync();
        var clinic = await moderator.AClinicAsync();
        var id = await moderator.MadeAsync("/v1/practitioners", new { name = "Bo", roles = new[] { new { clinicId = clinic } } });
        var path = $"/v1/practitioners/{id}";

        Assert.Equal((HttpStatusCode)428, (await moderator.SendAsync(HttpMethod.Put, path, """{"name":"Bo"}""")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await moderator.SendAsync(HttpMethod.Put, path, """{"name":"Bo"}""", ("If-Match", "\"v1\""))).StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await moderator.SendAsync(HttpMethod.Put, path, """{"name":"Bo"}""", ("If-Match", "\"v1\""))).StatusCode);
        Assert.Empty((await service.Anyone().GetJsonAsync(path))["roles"]!.AsArray());
    }

    [Theory]
    [InlineData("""{"name":"A","practisingSince":"2027-01-01"}""", "practisingSince")]
    [InlineData("""{"name":"A","roles":[{"clinicId":"cl_none"}]}""", "roles[0].clinicId")]
    [InlineData("""{"name":"A","roles":[null]}""", "roles[0]")]
    [InlineData("""{"name":"A","roles":[{"clinicId":"cl_none","from":"2020-02-01","to":"2020-01-01"}]}""", "roles[0].to")]
    [InlineData("""{"name":"A","roles":[{"clinicId":"cl_none","from":"2028-01-01"}]}""", "roles[0].from")]
    [InlineData("""{"name":"A","roles":[{"clinicId":"cl_none","attestedByClinic":"yes"}]}""", "roles[0].attestedByClinic")]
    [InlineData("""{"name":"A","insurance":"\u200b"}""", "insurance")]
    [InlineData("""{"name":"A","rating":5}""", "rating")]
    public async Task A_fault_of_a_practitioner_is_answered_at_its_place(string body, string place) =>
        Assert.Equal([place], await (await (await service.AModeratorAsync()).SendAsync(HttpMethod.Post, "/v1/practitioners", body)).FaultsAsync());

    [Fact]
    public async Task A_training_comes_back_as_recorded()
    {
        var moderator = await service.AModeratorAsync();
        var path = $"/v1/practitioners/{await moderator.APractitionerAsync()}/trainings";
        const string body = """
            {"provider":"Academy","course":"SMP basics","mode":"in_person","hours":112.5,"supervisedHours":65,"liveModels":4,
             "completedOn":"2019-06-30","certificateNumber":"C-1"}
            """;
        var response = await moderator.SendAsync(HttpMethod.Post, path, body);
        var made = await response.JsonAsync();

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.StartsWith("tr_", (string)made["id"]!);
        foreach (var (name, value) in JsonNode.Parse(body)!.AsObject())
            Assert.True(JsonNode.DeepEquals(value, made[name]), name);
        Assert.True(JsonNode.DeepEquals(made, (await service.Anyone().AllAsync(path)).Single()));
        Assert.Equal(HttpStatusCode.OK, (await service.Anyone().GetAsync(response.Headers.Location, Stop)).StatusCode);
    }

    [Theory]
    [InlineData("""{"provider":"A","hours":10,"supervisedHours":11}""", "supervisedHours")]
    [InlineData("""{"provider":"A","hours":-1}""", "hours")]
    [InlineData("""{"provider":"A","liveModels":10001}""", "liveModels")]
    [InlineData("""{"provider":"A","mode":"evening"}""", "mode")]
    [InlineData("""{"provider":"A","completedOn":"2026-12-24"}""", "completedOn")]
    [InlineData("""{"provider":""}""", "provider")]
    public async Task A_fault_of_a_training_is_answered_at_its_place(string body, string place)
    {
        var moderator = await service.AModeratorAsync();
        var path = $"/v1/practitioners/{await moderator.APractitionerAsync()}/trainings";

        Assert.Equal([place], await (await moderator.SendAsync(HttpMethod.Post, path, body)).FaultsAsync());
    }

    [Fact]
    public async Task A_training_of_nobody_is_not_found() => Assert.Equal(
        HttpStatusCode.NotFound,
        (await (await service.AModeratorAsync()).PostAsync("/v1/practitioners/pr_none/trainings", new { provider = "A" })).StatusCode);

    [Fact]
    public async Task Trainings_come_page_by_page_and_once_for_one_key()
    {
        var moderator = await service.AModeratorAsync();
        var path = $"/v1/practitioners/{await moderator.APractitionerAsync()}/trainings";
        for (var i = 0; i < 5; i++)
            await moderator.PostAsync(path, new { provider = $"Academy {i}" }, ("Idempotency-Key", $"training-{i}"));
        var again = await moderator.PostAsync(path, new { provider = "Academy 0" }, ("Idempotency-Key", "training-0"));

        Assert.Equal("true", again.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.Equal(5, (await service.Anyone().AllAsync(path, limit: 2)).Select(item => (string)item["provider"]!).Distinct().Count());
    }
}
