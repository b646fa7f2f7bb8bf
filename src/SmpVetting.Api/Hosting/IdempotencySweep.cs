using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;

namespace SmpVetting.Api.Hosting;

/// <summary>Removes answers that can no longer be repeated, so that a sealed receipt does not outlive its purpose.</summary>
internal sealed class IdempotencySweep : IDeadline
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    public static string Kind => "idempotency_sweep";

    /// <summary>Small units of work, so that no request waits behind a large one; comes again at once while there is more.</summary>
    public async Task RunAsync(Session session, Due due)
    {
        var more = await Idempotency.SweepAsync(session, due.Now);
        await DeadlineBook.SetAsync<IdempotencySweep>(session, due.ObjectId, more ? due.Now : due.Now + Pause);
    }
}
