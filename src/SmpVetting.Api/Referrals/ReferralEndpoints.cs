using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Audit;
using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Outcomes;
using SmpVetting.Api.Threads;
using SmpVetting.Domain;
using SmpVetting.Domain.Referrals;

namespace SmpVetting.Api.Referrals;

/// <summary>Referrals, pulled and answered by the corrective clinic whose key it is.</summary>
public static class ReferralEndpoints
{
    public static IServiceCollection AddReferrals(this IServiceCollection services) => services
        .AddSingleton<ReferralBell>()
        .AddSingleton<ReferralStore>()
        .AddSingleton<ReferralQueue>()
        .AddSingleton<ReferralSuitability>()
        .AddSingleton<ReferralPull>()
        .AddSingleton<PlacementStore>()
        .AddDeadline<PlacementExpiry>()
        .AddSingleton<ReferralRecall>()
        .AddSingleton(parts => new ReferralDesk(
            parts.GetRequiredService<PlacementStore>(), parts.GetRequiredService<ReferralRecall>(), parts.GetRequiredService<ReferralBell>()));

    public static void MapReferrals(this IEndpointRouteBuilder routes)
    {
        var referrals = routes.MapGroup("/v1/referrals").WithTags("Referrals").RequireAuthorization(AccountEndpoints.Clinics)
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        referrals.MapPost("/pull", Pull).WithName("pullReferrals")
            .WithSummary("Leases referrals that wait for this clinic; with 'wait' the answer comes as soon as there is one.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        referrals.MapGet("", List).WithName("listReferrals").WithSummary("The work list of this clinic.")
            .ProducesProblem(StatusCodes.Status400BadRequest);

        var referral = referrals.MapGroup("/{id}").AddEndpointFilter(RefuseTheReferralsOfOthers).ProducesProblem(StatusCodes.Status404NotFound);
        referral.MapGet("", Read).WithName("getReferral")
            .WithSummary("One referral. Once it is accepted, each read of what the person shared is written down, and the person can see it.");
        referral.MapGet("/actions", ListActions).WithName("listReferralActions").WithSummary("What this clinic may do with the referral now.");
        referral.MapPost("/accept", Accept).WithName("acceptReferral")
            .WithSummary("Takes the person on; contact details appear now, as far as the person consented.").Moves();
        referral.MapPost("/decline", Decline).WithName("declineReferral").WithSummary("Leaves the person to the next suitable clinic.").Moves();
        referral.MapPost("/start", Start).WithName("startReferral").WithSummary("The person came, and the work has begun.")
            .ProducesProblem(StatusCodes.Status409Conflict);
        referral.MapPost("/complete", Complete).WithName("completeReferral")
            .WithSummary("The work is done: what was used and how it healed.").Moves();
        referral.MapPost("/fail", Fail).WithName("failReferral").WithSummary("Nothing came of it, and why.").Moves();
        referral.MapReferralThread();
    }

    private static async Task<Unkept<PullAnswer>> Pull(PullRequest request, Caller caller, ReferralPull pull, CancellationToken stop) =>
        new(new PullAnswer(await pull.PullAsync(caller, request, stop)));

    private static async Task<Listed<ReferralSummary>> List(
        [Description("Only referrals in this state.")] string? state,
        PageRequest page, Caller caller, ReferralQueue queue, ReferralStore referrals, AuditTrail audit, TimeProvider clock, CancellationToken stop)
    {
        var (now, wanted) = (clock.GetUtcNow(), QueryValue.Word<ReferralState>("state", state));
        await queue.LapseAsync(caller.ClinicId!, now, stop);
        await audit.RecordAsync(caller.Actor, "referrals_read", caller.ClinicId!, now, stop);
        var rows = await referrals.ListAsync(caller.ClinicId, wanted, page.After is [var last] ? last : "", now, page.Take, stop);
        var cut = page.Cut(rows, row => [row.Id]);
        return new Listed<ReferralSummary>(new Page<ReferralSummary>([.. cut.Items.Select(row => row.ToSummary(now))], cut.Next)) { IsPrivate = true };
    }

    private static async Task<Results<Fresh<ReferralAnswer>, ProblemHttpResult>> Read(
        string id, Caller caller, ReferralStore referrals, TimeProvider clock, CancellationToken stop) =>
        await referrals.ReadAsync(caller, id, clock.GetUtcNow(), stop) is { } answer
            ? new Fresh<ReferralAnswer>(answer) { IsPrivate = true }
            : NoSuch();

    private static async Task<Results<Unkept<ActionList>, ProblemHttpResult>> ListActions(
        string id, Caller caller, ReferralStore referrals, ReferralQueue queue, TimeProvider clock, CancellationToken stop)
    {
        if (await referrals.FindAsync(caller.ClinicId, id, stop) is not { } referral)
            return NoSuch();
        var now = clock.GetUtcNow();
        var state = referral.StateAt(now);
        DateTimeOffset? until = state switch
        {
            ReferralState.Leased => referral.LeaseUntil,
            ReferralState.Waiting => referral.ExpiresAt,
            _ => null,
        };
        var mayPull = state != ReferralState.Waiting || await queue.HasRoomAsync(caller.ClinicId!, now, stop);
        return new Unkept<ActionList>(new ActionList(state, [.. ReferralMoves.Allowed(state, ReferralMover.Clinic)
            .Where(action => action != ReferralAction.Pull || mayPull)
            .Select(action => new PossibleAction(action, "POST", HrefOf(id, action), until))]));
    }

    private static async Task<Results<Unkept<ReferralAnswer>, ProblemHttpResult>> Accept(
        string id, AcceptRequest request, Caller caller, ReferralSuitability suitability, ReferralStore referrals, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await suitability.LookAgainAsync(caller.ClinicId!, id, now, stop);
        return Answer(await referrals.AcceptAsync(caller, id, request.LeaseToken, now, stop));
    }

    private static async Task<Results<Unkept<ReferralAnswer>, ProblemHttpResult>> Decline(
        string id, DeclineRequest request, Caller caller, ReferralStore referrals, ReferralBell bell, TimeProvider clock, CancellationToken stop)
    {
        if (request is { Reason: DeclineReason.Other, Comment: null })
            return Problems.At("comment", "is needed where the reason is other.");
        if (await referrals.DeclineAsync(caller, id, request, clock.GetUtcNow(), stop) is not var (answer, offeredTo))
            return NoSuch();
        bell.Ring(offeredTo);
        return Answer(answer);
    }

    private static async Task<Results<Unkept<ReferralAnswer>, ProblemHttpResult>> Start(
        string id, Caller caller, ReferralStore referrals, TimeProvider clock, CancellationToken stop) =>
        Answer(await referrals.StartAsync(caller, id, clock.GetUtcNow(), stop));

    private static async Task<Results<Unkept<ReferralAnswer>, ProblemHttpResult>> Complete(
        string id, CompleteRequest request, Caller caller, ReferralStore referrals, OutcomeDesk outcomes, Ids ids, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var pigmentId = await outcomes.PigmentIdAsync(request.PigmentSeen, stop);
        var outcome = new NewOutcome
        {
            Id = ids.New("out"),
            ClinicId = caller.ClinicId!,
            PigmentId = pigmentId,
            Result = request.Outcome,
            WavelengthNm = request.Laser?.WavelengthNm,
            Pulse = request.Laser?.Pulse,
            TestSpot = request.Laser?.TestSpot,
            Darkened = request.Laser?.Darkened,
            IsHealed = request.HealedOn is not null,
        };
        return Answer(await referrals.CompleteAsync(caller, id, request, session => OutcomeDesk.RecordAsync(session, outcome, now), now, stop));
    }

    private static async Task<Results<Unkept<ReferralAnswer>, ProblemHttpResult>> Fail(
        string id, FailRequest request, Caller caller, ReferralStore referrals, TimeProvider clock, CancellationToken stop) =>
        Answer(await referrals.FailAsync(caller, id, request.Reason, clock.GetUtcNow(), stop));

    private static Results<Unkept<ReferralAnswer>, ProblemHttpResult> Answer(ReferralAnswer? answer) =>
        answer is null ? NoSuch() : new Unkept<ReferralAnswer>(answer);

    /// <summary>A pull is for whatever waits, the rest for this one.</summary>
    private static string HrefOf(string id, ReferralAction action) =>
        action == ReferralAction.Pull ? "/v1/referrals/pull" : $"/v1/referrals/{id}/{action.Word()}";

    /// <summary>A key opens the referrals of its clinic; whether another clinic has one of this id is not told.</summary>
    private static async ValueTask<object?> RefuseTheReferralsOfOthers(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var id = (string)http.GetRouteValue("id")!;
        if (await http.RequestServices.GetRequiredService<ReferralStore>().FindAsync(Caller.Of(http).ClinicId, id, http.RequestAborted) is not null)
            return await next(context);
        await http.RequestServices.GetRequiredService<Refusals>().RecordAsync(http, StatusCodes.Status404NotFound, id);
        return NoSuch();
    }

    private static ProblemHttpResult NoSuch() => Problems.NotFound.Because("There is no referral of this id for this clinic.");

    private static RouteHandlerBuilder Moves(this RouteHandlerBuilder route) =>
        route.ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
}
