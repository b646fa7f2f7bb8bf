using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Claims;

namespace SmpVetting.Api.Claims;

/// <summary>An advertised claim as it is to be kept on file; it is not changed later, what is seen anew is a new claim.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ClinicClaimRequest
{
    public required ClaimType Type { get; init; }

    /// <summary>The words of the clinic, exactly.</summary>
    [StringLength(1000, MinimumLength = 1), Readable]
    public required string Quote { get; init; }

    /// <summary>What it says in figures: a number, or a number under its unit; read from the quote when absent.</summary>
    public ClaimAmount? Value { get; init; }

    /// <summary>Where it was seen, such as the address of the page.</summary>
    [PlainName(500)]
    public string? Where { get; init; }

    /// <summary>When it was seen; absent means today.</summary>
    [SensibleDay]
    public DateOnly? When { get; init; }

    /// <summary>The last day on which it counts as advertised.</summary>
    [SensibleDay(MayBeInTheFuture = true)]
    public DateOnly? ValidUntil { get; init; }

    internal ProblemHttpResult? Misfit(DateOnly today) =>
        ValidUntil < (When ?? today) ? Problems.At("validUntil", "must not be before the day on which it was seen.") : null;
}

/// <summary>An advertised claim on file, with its verdict when it was filed and today.</summary>
public sealed record ClinicClaim
{
    public string Id { get; init; } = "";

    public string ClinicId { get; init; } = "";

    public ClaimType Type { get; init; }

    public string Quote { get; init; } = "";

    public ClaimAmount? Value { get; init; }

    public string? Where { get; init; }

    public DateOnly When { get; init; }

    public DateOnly? ValidUntil { get; init; }

    /// <summary>False after its last day: whether it is still advertised has to be looked at again.</summary>
    public bool Open { get; init; }

    /// <summary>By the facts and the rules of today.</summary>
    public ClaimVerdict Verdict { get; init; }

    public bool RedFlag { get; init; }

    public IReadOnlyList<string> Because { get; init; } = [];

    public IReadOnlyList<ClaimEvidence> Evidence { get; init; } = [];

    public string Ask { get; init; } = "";

    public string RuleSet { get; init; } = "";

    /// <summary>As it was when the claim was filed.</summary>
    public VerdictThen Then { get; init; } = new(default, "");

    /// <summary>What the clinic says to it; null while it has said nothing.</summary>
    public ClaimAnswer? Answer { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}

/// <summary>A verdict and the rules it was given under.</summary>
public sealed record VerdictThen(ClaimVerdict Verdict, string RuleSet);

/// <summary>Who passed the clinic's answer on.</summary>
public enum AnswerBy
{
    Clinic,
    Moderator,
}

/// <summary>The clinic's answer to a claim on file; each answer replaces the one before.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ClaimAnswerRequest
{
    /// <summary>In the clinic's own words.</summary>
    [StringLength(2000, MinimumLength = 1), Readable]
    public required string Text { get; init; }
}

/// <summary>What the clinic answered, when, and whether it came by its own key or through a moderator; all null while it has not.</summary>
public sealed record ClaimAnswer(string? Text, DateTimeOffset? AnsweredAt, AnswerBy? By)
{
    internal int Version { get; init; }
}
