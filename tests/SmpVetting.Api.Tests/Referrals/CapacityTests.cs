using System.Net;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Referrals;

/// <summary>A clinic takes on as many people in a calendar month as it says, and no more. The clock stands on 21 November 2026.</summary>
public sealed class CapacityTests : IAsyncLifetime
{
    private static readonly Spot At = Spot.Number(61);

    private readonly ServiceFixture service = new();

    public ValueTask InitializeAsync() => service.InitializeAsync();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task Who_is_full_leases_nobody_is_matched_with_nobody_and_comes_back_with_the_month()
    {
        var clinic = await service.ACorrectiveAsync(At, capacity: 2);
        var people = new List<Reporting>();
        foreach (var _ in Enumerable.Range(0, 3))
            people.Add(await (await service.AReportAsync(At)).AskedAsync(clinic.Id));

        await clinic.AcceptedAsync();
        var second = await clinic.PullOneAsync();
        Assert.Empty(await clinic.PullAsync());
        Assert.Single(await MatchesAsync(people[0]));
        await clinic.PostAsync($"{second["id"]}/accept", new { leaseToken = 1 });

        Assert.Empty(await clinic.PullAsync());
        Assert.Empty(await MatchesAsync(people[0]));
        Assert.Equal(HttpStatusCode.Conflict, (await (await service.AReportAsync(At)).AskAsync(clinic.Id)).StatusCode);
        var waiting = (string)Assert.Single((await clinic.Client.GetJsonAsync("/v1/referrals?state=waiting"))["items"]!.AsArray())!["id"]!;
        Assert.Empty((await clinic.Client.GetJsonAsync($"/v1/referrals/{waiting}/actions"))["items"]!.AsArray());

        service.Clock.Move(new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero) - service.Clock.GetUtcNow() - TimeSpan.FromSeconds(1));
        Assert.Empty(await clinic.PullAsync());
        service.Clock.Move(TimeSpan.FromSeconds(1));

        Assert.Equal("pull", (string?)(await clinic.Client.GetJsonAsync($"/v1/referrals/{waiting}/actions"))["items"]![0]!["action"]);
        Assert.Equal(waiting, (string?)(await clinic.PullOneAsync())["id"]);
        Assert.Single(await MatchesAsync(people[0]));
    }

    [Fact]
    public async Task A_lease_that_is_declined_or_runs_out_gives_its_place_back()
    {
        var clinic = await service.ACorrectiveAsync(At, capacity: 1);
        foreach (var _ in Enumerable.Range(0, 3))
            await (await service.AReportAsync(At)).AskedAsync(clinic.Id);

        var declined = Assert.Single(await clinic.PullAsync());
        await clinic.PostAsync($"{declined["id"]}/decline", new { leaseToken = 1, reason = "too_far" });
        Assert.Single(await clinic.PullAsync(leaseSeconds: 60));
        service.Clock.Move(TimeSpan.FromMinutes(1));

        Assert.Single(await clinic.PullAsync());
    }

    [Fact]
    public async Task However_many_pull_and_accept_at_once_a_clinic_takes_on_no_more_than_it_can()
    {
        const int capacity = 5;
        var clinic = await service.ACorrectiveAsync(At, capacity: capacity);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ => await (await service.AReportAsync(At)).AskedAsync(clinic.Id)));

        var accepted = await Task.WhenAll(Enumerable.Range(0, 16).Select(async _ =>
        {
            var leased = await clinic.PullAsync(2);
            foreach (var referral in leased)
                Assert.Equal(HttpStatusCode.OK, (await clinic.PostAsync($"{referral["id"]}/accept", new { leaseToken = 1 })).StatusCode);
            return leased.Count;
        }));

        Assert.Equal(capacity, accepted.Sum());
    }

    private static async Task<IReadOnlyList<object?>> MatchesAsync(Reporting person) =>
        [.. (await person.Client.GetJsonAsync($"/v1/reports/{person.Id}/matches"))["items"]!.AsArray()];
}
