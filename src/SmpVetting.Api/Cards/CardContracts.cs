using SmpVetting.Api.Records;
using SmpVetting.Domain.Cards;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Cards;

/// <summary>Everything a moderator needs to know of a clinic on one day, and what nobody knows.</summary>
public sealed record Card
{
    public required string ClinicId { get; init; }

    public required string Name { get; init; }

    /// <summary>The day for which all of this holds.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Shows the same facts later, in any form.</summary>
    public required string Permalink { get; init; }

    public required CardStatus Status { get; init; }

    public required CardPlace Place { get; init; }

    /// <summary>Numbers under which others know it, as recorded.</summary>
    public required IReadOnlyList<CardNumber> Identifiers { get; init; }

    public required CardChecks Checks { get; init; }

    /// <summary>Who works there on that day, as far as it is recorded.</summary>
    public required IReadOnlyList<CardPractitioner> Practitioners { get; init; }

    public required IReadOnlyList<CardPigment> Pigments { get; init; }

    /// <summary>Advertised claims on file that still count as advertised, with the verdict of that day.</summary>
    public required IReadOnlyList<CardClaim> Claims { get; init; }

    /// <summary>Warning signs in the facts and the claims, the heaviest first; none says that somebody did wrong.</summary>
    public required IReadOnlyList<RedFlag> RedFlags { get; init; }

    /// <summary>What the public is told of reports: no rate, no rank, nothing of single people.</summary>
    public required PublicRecord Reports { get; init; }

    /// <summary>The clinic's newest answer to a claim on file; null when it gave none.</summary>
    public CardReply? LastReply { get; init; }

    /// <summary>What is not known, each with the question that would settle it.</summary>
    public required IReadOnlyList<UnknownFact> Unknown { get; init; }

    public string RuleSet { get; init; } = Verdicts.RuleSet;

    public string Disclaimer { get; init; } = CardWords.Disclaimer;
}

/// <summary>Whether it is open, since when, and what follows it where it is closed.</summary>
public sealed record CardStatus(ClinicStatus Status, string Says, DateOnly? RecordedOn, CardDay? Opened, CardDay? Closed, string? SucceededBy);

/// <summary>A day that is recorded, and since when it is recorded so.</summary>
public sealed record CardDay(DateOnly On, DateOnly? RecordedOn);

public sealed record CardPlace(string? Country, string? City, string? Website, DateOnly? RecordedOn);

public sealed record CardNumber(string Scheme, string Value, DateOnly? RecordedOn);

/// <summary>What was said or checked; a word that was never checked is apart from what was.</summary>
public sealed record CardChecks(
    IReadOnlyList<CardCheck> Verified, IReadOnlyList<CardCheck> Refuted, IReadOnlyList<CardCheck> Expired, IReadOnlyList<CardCheck> Attested);

/// <summary>The word that counts on one fact that day.</summary>
public sealed record CardCheck
{
    /// <summary>The id of what it is about, and its name.</summary>
    public required string Subject { get; init; }

    public required string About { get; init; }

    public required string Field { get; init; }

    public string? Value { get; init; }

    public required VerificationStatus Status { get; init; }

    public required DateOnly CheckedOn { get; init; }

    public string? CheckedBy { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public string? Method { get; init; }

    public CardSource? Source { get; init; }
}

public sealed record CardSource(string Kind, string? Url, string? Quote);

public sealed record CardPractitioner
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public CardDay? PractisingSince { get; init; }

    public required IReadOnlyList<KnownRole> Roles { get; init; }

    /// <summary>Since when the roles are recorded so.</summary>
    public DateOnly? RolesRecordedOn { get; init; }

    public required IReadOnlyList<CardTraining> Trainings { get; init; }
}

public sealed record CardTraining
{
    public required string Id { get; init; }

    public required string Provider { get; init; }

    public string? Course { get; init; }

    public TrainingMode? Mode { get; init; }

    public double? Hours { get; init; }

    public double? SupervisedHours { get; init; }

    public int? LiveModels { get; init; }

    public DateOnly? CompletedOn { get; init; }

    public string? CertificateNumber { get; init; }

    public required DateOnly RecordedOn { get; init; }

    /// <summary>What was said or checked of it; null when nobody looked.</summary>
    public VerificationStatus? Standing { get; init; }

    public DateOnly? CheckedOn { get; init; }
}

public sealed record CardPigment
{
    public required string PigmentId { get; init; }

    public required string Name { get; init; }

    public string? Batch { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>What it rests on that it is used here.</summary>
    public required Evidence Evidence { get; init; }

    public required MetalOxides MetalOxides { get; init; }

    public required DateOnly RecordedOn { get; init; }
}

public sealed record CardClaim
{
    public required string Id { get; init; }

    public required ClaimType Type { get; init; }

    public required string Quote { get; init; }

    public string? Where { get; init; }

    public required DateOnly SeenOn { get; init; }

    public required ClaimVerdict Verdict { get; init; }

    /// <summary>The verdict when it was filed.</summary>
    public required ClaimVerdict VerdictThen { get; init; }

    public required IReadOnlyList<string> Because { get; init; }

    public required string Ask { get; init; }

    public string? Answer { get; init; }

    public DateOnly? AnsweredOn { get; init; }
}

/// <summary>What the clinic answered to a claim on file.</summary>
public sealed record CardReply(DateOnly On, string To, string Says);
