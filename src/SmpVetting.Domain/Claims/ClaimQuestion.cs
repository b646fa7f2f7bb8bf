namespace SmpVetting.Domain.Claims;

/// <summary>A claim to be judged; the words around its quote tell what it is about, such as a top-up.</summary>
public sealed record ClaimQuestion(ClaimType Type, string Quote = "", ClaimValue? Value = null, string Around = "")
{
    /// <summary>The least that it says in the unit of its type, when it says a number.</summary>
    public decimal? AmountSaid => Value?.Unit == UnitOf(Type) ? Value?.From : null;

    /// <summary>The unit in which a claim of this type is counted, where it is counted at all.</summary>
    public static string? UnitOf(ClaimType type) => UnitsOf(type) is [var unit, ..] ? unit : null;

    /// <summary>That unit and what else may be said in its place; empty where such claims are not counted.</summary>
    public static IReadOnlyList<string> UnitsOf(ClaimType type) => type switch
    {
        ClaimType.YearsInBusiness => ["years", "since"],
        ClaimType.TrainingHours => ["hours", "days", "weeks", "months"],
        ClaimType.NumberOfClients => ["clients"],
        ClaimType.SingleSession or ClaimType.OneLaserSession => ["sessions"],
        _ => [],
    };

    internal bool Mentions(params IReadOnlyCollection<string> words) => words.Any(word =>
        Quote.Contains(word, StringComparison.OrdinalIgnoreCase) || Around.Contains(word, StringComparison.OrdinalIgnoreCase));
}

/// <summary>What may be said of a claim: never more than this, and always about the claim, not about the people.</summary>
public enum ClaimVerdict
{
    /// <summary>Independent evidence was seen.</summary>
    Supported,

    /// <summary>No independent evidence was seen yet.</summary>
    Unverified,

    /// <summary>A source or a document says otherwise.</summary>
    Contradicted,

    /// <summary>An opinion; nobody can check it.</summary>
    Untestable,
}

/// <summary>What a verdict rests on: a source a reader can look up, its own words, and when it was checked or recorded.</summary>
public sealed record ClaimEvidence(string Source, string? Quote = null, DateTimeOffset? CheckedAt = null);

/// <summary>A claim and what is known about it.</summary>
public sealed record JudgedClaim(
    ClaimVerdict Verdict, bool RedFlag, IReadOnlyList<string> Because, IReadOnlyList<ClaimEvidence> Evidence, string Ask);

/// <summary>What one look at the facts of a clinic found about a claim.</summary>
internal sealed record ClaimFinding(ClaimVerdict Verdict, string Because, IReadOnlyList<ClaimEvidence> Evidence)
{
    public ClaimFinding(ClaimVerdict verdict, string because, params ClaimEvidence[] evidence)
        : this(verdict, because, (IReadOnlyList<ClaimEvidence>)evidence)
    {
    }
}
