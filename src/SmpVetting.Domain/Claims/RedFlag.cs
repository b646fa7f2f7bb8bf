namespace SmpVetting.Domain.Claims;

/// <summary>How much a warning sign weighs; none of them says that somebody did wrong.</summary>
public enum RedFlagWeight
{
    Low,
    Medium,
    High,
    Critical,
}

/// <summary>A warning sign with the reason it is one, and where it was seen. Allegations of a crime are never among them.</summary>
public sealed record RedFlag(string Code, RedFlagWeight Weight, string Because, IReadOnlyList<ClaimEvidence> Evidence);
