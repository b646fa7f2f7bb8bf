using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Registry;

/// <summary>What was said or checked about clinics, practitioners, trainings and pigments.</summary>
internal static class VerificationEndpoints
{
    private static readonly string[] Nouns = ["clinic", "practitioner", "training", "pigment"];

    public static void MapVerifications(this IEndpointRouteBuilder routes)
    {
        foreach (var noun in Nouns)
        {
            var verifications = routes.MapGroup($"/v1/{noun}s/{{id}}/verifications").WithTags("Verifications").WithMetadata(new Subject(noun));
            verifications.MapGet("", List).WithName($"list{Capital(noun)}Verifications")
                .WithSummary($"Lists what was said or checked about the facts of a {noun}.")
                .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
            verifications.MapPost("", Create).WithName($"create{Capital(noun)}Verification")
                .WithSummary($"Records what was said or checked about a fact of a {noun}.").ByModerators()
                .ProducesProblem(StatusCodes.Status404NotFound);
        }
    }

    private static async Task<Results<Listed<Verification>, ProblemHttpResult>> List(
        string id, HttpContext http, PageRequest page, VerificationStore verifications, TimeProvider clock, CancellationToken stop)
    {
        var noun = NounOf(http);
        return await verifications.ListAsync(noun, id, page.After is [var last] ? last : "", page.Take, Today(clock.GetUtcNow()), stop) is { } rows
            ? new Listed<Verification>(page.Cut(rows, row => [row.Id]))
            : RegistryEndpoints.NoSuch(noun);
    }

    private static async Task<Results<CreatedOnce<Verification>, ProblemHttpResult>> Create(
        string id, HttpContext http, VerificationRequest request, Caller caller, VerificationStore verifications, Idempotency idempotency, Ids ids, TimeProvider clock)
    {
        if (await idempotency.ReplayAsync<Verification>(http, request) is { } again)
            return again;
        var now = clock.GetUtcNow();
        if (request.Misfit(now) is { } misfit)
            return misfit;
        var noun = NounOf(http);
        var verification = VerificationOf(request, id, ids.New("ve"), caller, now);
        return await idempotency.CreateAsync(http, request, async session => new Creation<Verification>(
            verification.Id,
            $"/v1/{noun}s/{id}/verifications#{verification.Id}",
            await verifications.CreateAsync(session, caller.Actor, noun, verification) ?? throw new ProblemException(RegistryEndpoints.NoSuch(noun))));
    }

    internal static Verification VerificationOf(VerificationRequest request, string subjectId, string id, Caller caller, DateTimeOffset now) => new Verification
    {
        Id = id,
        SubjectId = subjectId,
        Field = request.Field,
        Value = request.Value,
        RecordedAs = request.Status,
        Method = request.Method,
        Source = request.Source,
        CheckedAt = request.CheckedAt ?? now,
        CheckedBy = request.CheckedBy ?? caller.Id,
        ValidUntil = request.ValidUntil,
        NextCheckOn = request.NextCheckOn,
        CreatedAt = now,
    }.On(Today(now));

    private static DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime);

    private static string NounOf(HttpContext http) => http.GetEndpoint()!.Metadata.GetRequiredMetadata<Subject>().Noun;

    private static string Capital(string noun) => char.ToUpperInvariant(noun[0]) + noun[1..];

    /// <summary>What the verifications of a route are about.</summary>
    private sealed record Subject(string Noun);
}
