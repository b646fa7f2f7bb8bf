using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Audit;
using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Moderation;
using SmpVetting.Api.Reports;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Notices;

/// <summary>Due process: a moderator tells the clinic, and the clinic is heard before anything is published.</summary>
public static class NoticeEndpoints
{
    public static IServiceCollection AddNotices(this IServiceCollection services) => services
        .AddSingleton(parts => new NoticeDesk(
            parts.GetRequiredService<CaseMoving>(), parts.GetRequiredService<ReportSeals>(), parts.GetRequiredService<AuditTrail>()))
        .AddSingleton<ClinicHearing>()
        .AddDeadline<NoticeExpiry>();

    public static void MapNotices(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/clinics/{id}/notices", Notify).WithTags("Notices").RequireAuthorization(AccountEndpoints.Moderators)
            .AddEndpointFilter(ModerationEndpoints.RecordRefusals)
            .WithName("notifyClinic").WithSummary("Tells the clinic of a report and starts its time to answer.")
            .WithDescription("The clinic gets an id of its own, the quarter and the kind of problem: no story, no day, no person. 10 business days to answer, 15 when the report is very serious.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);

        routes.MapGet("/v1/notices/{id}", Get).WithTags("Notices").RequireAuthorization(AccountEndpoints.ModeratorsAndClinics)
            .AddEndpointFilter(ModerationEndpoints.RecordRefusals).AddEndpointFilter(RefuseTheNoticesOfOthers)
            .WithName("getNotice").WithSummary("One notice as its clinic reads it, with its dates and what the clinic may do now. The read is written down.")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);

        var notices = routes.MapGroup("/v1/notices").WithTags("Notices").RequireAuthorization(AccountEndpoints.Clinics)
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        notices.MapGet("", List).WithName("listNotices").WithSummary("What this clinic was told of reports, in no order of time.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        var notice = notices.MapGroup("/{id}").AddEndpointFilter(RefuseTheNoticesOfOthers).ProducesProblem(StatusCodes.Status404NotFound);
        notice.MapPost("/reply", Reply).WithName("replyToNotice").WithSummary("The clinic's answer; it may come late, and the time does not wait for it.").Moves();
        notice.MapPost("/challenge", Challenge).WithName("challengeNotice")
            .WithSummary("Says that the report is materially inaccurate; it waits at most 5 business days more, once.").Moves();
        notice.MapPost("/appeals", Appeal).WithName("appealAsClinic")
            .WithSummary("Asks another reviewer to look at the decision; it stands meanwhile.").Moves();
    }

    private static async Task<Results<CreatedOnce<NoticeOnReport>, ProblemHttpResult>> Notify(
        HttpContext http, string id, NoticeRequest request, Caller caller, ClinicHearing hearing, ReportDesk reports, Database database,
        Idempotency idempotency, TimeProvider clock)
    {
        if (await idempotency.ReplayAsync<NoticeOnReport>(http, request) is { } again)
            return again;
        var now = clock.GetUtcNow();
        if (!await database.ReadAsync(session => CaseMoving.HasClinicAsync(session, id), http.RequestAborted))
            return NoSuch("clinic");
        if (await reports.OpenAsync(request.ReportId, DateOnly.FromDateTime(now.UtcDateTime), http.RequestAborted) is not { } told)
            return Problems.At("reportId", "is not a report on this clinic.");
        var (noticeId, drawn) = (Ids.NewUntimed("nt"), RandomNumberGenerator.GetInt32(int.MaxValue));
        return await idempotency.CreateAsync(http, request, async session => new Creation<NoticeOnReport>(
            noticeId, $"/v1/notices/{noticeId}", await hearing.NotifyAsync(session, caller, noticeId, id, request.ReportId, told, drawn, now)));
    }

    private static async Task<Listed<NoticeToClinic>> List(
        PageRequest page, Caller caller, ClinicHearing hearing, AppealDesk appeals, TimeProvider clock, CancellationToken stop) =>
        new(await hearing.ListAsync(caller, page, appeals, clock.GetUtcNow(), stop)) { IsPrivate = true };

    private static async Task<Results<Fresh<NoticeToClinic>, ProblemHttpResult>> Get(
        string id, Caller caller, ClinicHearing hearing, AppealDesk appeals, AuditTrail audit, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await hearing.FindAsync(caller, id, now, stop) is not { } notice)
            return NoSuch("notice");
        await audit.RecordAsync(caller.Actor, "notice_read", id, now, stop);
        return new Fresh<NoticeToClinic>(await hearing.ShowAsync(notice, appeals, now, stop)) { IsPrivate = true };
    }

    private static async Task<Results<Unkept<NoticeToClinic>, ProblemHttpResult>> Reply(
        string id, ReplyRequest request, Caller caller, ClinicHearing hearing, AppealDesk appeals, TimeProvider clock, CancellationToken stop) =>
        await hearing.ReplyAsync(caller, id, request, clock.GetUtcNow(), stop) is { } notice
            ? new Unkept<NoticeToClinic>(await hearing.ShowAsync(notice, appeals, clock.GetUtcNow(), stop))
            : NoSuch("notice");

    private static async Task<Results<Unkept<NoticeToClinic>, ProblemHttpResult>> Challenge(
        string id, ChallengeRequest request, Caller caller, ClinicHearing hearing, AppealDesk appeals, TimeProvider clock, CancellationToken stop) =>
        await hearing.ChallengeAsync(caller, id, request, clock.GetUtcNow(), stop) is { } notice
            ? new Unkept<NoticeToClinic>(await hearing.ShowAsync(notice, appeals, clock.GetUtcNow(), stop))
            : NoSuch("notice");

    private static async Task<Results<CreatedOnce<AppealAnswer>, ProblemHttpResult>> Appeal(
        HttpContext http, string id, AppealRequest request, Caller caller, ClinicHearing hearing, AppealDesk appeals, Idempotency idempotency, TimeProvider clock)
    {
        if (await idempotency.ReplayAsync<AppealAnswer>(http, request) is { } again)
            return again;
        var (appealId, now) = (Ids.NewUntimed("ap"), clock.GetUtcNow());
        if (await hearing.FindAsync(caller, id, now, http.RequestAborted) is not { } notice)
            return NoSuch("notice");
        if (!notice.Allowed(now).Contains(NoticeAction.Appeal))
            throw ClinicHearing.Refused(notice, NoticeAction.Appeal, now);
        return await idempotency.CreateAsync(http, request, async session => new Creation<AppealAnswer>(
            notice.ReportId, $"/v1/notices/{id}", await appeals.AskAsync(session, caller.Actor, appealId, notice.ReportId, AppealBy.Clinic, request.Words, now)));
    }

    /// <summary>A clinic's key opens the notices of that clinic; whether another clinic has one of this id is not told.</summary>
    private static async ValueTask<object?> RefuseTheNoticesOfOthers(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var id = (string)http.GetRouteValue("id")!;
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        if (await http.RequestServices.GetRequiredService<ClinicHearing>().FindAsync(Caller.Of(http), id, now, http.RequestAborted) is not null)
            return await next(context);
        await http.RequestServices.GetRequiredService<Refusals>().RecordAsync(http, StatusCodes.Status404NotFound, id);
        return NoSuch("notice");
    }

    private static ProblemHttpResult NoSuch(string noun) => Problems.NotFound.Because($"There is no such {noun}.");

    private static RouteHandlerBuilder Moves(this RouteHandlerBuilder route) =>
        route.ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
}
