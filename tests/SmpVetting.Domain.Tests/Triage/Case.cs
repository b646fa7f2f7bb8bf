using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests.Triage;

/// <summary>Short ways to say what a person reported. Every word is looked up in all coded sets.</summary>
internal static class Case
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static readonly PigmentFacts Carbon = Pigment(Evidence.Sds, "77266");

    public static TriageFacts Empty { get; } = new() { Today = Today };

    public static PigmentFacts Pigment(Evidence evidence, params string[] numbers) =>
        new() { Known = true, Completeness = Completeness.Full, Evidence = evidence, CiNumbers = numbers };

    /// <summary>A person well after the last session, fair skin, documented carbon, 1064 nm: nothing speaks against laser.</summary>
    public static TriageFacts ReadyForLaser { get; } = Empty with
    {
        DaysSinceLastSession = 240,
        SessionsDone = 3,
        Fever = false,
        Pigment = Carbon,
        ColourNow = ColourNow.BlackGrey,
        SkinType = SkinType.II,
        Wants = Wants.FullRemoval,
        LaserDevice = LaserDevice.Pico1064,
        Age = 34,
        Pregnant = false,
    };

    /// <summary>Reads "day=10 pus fever temp=38.6 wants=correction keloid isotretinoin needle_reuse …".</summary>
    public static TriageFacts From(string words, TriageFacts? start = null) => words
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(start ?? Empty, Add);

    private static TriageFacts Add(TriageFacts facts, string word)
    {
        var (name, value) = word.Split('=') is [var left, var right] ? (left, right) : (word, "");
        return name switch
        {
            "day" => facts with { DaysSinceLastSession = int.Parse(value) },
            "done" => facts with { SessionsDone = int.Parse(value) },
            "onset" => facts with { SymptomOnsetDay = int.Parse(value) },
            "trend" => facts with { Trend = Parse<Trend>(value) },
            "fever" => facts with { Fever = value != "no" },
            "temp" => facts with { TemperatureC = double.Parse(value) },
            "wants" => facts with { Wants = Parse<Wants>(value) },
            "device" => facts with { LaserDevice = Parse<LaserDevice>(value) },
            "skin" => facts with { SkinType = Parse<SkinType>(value) },
            "colour" => facts with { ColourNow = Parse<ColourNow>(value) },
            "pigment" => facts with { Pigment = value == "unknown" ? null : Pigment(Evidence.Sds, value.Split('+')) },
            "age" => facts with { Age = int.Parse(value) },
            "pregnant" => facts with { Pregnant = true },
            "scar_age" => facts with { ScarAgeDays = int.Parse(value) },
            "tan" => facts with { DaysSinceTan = int.Parse(value) },
            "laser_minutes" => facts with { MinutesSinceLaser = int.Parse(value) },
            "numbing" => facts with { NumbingProduct = value },
            "product" => facts with { NewProduct = value },
            "spot" => facts with { TestSpot = Spot(value) },
            "area" => facts with { Area = [.. facts.Area, Parse<Area>(value)] },
            "claim" => facts with { ClinicClaims = [.. facts.ClinicClaims, Parse<ClaimType>(value)] },
            _ => AddCoded(facts, name),
        };
    }

    private static TriageFacts AddCoded(TriageFacts facts, string word) =>
        Words<Symptom>.TryParse(word, out var symptom) ? facts with { Symptoms = [.. facts.Symptoms, symptom] }
        : Words<History>.TryParse(word, out var history) ? facts with { History = [.. facts.History, history] }
        : Words<Medication>.TryParse(word, out var medicine) ? facts with { Medications = [.. facts.Medications, medicine] }
        : Words<Observed>.TryParse(word, out var seen) ? facts with { ClinicObserved = [.. facts.ClinicObserved, seen] }
        : throw new ArgumentException(word);

    private static TestSpot Spot(string value)
    {
        var parts = value.Split('/');
        return new() { Done = true, Result = Parse<TestSpotResult>(parts[0]), WeeksAgo = int.Parse(parts[1]), SameDevice = parts[2] == "same" };
    }

    private static T Parse<T>(string word) where T : struct, Enum =>
        Words<T>.TryParse(word, out var value) ? value : throw new ArgumentException(word);
}
