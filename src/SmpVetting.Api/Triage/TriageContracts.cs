using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.LaserRisk;
using SmpVetting.Domain.Matching;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Api.Triage;

/// <summary>What happened, as far as the person knows. Every answer is optional; no answer never counts as a good one.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public record TriageRequest
{
    /// <summary>100 years: longer than any tattoo is old.</summary>
    internal const int MostDays = 36_525;

    /// <summary>Whole days; the day of the session is 0.</summary>
    [Range(0, MostDays)]
    public int? DaysSinceLastSession { get; init; }

    public DateOnly? LastSessionOn { get; init; }

    [Range(0, 100)]
    public int? SessionsDone { get; init; }

    [MaxLength(100)]
    public IReadOnlyList<Symptom>? Symptoms { get; init; }

    /// <summary>The day, counted from the last session, on which it began.</summary>
    [Range(0, MostDays)]
    public int? SymptomOnsetDay { get; init; }

    public Trend? Trend { get; init; }

    public bool? Fever { get; init; }

    /// <summary>Degrees Celsius.</summary>
    [Range(25.0, 46.0, ErrorMessage = "must be between 25 and 46 degrees Celsius; 101 °F is 38.3 °C.")]
    public double? TemperatureC { get; init; }

    public PigmentAnswer? Pigment { get; init; }

    public ColourNow? ColourNow { get; init; }

    public SkinType? SkinType { get; init; }

    public Wants? Wants { get; init; }

    public LaserDevice? LaserDevice { get; init; }

    public TestSpotAnswer? TestSpot { get; init; }

    [MaxLength(20)]
    public IReadOnlyList<History>? History { get; init; }

    [MaxLength(20)]
    public IReadOnlyList<Medication>? Medications { get; init; }

    [Range(0, 120)]
    public int? Age { get; init; }

    public bool? Pregnant { get; init; }

    [MaxLength(20)]
    public IReadOnlyList<Area>? Area { get; init; }

    [Range(0, MostDays)]
    public int? ScarAgeDays { get; init; }

    [Range(0, MostDays)]
    public int? DaysSinceTan { get; init; }

    [Range(0, MostDays * 1440)]
    public int? MinutesSinceLaser { get; init; }

    [StringLength(200)]
    public string? NumbingProduct { get; init; }

    [StringLength(200)]
    public string? NewProduct { get; init; }

    [StringLength(200)]
    public string? Anaesthetic { get; init; }

    public ClinicAnswer? Clinic { get; init; }

    /// <summary>A clinic of the registry that did the work; it is never among the matches.</summary>
    [Id]
    public string? ClinicId { get; init; }

    /// <summary>Answers that disagree, each as "field: one=value, other=value".</summary>
    [MaxLength(20)]
    [EachAtMost(200)]
    public IReadOnlyList<string>? Conflicts { get; init; }

    /// <summary>The person's own words. They can make the answer more urgent, never less.</summary>
    [StringLength(4000)]
    public string? Text { get; init; }

    /// <summary>Where the person is; without it there are no matches.</summary>
    public PlaceAnswer? Near { get; init; }

    /// <summary>A country or a state in it, such as GB or US-OH (ISO 3166).</summary>
    [StringLength(10)]
    public string? Jurisdiction { get; init; }
}

/// <summary>What is known about the pigment in the skin.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PigmentAnswer
{
    public bool? Known { get; init; }

    public Completeness? Completeness { get; init; }

    public Evidence? Evidence { get; init; }

    /// <summary>Colour Index numbers as the label prints them.</summary>
    [MaxLength(40)]
    [EachAtMost(30)]
    public IReadOnlyList<string>? CiNumbers { get; init; }

    [MaxLength(40)]
    public IReadOnlyList<ClaimType>? Claims { get; init; }

    /// <summary>A pigment of the registry; what the registry knows of it is used where the person gives nothing.</summary>
    [Id]
    public string? PigmentId { get; init; }
}

/// <summary>A small laser test in a hidden place.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TestSpotAnswer
{
    public bool? Done { get; init; }

    [Range(0, 5200)]
    public int? WeeksAgo { get; init; }

    public TestSpotResult? Result { get; init; }

    public bool? SameDevice { get; init; }
}

/// <summary>What the clinic claimed and what the person saw there.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ClinicAnswer
{
    [MaxLength(40)]
    public IReadOnlyList<ClaimType>? Claims { get; init; }

    [MaxLength(20)]
    public IReadOnlyList<Observed>? Observed { get; init; }
}

/// <summary>A place in degrees, WGS 84.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PlaceAnswer
{
    [Range(-90.0, 90.0)]
    public required double Latitude { get; init; }

    [Range(-180.0, 180.0)]
    public required double Longitude { get; init; }
}

/// <summary>What to do now and how soon, with the rule and the source of every sentence.</summary>
public sealed record TriageAnswer
{
    public required Urgency Urgency { get; init; }

    public required Pathway Pathway { get; init; }

    public required LaserRisk LaserRisk { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<Advice> Advice { get; init; }

    public required IReadOnlyList<Question> Questions { get; init; }

    public required IReadOnlyDictionary<string, DateOnly> NotBefore { get; init; }

    public required IReadOnlyList<AftercareItem> Aftercare { get; init; }

    public required IReadOnlyList<LadderStep> Ladder { get; init; }

    public required IReadOnlyList<Match> Matches { get; init; }

    public required string RuleSet { get; init; }

    public required string Disclaimer { get; init; }
}
