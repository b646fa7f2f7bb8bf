using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Moderation;
using SmpVetting.Api.Threads;
using SmpVetting.Domain.DueProcess;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Reports;

/// <summary>Keeps a report longer than its life. The reporter reads until when and why; a withdrawal erases it all the same.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record HoldRequest
{
    /// <summary>The last day, at most a year from today. A nearer day than before shortens a hold; today ends it.</summary>
    public required DateOnly Until { get; init; }

    [StringLength(400, MinimumLength = 1), Readable]
    public required string Reason { get; init; }
}

/// <summary>A moderator holds a report that is still needed when its time is over.</summary>
internal static class ReportHoldEndpoints
{
    /// <summary>What is still needed after a year is asked for anew (SmpVetting judgement).</summary>
    private const int MostDays = 366;

    public static void MapReportHold(this IEndpointRouteBuilder routes) => routes.MapPut("/v1/moderation/reports/{id}/hold", Hold)
        .WithTags("Moderation").RequireAuthorization(AccountEndpoints.Moderators).AddEndpointFilter(ModerationEndpoints.RecordRefusals)
        .WithName("holdReport").WithSummary("Keeps a report until a day although its time is over before. The reporter reads until when and why.")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> Hold(
        string id, HoldRequest request, Caller caller, ReportEndStore ends, ThreadDesk threads, Database database, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (request.Until < today || request.Until > today.AddDays(MostDays))
            return Problems.At("until", "must be a day from today on, and at most a year away.");
        return await database.WriteAsync(
            async session =>
            {
                if (await CaseMoving.TakeForAsync(session, caller, id) is null || await ReportEndStore.FindAsync(session, id) is not { } end)
                    return false;
                var until = NoticeClock.EndOf(request.Until);
                var isHold = until > end.KeptAnyway;
                if (!isHold && !end.IsHeld)
                    throw new ProblemException(Problems.At("until", FormattableString.Invariant($"the report is kept until {end.KeptAnyway:yyyy-MM-dd} anyway; name that day or a later one.")));
                if (!await ends.HoldAsync(session, caller.Actor, id, until, request.Reason, now))
                    return false;
                await threads.TellAsync(session, id, isHold ? NewsWords.Held : NewsWords.HoldEnded, now);
                return true;
            },
            stop)
            ? TypedResults.NoContent()
            : Problems.NotFound.Because("There is no such report, or what it said was erased.");
    }
}
