using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.ObjectPool;

namespace SmpVetting.Api.Hosting;

/// <summary>
/// Where an answer is written before its length is known. Buffers are used again, since a new array for each answer costs
/// as much as the rules of a triage; a buffer is wiped before it goes back, so that nothing of one person is left in it.
/// </summary>
internal sealed class JsonBuffer : IResettable, IDisposable
{
    private const int Usual = 16 * 1024, LargestKept = 64 * 1024;

    private static readonly ObjectPool<JsonBuffer> Pool = ObjectPool.Create<JsonBuffer>();

    private readonly ArrayBufferWriter<byte> written = new(Usual);
    private readonly Utf8JsonWriter writer;

    public JsonBuffer() => writer = new Utf8JsonWriter(written, new JsonWriterOptions { Encoder = Json.Options.Encoder, SkipValidation = true });

    public static async Task WriteAsync<T>(HttpResponse response, T value, JsonSerializerOptions options)
    {
        var buffer = Pool.Get();
        try
        {
            JsonSerializer.Serialize(buffer.writer, value, options);
            await Bytes.WriteAsync(response, buffer.written.WrittenMemory);
        }
        finally
        {
            Pool.Return(buffer);
        }
    }

    public bool TryReset()
    {
        written.Clear();
        writer.Reset();
        return written.Capacity <= LargestKept;
    }

    public void Dispose() => writer.Dispose();
}
