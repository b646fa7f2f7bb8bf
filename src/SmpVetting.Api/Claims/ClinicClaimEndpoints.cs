using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Moderation;
using SmpVetting.Api.Vetting;
using SmpVetting.Domain.Claims;

namespace SmpVetting.Api.Claims;

/// <summary>Advertised claims on file, and what the clinic answers to each.</summary>
internal static class ClinicClaimEndpoints
{
    public static void MapClinicClaims(this IEndpointRouteBuilder routes)
    {
        var claims = routes.MapGroup("/v1/clinics/{id}/claims").WithTags("Claims");
        claims.MapGet("", List).WithName("listClinicClaims").WithSummary("Lists advertised claims of a clinic, each with its verdict then and now.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        claims.MapPost("", Create).WithName("createClinicClaim").WithSummary("Keeps an advertised claim on file with its verdict of today.")
            .RequireAuthorization(AccountEndpoints.Moderators)
            .AddEndpointFilter(ModerationEndpoints.RecordRefusals).AddEndpointFilter(ModeratorConflicts.RefuseWritesAsync)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);
        claims.MapGet("/{claimId}", Get).WithName("getClinicClaim").WithSummary("Reads a claim on file with its verdict then and now.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        claims.MapGet("/{claimId}/answer", GetAnswer).WithName("getClaimAnswer").WithSummary("Reads what the clinic answers to a claim on file.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        claims.MapPut("/{claimId}/answer", Answer).WithName("answerClaim")
            .WithSummary("Records what the clinic answers; by the clinic's own key, or by a moderator who passes it on.")
            .RequireAuthorization(AccountEndpoints.ModeratorsAndClinics)
            .AddEndpointFilter(ModerationEndpoints.RecordRefusals).AddEndpointFilter(ModeratorConflicts.RefuseWritesAsync)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired);
    }

    private static async Task<Results<Listed<ClinicClaim>, ProblemHttpResult>> List(
        string id, PageRequest page, ClinicClaimStore claims, DossierDesk dossiers, TimeProvider clock, CancellationToken stop)
    {
        if (await claims.ListAsync(id, page.After is [var last] ? last : "", page.Take, stop) is not { } rows)
            return NoSuch("clinic");
        var facts = await dossiers.OpenAsync(id, Today(clock), stop);
        return facts is null ? NoSuch("clinic") : new Listed<ClinicClaim>(page.Cut([.. rows.Select(row => row.ToClaim(facts))], claim => [claim.Id]));
    }

    private static async Task<Results<CreatedOnce<ClinicClaim>, ProblemHttpResult>> Create(
        string id, HttpContext http, ClinicClaimRequest request, Caller caller, ClinicClaimStore claims, Idempotency idempotency, Ids ids, TimeProvider clock)
    {
        if (await idempotency.ReplayAsync<ClinicClaim>(http, request) is { } again)
            return again;
        var now = clock.GetUtcNow();
        var today = Today(clock);
        if (request.Misfit(today) is { } misfit)
            return misfit;
        var question = ClaimDesk.Question(request.Type, request.Quote, request.Value, "value");
        var claimId = ids.New("clm");
        return await idempotency.CreateAsync(http, request, async session =>
        {
            var facts = await DossierDesk.OpenAsync(session, id, today) ?? throw new ProblemException(NoSuch("clinic"));
            var claim = Filed(claimId, request, question, facts, now);
            await claims.AddAsync(session, caller.Actor, claim);
            return new Creation<ClinicClaim>(claimId, $"/v1/clinics/{id}/claims/{claimId}", claim.ToClaim(facts));
        });
    }

    private static async Task<Results<Fresh<ClinicClaim>, ProblemHttpResult>> Get(
        string id, string claimId, ClinicClaimStore claims, DossierDesk dossiers, TimeProvider clock, CancellationToken stop) =>
        await claims.FindAsync(id, claimId, stop) is { } row && await dossiers.OpenAsync(id, Today(clock), stop) is { } facts
            ? new Fresh<ClinicClaim>(row.ToClaim(facts))
            : NoSuch("claim");

    private static async Task<Results<Fresh<ClaimAnswer>, ProblemHttpResult>> GetAnswer(
        string id, string claimId, ClinicClaimStore claims, CancellationToken stop) =>
        await claims.FindAsync(id, claimId, stop) is { } row ? Answered(row) : NoSuch("claim");

    private static async Task<Results<Fresh<ClaimAnswer>, ProblemHttpResult>> Answer(
        string id, string claimId, IfMatch match, ClaimAnswerRequest request, Caller caller, ClinicClaimStore claims, TimeProvider clock, CancellationToken stop)
    {
        // Another clinic's claims are as good as not there for this key.
        if (caller.Role == Role.Clinic && caller.ClinicId != id)
            return NoSuch("claim");
        var answer = new ClaimAnswer(request.Text, clock.GetUtcNow(), caller.Role == Role.Clinic ? AnswerBy.Clinic : AnswerBy.Moderator);
        return await claims.AnswerAsync(caller.Actor, id, claimId, match, answer, stop) is { } row ? Answered(row) : NoSuch("claim");
    }

    /// <summary>Judged by the facts of the day it is filed; what was said then stays with it.</summary>
    private static FiledClaim Filed(string claimId, ClinicClaimRequest request, ClaimQuestion question, ClinicFacts facts, DateTimeOffset now)
    {
        var verdict = Verdicts.Judge(question, facts).Verdict;
        return new FiledClaim(claimId, facts.Id, question, verdict)
        {
            SeenAt = request.Where,
            SeenOn = request.When ?? facts.AsOf,
            ValidUntil = request.ValidUntil,
            FiledAt = now,
        };
    }

    private static Fresh<ClaimAnswer> Answered(FiledClaim row) => new(row.ClinicsAnswer, Etag.Of(row.Version));

    private static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private static ProblemHttpResult NoSuch(string noun) => Problems.NotFound.Because($"There is no such {noun}.");
}
