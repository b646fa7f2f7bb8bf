using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Moderation;
using SmpVetting.Api.Referrals;
using SmpVetting.Api.Threads;
using SmpVetting.Api.Triage;
using SmpVetting.Domain.Matching;
using SmpVetting.Domain.Referrals;
using SmpVetting.Domain.Reports;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Api.Reports;

/// <summary>A report of a bad outcome. Name the clinic by its id, or in words when the registry does not know it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReportRequest
{
    [Id]
    public string? ClinicId { get; init; }

    /// <summary>Kept as it is written; never matched to a clinic of the registry by the program.</summary>
    [StringLength(200, MinimumLength = 1), Readable]
    public string? ClinicName { get; init; }

    [Id]
    public string? PractitionerId { get; init; }

    [MaxLength(20), NoNulls]
    public IReadOnlyList<SessionAnswer>? Sessions { get; init; }

    public required TriageRequest Triage { get; init; }

    /// <summary>What happened, in the person's own words.</summary>
    [StringLength(8000)]
    public string? Story { get; init; }

    /// <summary>Kept with the report. Nothing follows from it as long as the service takes no photos.</summary>
    public bool? PhotosFollow { get; init; }

    public ContactAnswer? Contact { get; init; }

    /// <summary>Anonymous when nothing is said.</summary>
    public Anonymity? Anonymity { get; init; }

    /// <summary>What is not given is not consented to.</summary>
    public ConsentAnswer? Consents { get; init; }
}

/// <summary>One session at the clinic.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SessionAnswer
{
    public required DateOnly On { get; init; }

    [StringLength(500)]
    public string? Note { get; init; }
}

/// <summary>How to reach the person; sealed, and shown to nobody without consent.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ContactAnswer
{
    [StringLength(200, MinimumLength = 1)]
    public string? Name { get; init; }

    [StringLength(254, MinimumLength = 3)]
    [EmailAddress, RegularExpression(MailAddress.Pattern, ErrorMessage = MailAddress.Rule)]
    public string? Email { get; init; }

    [StringLength(40, MinimumLength = 3)]
    public string? Phone { get; init; }
}

/// <summary>What the person allows.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ConsentAnswer
{
    public bool Publish { get; init; }

    public bool Referral { get; init; }

    public bool Research { get; init; }
}

/// <summary>A filed report. The receipt is the only way back to it, and is shown here alone.</summary>
public sealed record FiledReport
{
    public required string Id { get; init; }

    public required string Receipt { get; init; }

    public required TriageAnswer Triage { get; init; }
}

/// <summary>A report as its reporter sees it.</summary>
public sealed record ReportAnswer
{
    public required string Id { get; init; }

    public required ReportStatus Status { get; init; }

    public required Publication Publication { get; init; }

    public string? ClinicId { get; init; }

    public string? ClinicName { get; init; }

    public required Anonymity Anonymity { get; init; }

    public required ConsentAnswer Consents { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Then what you wrote is erased by itself. Whatever you add before starts the time anew.</summary>
    public required DateTimeOffset RetainUntil { get; init; }

    /// <summary>Why it is kept longer than usual; null when it is not.</summary>
    public string? HeldBecause { get; init; }

    /// <summary>What happens next by itself.</summary>
    public required NextDeadline NextDeadline { get; init; }

    /// <summary>Every answer that was given, oldest first.</summary>
    public required IReadOnlyList<GivenAnswer> Answers { get; init; }

    /// <summary>The newest answer as it was given.</summary>
    public required TriageAnswer TriageThen { get; init; }

    /// <summary>The same facts, asked today with today's rules.</summary>
    public required TriageAnswer TriageNow { get; init; }

    /// <summary>Where the newest referral stands; null when none was asked for.</summary>
    public ReferralProgress? Referral { get; init; }

    /// <summary>Who read contact data and the rest of what was shared, when and why; the newest hundred.</summary>
    public required IReadOnlyList<Opening> Opened { get; init; }

    /// <summary>Everything that was written, oldest first.</summary>
    public required IReadOnlyList<ReceivedMessage> Thread { get; init; }

    /// <summary>How many messages of others you are shown for the first time.</summary>
    public required int Unread { get; init; }

    /// <summary>When you were asked how it turned out, and what you answered.</summary>
    public required IReadOnlyList<FollowUpAnswer> FollowUps { get; init; }

    /// <summary>Whether an address is kept to which only ever 'there is something new' is written.</summary>
    public required bool HasNoticeAddress { get; init; }

    /// <summary>What moderators decided and why, and the answers to appeals.</summary>
    public required ModerationTold Moderation { get; init; }
}

/// <summary>The earliest of what comes by itself, of all clocks that run on the report.</summary>
public sealed record NextDeadline(DeadlineOfReport What, DateTimeOffset At)
{
    /// <summary>What is late already is not coming any more; the erasure always is.</summary>
    internal static NextDeadline Of(
        ReportEnd end, ReferralProgress? referral, ReporterThread thread, IEnumerable<NextDeadline> moderation, DateTimeOffset now)
    {
        var coming = moderation.ToList();
        if (thread.NextQuestionAt is { } questionAt)
            coming.Add(new NextDeadline(DeadlineOfReport.Question, questionAt));
        if (referral is { State: ReferralState.Waiting })
            coming.Add(new NextDeadline(DeadlineOfReport.ReferralEnds, referral.ExpiresAt));
        return coming.Where(next => next.At > now).Append(new NextDeadline(DeadlineOfReport.Erasure, end.RetainUntil)).MinBy(next => next.At)!;
    }
}

/// <summary>When an answer was given, by which rules, and what it said in short.</summary>
public sealed record GivenAnswer
{
    public required int Number { get; init; }

    public required DateTimeOffset AnsweredAt { get; init; }

    public required string RuleSet { get; init; }

    public required Urgency Urgency { get; init; }

    public required Pathway Pathway { get; init; }
}

/// <summary>The corrective clinics for a case, best first.</summary>
public sealed record MatchList(IReadOnlyList<Match> Items, string? Next);

/// <summary>More answers, read together with the earlier ones.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FactsRequest : TriageRequest
{
    /// <summary>True when these answers stand for all earlier ones, words included: something was a mistake, or is no longer so. Sessions, place and clinic stay.</summary>
    public bool? Replaces { get; init; }
}

/// <summary>The answer to more facts.</summary>
public sealed record FactsAnswer(int Number, TriageAnswer Triage);
