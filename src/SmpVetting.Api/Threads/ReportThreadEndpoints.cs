using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Moderation;
using SmpVetting.Api.Reports;
using SmpVetting.Api.Triage;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Threads;

/// <summary>The reporter writes, says how it is now, and leaves an address for news. Reading is a part of reading the report.</summary>
internal static class ReportThreadEndpoints
{
    public static void MapReportThread(this RouteGroupBuilder report)
    {
        report.MapPost("/messages", Write).WithName("writeMessage")
            .WithSummary("Writes to the moderators, or to the clinic that took the person on. Words of danger are answered at once with what to do.").RequireRateLimiting(RateLimits.Reports)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        report.MapPost("/outcome", Answer).WithName("answerFollowUp")
            .WithSummary("How it is now: answers the newest question of the thread, which comes after four weeks and after half a year.")
            .RequireRateLimiting(RateLimits.Reports)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        report.MapPut("/notice-address", SetAddress).WithName("setNoticeAddress")
            .WithSummary("Leaves an address to which only ever 'there is something new' is written, once a day at most.")
            .RequireRateLimiting(RateLimits.Reports).ProducesProblem(StatusCodes.Status400BadRequest);
        report.MapDelete("/notice-address", RemoveAddress).WithName("removeNoticeAddress").WithSummary("Erases that address; nothing is written to it any more.");
    }

    private static async Task<Results<CreatedOnce<SentMessage>, ProblemHttpResult>> Write(
        HttpContext http, string id, ReporterMessageRequest request, ThreadDesk threads, FactsDesk facts, ModerationDesk moderation,
        Idempotency idempotency, TimeProvider clock)
    {
        if (await idempotency.ReplayAsync<SentMessage>(http, request) is { } again)
            return again;
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var warning = Warning.In(request.Text, today);
        // Moderators do not see what is written to a clinic: it is no fact of the report, and answers none of their questions.
        var danger = request.To == Correspondent.Clinic ? null : await facts.JudgeDangerAsync(id, request.Text, warning, today, http.RequestAborted);
        return await Warning.EvenRefusedAsync(warning, idempotency.CreateAsync(http, request, async session =>
        {
            var referralId = request.To == Correspondent.Clinic
                ? await ThreadStore.FindReferralAsync(session, id) ?? throw new ProblemException(Problems.NotNow(
                    "No clinic has taken you on now, so there is none to write to. Leave 'to' out to write to the moderators."))
                : null;
            if (await threads.WriteAsync(session, id, referralId, request.Text, now) is not { } message)
                throw new ProblemException(NoSuch());
            if (danger is not null)
                await facts.KeepAsync(session, danger, now);
            else if (referralId is null)
                await moderation.HearAsync(session, id, now);
            return new Creation<SentMessage>(id, $"/v1/reports/{id}", new SentMessage
            {
                From = message.From,
                On = message.On,
                Text = message.Text,
                Warning = warning,
            });
        }));
    }

    private static async Task<Results<CreatedOnce<SentAnswer>, ProblemHttpResult>> Answer(
        HttpContext http, string id, FollowUpRequest request, FollowUpStore followUps, FactsDesk facts, AuditTrail audit,
        Idempotency idempotency, TimeProvider clock)
    {
        if (await idempotency.ReplayAsync<SentAnswer>(http, request) is { } again)
            return again;
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var warning = Warning.In(request.Text, today);
        var danger = await facts.JudgeDangerAsync(id, request.Text, warning, today, http.RequestAborted);
        return await Warning.EvenRefusedAsync(warning, idempotency.CreateAsync(http, request, async session =>
        {
            if (!await ReportTurn.TouchAsync(session, id, now) || await FollowUpStore.FindAsync(session, id) is not { } state)
                throw new ProblemException(NoSuch());
            if (state.Asked == 0)
                throw new ProblemException(Problems.NotNow("Nothing was asked yet: the first question comes four weeks after the report."));
            if (!await followUps.AnswerAsync(session, id, state, request, now))
                throw new ProblemException(Problems.NotNow("The newest question is answered already, and each is answered once."));
            audit.Add(session, new Actor("reporter", id), "follow_up_answered", id, now);
            if (danger is not null)
                await facts.KeepAsync(session, danger, now);
            var answer = (await followUps.ListAsync(session, id))[^1];
            return new Creation<SentAnswer>(id, $"/v1/reports/{id}", new SentAnswer
            {
                Number = answer.Number,
                AskedOn = answer.AskedOn,
                Outcome = answer.Outcome,
                AnsweredOn = answer.AnsweredOn,
                Text = answer.Text,
                Warning = warning,
            });
        }));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> SetAddress(
        string id, NoticeAddressRequest request, Letterbox letters, Database database, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return await database.WriteAsync(session => letters.SetAddressAsync(session, id, request.Email, now), stop)
            ? TypedResults.NoContent()
            : NoSuch();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAddress(
        string id, Letterbox letters, Database database, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return await database.WriteAsync(session => letters.RemoveAddressAsync(session, id, now), stop)
            ? TypedResults.NoContent()
            : Problems.NotFound.Because("No address is kept for this report.");
    }

    private static ProblemHttpResult NoSuch() => Problems.NotFound.Because("There is no report of this id for this receipt.");
}
