using System.Text.Json;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Exchange;

/// <summary>Beside the file: one line of JSON for each line with a fault. There is none when there is no fault.</summary>
internal sealed class ErrorFile(string importedFile) : IDisposable
{
    private StreamWriter? writer;

    public string Path { get; } = importedFile + ".errors.jsonl";

    /// <summary>The first fault stands for the line; what else is wrong with it stands under "also".</summary>
    public void Add(long line, LineFault[] faults)
    {
        writer ??= Try(() => new StreamWriter(Path));
        var also = faults.Length > 1 ? faults[1..] : null;
        writer.WriteLine(JsonSerializer.Serialize(new Entry(line, faults[0].Field, faults[0].Message, also), Options));
    }

    /// <summary>What an earlier run told is no longer true.</summary>
    public void RemoveOld() => Try(() =>
    {
        File.Delete(Path);
        return true;
    });

    public void Dispose() => writer?.Dispose();

    private T Try<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SettingException($"{Path} cannot be written; put the file into a folder where its errors may stand beside it.");
        }
    }

    private static readonly JsonSerializerOptions Options =
        new(Json.Options) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    private sealed record Entry(long Line, string Field, string Message, IReadOnlyList<LineFault>? Also);
}
