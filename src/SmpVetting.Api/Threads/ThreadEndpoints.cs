using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Moderation;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Threads;

/// <summary>Threads between a reporter and those who handle the case; here the moderators' side and the outbox.</summary>
public static class ThreadEndpoints
{
    public static IServiceCollection AddThreads(this IServiceCollection services) => services
        .AddSingleton<ThreadStore>()
        .AddSingleton<FollowUpStore>()
        .AddSingleton<Letterbox>()
        .AddSingleton<ThreadDesk>()
        .AddDeadline<FollowUpAsking>()
        .AddDeadline<LetterDue>();

    public static void MapThreads(this IEndpointRouteBuilder routes)
    {
        var messages = routes.MapGroup("/v1/moderation/reports/{id}/messages").WithTags("Moderation").RequireAuthorization(AccountEndpoints.Moderators)
            .AddEndpointFilter(ModerationEndpoints.RecordRefusals)
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        messages.MapGet("", Read).WithName("listMessages")
            .WithSummary("What the moderators and the reporter wrote to each other. The read is written down.");
        messages.MapPost("", Ask).WithName("writeAsModerator")
            .WithSummary("Asks the reporter something. The reporter sees that a moderator asks, and not who.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);

        var outbox = routes.MapGroup("/v1/outbox").WithTags("Outbox").RequireAuthorization(AccountEndpoints.Admins)
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        outbox.MapGet("", ListLetters).WithName("listLetters").WithSummary("Letters that wait for the operator's mail program. The read is written down.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        outbox.MapDelete("/{id}", Strike).WithName("strikeLetter").WithSummary("The mail program has taken this letter over.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Unkept<MessageList>, ProblemHttpResult>> Read(
        string id, Caller caller, ThreadDesk threads, Database database, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return await database.WriteAsync(
            async session => await CaseMoving.FindForAsync(session, caller, id) is null
                ? null : await threads.ReadAsync(session, caller.Actor, id, null, now),
            stop) is { } messages
            ? new Unkept<MessageList>(messages)
            : NoSuch();
    }

    private static async Task<Results<CreatedOnce<ThreadMessage>, ProblemHttpResult>> Ask(
        HttpContext http, string id, MessageRequest request, Caller caller, ThreadDesk threads, Idempotency idempotency, TimeProvider clock)
    {
        if (await idempotency.ReplayAsync<ThreadMessage>(http, request) is { } again)
            return again;
        var now = clock.GetUtcNow();
        return await idempotency.CreateAsync(http, request, async session =>
            await CaseMoving.FindForAsync(session, caller, id) is not null
                && await threads.AskAsync(session, caller.Actor, id, ThreadParty.Moderator, request.Text, now) is { } message
                ? new Creation<ThreadMessage>(id, $"/v1/moderation/reports/{id}/messages", message)
                : throw new ProblemException(NoSuch()));
    }

    private static async Task<Listed<OutboxLetter>> ListLetters(
        PageRequest page, Caller caller, Letterbox letters, Database database, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var rows = await database.WriteAsync(
            session => letters.ListAsync(session, caller.Actor, page.After is [var last] ? last : "", page.Take, now), stop);
        return new Listed<OutboxLetter>(page.Cut(rows, letter => [letter.Id])) { IsPrivate = true };
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Strike(
        string id, Caller caller, Letterbox letters, Database database, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return await database.WriteAsync(session => letters.StrikeAsync(session, caller.Actor, id, now), stop)
            ? TypedResults.NoContent()
            : Problems.NotFound.Because("There is no such letter, or it was struck out before.");
    }

    private static ProblemHttpResult NoSuch() => Problems.NotFound.Because("There is no such report, or what it said was erased.");
}
