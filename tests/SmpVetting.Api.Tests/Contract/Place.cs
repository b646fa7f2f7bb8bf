using System.Text.Json.Nodes;

namespace SmpVetting.Api.Tests.Contract;

/// <summary>A value in a request body: where it is, what the contract says of it, and how to put another one there.</summary>
public sealed class Place
{
    private static readonly JsonNode Document = ApprovedContract.Document;

    private readonly Place? parent;
    private readonly string? name;

    private Place(Place? parent, string? name, JsonNode schema)
    {
        this.parent = parent;
        this.name = name;
        (Schema, MayBeNull) = Resolve(schema);
    }

    /// <summary>As in 'errors' of a problem, such as <c>triage.symptoms[0]</c>; lists are entered at their first item.</summary>
    public string Path => parent is null ? "" : name is null ? parent.Path + "[0]" : parent.Path.Length == 0 ? name : $"{parent.Path}.{name}";

    public JsonNode Schema { get; }

    public bool MayBeNull { get; }

    /// <summary>Empty where more than one is taken.</summary>
    public string Type => Schema["type"] is not JsonArray types ? (string?)Schema["type"] ?? ""
        : types.Select(type => (string)type!).Where(type => type != "null").ToList() is [var only] ? only : "";

    public string? Format => (string?)Schema["format"];

    public static IEnumerable<Place> Of(Operation operation) => new Place(null, null, operation.RequestSchema!).Below();

    /// <summary>Puts a value here, making whatever has to be around it.</summary>
    public void Put(JsonNode body, JsonNode? value)
    {
        var container = parent!.Reach(body);
        if (name is not null)
            container[name] = value;
        else if (container.AsArray().Count == 0)
            container.AsArray().Add(value);
        else
            container[0] = value;
    }

    /// <summary>The smallest value that is right here.</summary>
    public JsonNode Smallest() => Type switch
    {
        "object" => new JsonObject(Below().Where(place => place.parent == this && IsRequired(place.name!))
            .Select(place => KeyValuePair.Create(place.name!, (JsonNode?)place.Smallest()))),
        "array" => new JsonArray(),
        "boolean" => true,
        "integer" or "number" => Schema["minimum"]?.DeepClone() ?? 1,
        _ when Schema["enum"] is { } words => words[0]!.DeepClone(),
        _ => Text((int?)Schema["minLength"] is > 0 and var least ? least : 1),
    };

    /// <summary>A text of so many characters that is right here apart from its length.</summary>
    public JsonNode Text(int length) => Format switch
    {
        "date" => "2026-01-05",
        "date-time" => "2026-01-05T09:00:00Z",
        "uri" => Padded("https://example.org/", length, ""),
        "email" => Padded("", length, "@example.org"),
        _ => new string('a', length),
    };

    public JsonNode List(int length) => new JsonArray([.. Enumerable.Range(0, length).Select(_ => Item.Smallest())]);

    public override string ToString() => Path;

    private Place Item => new(this, null, Schema["items"]!);

    private static string Padded(string start, int length, string end) => start + new string('a', Math.Max(1, length - start.Length - end.Length)) + end;

    private bool IsRequired(string property) => Schema["required"]?.AsArray().Any(known => (string)known! == property) == true;

    private IEnumerable<Place> Below()
    {
        if (Schema["items"] is not null)
            return Below(Item);
        return Schema["properties"]?.AsObject().SelectMany(property => Below(new Place(this, property.Key, property.Value!))) ?? [];
    }

    private static IEnumerable<Place> Below(Place place) => place.Below().Prepend(place);

    private JsonNode Reach(JsonNode body)
    {
        if (parent is null)
            return body;
        var container = parent.Reach(body);
        var here = name is not null ? container[name] : container.AsArray().FirstOrDefault();
        if (here is null)
        {
            here = Smallest();
            Put(body, here);
        }

        return here;
    }

    private static (JsonNode Schema, bool MayBeNull) Resolve(JsonNode schema)
    {
        if (schema["oneOf"] is JsonArray choices)
        {
            var (meant, _) = Resolve(choices.First(choice => choice!["$ref"] is not null)!);
            return (meant, choices.Any(choice => choice!["type"] is JsonValue type && (string)type! == "null"));
        }

        if ((string?)schema["$ref"] is { } reference)
            return Resolve(reference.Split('/').Skip(1).Aggregate(Document, (node, step) => node[step]!));
        return (schema, schema["type"] is JsonArray types && types.Any(type => (string)type! == "null"));
    }
}
