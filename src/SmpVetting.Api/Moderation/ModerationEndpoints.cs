using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Audit;
using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Reports;
using SmpVetting.Api.Threads;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Moderation;

/// <summary>Moderators read, decide and link reports. Each read and each decision is in the audit log with its reason.</summary>
public static class ModerationEndpoints
{
    public static IServiceCollection AddModeration(this IServiceCollection services) => services
        .AddSingleton<QueueStore>()
        .AddSingleton<DecisionStore>()
        .AddSingleton<BurstWatch>()
        .AddSingleton<CaseMoving>()
        .AddSingleton<ModeratorActions>()
        .AddSingleton<CaseReading>()
        .AddDeadline<QueueOverdue>()
        .AddSingleton(parts => new AppealDesk(
            parts.GetRequiredService<CaseMoving>(), parts.GetRequiredService<ThreadDesk>(), parts.GetRequiredService<ReportSeals>(),
            parts.GetRequiredService<AuditTrail>()))
        .AddSingleton(parts => new ModerationDesk(
            parts.GetRequiredService<Database>(), parts.GetRequiredService<CaseMoving>(), parts.GetRequiredService<DecisionStore>(),
            parts.GetRequiredService<AppealDesk>(), parts.GetRequiredService<BurstWatch>(), parts.GetRequiredService<AuditTrail>()));

