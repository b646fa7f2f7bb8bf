using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Outcomes;

namespace SmpVetting.Api.Records;

/// <summary>The public record of a clinic.</summary>
public static class RecordEndpoints
{
    public static IServiceCollection AddRecords(this IServiceCollection services) => services
        .AddSingleton<RecordStore>()
        .AddSingleton<RecordDesk>()
        .AddStandingDeadline<RecordRelease>();

    public static void MapRecords(this IEndpointRouteBuilder routes) => routes.MapGet("/v1/clinics/{id}/record", Get)
        .WithTags("Clinics").WithName("getClinicRecord").WithSummary("What the public is told of the reports on a clinic, and of its corrections.")
        .WithDescription("Counts of published reports, with their window and exact interval; small ones are not told. Changes at most once a week.")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Fresh<PublicRecord>, ProblemHttpResult>> Get(
        string id, RecordDesk records, OutcomeDesk outcomes, TimeProvider clock, CancellationToken stop) =>
        await records.FindAsync(id, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), stop) is { } record
            ? new Fresh<PublicRecord>(record with { Corrections = await outcomes.FindCorrectionsAsync(id, stop) })
            : Problems.NotFound.Because("There is no such clinic.");
}
