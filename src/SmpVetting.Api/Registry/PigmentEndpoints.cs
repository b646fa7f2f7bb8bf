using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.LaserRisk;

namespace SmpVetting.Api.Registry;

/// <summary>Pigments, where they were used, and how they stand under laser.</summary>
internal static class PigmentEndpoints
{
    public static void MapPigments(this IEndpointRouteBuilder routes)
    {
        var pigments = routes.MapGroup("/v1/pigments").WithTags("Pigments");
        pigments.MapPost("", Create).WithName("createPigment").WithSummary("Records a pigment.").ByModerators();
        pigments.MapGet("/{id}", Get).WithName("getPigment").WithSummary("Reads a pigment, and whether it holds metal oxides.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        pigments.MapPut("/{id}", Replace).WithName("replacePigment").WithSummary("Replaces all that is recorded of a pigment.")
            .ByModerators().ChangesVersion();
        pigments.MapGet("/{id}/laser-risk", AssessLaserRisk).WithName("getPigmentLaserRisk")
            .WithSummary("How risky laser is for this pigment and this person, with every reason.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

        var uses = routes.MapGroup("/v1/clinics/{id}/pigment-uses").WithTags("Pigments");
        uses.MapGet("", ListUses).WithName("listPigmentUses").WithSummary("Lists which pigments were used at a clinic.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        uses.MapPost("", CreateUse).WithName("createPigmentUse").WithSummary("Records that a pigment was used at a clinic.").ByModerators()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<CreatedOnce<Pigment>, ProblemHttpResult>> Create(
        HttpContext http, PigmentRequest request, Caller caller, PigmentStore pigments, Idempotency idempotency, Ids ids, TimeProvider clock)
    {
        if (request.Misfit() is { } misfit)
            return misfit;
        var now = clock.GetUtcNow();
        var pigment = new Pigment(ids.New("pg"), request, now, now);
        return await idempotency.CreateAsync(http, request, async session => new Creation<Pigment>(
            pigment.Id, $"/v1/pigments/{pigment.Id}", await pigments.CreateAsync(session, caller.Actor, pigment), pigment.Version));
    }

    private static async Task<Results<Fresh<Pigment>, ProblemHttpResult>> Get(string id, PigmentStore pigments, CancellationToken stop) =>
        await pigments.FindAsync(id, stop) is { } pigment ? Answer(pigment) : RegistryEndpoints.NoSuch("pigment");

    private static async Task<Results<Fresh<Pigment>, ProblemHttpResult>> Replace(
        string id, IfMatch match, PigmentRequest request, Caller caller, PigmentStore pigments, TimeProvider clock, CancellationToken stop)
    {
        if (request.Misfit() is { } misfit)
            return misfit;
        return await pigments.ReplaceAsync(caller.Actor, id, match, request, clock.GetUtcNow(), stop) is { } pigment
            ? Answer(pigment)
            : RegistryEndpoints.NoSuch("pigment");
    }

    private static async Task<Results<Fresh<PigmentLaserRisk>, ProblemHttpResult>> AssessLaserRisk(
        string id, [AsParameters] LaserRiskQuery query, PigmentStore pigments, TimeProvider clock, CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var facts = query.ToFacts(today);
        if (await pigments.FindAsync(id, stop) is not { } pigment)
            return RegistryEndpoints.NoSuch("pigment");
        var risk = LaserRiskModel.Assess(facts with { Pigment = LaserRiskQuery.PigmentOf(pigment.Composition) });
        return new Fresh<PigmentLaserRisk>(new PigmentLaserRisk(id, risk.Level, risk.Reasons, risk.Conditions, pigment.MetalOxides));
    }

    private static async Task<Results<Listed<PigmentUse>, ProblemHttpResult>> ListUses(
        string id, PageRequest page, PigmentUseStore uses, CancellationToken stop) =>
        await uses.ListAsync(id, page.After is [var last] ? last : "", page.Take, stop) is { } rows
            ? new Listed<PigmentUse>(page.Cut(rows, row => [row.Id]))
            : RegistryEndpoints.NoSuch("clinic");

    private static async Task<Results<CreatedOnce<PigmentUse>, ProblemHttpResult>> CreateUse(
        string id, HttpContext http, PigmentUseRequest request, Caller caller, PigmentUseStore uses, Idempotency idempotency, Ids ids, TimeProvider clock)
    {
        if (request.Misfit() is { } misfit)
            return misfit;
        var use = UseOf(request, id, ids, clock);
        return await idempotency.CreateAsync(http, request, async session => new Creation<PigmentUse>(
            use.Id, $"/v1/clinics/{id}/pigment-uses#{use.Id}", await uses.CreateAsync(session, caller.Actor, use)));
    }

    internal static PigmentUse UseOf(PigmentUseRequest request, string clinicId, Ids ids, TimeProvider clock) => new()
    {
        Id = ids.New("pu"),
        ClinicId = clinicId,
        PigmentId = request.PigmentId,
        Batch = request.Batch,
        From = request.From,
        To = request.To,
        Evidence = request.Evidence,
        CreatedAt = clock.GetUtcNow(),
    };

    private static Fresh<Pigment> Answer(Pigment pigment) => new(pigment, Etag.Of(pigment.Version));
}
