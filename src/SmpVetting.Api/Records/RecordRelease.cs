using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;

namespace SmpVetting.Api.Records;

/// <summary>Looks every hour what may be told of clinics by now; each of them is told at most once a week.</summary>
internal sealed class RecordRelease(RecordDesk records) : IDeadline
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    public static string Kind => "record_release";

    public async Task RunAsync(Session session, Due due)
    {
        await records.ReleaseAsync(session, Actor.Program, due.Now);
        await DeadlineBook.SetAsync<RecordRelease>(session, due.ObjectId, due.Now + Pause);
    }
}
