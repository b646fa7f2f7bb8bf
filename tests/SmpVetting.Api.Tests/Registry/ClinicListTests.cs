using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Support;
using SmpVetting.Domain.Places;

namespace SmpVetting.Api.Tests.Registry;

public sealed class ClinicListTests(ClinicListTests.Town town) : IClassFixture<ClinicListTests.Town>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("country=GB")]
    [InlineData("country=GB&offers=smp")]
    [InlineData("offers=smp,laser_removal&status=active")]
    [InlineData("offers=smp&offers=laser_removal")]
    [InlineData("country=FR&offers=corrective_smp&status=closed")]
    [InlineData("status=unknown")]
    public async Task Filters_leave_what_they_say_and_nothing_is_lost_between_pages(string filter)
    {
        var listed = await town.Anyone.AllAsync($"/v1/clinics?{filter}", limit: 7);

        Assert.Equal(town.Clinics.Where(clinic => Leaves(filter, clinic)).Select(IdOf).Order(), listed.Select(IdOf).Order());
        Assert.Equal(listed.Select(NameOf).Order(StringComparer.Ordinal), listed.Select(NameOf));
    }

    [Theory]
    [InlineData(51.5, -0.1, 20_040, "")]
    [InlineData(51.5, -0.1, 300, "")]
    [InlineData(0, 179.99, 20_040, "country=GB")]
    [InlineData(-89.9, 10, 20_040, "offers=smp&status=active")]
    [InlineData(89, -170, 9_000, "offers=laser_removal")]
    public async Task The_nearest_come_first_with_their_distance(double latitude, double longitude, double within, string filter)
    {
        var place = GeoPoint.FromDegrees(latitude, longitude);
        var expected = town.Clinics.Where(clinic => clinic["latitude"] is not null && Leaves(filter, clinic))
            .Select(clinic => (Id: IdOf(clinic), Distance: PlaceOf(clinic).DistanceKmTo(place)))
            .Where(found => found.Distance <= within)
            .OrderBy(found => found.Distance).ThenBy(found => found.Id, StringComparer.Ordinal);

        var near = string.Create(CultureInfo.InvariantCulture, $"near={latitude},{longitude}&withinKm={within}");
        var listed = await town.Anyone.AllAsync($"/v1/clinics?{near}&{filter}", limit: 9);

        Assert.Equal(expected.Select(found => found.Id), listed.Select(IdOf));
        Assert.All(listed, clinic => Assert.Equal(PlaceOf(clinic).DistanceKmTo(place), (double)clinic["distanceKm"]!, tolerance: 0.001));
    }

    [Theory]
    [InlineData("Zebra Kopfhautstudio")]
    [InlineData("zebra kopfhautstudio gmbh")]
    [InlineData("ZÉBRA")]
    [InlineData("Zеbrа")] // two Cyrillic letters
    [InlineData("zebrakopfhautstudio")]
    [InlineData("zerba kopfhautstudio")]
    [InlineData("kopfhautstudo zebra")]
    [InlineData("Streifenhaus")]
    public async Task A_name_is_found_in_spite_of_how_it_is_typed(string typed)
    {
        var listed = await town.Anyone.AllAsync($"/v1/clinics?q={Uri.EscapeDataString(typed)}");

        Assert.Equal(town.Zebra, IdOf(listed[0]));
    }

    [Fact]
    public async Task A_name_and_other_filters_work_together_and_page_by_page()
    {
        var all = await town.Anyone.AllAsync("/v1/clinics?q=studio", limit: 5);
        var british = await town.Anyone.AllAsync("/v1/clinics?q=studio&country=GB&offers=smp", limit: 5);
        var near = await town.Anyone.AllAsync("/v1/clinics?q=studio&near=51.5,-0.1&withinKm=9000", limit: 5);

        Assert.Equal(all.Count, all.Select(IdOf).Distinct().Count());
        Assert.Equal(town.Clinics.Count(clinic => NameOf(clinic).Contains("scalp studio", StringComparison.Ordinal)), all.Count);
        Assert.Equal(
            town.Clinics.Where(clinic => NameOf(clinic).Contains("scalp studio", StringComparison.Ordinal) && Leaves("country=GB&offers=smp", clinic)).Select(IdOf).Order(),
            british.Select(IdOf).Order());
        Assert.NotEmpty(near);
        Assert.Equal(near.Select(clinic => (double)clinic["distanceKm"]!).Order(), near.Select(clinic => (double)clinic["distanceKm"]!));
    }

    [Fact]
    public async Task Nothing_is_found_for_a_name_that_nobody_has() =>
        Assert.Empty(await town.Anyone.AllAsync("/v1/clinics?q=xylophone"));

    [Theory]
    [InlineData("q=!!!", "q")]
    [InlineData("near=51.5", "near")]
    [InlineData("near=51.5,abc", "near")]
    [InlineData("near=91,0", "near")]
    [InlineData("near=NaN,0", "near")]
    [InlineData("near=1,2&withinKm=-1", "withinKm")]
    [InlineData("near=1,2&withinKm=1e3", "withinKm")]
    [InlineData("withinKm=5", "withinKm")]
    [InlineData("country=UK", "country")]
    [InlineData("offers=smp,haircut", "offers")]
    [InlineData("status=open", "status")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    public async Task A_filter_with_a_fault_is_answered_at_its_name(string filter, string place) =>
        Assert.Equal([place], await (await town.Anyone.GetAsync($"/v1/clinics?{filter}", Stop)).FaultsAsync());

    [Fact]
    public async Task A_cursor_can_be_neither_changed_nor_carried_to_another_list()
    {
        var cursor = (string)(await town.Anyone.GetJsonAsync("/v1/clinics?limit=2"))["next"]!;
        var letter = cursor[10] == 'A' ? 'B' : 'A';

        foreach (var address in new[] { $"cursor={cursor[..10]}{letter}{cursor[11..]}", $"cursor={cursor}&country=GB", "cursor=x", $"cursor={cursor}&near=1,2", $"cursor={cursor}&q=a" })
            Assert.Equal(HttpStatusCode.BadRequest, (await town.Anyone.GetAsync($"/v1/clinics?{address}", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await town.Anyone.GetAsync($"/v1/clinics?limit=50&cursor={cursor}", Stop)).StatusCode);
    }

    [Fact]
    public async Task A_page_says_where_the_next_one_is()
    {
        var response = await town.Anyone.GetAsync("/v1/clinics?limit=2&offers=smp", Stop);
        var link = response.Headers.GetValues("Link").Single();

        var next = await town.Anyone.GetAsync(link[1..link.IndexOf('>', StringComparison.Ordinal)], Stop);

        Assert.EndsWith("rel=\"next\"", link);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    private static string IdOf(JsonNode clinic) => (string)clinic["id"]!;

    private static string NameOf(JsonNode clinic) => ((string)clinic["name"]!).ToLowerInvariant();

    private static GeoPoint PlaceOf(JsonNode clinic) => GeoPoint.FromDegrees((double)clinic["latitude"]!, (double)clinic["longitude"]!);

    private static bool Leaves(string filter, JsonNode clinic) => filter.Split('&', StringSplitOptions.RemoveEmptyEntries).All(part =>
    {
        var (name, value) = (part.Split('=')[0], part.Split('=')[1]);
        return name == "offers"
            ? value.Split(',').All(offer => clinic["offers"]!.AsArray().Any(given => (string)given! == offer))
            : (string)clinic[name]! == value;
    });

    /// <summary>Sixty clinics, some of them in one building, some without a place.</summary>
    public sealed class Town : IAsyncLifetime
    {
        private static readonly string[] Countries = ["GB", "FR", "US"];
        private static readonly string[] States = ["active", "closed", "unknown"];
        private static readonly string[] ZebraAliases = ["Streifenhaus"];

        private readonly ServiceFixture service = new();

        public List<JsonNode> Clinics { get; } = [];

        public string Zebra { get; private set; } = "";

        public HttpClient Anyone => service.Anyone();

        public async ValueTask InitializeAsync()
        {
            await service.InitializeAsync();
            var moderator = await service.AModeratorAsync();
            var random = new Random(11);
            string[][] offers = [[], ["smp"], ["smp", "laser_removal"], ["corrective_smp"], ["laser_removal", "corrective_smp", "smp"]];
            string[] names = ["Scalp Studio", "Hair House", "Ink Room", "Dot Works"];
            for (var i = 0; i < 60; i++)
            {
                var isPlaced = i % 6 != 0;
                var isInOneBuilding = i % 6 == 1;
                Clinics.Add(await (await moderator.PostAsync("/v1/clinics", new
                {
                    name = $"{names[i % 4]} {(char)('a' + random.Next(26))}{i}",
                    country = Countries[random.Next(3)],
                    offers = offers[random.Next(offers.Length)],
                    status = States[random.Next(3)],
                    latitude = isInOneBuilding ? 51.5 : isPlaced ? (random.NextDouble() * 180) - 90 : (double?)null,
                    longitude = isInOneBuilding ? -0.12 : isPlaced ? (random.NextDouble() * 360) - 180 : (double?)null,
                })).JsonAsync());
            }

            var zebra = await (await moderator.PostAsync("/v1/clinics", new { name = "Zébra Kopfhautstudio GmbH", aliases = ZebraAliases })).JsonAsync();
            Zebra = IdOf(zebra);
            Clinics.Add(zebra);
        }

        public ValueTask DisposeAsync() => service.DisposeAsync();
    }
}
