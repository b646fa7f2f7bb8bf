namespace SmpVetting.Domain.Claims;

/// <summary>An advertised claim kept on file: what was said, where and when it was seen, and what the clinic answered.</summary>
public sealed record ClaimOnFile
{
    public required string Id { get; init; }

    public required ClaimType Type { get; init; }

    public required string Quote { get; init; }

    public ClaimValue? Value { get; init; }

    public string? SeenAt { get; init; }

    public required DateOnly SeenOn { get; init; }

    /// <summary>The last day on which it counts as advertised; afterwards it has to be seen again.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The verdict when it was filed, and the rules that gave it.</summary>
    public required ClaimVerdict VerdictThen { get; init; }

    public required string RuleSetThen { get; init; }

    public string? Answer { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public required DateTimeOffset FiledAt { get; init; }

    public bool IsOpenOn(DateOnly day) => ValidUntil is null || ValidUntil >= day;
}
