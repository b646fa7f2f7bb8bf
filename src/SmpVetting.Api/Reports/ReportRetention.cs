using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;

namespace SmpVetting.Api.Reports;

/// <summary>Erases what a person wrote when the time that was announced from the first day has come.</summary>
internal sealed class ReportRetention(ReportEndStore ends) : IDeadline
{
    public static string Kind => "report_retention";

    /// <summary>Events and holds do not move the deadline: it looks at them when it comes, and waits for the later end.</summary>
    public async Task RunAsync(Session session, Due due)
    {
        if (await ReportEndStore.FindAsync(session, due.ObjectId) is not { } end)
            return;
        if (end.RetainUntil > due.Now)
            await DeadlineBook.SetAsync<ReportRetention>(session, due.ObjectId, end.RetainUntil);
        else if (!await ends.ExpireAsync(session, due.ObjectId, end, due.Now))
            await DeadlineBook.SetAsync<ReportRetention>(session, due.ObjectId, due.Now);
    }
}
