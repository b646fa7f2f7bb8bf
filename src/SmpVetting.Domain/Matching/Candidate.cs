using SmpVetting.Domain.Registry;

namespace SmpVetting.Domain.Matching;

/// <summary>A clinic that takes referrals, with what the registry knows of its skill.</summary>
public sealed record Candidate
{
    public required string ClinicId { get; init; }

    public required string Name { get; init; }

    /// <summary>Every name folded for comparison, so that a clinic known to the reporter by name alone is left out too.</summary>
    public required IReadOnlyList<string> FoldedNames { get; init; }

    public string? OwnerGroup { get; init; }

    public string? SucceededBy { get; init; }

    public required double DistanceKm { get; init; }

    public IReadOnlyList<Offer> Offers { get; init; } = [];

    public IReadOnlyList<Laser> Lasers { get; init; } = [];

    /// <summary>Facts about the clinic and its people that somebody checked and that have not run out.</summary>
    public int VerifiedFacts { get; init; }

    /// <summary>Facts that were only stated by the clinic or its people.</summary>
    public int AttestedFacts { get; init; }

    /// <summary>Statements that turned out wrong when they were checked.</summary>
    public int RefutedFacts { get; init; }

    /// <summary>How a clinic is called and where it is says nothing about its skill.</summary>
    private static readonly HashSet<string> AboutIdentity =
        ["name", "aliases", "country", "city", "postcode", "latitude", "longitude", "website", "status", "identifiers", "ownerGroup"];

    /// <summary>True for a fact, by its path, that speaks of training, experience, equipment or safety.</summary>
    public static bool SpeaksOfSkill(string field) => !AboutIdentity.Contains(field.Split('.', '[')[0]);
}

/// <summary>A laser by what decides whether it suits: its wavelength in nanometres and its pulse.</summary>
public sealed record Laser(int WavelengthNm, LaserPulse Pulse);

/// <summary>Whom a person must never be sent to: the clinic complained of, who owns it, who came after it.</summary>
public sealed record Excluded(ClinicLine Line, string? FoldedName)
{
    public bool Covers(Candidate candidate) => Line.ClinicIds.Contains(candidate.ClinicId)
        || (candidate.SucceededBy is { } successor && Line.ClinicIds.Contains(successor))
        || (candidate.OwnerGroup is { } group && Line.OwnerGroups.Contains(group))
        || (FoldedName is not null && candidate.FoldedNames.Contains(FoldedName));
}
