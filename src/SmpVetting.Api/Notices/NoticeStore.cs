using SmpVetting.Api.Data;
using SmpVetting.Domain;
using SmpVetting.Domain.DueProcess;

namespace SmpVetting.Api.Notices;

/// <summary>What clinics were told of reports, and what they answered.</summary>
internal static class NoticeStore
{
    /// <summary>Null when there is no such notice for this clinic.</summary>
    public static async Task<NoticeRow?> FindAsync(Session session, string? clinicId, string id) =>
        await FindAsync(session, id) is { } notice && notice.ClinicId == clinicId ? notice : null;

    public static Task<NoticeRow?> FindAsync(Session session, string id) => session.FindAsync<NoticeRow>(Sql.Find, new { id });

    /// <summary>Of a report; null when nobody was told, or not any more.</summary>
    public static Task<NoticeRow?> FindOpenAsync(Session session, string reportId) => session.FindAsync<NoticeRow>(Sql.FindOpen, new { reportId });

    public static Task<IReadOnlyList<string>> ListIdsAsync(Session session, string reportId) => session.ListAsync<string>(Sql.ListIds, new { reportId });

    public static Task<IReadOnlyList<NoticeRow>> ListAsync(Session session, string? clinicId, string afterId, int take) =>
        session.ListAsync<NoticeRow>(Sql.List, new { clinicId, afterId, take });

    public static Task AddAsync(Session session, NoticeRow notice) => session.ExecuteAsync(Sql.Add, notice);

    /// <summary>False when it was answered meanwhile.</summary>
    public static async Task<bool> AnswerAsync(Session session, string id, NoticeAnswer answer, DateTimeOffset now) =>
        await session.ExecuteAsync(Sql.Answer, new { id, answer = answer.Word(), now }) > 0;

    /// <summary>False when it was challenged or published meanwhile.</summary>
    public static async Task<bool> ChallengeAsync(Session session, string id, ChallengeGround ground, DateOnly dueOn, DateTimeOffset now) =>
        await session.ExecuteAsync(Sql.Challenge, new { id, ground = ground.Word(), dueOn, now }) > 0;

    /// <summary>False when there is no challenge to answer any more.</summary>
    public static async Task<bool> SettleAsync(Session session, NoticeRow notice, bool accepted) => await session.ExecuteAsync(
        Sql.Settle, new { notice.Id, accepted, state = (notice.Answer is null ? NoticeState.Open : NoticeState.Answered).Word(), dueOn = notice.AnswerBy }) > 0;

    /// <summary>False when it was closed meanwhile.</summary>
    public static async Task<bool> PublishAsync(Session session, string id) => await session.ExecuteAsync(Sql.Publish, new { id }) > 0;

    /// <summary>False when it was closed before.</summary>
    public static async Task<bool> CloseAsync(Session session, string id, DateTimeOffset now) => await session.ExecuteAsync(Sql.Close, new { id, now }) > 0;

    /// <summary>The last days that other clinics were given, from this one on.</summary>
    public static Task<IReadOnlyList<DateOnly>> ListDaysOfOthersAsync(Session session, string clinicId, DateOnly from) =>
        session.ListAsync<DateOnly>(Sql.ListDaysOfOthers, new { clinicId, from });

    /// <summary>How many people work at a clinic, as far as we know.</summary>
    public static Task<int> CountPeopleAsync(Session session, string clinicId, DateOnly today) =>
        session.FindAsync<int>(Sql.CountPeople, new { clinicId, today });

    private static class Sql
    {
        public const string Find = """
            select n.Id, n.ReportId, n.ClinicId, n.State, n.QuarterOn, n.Categories, n.NotifiedAt, n.AnswerBy, n.DueOn, n.ModerationUntil,
                   n.Answer, n.AnsweredAt, n.Ground, n.ChallengeAccepted, r.Status, c.Country, c.Postcode
              from Notice n
              join Report r on r.Id = n.ReportId
              join Clinic c on c.Id = n.ClinicId
             where n.Id = @id
            """;

        public const string FindOpen = """
            select n.Id, n.ReportId, n.ClinicId, n.State, n.QuarterOn, n.Categories, n.NotifiedAt, n.AnswerBy, n.DueOn, n.ModerationUntil,
                   n.Answer, n.AnsweredAt, n.Ground, n.ChallengeAccepted, r.Status, c.Country, c.Postcode
              from Notice n
              join Report r on r.Id = n.ReportId
              join Clinic c on c.Id = n.ClinicId
             where n.ReportId = @reportId and n.ClosedAt is null
            """;

        public const string List = """
            select n.Id, n.ReportId, n.ClinicId, n.State, n.QuarterOn, n.Categories, n.NotifiedAt, n.AnswerBy, n.DueOn, n.ModerationUntil,
                   n.Answer, n.AnsweredAt, n.Ground, n.ChallengeAccepted, r.Status, c.Country, c.Postcode
              from Notice n
              join Report r on r.Id = n.ReportId
              join Clinic c on c.Id = n.ClinicId
             where n.ClinicId = @clinicId and n.Id > @afterId
             order by n.Id /*take*/
            """;

        public const string ListIds = "select Id from Notice where ReportId = @reportId order by Id";

        public const string ListDaysOfOthers = "select distinct AnswerBy from Notice where AnswerBy >= @from and ClinicId <> @clinicId";

        public const string Add = """
            insert into Notice (Id, ReportId, ClinicId, State, QuarterOn, Categories, NotifiedAt, AnswerBy, DueOn, ModerationUntil)
            values (@id, @reportId, @clinicId, @state, @quarterOn, @categories, @notifiedAt, @answerBy, @dueOn, @moderationUntil)
            """;

        public const string Answer = """
            update Notice
               set Answer = @answer, AnsweredAt = @now, State = case State when 'open' then 'answered' else State end
             where Id = @id and ClosedAt is null and (Answer is null or Answer = 'investigating')
            """;

        public const string Challenge = """
            update Notice
               set Ground = @ground, ChallengedAt = @now, State = 'challenged', DueOn = @dueOn
             where Id = @id and State in ('open', 'answered') and Ground is null
            """;

        public const string Settle = """
            update Notice
               set ChallengeAccepted = @accepted, State = @state, DueOn = @dueOn
             where Id = @id and State = 'challenged'
            """;

        public const string Publish = "update Notice set State = 'published' where Id = @id and ClosedAt is null";

        public const string Close = "update Notice set State = 'closed', Categories = '', ClosedAt = @now where Id = @id and ClosedAt is null";

        public const string CountPeople = """
            select count(distinct PractitionerId)
              from PractitionerRole
             where ClinicId = @clinicId and (UntilOn is null or UntilOn >= @today)
            """;
    }
}
