using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;

namespace SmpVetting.Api.Moderation;

/// <summary>
/// Nobody did in time what waits in the queue: told the clinic in five business days, decided when its time was over,
/// answered an appeal. It goes to the top, and the log says so.
/// </summary>
internal sealed class QueueOverdue(AuditTrail audit) : IDeadline
{
    public static string Kind => "queue_overdue";

    public async Task RunAsync(Session session, Due due)
    {
        if (await QueueStore.RaiseAsync(session, due.ObjectId, due.Now))
            audit.Add(session, Actor.Program, "overdue", due.ObjectId, due.Now);
    }
}
