namespace SmpVetting.Domain.Claims;

/// <summary>What can be seen of each sentence of a text, and at which word.</summary>
internal sealed class ClaimFeatures
{
    /// <summary>Words this far apart still make a pair.</summary>
    private const int Reach = 4;

    /// <summary>Shorter words keep their "s".</summary>
    private const int ShortestPlural = 5;

    private readonly ClaimTokens tokens;
    private readonly string[] words;

    public ClaimFeatures(ClaimTokens tokens)
    {
        this.tokens = tokens;
        words = [.. tokens.Words.Select(Stem)];
    }

    /// <summary>What the whole text is like: the words in it.</summary>
    public IEnumerable<ClaimFeature> OfPage() => words.Distinct().Select(word => new ClaimFeature(ClaimFeature.Page, word));

    /// <summary>Each feature once, where it is first seen.</summary>
    public IEnumerable<(ClaimFeature Feature, int At)> Of(int sentence) => Seen(sentence).DistinctBy(seen => seen.Feature);

    private IEnumerable<(ClaimFeature Feature, int At)> Seen(int at)
    {
        var sentence = tokens.Sentences[at];
        yield return (new(ClaimFeature.Start, words[sentence.First]), sentence.First);
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            yield return (new(words[i]), i);
            for (var j = i + 1; j < sentence.Last && j <= i + Reach; j++)
                yield return (new(words[i], words[j]), i);
        }

        yield return (new(words[sentence.Last - 1], ClaimFeature.End), sentence.Last - 1);
        if (at == 0 || !tokens.Sentences[at - 1].IsQuestion)
            yield break;
        for (var i = tokens.Sentences[at - 1].First; i < tokens.Sentences[at - 1].Last; i++)
            yield return (new(ClaimFeature.Question, words[i]), sentence.First);
    }

    /// <summary>Without its plural; every number but one is "#", every year "#year".</summary>
    public static string Stem(ClaimToken token)
    {
        var word = token.Word;
        if (token.IsNumber)
            return word is "one" or "1" ? "one" : ClaimNumbers.IsYear(word) ? "#year" : "#";
        if (word.Length < ShortestPlural || word[^1] != 's' || word[^2] == 's')
            return word;
        return word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word[..^1];
    }
}
