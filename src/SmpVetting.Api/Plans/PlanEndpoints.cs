using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Registry;
using SmpVetting.Domain.Plans;

namespace SmpVetting.Api.Plans;

/// <summary>Whether a proposed treatment is usual; nothing of it is stored.</summary>
public static class PlanEndpoints
{
    public static void MapPlanChecks(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/plan-checks", Check).WithTags("Checks").WithName("checkPlan")
            .WithSummary("Which parts of a treatment plan are usual, unusual or unsafe, why, and what to ask the clinic. Nothing is stored.")
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Unkept<PlanResult>, ProblemHttpResult>> Check(PlanRequest request, PigmentLookup pigments, CancellationToken stop)
    {
        if (request.Misfit() is { } misfit)
            return misfit;
        var pigment = request.PigmentId is { } id ? await pigments.RequireAsync(id, "pigmentId", stop) : null;
        return new Unkept<PlanResult>(PlanCheck.Assess(request.ToFacts(pigment)));
    }
}
