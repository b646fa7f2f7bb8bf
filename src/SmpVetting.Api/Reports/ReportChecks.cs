using SmpVetting.Api.Hosting;
using SmpVetting.Api.Triage;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Reports;

/// <summary>What the limits of single fields cannot say about a report.</summary>
internal static class ReportChecks
{
    /// <summary>Throws a 400 that names the place.</summary>
    public static async Task RefuseAsync(ReportRequest request, ReportStore reports, DateOnly today, CancellationToken stop)
    {
        if (request.ClinicId is null == request.ClinicName is null)
            Refuse("clinicId", "give either clinicId, or clinicName for a clinic the registry does not know.");
        if (request.ClinicId is not null && request.Triage.ClinicId is { } other && other != request.ClinicId)
            Refuse("triage.clinicId", "names another clinic than clinicId.");
        TriageDays.RefuseFuture(request.Triage, "triage.", today);
        foreach (var (index, session) in (request.Sessions ?? []).Index())
        {
            if (session.On > today.AddDays(1) || session.On < today.AddDays(-TriageRequest.MostDays))
                Refuse($"sessions[{index}].on", "must be a day within the last 100 years and not in the future.");
        }

        RefuseContact(request);
        if (request.ClinicId is { } clinicId && !await reports.ClinicExistsAsync(clinicId, stop))
            Refuse("clinicId", "is not a clinic of this registry; use clinicName instead.");
        if (request.PractitionerId is { } practitionerId && !await reports.PractitionerExistsAsync(practitionerId, stop))
            Refuse("practitionerId", "is not a practitioner of this registry.");
    }

    private static void RefuseContact(ReportRequest request)
    {
        var reachable = request.Contact is { Email: not null } or { Phone: not null };
        if (request.Anonymity == Anonymity.ContactAllowed && !reachable)
            Refuse("contact", "needs an email or a phone, or choose another anonymity.");
        if (request.Anonymity is null or Anonymity.Anonymous && request.Contact is not null)
            Refuse("contact", "is not kept for an anonymous report; leave it out, or choose pseudonym or contact_allowed.");
    }

    private static void Refuse(string path, string message) => throw new ProblemException(Problems.At(path, message));
}
