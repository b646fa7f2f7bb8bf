namespace SmpVetting.Domain.Claims;

/// <summary>Claims that say less than their type would.</summary>
internal static class VerdictExceptions
{
    private static readonly string[] SmallParts =
        ["top-up", "top up", "touch-up", "touch up", "touchup", "refresh", "small scar", "small area", "small patch", "tiny scar", "single scar", "minor scar"];

    private static readonly string[] NumberWords =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty",
        "fifty", "hundred", "thousand", "dozen", "decade", "half",
    ];

    /// <summary>What comes along with the work is not the work: "one session with a free touch-up" is a promise of one session.</summary>
    private static readonly string[] Companions = ["with ", "free ", "plus ", "includ", "and a ", " no ", "without ", "complimentary "];

    private const int CompanionReach = 16;

    /// <summary>A top-up, or a small scar or area, can take one session.</summary>
    public static ClaimFinding? SmallWork(ClaimQuestion claim) => SmallParts.Any(part => IsAbout(claim.Quote, part) || IsAbout(claim.Around, part))
        ? new(ClaimVerdict.Unverified, "One session can be enough for a top-up, or for a small scar or area. The clinic can say why it is so here.",
            new ClaimEvidence(Source.Judgement))
        : null;

    private static bool IsAbout(string text, string part)
    {
        var at = text.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && !Companions.Any(word => text[Math.Max(0, at - CompanionReach)..at].Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"Many years", "countless clients": words without a number, which nobody can check.</summary>
    public static ClaimFinding? NoNumber(ClaimQuestion claim) =>
        claim.Value is null && claim.Quote.Length > 0 && !claim.Quote.Any(char.IsDigit) && !NumberWords.Any(word => claim.Quote.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? new(ClaimVerdict.Untestable, "It names no number, so nobody can check it.")
            : null;
}
