using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.LaserRisk;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Api.Triage;

/// <summary>How an answer is written: most of it are the same words for everybody, and those are encoded once.</summary>
internal static class TriageJson
{
    public static JsonSerializerOptions Options { get; } = new(Json.Options)
    {
        Converters = { new ListOfKnown<Advice>(), new ListOfKnown<Question>(), new ListOfKnown<LadderStep>(), new ListOfKnown<LaserRiskReason>() },
    };

    /// <summary>The rules hand out the same object each time; an object made for one person is forgotten with it.</summary>
    private sealed class ListOfKnown<T> : JsonConverter<IReadOnlyList<T>>
        where T : class
    {
        private readonly ConditionalWeakTable<T, byte[]> encoded = [];

        public override IReadOnlyList<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<IReadOnlyList<T>>(ref reader, Json.Options);

        public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var item in value)
                writer.WriteRawValue(encoded.GetValue(item, static known => JsonSerializer.SerializeToUtf8Bytes(known, Json.Options)), skipInputValidation: true);
            writer.WriteEndArray();
        }
    }
}
