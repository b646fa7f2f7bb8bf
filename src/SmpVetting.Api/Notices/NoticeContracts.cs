using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Moderation;
using SmpVetting.Domain.DueProcess;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Notices;

/// <summary>What a clinic may do with a notice.</summary>
public enum NoticeAction
{
    Reply,
    Challenge,
    Appeal,
}

/// <summary>Tells the clinic that there is a report, and starts its time to answer.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NoticeRequest
{
    [Id]
    public required string ReportId { get; init; }
}

/// <summary>The clinic's answer, from the list and in words. Write nothing from which a person could be known.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReplyRequest
{
    public required NoticeAnswer Answer { get; init; }

    [StringLength(2000, MinimumLength = 1), Readable]
    public string? Words { get; init; }
}

/// <summary>Says that the report is not accurate, or that it was handled against the rules.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ChallengeRequest
{
    public required ChallengeGround Ground { get; init; }

    [StringLength(2000, MinimumLength = 1), Readable]
    public required string Words { get; init; }
}

/// <summary>
/// A report as the clinic is told of it. The id belongs to this notice alone; there is no story, no day of the report and
/// no order, so that nobody can be picked out.
/// </summary>
public sealed record NoticeToClinic
{
    public required string Id { get; init; }

    public required NoticeState State { get; init; }

    /// <summary>In which quarter it came in, such as 2026-Q4.</summary>
    public required string Quarter { get; init; }

    public required IReadOnlyList<NoticeCategory> Categories { get; init; }

    /// <summary>The last day on which an answer is in time.</summary>
    public required DateOnly AnswerBy { get; init; }

    /// <summary>After this day it can be published, whether or not there is an answer.</summary>
    public required DateOnly NotPublishedBefore { get; init; }

    /// <summary>Which days count.</summary>
    public required string BusinessDays { get; init; }

    public NoticeAnswer? Answer { get; init; }

    public string? Words { get; init; }

    public bool? AnsweredInTime { get; init; }

    public ChallengeOfClinic? Challenge { get; init; }

    /// <summary>What moderators decided on the report; null while they have not.</summary>
    public ReportStatus? Decision { get; init; }

    public IReadOnlyList<AppealAnswer> Appeals { get; init; } = [];

    /// <summary>What you may do now.</summary>
    public required IReadOnlyList<NoticeAction> Allowed { get; init; }
}

/// <summary>Accepted is null until a moderator has answered.</summary>
public sealed record ChallengeOfClinic(ChallengeGround Ground, string? Words, bool? Accepted);

/// <summary>A notice as moderators see it, beside the report.</summary>
public sealed record NoticeOnReport
{
    public required string Id { get; init; }

    public required string ReportId { get; init; }

    public required string ClinicId { get; init; }

    public required NoticeState State { get; init; }

    public required DateTimeOffset NotifiedAt { get; init; }

    public required DateOnly AnswerBy { get; init; }

    public required DateOnly NotPublishedBefore { get; init; }

    public NoticeAnswer? Answer { get; init; }

    public string? Words { get; init; }

    public ChallengeOfClinic? Challenge { get; init; }
}
