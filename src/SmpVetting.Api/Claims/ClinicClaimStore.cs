using SmpVetting.Api.Data;
using SmpVetting.Domain;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Claims;

/// <summary>Advertised claims on file. A claim stays as it was filed; only the clinic's answer is replaced, and the older one is kept for cards of its days.</summary>
public sealed class ClinicClaimStore(Database database, AuditTrail audit)
{
    /// <summary>So many open claims of a clinic are judged anew when something about it was checked.</summary>
    internal const int MostWatched = 200;

    internal static async Task<bool> HasClinicAsync(Session session, string clinicId) =>
        await session.FindAsync<string>(Sql.FindClinic, new { clinicId }) is not null;

    internal async Task AddAsync(Session session, Actor actor, FiledClaim claim)
    {
        await session.ExecuteAsync(Sql.Add, claim);
        audit.Add(session, actor, "claim_filed", claim.Id, claim.FiledAt);
    }

    /// <summary>Oldest entry first; null when there is no such clinic.</summary>
    internal Task<IReadOnlyList<FiledClaim>?> ListAsync(string clinicId, string afterId, int take, CancellationToken stop) => database.ReadAsync(
        async session =>
        {
            var rows = await session.ListAsync<FiledClaim>(Sql.List, new { clinicId, afterId, take });
            return rows.Count > 0 || await HasClinicAsync(session, clinicId) ? rows : null;
        },
        stop);

    internal Task<FiledClaim?> FindAsync(string clinicId, string id, CancellationToken stop) =>
        database.ReadAsync(session => FindAsync(session, clinicId, id), stop);

    /// <summary>Null when there is no such claim of this clinic; throws when the version moved.</summary>
    internal Task<FiledClaim?> AnswerAsync(
        Actor actor, string clinicId, string id, Hosting.IfMatch match, ClaimAnswer answer, CancellationToken stop) => database.WriteAsync(
        async session =>
        {
            if (await FindAsync(session, clinicId, id) is not { } old)
                return null;
            var now = answer.AnsweredAt;
            var changed = await session.ExecuteAsync(
                Sql.Answer, new { id, version = match.Expecting(old.Version), answer = answer.Text, now, by = answer.By!.Value.Word() });
            if (changed == 0)
                throw Hosting.IfMatch.Stale();
            if (old.Answer is not null)
                await session.ExecuteAsync(Sql.KeepReplaced, new { id, old.Version, old.Answer, old.AnsweredAt, old.AnsweredBy });
            audit.Add(session, actor, "claim_answered", id, now!.Value);
            return await FindAsync(session, clinicId, id);
        },
        stop);

    /// <summary>The claims of a clinic that were last told with a verdict, for whoever watches for another.</summary>
    internal static Task<IReadOnlyList<FiledClaim>> ListWatchedAsync(Session session, string clinicId, DateOnly today) =>
        session.ListAsync<FiledClaim>(Sql.ListOpen, new { clinicId, today, take = MostWatched });

    internal static Task<int> TellAsync(Session session, string id, ClaimVerdict verdict) =>
        session.ExecuteAsync(Sql.Tell, new { id, verdict = verdict.Word() });

    /// <summary>A page of the clinics whose claims rest on facts of this practitioner, training or pigment, in the order of their ids.</summary>
    internal static Task<IReadOnlyList<string>> ListClinicsAsync(Session session, SubjectKind kind, string subjectId, string afterId) => session.ListAsync<string>(
        kind switch
        {
            SubjectKind.Practitioner => Sql.ListClinicsOfPractitioner,
            SubjectKind.Training => Sql.ListClinicsOfTraining,
            _ => Sql.ListClinicsOfPigment,
        },
        new { subjectId, afterId, take = MostWatched });

    private static Task<FiledClaim?> FindAsync(Session session, string clinicId, string id) =>
        session.FindAsync<FiledClaim>(Sql.Find, new { clinicId, id });

    private static class Sql
    {
        public const string FindClinic = "select Id from Clinic where Id = @clinicId";

        public const string Add = """
            insert into ClinicClaim (Id, ClinicId, Version, Type, Quote, ValueFromHundredths, ValueToHundredths, ValueUnit, SeenAt,
                   SeenOn, ValidUntil, VerdictThen, RuleSetThen, VerdictTold, FiledAt, UpdatedAt)
            values (@id, @clinicId, @version, @type, @quote, @valueFromHundredths, @valueToHundredths, @valueUnit, @seenAt,
                   @seenOn, @validUntil, @verdictThen, @ruleSetThen, @verdictTold, @filedAt, @filedAt)
            """;

        public const string Find = """
            select Id, ClinicId, Version, Type, Quote, ValueFromHundredths, ValueToHundredths, ValueUnit, SeenAt, SeenOn,
                   ValidUntil, VerdictThen, RuleSetThen, VerdictTold, Answer, AnsweredAt, AnsweredBy, FiledAt
              from ClinicClaim
             where Id = @id and ClinicId = @clinicId
            """;

        public const string List = """
            select Id, ClinicId, Version, Type, Quote, ValueFromHundredths, ValueToHundredths, ValueUnit, SeenAt, SeenOn,
                   ValidUntil, VerdictThen, RuleSetThen, VerdictTold, Answer, AnsweredAt, AnsweredBy, FiledAt
              from ClinicClaim
             where ClinicId = @clinicId and Id > @afterId
             order by Id /*take*/
            """;

        public const string ListOpen = """
            select Id, ClinicId, Version, Type, Quote, ValueFromHundredths, ValueToHundredths, ValueUnit, SeenAt, SeenOn,
                   ValidUntil, VerdictThen, RuleSetThen, VerdictTold, Answer, AnsweredAt, AnsweredBy, FiledAt
              from ClinicClaim
             where ClinicId = @clinicId and (ValidUntil is null or ValidUntil >= @today)
             order by Id desc /*take*/
            """;

        public const string Answer = """
            update ClinicClaim
               set Version = Version + 1, Answer = @answer, AnsweredAt = @now, AnsweredBy = @by, UpdatedAt = @now
             where Id = @id and Version = @version
            """;

        public const string KeepReplaced = """
            insert into ClinicClaimReplacedAnswer (ClaimId, Version, Answer, AnsweredAt, AnsweredBy)
            values (@id, @version, @answer, @answeredAt, @answeredBy)
            """;

        public const string Tell = "update ClinicClaim set VerdictTold = @verdict where Id = @id and VerdictTold <> @verdict";

        public const string ListClinicsOfPractitioner = """
            select distinct ClinicId
              from PractitionerRole
             where PractitionerId = @subjectId and ClinicId > @afterId
             order by ClinicId /*take*/
            """;

        public const string ListClinicsOfTraining = """
            select distinct r.ClinicId
              from Training t
              join PractitionerRole r on r.PractitionerId = t.PractitionerId
             where t.Id = @subjectId and r.ClinicId > @afterId
             order by r.ClinicId /*take*/
            """;

        public const string ListClinicsOfPigment = """
            select distinct u.ClinicId
              from PigmentUse u
              join ClinicClaim c on c.ClinicId = u.ClinicId
             where u.PigmentId = @subjectId and u.ClinicId > @afterId
             order by u.ClinicId /*take*/
            """;
    }
}
