using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SmpVetting.Api.Documents;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Cards;

/// <summary>The card of a clinic.</summary>
public static class CardEndpoints
{
    public static IServiceCollection AddCards(this IServiceCollection services) => services
        .AddSingleton<CardStore>().AddSingleton<CardHistory>().AddSingleton<CardDesk>();

    public static void MapCards(this IEndpointRouteBuilder routes) => routes.MapGet("/v1/clinics/{id}/card", Get)
        .WithTags("Clinics").WithName("getClinicCard").WithSummary("All that a moderator needs to know of a clinic, and what nobody knows.")
        .WithDescription("Every fact with its date; what was said apart from what was checked; open questions ready to be sent. Posts for forums hold at most 1,000 characters, and whole facts are left out for that, the least important first.")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<FreshForm<Card>, ProblemHttpResult>> Get(
        string id,
        [FromQuery(Name = "on"), Description("A day, YYYY-MM-DD: the card as it was at the end of that day, in UTC. Absent means today.")] string? on,
        AskedForm asked,
        CardDesk cards,
        TimeProvider clock,
        CancellationToken stop)
    {
        var today = CardWords.DayOf(clock.GetUtcNow());
        var day = QueryValue.Day("on", on) ?? today;
        if (day > today)
            throw QueryValue.Fault("on", "must not be in the future.");
        return await cards.FindAsync(id, day, today, stop) is { } card
            ? new FreshForm<Card>(asked, card, CardPage.Of)
            : Problems.NotFound.Because("There is no such clinic, or there was none on that day.");
    }
}
