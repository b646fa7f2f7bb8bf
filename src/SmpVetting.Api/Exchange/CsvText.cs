using System.Buffers;
using System.Text;

namespace SmpVetting.Api.Exchange;

/// <summary>One line of CSV (RFC 4180), in which no spreadsheet finds a formula.</summary>
internal static class CsvText
{
    public const string EndOfLine = "\r\n";

    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>Null, and what is wrong, when the line is not CSV. A cell does not go on in the next line.</summary>
    public static List<string>? Cells(string line, out string fault)
    {
        fault = "";
        var cells = new List<string>();
        for (var at = 0; ;)
        {
            var cell = at < line.Length && line[at] == '"' ? Quoted(line, ref at) : Plain(line, ref at);
            if (cell is null)
            {
                fault = "is not CSV: a quote is not closed on its line, or something stands beside a closed one.";
                return null;
            }

            cells.Add(WithoutGuard(cell));
            if (at == line.Length)
                return cells;
            at++;
        }
    }

    public static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(cell => InQuotes(Guarded(cell)))) + EndOfLine;

    /// <summary>A cell that a spreadsheet could run begins with an apostrophe; so does one that looks as if it had been guarded.</summary>
    private static string Guarded(string cell) => BeginsLikeFormula(cell) ? "'" + cell : cell;

    private static string WithoutGuard(string cell) => cell.StartsWith('\'') && BeginsLikeFormula(cell) ? cell[1..] : cell;

    private static bool BeginsLikeFormula(string cell) => cell.AsSpan().TrimStart('\'') is [var first, ..] && first is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static string InQuotes(string cell) =>
        cell.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string? Plain(string line, ref int at)
    {
        var comma = line.IndexOf(',', at);
        var cell = line[at..(comma < 0 ? line.Length : comma)];
        at += cell.Length;
        return cell.Contains('"', StringComparison.Ordinal) ? null : cell;
    }

    private static string? Quoted(string line, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; at < line.Length; at++)
        {
            if (line[at] != '"')
                cell.Append(line[at]);
            else if (at + 1 < line.Length && line[at + 1] == '"')
                cell.Append(line[at++]);
            else
                return ++at == line.Length || line[at] == ',' ? cell.ToString() : null;
        }

        return null;
    }
}
