using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Plans;

/// <summary>What free words about the look say.</summary>
internal sealed record LookWords(bool TopUp, bool Scar, bool SkinTone)
{
    private static readonly PlanPhrases Again = new("top up", "topup|touchup", "touch up", "refresh*", "retouch*");
    private static readonly PlanPhrases OnScar = new("scar*", "fut", "fue", "strip");
    private static readonly PlanPhrases Covered = new("skin tone|tones|toned|colour|coloured|color|colored", "flesh|beige");

    public static LookWords Of(string? written)
    {
        var tokens = TextToken.Split(written ?? "");
        return new(Again.AreIn(tokens), OnScar.AreIn(tokens), Covered.AreIn(tokens));
    }
}

/// <summary>Phrases of one meaning, read as those of a triage are: a "no" before one takes it back.</summary>
internal sealed class PlanPhrases(params string[] phrases)
{
    private readonly TextPhrase[] phrases = [.. phrases.Select(phrase => new TextPhrase(phrase))];
    private readonly TextPhrase[] deniedOrNot = [.. phrases.Select(phrase => new TextPhrase("!" + phrase))];

    public bool AreIn(List<TextToken> tokens) => Match(phrases, tokens);

    /// <summary>They are said, and each time with a "no" before them.</summary>
    public bool AreDenied(List<TextToken> tokens) => !AreIn(tokens) && Match(deniedOrNot, tokens);

    private static bool Match(TextPhrase[] phrases, List<TextToken> tokens) =>
        Array.Exists(phrases, phrase => Enumerable.Range(0, tokens.Count).Any(at => phrase.BeginsAt(tokens, at) && phrase.MatchAt(tokens, at) is not null));
}
