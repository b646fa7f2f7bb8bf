namespace SmpVetting.Domain.Claims;

/// <summary>Finds warning signs; each is named once, with every place where it was seen.</summary>
public static class RedFlags
{
    /// <summary>So many places are shown for one sign.</summary>
    private const int MostPlaces = 20;

    /// <summary>Stands in a phrase for whatever else the sentence says there.</summary>
    private const string Between = " … ";

    /// <summary>Words that turn a sentence into a denial, a question or a warning.</summary>
    private static readonly string[] Turning = ["?", " not ", " never ", " no ", "n't ", "n’t ", "avoid", "beware", "instead of", "unlike", "other clinics", "some clinics", "without ", "rather than"];

    /// <summary>The worst first. Claims with their own exception, such as one session for a top-up, are no sign.</summary>
    public static IReadOnlyList<RedFlag> Find(IReadOnlyCollection<ClaimQuestion> claims, ClinicFacts? facts, string text = "")
    {
        var counting = claims.Where(claim => VerdictTable.Rules[claim.Type].Exception?.Invoke(claim) is null).ToList();
        var found = OfClaims(counting).Concat(facts is null ? [] : OfFacts(facts)).Concat(OfText(text));
        return [.. found.OrderByDescending(flag => flag.Weight)];
    }

    public static IReadOnlyList<RedFlag> Of(ClinicFacts facts) => [.. OfFacts(facts).OrderByDescending(flag => flag.Weight)];

    private static IEnumerable<RedFlag> OfClaims(List<ClaimQuestion> claims) =>
        from rule in RedFlagRules.OfClaims
        let seen = claims.Where(rule.Applies).Select(claim => new ClaimEvidence($"the claim {claim.Type.Word()}", claim.Quote.Length > 0 ? claim.Quote : null)).ToList()
        where seen.Count > 0
        select Flag(rule.Code, rule.Weight, rule.Because, rule.Source, seen);

    private static IEnumerable<RedFlag> OfFacts(ClinicFacts facts) =>
        from rule in RedFlagRules.OfFacts
        let seen = rule.Seen(facts).ToList()
        where seen.Count > 0
        select Flag(rule.Code, rule.Weight, rule.Because, rule.Source, seen);

    private static IEnumerable<RedFlag> OfText(string text) =>
        from rule in RedFlagRules.OfText
        let seen = rule.Phrases.Select(phrase => Seen(text, phrase)).OfType<ClaimEvidence>().ToList()
        where seen.Count > 0
        select Flag(rule.Code, rule.Weight, rule.Because, rule.Source, seen);

    /// <summary>The first place where the phrase stands in a sentence that says it.</summary>
    private static ClaimEvidence? Seen(string text, string phrase)
    {
        var parts = phrase.Split(Between);
        for (var at = text.IndexOf(parts[0], StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(parts[0], at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var sentence = Surroundings.Sentence(text, at, parts[0].Length);
            if (Words(sentence, parts) is { } words && !Turning.Any(word => $" {sentence} ".Contains(word, StringComparison.OrdinalIgnoreCase)))
                return new ClaimEvidence("the text", words);
        }

        return null;
    }

    /// <summary>From the first part of a phrase to its last; null when they do not all stand there in this order.</summary>
    private static string? Words(string sentence, string[] parts)
    {
        var (start, end) = (-1, 0);
        foreach (var part in parts)
        {
            var at = sentence.IndexOf(part, end, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return null;
            start = start < 0 ? at : start;
            end = at + part.Length;
        }

        return sentence[start..end];
    }

    private static RedFlag Flag(string code, RedFlagWeight weight, string because, string source, List<ClaimEvidence> seen) =>
        new(code, weight, because, [.. seen.Take(MostPlaces), new ClaimEvidence(source)]);
}
