using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Outcomes;

/// <summary>What corrections have shown, for anybody to read.</summary>
public static class ObservedEndpoints
{
    public static IServiceCollection AddObserved(this IServiceCollection services) =>
        services.AddSingleton<ObservedStore>()
            .AddSingleton(parts => new OutcomeDesk(parts.GetRequiredService<Database>(), parts.GetRequiredService<ObservedStore>()));

    public static void MapObserved(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/pigments/{id}/observed", OfPigment).WithTags("Pigments").WithName("getObservedPigment")
            .WithSummary("What happened to this pigment under laser, as corrective clinics told it: counts in steps, window and interval.")
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Fresh<ObservedPigment>, ProblemHttpResult>> OfPigment(string id, ObservedStore observed, CancellationToken stop) =>
        await observed.FindOfPigmentAsync(id, stop) is { } found
            ? new Fresh<ObservedPigment>(found)
            : Problems.NotFound.Because("There is no such pigment.");
}
