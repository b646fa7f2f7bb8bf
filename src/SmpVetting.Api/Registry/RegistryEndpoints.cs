using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Moderation;

namespace SmpVetting.Api.Registry;

/// <summary>The registry: clinics, practitioners, trainings, pigments, colorants, and what was checked about them.</summary>
public static class RegistryEndpoints
{
    public static IServiceCollection AddRegistry(this IServiceCollection services) => services
        .AddSingleton<ClinicStore>()
        .AddSingleton<WrittenClinics>()
        .AddSingleton<ClinicSearch>()
        .AddSingleton<PractitionerStore>()
        .AddSingleton<TrainingStore>()
        .AddSingleton<PigmentStore>()
        .AddSingleton<PigmentUseStore>()
        .AddSingleton<PigmentLookup>()
        .AddSingleton<VerificationStore>()
        .AddSingleton<ChangeStore>()
        .AddDeadline<FactExpiry>();

    public static void MapRegistry(this IEndpointRouteBuilder routes)
    {
        routes.MapClinics();
        routes.MapClinicLookup();
        routes.MapPractitioners();
        routes.MapPigments();
        routes.MapColorants();
        routes.MapVerifications();
        routes.MapChanges();
    }

    internal static ProblemHttpResult NoSuch(string noun) => Problems.NotFound.Because($"There is no such {noun}.");

    internal static RouteHandlerBuilder ByModerators(this RouteHandlerBuilder route) => route
        .RequireAuthorization(AccountEndpoints.Moderators)
        .AddEndpointFilter(ModerationEndpoints.RecordRefusals).AddEndpointFilter(ModeratorConflicts.RefuseWritesAsync)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden);

    internal static RouteHandlerBuilder ChangesVersion(this RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);
}
