using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Domain.Tests.Claims;

/// <summary>Clinics of which a test knows just what it is about.</summary>
internal static class KnownClinic
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    public const string Id = "cl_1";
    public const string Person = "pr_1";

    public static ClinicFacts Empty => new() { Id = Id, Name = "Scalp Studio", AsOf = Today };

    public static ClinicFacts With(params FactCheck[] checks) => Empty with { Checks = checks };

    public static ClinicFacts WithPerson(this ClinicFacts clinic, DateOnly? practisingSince = null, params KnownTraining[] trainings) => clinic with
    {
        Practitioners =
        [
            .. clinic.Practitioners,
            new() { Id = $"pr_{clinic.Practitioners.Count + 1}", Name = "Ada Ink", PractisingSince = practisingSince, Trainings = trainings },
        ],
    };

    public static ClinicFacts WithPigment(
        this ClinicFacts clinic, Evidence evidence, Completeness completeness = Completeness.Full, DateOnly? until = null, params string[] ciNumbers) => clinic with
        {
            Pigments =
            [
                .. clinic.Pigments,
                new()
                {
                    UseId = "pu_1",
                    PigmentId = "pg_1",
                    Brand = "Dark",
                    To = until,
                    Composition = new Composition(completeness, evidence, ciNumbers),
                },
            ],
        };

    public static KnownTraining Training(TrainingMode? mode = null, double? hours = null, double? supervised = null, string id = "tr_1") =>
        new() { Id = id, PractitionerId = Person, Provider = "Academy", Mode = mode, Hours = hours, SupervisedHours = supervised };

    public static FactCheck Check(
        string field, VerificationStatus status, string? value = null, DateOnly? until = null, string subject = Id, string id = "ve_1") => new()
        {
            Id = id,
            SubjectId = subject,
            Field = field,
            Value = value,
            Status = status,
            SourceKind = status == VerificationStatus.Attested ? null : "public_register",
            SourceQuote = status == VerificationStatus.Attested ? null : "entry 123",
            CheckedAt = new(2026, 11, 1, 10, 0, 0, TimeSpan.Zero),
            ValidUntil = until,
        };

    public static ClaimQuestion Years(int years, string quote = "in business for years") => new(ClaimType.YearsInBusiness, quote, new(years, years, "years"));
}
