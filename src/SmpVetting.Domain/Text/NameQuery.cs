namespace SmpVetting.Domain.Text;

/// <summary>A half-remembered name, with what is remembered of the place, and the keys under which its clinic may be kept.</summary>
public sealed class NameQuery
{
    /// <summary>Rare words have few neighbours; a word that has many says little about which one was meant.</summary>
    private const int MostVariants = 12;

    /// <summary>A word that names hold is seldom another one misspelt.</summary>
    private const int MostVariantsOfKnown = 4;

    private const int MostSets = 160;

    private readonly List<string>[] readings;

    public NameQuery(string folded, string? foldedCity = null, string? country = null)
    {
        Folded = folded;
        City = foldedCity;
        Country = country;
        Words = NameKeys.Words(folded);
        Compared = new ComparedName(folded);
        ComparedCity = foldedCity is null ? null : new ComparedName(foldedCity);
        readings = [.. Words.Select(word => new List<string> { LookAlikes.Skeleton(word) })];
    }

    public string Folded { get; }

    public string? City { get; }

    public string? Country { get; }

    internal ComparedName Compared { get; }

    internal ComparedName? ComparedCity { get; }

    private IReadOnlyList<string> Words { get; }

    /// <summary>The keys under which words stand that may have been meant by one of ours.</summary>
    public IEnumerable<long> WordKeys() => Words.Where(NameKeys.MayBeMisspelt).SelectMany(NameKeys.OfMisspelt);

    /// <summary>Takes the words that stand under these keys into account.</summary>
    public void Learn(Func<long, IEnumerable<string>> wordsOf)
    {
        foreach (var (i, word) in Words.Index().Where(word => NameKeys.MayBeMisspelt(word.Item)))
        {
            var known = NameKeys.OfMisspelt(word).SelectMany(wordsOf).ToHashSet();
            var meant = known.Where(other => other != word && Misspelling.IsOne(word, other)).Order(StringComparer.Ordinal)
                .Take(known.Contains(word) ? MostVariantsOfKnown : MostVariants);
            readings[i].AddRange(meant.Select(LookAlikes.Skeleton).Except(readings[i]).ToList());
        }
    }

    /// <summary>The keys that say much: the name in one piece, its words together, and each with the place.</summary>
    public IEnumerable<long> Strong() => Sets().Where(set => set.Count > 1).Select(NameKeys.OfSet)
        .Concat(from reading in readings.SelectMany(reading => reading)
                from place in NameKeys.Places(City, Country)
                select NameKeys.OfSet([reading, place]))
        .Prepend(NameKeys.OfWhole(Folded)).Distinct().Take(MostSets);

    /// <summary>The keys of single words, for when the others find little.</summary>
    public IEnumerable<long> Weak() => readings.SelectMany(reading => reading)
        .Concat(readings.Zip(readings.Skip(1), (left, right) => left[0] + right[0]))
        .Append(NameKeys.WholeOf(Folded))
        .Select(word => NameKeys.OfSet([word])).Distinct().Take(MostSets);

    /// <summary>
    /// The sets of words, with one word in another reading, or two where no word is left out; the fewest changes first. Made
    /// one by one, for of words that have many readings only the first few are asked for.
    /// </summary>
    private IEnumerable<IReadOnlyList<string>> Sets() =>
        from changes in Enumerable.Range(0, 3)
        from set in NameKeys.Sets(readings).Where(set => changes < 2 || set.Count == readings.Length).OrderByDescending(set => set.Count)
        from reading in Read(set, changes)
        where reading.Changes == changes
        select reading.Words;

    private static IEnumerable<(int Changes, IReadOnlyList<string> Words)> Read(IReadOnlyList<List<string>> set, int mostChanges) => set.Aggregate(
        (IEnumerable<(int Changes, IReadOnlyList<string> Words)>)[(0, [])],
        (begun, word) => from begin in begun
                         from reading in word.Index()
                         let changes = begin.Changes + Math.Min(1, reading.Index)
                         where changes <= mostChanges
                         select (changes, (IReadOnlyList<string>)[.. begin.Words, reading.Item]));
}
