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
        var city = new ComparedName(foldedCity ?? "");
        var match = names.Select((name, i) => OfName(asked.Compared, new ComparedName(FoldedName.Of(name)), city, i == 0 ? null : name)).MaxBy(found => found.Score)!;
        return match.At(asked, foldedCity is null ? null : city, country);
    }

    private static NameMatch OfName(ComparedName asked, ComparedName name, ComparedName city, string? alias)
    {
        var match = asked.Folded == name.Folded ? new NameMatch(1, ["The name is the same, apart from capitals, accents, legal form and letters that look alike."])
            : asked.Unspaced == name.Unspaced ? new NameMatch(OtherSpaces, ["The name is the same, with other spaces."])
            : asked.InOrder == name.InOrder ? new NameMatch(OtherOrder, ["The words are the same, in another order."])
            : asked.Looks == name.Looks ? new NameMatch(LooksAlike, ["The names look alike: some letters or digits can be taken for others."])
            : OfWords(asked, name, city);
        return alias is null ? match : match with { Because = [.. match.Because, $"It is also known as '{alias}'."] };
    }

    private static NameMatch OfWords(ComparedName asked, ComparedName name, ComparedName city)
    {
        if (asked.Words.Length == 0 || name.Words.Length == 0)
            return new NameMatch(0, []);
        var because = new List<string>();
        var found = 0.0;
        var isOfCity = false;
        foreach (var (i, word) in asked.Words.Index())
        {
            var (near, share) = Nearest(asked.Parts[i], name.Parts);
            if (IsPartOfPair(asked, i, name))
                share = 1;
            else if (share < OfCity && Nearest(asked.Parts[i], city.Parts).Share == 1)
                (share, isOfCity) = (OfCity, true);
            else if (share == 0)
                because.Add($"'{word}' is not in the name.");
            else if (share < 1)
                because.Add($"'{word}' is close to '{near}'.");
            found += word.Length * share;
        }

        var shares = name.Words.Select((_, i) => Nearest(name.Parts[i], asked.Parts).Share).ToList();
        var others = name.Words.Where((_, i) => shares[i] == 0).ToList();
        if (others.Count > 0)
            because.Add($"The name also has {string.Join(", ", others.Select(word => $"'{word}'"))}.");
        if (isOfCity)
            because.Add("A word of the question is its city.");
        var covered = name.Words.Zip(shares, (word, share) => word.Length * share).Sum();
        var score = MostOfWords * (found / asked.Unspaced.Length) * (1 - ShareOfCoverage + (ShareOfCoverage * covered / name.Unspaced.Length));
        return new NameMatch(score, because);
    }

    /// <summary>True where a word and its neighbour, written together, are a word of the name.</summary>
    private static bool IsPartOfPair(ComparedName asked, int i, ComparedName name)
    {
        var words = asked.Words.Length;
        return (i + 1 < words && Nearest(asked.Parts[words + i], name.Parts).Share >= LooksAlike)
            || (i > 0 && Nearest(asked.Parts[words + i - 1], name.Parts).Share >= LooksAlike);
    }

    private static (string? Word, double Share) Nearest(ComparedWord word, ComparedWord[] others)
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
    private static double Likeness(ComparedWord left, ComparedWord right)
    {
        if (left.Text == right.Text)
            return 1;
        if (left.Looks == right.Looks)
            return LooksAlike;
        var length = Math.Max(left.Text.Length, right.Text.Length);
        var most = length >= 8 ? 2 : length >= 4 ? 1 : 0;
        if (most == 0 || !left.MayDifferBy(most, right))
            return 0;
        var errors = Misspelling.Count(left.Text, right.Text);
        return errors > most ? 0 : 1 - (0.7 * errors / Math.Min(length, 8));
    }

    private NameMatch At(NameQuery asked, ComparedName? city, string? country)
    {
        var because = new List<string>(Because);
        var score = Score;
        if (asked.Country is { } wanted)
        {
            score *= country is null ? PlaceUnknown : country == wanted ? 1 : OtherCountry;
            because.Add(country is null ? "Its country is not recorded." : country == wanted ? "The country is the same." : $"It is in another country, {country}.");
        }

        if (asked.ComparedCity is { } wantedCity)
        {
            var isSame = city is not null && Likeness(wantedCity.AsWord(), city.AsWord()) > 0;
            score *= city is null ? PlaceUnknown : isSame ? 1 : OtherCity;
            because.Add(city is null ? "Its city is not recorded." : isSame ? "The city is the same." : "It is in another city.");
        }

        return new NameMatch(Math.Round(score, 4), because);
    }
}
