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

    /// <summary>A top-up, or a small scar or area, can take one session.</summary>
    public static ClaimFinding? SmallWork(ClaimQuestion claim) => claim.Mentions(SmallParts)
        ? new(ClaimVerdict.Unverified, "One session can be enough for a top-up, or for a small scar or area. The clinic can say why it is so here.",
            new ClaimEvidence(Source.Judgement))
        : null;

    /// <summary>"Many years", "countless clients": words without a number, which nobody can check.</summary>
    public static ClaimFinding? NoNumber(ClaimQuestion claim) =>
        claim.Value is null && claim.Quote.Length > 0 && !claim.Quote.Any(char.IsDigit) && !NumberWords.Any(word => claim.Quote.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? new(ClaimVerdict.Untestable, "It names no number, so nobody can check it.")
            : null;
}
