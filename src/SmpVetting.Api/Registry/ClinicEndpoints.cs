using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Registry;

/// <summary>Clinics.</summary>
internal static class ClinicEndpoints
{
    /// <summary>Only what could be a clinic: "lookup" is a place of its own, and takes a POST alone.</summary>
    private const string One = "/{id:regex(^cl_)}";

    public static void MapClinics(this IEndpointRouteBuilder routes)
    {
        var clinics = routes.MapGroup("/v1/clinics").WithTags("Clinics");
        clinics.MapGet("", List).WithName("listClinics").WithSummary("Finds clinics by name, place, country, services and status.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        clinics.MapPost("", Create).WithName("createClinic").WithSummary("Records a clinic; the answer warns when its name could be taken for a listed one.").ByModerators();
        clinics.MapGet(One, Get).WithName("getClinic").WithSummary("Reads a clinic.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        clinics.MapPut(One, Replace).WithName("replaceClinic").WithSummary("Replaces all that is recorded of a clinic.")
            .ByModerators().ChangesVersion();
    }

    private static async Task<Listed<ListedClinic>> List(
        [AsParameters] ClinicQuery query, PageRequest page, ClinicSearch search, CancellationToken stop) =>
        new(await search.ListAsync(ClinicFilter.Of(query), page, stop));

    private static async Task<Results<CreatedOnce<RecordedClinic>, ProblemHttpResult>> Create(
        HttpContext http, ClinicRequest request, Caller caller, ClinicStore clinics, Idempotency idempotency, Ids ids, TimeProvider clock)
    {
        if (request.Misfit() is { } misfit)
            return misfit;
        var now = clock.GetUtcNow();
        var clinic = new Clinic(ids.New("cl"), request, now, now);
        return await idempotency.CreateAsync(http, request, async session => new Creation<RecordedClinic>(
            clinic.Id, $"/v1/clinics/{clinic.Id}", await clinics.CreateAsync(session, caller.Actor, clinic), clinic.Version));
    }

    private static async Task<Results<Fresh<Clinic>, ProblemHttpResult>> Get(string id, WrittenClinics clinics, CancellationToken stop) =>
        await clinics.FindAsync(id, stop) is { } clinic ? new Fresh<Clinic>(clinic.Json, Etag.Of(clinic.Version)) : RegistryEndpoints.NoSuch("clinic");

    private static async Task<Results<Fresh<RecordedClinic>, ProblemHttpResult>> Replace(
        string id, IfMatch match, ClinicRequest request, Caller caller, ClinicStore clinics, TimeProvider clock, CancellationToken stop)
    {
        if (request.Misfit() is { } misfit)
            return misfit;
        return await clinics.ReplaceAsync(caller.Actor, id, match, request, clock.GetUtcNow(), stop) is { } clinic
            ? new Fresh<RecordedClinic>(clinic, Etag.Of(clinic.Version))
            : RegistryEndpoints.NoSuch("clinic");
    }
}
