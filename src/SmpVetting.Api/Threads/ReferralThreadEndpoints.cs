using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Threads;

/// <summary>The clinic that took a person on asks and reads, in a conversation that no other clinic and no moderator sees.</summary>
internal static class ReferralThreadEndpoints
{
    public static void MapReferralThread(this RouteGroupBuilder referral)
    {
        referral.MapGet("/messages", Read).WithName("listClinicMessages")
            .WithSummary("What this clinic and the person wrote to each other, while the clinic has the person.")
            .ProducesProblem(StatusCodes.Status409Conflict);
        referral.MapPost("/messages", Ask).WithName("writeAsClinic")
            .WithSummary("Asks the person something, once the referral is accepted. The person sees that the clinic asks, and not who.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Results<Unkept<MessageList>, ProblemHttpResult>> Read(
        string id, Caller caller, ThreadDesk threads, Database database, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var messages = await database.WriteAsync(
            async session => await ThreadStore.FindReportAsync(session, caller.ClinicId, id) is { } reportId
                ? await threads.ReadAsync(session, caller.Actor, reportId, id, now)
                : null,
            stop);
        return messages is null ? NotTaken() : new Unkept<MessageList>(messages);
    }

    private static async Task<Results<CreatedOnce<ThreadMessage>, ProblemHttpResult>> Ask(
        HttpContext http, string id, MessageRequest request, Caller caller, ThreadDesk threads, Idempotency idempotency, TimeProvider clock)
    {
        if (await idempotency.ReplayAsync<ThreadMessage>(http, request) is { } again)
            return again;
        var now = clock.GetUtcNow();
        return await idempotency.CreateAsync(http, request, async session =>
            await ThreadStore.FindReportAsync(session, caller.ClinicId, id) is { } reportId
            && await threads.AskAsync(session, caller.Actor, reportId, ThreadParty.Clinic, request.Text, now, id) is { } message
                // Kept under the report, so that the words go with it.
                ? new Creation<ThreadMessage>(reportId, $"/v1/referrals/{id}/messages", message)
                : throw new ProblemException(NotTaken()));
    }

    private static ProblemHttpResult NotTaken() =>
        Problems.NotNow("You and the person can write to each other from the acceptance to the end of the work.");
}
