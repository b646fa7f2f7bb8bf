using System.Data.Common;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Data;

namespace SmpVetting.Api.Hosting;

/// <summary>How the service is.</summary>
public sealed record HealthAnswer(string Status);

/// <summary>Live: the process answers. Ready: the database answers too, within two seconds.</summary>
internal static class Health
{
    public const string Path = "/health";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup(Path).WithTags("Health").DisableRateLimiting();
        health.MapGet("/live", Live).WithName("live").WithSummary("The process answers.");
        health.MapGet("/ready", Ready).WithName("ready").WithSummary("The database answers too.")
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static Ok<HealthAnswer> Live() => TypedResults.Ok(new HealthAnswer("live"));

    private static async Task<Results<Ok<HealthAnswer>, ProblemHttpResult>> Ready(HttpContext http, Database database)
    {
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
            patience.CancelAfter(Patience);
            await Task.Run(() => database.Engine.ProbeAsync(patience.Token), patience.Token).WaitAsync(Patience);
            return TypedResults.Ok(new HealthAnswer("ready"));
        }
        catch (Exception error) when (error is DbException or TimeoutException or OperationCanceledException)
        {
            http.Response.Headers.RetryAfter = $"{ProblemTranslator.RetryAfterSeconds}";
            return Problems.Away.Because("The database does not answer.");
        }
    }
}
