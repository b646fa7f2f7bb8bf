using SmpVetting.Api.Claims;
using SmpVetting.Api.Data;
using SmpVetting.Domain;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Registry;

/// <summary>Trainings of practitioners; what is recorded stays as it is, corrections are verifications.</summary>
public sealed class TrainingStore(Database database, AuditTrail audit)
{
    /// <summary>Hours are kept in hundredths, about half a minute.</summary>
    private const double Hundredths = 100;

    internal static async Task<Training?> FindAsync(Session session, string id) =>
        (await session.FindAsync<TrainingRow>(Sql.Find, new { id }))?.ToTraining();

    /// <summary>The trainings of all practitioners after one id, up to and with another.</summary>
    public Task<IReadOnlyList<Training>> ListAllAsync(string afterPractitionerId, string lastPractitionerId, CancellationToken stop) => database.ReadAsync(
        async session => (IReadOnlyList<Training>)[.. (await session.ListAsync<TrainingRow>(Sql.ListAll, new { afterPractitionerId, lastPractitionerId }))
            .Select(row => row.ToTraining())],
        stop);

    /// <summary>What comes from elsewhere keeps its own time; now is when this registry took it in.</summary>
    public async Task<Training> CreateAsync(Session session, Actor actor, Training training, DateTimeOffset? now = null)
    {
        await session.ExecuteAsync(Sql.Add, new
        {
            training.Id,
            training.PractitionerId,
            training.Provider,
            training.Course,
            mode = training.Mode?.Word(),
            hours = Kept(training.Hours),
            supervisedHours = Kept(training.SupervisedHours),
            training.LiveModels,
            training.CompletedOn,
            training.CertificateNumber,
            training.CreatedAt,
        });
        Changes.Add(session, training.PractitionerId, SubjectKind.Practitioner, "trainings", null, training, now ?? training.CreatedAt);
        await VerdictWatch.TellAsync(session, SubjectKind.Practitioner, training.PractitionerId, now ?? training.CreatedAt);
        audit.Add(session, actor, "training_created", training.Id, now ?? training.CreatedAt);
        return training;
    }

    /// <summary>Oldest entry first; null when there is no such practitioner.</summary>
    public Task<IReadOnlyList<Training>?> ListAsync(string practitionerId, string afterId, int take, CancellationToken stop) => database.ReadAsync(
        async session =>
        {
            var rows = await session.ListAsync<TrainingRow>(Sql.List, new { practitionerId, afterId, take });
            return rows.Count == 0 && await session.FindAsync<string>(Sql.FindPractitioner, new { practitionerId }) is null
                ? null
                : (IReadOnlyList<Training>)[.. rows.Select(row => row.ToTraining())];
        },
        stop);

    internal static async Task<bool> HasPractitionerAsync(Session session, string practitionerId) =>
        await session.FindAsync<string>(Sql.FindPractitioner, new { practitionerId }) is not null;

    internal static double? Rounded(double? hours) => Kept(hours) / Hundredths;

    private static int? Kept(double? hours) => hours is { } given ? (int)Math.Round(given * Hundredths) : null;

    private sealed record TrainingRow
    {
        public string Id { get; init; } = "";

        public string PractitionerId { get; init; } = "";

        public string Provider { get; init; } = "";

        public string? Course { get; init; }

        public string? Mode { get; init; }

        public int? HoursHundredths { get; init; }

        public int? SupervisedHoursHundredths { get; init; }

        public int? LiveModels { get; init; }

        public DateOnly? CompletedOn { get; init; }

        public string? CertificateNumber { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public Training ToTraining() => new()
        {
            Id = Id,
            PractitionerId = PractitionerId,
            Provider = Provider,
            Course = Course,
            Mode = Mode is null ? null : Words<TrainingMode>.Parse(Mode),
            Hours = HoursHundredths / Hundredths,
            SupervisedHours = SupervisedHoursHundredths / Hundredths,
            LiveModels = LiveModels,
            CompletedOn = CompletedOn,
            CertificateNumber = CertificateNumber,
            CreatedAt = CreatedAt,
        };
    }

    private static class Sql
    {
        public const string FindPractitioner = "select Id from Practitioner where Id = @practitionerId";

        public const string Add = """
            insert into Training (Id, PractitionerId, Provider, Course, Mode, HoursHundredths, SupervisedHoursHundredths,
                   LiveModels, CompletedOn, CertificateNumber, CreatedAt)
            values (@id, @practitionerId, @provider, @course, @mode, @hours, @supervisedHours,
                   @liveModels, @completedOn, @certificateNumber, @createdAt)
            """;

        public const string Find = """
            select Id, PractitionerId, Provider, Course, Mode, HoursHundredths, SupervisedHoursHundredths, LiveModels,
                   CompletedOn, CertificateNumber, CreatedAt
              from Training
             where Id = @id
            """;

        public const string ListAll = """
            select Id, PractitionerId, Provider, Course, Mode, HoursHundredths, SupervisedHoursHundredths, LiveModels,
                   CompletedOn, CertificateNumber, CreatedAt
              from Training
             where PractitionerId > @afterPractitionerId and PractitionerId <= @lastPractitionerId
             order by PractitionerId, Id
            """;

        public const string List = """
            select Id, PractitionerId, Provider, Course, Mode, HoursHundredths, SupervisedHoursHundredths, LiveModels,
                   CompletedOn, CertificateNumber, CreatedAt
              from Training
             where PractitionerId = @practitionerId and Id > @afterId
             order by Id /*take*/
            """;
    }
}
