using System.Globalization;

namespace SmpVetting.Domain.Claims;

/// <summary>
/// How much each feature of a sentence speaks for or against each type of claim: a logistic regression, learned from the labelled texts of the
/// tests and written down in a file per type. The first line of a file is the weight of any sentence, the others are weights and features.
/// </summary>
internal sealed class ClaimWeights
{
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

    /// <summary>Whether a word stands in anything that was learned.</summary>
    public bool Knows(string stem) => words.Contains(stem);

    /// <summary>How much speaks for each type in any sentence of a page with these features.</summary>
    public double[] OfPage(IEnumerable<ClaimFeature> features)
    {
        var sums = (double[])ofAnySentence.Clone();
        foreach (var (rule, weight) in features.SelectMany(feature => byFeature.GetValueOrDefault(feature, [])))
            sums[rule] += weight;
        return sums;
    }

    /// <summary>
    /// For each rule how likely, from 0 to 1, a sentence with these features on such a page makes its claim, and the word that speaks most
    /// for it; -1 when none does.
    /// </summary>
    public (double Likelihood, int At)[] Weigh(double[] ofPage, IEnumerable<(ClaimFeature Feature, int At)> features)
    {
        var sums = (double[])ofPage.Clone();
        var strongest = new (double Weight, int At)[sums.Length];
        Array.Fill(strongest, (0, -1));
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

        return [.. sums.Zip(strongest, (sum, word) => (1 / (1 + Math.Exp(-sum)), word.At))];
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
