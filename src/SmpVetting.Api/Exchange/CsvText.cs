using System.Text.RegularExpressions;
using CsvHelper;

namespace SmpVetting.Api.Exchange;

/// <summary>Lines of CSV (RFC 4180), in which no spreadsheet finds a formula.</summary>
internal static partial class CsvText
{
    private static readonly CsvReaderOptions Strict = new() { Separator = ',', HasHeader = false, MalformedData = CsvMalformedDataHandling.Throw };

    /// <summary>CsvHelper's own guard against formulas is left off: nobody could tell afterwards which apostrophes it put there.</summary>
    public static CsvWriter WriterTo(Stream file) => CsvWriter.Create(file, new CsvWriterOptions(), leaveOpen: true);

    public static void WriteLine(this CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(Guarded(cell));
        csv.EndRecord();
    }

    /// <summary>Null when the line is not CSV. Each is read by itself, so that a quote somebody forgot does not swallow the lines after it.</summary>
    public static IReadOnlyList<string>? Cells(string line)
    {
        using var csv = CsvReader.FromText(line, Strict);
        try
        {
            if (!csv.Read())
                return null;
            var cells = new string[csv.FieldCount];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = WithoutGuard(csv.GetString(i));
            return csv.Read() ? null : cells;
        }
        catch (CsvFormatException)
        {
            return null;
        }
    }

    /// <summary>A cell that a spreadsheet could run begins with an apostrophe; so does one that looks as if it had been guarded. A number alone stays a number.</summary>
    private static string Guarded(string cell) => BeginsLikeFormula(cell) && !Number().IsMatch(cell) ? "'" + cell : cell;

    private static string WithoutGuard(string cell) => cell.StartsWith('\'') && BeginsLikeFormula(cell) ? cell[1..] : cell;

    private static bool BeginsLikeFormula(string cell) => cell.AsSpan().TrimStart('\'') is [var first, ..] && first is '=' or '+' or '-' or '@' or '\t' or '\r';

    /// <summary>As JSON writes one, to the very end of the cell.</summary>
    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?([Ee][+-]?[0-9]+)?\z", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Number();
}
