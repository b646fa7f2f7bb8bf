using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Referrals;

/// <summary>Leases under contention: two programs on one database, many callers, and time that runs out.</summary>
public sealed class LeaseTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private const int Pullers = 32;
    private const int People = 200;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Thirty_two_pullers_on_two_programs_hold_every_case_once_and_no_case_twice()
    {
        var at = Spot.Number(41);
        await using var second = await SecondAsync();
        var clinics = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => service.ACorrectiveAsync(at, $"Clinic {number}")));
        await Task.WhenAll(Enumerable.Range(0, People).Select(async _ => await (await service.AReportAsync(at)).AskedAsync()));
        var held = new ConcurrentBag<string>();

        await Task.WhenAll(Enumerable.Range(0, Pullers).Select(async number =>
        {
            var clinic = clinics[number % clinics.Length];
            var here = number % 2 == 0 ? clinic : clinic with { Client = At(second, clinic.Client) };
            for (var empty = 0; empty < 3;)
            {
                var leased = await here.PullAsync(3);
                empty = leased.Count == 0 ? empty + 1 : 0;
                foreach (var referral in leased)
                {
                    var accepted = await here.PostAsync($"{referral["id"]}/accept", new { leaseToken = (int)referral["leaseToken"]! });
                    Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
                    held.Add((string)referral["id"]!);
                }
            }
        }));

        Assert.Equal(People, held.Count);
        Assert.Equal(People, held.Distinct().Count());
        // Each clinic knows a case by another id, so that the searches behind them are what must be different.
        Assert.Equal(People, await service.Services.GetRequiredService<Database>().ReadAsync(
            session => session.FindAsync<int>(
                "select count(*) from Placement p join Referral r on r.Id = p.HolderId where p.State = 'accepted' and r.State = 'accepted' and r.ClinicId in @clinics",
                new { clinics = clinics.Select(clinic => clinic.Id) }),
            Stop));
    }

    [Fact]
    public async Task A_program_that_slept_through_its_lease_cannot_act_and_the_next_one_can()
    {
        var at = Spot.Number(42);
        await using var second = await SecondAsync();
        var (asleep, awake) = (await service.ACorrectiveAsync(at, "Asleep"), await service.ACorrectiveAsync(at, "Awake"));
        var person = await (await service.AReportAsync(at)).AskedAsync();
        var old = Assert.Single(await (asleep with { Client = At(second, asleep.Client) }).PullAsync(leaseSeconds: 5));

        service.Clock.Move(TimeSpan.FromSeconds(5));
        var taken = await awake.PullOneAsync();

        var problem = await (await asleep.PostAsync($"{old["id"]}/accept", new { leaseToken = (int)old["leaseToken"]! })).ProblemAsync(HttpStatusCode.Conflict);
        Assert.Equal(["pull"], problem["allowed"]!.AsArray().Select(word => (string?)word));
        Assert.Equal(HttpStatusCode.OK, (await awake.PostAsync($"{taken["id"]}/accept", new { leaseToken = 1 })).StatusCode);
        Assert.Equal(awake.Id, (string?)(await person.ReadAsync())["referral"]!["clinicId"]);
        await (await asleep.PostAsync($"{old["id"]}/decline", new { leaseToken = 1, reason = "too_far" })).ProblemAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_program_whose_clock_is_late_cannot_accept_what_another_clinic_took_meanwhile()
    {
        var at = Spot.Number(43);
        var late = new FixedClock();
        await using var second = await SecondAsync(late);
        var (slow, quick) = (await service.ACorrectiveAsync(at, "Slow"), await service.ACorrectiveAsync(at, "Quick"));
        late.Move(service.Clock.GetUtcNow() - late.GetUtcNow() - TimeSpan.FromMinutes(10));
        await (await service.AReportAsync(at)).AskedAsync();
        service.Clock.Move(TimeSpan.FromMinutes(10));
        late.Move(TimeSpan.FromMinutes(10));
        var behind = slow with { Client = At(second, slow.Client) };
        var old = Assert.Single(await behind.PullAsync(leaseSeconds: 60));

        service.Clock.Move(TimeSpan.FromMinutes(2));
        await quick.PullOneAsync();

        await (await behind.PostAsync($"{old["id"]}/accept", new { leaseToken = 1 })).ProblemAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Of_accepting_twelve_times_at_once_one_succeeds_and_of_accepting_and_taking_back_one_wins()
    {
        var at = Spot.Number(44);
        var clinic = await service.ACorrectiveAsync(at);
        await (await service.AReportAsync(at)).AskedAsync(clinic.Id);
        var id = (string)(await clinic.PullOneAsync())["id"]!;
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => clinic.PostAsync($"{id}/accept", new { leaseToken = 1 })));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);

        foreach (var _ in Enumerable.Range(0, 10))
        {
            var person = await (await service.AReportAsync(at)).AskedAsync(clinic.Id, "email");
            var leased = (string)(await clinic.PullOneAsync())["id"]!;
            var (accepting, takingBack) = (clinic.PostAsync($"{leased}/accept", new { leaseToken = 1 }), person.TakeBackAsync());
            var accepted = (await accepting).StatusCode == HttpStatusCode.OK;
            Assert.Equal(HttpStatusCode.NoContent, (await takingBack).StatusCode);
            Assert.Equal(accepted ? "failed" : "expired", await clinic.StateAsync(leased));
        }
    }

    [Fact]
    public async Task A_clinic_holds_no_more_open_leases_than_the_setting_says_however_it_asks()
    {
        var at = Spot.Number(45);
        var clinic = await service.ACorrectiveAsync(at);
        var most = service.Settings.Limits.OpenLeasesPerClinic;
        await Task.WhenAll(Enumerable.Range(0, most + 10).Select(async _ => await (await service.AReportAsync(at)).AskedAsync(clinic.Id)));

        var pulls = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => clinic.PullAsync(100)));

        Assert.Equal(most, pulls.Sum(pull => pull.Count));
        var first = pulls.SelectMany(pull => pull).First();
        await clinic.PostAsync($"{first["id"]}/accept", new { leaseToken = 1 });
        Assert.Single(await clinic.PullAsync(100));
        Assert.Empty(await clinic.PullAsync(100));
    }

    [Fact]
    public async Task Who_waits_gets_a_case_when_it_comes_from_this_program_or_another()
    {
        await using var second = await SecondAsync();
        foreach (var number in new[] { 46, 47 })
        {
            var at = Spot.Number(number);
            var clinic = await service.ACorrectiveAsync(at);
            var there = number == 46 ? clinic : clinic with { Client = At(second, clinic.Client) };
            var waiting = there.PullAsync(1, wait: 30);
            await Task.Delay(200, Stop);
            Assert.False(waiting.IsCompleted);

            await (await service.AReportAsync(at)).AskedAsync(clinic.Id);

            Assert.Single(await waiting);
        }
    }

    [Fact]
    public async Task Who_waits_in_vain_is_answered_with_nothing()
    {
        var clinic = await service.ACorrectiveAsync(Spot.Number(48));

        Assert.Empty(await clinic.PullAsync(1, wait: 1));
    }

    /// <summary>Another program on the same database, with the clock of the first or one of its own.</summary>
    private async Task<WebApplication> SecondAsync(FixedClock? clock = null)
    {
        var second = Service.Build(service.Settings, services => services.AddSingleton<TimeProvider>(clock ?? service.Clock));
        await second.StartAsync(Stop);
        return second;
    }

    /// <summary>The same caller at the other program.</summary>
    private static HttpClient At(WebApplication program, HttpClient caller)
    {
        var client = new HttpClient { BaseAddress = new Uri(program.Urls.First()) };
        client.DefaultRequestHeaders.Authorization = caller.DefaultRequestHeaders.Authorization;
        return client;
    }
}
