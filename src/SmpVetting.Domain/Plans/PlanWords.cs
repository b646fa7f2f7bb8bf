using System.Buffers;
using System.Globalization;
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

/// <summary>What free words about numbing say.</summary>
internal sealed record NumbingWords(bool IsNone, bool Covered, bool Large, bool Small, bool Injected, double? Percent)
{
    private static readonly HashSet<string> No = ["no", "none", "nothing", "without", "not"];

    private static readonly HashSet<string> AfterNo =
        ["numbing", "cream", "creams", "anaesthetic", "anesthetic", "anything", "used", "is", "at", "all"];

    private static readonly PlanPhrases UnderFilm = new("film|foil|plastic|covered|occlu*", "wrap*", "cling*");
    private static readonly PlanPhrases Everywhere = new("full|all head|scalp|area", "large|whole|entire|everywhere");
    private static readonly PlanPhrases Little = new("small|tiny");
    private static readonly PlanPhrases ByNeedle = new("inject*", "needle|needles", "nerve block", "infiltrat*");

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,");

    public static NumbingWords Of(string? written)
    {
        var tokens = TextToken.Split(written ?? "");
        var isNone = tokens.Count > 0 && No.Contains(tokens[0].Word) && tokens.Skip(1).All(token => AfterNo.Contains(token.Word));
        return new(isNone, UnderFilm.AreIn(tokens), Everywhere.AreIn(tokens), Little.AreIn(tokens), ByNeedle.AreIn(tokens), StrongestPercent(written ?? ""));
    }

    /// <summary>The highest number that stands before a percent sign or the word.</summary>
    private static double? StrongestPercent(string written)
    {
        double? strongest = null;
        var text = written.Replace("percent", "%", StringComparison.OrdinalIgnoreCase);
        for (var sign = text.IndexOf('%', StringComparison.Ordinal); sign >= 0; sign = text.IndexOf('%', sign + 1))
        {
            var before = text.AsSpan(0, sign).TrimEnd();
            var digits = before[(before.LastIndexOfAnyExcept(OfNumbers) + 1)..].ToString().Replace(',', '.');
            if (double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                strongest = Math.Max(strongest ?? 0, number);
        }

        return strongest;
    }
}

/// <summary>Phrases of one meaning, read as those of a triage are: a "no" before one takes it back.</summary>
internal sealed class PlanPhrases(params string[] phrases)
{
    private readonly TextPhrase[] phrases = [.. phrases.Select(phrase => new TextPhrase(phrase))];

    public bool AreIn(List<TextToken> tokens) =>
        Array.Exists(phrases, phrase => Enumerable.Range(0, tokens.Count).Any(at => phrase.BeginsAt(tokens, at) && phrase.MatchAt(tokens, at) is not null));
}
