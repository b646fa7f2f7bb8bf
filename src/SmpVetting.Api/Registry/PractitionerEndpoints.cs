using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Registry;

/// <summary>Practitioners and their trainings.</summary>
internal static class PractitionerEndpoints
{
    public static void MapPractitioners(this IEndpointRouteBuilder routes)
    {
        var practitioners = routes.MapGroup("/v1/practitioners").WithTags("Practitioners");
        practitioners.MapPost("", Create).WithName("createPractitioner").WithSummary("Records a practitioner.").ByModerators();
        practitioners.MapGet("/{id}", Get).WithName("getPractitioner").WithSummary("Reads a practitioner.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        practitioners.MapPut("/{id}", Replace).WithName("replacePractitioner").WithSummary("Replaces all that is recorded of a practitioner.")
            .ByModerators().ChangesVersion();
        practitioners.MapGet("/{id}/trainings", ListTrainings).WithName("listTrainings").WithSummary("Lists the trainings of a practitioner.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        practitioners.MapPost("/{id}/trainings", CreateTraining).WithName("createTraining").WithSummary("Records a training.").ByModerators()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<CreatedOnce<Practitioner>, ProblemHttpResult>> Create(
        HttpContext http, PractitionerRequest request, Caller caller, PractitionerStore practitioners, Idempotency idempotency, Ids ids, TimeProvider clock)
    {
        if (request.Misfit() is { } misfit)
            return misfit;
        var now = clock.GetUtcNow();
        var practitioner = new Practitioner(ids.New("pr"), request, now, now);
        return await idempotency.CreateAsync(http, request, async session => new Creation<Practitioner>(
            practitioner.Id,
            $"/v1/practitioners/{practitioner.Id}",
            await practitioners.CreateAsync(session, caller.Actor, practitioner),
            practitioner.Version));
    }

    private static async Task<Results<Fresh<Practitioner>, ProblemHttpResult>> Get(
        string id, PractitionerStore practitioners, CancellationToken stop) =>
        await practitioners.FindAsync(id, stop) is { } practitioner ? Answer(practitioner) : RegistryEndpoints.NoSuch("practitioner");

    private static async Task<Results<Fresh<Practitioner>, ProblemHttpResult>> Replace(
        string id, IfMatch match, PractitionerRequest request, Caller caller, PractitionerStore practitioners, TimeProvider clock, CancellationToken stop)
    {
        if (request.Misfit() is { } misfit)
            return misfit;
        return await practitioners.ReplaceAsync(caller.Actor, id, match, request, clock.GetUtcNow(), stop) is { } practitioner
            ? Answer(practitioner)
            : RegistryEndpoints.NoSuch("practitioner");
    }

    private static async Task<Results<Listed<Training>, ProblemHttpResult>> ListTrainings(
        string id, PageRequest page, TrainingStore trainings, CancellationToken stop) =>
        await trainings.ListAsync(id, page.After is [var last] ? last : "", page.Take, stop) is { } rows
            ? new Listed<Training>(page.Cut(rows, row => [row.Id]))
            : RegistryEndpoints.NoSuch("practitioner");

    private static async Task<Results<CreatedOnce<Training>, ProblemHttpResult>> CreateTraining(
        string id, HttpContext http, TrainingRequest request, Caller caller, TrainingStore trainings, Idempotency idempotency, Ids ids, TimeProvider clock)
    {
        if (request.Misfit() is { } misfit)
            return misfit;
        var training = new Training(ids.New("tr"), id, request, clock.GetUtcNow());
        return await idempotency.CreateAsync(http, request, async session =>
        {
            if (!await TrainingStore.HasPractitionerAsync(session, id))
                throw new ProblemException(RegistryEndpoints.NoSuch("practitioner"));
            return new Creation<Training>(
                training.Id, $"/v1/practitioners/{id}/trainings#{training.Id}", await trainings.CreateAsync(session, caller.Actor, training));
        });
    }

    private static Fresh<Practitioner> Answer(Practitioner practitioner) => new(practitioner, Etag.Of(practitioner.Version));
}
