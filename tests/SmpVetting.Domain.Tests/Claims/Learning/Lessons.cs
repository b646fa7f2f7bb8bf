using SmpVetting.Domain.Claims;

namespace SmpVetting.Domain.Tests.Claims.Learning;

/// <summary>The sentences of labelled texts, as numbers of features, and what they teach of a type of claim.</summary>
internal sealed class Lessons
{
    /// <summary>A feature of fewer sentences teaches their chance.</summary>
    private const int LeastSeen = 3;

    /// <summary>How much a mistaken sentence costs beside large weights; 1 and 0.3 read left-out texts a little worse.</summary>
    private const double Cost = 4;

    /// <summary>Weaker features are left out, and the others learned again without them: new pages are read as well, by a third of the lines.</summary>
    private const double LeastWeight = 0.3;

    private readonly List<ClaimFeature> names = [];
    private readonly List<int[]> rows = [];
    private readonly List<(IReadOnlySet<ClaimType> Claims, IReadOnlySet<ClaimType> Unsure)> labels = [];

    public Lessons(IReadOnlyList<LabelledText> texts)
    {
        var seen = new Dictionary<ClaimFeature, int>();
        var sentences = texts.SelectMany(Sentences).ToList();
        foreach (var feature in sentences.SelectMany(sentence => sentence.Features))
            seen[feature] = seen.GetValueOrDefault(feature) + 1;
        names.Add(default);
        names.AddRange(seen.Where(pair => pair.Value >= LeastSeen).Select(pair => pair.Key)
            .OrderBy(feature => feature.ToString(), StringComparer.Ordinal));
        var numbers = names.Index().Skip(1).ToDictionary(pair => pair.Item, pair => pair.Index);
        foreach (var (features, claims, unsure) in sentences)
        {
            rows.Add([0, .. features.Where(numbers.ContainsKey).Select(feature => numbers[feature])]);
            labels.Add((claims, unsure));
        }
    }

    /// <summary>The lines of the file of weights: the bias, then a weight and its feature, from the most for the claim to the most against it.</summary>
    public IEnumerable<string> Teach(ClaimType type)
    {
        var sure = Enumerable.Range(0, rows.Count).Where(row => !labels[row].Unsure.Contains(type)).ToList();
        var isPositive = sure.Select(row => labels[row].Claims.Contains(type)).ToArray();
        var first = LogisticRegression.Fit([.. sure.Select(row => rows[row])], isPositive, names.Count, Cost);
        var strong = sure.Select(row => rows[row].Where(feature => feature == 0 || Math.Abs(first[feature]) >= LeastWeight).ToArray()).ToList();
        var weights = LogisticRegression.Fit(strong, isPositive, names.Count, Cost);
        return Enumerable.Range(1, names.Count - 1).Where(feature => Math.Round(weights[feature], 2) != 0)
            .OrderByDescending(feature => Math.Round(weights[feature], 2)).ThenBy(feature => feature)
            .Select(feature => FormattableString.Invariant($"{weights[feature]:0.00} {names[feature]}"))
            .Prepend(FormattableString.Invariant($"{weights[0]:0.00}"));
    }

    private static IEnumerable<(List<ClaimFeature> Features, IReadOnlySet<ClaimType> Claims, IReadOnlySet<ClaimType> Unsure)> Sentences(LabelledText text)
    {
        var tokens = ClaimTokens.Of(text.Text);
        var features = new ClaimFeatures(tokens);
        for (var i = 0; i < tokens.Sentences.Count; i++)
        {
            var start = tokens.Words[tokens.Sentences[i].First].Start;
            var end = tokens.Words[tokens.Sentences[i].Last - 1].End;
            yield return ([.. features.Of(i).Select(seen => seen.Feature)], text.ClaimedBetween(start, end), text.UnsureBetween(start, end));
        }
    }
}
