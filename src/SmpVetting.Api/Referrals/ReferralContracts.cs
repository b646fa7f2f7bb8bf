using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Reports;
using SmpVetting.Api.Triage;
using SmpVetting.Domain.Referrals;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Referrals;

/// <summary>Takes a lease on referrals that wait for the clinic of the key.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PullRequest
{
    [Range(1, 100)]
    public required int Max { get; init; }

    /// <summary>How long they are kept for this clinic alone; a day at most.</summary>
    [Range(1, 86_400)]
    public required int LeaseSeconds { get; init; }

    /// <summary>How many seconds to wait for one when none is there.</summary>
    [Range(0, 30)]
    public int? Wait { get; init; }
}

/// <summary>Takes the person on. Only the newest lease counts.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AcceptRequest
{
    [Range(1, int.MaxValue)]
    public required int LeaseToken { get; init; }
}

/// <summary>Leaves the person to another clinic.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DeclineRequest
{
    [Range(1, int.MaxValue)]
    public required int LeaseToken { get; init; }

    public required DeclineReason Reason { get; init; }

    /// <summary>Needed where the reason is other. Write nothing about the person.</summary>
    [StringLength(500, MinimumLength = 1), Readable]
    public string? Comment { get; init; }
}

/// <summary>What was done and how it healed.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CompleteRequest
{
    public required CorrectionResult Outcome { get; init; }

    public LaserSession? Laser { get; init; }

    /// <summary>The id of a pigment of the registry where it is known, otherwise what was seen, in words.</summary>
    [StringLength(200, MinimumLength = 1), Readable]
    public string? PigmentSeen { get; init; }

    /// <summary>The day on which the skin was seen healed, after you took the person on; without it the outcome is how it looked at the end of the work.</summary>
    [SensibleDay]
    public DateOnly? HealedOn { get; init; }
}

/// <summary>The laser that was used.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record LaserSession
{
    [Range(100, 20_000)]
    public required int WavelengthNm { get; init; }

    public required LaserPulse Pulse { get; init; }

    /// <summary>Whether a test spot was made and read first.</summary>
    public bool? TestSpot { get; init; }

    /// <summary>Whether pigment turned darker under the laser, in the test spot or later.</summary>
    public bool? Darkened { get; init; }
}

/// <summary>Says why nothing came of it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FailRequest
{
    public required FailReason Reason { get; init; }
}

/// <summary>Referrals that are this clinic's to decide on until their leases end.</summary>
public sealed record PullAnswer(IReadOnlyList<LeasedReferral> Items);

/// <summary>A leased referral. The token grows with every lease; acting needs the newest one.</summary>
public sealed record LeasedReferral
{
    public required string Id { get; init; }

    public required int LeaseToken { get; init; }

    public required DateTimeOffset LeaseUntil { get; init; }

    /// <summary>The person lives within so many kilometres, in steps; null where it is not known or farther.</summary>
    public int? WithinKm { get; init; }

    public required CaseOutline Case { get; init; }
}

/// <summary>A referral in the work list.</summary>
public record ReferralSummary
{
    public required string Id { get; init; }

    public required ReferralState State { get; init; }

    /// <summary>While it is leased.</summary>
    public int? LeaseToken { get; init; }

    public DateTimeOffset? LeaseUntil { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Why it was declined or failed, or how a correction turned out.</summary>
    public string? Reason { get; init; }
}

/// <summary>One referral: the case while it is leased or taken on, and what the person shares once it is accepted.</summary>
public sealed record ReferralAnswer : ReferralSummary
{
    public int? WithinKm { get; init; }

    public CaseOutline? Case { get; init; }

    public ContactAnswer? Contact { get; init; }

    public string? Story { get; init; }

    public IReadOnlyList<SessionAnswer>? Sessions { get; init; }

    /// <summary>The person's answers, without the place, the clinic complained of and words of their own.</summary>
    public TriageRequest? Triage { get; init; }

    /// <summary>What this clinic said when it declined.</summary>
    public string? Comment { get; init; }

    /// <summary>What this clinic recorded when it was done.</summary>
    public CompleteRequest? Outcome { get; init; }
}

/// <summary>What this clinic may do with a referral now.</summary>
public sealed record ActionList(ReferralState State, IReadOnlyList<PossibleAction> Items);

/// <summary>One thing that may be done, where, and until when; null means without an end.</summary>
public sealed record PossibleAction(ReferralAction Action, string Method, string Href, DateTimeOffset? Until);
