using SmpVetting.Api.Data;
using SmpVetting.Domain.Claims;

namespace SmpVetting.Api.Vetting;

/// <summary>Reads all that is recorded of one clinic in one round; the cost does not grow with the number of reports.</summary>
internal sealed class DossierStore(Database database)
{
    /// <summary>The most that is read of each list; the newest entries come first where entries only grow.</summary>
    private const int MostOfEach = 500;

    internal static readonly string[] Statements =
        [Sql.Clinic, Sql.Practitioners, Sql.Trainings, Sql.Pigments, Sql.Ingredients, Sql.Checks, Sql.Claims];

    private static readonly string[] PersonStatements = [Sql.Person, Sql.PersonsTrainings, Sql.PersonsChecks];

    /// <summary>Null when there is no such clinic.</summary>
    public Task<ClinicFacts?> FindAsync(string clinicId, DateOnly today, CancellationToken stop) =>
        database.ReadAsync(session => FindAsync(session, clinicId, today), stop);

    internal static Task<ClinicFacts?> FindAsync(Session session, string clinicId, DateOnly today) => session.ReadRoundAsync(
        Statements, Arguments(clinicId, today), round => ReadAsync(round, today));

    /// <summary>With what else the round asks for; its statements may use @clinicId, @today, @tomorrow and @take.</summary>
    public Task<T?> FindAsync<T>(string clinicId, DateOnly today, string[] round, Func<ClinicFacts, Round, Task<T>> more, CancellationToken stop) =>
        database.ReadAsync(
            session => session.ReadRoundAsync(
                round, Arguments(clinicId, today), async answers => await ReadAsync(answers, today) is { } facts ? await more(facts, answers) : default),
            stop);

    /// <summary>A person by themselves, with what was checked of them and of their trainings.</summary>
    public Task<(KnownPractitioner Person, IReadOnlyList<FactCheck> Checks)?> FindPersonAsync(string id, CancellationToken stop) => database.ReadAsync(
        session => session.ReadRoundAsync(PersonStatements, new { id, take = MostOfEach }, async round =>
        {
            var person = await round.NextAsync<PractitionerRow>();
            var trainings = await round.NextAsync<TrainingRow>();
            var checks = await round.NextAsync<CheckRow>();
            return person.Count == 0
                ? ((KnownPractitioner, IReadOnlyList<FactCheck>)?)null
                : (PractitionerRow.Person(person, trainings), [.. checks.Select(check => check.ToCheck())]);
        }),
        stop);

    private static object Arguments(string clinicId, DateOnly today) => new { clinicId, today, tomorrow = today.AddDays(1), take = MostOfEach };

    private static async Task<ClinicFacts?> ReadAsync(Round round, DateOnly today)
    {
        var clinic = await round.NextAsync<ClinicRow>();
        var practitioners = await round.NextAsync<PractitionerRow>();
        var trainings = (await round.NextAsync<TrainingRow>()).ToLookup(row => row.PractitionerId);
        var pigments = await round.NextAsync<PigmentRow>();
        var ingredients = await round.NextAsync<IngredientRow>();
        var checks = await round.NextAsync<CheckRow>();
        var claims = await round.NextAsync<ClaimRow>();
        return clinic is not [var row] ? null : row.ToFacts(today) with
        {
            Practitioners = [.. practitioners.GroupBy(role => role.Id).Select(roles => PractitionerRow.Person(roles, trainings[roles.Key]))],
            Pigments = Pigments(pigments, ingredients),
            Checks = [.. checks.Select(check => check.ToCheck())],
            Claims = [.. claims.Select(claim => claim.ToClaim())],
        };
    }

    /// <summary>Where the rows of colorants were cut, the lists of the last pigments are not whole: cut lists could look free of metal.</summary>
    private static IReadOnlyList<KnownPigment> Pigments(IReadOnlyList<PigmentRow> uses, IReadOnlyList<IngredientRow> ingredients)
    {
        var listed = ingredients.ToLookup(row => row.PigmentId);
        var wholeUntil = ingredients.Count == MostOfEach ? ingredients[^1].PigmentId : null;
        return [.. uses.Select(use => use.ToPigment(
            listed[use.PigmentId], isWhole: wholeUntil is null || string.CompareOrdinal(use.PigmentId, wholeUntil) < 0))];
    }

