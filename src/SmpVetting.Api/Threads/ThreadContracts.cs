using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Triage;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Threads;

/// <summary>A question to the reporter, who is told whether a moderator or the clinic asks, and not which person.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MessageRequest
{
    public const int MaxLength = 4000;

    [StringLength(MaxLength, MinimumLength = 1), Readable]
    public required string Text { get; init; }
}

/// <summary>What the reporter writes. New symptoms belong to the facts, where they are judged at once.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReporterMessageRequest
{
    [StringLength(MessageRequest.MaxLength, MinimumLength = 1), Readable]
    public required string Text { get; init; }

    /// <summary>The moderators when nothing is said, or the clinic that took the person on. What one is told, the other does not see.</summary>
    public Correspondent? To { get; init; }
}

/// <summary>One message. Only the day is kept, not the hour.</summary>
public record ThreadMessage
{
    public required ThreadParty From { get; init; }

    public required DateOnly On { get; init; }

    public required string Text { get; init; }
}

/// <summary>What the reporter has just written.</summary>
public sealed record SentMessage : ThreadMessage
{
    /// <summary>What to do now, when the words tell of something that must not wait for whoever reads them; otherwise null.</summary>
    public Warning? Warning { get; init; }
}

/// <summary>One message as the reporter sees it.</summary>
public sealed record ReceivedMessage : ThreadMessage
{
    /// <summary>With whom: the moderators, or a clinic.</summary>
    public required Correspondent With { get; init; }

    /// <summary>True the first time it is shown.</summary>
    public required bool IsNew { get; init; }
}

/// <summary>A conversation, oldest first. It is bounded, so there is no next page.</summary>
public sealed record MessageList(IReadOnlyList<ThreadMessage> Items, string? Next);

/// <summary>The whole thread as its reporter finds it.</summary>
public sealed record ReporterThread
{
    public required IReadOnlyList<ReceivedMessage> Messages { get; init; }

    /// <summary>How many of them were not shown before.</summary>
    public required int Unread { get; init; }

    public required IReadOnlyList<FollowUpAnswer> FollowUps { get; init; }

    /// <summary>When the next question comes; null after the last.</summary>
    public DateTimeOffset? NextQuestionAt { get; init; }

    public required bool HasNoticeAddress { get; init; }
}

/// <summary>The answer to the newest question about how it is now.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FollowUpRequest
{
    public required FollowUpOutcome Outcome { get; init; }

    [StringLength(MessageRequest.MaxLength, MinimumLength = 1), Readable]
    public string? Text { get; init; }

    /// <summary>True to be asked again after half a year; the report is kept until then. After the last question it changes nothing.</summary>
    public bool? AskAgain { get; init; }
}

/// <summary>A question that was asked, and the answer once there is one.</summary>
public record FollowUpAnswer
{
    public required int Number { get; init; }

    public required DateOnly AskedOn { get; init; }

    public FollowUpOutcome? Outcome { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public string? Text { get; init; }
}

/// <summary>What the reporter has just answered.</summary>
public sealed record SentAnswer : FollowUpAnswer
{
    /// <summary>As with a message: what to do now, or null.</summary>
    public Warning? Warning { get; init; }
}

/// <summary>
/// Where to write that there is something new, and never what. It is sealed with the report, shown to no moderator and no
/// clinic, and erased with the report.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NoticeAddressRequest
{
    [StringLength(254, MinimumLength = 3)]
    [EmailAddress, RegularExpression(MailAddress.Pattern, ErrorMessage = MailAddress.Rule)]
    public required string Email { get; init; }
}

/// <summary>A letter for the operator's mail program. Neither its id nor its words lead to a report.</summary>
public sealed record OutboxLetter
{
    public required string Id { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }
}
