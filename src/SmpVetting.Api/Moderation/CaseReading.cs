using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Notices;
using SmpVetting.Api.Reports;
using SmpVetting.Domain;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Moderation;

/// <summary>Puts together what a moderator sees of one report.</summary>
internal sealed class CaseReading(
    Database database, ReportDesk reports, NoticeDesk notices, AppealDesk appeals, DecisionStore decisions, AuditTrail audit)
{
    /// <summary>Null when there is no such report or it was withdrawn. The read is on disk before anything is shown.</summary>
    public async Task<CaseAnswer?> ReadAsync(Caller caller, string id, ReadReason reason, DateTimeOffset now, CancellationToken stop)
    {
        var row = await database.ReadAsync(session => CaseMoving.FindForAsync(session, caller, id), stop);
        if (row is null || await reports.OpenAsync(id, DateOnly.FromDateTime(now.UtcDateTime), stop) is not { } told)
            return null;
        await audit.RecordAsync(caller.Actor, "report_opened", id, now, stop, reason.Word());
        return await database.ReadAsync(
            async session => new CaseAnswer
            {
                Id = id,
                Status = row.StatusNow,
                Publication = row.PublicationNow,
                ClinicId = row.ClinicId,
                ReceivedAt = row.ReceivedAt,
                Told = told,
                ProposedBy = row.ProposedBy,
                ConfirmedBy = row.ConfirmedBy,
                Notice = await notices.FindAsync(session, id),
                IdentityAccess = (await IdentityStore.SeeOpenAsync(session, id, now))?.ToAnswer(),
                LinkedWith = await LinkStore.ListOthersAsync(session, id),
                Decisions = await decisions.ListAsync(session, id),
                Appeals = await appeals.ListForModeratorsAsync(session, id),
                Allowed = row.Allowed,
            },
            stop);
    }
}
