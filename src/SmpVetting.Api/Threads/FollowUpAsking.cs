using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Threads;

/// <summary>Asks the reporter in the thread how it is now, when the plan says so, as long as the report is there.</summary>
internal sealed class FollowUpAsking(ThreadDesk threads) : IDeadline
{
    public static string Kind => "follow_up";

    public async Task RunAsync(Session session, Due due)
    {
        if (await FollowUpStore.FindAsync(session, due.ObjectId) is not { } state)
            return;
        if (FollowUpPlan.Due(state.ReceivedAt, state.Asked, due.Now) is { } question)
        {
            await FollowUpStore.AskAsync(session, due.ObjectId, question.Number, due.Now);
            await threads.AskAsync(session, Actor.Program, due.ObjectId, ThreadParty.Service, question.Words, due.Now);
        }

        if (FollowUpPlan.NextAt(state.ReceivedAt, due.Now) is { } next)
            await DeadlineBook.SetAsync<FollowUpAsking>(session, due.ObjectId, next);
    }
}
