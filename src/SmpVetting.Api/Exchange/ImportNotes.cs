using System.Text.Json;
using System.Text.Json.Serialization;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Registry;

namespace SmpVetting.Api.Exchange;

/// <summary>What is told of single lines, in files beside the imported one; there is none where there is nothing to tell.</summary>
internal sealed class ImportNotes(string importedFile) : IDisposable
{
    private static readonly JsonSerializerOptions Options = new(Json.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>One line for each line with a fault.</summary>
    public NoteFile Errors { get; } = new(importedFile + ".errors.jsonl");

    /// <summary>One line for each clinic whose name could be taken for another's. Nothing was refused for it.</summary>
    public NoteFile Confusable { get; } = new(importedFile + ".confusable.jsonl");

    /// <summary>The first fault stands for the line; what else is wrong with it stands under "also".</summary>
    public void Refuse(long line, IReadOnlyList<LineFault> faults) =>
        Errors.Add(JsonSerializer.Serialize(new Refused(line, faults[0].Field, faults[0].Message, faults.Count > 1 ? [.. faults.Skip(1)] : null), Options));

    public void Warn(long line, string id, IReadOnlyList<ConfusableClinic> confusableWith) =>
        Confusable.Add(JsonSerializer.Serialize(new Warned(line, id, confusableWith), Options));

    /// <summary>What an earlier run told is no longer true.</summary>
    public void RemoveOld()
    {
        Errors.RemoveOld();
        Confusable.RemoveOld();
    }

    public void Dispose()
    {
        Errors.Dispose();
        Confusable.Dispose();
    }

    private sealed record Refused(long Line, string Field, string Message, IReadOnlyList<LineFault>? Also);

    private sealed record Warned(long Line, string Id, IReadOnlyList<ConfusableClinic> ConfusableWith);
}

/// <summary>A file of JSON Lines that begins to exist with its first line.</summary>
internal sealed class NoteFile(string path) : IDisposable
{
    private StreamWriter? writer;

    /// <summary>Null while nothing was told.</summary>
    public string? Path => writer is null ? null : path;

    public void Add(string json)
    {
        writer ??= Try(() => new StreamWriter(path));
        writer.WriteLine(json);
    }

    public void RemoveOld() => Try(() =>
    {
        File.Delete(path);
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
            throw new SettingException($"{path} cannot be written; put the file into a folder where what is told of it may stand beside it.");
        }
    }
}
