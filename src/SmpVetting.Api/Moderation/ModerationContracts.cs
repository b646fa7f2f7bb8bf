using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Notices;
using SmpVetting.Api.Reports;
using SmpVetting.Domain;
using SmpVetting.Domain.Reports;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Api.Moderation;

/// <summary>What waits in the queue.</summary>
public enum QueueKind
{
    Report,
    Appeal,
    UnusualActivity,
}

/// <summary>Something that waits for a moderator.</summary>
public sealed record QueueEntry
{
    public required QueueKind Kind { get; init; }

    /// <summary>Of the report or the appeal; with unusual activity, of the clinic.</summary>
    public required string Id { get; init; }

    public string? ReportId { get; init; }

    public string? ClinicId { get; init; }

    /// <summary>Where the report stands; needs_information waits for the reporter.</summary>
    public ReportStatus? Status { get; init; }

    public required Urgency Urgency { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    /// <summary>The request to know who reported that waits for a second moderator; the report says who asked and why.</summary>
    public string? IdentityAccess { get; init; }

    /// <summary>Since when it is late; what is late stands before everything else.</summary>
    public DateTimeOffset? OverdueSince { get; init; }
}

/// <summary>A decision, with a reason from the list and in words of your own. The reporter reads both.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DecisionRequest
{
    public required DecisionAction Action { get; init; }

    public required DecisionReason Reason { get; init; }

    [StringLength(2000, MinimumLength = 1), Readable]
    public required string Words { get; init; }

    /// <summary>With accept_wrong_clinic: the right clinic, where it is known.</summary>
    [Id]
    public string? ClinicId { get; init; }

    internal ProblemHttpResult? Misfit()
    {
        if (DecisionReasons.Of(Action) is var fitting && !fitting.Contains(Reason))
            return Problems.At("reason", $"does not fit {Action.Word()}; what fits: {string.Join(", ", fitting.Select(reason => reason.Word()))}.");
        return ClinicId is not null && Action != DecisionAction.AcceptWrongClinic ? Problems.At("clinicId", "is taken with accept_wrong_clinic alone.") : null;
    }
}

/// <summary>What was decided, and where the report stands now.</summary>
public sealed record DecisionAnswer
{
    public required string Id { get; init; }

    public required DecisionAction Action { get; init; }

    public required ReportStatus Status { get; init; }

    public required Publication Publication { get; init; }

    /// <summary>What may be decided next.</summary>
    public required IReadOnlyList<DecisionAction> Allowed { get; init; }
}

/// <summary>A decision as it was written down.</summary>
public sealed record GivenDecision
{
    public required string Id { get; init; }

    public required DecisionAction Action { get; init; }

    public required DecisionReason Reason { get; init; }

    public string? Words { get; init; }

    /// <summary>The moderator's key.</summary>
    public required string DecidedBy { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }
}

/// <summary>A report as a moderator reads it, without contact data.</summary>
public sealed record CaseAnswer
{
    public required string Id { get; init; }

    public required ReportStatus Status { get; init; }

    public required Publication Publication { get; init; }

    public string? ClinicId { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required ReportToldAnswer Told { get; init; }

    /// <summary>Who proposed publication, and who agreed.</summary>
    public string? ProposedBy { get; init; }

    public string? ConfirmedBy { get; init; }

    /// <summary>What the clinic was told and what it says.</summary>
    public NoticeOnReport? Notice { get; init; }

    /// <summary>Who asked to know who reported, when and why, while that waits for a second moderator or may be used.</summary>
    public IdentityAnswer? IdentityAccess { get; init; }

    /// <summary>Reports that were linked with this one.</summary>
    public required IReadOnlyList<string> LinkedWith { get; init; }

    public required IReadOnlyList<GivenDecision> Decisions { get; init; }

    public required IReadOnlyList<AppealOnReport> Appeals { get; init; }

    /// <summary>What may be decided next.</summary>
    public required IReadOnlyList<DecisionAction> Allowed { get; init; }
}

/// <summary>Asks to know who reported, with a reason; or agrees to the request of another moderator, which it names.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record IdentityRequest
{
    public IdentityReason? Reason { get; init; }

    /// <summary>The id of the request that you have read and agree to; the report shows it.</summary>
    [Id]
    public string? Approves { get; init; }

    internal ProblemHttpResult? Misfit() => Reason is null == Approves is null
        ? Problems.At("reason", "give either a reason of your own, or in 'approves' the id of the request that you agree to.")
        : null;
}

public enum IdentityState
{
    Waiting,
    Approved,
}

/// <summary>Where a request to know who reported stands.</summary>
public sealed record IdentityAnswer
{
    public required string Id { get; init; }

    public required IdentityState State { get; init; }

    public required IdentityReason Reason { get; init; }

    public required string RequestedBy { get; init; }

    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>Until when whoever asked may look, once.</summary>
    public DateTimeOffset? OpenUntil { get; init; }
}

/// <summary>Who reported. The reporter is shown that you looked, when and why.</summary>
public sealed record IdentityShown(ContactAnswer? Contact, DateTimeOffset OpenedAt);

/// <summary>Links reports that tell of one event, or that one person wrote.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record LinkRequest
{
    [MinLength(2), MaxLength(20), Id]
    public required IReadOnlyList<string> ReportIds { get; init; }

    public required LinkKind Kind { get; init; }
}

/// <summary>Linked reports. They stay reports of their own.</summary>
public sealed record LinkAnswer
{
    public required string Id { get; init; }

    public required LinkKind Kind { get; init; }

    public required IReadOnlyList<string> ReportIds { get; init; }

    /// <summary>How many people speak, and of how many events.</summary>
    public required int People { get; init; }

    public required int Events { get; init; }
}

/// <summary>Says that you have something to do with a clinic: its reports are kept from you.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ConflictRequest
{
    [Id]
    public required string ClinicId { get; init; }
}

public sealed record ConflictAnswer(string ClinicId, DateTimeOffset DeclaredAt);

/// <summary>Asks another reviewer to look at a decision.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AppealRequest
{
    [StringLength(2000, MinimumLength = 1), Readable]
    public required string Words { get; init; }
}

/// <summary>An appeal. The decision stands until it is answered.</summary>
public sealed record AppealAnswer
{
    public required string Id { get; init; }

    public required AppealBy AppealedBy { get; init; }

    /// <summary>The last day on which another reviewer answers.</summary>
    public required DateOnly ReviewBy { get; init; }

    public AppealOutcome? Outcome { get; init; }

    /// <summary>Why, in the reviewer's words.</summary>
    public string? Because { get; init; }
}

/// <summary>Answers an appeal. Whoever appealed and whoever reported read the words.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AppealDecisionRequest
{
    public required AppealOutcome Outcome { get; init; }

    [StringLength(2000, MinimumLength = 1), Readable]
    public required string Words { get; init; }
}
