using SmpVetting.Api.Claims;
using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Registry;

/// <summary>
/// The day after the last one for which a fact holds. Readers see it expired by the clock alone; this tells those who
/// follow the changes.
/// </summary>
internal sealed class FactExpiry : IDeadline
{
    public static string Kind => "fact_expiry";

    /// <summary>Waits for the day, unless it has come already.</summary>
    public static Task WaitAsync(Session session, Verification verification) =>
        verification is { ValidUntil: { } lastDay, Status: not VerificationStatus.Expired }
            ? DeadlineBook.SetAsync<FactExpiry>(session, verification.Id, new DateTimeOffset(lastDay.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero))
            : Task.CompletedTask;

    public async Task RunAsync(Session session, Due due)
    {
        if (await VerificationStore.FindAsync(session, due.ObjectId) is not { ValidUntil: { } lastDay } verification)
            return;
        Changes.Add(
            session, verification.SubjectId, KindOf(verification.SubjectId), "verifications",
            verification.On(lastDay), verification.On(lastDay.AddDays(1)), due.DueAt);
        await VerdictWatch.TellAsync(session, KindOf(verification.SubjectId), verification.SubjectId, due.DueAt);
    }

    private static SubjectKind KindOf(string id) => id.Split('_')[0] switch
    {
        "cl" => SubjectKind.Clinic,
        "pr" => SubjectKind.Practitioner,
        "tr" => SubjectKind.Training,
        _ => SubjectKind.Pigment,
    };
}
