using System.Text.Json;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests.Triage;

/// <summary>A worked case from the reference, as facts and what is expected of the answer.</summary>
public sealed record Vignette(string Id, TriageFacts Facts, string Summary, JsonElement Expected)
{
    public static IReadOnlyList<Vignette> All { get; } = Read();

    public override string ToString() => Id;

    public IEnumerable<string> Words(string list) => Expected.TryGetProperty(list, out var words)
        ? words.EnumerateArray().Select(word => word.GetString()!) : [];

    public bool Accepts(string field, string answer)
    {
        var expected = Expected.GetProperty(field);
        if (expected.ValueKind == JsonValueKind.Null || expected.GetString() == answer)
            return true;
        return Expected.TryGetProperty("accept", out var accept) && accept.TryGetProperty(field, out var others)
            && others.EnumerateArray().Any(other => other.GetString() == answer);
    }

    private static List<Vignette> Read()
    {
        using var reader = new StreamReader(Vocab.Open("vignettes.jsonl"));
        var all = new List<Vignette>();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var json = JsonDocument.Parse(line).RootElement;
            all.Add(new(json.GetProperty("id").GetString()!, FactsOf(json.GetProperty("inputs")),
                json.GetProperty("summary").GetString()!, json.GetProperty("expected")));
        }

        return all;
    }

    private static TriageFacts FactsOf(JsonElement json) => new()
    {
        Today = new(2026, 11, 21),
        DaysSinceLastSession = Int(json, "days_since_last_session"),
        SessionsDone = Int(json, "sessions_done"),
        Symptoms = Many<Symptom>(json, "symptoms"),
        SymptomOnsetDay = Int(json, "symptom_onset_day"),
        Trend = One<Trend>(json, "trend"),
        Fever = Bool(json, "fever"),
        TemperatureC = Find(json, "temperature_c")?.GetDouble(),
        Pigment = Find(json, "pigment") is { } pigment ? PigmentOf(pigment) : null,
        ColourNow = One<ColourNow>(json, "colour_now"),
        SkinType = One<SkinType>(json, "skin_type"),
        Wants = One<Wants>(json, "wants"),
        LaserDevice = One<LaserDevice>(json, "laser_device"),
        TestSpot = Find(json, "test_spot") is { } spot ? SpotOf(spot) : null,
        History = Many<History>(json, "history"),
        Medications = Many<Medication>(json, "medications"),
        Age = Int(json, "age"),
        Pregnant = Bool(json, "pregnant"),
        Area = Many<Area>(json, "area"),
        ScarAgeDays = Int(json, "scar_age_days"),
        NumbingProduct = Find(json, "numbing_product")?.GetString(),
        ClinicClaims = Many<ClaimType>(json.GetProperty("clinic"), "claims"),
        ClinicObserved = Many<Observed>(json.GetProperty("clinic"), "observed"),
    };

    private static PigmentFacts PigmentOf(JsonElement json) => new()
    {
        Known = Bool(json, "known"),
        Completeness = One<Completeness>(json, "completeness"),
        Evidence = One<Evidence>(json, "evidence"),
        CiNumbers = [.. json.GetProperty("ci_numbers").EnumerateArray().Select(number => number.GetString()!)],
        Claims = Many<ClaimType>(json, "claims"),
    };

    private static TestSpot SpotOf(JsonElement json) => new()
    {
        Done = Bool(json, "done"),
        WeeksAgo = Int(json, "weeks_ago"),
        Result = One<TestSpotResult>(json, "result"),
        SameDevice = Bool(json, "same_device"),
    };

    private static JsonElement? Find(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static int? Int(JsonElement json, string name) => Find(json, name)?.GetInt32();

    private static bool? Bool(JsonElement json, string name) => Find(json, name)?.GetBoolean();

    private static T? One<T>(JsonElement json, string name) where T : struct, Enum =>
        Find(json, name) is { } value ? Parse<T>(value.GetString()!) : null;

    private static IReadOnlyList<T> Many<T>(JsonElement json, string name) where T : struct, Enum =>
        Find(json, name) is { } list ? [.. list.EnumerateArray().Select(word => Parse<T>(word.GetString()!))] : [];

    private static T Parse<T>(string word) where T : struct, Enum =>
        Words<T>.TryParse(word, out var value) ? value : throw new ArgumentException(word);
}
