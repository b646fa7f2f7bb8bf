using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Referrals;

/// <summary>A person is referred: who is offered the case, in which order, and how it ends.</summary>
public sealed class ReferralTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static readonly string[] Everything = ["triage", "pigment", "story", "name", "email", "phone"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_case_goes_from_consent_to_a_healed_result_and_the_person_sees_every_step()
    {
        var at = Spot.Number(11);
        var clinic = await service.ACorrectiveAsync(at, "Gentle Repair");
        var person = await (await service.AReportAsync(at)).AskedAsync(null, Everything);
        Assert.Equal("waiting", await person.StateAsync());

        var id = await clinic.AcceptedAsync();
        var taken = (await person.ReadAsync())["referral"]!;
        Assert.Equal(("accepted", clinic.Id, "Gentle Repair"), ((string?)taken["state"], (string?)taken["clinicId"], (string?)taken["clinicName"]));

        await clinic.PostAsync($"{id}/start", new { });
        Assert.Equal("in_progress", await person.StateAsync());
        Assert.Equal(["healedOn"], await (await clinic.PostAsync($"{id}/complete", new { outcome = "improved", healedOn = "2026-11-20" })).FaultsAsync());
        var done = await (await clinic.PostAsync($"{id}/complete", new { outcome = "improved", healedOn = "2026-11-21" })).JsonAsync();
        Assert.Equal("completed", (string?)done["state"]);
        Assert.Equal("completed", await person.StateAsync());
        Assert.Equal("2026-11-21", (string?)(await clinic.Client.GetJsonAsync($"/v1/referrals/{id}"))["outcome"]!["healedOn"]);
    }

    [Fact]
    public async Task The_clinic_complained_of_its_owner_and_its_successor_are_never_offered_not_even_when_that_is_learned_later()
    {
        var at = Spot.Number(15);
        var heir = await service.ACorrectiveAsync(at, "Heir");
        var culprit = await service.ACorrectiveAsync(at, "Culprit", "One Hand", heir.Id);
        var sister = await service.ACorrectiveAsync(at, "Sister", "ONE HAND");
        var later = await service.ACorrectiveAsync(at, "Later Sister");
        var other = await service.ACorrectiveAsync(at, "Other");

        await (await service.AReportAsync(at, culprit.Id)).AskedAsync(null, "triage");
        await BecomesAsync(later, Referring.Clinic(at, "Later Sister", "one hand"));

        foreach (var clinic in new[] { culprit, heir, sister, later })
            Assert.Empty(await clinic.PullAsync());
        Assert.Single(await other.PullAsync());
        // It never held the case, not even until somebody looked.
        Assert.Equal(0, await service.Services.GetRequiredService<Database>().ReadAsync(
            session => session.FindAsync<int>("select sum(LeaseToken) from Referral where ClinicId = @id", new { later.Id }), Stop));
        foreach (var clinic in new[] { culprit, heir, sister, later })
            await (await (await service.AReportAsync(at, culprit.Id)).AskAsync(clinic.Id)).ProblemAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_is_learned_of_a_clinic_after_its_lease_keeps_the_person_from_it_and_the_case_goes_on()
    {
        var at = Spot.Number(14);
        var culprit = await service.ACorrectiveAsync(at, "Culprit", "Second Hand");
        var first = await service.ACorrectiveAsync(at, "First");
        var person = await (await service.AReportAsync(at, culprit.Id)).AskedAsync(null, "email");
        var leased = await first.PullOneAsync();
        var second = await service.ACorrectiveAsync(at, "Second");

        await BecomesAsync(first, Referring.Clinic(at, "First", "second hand"));

        var refused = await (await first.PostAsync($"{leased["id"]}/accept", new { leaseToken = 1 })).ProblemAsync(HttpStatusCode.Conflict);
        Assert.Empty(refused["allowed"]!.AsArray());
        Assert.Empty((await person.ReadAsync())["opened"]!.AsArray());
        Assert.Equal("declined", await person.StateAsync());
        await person.AskedAsync(second.Id, "email");
        await second.AcceptedAsync();
    }

    [Fact]
    public async Task A_case_that_does_not_suit_any_more_does_not_hide_the_next_one()
    {
        var at = Spot.Number(13);
        var culprit = await service.ACorrectiveAsync(at, "Culprit", "Third Hand");
        var clinic = await service.ACorrectiveAsync(at, "Clinic");
        await (await service.AReportAsync(at, culprit.Id)).AskedAsync(clinic.Id);
        service.Clock.Move(TimeSpan.FromMinutes(1));
        await (await service.AReportAsync(at)).AskedAsync(clinic.Id);

        await BecomesAsync(clinic, Referring.Clinic(at, "Clinic", "third hand"));

        await clinic.PullOneAsync();
        Assert.Empty(await clinic.PullAsync());
    }

    [Fact]
    public async Task A_clinic_that_closed_meanwhile_gets_nothing()
    {
        var at = Spot.Number(16);
        var clinic = await service.ACorrectiveAsync(at, "Closing");
        await (await service.AReportAsync(at)).AskedAsync();
        await BecomesAsync(clinic, Referring.Clinic(at, "Closing", status: "closed"));

        Assert.Empty(await clinic.PullAsync());
    }

    [Fact]
    public async Task A_declined_case_goes_to_the_next_clinic_under_another_id_and_never_back()
    {
        var at = Spot.Number(17);
        var (first, second) = (await service.ACorrectiveAsync(at, "First"), await service.ACorrectiveAsync(at, "Second"));
        var person = await (await service.AReportAsync(at)).AskedAsync();

        var leased = await first.PullOneAsync();
        Assert.Empty(await second.PullAsync());
        var refused = await first.PostAsync($"{leased["id"]}/decline", new { leaseToken = 1, reason = "other" });
        Assert.Equal(["comment"], await refused.FaultsAsync());
        var declined = await (await first.PostAsync($"{leased["id"]}/decline", new { leaseToken = 1, reason = "other", comment = "We are moving house." })).JsonAsync();
        Assert.Equal(("declined", "other", "We are moving house."), ((string?)declined["state"], (string?)declined["reason"], (string?)declined["comment"]));

        Assert.Empty(await first.PullAsync());
        var next = await second.PullOneAsync();
        Assert.NotEqual((string?)leased["id"], (string?)next["id"]);
        Assert.Equal("waiting", await person.StateAsync());
        await second.PostAsync($"{next["id"]}/decline", new { leaseToken = 1, reason = "too_far" });
        Assert.Equal("declined", await person.StateAsync());
        await person.AskedAsync(first.Id);
        Assert.Single(await first.PullAsync());
    }

    [Fact]
    public async Task Five_clinics_are_asked_at_once_the_next_when_one_declines_and_all_after_three_days()
    {
        await using var own = new ServiceFixture();
        await own.InitializeAsync();
        var at = Spot.Number(18);
        var clinics = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => own.ACorrectiveAsync(at, $"Clinic {number}")));
        async Task<List<Corrective>> AskedAsync()
        {
            var asked = new List<Corrective>();
            foreach (var clinic in clinics)
            {
                if ((await clinic.Client.GetJsonAsync("/v1/referrals?state=waiting"))["items"]!.AsArray().Count > 0)
                    asked.Add(clinic);
            }

            return asked;
        }

        await (await own.AReportAsync(at)).AskedAsync();
        var first = await AskedAsync();
        Assert.Equal(5, first.Count);
        var leased = await first[0].PullOneAsync();
        await first[0].PostAsync($"{leased["id"]}/decline", new { leaseToken = 1, reason = "capacity_full" });
        Assert.Equal(5, (await AskedAsync()).Except([first[0]]).Count());

        own.Clock.Move(TimeSpan.FromDays(3));
        Assert.Equal(7, (await AskedAsync()).Count);
    }

    [Fact]
    public async Task What_nobody_takes_in_two_weeks_expires_by_itself_and_can_be_asked_for_again()
    {
        await using var own = new ServiceFixture();
        await own.InitializeAsync();
        var at = Spot.Number(19);
        var clinic = await own.ACorrectiveAsync(at);
        var person = await (await own.AReportAsync(at)).AskedAsync(null, "email");
        var leased = Assert.Single(await clinic.PullAsync(leaseSeconds: 86_400));

        own.Clock.Move(TimeSpan.FromDays(14));
        Assert.Empty(await clinic.PullAsync());
        Assert.Equal("expired", await person.StateAsync());
        await own.RunDueAsync();

        Assert.Equal(("expired", "expired"), (await person.StateAsync(), await clinic.StateAsync((string)leased["id"]!)));
        Assert.Equal(0, await own.Services.GetRequiredService<Database>().ReadAsync(
            session => session.FindAsync<int>("select count(*) from SealedPart where Kind = 'referral'"), Stop));
        await person.AskedAsync(clinic.Id);
        Assert.Single(await clinic.PullAsync());
    }

    [Fact]
    public async Task When_new_facts_call_for_a_doctor_no_clinic_is_offered_the_case()
    {
        var at = Spot.Number(23);
        var clinic = await service.ACorrectiveAsync(at);
        var person = await (await service.AReportAsync(at)).AskedAsync(clinic.Id);

        await person.Client.SendAsync(HttpMethod.Post, $"/v1/reports/{person.Id}/facts", """{ "symptoms": ["red_streaks"], "fever": true }""");

        Assert.Empty(await clinic.PullAsync());
        Assert.Equal("expired", await person.StateAsync());
        Assert.StartsWith("A doctor comes first now", (string?)(await person.ReadAsync())["thread"]!.AsArray()[^1]!["text"], StringComparison.Ordinal);
        await (await person.AskAsync(clinic.Id)).ProblemAsync(HttpStatusCode.Conflict);
    }

    /// <summary>A moderator writes down something else about a clinic.</summary>
    private async Task BecomesAsync(Corrective clinic, object facts)
    {
        var moderator = await service.AModeratorAsync();
        var version = (await moderator.GetAsync($"/v1/clinics/{clinic.Id}", Stop)).Headers.ETag!.ToString();
        var answer = await moderator.SendAsync(HttpMethod.Put, $"/v1/clinics/{clinic.Id}", JsonSerializer.Serialize(facts), ("If-Match", version));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
