namespace SmpVetting.Domain.Text;

/// <summary>How well a name answers what was asked, from 0 to 1, and why, in words for people.</summary>
public sealed record NameMatch(double Score, IReadOnlyList<string> Because)
{
    /// <summary>Below this a name is not an answer; half of the words are then missing or badly misspelt.</summary>
    public const double Least = 0.5;

    /// <summary>How much of the score depends on the name having no further words.</summary>
    private const double ShareOfCoverage = 0.15;

    private const double OtherSpaces = 0.99, OtherOrder = 0.98, LooksAlike = 0.97;

    /// <summary>A name that only shares words never comes before one that is the same in some way.</summary>
    private const double MostOfWords = 0.96;

    /// <summary>A word that is no part of the name but of the city counts nearly as much.</summary>
    private const double OfCity = 0.9;

    private const double OtherCity = 0.85, OtherCountry = 0.8, PlaceUnknown = 0.97;

    /// <summary>The best of a clinic's names; the first of several that are as good.</summary>
    public static NameMatch Best(NameQuery asked, IEnumerable<string> names, string? foldedCity, string? country)
    {
        var match = names.Select((name, i) => OfName(asked.Folded, FoldedName.Of(name), foldedCity, i == 0 ? null : name)).MaxBy(found => found.Score)!;
        return match.At(asked, foldedCity, country);
    }

    private static NameMatch OfName(string asked, string name, string? foldedCity, string? alias)
    {
        var match = asked == name ? new NameMatch(1, ["The name is the same, apart from capitals, accents, legal form and letters that look alike."])
            : NameKeys.WholeOf(asked) is var whole && asked.Replace(" ", "", StringComparison.Ordinal) == name.Replace(" ", "", StringComparison.Ordinal)
                ? new NameMatch(OtherSpaces, ["The name is the same, with other spaces."])
            : Split(asked).Order(StringComparer.Ordinal).SequenceEqual(Split(name).Order(StringComparer.Ordinal))
                ? new NameMatch(OtherOrder, ["The words are the same, in another order."])
            : whole == NameKeys.WholeOf(name) ? new NameMatch(LooksAlike, ["The names look alike: some letters or digits can be taken for others."])
            : OfWords(Split(asked), Split(name), Split(foldedCity ?? ""));
        return alias is null ? match : match with { Because = [.. match.Because, $"It is also known as '{alias}'."] };
    }

    private static NameMatch OfWords(string[] asked, string[] words, string[] city)
    {
        if (asked.Length == 0 || words.Length == 0)
            return new NameMatch(0, []);
        var (askedParts, parts, cityParts) = (Parts(asked), Parts(words), Parts(city));
        var because = new List<string>();
        var found = 0.0;
        var isOfCity = false;
        for (var i = 0; i < asked.Length; i++)
        {
            var (near, share) = Nearest(askedParts[i], parts);
            if (IsPartOfPair(askedParts, asked.Length, i, parts))
                share = 1;
            else if (share < OfCity && Nearest(askedParts[i], cityParts).Share == 1)
                (share, isOfCity) = (OfCity, true);
            else if (share == 0)
                because.Add($"'{asked[i]}' is not in the name.");
            else if (share < 1)
                because.Add($"'{asked[i]}' is close to '{near}'.");
            found += asked[i].Length * share;
        }

        var shares = words.Select((word, i) => Nearest(parts[i], askedParts).Share).ToList();
        var others = words.Where((_, i) => shares[i] == 0).ToList();
        if (others.Count > 0)
            because.Add($"The name also has {string.Join(", ", others.Select(word => $"'{word}'"))}.");
        if (isOfCity)
            because.Add("A word of the question is its city.");
        var covered = words.Zip(shares, (word, share) => word.Length * share).Sum();
        var score = MostOfWords * (found / asked.Sum(word => word.Length))
            * (1 - ShareOfCoverage + (ShareOfCoverage * covered / words.Sum(word => word.Length)));
        return new NameMatch(score, because);
    }

    /// <summary>The words, then each two neighbours written together; each with its looks.</summary>
    private static Part[] Parts(string[] words) =>
        [.. words.Concat(words.Zip(words.Skip(1), string.Concat)).Select(word => new Part(word, LookAlikes.Skeleton(word)))];

    /// <summary>True where a word and its neighbour, written together, are a word of the name.</summary>
    private static bool IsPartOfPair(Part[] asked, int words, int i, Part[] parts) =>
        (i + 1 < words && Nearest(asked[words + i], parts).Share >= LooksAlike) || (i > 0 && Nearest(asked[words + i - 1], parts).Share >= LooksAlike);

    private static (string? Word, double Share) Nearest(Part word, Part[] others)
    {
        (string? Word, double Share) best = (null, 0);
        foreach (var other in others)
        {
            if (best.Share < 1 && Likeness(word, other) is var share && share > best.Share)
                best = (other.Text, share);
        }

        return best;
    }

    /// <summary>One error is forgiven from four letters on, two from eight.</summary>
    private static double Likeness(Part left, Part right)
    {
        if (left.Text == right.Text)
            return 1;
        if (left.Looks == right.Looks)
            return LooksAlike;
        var length = Math.Max(left.Text.Length, right.Text.Length);
        var most = length >= 8 ? 2 : length >= 4 ? 1 : 0;
        if (Math.Abs(left.Text.Length - right.Text.Length) > most || most == 0)
            return 0;
        var errors = Misspelling.Count(left.Text, right.Text);
        return errors > most ? 0 : 1 - (0.7 * errors / Math.Min(length, 8));
    }

    private NameMatch At(NameQuery asked, string? foldedCity, string? country)
    {
        var because = new List<string>(Because);
        var score = Score;
        if (asked.Country is { } wanted)
        {
            score *= country is null ? PlaceUnknown : country == wanted ? 1 : OtherCountry;
            because.Add(country is null ? "Its country is not recorded." : country == wanted ? "The country is the same." : $"It is in another country, {country}.");
        }

        if (asked.City is { } city)
        {
            var isSame = Likeness(new Part(city, NameKeys.WholeOf(city)), new Part(foldedCity ?? "", NameKeys.WholeOf(foldedCity ?? ""))) > 0;
            score *= foldedCity is null ? PlaceUnknown : isSame ? 1 : OtherCity;
            because.Add(foldedCity is null ? "Its city is not recorded." : isSame ? "The city is the same." : "It is in another city.");
        }

        return new NameMatch(Math.Round(score, 4), because);
    }

    /// <summary>A word, and what it looks like.</summary>
    private readonly record struct Part(string Text, string Looks);

    private static string[] Split(string folded) => folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
