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
        Converters = { new EncodedOnce<Advice>(), new EncodedOnce<Question>(), new EncodedOnce<LadderStep>(), new EncodedOnce<LaserRiskReason>() },
    };

    /// <summary>The rules hand out the same object each time; an object made for one person is forgotten with it.</summary>
    private sealed class EncodedOnce<T> : JsonConverter<T>
        where T : class
    {
        private readonly ConditionalWeakTable<T, byte[]> encoded = [];

        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<T>(ref reader, Json.Options);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteRawValue(encoded.GetValue(value, static words => JsonSerializer.SerializeToUtf8Bytes(words, Json.Options)), skipInputValidation: true);
    }
}
