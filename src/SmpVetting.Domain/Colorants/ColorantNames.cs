namespace SmpVetting.Domain.Colorants;

/// <summary>The names under which the reference's colorants go: index names, their short forms, and common names.</summary>
internal static class ColorantNames
{
    // A plain name that several entries share stands for any of them.
    private static readonly (string Name, string[] Numbers)[] Plain =
    [
        ("iron oxide", ["77499", "77491", "77492"]), ("iron oxides", ["77499", "77491", "77492"]),
        ("iron oxide black", ["77499"]), ("iron oxide red", ["77491"]), ("iron oxide yellow", ["77492"]),
        ("iron oxide brown", ["77491/77492/77499"]), ("magnetite", ["77499"]),
        ("chromium oxide", ["77288", "77289"]), ("viridian", ["77289"]),
        ("bone black", ["77267"]), ("ivory black", ["77267"]), ("carmine", ["75470"]), ("cochineal", ["75470"]),
    ];

    private static readonly Dictionary<string, Colorant[]> ByName = Named()
        .GroupBy(pair => string.Join(' ', LabelLine.Words(pair.Name)))
        .ToDictionary(group => group.Key, group => group.Select(pair => pair.Colorant).Distinct().ToArray());

    private static readonly int LongestName = ByName.Keys.Max(name => name.Split(' ').Length);

    /// <summary>The longest name that begins at this word, and how many words it takes; none takes none.</summary>
    public static (IReadOnlyList<Colorant> Means, int Words) At(IReadOnlyList<string> words, int start)
    {
        for (var length = Math.Min(LongestName, words.Count - start); length > 0; length--)
        {
            if (ByName.TryGetValue(string.Join(' ', words.Skip(start).Take(length)), out var means))
                return (means, length);
        }

        return ([], 0);
    }

    private static IEnumerable<(string Name, Colorant Colorant)> Named() =>
        Colorants.All.SelectMany(colorant => IndexNames(colorant).Concat(CommonNames(colorant)).Select(name => (name, colorant)))
            .Concat(from plain in Plain from number in plain.Numbers from colorant in Colorants.Find(number) select (plain.Name, colorant));

    /// <summary>"Pigment Blue 15 / 15:3" is two names; each has a short form, such as PB15.</summary>
    private static IEnumerable<string> IndexNames(Colorant colorant)
    {
        if (colorant.CiName.Split(' ') is not [var kind, var colour, .. var codes])
            yield break;
        foreach (var code in codes.Where(code => code != "/"))
        {
            yield return $"{kind} {colour} {code}";
            yield return $"{kind[0]}{Short(colour)}{code}";
            yield return $"{kind[0]}{Short(colour)} {code}";
        }
    }

    private static string Short(string colour) => colour switch { "Black" => "Bk", "Brown" => "Br", _ => colour[..1] };

    /// <summary>The common name without what stands in brackets; a comma or a free-standing slash parts two names.</summary>
    private static string[] CommonNames(Colorant colorant)
    {
        var name = colorant.CommonName;
        for (var open = name.IndexOf('(', StringComparison.Ordinal); open >= 0; open = name.IndexOf('(', StringComparison.Ordinal))
            name = name.Remove(open, name.IndexOf(')', open) - open + 1);
        return name.Split([", ", " / "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