    public static void MapModeration(this IEndpointRouteBuilder routes)
    {
        var moderation = routes.MapGroup("/v1/moderation").WithTags("Moderation").RequireAuthorization(AccountEndpoints.Moderators)
            .AddEndpointFilter(RecordRefusals)
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        moderation.MapGet("/queue", Queue).WithName("listQueue").WithSummary("What waits: what is late first, then the most urgent, then what is due first.")
            .WithDescription("Reports on a clinic with which you declared a conflict of interest, on its owners' other clinics and on its successors are not in it.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        moderation.MapPost("/conflicts", Declare).WithName("declareConflict")
            .WithSummary("Says that you have something to do with a clinic: its reports, and those of its owners and successors, are kept from your key.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        moderation.MapGet("/conflicts", ListConflicts).WithName("listConflicts").WithSummary("The clinics you said you have something to do with.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        moderation.MapPost("/links", Link).WithName("linkReports").WithSummary("Links reports of one event or one person; they are never merged.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        moderation.MapDelete("/links/{id}", Unlink).WithName("unlinkReports").WithSummary("Takes a link apart: what was marked as a duplicate is under review again.")
            .WithDescription("It stays unpublished, and a notice that ended with the link stays closed: the clinic is told anew.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        moderation.MapPost("/appeals/{id}/decisions", AnswerAppeal).WithName("answerAppeal")
            .WithSummary("Answers an appeal, with written reasons, by somebody who did not make the decision.").Changes();

        var report = moderation.MapGroup("/reports/{id}");
        report.MapGet("", Read).WithName("getCase").WithSummary("The report as it was told, without who told it. The read is written down with its reason.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        report.MapPost("/decisions", Decide).WithName("decideReport")
            .WithSummary("Moves a report, with a reason and in words. Publishing takes two: one proposes, another confirms.").Changes();
        report.MapPost("/identity-access", AskIdentity).WithName("askIdentity")
            .WithSummary("Asks to know who reported; or, by its name, agrees to what another moderator asked.").Changes();
        report.MapPost("/identity", OpenIdentity).WithName("openIdentity")
            .WithSummary("Who reported: once, for whoever asked, when another moderator agreed. The reporter sees that you looked, when and why.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Listed<QueueEntry>> Queue(
        PageRequest page, Caller caller, QueueStore queue, AuditTrail audit, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await audit.RecordAsync(caller.Actor, "queue_read", "queue", now, stop);
        var after = page.After is [var rank, var dueAt, var objectId]
            ? new QueuePlace(int.Parse(rank, CultureInfo.InvariantCulture), DateTimeOffset.Parse(dueAt, CultureInfo.InvariantCulture), objectId)
            : QueuePlace.Front;
        var cut = page.Cut(
            await queue.ListAsync(caller.Id!, after, page.Take, now, stop),
            row => [row.Rank.ToString(CultureInfo.InvariantCulture), row.DueAt.ToString("O", CultureInfo.InvariantCulture), row.ObjectId]);
        return new Listed<QueueEntry>(new Page<QueueEntry>([.. cut.Items.Select(row => row.ToEntry())], cut.Next)) { IsPrivate = true };
    }

    private static async Task<Results<CreatedOnce<ConflictAnswer>, ProblemHttpResult>> Declare(
        HttpContext http, ConflictRequest request, Caller caller, AuditTrail audit, Idempotency idempotency, TimeProvider clock)
    {
        if (await idempotency.ReplayAsync<ConflictAnswer>(http, request) is { } again)
            return again;
        var now = clock.GetUtcNow();
        return await idempotency.CreateAsync(http, request, async session =>
        {
            if (!await CaseMoving.HasClinicAsync(session, request.ClinicId))
                throw new ProblemException(Problems.At("clinicId", "is not a clinic of this registry."));
            if (!await ModeratorConflicts.AddAsync(session, caller.Id!, request.ClinicId, now))
                throw new ProblemException(Problems.NotNow("You declared this before."));
            audit.Add(session, caller.Actor, "conflict_declared", request.ClinicId, now);
            return new Creation<ConflictAnswer>(request.ClinicId, "/v1/moderation/conflicts", new ConflictAnswer(request.ClinicId, now));
        });
    }

    private static async Task<Listed<ConflictAnswer>> ListConflicts(PageRequest page, Caller caller, Database database, CancellationToken stop)
    {
        var rows = await database.ReadAsync(
            session => ModeratorConflicts.ListAsync(session, caller.Id!, page.After is [var last] ? last : "", page.Take), stop);
        var cut = page.Cut(rows, row => [row.ClinicId]);
        return new Listed<ConflictAnswer>(
            new Page<ConflictAnswer>([.. cut.Items.Select(row => new ConflictAnswer(row.ClinicId, row.DeclaredAt))], cut.Next))
        { IsPrivate = true };
    }

    private static async Task<Results<Unkept<CaseAnswer>, ProblemHttpResult>> Read(
        [Description("Why you read it: review, appeal, challenge, linking or legal_notice; review when nothing is said.")] string? reason,
        string id, Caller caller, CaseReading reading, TimeProvider clock, CancellationToken stop)
    {
        var why = QueryValue.Word<ReadReason>("reason", reason) ?? ReadReason.Review;
        return await reading.ReadAsync(caller, id, why, clock.GetUtcNow(), stop) is { } answer ? new Unkept<CaseAnswer>(answer) : NoSuch("report");
    }

    private static async Task<Results<CreatedOnce<DecisionAnswer>, ProblemHttpResult>> Decide(
        HttpContext http, string id, DecisionRequest request, Caller caller, ModeratorActions actions, Idempotency idempotency, Ids ids, TimeProvider clock)
    {
        if (await idempotency.ReplayAsync<DecisionAnswer>(http, request) is { } again)
            return again;
        if (request.Misfit() is { } misfit)
            return misfit;
        var (decisionId, now) = (ids.New("dec"), clock.GetUtcNow());
        return await idempotency.CreateAsync(http, request, async session => new Creation<DecisionAnswer>(
            id, $"/v1/moderation/reports/{id}", await actions.DecideAsync(session, caller, decisionId, id, request, now) ?? throw Missing("report")));
    }

    private static async Task<Results<CreatedOnce<IdentityAnswer>, ProblemHttpResult>> AskIdentity(
        HttpContext http, string id, IdentityRequest request, Caller caller, ModeratorActions actions, Idempotency idempotency, Ids ids, TimeProvider clock)
    {
        if (await idempotency.ReplayAsync<IdentityAnswer>(http, request) is { } again)
            return again;
        if (request.Misfit() is { } misfit)
            return misfit;
        var (accessId, now) = (ids.New("ia"), clock.GetUtcNow());
        return await idempotency.CreateAsync(http, request, async session => new Creation<IdentityAnswer>(
            id, $"/v1/moderation/reports/{id}/identity",
            await actions.AskIdentityAsync(session, caller, accessId, id, request, now) ?? throw Missing("report")));
    }

    private static async Task<Results<Unkept<IdentityShown>, ProblemHttpResult>> OpenIdentity(
        string id, Caller caller, ModeratorActions actions, Database database, Settings settings, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var mostPerDay = settings.Limits.IdentitiesPerDay;
        return await database.WriteAsync(session => actions.OpenIdentityAsync(session, caller, id, mostPerDay, now), stop) is { } shown
            ? new Unkept<IdentityShown>(shown)
            : NoSuch("report");
    }

    private static async Task<Results<CreatedOnce<LinkAnswer>, ProblemHttpResult>> Link(
        HttpContext http, LinkRequest request, Caller caller, ModeratorActions actions, Idempotency idempotency, Ids ids, TimeProvider clock)
    {
        if (await idempotency.ReplayAsync<LinkAnswer>(http, request) is { } again)
            return again;
        var (id, now) = (ids.New("ln"), clock.GetUtcNow());
        return await idempotency.CreateAsync(http, request, async session => new Creation<LinkAnswer>(
            id, $"/v1/moderation/links/{id}", await actions.LinkAsync(session, caller, id, request, now)));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Unlink(
        string id, Caller caller, ModeratorActions actions, Database database, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return await database.WriteAsync(session => actions.UnlinkAsync(session, caller, id, now), stop) ? TypedResults.NoContent() : NoSuch("link");
    }

    private static async Task<Results<CreatedOnce<AppealAnswer>, ProblemHttpResult>> AnswerAppeal(
        HttpContext http, string id, AppealDecisionRequest request, Caller caller, AppealDesk appeals, Idempotency idempotency, TimeProvider clock)
    {
        if (await idempotency.ReplayAsync<AppealAnswer>(http, request) is { } again)
            return again;
        var now = clock.GetUtcNow();
        return await idempotency.CreateAsync(http, request, async session =>
        {
            var (reportId, answer) = await appeals.AnswerAsync(session, caller, id, request, now) ?? throw Missing("appeal");
            // Kept under the report, so that the words go with it.
            return new Creation<AppealAnswer>(reportId, "/v1/moderation/queue", answer);
        });
    }

    /// <summary>
    /// What is refused to a moderator who could do it elsewhere, or who has opened too many identities, is written down like
    /// every refusal.
    /// </summary>
    internal static async ValueTask<object?> RecordRefusals(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (ProblemException refused) when (refused.Problem.StatusCode is StatusCodes.Status403Forbidden or StatusCodes.Status429TooManyRequests)
        {
            var http = context.HttpContext;
            await http.RequestServices.GetRequiredService<Refusals>().RecordAsync(http, refused.Problem.StatusCode, http.GetRouteValue("id") as string);
            throw;
        }
    }

    private static ProblemException Missing(string noun) => new(NoSuch(noun));

    private static ProblemHttpResult NoSuch(string noun) => Problems.NotFound.Because($"There is no such {noun}.");

    private static RouteHandlerBuilder Changes(this RouteHandlerBuilder route) => route.ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
}
