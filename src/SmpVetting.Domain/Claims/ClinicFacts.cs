using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Domain.Claims;

/// <summary>
/// Everything the registry knows of one clinic that a judgement of its claims may use, as of one day. Complaints are not
/// in it: what somebody reported decides no claim.
/// </summary>
public sealed record ClinicFacts
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The day for which this holds; what had run out by then counts as expired.</summary>
    public required DateOnly AsOf { get; init; }

    public string? Country { get; init; }

    public string? City { get; init; }

    public string? Website { get; init; }

    public ClinicStatus Status { get; init; } = ClinicStatus.Unknown;

    public DateOnly? OpenedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public string? SucceededBy { get; init; }

    public string? OwnerGroup { get; init; }

    public bool AcceptsReferrals { get; init; }

    public IReadOnlyList<KnownNumber> Identifiers { get; init; } = [];

    public IReadOnlyList<Offer> Offers { get; init; } = [];

    public IReadOnlyList<KnownLaser> Lasers { get; init; } = [];

    /// <summary>Who works there on that day.</summary>
    public IReadOnlyList<KnownPractitioner> Practitioners { get; init; } = [];

    /// <summary>What was used there, newest entry first.</summary>
    public IReadOnlyList<KnownPigment> Pigments { get; init; } = [];

    /// <summary>What was said or checked about the clinic, its people, their trainings and its pigments; newest entry first.</summary>
    public IReadOnlyList<FactCheck> Checks { get; init; } = [];

    /// <summary>Advertised claims kept on file, newest entry first.</summary>
    public IReadOnlyList<ClaimOnFile> Claims { get; init; } = [];

    /// <summary>When the clinic's own record last changed.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    public IEnumerable<KnownTraining> Trainings => Practitioners.SelectMany(person => person.Trainings);

    /// <summary>The word that counts on a fact of one subject, or null when nobody said anything.</summary>
    public FactCheck? Check(string subjectId, string field) =>
        FactCheck.Counting(Checks.Where(check => check.SubjectId == subjectId && check.Field == field), AsOf);

    /// <summary>The words that count on a fact, one for each subject of which somebody said anything.</summary>
    public IEnumerable<FactCheck> ChecksOf(params IReadOnlyCollection<string> fields) => Checks
        .Where(check => fields.Contains(check.Field))
        .GroupBy(check => (check.SubjectId, check.Field))
        .Select(group => FactCheck.Counting(group, AsOf)!);
}

/// <summary>A number in somebody else's register.</summary>
public sealed record KnownNumber(string Scheme, string Value);

/// <summary>A laser on the premises.</summary>
public sealed record KnownLaser(string Device, int? WavelengthNm, LaserPulse? Pulse);

/// <summary>Somebody who works at the clinic.</summary>
public sealed record KnownPractitioner
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public DateOnly? PractisingSince { get; init; }

    /// <summary>As stated; what was checked of it is a check.</summary>
    public string? Insurance { get; init; }

    public IReadOnlyList<KnownNumber> Identifiers { get; init; } = [];

    /// <summary>What they do at this clinic.</summary>
    public IReadOnlyList<KnownRole> Roles { get; init; } = [];

    public IReadOnlyList<KnownTraining> Trainings { get; init; } = [];
}

/// <summary>Work at the clinic; only when both sides say so is it more than one side's word.</summary>
public sealed record KnownRole(string? Title, DateOnly? From, DateOnly? To, bool AttestedByClinic, bool AttestedByPractitioner)
{
    public bool IsAttestedByBoth => AttestedByClinic && AttestedByPractitioner;
}

/// <summary>A recorded training.</summary>
public sealed record KnownTraining
{
    public required string Id { get; init; }

    public required string PractitionerId { get; init; }

    public required string Provider { get; init; }

    public string? Course { get; init; }

    public TrainingMode? Mode { get; init; }

    public double? Hours { get; init; }

    public double? SupervisedHours { get; init; }

    public int? LiveModels { get; init; }

    public DateOnly? CompletedOn { get; init; }

    public string? CertificateNumber { get; init; }

    public DateTimeOffset RecordedAt { get; init; }
}

/// <summary>A pigment that was used at the clinic; one that was used twice is here twice.</summary>
public sealed record KnownPigment
{
    public required string UseId { get; init; }

    public required string PigmentId { get; init; }

    public required string Brand { get; init; }

    public string? Product { get; init; }

    public string? Shade { get; init; }

    public string? Batch { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>What it rests on that this pigment was used here; what its content rests on is in the composition.</summary>
    public Evidence UseEvidence { get; init; } = Evidence.None;

    public required Composition Composition { get; init; }

    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>As a label says it, such as "Brand Product, Shade".</summary>
    public string Title => string.Join(", ", new[] { Product is null ? Brand : $"{Brand} {Product}", Shade }.OfType<string>());
}

/// <summary>What was said or checked about one fact.</summary>
public sealed record FactCheck
{
    public required string Id { get; init; }

    /// <summary>The clinic, practitioner, training or pigment it is about.</summary>
    public required string SubjectId { get; init; }

    public required string Field { get; init; }

    /// <summary>What the fact is said to be, as JSON text.</summary>
    public string? Value { get; init; }

    /// <summary>As it was entered; what counts on a day is <see cref="StatusOn"/>.</summary>
    public required VerificationStatus Status { get; init; }

    public string? Method { get; init; }

    public string? SourceKind { get; init; }

    public string? SourceUrl { get; init; }

    public string? SourceQuote { get; init; }

    public required DateTimeOffset CheckedAt { get; init; }

    public string? CheckedBy { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public DateOnly? NextCheckOn { get; init; }

    public VerificationStatus StatusOn(DateOnly day) => VerificationStanding.On(day, Status, ValidUntil);

    /// <summary>The newest word counts, but a mere statement does not replace what was checked.</summary>
    internal static FactCheck? Counting(IEnumerable<FactCheck> ofOneFact, DateOnly day)
    {
        var newestFirst = ofOneFact.OrderByDescending(check => check.Id, StringComparer.Ordinal).ToList();
        return newestFirst.Find(check => check.StatusOn(day) is VerificationStatus.Verified or VerificationStatus.Refuted)
            ?? newestFirst.FirstOrDefault();
    }
}
