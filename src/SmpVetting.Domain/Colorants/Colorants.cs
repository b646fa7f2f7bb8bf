using System.Text;
using SmpVetting.Domain.Text;

namespace SmpVetting.Domain.Colorants;

/// <summary>The Colour Index reference, read once from the embedded table.</summary>
public static class Colorants
{
    private static readonly string[] Prefixes = ["C.I.", "CI"];

    /// <summary>Every entry, in the order of the table.</summary>
    public static IReadOnlyList<Colorant> All { get; } = Read();

    private static readonly Dictionary<string, Colorant[]> ByNumber =
        All.GroupBy(colorant => colorant.CiNumber).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The entries that carry exactly this number; 77266 is two generic names, an unknown number is none.</summary>
    public static IReadOnlyList<Colorant> Find(string ciNumber) => ByNumber.GetValueOrDefault(Normalize(ciNumber), []);

    /// <summary>Trims spaces and a leading "CI" or "C.I.", and reads wide digits as plain ones; a wrong number stays wrong and is never repaired.</summary>
    public static string Normalize(string ciNumber)
    {
        var number = NormalForm.Decomposed(ciNumber).Trim();
        foreach (var prefix in Prefixes)
            if (number.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return number[prefix.Length..].Trim();
        return number;
    }

    private static Colorant[] Read()
    {
        using var stream = typeof(Colorants).Assembly.GetManifestResourceStream("colorants.csv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        var entries = new List<Colorant>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0)
                entries.Add(Parse(Split(line)));
        return [.. entries];
    }

    private static Colorant Parse(List<string> cell) => new(
        cell[0], cell[1], cell[2], cell[3],
        cell[4].Split(';', StringSplitOptions.RemoveEmptyEntries),
        cell[5], bool.Parse(cell[6]), bool.Parse(cell[7]), Enum.Parse<LaserClass>(cell[8]),
        cell[9], cell[10], cell[11], cell[12], cell[13]);

    private static List<string> Split(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
                cell.Append(c);
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
