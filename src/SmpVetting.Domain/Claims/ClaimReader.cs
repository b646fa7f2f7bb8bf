namespace SmpVetting.Domain.Claims;

/// <summary>Finds what a text claims, in ordinary prose, lists, headings and questions with their answers.</summary>
public sealed class ClaimReader
{
    private static readonly Dictionary<ClaimRule, ClaimHedges> Hedges = ClaimRules.All.ToDictionary(rule => rule, rule => new ClaimHedges(rule));
    private static readonly ClaimIndex Said = new(rule => rule.Says);

    private readonly string text;
    private readonly ClaimTokens tokens;
    private readonly ClaimGuards guards;
    private readonly SortedDictionary<(int First, ClaimType Type), FoundClaim> found = [];

    private ClaimReader(string text)
    {
        this.text = text;
        tokens = ClaimTokens.Of(text);
        guards = new(tokens.Words);
    }

    /// <summary>Every claim of the text, in the order in which they stand; one of each type in a sentence.</summary>
    public static IReadOnlyList<FoundClaim> Read(string text)
    {
        var reader = new ClaimReader(text);
        for (var i = 0; i < reader.tokens.Sentences.Count; i++)
        {
            var sentence = reader.tokens.Sentences[i];
            if (!sentence.IsQuestion || reader.IsRhetorical(sentence))
                reader.ReadStatement(sentence);
            else if (i + 1 < reader.tokens.Sentences.Count)
                reader.ReadAnswer(sentence, reader.tokens.Sentences[i + 1]);
        }

        return [.. reader.found.Values];
    }

    /// <summary>"Did you know that …?" tells.</summary>
    private bool IsRhetorical(ClaimSentence sentence) => sentence.Length > 3
        && tokens.Words[sentence.First].Word == "did" && tokens.Words[sentence.First + 2].Word == "know";

    private void ReadStatement(ClaimSentence sentence)
    {
        foreach (var (rule, first, after) in Said.Matches(tokens.Words, sentence))
        {
            if (!found.ContainsKey((sentence.First, rule.Type)) && guards.AreClaimed(rule, Hedges[rule], sentence, first, after))
                Keep(rule, sentence, first, after);
        }
    }

    private void ReadAnswer(ClaimSentence question, ClaimSentence answer)
    {
        foreach (var (rule, after) in ClaimAnswers.Read(tokens.Words, question, answer))
        {
            if (!Hedges[rule].Weaken(tokens.Words, answer))
                Keep(rule, question with { Last = answer.Last }, question.First, after);
        }
    }

    private void Keep(ClaimRule rule, ClaimSentence sentence, int first, int after)
    {
        var start = tokens.Words[first].Start;
        var length = tokens.Words[after - 1].End - start;
        found.TryAdd((sentence.First, rule.Type), new(rule.Type, start, length, text.Substring(start, length),
            ClaimValues.Of(rule, tokens.Words, first, after)));
    }
}
