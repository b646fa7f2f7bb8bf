using System.Globalization;

namespace SmpVetting.Domain.Claims;

/// <summary>
/// How much each feature of a sentence speaks for or against each type of claim: a logistic regression, learned from the labelled texts of the
/// tests and written down in a file per type. The first line of a file is the weight of any sentence, the others are weights and features.
/// </summary>
internal sealed class ClaimWeights
{
    /// <summary>Seven in ten. At a half, sentences of the tests that claim nothing are taken for claims.</summary>
    private const double Enough = 0.7;

    private readonly double[] ofAnySentence = new double[ClaimRules.All.Count];
    private readonly Dictionary<ClaimFeature, List<(int Rule, double Weight)>> byFeature = [];
    private readonly HashSet<string> words = [];

    private ClaimWeights()
    {
        for (var rule = 0; rule < ClaimRules.All.Count; rule++)
            Read(rule);
        words.UnionWith(byFeature.Keys.SelectMany(feature => feature.Words));
    }

    public static ClaimWeights Learned { get; } = new();

    /// <summary>Whether the labelled texts hold a word often enough to have learned of it.</summary>
    public bool Knows(string stem) => words.Contains(stem);

    /// <summary>The claims that a sentence with these features very likely makes, each at the word that speaks most for it.</summary>
    public IEnumerable<(ClaimRule Rule, int At)> Likely(IEnumerable<(ClaimFeature Feature, int At)> features)
    {
        var sums = (double[])ofAnySentence.Clone();
        var strongest = new (double Weight, int At)[sums.Length];
        foreach (var (feature, at) in features)
        {
            if (!byFeature.TryGetValue(feature, out var weights))
                continue;
            foreach (var (rule, weight) in weights)
            {
                sums[rule] += weight;
                if (weight > strongest[rule].Weight && feature.IsOfItsWords)
                    strongest[rule] = (weight, at);
            }
        }

        for (var rule = 0; rule < sums.Length; rule++)
        {
            if (1 / (1 + Math.Exp(-sums[rule])) >= Enough && strongest[rule].Weight > 0)
                yield return (ClaimRules.All[rule], strongest[rule].At);
        }
    }

    private void Read(int rule)
    {
        using var stream = typeof(ClaimWeights).Assembly.GetManifestResourceStream($"weights/{ClaimRules.All[rule].Type.Word()}.txt")!;
        using var reader = new StreamReader(stream);
        ofAnySentence[rule] = double.Parse(reader.ReadLine()!, CultureInfo.InvariantCulture);
        while (reader.ReadLine() is { } line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var feature = ClaimFeature.Parse(line[(space + 1)..]);
            if (!byFeature.TryGetValue(feature, out var weights))
                byFeature[feature] = weights = [];
            weights.Add((rule, double.Parse(line.AsSpan(0, space), CultureInfo.InvariantCulture)));
        }
    }
}
