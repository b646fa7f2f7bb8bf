using System.Globalization;
using System.Text;

namespace SmpVetting.Domain.Text;

/// <summary>
/// Unicode normal forms (UAX #15) from a table of our own: without ICU the runtime returns every text unchanged.
/// </summary>
public static class NormalForm
{
    private const int HangulFirst = 0xAC00, HangulCount = 11172, LeadFirst = 0x1100, VowelFirst = 0x1161, TailFirst = 0x11A7;
    private const int LeadCount = 19, VowelCount = 21, TailCount = 28;

    private static readonly Lazy<Table> Unicode = new(Table.Read);

    /// <summary>NFC: letters and their marks as one character where there is one.</summary>
    public static string Composed(string text)
    {
        // Below U+0300 there is no mark, so nothing to put together or apart.
        if (text.All(character => character < 0x300))
            return text;
        var points = Decompose(text, compatibility: false);
        Compose(points);
        return Join(points);
    }

    /// <summary>NFKD: every letter apart from its marks, and styled letters as plain ones.</summary>
    public static string Decomposed(string text) =>
        text.All(char.IsAscii) ? text : Join(Decompose(text, compatibility: true));

    private static List<int> Decompose(string text, bool compatibility)
    {
        var points = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Append(points, rune.Value, compatibility);
        Order(points);
        return points;
    }

    private static void Append(List<int> points, int point, bool compatibility)
    {
        var syllable = point - HangulFirst;
        if (syllable is >= 0 and < HangulCount)
        {
            points.Add(LeadFirst + (syllable / (VowelCount * TailCount)));
            points.Add(VowelFirst + (syllable % (VowelCount * TailCount) / TailCount));
            if (syllable % TailCount != 0)
                points.Add(TailFirst + (syllable % TailCount));
        }
        else if (Unicode.Value.Parts.TryGetValue(point, out var parts) && (compatibility || !parts.IsCompatibility))
        {
            foreach (var part in parts.Points)
                Append(points, part, compatibility);
        }
        else
        {
            points.Add(point);
        }
    }

    /// <summary>Marks on one letter stand in the order of their classes; equal classes keep their order.</summary>
    private static void Order(List<int> points)
    {
        for (var i = 1; i < points.Count; i++)
        {
            var mark = Unicode.Value.ClassOf(points[i]);
            for (var j = i; mark > 0 && j > 0 && Unicode.Value.ClassOf(points[j - 1]) > mark; j--)
                (points[j - 1], points[j]) = (points[j], points[j - 1]);
        }
    }

    private static void Compose(List<int> points)
    {
        var starter = -1;
        var kept = 0;
        var lastClass = 0;
        for (var i = 0; i < points.Count; i++)
        {
            var mark = Unicode.Value.ClassOf(points[i]);
            var isBlocked = kept - 1 > starter && lastClass >= mark;
            if (starter >= 0 && !isBlocked && Pair(points[starter], points[i]) is { } whole)
            {
                points[starter] = whole;
                continue;
            }

            if (mark == 0)
                starter = kept;
            lastClass = mark;
            points[kept++] = points[i];
        }

        points.RemoveRange(kept, points.Count - kept);
    }

    private static int? Pair(int first, int second)
    {
        var (lead, vowel, tail) = (first - LeadFirst, second - VowelFirst, second - TailFirst);
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount)
            return HangulFirst + (((lead * VowelCount) + vowel) * TailCount);
        var syllable = first - HangulFirst;
        if (syllable is >= 0 and < HangulCount && syllable % TailCount == 0 && tail is > 0 and < TailCount)
            return first + tail;
        return Unicode.Value.Wholes.TryGetValue((first, second), out var whole) ? whole : null;
    }

    private static string Join(List<int> points)
    {
        var text = new StringBuilder(points.Count);
        foreach (var point in points)
            text.Append(new Rune(point));
        return text.ToString();
    }

    private sealed record Parts(int[] Points, bool IsCompatibility);

    private sealed class Table
    {
        private readonly Dictionary<int, int> classes = [];

        public Dictionary<int, Parts> Parts { get; } = [];

        public Dictionary<(int First, int Second), int> Wholes { get; } = [];

        public int ClassOf(int point) => point < 0x300 ? 0 : classes.GetValueOrDefault(point);

        public static Table Read()
        {
            var table = new Table();
            using var stream = typeof(NormalForm).Assembly.GetManifestResourceStream("normalization.txt")!;
            using var reader = new StreamReader(stream, Encoding.ASCII);
            while (reader.ReadLine() is { } line)
                table.Add(line[0], line[1..].Split(' '));
            return table;
        }

        private void Add(char kind, string[] cells)
        {
            if (kind == '#')
                return;
            var point = Hex(cells[0]);
            if (kind == '@')
            {
                for (var marked = point; marked <= Hex(cells[1]); marked++)
                    classes[marked] = int.Parse(cells[2], CultureInfo.InvariantCulture);
                return;
            }

            int[] parts = [.. cells.Skip(1).Select(Hex)];
            Parts[point] = new Parts(parts, kind == '~');
            if (kind == '=')
                Wholes[(parts[0], parts[1])] = point;
        }

        private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
