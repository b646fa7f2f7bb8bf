using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Places;
using SmpVetting.Domain.Registry;
using SmpVetting.Domain.Text;

namespace SmpVetting.Api.Registry;

/// <summary>What is recorded of a clinic.</summary>
public record ClinicFacts
{
    /// <summary>The name it trades under.</summary>
    [PlainName(200)]
    public required string Name { get; init; }

    /// <summary>Former names, trading names and names in other scripts.</summary>
    [MaxLength(15), PlainName(200)]
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2.</summary>
    [Country]
    public string? Country { get; init; }

    [PlainName(100)]
    public string? City { get; init; }

    [PlainName(20)]
    public string? Postcode { get; init; }

    /// <summary>Degrees north; given together with longitude.</summary>
    [Range(-90d, 90d)]
    public double? Latitude { get; init; }

    /// <summary>Degrees east; given together with latitude.</summary>
    [Range(-180d, 180d)]
    public double? Longitude { get; init; }

    [WebAddress]
    public string? Website { get; init; }

    public ClinicStatus Status { get; init; } = ClinicStatus.Unknown;

    [SensibleDay]
    public DateOnly? OpenedOn { get; init; }

    [SensibleDay(MayBeInTheFuture = true)]
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Numbers under which others know it, such as a company register or a council licence.</summary>
    [MaxLength(15), NoNulls]
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    [MaxLength(5)]
    public IReadOnlyList<Offer> Offers { get; init; } = [];

    [MaxLength(15), NoNulls]
    public IReadOnlyList<ClinicLaser> Lasers { get; init; } = [];

    /// <summary>Whether it takes people who are referred to it for correction.</summary>
    public bool AcceptsReferrals { get; init; }

    /// <summary>How many referred people it can take in a month; absent means no stated limit.</summary>
    [Range(0, 10_000)]
    public int? CapacityPerMonth { get; init; }

    /// <summary>The id of the clinic that continues this one.</summary>
    [Id]
    public string? SucceededBy { get; init; }

    /// <summary>The name by which clinics of one owner belong together.</summary>
    [PlainName(200)]
    public string? OwnerGroup { get; init; }

    internal GeoPoint? Place => Latitude is { } latitude && Longitude is { } longitude ? GeoPoint.FromDegrees(latitude, longitude) : null;

    /// <summary>A correction takes months, so nobody is sent to a clinic that is to close.</summary>
    internal bool TakesReferrals => AcceptsReferrals && Status == ClinicStatus.Active && ClosedOn is null && CapacityPerMonth is null or > 0;

    internal ProblemHttpResult? Misfit()
    {
        if (Latitude is null != Longitude is null)
            return Problems.At(Latitude is null ? "latitude" : "longitude", "latitude and longitude are given together or not at all.");
        if (ClosedOn < OpenedOn)
            return Problems.At("closedOn", "must not be before openedOn.");
        return Offers.Distinct().Count() < Offers.Count ? Problems.At("offers", "names an offer twice.") : null;
    }
}

/// <summary>A clinic as it is to be recorded; a PUT replaces everything that was recorded before.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ClinicRequest : ClinicFacts;

/// <summary>A number in somebody else's register.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Identifier
{
    /// <summary>Whose number it is, such as uk_companies_house or us_ohio_tattoo_licence.</summary>
    [PlainName(60)]
    public required string Scheme { get; init; }

    [PlainName(100)]
    public required string Value { get; init; }
}

/// <summary>A laser on the premises.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ClinicLaser
{
    /// <summary>Maker and model.</summary>
    [PlainName(100)]
    public required string Device { get; init; }

    [Range(200, 12_000)]
    public int? WavelengthNm { get; init; }

    public LaserPulse? Pulse { get; init; }
}

/// <summary>A clinic of the registry.</summary>
public record Clinic : ClinicFacts
{
    public Clinic()
    {
    }

    [SetsRequiredMembers]
    internal Clinic(string id, ClinicFacts facts, DateTimeOffset createdAt, DateTimeOffset updatedAt)
        : base(facts)
    {
        Id = id;
        Name = Names.Kept(facts.Name);
        Aliases = [.. facts.Aliases.Select(Names.Kept)];
        City = Names.KeptOrNull(facts.City);
        Postcode = Names.KeptOrNull(facts.Postcode);
        Latitude = facts.Place?.Latitude;
        Longitude = facts.Place?.Longitude;
        OwnerGroup = Names.KeptOrNull(facts.OwnerGroup);
        CreatedAt = createdAt;
        UpdatedAt = updatedAt;
    }

    [JsonPropertyOrder(-1)]
    public string Id { get; init; } = "";

    [JsonPropertyOrder(1)]
    public DateTimeOffset CreatedAt { get; init; }

    [JsonPropertyOrder(1)]
    public DateTimeOffset UpdatedAt { get; init; }

    internal int Version { get; init; } = 1;
}

/// <summary>A clinic in a list; of a search by place, with its distance.</summary>
public sealed record ListedClinic : Clinic
{
    [SetsRequiredMembers]
    internal ListedClinic(Clinic clinic, double? distanceKm)
        : base(clinic) =>
        DistanceKm = distanceKm is { } distance ? Math.Round(distance, 3) : null;

    /// <summary>Along the great circle from the place asked for.</summary>
    [JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? DistanceKm { get; init; }
}

/// <summary>A clinic as it was written just now, with a warning where its name could be taken for another's.</summary>
public sealed record RecordedClinic : Clinic
{
    [SetsRequiredMembers]
    internal RecordedClinic(Clinic clinic, IReadOnlyList<ConfusableClinic> confusableWith)
        : base(clinic) =>
        ConfusableWith = confusableWith.Count > 0 ? confusableWith : null;

    /// <summary>Listed clinics whose name or alias people could take for one of this clinic's; absent when there is none. Nothing was refused.</summary>
    [JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ConfusableClinic>? ConfusableWith { get; init; }
}

/// <summary>A clinic whose name could be taken for another's, and what is the same about the two.</summary>
public sealed record ConfusableClinic(string Id, string Name, IReadOnlyList<string> Because)
{
    /// <summary>Null when no name of the other can be taken for one of these.</summary>
    internal static ConfusableClinic? Of(IReadOnlyList<string> foldedNames, Clinic other) => (
        from name in other.Aliases.Prepend(other.Name)
        from folded in foldedNames
        where NameKeys.WholeOf(FoldedName.Of(name)) == NameKeys.WholeOf(folded)
        select new ConfusableClinic(other.Id, name, NameMatch.Best(new NameQuery(folded), [name], null, null).Because)).FirstOrDefault();
}

/// <summary>How names are kept: trimmed, in Unicode's composed form.</summary>
internal static class Names
{
    public static string Kept(string name) => NormalForm.Composed(name.Trim());

    public static string? KeptOrNull(string? name) => name is null ? null : Kept(name);
}
