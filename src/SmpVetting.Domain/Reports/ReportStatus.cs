namespace SmpVetting.Domain.Reports;

/// <summary>Where a report stands between the reporter and the moderators.</summary>
public enum ReportStatus
{
    Received,
    UnderReview,
    NeedsInformation,
    Upheld,
    NotUpheld,
    Withdrawn,
    DuplicateLinked,
}

/// <summary>Where a report stands towards the public, apart from its status.</summary>
public enum Publication
{
    Unpublished,
    Notified,
    Published,
    Held,
}

/// <summary>How far the reporter may be known.</summary>
public enum Anonymity
{
    Anonymous,
    Pseudonym,
    ContactAllowed,
}

/// <summary>What comes to a report by itself.</summary>
public enum DeadlineOfReport
{
    Question,
    ReferralEnds,
    Erasure,
}
