using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Moderation;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Reports;

/// <summary>The reporter asks another reviewer to look at the decision.</summary>
internal static class ReportAppealEndpoints
{
    public static void MapReportAppeals(this RouteGroupBuilder report) => report.MapPost("/appeals", Ask).WithName("appealAsReporter")
        .WithSummary("Asks another reviewer to look at the decision; it stands meanwhile.").RequireRateLimiting(RateLimits.Reports)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<CreatedOnce<AppealAnswer>, ProblemHttpResult>> Ask(
        HttpContext http, string id, AppealRequest request, Caller caller, AppealDesk appeals, Idempotency idempotency, TimeProvider clock)
    {
        if (await idempotency.ReplayAsync<AppealAnswer>(http, request) is { } again)
            return again;
        var (appealId, now) = (Ids.NewUntimed("ap"), clock.GetUtcNow());
        return await idempotency.CreateAsync(http, request, async session => new Creation<AppealAnswer>(
            id, $"/v1/reports/{id}", await appeals.AskAsync(session, caller.Actor, appealId, id, AppealBy.Reporter, request.Words, now)));
    }
}
