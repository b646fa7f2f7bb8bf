using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Referrals;

/// <summary>What clinics find at the end feeds the public record of a pigment, in which nobody can be found.</summary>
public sealed class OutcomeTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_told_until_five_are_known_and_then_only_whole_steps_change()
    {
        var at = Spot.Number(51);
        var clinic = await service.ACorrectiveAsync(at);
        var pigment = await (await service.AModeratorAsync()).APigmentAsync();
        var seen = new List<(string Body, string Tag)>();
        for (var number = 0; number <= 11; number++)
        {
            service.Clock.Move(TimeSpan.FromMinutes(1));
            if (number > 0)
                await CompleteAsync(clinic, at, new { outcome = "improved", pigmentSeen = pigment, laser = new { wavelengthNm = 1064, pulse = "picosecond", darkened = number % 2 == 0 } });
            var answer = await service.Anyone().GetAsync($"/v1/pigments/{pigment}/observed", Stop);
            seen.Add((await answer.Content.ReadAsStringAsync(Stop), $"{answer.Headers.ETag}"));
        }

        var told = seen.Select(answer => (int?)JsonNode.Parse(answer.Body)!["corrections"] ?? 0).ToList();
        Assert.Equal([0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10], told);
        // Between two steps nothing at all changes, and what changes then moves by a step.
        Assert.Equal(3, seen.Distinct().Count());
        var last = JsonNode.Parse(seen[^1].Body)!;
        Assert.Equal((5, 10), ((int)last["darkened"]!["atLeast"]!, (int)last["darkened"]!["of"]!));
        Assert.Equal([0, 10, 0, 0], last["results"]!.AsArray().Select(result => (int)result!["count"]!["atLeast"]!));
        Assert.Equal(("2026-Q4", "2026-Q4"), ((string?)last["window"]!["from"], (string?)last["window"]!["until"]));
        Assert.NotEmpty(last["says"]!.AsArray());
    }

    [Fact]
    public async Task Only_what_was_under_laser_and_looked_at_counts_for_a_pigment_and_only_healed_work_for_a_clinic()
    {
        var at = Spot.Number(52);
        var clinic = await service.ACorrectiveAsync(at);
        var pigment = await (await service.AModeratorAsync()).APigmentAsync();
        foreach (var _ in Enumerable.Range(0, 5))
        {
            await CompleteAsync(clinic, at, new { outcome = "corrected", pigmentSeen = pigment, healedOn = "2026-11-21" });
            await CompleteAsync(clinic, at, new { outcome = "worse", pigmentSeen = "black, a little green" });
        }

        Assert.Null((await service.Anyone().GetJsonAsync($"/v1/pigments/{pigment}/observed"))["corrections"]);
        var record = (await service.Anyone().GetJsonAsync($"/v1/clinics/{clinic.Id}/record"))["corrections"]!;
        Assert.Equal(5, (int)record["corrections"]!);
        Assert.Equal([5, 0, 0, 0], record["results"]!.AsArray().Select(result => (int)result!["count"]!["atLeast"]!));
    }

    [Fact]
    public async Task A_pigment_that_is_not_there_is_named_and_an_erased_report_leaves_its_facts_without_a_link()
    {
        var at = Spot.Number(53);
        var clinic = await service.ACorrectiveAsync(at);
        var pigment = await (await service.AModeratorAsync()).APigmentAsync();
        var person = await (await service.AReportAsync(at)).AskedAsync(clinic.Id, "email");
        var id = await clinic.AcceptedAsync();
        Assert.Equal(["pigmentSeen"], await (await clinic.PostAsync($"{id}/complete", new { outcome = "worse", pigmentSeen = "pg_nothing" })).FaultsAsync());
        await clinic.PostAsync($"{id}/complete", new { outcome = "worse", pigmentSeen = pigment, laser = new { wavelengthNm = 755, pulse = "picosecond", darkened = true } });

        await person.Client.DeleteAsync($"/v1/reports/{person.Id}", Stop);

        Assert.Null((await clinic.Client.GetJsonAsync($"/v1/referrals/{id}"))["outcome"]);
        Assert.Equal(1, await service.Services.GetRequiredService<Database>().ReadAsync(
            session => session.FindAsync<int>("select count(*) from CorrectionOutcome where PigmentId = @pigment and Darkened = 1", new { pigment }), Stop));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    public async Task The_smallest_count_of_the_settings_is_that_of_every_number(int smallest)
    {
        await using var other = new ServiceFixture { Limits = new() { Off = true, SmallestCount = smallest } };
        await other.InitializeAsync();
        var clinic = await other.ACorrectiveAsync(Spot.Number(54));
        var pigment = await (await other.AModeratorAsync()).APigmentAsync();
        foreach (var known in Enumerable.Range(1, smallest))
        {
            await CompleteAsync(
                clinic, Spot.Number(54), new { outcome = "corrected", pigmentSeen = pigment, healedOn = "2026-11-21", laser = new { wavelengthNm = 1064, pulse = "picosecond", darkened = true } }, other);
            var observed = await other.Anyone().GetJsonAsync($"/v1/pigments/{pigment}/observed");
            var record = await other.Anyone().GetJsonAsync($"/v1/clinics/{clinic.Id}/record");
            var told = known < smallest ? 0 : smallest;
            Assert.Equal((told, told, smallest), ((int?)observed["corrections"] ?? 0, (int?)record["corrections"]!["corrections"] ?? 0, (int)record["smallestCount"]!));
            Assert.Contains(
                known < smallest ? $"Fewer than {smallest} results" : $"steps of {smallest},", (string?)observed["says"]![0], StringComparison.Ordinal);
            Assert.Contains($"Fewer than {smallest} reports", (string?)record["published"]!["says"], StringComparison.Ordinal);
        }
    }

    private async Task CompleteAsync(Corrective clinic, Spot at, object outcome, ServiceFixture? other = null)
    {
        await (await (other ?? service).AReportAsync(at)).AskedAsync(clinic.Id);
        var done = await clinic.PostAsync($"{await clinic.AcceptedAsync()}/complete", outcome);
        Assert.True(done.StatusCode == HttpStatusCode.OK, await done.Content.ReadAsStringAsync(Stop));
    }
}
