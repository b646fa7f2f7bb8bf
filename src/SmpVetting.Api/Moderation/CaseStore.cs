using SmpVetting.Api.Data;

namespace SmpVetting.Api.Moderation;

/// <summary>The states of reports; each change names the state it expects.</summary>
internal static class CaseStore
{
    /// <summary>Null when there is no such report, or its time was over; one that was withdrawn is still there, to be counted.</summary>
    public static Task<CaseRow?> FindAsync(Session session, string reportId) => session.FindAsync<CaseRow>(Sql.Find, new { reportId });

    /// <summary>False when it was moved meanwhile.</summary>
    public static async Task<bool> MoveAsync(Session session, CaseRow from, CaseRow to, DateTimeOffset now) => await session.ExecuteAsync(
        Sql.Move,
        new { from.Id, from.Status, from.Publication, toStatus = to.Status, toPublication = to.Publication, now }) > 0;

    /// <summary>False when it was withdrawn meanwhile.</summary>
    public static async Task<bool> SetClinicAsync(Session session, string reportId, string? clinicId, DateTimeOffset now) =>
        await session.ExecuteAsync(Sql.SetClinic, new { reportId, clinicId, now }) > 0;

    /// <summary>Of any report, also of one that is erased; null when it named none of the registry.</summary>
    public static Task<string?> FindClinicOfAsync(Session session, string reportId) => session.FindAsync<string>(Sql.FindClinicOf, new { reportId });

    public static async Task<bool> HasClinicAsync(Session session, string clinicId) =>
        await session.FindAsync<string>(Sql.FindClinic, new { clinicId }) is not null;

    public static Task ProposeAsync(Session session, string reportId, string keyId, DateTimeOffset now) =>
        session.ExecuteAsync(Sql.Propose, new { reportId, keyId, now });

    /// <summary>False when somebody confirmed it meanwhile, or it is the same moderator.</summary>
    public static async Task<bool> ConfirmAsync(Session session, string reportId, string keyId, DateTimeOffset now) =>
        await session.ExecuteAsync(Sql.Confirm, new { reportId, keyId, now }) > 0;

    /// <summary>What was agreed about another state counts no more.</summary>
    public static Task ForgetApprovalAsync(Session session, string reportId) => session.ExecuteAsync(Sql.ForgetApproval, new { reportId });

    private static class Sql
    {
        public const string Find = """
            select r.Id, r.Status, r.Publication, r.ClinicId, r.ConsentPublish, r.ReceivedAt, t.Urgency, a.ProposedBy, a.ConfirmedBy,
                   n.Id as NoticeId, n.DueOn as NoticeDueOn, n.Answer as NoticeAnswer, n.Ground, n.ChallengeAccepted, c.Country, c.Postcode
              from Report r
              left join ReportTriage t on t.ReportId = r.Id and t.Number = r.Facts
              left join PublicationApproval a on a.ReportId = r.Id
              left join Notice n on n.ReportId = r.Id and n.ClosedAt is null
              left join Clinic c on c.Id = r.ClinicId
             where r.Id = @reportId and (r.WrappedKey is not null or r.Status = 'withdrawn')
            """;

        public const string Move = """
            update Report
               set Status = @toStatus, Publication = @toPublication, UpdatedAt = @now
             where Id = @id and Status = @status and Publication = @publication
            """;

        public const string SetClinic = "update Report set ClinicId = @clinicId, UpdatedAt = @now where Id = @reportId and Status <> 'withdrawn'";

        public const string FindClinicOf = "select ClinicId from Report where Id = @reportId";

        public const string FindClinic = "select Id from Clinic where Id = @clinicId";

        public const string Propose = """
            insert into PublicationApproval (ReportId, ProposedBy, ProposedAt)
            values (@reportId, @keyId, @now)
            """;

        public const string Confirm = """
            update PublicationApproval
               set ConfirmedBy = @keyId, ConfirmedAt = @now
             where ReportId = @reportId and ConfirmedBy is null and ProposedBy <> @keyId
            """;

        public const string ForgetApproval = "delete from PublicationApproval where ReportId = @reportId";
    }
}
