using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.LaserRisk;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Api.Registry;

/// <summary>What of a person matters for laser, by the names of the triage body; a part of a part with a point.</summary>
public sealed record LaserRiskQuery
{
    private const int LongestDays = 36_525;

    [FromQuery(Name = "skinType"), Description("Fitzpatrick: I, II, III, IV, V or VI.")]
    public string? SkinType { get; init; }

    [FromQuery(Name = "laserDevice"), Description("qs_1064, pico_1064, planned_1064, qs_532, pico_532, alex_755, pico_755, ruby_694, co2, er_yag, ipl, long_pulse or home_device.")]
    public string? LaserDevice { get; init; }

    [FromQuery(Name = "colourNow"), Description("black_grey, blue_grey, green, brown, red_orange, flesh_white or mixed.")]
    public string? ColourNow { get; init; }

    [FromQuery(Name = "daysSinceLastSession"), Description("Whole days; the day of the session is 0.")]
    public string? DaysSinceLastSession { get; init; }

    [FromQuery(Name = "lastSessionOn"), Description("YYYY-MM-DD.")]
    public string? LastSessionOn { get; init; }

    [FromQuery(Name = "symptoms"), Description("Symptom codes, separated by commas or repeated.")]
    public string[]? Symptoms { get; init; }

    [FromQuery(Name = "fever"), Description("true or false.")]
    public string? Fever { get; init; }

    [FromQuery(Name = "temperatureC"), Description("Degrees Celsius, 25 to 46.")]
    public string? TemperatureC { get; init; }

    [FromQuery(Name = "history"), Description("Codes such as keloid or recent_tan, separated by commas or repeated.")]
    public string[]? History { get; init; }

    [FromQuery(Name = "medications"), Description("Codes such as isotretinoin, separated by commas or repeated.")]
    public string[]? Medications { get; init; }

    [FromQuery(Name = "area"), Description("Codes such as scar or camouflage_layer, separated by commas or repeated.")]
    public string[]? Area { get; init; }

    [FromQuery(Name = "age"), Description("Whole years.")]
    public string? Age { get; init; }

    [FromQuery(Name = "pregnant"), Description("true or false.")]
    public string? Pregnant { get; init; }

    [FromQuery(Name = "daysSinceTan"), Description("Whole days since the last tan or sunburn.")]
    public string? DaysSinceTan { get; init; }

    [FromQuery(Name = "testSpot.done"), Description("true or false.")]
    public string? TestSpotDone { get; init; }

    [FromQuery(Name = "testSpot.weeksAgo"), Description("Whole weeks.")]
    public string? TestSpotWeeksAgo { get; init; }

    [FromQuery(Name = "testSpot.result"), Description("ok, darkened or unread.")]
    public string? TestSpotResult { get; init; }

    [FromQuery(Name = "testSpot.sameDevice"), Description("true or false.")]
    public string? TestSpotSameDevice { get; init; }

    internal TriageFacts ToFacts(DateOnly today) => new()
    {
        Today = today,
        SkinType = QueryValue.Word<SkinType>("skinType", SkinType),
        LaserDevice = QueryValue.Word<LaserDevice>("laserDevice", LaserDevice),
        ColourNow = QueryValue.Word<ColourNow>("colourNow", ColourNow),
        DaysSinceLastSession = QueryValue.Whole("daysSinceLastSession", DaysSinceLastSession, 0, LongestDays),
        LastSessionOn = QueryValue.Day("lastSessionOn", LastSessionOn),
        Symptoms = QueryValue.WordList<Symptom>("symptoms", Symptoms),
        Fever = QueryValue.YesOrNo("fever", Fever),
        TemperatureC = QueryValue.Number("temperatureC", TemperatureC, 25, 46),
        History = QueryValue.WordList<History>("history", History),
        Medications = QueryValue.WordList<Medication>("medications", Medications),
        Area = QueryValue.WordList<Area>("area", Area),
        Age = QueryValue.Whole("age", Age, 0, 120),
        Pregnant = QueryValue.YesOrNo("pregnant", Pregnant),
        DaysSinceTan = QueryValue.Whole("daysSinceTan", DaysSinceTan, 0, LongestDays),
        TestSpot = TestSpotOf(),
    };

    /// <summary>Asking about a pigment of the registry says which one it is.</summary>
    internal static Domain.Triage.PigmentFacts PigmentOf(Composition composition) => new()
    {
        Known = true,
        Completeness = composition.Completeness,
        Evidence = composition.Evidence,
        CiNumbers = composition.CiNumbers,
    };

    private TestSpot? TestSpotOf()
    {
        var spot = new TestSpot
        {
            Done = QueryValue.YesOrNo("testSpot.done", TestSpotDone),
            WeeksAgo = QueryValue.Whole("testSpot.weeksAgo", TestSpotWeeksAgo, 0, 5200),
            Result = QueryValue.Word<TestSpotResult>("testSpot.result", TestSpotResult),
            SameDevice = QueryValue.YesOrNo("testSpot.sameDevice", TestSpotSameDevice),
        };
        return spot == new TestSpot() ? null : spot;
    }
}

/// <summary>How risky laser is for a pigment of the registry.</summary>
public sealed record PigmentLaserRisk(
    string PigmentId, LaserRiskLevel Level, IReadOnlyList<LaserRiskReason> Reasons, IReadOnlyList<string> Conditions, MetalOxides MetalOxides);
