namespace SmpVetting.Domain.Claims;

/// <summary>
/// How claims of one type are judged: what published sources say of the claim itself, and which looks at the facts of a
/// clinic can change that. The first look that finds anything decides.
/// </summary>
internal sealed record VerdictRule(ClaimType Type, ClaimVerdict Default, string Because, string Ask)
{
    public IReadOnlyList<ClaimEvidence> Published { get; init; } = [];

    /// <summary>The code of the warning sign that such a claim is, where it is one.</summary>
    public string? Flag { get; init; }

    public IReadOnlyList<Func<ClaimQuestion, ClinicFacts, ClaimFinding?>> Looks { get; init; } = [];

    /// <summary>When the claim says less than its type, such as one session for a top-up.</summary>
    public Func<ClaimQuestion, ClaimFinding?>? Exception { get; init; }
}
