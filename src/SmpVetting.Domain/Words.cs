using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;

namespace SmpVetting.Domain;

/// <summary>The snake_case words of a coded value, as the HTTP contract spells them.</summary>
public static class Words<T> where T : struct, Enum
{
    private static readonly Dictionary<T, string> Spelled = Enum.GetValues<T>().ToDictionary(value => value, Spell);
    private static readonly Dictionary<string, T> Known = Spelled.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Every word, in the order in which the values are declared.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Spelled.Values];

    public static string Of(T value) => Spelled[value];

    public static bool TryParse(string word, out T value) => Known.TryGetValue(word, out value);

    /// <summary>For words that were written by this program; throws on any other.</summary>
    public static T Parse(string word) => Known[word];

    private static string Spell(T value)
    {
        var name = value.ToString();
        var given = typeof(T).GetField(name)!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>();
        return given?.Name ?? SnakeCase(name);
    }

    private static string SnakeCase(string name)
    {
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsPart = char.IsUpper(name[i]) || (char.IsDigit(name[i]) && !char.IsDigit(name[Math.Max(0, i - 1)]));
            if (i > 0 && startsPart)
                word.Append('_');
            word.Append(char.ToLowerInvariant(name[i]));
        }

        return word.ToString();
    }
}

/// <summary>The spelling of coded values, where the type follows from the argument.</summary>
public static class Words
{
    /// <summary>No word of the contract has more; a caller's may be anything.</summary>
    private const int MostParts = 6;

    public static string Word<T>(this T value) where T : struct, Enum => Words<T>.Of(value);

    /// <summary>At most three known words closest to one that is not known, by edit distance of the whole or of its parts.</summary>
    public static IReadOnlyList<string> Nearest(string word, IEnumerable<string> known) =>
        [.. known.Select(candidate => (candidate, distance: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(3).Select(pair => pair.candidate)];

    /// <summary>"hives" is near "hives_widespread", and "spreading_redness" near "redness_spreading".</summary>
    private static int Distance(string word, string candidate)
    {
        var (parts, known) = (word.Split('_', MostParts), candidate.Split('_'));
        var byParts = parts.Sum(part => known.Min(other => EditDistance(part, other))) + Math.Max(0, known.Length - parts.Length);
        return Math.Min(EditDistance(word, candidate), byParts);
    }

    /// <summary>Levenshtein distance, in single-character edits; only the first 64 characters count.</summary>
    public static int EditDistance(string left, string right)
    {
        var a = left.AsSpan(0, Math.Min(64, left.Length));
        var b = right.AsSpan(0, Math.Min(64, right.Length));
        Span<int> row = stackalloc int[65];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitute = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitute, Math.Min(row[j - 1], row[j]) + 1);
            }
        }

        return row[b.Length];
    }
}
