using SmpVetting.Domain.Claims;

namespace SmpVetting.Domain.Tests.Claims.Learning;

/// <summary>The sentences of labelled texts, as numbers of features, and what they teach of a type of claim.</summary>
internal sealed class Lessons
{
    /// <summary>A feature of fewer sentences teaches their chance.</summary>
    private const int LeastSeen = 3;

    /// <summary>A word of the page must stand on the pages of one sentence in so many: a rarer one tells which page it was and not what pages are like.</summary>
    private const int SentencesPerPageWord = 10;

    /// <summary>Two words are seen more seldom than one, and a page has hundreds: what they say must show more often (1 for all reads left-out texts worse).</summary>
    private const double ValueOfPair = 0.6, ValueOfPage = 0.15;

    /// <summary>Features whose weight is less, before their value comes in, are left out, and the others learned again without them: new pages are read as well, by a third of the lines.</summary>
    private const double LeastWeight = 0.3;

    private readonly List<ClaimFeature> names = [];
    private readonly double[] values;
    private readonly List<(int[] Features, Sentence Sentence)> rows = [];

    /// <summary>Each text with how much it costs, beside large weights, to mistake a sentence of it.</summary>
    public Lessons(IEnumerable<(LabelledText Text, double Cost)> texts)
    {
        var sentences = texts.SelectMany(text => Sentences(text.Text, text.Cost)).ToList();
        var seen = new Dictionary<ClaimFeature, int>();
        foreach (var feature in sentences.SelectMany(sentence => sentence.Features.Concat(sentence.OfPage)))
            seen[feature] = seen.GetValueOrDefault(feature) + 1;
        names.Add(default);
        names.AddRange(seen.Where(pair => pair.Value >= (IsOfPage(pair.Key) ? sentences.Count / SentencesPerPageWord : LeastSeen)).Select(pair => pair.Key)
            .OrderBy(feature => feature.ToString(), StringComparer.Ordinal));
        values = [.. names.Select(name => IsOfPage(name) ? ValueOfPage : name.Second is { Length: > 0 } ? ValueOfPair : 1)];
        var numbers = names.Index().Skip(1).ToDictionary(pair => pair.Item, pair => pair.Index);
        foreach (var sentence in sentences)
            rows.Add(([0, .. sentence.Features.Concat(sentence.OfPage).Where(numbers.ContainsKey).Select(feature => numbers[feature])], sentence));
    }

    /// <summary>The lines of the file of weights: the bias, then a weight and its feature, from the most for the claim to the most against it.</summary>
    public IEnumerable<string> Teach(ClaimType type)
    {
        var sure = rows.Where(row => !row.Sentence.Unsure.Contains(type)).ToList();
        var first = Fit(sure.Select(row => row.Features));
        var weights = Fit(sure.Select(row => row.Features.Where(feature => feature == 0 || Math.Abs(first[feature]) >= LeastWeight).ToArray()))
            .Zip(values, (weight, value) => Math.Round(weight * value, 2)).ToArray();
        return Enumerable.Range(1, names.Count - 1).Where(feature => weights[feature] != 0)
            .OrderByDescending(feature => weights[feature]).ThenBy(feature => feature)
            .Select(feature => FormattableString.Invariant($"{weights[feature]:0.00} {names[feature]}"))
            .Prepend(FormattableString.Invariant($"{weights[0]:0.00}"));

        double[] Fit(IEnumerable<int[]> features) => LogisticRegression.Fit(
            [.. features], [.. sure.Select(row => row.Sentence.Claims.Contains(type))], values, [.. sure.Select(row => row.Sentence.Cost)]);
    }

    private static bool IsOfPage(ClaimFeature feature) => feature.First == ClaimFeature.Page;

    private static IEnumerable<Sentence> Sentences(LabelledText text, double cost)
    {
        var tokens = ClaimTokens.Of(text.Text);
        var features = new ClaimFeatures(tokens);
        var ofPage = features.OfPage().ToList();
        for (var i = 0; i < tokens.Sentences.Count; i++)
        {
            var start = tokens.Words[tokens.Sentences[i].First].Start;
            var end = tokens.Words[tokens.Sentences[i].Last - 1].End;
            yield return new(
                [.. features.Of(i).Select(seen => seen.Feature)], ofPage, text.ClaimedBetween(start, end), text.UnsureBetween(start, end), cost);
        }
    }

    private sealed record Sentence(
        List<ClaimFeature> Features, List<ClaimFeature> OfPage, IReadOnlySet<ClaimType> Claims, IReadOnlySet<ClaimType> Unsure, double Cost);
}
