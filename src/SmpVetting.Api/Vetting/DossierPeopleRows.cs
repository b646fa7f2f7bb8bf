using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Vetting;

/// <summary>A person in one of their roles at the clinic.</summary>
internal sealed record PractitionerRow
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public DateOnly? PractisingSince { get; init; }

    public string? Insurance { get; init; }

    public string Identifiers { get; init; } = "";

    public string? Title { get; init; }

    public DateOnly? FromOn { get; init; }

    public DateOnly? UntilOn { get; init; }

    public bool AttestedByClinic { get; init; }

    public bool AttestedByPractitioner { get; init; }

    public static KnownPractitioner Person(IEnumerable<PractitionerRow> roles, IEnumerable<TrainingRow> trainings)
    {
        var any = roles.First();
        return new KnownPractitioner
        {
            Id = any.Id,
            Name = any.Name,
            PractisingSince = any.PractisingSince,
            Insurance = any.Insurance,
            Identifiers = JsonColumn.Read<KnownNumber>(any.Identifiers),
            Roles = [.. roles.Select(role => new KnownRole(role.Title, role.FromOn, role.UntilOn, role.AttestedByClinic, role.AttestedByPractitioner))],
            Trainings = [.. trainings.Select(training => training.ToTraining())],
        };
    }
}

internal sealed record TrainingRow
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

    public KnownTraining ToTraining() => new()
    {
        Id = Id,
        PractitionerId = PractitionerId,
        Provider = Provider,
        Course = Course,
        Mode = Mode is null ? null : Words<TrainingMode>.Parse(Mode),
        Hours = Kept.Hours(HoursHundredths),
        SupervisedHours = Kept.Hours(SupervisedHoursHundredths),
        LiveModels = LiveModels,
        CompletedOn = CompletedOn,
        CertificateNumber = CertificateNumber,
        RecordedAt = CreatedAt,
    };
}
