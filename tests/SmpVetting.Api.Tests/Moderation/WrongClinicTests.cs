using System.Net;
using System.Text.Json;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Referrals;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Moderation;

/// <summary>Moderators learn that a report is about another clinic: from then on that one is the clinic complained of.</summary>
public sealed class WrongClinicTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_clinic_a_report_turns_out_to_be_about_and_its_sisters_are_offered_nothing()
    {
        var at = Spot.Number(21);
        var (named, right, sister, other) = (
            await service.ACorrectiveAsync(at, "First Named"), await service.ACorrectiveAsync(at, "The Right One", "Both Hands"),
            await service.ACorrectiveAsync(at, "Its Sister", "both hands"), await service.ACorrectiveAsync(at, "Somebody Else"));
        var (person, report) = await AboutAsync(at, named.Id);

        await CorrectAsync(report, right.Id);

        Assert.Equal(right.Id, (string?)(await person.ReadAsync())["clinicId"]);
        Assert.Equal(other.Id, (string?)Assert.Single((await person.Client.GetJsonAsync($"/v1/reports/{person.Id}/matches"))["items"]!.AsArray())!["clinicId"]);
        Assert.Equal(other.Id, (string?)Assert.Single((await person.ReadAsync())["triageNow"]!["matches"]!.AsArray())!["clinicId"]);
        foreach (var clinic in new[] { named, right, sister })
            await (await person.AskAsync(clinic.Id)).ProblemAsync(HttpStatusCode.Conflict);
        await person.AskedAsync(other.Id);
    }

    [Fact]
    public async Task What_that_clinic_was_offered_or_holds_goes_to_another_one()
    {
        var at = Spot.Number(22);
        var (named, right) = (await service.ACorrectiveAsync(at, "First Named"), await service.ACorrectiveAsync(at, "The Right One", "One Hand"));
        var (sister, other) = (await service.ACorrectiveAsync(at, "Its Sister", "One Hand"), await service.ACorrectiveAsync(at, "Somebody Else"));
        var (person, report) = await AboutAsync(at, named.Id);
        await person.AskedAsync(null, "story", "email");
        var leased = await right.PullOneAsync();

        await CorrectAsync(report, right.Id);

        Assert.Equal(HttpStatusCode.Conflict, (await right.PostAsync($"{leased["id"]}/accept", new { leaseToken = (int)leased["leaseToken"]! })).StatusCode);
        Assert.Equal("expired", await right.StateAsync((string)leased["id"]!));
        Assert.Empty(await sister.PullAsync());
        Assert.Single(await other.PullAsync());
    }

    [Fact]
    public async Task A_sister_that_the_registry_learns_of_later_gets_nothing_either()
    {
        var at = Spot.Number(23);
        var (named, right) = (await service.ACorrectiveAsync(at, "First Named"), await service.ACorrectiveAsync(at, "The Right One", "Late Hand"));
        var later = await service.ACorrectiveAsync(at, "Later Sister");
        var (person, report) = await AboutAsync(at, named.Id);
        await person.AskedAsync(null, "story");
        await CorrectAsync(report, right.Id);

        var version = (await report.First.GetAsync($"/v1/clinics/{later.Id}", Stop)).Headers.ETag!.ToString();
        await report.First.SendAsync(
            HttpMethod.Put, $"/v1/clinics/{later.Id}",
            JsonSerializer.Serialize(Referring.Clinic(at, "Later Sister", "late hand")), ("If-Match", version));

        Assert.Empty(await later.PullAsync());
    }

    [Fact]
    public async Task What_that_clinic_accepted_ends_and_the_person_reads_why()
    {
        var at = Spot.Number(24);
        var (named, right) = (await service.ACorrectiveAsync(at, "First Named"), await service.ACorrectiveAsync(at, "The Right One"));
        var (person, report) = await AboutAsync(at, named.Id);
        await person.AskedAsync(right.Id, "story", "email");
        var id = await right.AcceptedAsync();
        Assert.Contains(Referring.Email, (await right.Client.GetJsonAsync($"/v1/referrals/{id}")).ToJsonString(), StringComparison.Ordinal);

        await CorrectAsync(report, right.Id);

        var shown = await right.Client.GetJsonAsync($"/v1/referrals/{id}");
        Assert.Equal("failed", (string?)shown["state"]);
        Assert.Null(shown["contact"]);
        Assert.Equal("failed", await person.StateAsync());
        Assert.Contains(
            (await person.ReadAsync())["thread"]!.AsArray(), message => ((string)message!["text"]!).Contains("turned out to be about a clinic that was asked", StringComparison.Ordinal));
        Assert.Equal(1, await report.First.AuditedAsync(id, "referral_taken_away"));
    }

    [Fact]
    public async Task Whoever_has_nothing_to_do_with_it_keeps_the_person()
    {
        var at = Spot.Number(25);
        var (named, right, other) = (
            await service.ACorrectiveAsync(at, "First Named"), await service.ACorrectiveAsync(at, "The Right One"), await service.ACorrectiveAsync(at, "Somebody Else"));
        var (person, report) = await AboutAsync(at, named.Id);
        await person.AskedAsync(other.Id, "email");
        var id = await other.AcceptedAsync();

        await CorrectAsync(report, right.Id);

        Assert.Equal("accepted", await other.StateAsync(id));
    }

    [Fact]
    public async Task Nobody_lays_a_report_on_a_clinic_they_have_something_to_do_with()
    {
        var report = await service.ACaseAsync();
        var theirs = await report.Second.MadeAsync("/v1/clinics", new { name = "Theirs" });
        await report.First.PostAsync("/v1/moderation/conflicts", new { clinicId = theirs });
        await report.Clinic.PostAsync($"/v1/notices/{await report.NotifyAsync()}/reply", new { answer = "wrong_clinic" });

        await (await report.TryAsync("accept_wrong_clinic", clinicId: theirs)).ProblemAsync(HttpStatusCode.Forbidden);

        Assert.Equal("notified", await report.PublicationAsync());
    }

    /// <summary>A report on a clinic by somebody who wants to be referred, and its moderators.</summary>
    private async Task<(Reporting Person, Case Report)> AboutAsync(Spot at, string clinicId)
    {
        var filed = await (await service.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", $$"""
            { "clinicId": "{{clinicId}}", "story": "{{Referring.Story}}", "sessions": [{ "on": "2026-08-03" }], "consents": { "publish": true },
              "triage": { "symptoms": ["hairline_too_high"], "wants": "lower_hairline", "fever": false, "age": 37, "skinType": "III",
                          "pigment": { "known": false }, "near": { "latitude": {{at.Latitude}}.01, "longitude": {{at.Longitude}}.04 } },
              "anonymity": "contact_allowed", "contact": { "email": "{{Referring.Email}}" } }
            """)).JsonAsync();
        var person = new Reporting((string)filed["id"]!, service.Reporter((string)filed["receipt"]!));
        return (person, new Case(
            person.Id, clinicId, person.Client, await service.AModeratorAsync(), await service.AModeratorAsync(), await service.ClientForAsync(Role.Clinic, clinicId)));
    }

    private static async Task CorrectAsync(Case report, string clinicId)
    {
        var notice = await report.NotifyAsync();
        await report.Clinic.PostAsync($"/v1/notices/{notice}/reply", new { answer = "wrong_clinic" });
        await report.DecideAsync("accept_wrong_clinic", clinicId: clinicId);
    }
}
