using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Registry;

/// <summary>What is recorded of a practitioner.</summary>
public record PractitionerFacts
{
    [PlainName(200)]
    public required string Name { get; init; }

    /// <summary>Former names and names in other scripts.</summary>
    [MaxLength(15), PlainName(200)]
    public IReadOnlyList<string> Aliases { get; init; } = [];

    [SensibleDay]
    public DateOnly? PractisingSince { get; init; }

    /// <summary>Where they work and worked.</summary>
    [MaxLength(50), NoNulls]
    public IReadOnlyList<PractitionerRole> Roles { get; init; } = [];

    /// <summary>Numbers under which others know them, such as a council registration.</summary>
    [MaxLength(15), NoNulls]
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>Insurer, policy and what it covers, as stated; what was checked of it is a verification.</summary>
    [PlainName(400)]
    public string? Insurance { get; init; }

    internal ProblemHttpResult? Misfit() => Roles.Index()
        .Where(role => role.Item.To < role.Item.From)
        .Select(role => Problems.At($"roles[{role.Index}].to", "must not be before from."))
        .FirstOrDefault();
}

/// <summary>A practitioner as they are to be recorded; a PUT replaces everything that was recorded before.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PractitionerRequest : PractitionerFacts;

/// <summary>Work at a clinic. Attested is somebody's word; what was checked of it is a verification.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PractitionerRole
{
    [Id]
    public required string ClinicId { get; init; }

    [PlainName(100)]
    public string? Title { get; init; }

    [SensibleDay]
    public DateOnly? From { get; init; }

    [SensibleDay(MayBeInTheFuture = true)]
    public DateOnly? To { get; init; }

    /// <summary>The clinic says so.</summary>
    public bool AttestedByClinic { get; init; }

    /// <summary>The practitioner says so.</summary>
    public bool AttestedByPractitioner { get; init; }
}

/// <summary>A practitioner of the registry.</summary>
public sealed record Practitioner : PractitionerFacts
{
    public Practitioner()
    {
    }

    [SetsRequiredMembers]
    internal Practitioner(string id, PractitionerFacts facts, DateTimeOffset createdAt, DateTimeOffset updatedAt)
        : base(facts)
    {
        Id = id;
        Name = Names.Kept(facts.Name);
        Aliases = [.. facts.Aliases.Select(Names.Kept)];
        CreatedAt = createdAt;
        UpdatedAt = updatedAt;
    }

    [JsonPropertyOrder(-1)]
    public string Id { get; init; } = "";

    /// <summary>The roles that only one side, or none, has attested; a role is complete when both have.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<IncompleteRole> IncompleteRoles => [.. Roles.Index()
        .Select(role => new IncompleteRole(role.Index, role.Item.ClinicId, RoleAttestation.Missing(role.Item.AttestedByClinic, role.Item.AttestedByPractitioner)))
        .Where(role => role.Missing.Count > 0)];

    [JsonPropertyOrder(1)]
    public DateTimeOffset CreatedAt { get; init; }

    [JsonPropertyOrder(1)]
    public DateTimeOffset UpdatedAt { get; init; }

    internal int Version { get; init; } = 1;
}

/// <summary>A role that is not attested by both: its place in roles, and whose word is missing.</summary>
public sealed record IncompleteRole(int Role, string ClinicId, IReadOnlyList<RoleSide> Missing);

/// <summary>What is recorded of a training.</summary>
public record TrainingFacts
{
    /// <summary>Who held the course.</summary>
    [PlainName(200)]
    public required string Provider { get; init; }

    [PlainName(200)]
    public string? Course { get; init; }

    public TrainingMode? Mode { get; init; }

    /// <summary>All hours together.</summary>
    [Range(0d, 20_000d)]
    public double? Hours { get; init; }

    /// <summary>Those of them at work under supervision.</summary>
    [Range(0d, 20_000d)]
    public double? SupervisedHours { get; init; }

    /// <summary>How many people were treated during the course.</summary>
    [Range(0, 10_000)]
    public int? LiveModels { get; init; }

    [SensibleDay]
    public DateOnly? CompletedOn { get; init; }

    [PlainName(100)]
    public string? CertificateNumber { get; init; }

    internal ProblemHttpResult? Misfit(string path = "") =>
        SupervisedHours > Hours ? Problems.At($"{path}supervisedHours", "must not be more than hours.") : null;
}

/// <summary>A training as it is to be recorded.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TrainingRequest : TrainingFacts;

/// <summary>A training of a practitioner.</summary>
public sealed record Training : TrainingFacts
{
    public Training()
    {
    }

    [SetsRequiredMembers]
    internal Training(string id, string practitionerId, TrainingFacts facts, DateTimeOffset createdAt)
        : base(facts)
    {
        Id = id;
        PractitionerId = practitionerId;
        Provider = Names.Kept(facts.Provider);
        Course = Names.KeptOrNull(facts.Course);
        Hours = TrainingStore.Rounded(facts.Hours);
        SupervisedHours = TrainingStore.Rounded(facts.SupervisedHours);
        CreatedAt = createdAt;
    }

    [JsonPropertyOrder(-1)]
    public string Id { get; init; } = "";

    [JsonPropertyOrder(-1)]
    public string PractitionerId { get; init; } = "";

    [JsonPropertyOrder(1)]
    public DateTimeOffset CreatedAt { get; init; }
}
