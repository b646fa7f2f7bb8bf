using System.Globalization;

namespace SmpVetting.Domain.Triage;

/// <summary>The answer to a field in the words of the contract, for saying which answers a rule used.</summary>
internal static class FactWords
{
    public static IReadOnlyList<string> Of(Situation now, string field)
    {
        var facts = now.Facts;
        return field switch
        {
            "daysSinceLastSession" => One(now.Day),
            "sessionsDone" => One(facts.SessionsDone),
            "symptomOnsetDay" => One(facts.SymptomOnsetDay),
            "minutesSinceLaser" => One(facts.MinutesSinceLaser),
            "age" => One(facts.Age),
            "temperatureC" => One(facts.TemperatureC),
            "fever" => One(facts.Fever),
            "trend" => One(facts.Trend),
            "wants" => One(facts.Wants),
            "laserDevice" => One(facts.LaserDevice),
            "colourNow" => One(facts.ColourNow),
            "testSpot.result" => One(facts.TestSpot?.Result),
            "pigment.evidence" => One(facts.Pigment?.Evidence),
            "pigment.ciNumbers" => facts.Pigment?.CiNumbers ?? [],
            "history" => [.. facts.History.Select(item => item.Word())],
            "medications" => [.. facts.Medications.Select(item => item.Word())],
            "clinic.claims" => [.. facts.ClinicClaims.Select(item => item.Word())],
            "pigment.claims" => [.. (facts.Pigment?.Claims ?? []).Select(item => item.Word())],
            "clinic.observed" => [.. facts.ClinicObserved.Select(item => item.Word())],
            "numbingProduct" => facts.NumbingProduct is { } product ? [product] : [],
            "anaesthetic" => facts.Anaesthetic is { } kind ? [kind] : [],
            "text" => [.. now.Text.Signs.Select(sign => sign.Words)],
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No rule may use this field."),
        };
    }

    private static string[] One(int? value) => value is { } number ? [number.ToString(CultureInfo.InvariantCulture)] : [];

    private static string[] One(double? value) =>
        value is { } number ? [number.ToString(CultureInfo.InvariantCulture)] : [];

    private static string[] One(bool? value) => value is { } yes ? [yes ? "true" : "false"] : [];

    private static string[] One<T>(T? value) where T : struct, Enum => value is { } word ? [word.Word()] : [];
}
