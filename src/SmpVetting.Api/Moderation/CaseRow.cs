using SmpVetting.Domain;
using SmpVetting.Domain.Records;
using SmpVetting.Domain.Reports;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Api.Moderation;

/// <summary>Where a report stands, with all that the table of moves looks at.</summary>
internal sealed record CaseRow
{
    public string Id { get; init; } = "";

    public string Status { get; init; } = "";

    public string Publication { get; init; } = "";

    public string? ClinicId { get; init; }

    public bool ConsentPublish { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public string? Urgency { get; init; }

    public string? ProposedBy { get; init; }

    public string? ConfirmedBy { get; init; }

    public string? NoticeId { get; init; }

    public DateOnly? NoticeDueOn { get; init; }

    public string? NoticeAnswer { get; init; }

    public string? Ground { get; init; }

    public bool? ChallengeAccepted { get; init; }

    public string? Country { get; init; }

    public string? Postcode { get; init; }

    public ReportStatus StatusNow => Words<ReportStatus>.Parse(Status);

    public Publication PublicationNow => Words<Publication>.Parse(Publication);

    public Urgency UrgencyNow => Urgency is { } word ? Words<Urgency>.Parse(word) : Domain.Triage.Urgency.Routine;

    /// <summary>The reporter allows it, and there is a clinic to hear.</summary>
    public bool MayBePublished => ConsentPublish && ClinicId is not null;

    public CaseFacts Facts => new(
        MayBePublished, ProposedBy is not null && ConfirmedBy is null, ConfirmedBy is not null, Ground is not null && ChallengeAccepted is null,
        NoticeAnswer == Domain.DueProcess.NoticeAnswer.WrongClinic.Word(), PublicationNow == Domain.Reports.Publication.Published);

    /// <summary>As what it is counted once it is published.</summary>
    public PublishedAs CountedAs => StatusNow switch
    {
        ReportStatus.Upheld => PublishedAs.Upheld,
        ReportStatus.NotUpheld => PublishedAs.NotUpheld,
        ReportStatus.Withdrawn => PublishedAs.Withdrawn,
        _ => NoticeAnswer == Domain.DueProcess.NoticeAnswer.Disagrees.Word() || Ground is not null ? PublishedAs.Disputed : PublishedAs.Undecided,
    };

    public IReadOnlyList<DecisionAction> Allowed => CaseMoves.Allowed(StatusNow, PublicationNow, Facts);
}
