using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;

namespace SmpVetting.Api.Records;

/// <summary>
/// Looks every hour what may be told of clinics by now; each of them is told at most once a week. A page of clinics at a
/// time: the next page is a deadline of its own, due at once, under the id of the clinic it goes on after.
/// </summary>
internal sealed class RecordRelease(RecordDesk records) : IDeadline
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    public static string Kind => "record_release";

    public async Task RunAsync(Session session, Due due)
    {
        if (await records.ReleaseAsync(session, due.ObjectId, due.Now) is { } last)
            await DeadlineBook.SetAsync<RecordRelease>(session, last, due.Now);
        if (due.ObjectId.Length == 0)
            await DeadlineBook.SetAsync<RecordRelease>(session, "", due.Now + Pause);
    }
}
