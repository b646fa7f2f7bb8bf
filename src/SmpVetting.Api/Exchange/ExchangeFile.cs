using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Exchange;

/// <summary>One thing that is wrong with a line: the JSON path or column, and what is wrong there.</summary>
internal sealed record LineFault(string Field, string Message);

/// <summary>A line that was read: what it says, or what is wrong with it.</summary>
internal sealed record ReadLine(long Number, IExchangeLine? Line, IReadOnlyList<LineFault> Faults);

/// <summary>A file of CSV or JSON Lines, read one line at a time and held to the limits of the API.</summary>
internal sealed class ExchangeFile(string path, ExchangeKind kind, JsonSerializerOptions options, IServiceProvider parts)
{
    public const string Csv = ".csv", JsonLines = ".jsonl";

    private const string NotCsv = "is not CSV: a quote is not closed on its line, or something stands beside a closed one.";

    private static readonly (byte[] Start, string Is)[] NotText =
    [
        ([0x1F, 0x8B], "gzip"), ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or a spreadsheet"), ([0x42, 0x5A, 0x68], "bzip2"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz"),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd"), ([0xFF, 0xFE], "UTF-16"), ([0xFE, 0xFF], "UTF-16"), ([0x53, 0x51, 0x4C, 0x69, 0x74, 0x65], "a database"),
    ];

    private bool IsCsv => Path.GetExtension(path).Equals(Csv, StringComparison.OrdinalIgnoreCase);

    /// <summary>One sentence when the file is not one that is read here.</summary>
    public static string? Refusal(string path)
    {
        if (Path.GetExtension(path).ToLowerInvariant() is not (Csv or JsonLines))
            return $"FILE must end in {Csv} or {JsonLines}; a compressed file is unpacked first.";
        try
        {
            using var file = File.OpenRead(path);
            Span<byte> start = stackalloc byte[8];
            var bytes = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)].ToArray();
            return Array.Find(NotText, known => bytes.AsSpan().StartsWith(known.Start)).Is is { } other
                ? $"FILE is {other} by its content; give CSV or JSON Lines in UTF-8, not compressed." : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "FILE cannot be read; check that it is there and may be read.";
        }
    }

    /// <summary>Every line but empty ones and the header. Progress is told as bytes read and all bytes.</summary>
    public IEnumerable<ReadLine> Read(Action<long, long> progress)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var (lines, length) = (new LineReader(file), file.Length);
        CsvColumns? columns = null;
        while (lines.TryRead(out var line))
        {
            if (line.Fault is null && line.Bytes.Length == 0)
                continue;
            progress(file.Position, length);
            if (line.Fault is not null)
                yield return Bad(line.Number, new(JsonProblem.Root, line.Fault));
            else if (!IsCsv)
                yield return Parse(line.Number, line.Bytes.Span);
            else if (columns is null)
                columns = HeaderOf(line);
            else
                yield return ParseCsv(line, columns);
        }
    }

    private CsvColumns HeaderOf(RawLine line)
    {
        var fault = NotCsv;
        var columns = CellsOf(line) is { } cells ? CsvColumns.Of(kind.Line, cells, out fault) : null;
        return columns ?? throw new SettingException($"The header of FILE {fault}");
    }

    private ReadLine ParseCsv(RawLine line, CsvColumns columns)
    {
        if (CellsOf(line) is not { } cells)
            return Bad(line.Number, new(JsonProblem.Root, NotCsv));
        return columns.ToJson(cells, out var wrong) is { } json ? Parse(line.Number, json) : Bad(line.Number, new(wrong.Field, wrong.Message));
    }

    private static IReadOnlyList<string>? CellsOf(RawLine line) => CsvText.Cells(Encoding.UTF8.GetString(line.Bytes.Span));

    private ReadLine Parse(long number, ReadOnlySpan<byte> json)
    {
        try
        {
            if (JsonSerializer.Deserialize(json, kind.Line, options) is not IExchangeLine line)
                return Bad(number, new(JsonProblem.Root, "must be one JSON object."));
            var faults = RequestLimits.Faults(line, parts);
            return faults.Count > 0 ? new(number, null, [.. faults.Select(fault => new LineFault(fault.Path, fault.Message))])
                : line.Fault() is { } misfit ? new(number, null, FaultsOf(misfit))
                : new(number, line, []);
        }
        catch (JsonException error) when (error is not JsonValueException && error.InnerException is JsonException)
        {
            return Bad(number, new(JsonProblem.Root, $"is not valid JSON, or is nested too deeply, near byte {error.BytePositionInLine}."));
        }
        catch (JsonException error)
        {
            return new(number, null, FaultsOf(JsonProblem.Of(error, kind.Line)));
        }
    }

    public static IReadOnlyList<LineFault> FaultsOf(ProblemHttpResult problem) =>
        problem.ProblemDetails.Extensions.TryGetValue("errors", out var errors) && errors is IReadOnlyDictionary<string, string[]> places
            ? [.. places.SelectMany(place => place.Value.Select(message => new LineFault(place.Key, message)))]
            : [new(JsonProblem.Root, problem.ProblemDetails.Detail ?? "")];

    private static ReadLine Bad(long number, LineFault fault) => new(number, null, [fault]);
}
