using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Registry;

/// <summary>What finds a clinic follows every change of it.</summary>
public sealed class ClinicIndexTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static readonly string[] Corrective = ["corrective_smp"];

    [Fact]
    public async Task A_changed_clinic_is_found_by_what_it_is_now_and_not_by_what_it_was()
    {
        var moderator = await service.AModeratorAsync();
        var id = await moderator.MadeAsync("/v1/clinics", new { name = "Firstname", country = "IT", latitude = 45.0, longitude = 9.0, status = "active" });

        await moderator.SendAsync(
            HttpMethod.Put, $"/v1/clinics/{id}", """{"name":"Secondname","country":"ES","latitude":40.0,"longitude":-3.0,"status":"closed"}""", ("If-Match", "\"v1\""));

        foreach (var filter in new[] { "q=Firstname", "country=IT", "near=45,9&withinKm=1", "status=active&country=ES" })
            Assert.Empty(await service.Anyone().AllAsync($"/v1/clinics?{filter}"));
        foreach (var filter in new[] { "q=Secondname", "country=ES", "near=40,-3&withinKm=1", "status=closed&country=ES" })
            Assert.Equal(id, (string)(await service.Anyone().AllAsync($"/v1/clinics?{filter}")).Single()["id"]!);
    }

    [Fact]
    public async Task Only_a_clinic_that_is_open_willing_and_has_room_stands_in_a_referral_list()
    {
        var moderator = await service.AModeratorAsync();
        foreach (var (status, accepts, capacity, stands) in new (string, bool, int?, bool)[]
        {
            ("active", true, null, true), ("active", true, 3, true), ("active", true, 0, false), ("active", false, 3, false), ("suspended", true, 3, false),
        })
        {
            var id = await moderator.MadeAsync(
                "/v1/clinics", new { name = "Corrector", offers = Corrective, status, acceptsReferrals = accepts, capacityPerMonth = capacity });
            Assert.Equal(stands, (await FacetsOfAsync(id)).Contains("referral|corrective_smp"));
        }
    }

    [Fact]
    public async Task Every_write_leaves_one_line_in_the_trail()
    {
        var moderator = await service.AModeratorAsync();
        var id = await moderator.AClinicAsync();
        await moderator.SendAsync(HttpMethod.Put, $"/v1/clinics/{id}", """{"name":"Changed"}""", ("If-Match", "\"v1\""));
        await moderator.SendAsync(HttpMethod.Put, $"/v1/clinics/{id}", """{"name":"Too late"}""", ("If-Match", "\"v1\""));

        var actions = await ReadAsync<string>("select Action from AuditEvent where ObjectId = @id order by Id", id);

        Assert.Equal(["clinic_changed", "clinic_created"], actions.Order());
    }

    [Fact]
    public async Task Pages_stay_whole_while_clinics_are_added()
    {
        var moderator = await service.AModeratorAsync();
        for (var i = 0; i < 9; i++)
            await moderator.MadeAsync("/v1/clinics", new { name = $"Walk {i}", country = "JP" });
        var seen = new List<string>();
        for (string? next = ""; next is not null;)
        {
            var page = await service.Anyone().GetJsonAsync($"/v1/clinics?country=JP&limit=2{next}");
            seen.AddRange(page["items"]!.AsArray().Select(item => (string)item!["name"]!));
            await moderator.MadeAsync("/v1/clinics", new { name = "Walk 0 before", country = "JP" });
            next = (string?)page["next"] is { } cursor ? $"&cursor={cursor}" : null;
        }

        Assert.Equal(Enumerable.Range(0, 9).Select(i => $"Walk {i}"), seen.Where(name => !name.EndsWith("before", StringComparison.Ordinal)));
        Assert.Equal(seen.Count(name => name.EndsWith("before", StringComparison.Ordinal)), seen.Count - 9);
    }

    private Task<IReadOnlyList<string>> FacetsOfAsync(string id) => ReadAsync<string>("select Facet from ClinicFacet where ClinicId = @id", id);

    private Task<IReadOnlyList<T>> ReadAsync<T>(string sql, string id) => service.Services.GetRequiredService<Database>()
        .ReadAsync(session => session.ListAsync<T>(sql, new { id }), TestContext.Current.CancellationToken);
}
