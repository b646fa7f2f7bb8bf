using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Registry;
using SmpVetting.Api.Vetting;
using SmpVetting.Domain;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Claims;

/// <summary>
/// Where a new fact meets the claims on file: whoever writes the fact asks here in the same unit of work, and a verdict
/// that is another by it is told among the changes of the registry. Half a country may use one pigment, so each clinic
/// that uses it is a deadline of its own, which is due at once.
/// </summary>
internal sealed class VerdictWatch : IDeadline
{
    public static string Kind => "verdict_watch";

    public Task RunAsync(Session session, Due due) => TellClinicAsync(session, due.ObjectId, due.Now);

    /// <summary>The fact is written already, or has just expired; of a role, the clinic is told that has or had it.</summary>
    public static async Task TellAsync(Session session, SubjectKind kind, string subjectId, DateTimeOffset now)
    {
        if (kind == SubjectKind.Clinic)
        {
            await TellClinicAsync(session, subjectId, now);
            return;
        }

        for (var page = await NextAsync(""); page.Count > 0; page = await NextAsync(page[^1]))
        {
            foreach (var clinicId in page)
                await (kind == SubjectKind.Pigment ? DeadlineBook.SetAsync<VerdictWatch>(session, clinicId, now) : TellClinicAsync(session, clinicId, now));
        }

        Task<IReadOnlyList<string>> NextAsync(string afterId) => ClinicClaimStore.ListClinicsAsync(session, kind, subjectId, afterId);
    }

    private static async Task TellClinicAsync(Session session, string clinicId, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var claims = await ClinicClaimStore.ListWatchedAsync(session, clinicId, today);
        if (claims.Count == 0 || await DossierDesk.OpenAsync(session, clinicId, today) is not { } facts)
            return;
        foreach (var claim in claims)
        {
            var verdict = Verdicts.Judge(claim.Question, facts).Verdict;
            // Only whoever moves it tells it.
            if (await ClinicClaimStore.TellAsync(session, claim.Id, verdict) > 0)
                Changes.Add(session, clinicId, SubjectKind.Clinic, $"claims.{claim.Id}.verdict", claim.VerdictTold, verdict.Word(), now);
        }
    }
}
