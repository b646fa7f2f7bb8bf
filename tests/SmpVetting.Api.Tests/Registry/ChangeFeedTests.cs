using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Registry;

/// <summary>The feed of changes: every field that changed, in the order of the commits, nothing lost and nothing twice.</summary>
public sealed class ChangeFeedTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static readonly string[] Alias = ["Old Name"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_changed_clinic_tells_each_field_with_what_it_held_and_holds()
    {
        var moderator = await service.AModeratorAsync();
        var id = await moderator.MadeAsync("/v1/clinics", new { name = "First", city = "Bath", country = "GB", latitude = 51.5, longitude = -2.5 });
        var since = await EndAsync();

        await ReplaceAsync(moderator, $"/v1/clinics/{id}", """{"name":"Second","aliases":["First"],"country":"GB","latitude":51.50000001,"longitude":-2.5,"status":"active"}""");

        var (changes, _) = await ReadAsync(since);
        Assert.All(changes, change => Assert.Equal((id, "clinic"), ((string)change["subject"]!, (string)change["kind"]!)));
        Assert.Equal(
            ["""aliases: [] to ["First"]""", """city: "Bath" to null""", """name: "First" to "Second" """.Trim(), """status: "unknown" to "active" """.Trim()],
            changes.Select(Told).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Something_new_tells_the_fields_that_hold_anything()
    {
        var since = await EndAsync();
        var moderator = await service.AModeratorAsync();

        var id = await moderator.MadeAsync("/v1/pigments", new { brand = "Dark", batches = Alias });

        var (changes, _) = await ReadAsync(since);
        Assert.All(changes, change => Assert.Equal(id, (string)change["subject"]!));
        Assert.Equal(
            ["""batches: null to ["Old Name"]""", """brand: null to "Dark" """.Trim(), """completeness: null to "none" """.Trim(), """evidence: null to "none" """.Trim()],
            changes.Select(Told).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("verifications", "clinic")]
    [InlineData("verifications", "training")]
    [InlineData("pigmentUses", "clinic")]
    [InlineData("trainings", "practitioner")]
    public async Task What_is_added_to_a_thing_is_told_whole(string field, string kind)
    {
        var moderator = await service.AModeratorAsync();
        var subject = kind switch
        {
            "clinic" => await moderator.AClinicAsync(),
            "training" => await moderator.ATrainingAsync(),
            _ => await moderator.APractitionerAsync(),
        };
        object body = field switch
        {
            "verifications" => new { field = "insured", value = true, status = "attested" },
            "pigmentUses" => new { pigmentId = await moderator.APigmentAsync() },
            _ => new { provider = "Academy" },
        };
        var since = await EndAsync();

        var made = await (await moderator.PostAsync($"/v1/{kind}s/{subject}/{(field == "pigmentUses" ? "pigment-uses" : field)}", body)).JsonAsync();

        var change = Assert.Single((await ReadAsync(since)).Changes);
        Assert.Equal((subject, kind, field), ((string)change["subject"]!, (string)change["kind"]!, (string)change["field"]!));
        Assert.Null(change["old"]);
        Assert.True(JsonNode.DeepEquals(made, change["new"]));
    }

    [Fact]
    public async Task A_fact_whose_last_day_is_over_is_told_once_though_nobody_wrote()
    {
        var moderator = await service.AModeratorAsync();
        var clinic = await moderator.AClinicAsync();
        var lastDay = DateOnly.FromDateTime(service.Clock.GetUtcNow().UtcDateTime).AddDays(3);
        var id = await moderator.MadeAsync(
            $"/v1/clinics/{clinic}/verifications", new { field = "insured", status = "verified", source = new { kind = "insurer" }, validUntil = lastDay });
        var since = await EndAsync();

        service.Clock.Move(TimeSpan.FromDays(3));
        await service.RunDueAsync();
        Assert.Empty((await ReadAsync(since)).Changes);

        service.Clock.Move(TimeSpan.FromDays(30));
        await service.RunDueAsync();
        await service.RunDueAsync();
        var change = Assert.Single((await ReadAsync(since)).Changes);

        Assert.Equal((clinic, "clinic", "verifications"), ((string)change["subject"]!, (string)change["kind"]!, (string)change["field"]!));
        Assert.Equal((id, "verified"), ((string)change["old"]!["id"]!, (string)change["old"]!["status"]!));
        Assert.Equal((id, "expired", "verified"), ((string)change["new"]!["id"]!, (string)change["new"]!["status"]!, (string)change["new"]!["recordedAs"]!));
        Assert.Equal($"{lastDay.AddDays(1):yyyy-MM-dd}T00:00:00.000Z", (string)change["at"]!);
    }

    [Fact]
    public async Task A_role_is_told_of_the_practitioner_and_of_the_clinic()
    {
        var moderator = await service.AModeratorAsync();
        var clinicId = await moderator.AClinicAsync();
        var id = await moderator.MadeAsync("/v1/practitioners", new { name = "Ada", roles = new[] { new { clinicId } } });
        var since = await EndAsync();

        await ReplaceAsync(moderator, $"/v1/practitioners/{id}", """{"name":"Ada"}""");

        var changes = (await ReadAsync(since)).Changes;
        Assert.Equal([(id, "roles"), (clinicId, "practitioners")], changes.Select(change => ((string)change["subject"]!, (string)change["field"]!)));
        Assert.Equal(id, (string)changes[1]["old"]!["practitionerId"]!);
        Assert.Null(changes[1]["new"]);
    }

    [Fact]
    public async Task A_value_that_fits_no_column_is_told_whole()
    {
        var moderator = await service.AModeratorAsync();
        var since = await EndAsync();
        var ingredients = Enumerable.Range(0, 60).Select(i => new { ciNumber = $"{i} 黒 \U0001F600", ciName = string.Concat(Enumerable.Repeat("\U0001F600", i % 49)) + "a" });

        await moderator.MadeAsync("/v1/pigments", new { brand = "Long", ingredients });

        var told = (await ReadAsync(since)).Changes.Single(change => (string)change["field"]! == "ingredients")["new"]!.AsArray();
        Assert.Equal(ingredients.Select(given => (given.ciNumber, given.ciName)), told.Select(item => ((string)item!["ciNumber"]!, (string)item["ciName"]!)));
    }

    [Fact]
    public async Task A_write_that_is_refused_tells_nothing_and_leaves_no_gap()
    {
        var moderator = await service.AModeratorAsync();
        var id = await moderator.AClinicAsync();
        var since = await EndAsync();

        var stale = await moderator.SendAsync(HttpMethod.Put, $"/v1/clinics/{id}", """{"name":"Late"}""", ("If-Match", "\"v7\""));
        await moderator.PostAsync("/v1/practitioners", new { name = "Ada", roles = new[] { new { clinicId = "cl_none" } } });
        await ReplaceAsync(moderator, $"/v1/clinics/{id}", """{"name":"Scalp Studio"}""");
        await moderator.AClinicAsync();

        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        var changes = (await ReadAsync(since)).Changes;
        Assert.All(changes, change => Assert.NotEqual(id, (string)change["subject"]!));
        Assert.Equal(Numbers(changes)[0] + changes.Count - 1, Numbers(changes)[^1]);
    }

    [Fact]
    public async Task Where_nothing_is_newer_the_same_place_is_given_again_and_more_is_linked()
    {
        var moderator = await service.AModeratorAsync();
        var since = await EndAsync();
        Assert.Equal(since, await EndAsync());
        Assert.Equal(since, (await ReadAsync(since)).Next);

        await moderator.AClinicAsync();
        var first = await service.Anyone().GetAsync($"/v1/changes?since={since}&limit=1", Stop);
        var link = first.Headers.GetValues("Link").Single();
        var last = await service.Anyone().GetAsync($"/v1/changes?since={await EndAsync()}&limit=1", Stop);

        Assert.EndsWith("rel=\"next\"", link, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await service.Anyone().GetAsync(link[1..link.IndexOf('>', StringComparison.Ordinal)], Stop)).StatusCode);
        Assert.False(last.Headers.Contains("Link"));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("WyIxIl0")]
    public async Task A_place_that_is_not_ours_is_refused(string since) =>
        Assert.Equal(["since"], await (await service.Anyone().GetAsync($"/v1/changes?since={since}", Stop)).FaultsAsync());

    [Fact]
    public async Task A_place_of_another_list_is_refused()
    {
        var moderator = await service.AModeratorAsync();
        await moderator.AClinicAsync();
        await moderator.AClinicAsync();
        var cursor = (string)(await service.Anyone().GetJsonAsync("/v1/clinics?limit=1"))["next"]!;

        Assert.Equal(["since"], await (await service.Anyone().GetAsync($"/v1/changes?since={cursor}", Stop)).FaultsAsync());
    }

    [Fact]
    public async Task A_reader_among_many_writers_loses_nothing_and_sees_nothing_twice()
    {
        const int writers = 12, writes = 15;
        var moderator = await service.AModeratorAsync();
        var start = await EndAsync();
        var seen = new List<JsonNode>();
        var written = Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            var id = await moderator.MadeAsync("/v1/clinics", new { name = $"Writer {writer} 0" });
            for (var i = 1; i < writes; i++)
                await ReplaceAsync(moderator, $"/v1/clinics/{id}", $$"""{"name":"Writer {{writer}} {{i}}"}""");
        })));

        var place = start;
        for (var isLast = false; !isLast;)
        {
            isLast = written.IsCompleted;
            (var changes, place) = await ReadAsync(place, limit: 7);
            seen.AddRange(changes);
        }

        await written;
        Assert.Equal(Enumerable.Range(0, seen.Count).Select(i => Numbers(seen)[0] + i), Numbers(seen));
        Assert.Equal(Numbers((await ReadAsync(start)).Changes), Numbers(seen));
        foreach (var clinic in seen.Where(change => (string)change["field"]! == "name").GroupBy(change => (string)change["subject"]!))
        {
            var names = clinic.Select(change => (string)change["new"]!).ToList();
            Assert.Equal(writes, names.Count);
            Assert.Equal(names.SkipLast(1).Prepend(null), clinic.Select(change => (string?)change["old"]));
        }
    }

    [Fact]
    public async Task A_reader_goes_on_after_a_restart()
    {
        var moderator = await service.AModeratorAsync();
        var since = await EndAsync();
        var id = await moderator.AClinicAsync();

        await using var again = Service.Build(service.Settings, services => services.AddSingleton<TimeProvider>(service.Clock));
        await again.StartAsync(Stop);
        using var reader = new HttpClient { BaseAddress = new Uri(again.Urls.First()) };
        var read = await reader.GetJsonAsync($"/v1/changes?since={since}");
        await again.StopAsync(Stop);

        Assert.All(read["items"]!.AsArray(), change => Assert.Equal(id, (string)change!["subject"]!));
        Assert.NotEmpty(read["items"]!.AsArray());
    }

    private async Task<string> EndAsync() => (await ReadAsync(null)).Next;

    /// <summary>Everything after a place, page by page, and the place reached.</summary>
    private async Task<(List<JsonNode> Changes, string Next)> ReadAsync(string? since, int limit = 100)
    {
        var changes = new List<JsonNode>();
        while (true)
        {
            var page = await service.Anyone().GetJsonAsync($"/v1/changes?limit={limit}{(since is null ? "" : $"&since={since}")}");
            since = (string)page["next"]!;
            if (page["items"]!.AsArray() is not { Count: > 0 } items)
                return (changes, since);
            changes.AddRange(items.Select(item => item!));
        }
    }

    private static async Task ReplaceAsync(HttpClient moderator, string path, string body) =>
        (await moderator.SendAsync(HttpMethod.Put, path, body, ("If-Match", "*"))).EnsureSuccessStatusCode();

    private static string Told(JsonNode change) => $"{change["field"]}: {Json(change["old"])} to {Json(change["new"])}";

    private static string Json(JsonNode? value) => value?.ToJsonString() ?? "null";

    private static List<long> Numbers(List<JsonNode> changes) => [.. changes.Select(change => (long)change["seq"]!)];
}
