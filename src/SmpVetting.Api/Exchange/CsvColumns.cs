using System.Buffers;
using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;

namespace SmpVetting.Api.Exchange;

/// <summary>How the columns of a CSV file stand for the properties of its lines: a list is JSON in its cell, an empty cell is nothing.</summary>
internal sealed class CsvColumns
{
    private readonly IReadOnlyList<JsonPropertyInfo> columns;

    private CsvColumns(IReadOnlyList<JsonPropertyInfo> columns) => this.columns = columns;

    public static CsvColumns All(Type line) => new([.. Json.Options.GetTypeInfo(line).Properties]);

    /// <summary>Null, and one sentence, when the header names what is no column.</summary>
    public static CsvColumns? Of(Type line, IReadOnlyList<string> header, out string fault)
    {
        var known = Json.Options.GetTypeInfo(line).Properties.ToDictionary(property => property.Name);
        var unknown = header.FirstOrDefault(name => !known.ContainsKey(name));
        fault = unknown is not null ? $"'{Shown(unknown)}' is not a column; nearest: {string.Join(", ", Words.Nearest(unknown, known.Keys))}."
            : header.Distinct().Count() < header.Count ? "names a column twice."
            : known.Values.FirstOrDefault(column => column.IsRequired && !header.Contains(column.Name)) is { } missing ? $"does not name '{missing.Name}', which is needed."
            : "";
        return fault.Length > 0 ? null : new([.. header.Select(name => known[name])]);
    }

    public IEnumerable<string> Header => columns.Select(column => column.Name);

    /// <summary>The line as the JSON that it would be in the other format; wrong values stay, for the same reader to find.</summary>
    public byte[]? ToJson(IReadOnlyList<string> cells, out (string Field, string Message) fault)
    {
        fault = cells.Count == columns.Count ? default : (JsonProblem.Root, $"has {cells.Count} cells where the header has {columns.Count}.");
        if (cells.Count != columns.Count)
            return null;
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = Json.Options.Encoder }))
        {
            writer.WriteStartObject();
            foreach (var (column, cell) in columns.Zip(cells).Where(pair => pair.Second.Length > 0))
            {
                writer.WritePropertyName(column.Name);
                if (IsText(column.PropertyType))
                    writer.WriteStringValue(cell);
                else if (AsJson(cell) is { } value)
                    writer.WriteRawValue(value, skipInputValidation: true);
                else if (IsList(column.PropertyType))
                {
                    fault = (column.Name, "must be a list as JSON.");
                    return null;
                }
                else
                    writer.WriteStringValue(cell);
            }

            writer.WriteEndObject();
        }

        return json.WrittenSpan.ToArray();
    }

    public IEnumerable<string> Cells(object line) => columns.Select(column => Cell(column.Get!(line)));

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => text,
        ICollection { Count: 0 } => "",
        _ => JsonSerializer.Serialize(value, value.GetType(), Json.Options).Trim('"'),
    };

    /// <summary>The cell when it is JSON by itself; spreadsheets write TRUE and FALSE.</summary>
    private static string? AsJson(string cell)
    {
        var value = cell is "TRUE" or "FALSE" ? cell.ToLowerInvariant() : cell;
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(value));
            while (reader.Read())
            {
            }

            return value;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsText(Type type)
    {
        var scalar = Nullable.GetUnderlyingType(type) ?? type;
        return scalar == typeof(string) || scalar == typeof(DateOnly) || scalar == typeof(DateTimeOffset) || scalar.IsEnum;
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    private static string Shown(string name) => name.Length <= 40 ? name : name[..40] + "…";
}
