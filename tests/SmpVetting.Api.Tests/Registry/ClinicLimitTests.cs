using System.Net;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Registry;

/// <summary>Every limit bites, at the place where it was broken, and a value on the limit passes.</summary>
public sealed class ClinicLimitTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static readonly string Long = new('x', 201);

    public static TheoryData<string, string> Faults => new()
    {
        { "{}", "name" },
        { """{"name":null}""", "name" },
        { """{"name":""}""", "name" },
        { """{"name":"!!!"}""", "name" },
        { $$"""{"name":"{{Long}}"}""", "name" },
        { """{"name":"Ac\u200bme"}""", "name" },
        { """{"name":"Ac\u202eme"}""", "name" },
        { """{"name":"Ac\u2066me"}""", "name" },
        { """{"name":"Ac\u00adme"}""", "name" },
        { """{"name":"two\nlines"}""", "name" },
        { """{"name":"A","aliases":["ok","\u200f"]}""", "aliases[1]" },
        { """{"name":"A","aliases":[null]}""", "aliases[0]" },
        { """{"name":"A","aliases":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]}""", "aliases" },
        { """{"name":"A","country":"UK"}""", "country" },
        { """{"name":"A","country":"gb"}""", "country" },
        { """{"name":"A","country":"Germany"}""", "country" },
        { $$"""{"name":"A","city":"{{Long}}"}""", "city" },
        { $$"""{"name":"A","postcode":"{{Long}}"}""", "postcode" },
        { """{"name":"A","latitude":91,"longitude":0}""", "latitude" },
        { """{"name":"A","latitude":1,"longitude":-180.1}""", "longitude" },
        { """{"name":"A","latitude":1}""", "longitude" },
        { """{"name":"A","longitude":1}""", "latitude" },
        { """{"name":"A","latitude":"1","longitude":1}""", "latitude" },
        { """{"name":"A","website":"example.org"}""", "website" },
        { """{"name":"A","website":"javascript:alert(1)"}""", "website" },
        { """{"name":"A","website":"ftp://example.org"}""", "website" },
        { """{"name":"A","website":"https://me:secret@example.org"}""", "website" },
        { $$"""{"name":"A","website":"https://example.org/{{new string('x', 500)}}"}""", "website" },
        { """{"name":"A","status":"open"}""", "status" },
        { """{"name":"A","openedOn":"1899-12-31"}""", "openedOn" },
        { """{"name":"A","openedOn":"2026-11-23"}""", "openedOn" },
        { """{"name":"A","openedOn":"yesterday"}""", "openedOn" },
        { """{"name":"A","openedOn":"2020-02-01","closedOn":"2020-01-31"}""", "closedOn" },
        { """{"name":"A","identifiers":[null]}""", "identifiers[0]" },
        { """{"name":"A","identifiers":[{"scheme":"","value":"1"}]}""", "identifiers[0].scheme" },
        { """{"name":"A","identifiers":[{"scheme":"a","value":"1","x":1}]}""", "identifiers[0].x" },
        { """{"name":"A","offers":["smp","haircut"]}""", "offers[1]" },
        { """{"name":"A","offers":["smp","smp"]}""", "offers" },
        { """{"name":"A","lasers":[{"device":"L","wavelengthNm":100}]}""", "lasers[0].wavelengthNm" },
        { """{"name":"A","lasers":[{"device":"L","pulse":"short"}]}""", "lasers[0].pulse" },
        { """{"name":"A","acceptsReferrals":"yes"}""", "acceptsReferrals" },
        { """{"name":"A","capacityPerMonth":-1}""", "capacityPerMonth" },
        { """{"name":"A","capacityPerMonth":1.5}""", "capacityPerMonth" },
        { $$"""{"name":"A","ownerGroup":"{{Long}}"}""", "ownerGroup" },
        { """{"name":"A","id":"cl_mine"}""", "id" },
        { """{"name":"A","createdAt":"2020-01-01T00:00:00Z"}""", "createdAt" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_is_answered_at_its_place(string body, string place)
    {
        var moderator = await service.AModeratorAsync();

        var faults = await (await moderator.SendAsync(HttpMethod.Post, "/v1/clinics", body)).FaultsAsync();

        Assert.Equal([place], faults);
    }

    [Theory]
    [InlineData("""{"name":"A","latitude":90,"longitude":-180}""")]
    [InlineData("""{"name":"A","openedOn":"2026-11-21","closedOn":"2026-11-21"}""")]
    [InlineData("""{"name":"A","capacityPerMonth":0}""")]
    [InlineData("""{"name":"7"}""")]
    [InlineData("""{"name":"서울 두피 클리닉","aliases":["Салон Красоты","頭皮"]}""")]
    public async Task A_value_on_the_limit_passes(string body)
    {
        var response = await (await service.AModeratorAsync()).SendAsync(HttpMethod.Post, "/v1/clinics", body);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
    }

    [Fact]
    public async Task The_longest_lists_fit_and_the_rare_script_that_does_not_is_answered_at_its_place()
    {
        var moderator = await service.AModeratorAsync();
        var longest = Enumerable.Range(10, 15).Select(i => new string('é', 198) + i).ToArray();
        var rare = Enumerable.Repeat(string.Concat(Enumerable.Repeat("𠀀", 100)), 15).ToArray();

        Assert.Equal(HttpStatusCode.Created, (await moderator.PostAsync("/v1/clinics", new { name = longest[0], aliases = longest })).StatusCode);
        Assert.Equal(["aliases"], await (await moderator.PostAsync("/v1/clinics", new { name = "A", aliases = rare })).FaultsAsync());
    }

    [Fact]
    public async Task An_unknown_word_is_answered_with_the_nearest()
    {
        var moderator = await service.AModeratorAsync();
        var answer = await (await moderator.SendAsync(HttpMethod.Post, "/v1/clinics", """{"name":"A","offers":["corective_smp"]}""")).JsonAsync();

        Assert.Contains("corrective_smp", answer.ToJsonString());
    }
}
