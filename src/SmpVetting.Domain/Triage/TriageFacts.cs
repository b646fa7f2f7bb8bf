using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;

namespace SmpVetting.Domain.Triage;

/// <summary>What a person told us. Null, or an empty list, means "not answered" and never counts as a good answer.</summary>
public sealed record TriageFacts
{
    /// <summary>The day of asking.</summary>
    public required DateOnly Today { get; init; }

    public int? DaysSinceLastSession { get; init; }
    public DateOnly? LastSessionOn { get; init; }
    public int? SessionsDone { get; init; }
    public IReadOnlyList<Symptom> Symptoms { get; init; } = [];
    public int? SymptomOnsetDay { get; init; }
    public Trend? Trend { get; init; }
    public bool? Fever { get; init; }
    public double? TemperatureC { get; init; }
    public PigmentFacts? Pigment { get; init; }
    public ColourNow? ColourNow { get; init; }
    public SkinType? SkinType { get; init; }
    public Wants? Wants { get; init; }
    public LaserDevice? LaserDevice { get; init; }
    public TestSpot? TestSpot { get; init; }
    public IReadOnlyList<History> History { get; init; } = [];
    public IReadOnlyList<Medication> Medications { get; init; } = [];
    public int? Age { get; init; }
    public bool? Pregnant { get; init; }
    public IReadOnlyList<Area> Area { get; init; } = [];
    public int? ScarAgeDays { get; init; }
    public int? DaysSinceTan { get; init; }
    public int? MinutesSinceLaser { get; init; }
    public string? NumbingProduct { get; init; }
    public string? NewProduct { get; init; }
    public string? Anaesthetic { get; init; }
    public IReadOnlyList<ClaimType> ClinicClaims { get; init; } = [];
    public IReadOnlyList<Observed> ClinicObserved { get; init; } = [];

    /// <summary>Answers that disagree, each as "field: one=value, other=value".</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    public string? Text { get; init; }
    public string? Jurisdiction { get; init; }
}

/// <summary>What is known about the pigment in the skin.</summary>
public sealed record PigmentFacts
{
    public bool? Known { get; init; }
    public Completeness? Completeness { get; init; }
    public Evidence? Evidence { get; init; }
    public IReadOnlyList<string> CiNumbers { get; init; } = [];
    public IReadOnlyList<ClaimType> Claims { get; init; } = [];

    public Composition Composition =>
        new(Completeness ?? Colorants.Completeness.None, Evidence ?? Colorants.Evidence.None, CiNumbers);
}

/// <summary>A small laser test in a hidden place, and what came of it.</summary>
public sealed record TestSpot
{
    // A later reading shows changes of the skin that one or two weeks do not (SmpVetting judgement).
    public const int WeeksToRead = 4;

    public bool? Done { get; init; }
    public int? WeeksAgo { get; init; }
    public TestSpotResult? Result { get; init; }
    public bool? SameDevice { get; init; }

    /// <summary>Done with the same device, read after at least four weeks, and well.</summary>
    public bool IsGood =>
        Done == true && SameDevice == true && Result == TestSpotResult.Ok && WeeksAgo >= WeeksToRead;

    public bool Darkened => Result == TestSpotResult.Darkened;
}
