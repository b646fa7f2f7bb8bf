using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SmpVetting.Domain;

namespace SmpVetting.Api.Hosting;

/// <summary>How this service reads and writes JSON: strictly, in camelCase, with coded values as words.</summary>
public static class Json
{
    /// <summary>No body of this contract is nested deeper than 8.</summary>
    private const int MaxDepth = 16;

    /// <summary>For what this program writes, and reads back from itself.</summary>
    public static JsonSerializerOptions Options { get; } =
        Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() });

    /// <summary>For what a caller sends: text is looked at more closely.</summary>
    public static void ConfigureRequests(JsonSerializerOptions options) => Configure(options).Converters.Add(new PlainTextConverter());

    private static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.AllowDuplicateProperties = false;
        options.PropertyNameCaseInsensitive = false;
        options.RespectNullableAnnotations = true;
        options.MaxDepth = MaxDepth;
        // Answers are read by people too; the content type and nosniff keep them out of a browser's HTML parser.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new WordConverterFactory());
        options.Converters.Add(new InstantConverter());
        return options;
    }
}

/// <summary>A JSON value that is well formed but not what this place takes; the message is for the caller.</summary>
public sealed class JsonValueException(string message) : JsonException(message);

/// <summary>Text without NUL and other control characters; lone surrogates do not get this far.</summary>
internal sealed class PlainTextConverter : JsonConverter<string>
{
    private static readonly SearchValues<char> Refused = SearchValues.Create(
        [.. Enumerable.Range(0, 256).Select(code => (char)code).Where(sign => char.IsControl(sign) && sign is not ('\n' or '\r' or '\t'))]);

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonValueException("must be a string.");
        var text = ReadText(ref reader);
        return text.AsSpan().IndexOfAny(Refused) is >= 0 and var place ? throw new JsonValueException(Says(text, place)) : text;
    }

    internal static string Says(string text, int place) => $"holds the control character U+{(int)text[place]:X4} at position {place + 1}; send plain text.";

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString()!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value);

    internal static string ReadText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonValueException("is not valid Unicode; send UTF-8 without halves of surrogate pairs.");
        }
    }
}

/// <summary>RFC 3339 in UTC with Z and whole milliseconds.</summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var value)
            ? value.ToUniversalTime()
            : throw new JsonValueException("must be an RFC 3339 instant, such as 2026-01-31T09:30:00Z.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
}

/// <summary>Coded values are their words; an unknown word is answered with the nearest known ones.</summary>
internal sealed class WordConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(WordConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class WordConverter<T> : JsonConverter<T> where T : struct, Enum
    {
        private const int MostShown = 20;

        /// <summary>Encoded once: most of an answer's properties are words.</summary>
        private static readonly Dictionary<T, JsonEncodedText> Encoded =
            Enum.GetValues<T>().ToDictionary(value => value, value => JsonEncodedText.Encode(value.Word()));

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.String)
                throw new JsonValueException($"must be one of: {Some(Words<T>.All)}.");
            var word = PlainTextConverter.ReadText(ref reader);
            return Words<T>.TryParse(word, out var value) ? value : throw new JsonValueException(UnknownWord.Says(word, Words<T>.All));
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Encoded[value]);

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Read(ref reader, typeToConvert, options);

        private static string Some(IReadOnlyList<string> words) =>
            string.Join(", ", words.Take(MostShown)) + (words.Count > MostShown ? $" and {words.Count - MostShown} others" : "");

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.Word());
    }
}

/// <summary>The sentence for a word that is not in the vocabulary.</summary>
public static class UnknownWord
{
    public static string Says(string word, IEnumerable<string> known)
    {
        var shown = word.Length <= 40 ? word : word[..40] + "…";
        return $"'{shown}' is not a known word; nearest: {string.Join(", ", Words.Nearest(word, known))}.";
    }
}
