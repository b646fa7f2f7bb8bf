using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.PreTreatment;

namespace SmpVetting.Api.PreTreatment;

/// <summary>Whether a session can go ahead; nothing of the answers is stored.</summary>
public static class PreTreatmentEndpoints
{
    public static void MapPreTreatmentChecks(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/pre-treatment-checks", Check).WithTags("Checks").WithName("checkBeforeTreatment")
            .WithSummary("Before a session: go ahead, ask a doctor first, or postpone until a day, and what to do to prepare. Nothing is stored.")
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static Results<Unkept<PreTreatmentResult>, ProblemHttpResult> Check(PreTreatmentRequest request, TimeProvider clock)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (request.Misfit(today) is { } misfit)
            return misfit;
        return new Unkept<PreTreatmentResult>(PreTreatmentCheck.Assess(request.ToFacts(today)));
    }
}
