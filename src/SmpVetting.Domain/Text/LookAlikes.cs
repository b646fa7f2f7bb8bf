using System.Text;

namespace SmpVetting.Domain.Text;

/// <summary>What looks alike (UTS #39): letters of other scripts that pass for Latin ones, and Latin ones that pass for each other.</summary>
public static class LookAlikes
{
    /// <summary>Read by their capitals, which occur in names more often; the pair is the letter and its reading.</summary>
    private const string ByCapital = "зzиuηhνnυy";

    private static readonly Lazy<Dictionary<int, string>> Readings = new(Read);

    /// <summary>The Latin letters that people take a small letter for; null when it looks like none.</summary>
    public static string? LatinOf(Rune small) => small.IsAscii ? null : Readings.Value.GetValueOrDefault(small.Value);

    /// <summary>The first word of a name in which Greek or Cyrillic letters that pass for Latin ones stand beside Latin ones; null when there is none.</summary>
    public static string? MixedWord(string name)
    {
        var letters = string.Concat(name.EnumerateRunes().Select(rune => Rune.IsLetter(rune) ? rune.ToString() : " "));
        return letters.Split(' ').FirstOrDefault(word => word.EnumerateRunes().Any(IsLatin) && word.EnumerateRunes().Any(PassesForLatin));
    }

    private static bool IsLatin(Rune letter) => letter.Value is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 'À' and <= 'ɏ');

    private static bool PassesForLatin(Rune letter) => letter.Value is (>= 'Ͱ' and <= 'ԯ') or (>= 'ἀ' and <= '῿')
        && LatinOf(Rune.ToLowerInvariant(NormalForm.Decomposed(letter.ToString()).EnumerateRunes().First())) is not null;

    /// <summary>A folded word by its looks: two words that people confuse have the same.</summary>
    public static string Skeleton(string word) => word.All(char.IsAsciiDigit) ? word : word
        .Replace("rn", "m", StringComparison.Ordinal).Replace("vv", "w", StringComparison.Ordinal)
        .Replace('0', 'o').Replace('1', 'l').Replace('i', 'l');

    private static Dictionary<int, string> Read()
    {
        var readings = ByCapital.Chunk(2).ToDictionary(pair => (int)pair[0], pair => pair[1].ToString());
        using var stream = typeof(LookAlikes).Assembly.GetManifestResourceStream("look-alikes.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split(' ') is not [var reading, var letters])
                continue;
            foreach (var letter in letters.EnumerateRunes())
                readings.TryAdd(letter.Value, reading);
        }

        return readings;
    }
}
