using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Documents;

namespace SmpVetting.Api.Claims;

/// <summary>What clinics claim: held against what is known, and kept on file.</summary>
public static class ClaimEndpoints
{
    /// <summary>JSON may write each character of the longest text as an escape of six.</summary>
    private const long LargestBody = (6L * ClaimCheckRequest.LongestText) + (64 * 1024);

    public static IServiceCollection AddClaims(this IServiceCollection services) => services
        .AddSingleton<ReadingTurns>()
        .AddSingleton<ClaimDesk>()
        .AddSingleton<ClinicClaimStore>()
        .AddDeadline<VerdictWatch>();

    public static void MapClaims(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/claim-checks", Check).WithTags("Claims").WithName("checkClaims")
            .WithSummary("Finds the checkable claims in a clinic's text and says what is known about each. Nothing is stored.")
            .WithMetadata(new LargestBodyOf(LargestBody))
            .ProducesProblem(StatusCodes.Status400BadRequest);
        routes.MapClinicClaims();
    }

    private static async Task<Results<UnkeptForm<ClaimCheck>, ProblemHttpResult>> Check(
        ClaimCheckRequest request, AskedForm asked, ClaimDesk desk, TimeProvider clock, CancellationToken stop)
    {
        if (request.Misfit() is { } misfit)
            return misfit;
        var check = await desk.CheckAsync(request, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), stop);
        return new UnkeptForm<ClaimCheck>(asked, check, ClaimCheckPage.Of);
    }

    /// <summary>What the server takes on this route instead of its usual limit.</summary>
    private sealed record LargestBodyOf(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
