using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Cards;
using SmpVetting.Api.Data;
using SmpVetting.Api.Outcomes;
using SmpVetting.Api.Records;
using SmpVetting.Api.Registry;
using SmpVetting.Api.Tests.Records;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;
using SmpVetting.Domain.Records;
using SmpVetting.Domain.Referrals;

namespace SmpVetting.Api.Tests.Cards;

/// <summary>The card of a past day.</summary>
public sealed class CardHistoryTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Today => service.Clock.GetUtcNow().ToString("yyyy-MM-dd", null);

    [Theory, MemberData(nameof(CardTests.Forms), MemberType = typeof(CardTests))]
    public async Task The_card_of_a_day_stays_the_same_whatever_changes_later(string form)
    {
        var moderator = await service.AModeratorAsync();
        var clinic = await GivenClinic.MakeAsync(moderator);
        var day = Today;
        var card = await service.Anyone().GetStringAsync($"{clinic.Card}?format={form}", Stop);
        Assert.Equal(card, await service.Anyone().GetStringAsync($"{clinic.Card}?format={form}&on={day}", Stop));

        service.Clock.Move(TimeSpan.FromDays(1));
        await clinic.ChangeAllAsync(moderator);
        await PublishAsync(clinic.Id, 6);

        Assert.Equal(card, await service.Anyone().GetStringAsync($"{clinic.Card}?format={form}&on={day}", Stop));
        Assert.NotEqual(card, await service.Anyone().GetStringAsync($"{clinic.Card}?format={form}", Stop));
    }

    [Fact]
    public async Task An_answer_that_was_replaced_stands_on_the_cards_of_its_days()
    {
        var moderator = await service.AModeratorAsync();
        var clinic = await GivenClinic.MakeAsync(moderator);
        await clinic.AnswerAsync(moderator, "It is one long day.");
        await clinic.AnswerAsync(moderator, "We mean a top-up.");
        var (day, card) = (Today, await service.Anyone().GetStringAsync(clinic.Card, Stop));

        service.Clock.Move(TimeSpan.FromDays(1));
        await clinic.AnswerAsync(moderator, "We say so no longer.");
        service.Clock.Move(TimeSpan.FromDays(1));
        await clinic.AnswerAsync(moderator, "We never said so.");

        Assert.Equal(card, await service.Anyone().GetStringAsync($"{clinic.Card}?on={day}", Stop));
        Assert.Contains("We mean a top-up.", card, StringComparison.Ordinal);
        service.Clock.Move(-TimeSpan.FromDays(2));
    }

    [Fact]
    public async Task A_clinic_whose_id_and_own_times_come_from_elsewhere_has_cards_from_the_day_it_was_taken_in()
    {
        const string id = "cl_zzzzzzzzzzzzzzzzzzzzzzzzzz";
        var now = service.Clock.GetUtcNow();
        var day = Today;
        await service.Services.GetRequiredService<Database>().WriteAsync(
            async session =>
            {
                var facts = new ClinicRequest { Name = "From Elsewhere" };
                await service.Services.GetRequiredService<ClinicStore>().AddAsync(session, Actor.CommandLine, new Clinic(id, facts, now.AddYears(-1), now), now);
                return true;
            },
            Stop);

        service.Clock.Move(TimeSpan.FromDays(1));
        Assert.Equal("From Elsewhere", (string?)(await service.Anyone().GetJsonAsync($"/v1/clinics/{id}/card?on={day}"))["name"]);
        service.Clock.Move(-TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.NotFound, (await service.Anyone().GetAsync($"/v1/clinics/{id}/card?on={now.AddDays(-1):yyyy-MM-dd}", Stop)).StatusCode);
    }

    [Fact]
    public async Task How_the_clinics_corrections_healed_stands_on_the_card_as_in_its_record_and_stays_on_cards_of_past_days()
    {
        var clinic = await GivenClinic.MakeAsync(await service.AModeratorAsync());
        await HealedAsync(clinic.Id, 6);
        var (day, card) = (Today, await service.Anyone().GetStringAsync($"{clinic.Card}?format=text", Stop));
        var told = (await service.Anyone().GetJsonAsync(clinic.Card))["reports"]!["corrections"]!;
        Assert.True(JsonNode.DeepEquals((await service.Anyone().GetJsonAsync($"/v1/clinics/{clinic.Id}/record"))["corrections"], told));

        service.Clock.Move(TimeSpan.FromDays(1));
        await HealedAsync(clinic.Id, 5);

        Assert.Equal(5, (int)told["corrections"]!);
        Assert.Equal(10, (int)(await service.Anyone().GetJsonAsync(clinic.Card))["reports"]!["corrections"]!["corrections"]!);
        Assert.Equal(card, await service.Anyone().GetStringAsync($"{clinic.Card}?format=text&on={day}", Stop));
        Assert.Contains("5 seen healed from", await service.Anyone().GetStringAsync($"{clinic.Card}?format=html&on={day}", Stop), StringComparison.Ordinal);
        service.Clock.Move(-TimeSpan.FromDays(1));
    }

    [Fact]
    public async Task A_day_to_come_is_refused_and_a_day_before_the_clinic_is_not_found()
    {
        var clinic = await GivenClinic.MakeAsync(await service.AModeratorAsync());
        var tomorrow = service.Clock.GetUtcNow().AddDays(1).ToString("yyyy-MM-dd", null);

        Assert.Equal(["on"], await (await service.Anyone().GetAsync($"{clinic.Card}?on={tomorrow}", Stop)).FaultsAsync());
        Assert.Equal(["on"], await (await service.Anyone().GetAsync($"{clinic.Card}?on=yesterday", Stop)).FaultsAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await service.Anyone().GetAsync($"{clinic.Card}?on=2026-01-01", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await service.Anyone().GetAsync("/v1/clinics/cl_none/card", Stop)).StatusCode);
    }

    [Fact]
    public async Task A_past_day_costs_no_more_than_what_was_changed_since_and_a_day_before_the_clinic_next_to_nothing()
    {
        var moderator = await service.AModeratorAsync();
        var clinic = await GivenClinic.MakeAsync(moderator);
        var today = DateOnly.FromDateTime(service.Clock.GetUtcNow().UtcDateTime);
        service.Clock.Move(TimeSpan.FromDays(1));
        await clinic.ChangeAllAsync(moderator);
        service.Clock.Move(-TimeSpan.FromDays(1));

        Assert.DoesNotContain("verifications", await ReadAsync(today));
        Assert.Contains("closedOn", await ReadAsync(today));
        Assert.All(await ReadAsync(new DateOnly(1990, 1, 1)), field => Assert.Equal("name", field));

        async Task<IReadOnlyList<string>> ReadAsync(DateOnly on) =>
            [.. (await service.Services.GetRequiredService<CardStore>().FindAsync(clinic.Id, on, isEarlier: true, Stop))!.Later.Select(change => change.Field)];
    }

    private Task<bool> HealedAsync(string clinicId, int count) => service.Services.GetRequiredService<Database>().WriteAsync(
        async session =>
        {
            for (var i = 0; i < count; i++)
            {
                var outcome = new NewOutcome { Id = service.Services.GetRequiredService<Ids>().New("out"), ClinicId = clinicId, Result = CorrectionResult.Improved, IsHealed = true };
                await OutcomeDesk.RecordAsync(session, outcome, service.Clock.GetUtcNow());
            }

            return true;
        },
        Stop);

    private async Task PublishAsync(string clinic, int count)
    {
        await service.Services.GetRequiredService<Database>().WriteAsync(
            async session =>
            {
                for (var i = 0; i < count; i++)
                    await RecordDesk.MoveAsync(session, clinic, null, PublishedAs.Undecided, service.Clock.GetUtcNow());
                return true;
            },
            Stop);
        await service.ReleaseAsync();
    }
}
