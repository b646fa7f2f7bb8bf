using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Registry;

/// <summary>What was said or checked about one fact, by whom, how, when, and when to look again.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record VerificationRequest
{
    /// <summary>The fact: the path of a property, such as openedOn or lasers[0].wavelengthNm, or a claim's code, such as insured.</summary>
    [RegularExpression(@"^[A-Za-z][A-Za-z0-9_]*(\[[0-9]{1,3}\])?(\.[A-Za-z][A-Za-z0-9_]*(\[[0-9]{1,3}\])?)*$", MatchTimeoutInMilliseconds = 100,
        ErrorMessage = "must be the path of a property, such as openedOn or lasers[0].wavelengthNm, or the code of a claim.")]
    [StringLength(100, MinimumLength = 1)]
    public required string Field { get; init; }

    /// <summary>What the fact is said to be: a text, a number, true or false.</summary>
    [Scalar]
    public JsonElement? Value { get; init; }

    /// <summary>Attested is somebody's word; verified and refuted rest on a source that was looked at.</summary>
    public required VerificationStatus Status { get; init; }

    /// <summary>How it was checked, such as public_register, document or phone_call.</summary>
    [PlainName(100)]
    public string? Method { get; init; }

    public VerificationSource? Source { get; init; }

    /// <summary>Absent means now.</summary>
    [SensibleDay]
    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>Absent means the caller's key.</summary>
    [PlainName(100)]
    public string? CheckedBy { get; init; }

    /// <summary>The last day for which it holds, such as the end of an insurance.</summary>
    [SensibleDay(MayBeInTheFuture = true)]
    public DateOnly? ValidUntil { get; init; }

    /// <summary>When it is to be checked again.</summary>
    [SensibleDay(MayBeInTheFuture = true)]
    public DateOnly? NextCheckOn { get; init; }

    internal ProblemHttpResult? Misfit(DateTimeOffset now)
    {
        if (Status is VerificationStatus.Verified or VerificationStatus.Refuted && Source is null)
            return Problems.At("source", "is needed: only what rests on a source is verified or refuted, anything else is attested.");
        if (Status == VerificationStatus.Refuted && Value is { ValueKind: JsonValueKind.False })
            return Problems.At("value", "is not needed: refuted says already that it is not so. What was checked to be false is verified with the value false.");
        return NextCheckOn < DateOnly.FromDateTime((CheckedAt ?? now).UtcDateTime)
            ? Problems.At("nextCheckOn", "must not be before checkedAt.")
            : null;
    }
}

/// <summary>Where it can be looked up.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record VerificationSource
{
    /// <summary>What it is, such as public_register, certificate, invoice or website.</summary>
    [PlainName(60)]
    public required string Kind { get; init; }

    [WebAddress]
    public string? Url { get; init; }

    /// <summary>The words it rests on.</summary>
    [StringLength(1000, MinimumLength = 1), Readable]
    public string? Quote { get; init; }
}

/// <summary>What was said or checked about one fact.</summary>
public sealed record Verification
{
    public string Id { get; init; } = "";

    /// <summary>The clinic, practitioner, training or pigment it is about.</summary>
    public string SubjectId { get; init; } = "";

    public string Field { get; init; } = "";

    public JsonElement? Value { get; init; }

    /// <summary>How it stands today: what was recorded, or expired since validUntil is over.</summary>
    public VerificationStatus Status { get; init; }

    /// <summary>What was recorded, whatever became of it: somebody's word stays apart from what was checked.</summary>
    public VerificationStatus RecordedAs { get; init; }

    public string? Method { get; init; }

    public VerificationSource? Source { get; init; }

    public DateTimeOffset CheckedAt { get; init; }

    public string? CheckedBy { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public DateOnly? NextCheckOn { get; init; }

    /// <summary>Whether the day for the next check has come.</summary>
    public bool CheckDue { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The same entry as it stands on a day.</summary>
    internal Verification On(DateOnly today) => this with
    {
        Status = VerificationStanding.On(today, RecordedAs, ValidUntil),
        CheckDue = NextCheckOn <= today,
    };
}
