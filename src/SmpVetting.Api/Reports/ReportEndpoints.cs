using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Audit;
using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Matching;
using SmpVetting.Api.Moderation;
using SmpVetting.Api.Referrals;
using SmpVetting.Api.Threads;
using SmpVetting.Api.Triage;
using SmpVetting.Domain;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Reports;

/// <summary>Reports of a bad outcome: filed by anybody, afterwards open to the holder of the receipt alone.</summary>
public static class ReportEndpoints
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<ReportSeals>()
        .AddSingleton<ReportStore>()
        .AddSingleton<ReportEndStore>()
        .AddSingleton<FactsDesk>()
        .AddDeadline<ReportRetention>()
        .AddSingleton(parts => new ReportDesk(parts.GetRequiredService<ReportStore>()));

    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/reports", File).WithTags("Reports").RequireRateLimiting(RateLimits.Reports)
            .WithName("fileReport").WithSummary("Files a report and answers with its triage and its receipt, which is shown once.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        routes.MapReportHold();

        var report = routes.MapGroup("/v1/reports/{id}").WithTags("Reports").RequireAuthorization(AccountEndpoints.Reporters)
            .AddEndpointFilter(RefuseTheReportsOfOthers)
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        report.MapGet("", Read).WithName("getReport").WithSummary("The report, as answered then and as it would be answered now, and what was written to you.");
        report.MapPost("/facts", AddFacts).WithName("addFacts").WithSummary("More facts, or corrected ones: the triage is run again with all that stand.")
            .RequireRateLimiting(RateLimits.Reports)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        report.MapGet("/matches", ListMatches).WithName("listMatches").WithSummary("Corrective clinics for this case, best first.");
        report.MapReportReferrals();
        report.MapReportThread();
        report.MapReportAppeals();
        report.MapDelete("", Withdraw).WithName("withdrawReport").WithSummary("Withdraws the report and erases what it said.")
            .WithMetadata(new ForbiddenBecause(
                "A report belongs to the person who wrote it, and only that person can erase it. A clinic can answer its notice, challenge what is not accurate, and appeal a decision."));
    }

    private static async Task<CreatedOnce<FiledReport>> File(
        HttpContext http, ReportRequest request, TriageDesk desk, ReportStore reports, Idempotency idempotency, Ids ids, TimeProvider clock)
    {
        if (await idempotency.ReplayAsync<FiledReport>(http, request) is { } again)
            return again;
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        await ReportChecks.RefuseAsync(request, reports, today, http.RequestAborted);
        var triage = await desk.AnswerAsync(ReportFacts.Of(request), new ComplainedOf(Name: request.ClinicName), today, http.RequestAborted, "triage.");
        var (id, receipt) = (ids.New("rep"), Receipt.Make());
        return await idempotency.CreateAsync(http, request, async session =>
        {
            await reports.FileAsync(session, id, receipt, request, triage, today, now);
            return new Creation<FiledReport>(id, $"/v1/reports/{id}", new FiledReport { Id = id, Receipt = receipt, Triage = triage });
        });
    }

    private static async Task<Results<Unkept<ReportAnswer>, ProblemHttpResult>> Read(
        string id, Caller caller, ReportStore reports, TriageDesk desk, ReferralDesk referrals, ThreadDesk threads, ModerationDesk moderation,
        Database database, AuditTrail audit, TimeProvider clock, CancellationToken stop)
    {
        if (await reports.FindAsync(id, stop) is not { } report)
            return NotFound();
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var referral = await referrals.FindAsync(id, now, stop);
        var coming = await moderation.ListComingAsync(id, stop);
        var triageNow = await desk.AnswerAsync(ReportFacts.Of(report, today), report.About, today, stop);
        var (opened, told) = (await referrals.ListOpeningsAsync(id, stop), await moderation.TellAsync(id, stop));
        // Last of all: whatever is marked as seen here is shown.
        var thread = await database.WriteAsync(
            async session =>
            {
                var seen = await threads.SeeAsync(session, id);
                audit.Add(session, caller.Actor, "report_read", id, now);
                return seen;
            },
            stop);
        return new Unkept<ReportAnswer>(new ReportAnswer
        {
            Id = id,
            Status = Words<ReportStatus>.Parse(report.Row.Status),
            Publication = Words<Publication>.Parse(report.Row.Publication),
            ClinicId = report.Row.ClinicId,
            ClinicName = report.Request.ClinicName,
            Anonymity = report.Request.Anonymity ?? Anonymity.Anonymous,
            Consents = report.Request.Consents ?? new ConsentAnswer(),
            ReceivedAt = report.Row.ReceivedAt,
            UpdatedAt = report.Row.UpdatedAt,
            RetainUntil = report.End.RetainUntil,
            HeldBecause = report.End.HeldBecause,
            NextDeadline = NextDeadline.Of(report.End, referral, thread, coming, now),
            Answers = report.Answers,
            TriageThen = report.Newest,
            TriageNow = triageNow,
            Referral = referral,
            Opened = opened,
            Thread = thread.Messages,
            Unread = thread.Unread,
            FollowUps = thread.FollowUps,
            HasNoticeAddress = thread.HasNoticeAddress,
            Moderation = told,
        });
    }

    private static async Task<Results<CreatedOnce<FactsAnswer>, ProblemHttpResult>> AddFacts(
        HttpContext http, string id, FactsRequest request, FactsDesk facts, Idempotency idempotency, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        TriageDays.RefuseFuture(request, "", today);
        if (await facts.JudgeAsync(id, new GivenFacts(today, request, request.Replaces == true), http.RequestAborted) is not { } retold)
            return NotFound();
        if (await idempotency.ReplayAsync<FactsAnswer>(http, request) is { } again)
            return again;
        return await Warning.EvenRefusedAsync(Warning.In(retold.Triage), idempotency.CreateAsync(http, request, async session =>
        {
            await facts.KeepAsync(session, retold, now);
            return new Creation<FactsAnswer>(id, $"/v1/reports/{id}", new FactsAnswer(retold.Number, retold.Triage));
        }));
    }

    private static async Task<Results<Unkept<MatchList>, ProblemHttpResult>> ListMatches(
        string id, Caller caller, ReportStore reports, TriageDesk desk, AuditTrail audit, TimeProvider clock, CancellationToken stop)
    {
        if (await reports.FindAsync(id, stop) is not { } report)
            return NotFound();
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var triage = await desk.AnswerAsync(ReportFacts.Of(report, today), report.About, today, stop);
        await audit.RecordAsync(caller.Actor, "matches_read", id, now, stop);
        return new Unkept<MatchList>(new MatchList(triage.Matches, null));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Withdraw(
        string id, ReportEndStore ends, TimeProvider clock, CancellationToken stop) =>
        await ends.WithdrawAsync(id, clock.GetUtcNow(), stop) ? TypedResults.NoContent() : NotFound();

    /// <summary>A receipt opens one report; whether there is another of the id that was asked for is not told.</summary>
    private static async ValueTask<object?> RefuseTheReportsOfOthers(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var id = http.GetRouteValue("id") as string;
        if (id == Caller.Of(http).Id)
            return await next(context);
        await http.RequestServices.GetRequiredService<Refusals>().RecordAsync(http, StatusCodes.Status404NotFound, id);
        return NotFound();
    }

    internal static ProblemHttpResult NotFound() => Problems.NotFound.Because("There is no report of this id for this receipt.");
}
