using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Claims;

namespace SmpVetting.Api.Claims;

/// <summary>A clinic's text, or claims by their type, to be held against what is known. Nothing of it is stored.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ClaimCheckRequest
{
    /// <summary>200 kB of plain text.</summary>
    internal const int LongestText = 200 * 1024;

    /// <summary>The clinic whose facts the claims are held against; without it, only what is known of such claims is said.</summary>
    [Id]
    public string? ClinicId { get; init; }

    /// <summary>Text as it was copied from a page, an advertisement or a forum.</summary>
    [StringLength(LongestText, MinimumLength = 1)]
    public string? Text { get; init; }

    [MaxLength(100), NoNulls]
    public IReadOnlyList<AskedClaim>? Claims { get; init; }

    internal ProblemHttpResult? Misfit() =>
        Text is null && Claims is not { Count: > 0 } ? Problems.At("text", "a text, or at least one claim, is needed.") : null;
}

/// <summary>A claim by its type.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AskedClaim
{
    public required ClaimType Type { get; init; }

    /// <summary>The words of the clinic.</summary>
    [StringLength(1000, MinimumLength = 1), Readable]
    public string? Quote { get; init; }

    /// <summary>What it says in figures: a number, or a number under its unit, such as {"years": 12}; read from the quote when absent.</summary>
    public ClaimAmount? Value { get; init; }
}

/// <summary>What is known about each claim, and which warning signs there are.</summary>
public sealed record ClaimCheck
{
    /// <summary>In the order of the text, then those that were asked by type.</summary>
    public required IReadOnlyList<CheckedClaim> Items { get; init; }

    /// <summary>How many claims there are; a text can hold more than are answered.</summary>
    public required int Found { get; init; }

    /// <summary>The worst first.</summary>
    public required IReadOnlyList<RedFlag> RedFlags { get; init; }

    /// <summary>What to know of the reading itself, such as that the text is not in English; mostly empty.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string RuleSet { get; init; }

    public required string Disclaimer { get; init; }
}

/// <summary>A claim with its verdict, which is about the claim and not about the people.</summary>
public sealed record CheckedClaim
{
    public required ClaimType Type { get; init; }

    /// <summary>An exact piece of the text, or the words that were given; null when only a type was.</summary>
    public required string? Quote { get; init; }

    /// <summary>Where the quote stands in the text, in UTF-16 units; null when it is not in it.</summary>
    public int? Start { get; init; }

    public int? Length { get; init; }

    public required ClaimVerdict Verdict { get; init; }

    /// <summary>True when making this claim is a warning sign by itself.</summary>
    public required bool RedFlag { get; init; }

    public required IReadOnlyList<string> Because { get; init; }

    public required IReadOnlyList<ClaimEvidence> Evidence { get; init; }

    /// <summary>A sentence that can be sent to the clinic as it is.</summary>
    public required string Ask { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClaimAmount? Value { get; init; }
}