    private static class Sql
    {
        public const string Clinic = """
            select Id, Name, Country, City, Website, Status, OpenedOn, ClosedOn, Identifiers, Offers, Lasers,
                   AcceptsReferrals, SucceededBy, OwnerGroup, UpdatedAt
              from Clinic
             where Id = @clinicId
            """;

        public const string Practitioners = """
            select p.Id, p.Name, p.PractisingSince, p.Insurance, p.Identifiers,
                   r.Title, r.FromOn, r.UntilOn, r.AttestedByClinic, r.AttestedByPractitioner
              from PractitionerRole r
              join Practitioner p on p.Id = r.PractitionerId
             where r.ClinicId = @clinicId and (r.FromOn is null or r.FromOn <= @today) and (r.UntilOn is null or r.UntilOn >= @today)
             order by r.PractitionerId, r.Position /*take*/
            """;

        public const string Trainings = """
            select t.Id, t.PractitionerId, t.Provider, t.Course, t.Mode, t.HoursHundredths, t.SupervisedHoursHundredths,
                   t.LiveModels, t.CompletedOn, t.CertificateNumber, t.CreatedAt
              from Training t
             where t.PractitionerId in (
                   select r.PractitionerId
                     from PractitionerRole r
                    where r.ClinicId = @clinicId and (r.FromOn is null or r.FromOn <= @today) and (r.UntilOn is null or r.UntilOn >= @today))
             order by t.PractitionerId, t.Id /*take*/
            """;

        public const string Person = "select Id, Name, PractisingSince, Insurance, Identifiers from Practitioner where Id = @id";

        public const string PersonsTrainings = """
            select Id, PractitionerId, Provider, Course, Mode, HoursHundredths, SupervisedHoursHundredths,
                   LiveModels, CompletedOn, CertificateNumber, CreatedAt
              from Training
             where PractitionerId = @id
             order by Id /*take*/
            """;

        public const string PersonsChecks = """
            select v.Id, v.SubjectId, v.Field, v.Value, v.Status, v.Method, v.SourceKind, v.SourceUrl, v.SourceQuote,
                   v.CheckedAt, v.CheckedBy, v.ValidUntil, v.NextCheckOn
              from Verification v
             where v.SubjectId in (select p.Id from Practitioner p where p.Id = @id union select t.Id from Training t where t.PractitionerId = @id)
             order by v.Id desc /*take*/
            """;

        public const string Pigments = """
            select u.Id, u.PigmentId, p.Brand, p.Product, p.Shade, p.Completeness, p.Evidence, u.Batch, u.FromOn, u.UntilOn,
                   u.Evidence as UseEvidence, u.CreatedAt
              from PigmentUse u
              join Pigment p on p.Id = u.PigmentId
             where u.ClinicId = @clinicId
             order by u.Id desc /*take*/
            """;

        public const string Ingredients = """
            select i.PigmentId, i.CiNumber, i.CiName
              from PigmentIngredient i
             where i.PigmentId in (select u.PigmentId from PigmentUse u where u.ClinicId = @clinicId)
             order by i.PigmentId, i.Position /*take*/
            """;

        public const string Checks = """
            select v.Id, v.SubjectId, v.Field, v.Value, v.Status, v.Method, v.SourceKind, v.SourceUrl, v.SourceQuote,
                   v.CheckedAt, v.CheckedBy, v.ValidUntil, v.NextCheckOn
              from Verification v
             where v.SubjectId in (
                   select c.Id from Clinic c where c.Id = @clinicId
                    union
                   select r.PractitionerId
                     from PractitionerRole r
                    where r.ClinicId = @clinicId and (r.FromOn is null or r.FromOn <= @today) and (r.UntilOn is null or r.UntilOn >= @today)
                    union
                   select t.Id
                     from PractitionerRole r
                     join Training t on t.PractitionerId = r.PractitionerId
                    where r.ClinicId = @clinicId and (r.FromOn is null or r.FromOn <= @today) and (r.UntilOn is null or r.UntilOn >= @today)
                    union
                   select u.PigmentId from PigmentUse u where u.ClinicId = @clinicId)
             order by v.Id desc /*take*/
            """;

        public const string Claims = """
            select Id, Type, Quote, ValueFromHundredths, ValueToHundredths, ValueUnit, SeenAt, SeenOn, ValidUntil, VerdictThen,
                   RuleSetThen, Answer, AnsweredAt, FiledAt
              from ClinicClaim
             where ClinicId = @clinicId
             order by Id desc /*take*/
            """;
    }
}
