using System.Text.Json.Nodes;

namespace SmpVetting.Api.Docs;

/// <summary>One property of a body, with its path, kind, limits and meaning, as a line of a table.</summary>
internal sealed record Field
{
    /// <summary>No body of the contract is nested deeper; a schema that refers to itself ends here.</summary>
    private const int Deepest = 8;

    public required string Path { get; init; }

    public required bool IsRequired { get; init; }

    public required string Kind { get; init; }

    public required string Limits { get; init; }

    public required IReadOnlyList<string> Words { get; init; }

    public required string Meaning { get; init; }

    /// <summary>Every property below a schema, in the order of the document.</summary>
    public static IEnumerable<Field> Of(JsonNode document, JsonNode? schema, string path = "", int depth = 0)
    {
        var (whole, _) = Resolve(document, schema);
        if (whole is null || depth > Deepest)
            yield break;
        var required = whole["required"]?.AsArray().Select(name => (string)name!).ToHashSet() ?? [];
        foreach (var (name, property) in whole["properties"]?.AsObject() ?? [])
        {
            var here = path.Length == 0 ? name : $"{path}.{name}";
            var (place, meaning) = Resolve(document, property);
            if (place is null)
                continue;
            yield return Line(document, here, required.Contains(name), place, meaning);
            foreach (var below in Of(document, place, here, depth + 1))
                yield return below;
            foreach (var below in Of(document, place["items"], here + "[]", depth + 1))
                yield return below;
        }

        foreach (var below in Of(document, whole["items"], path + "[]", depth + 1))
            yield return below;
    }

    /// <summary>The schema meant, behind references and the choice of null, and the nearest description on the way.</summary>
    private static (JsonNode? Schema, string Meaning) Resolve(JsonNode document, JsonNode? schema)
    {
        var meaning = "";
        while (schema is not null)
        {
            meaning = meaning.Length > 0 ? meaning : (string?)schema["description"] ?? "";
            if (schema["oneOf"]?.AsArray().FirstOrDefault(choice => (string?)choice!["type"]?.AsValue() != "null") is { } choice)
                schema = choice;
            else if ((string?)schema["$ref"] is { } reference)
                schema = reference.Split('/').Skip(1).Aggregate((JsonNode?)document, (node, step) => node?[step]);
            else
                break;
        }

        return (schema, meaning);
    }

    private static Field Line(JsonNode document, string path, bool isRequired, JsonNode place, string meaning)
    {
        var item = place["items"] is { } items ? Resolve(document, items).Schema : null;
        return new Field
        {
            Path = path,
            IsRequired = isRequired,
            Kind = KindOf(place) + (item is null ? "" : $" of {KindOf(item)}"),
            Limits = string.Join("; ", new[] { LimitsOf(place), item is null ? "" : LimitsOf(item) }.Where(limits => limits.Length > 0)),
            Words = [.. (place["enum"] ?? item?["enum"])?.AsArray().Where(word => word is not null).Select(word => (string)word!) ?? []],
            Meaning = meaning,
        };
    }

    private static string KindOf(JsonNode schema)
    {
        var type = schema["type"] is JsonArray types ? types.Select(kind => (string)kind!).First(kind => kind != "null") : (string?)schema["type"];
        return ((string?)schema["format"], type) switch
        {
            ("date", _) => "day",
            ("date-time", _) => "instant",
            ("uri", _) => "address",
            (_, "array") => "list",
            (_, "boolean") => "true or false",
            (_, "integer") => "whole number",
            _ when schema["enum"] is not null => "word",
            _ => type ?? "value",
        };
    }

    private static string LimitsOf(JsonNode schema) => string.Join(", ", new[]
    {
        Range(schema["minLength"], schema["maxLength"], " characters"),
        Range(schema["minItems"], schema["maxItems"], " items"),
        Range(schema["minimum"], schema["maximum"], ""),
    }.Where(limit => limit.Length > 0));

    private static string Range(JsonNode? least, JsonNode? most, string of) => (least, most) switch
    {
        (null, null) => "",
        (_, null) => $"at least {least}{of}",
        (null, _) => $"at most {most}{of}",
        _ when of.Length > 0 && $"{least}" == "0" => $"at most {most}{of}",
        _ => $"{least} to {most}{of}",
    };
}
