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
    /// <summary>The service asks how it is now.</summary>
    Question,

    /// <summary>The search for a corrective clinic ends.</summary>
    ReferralEnds,

    /// <summary>By then moderators have looked at it, and have told the clinic where it may be told.</summary>
    Review,

    /// <summary>The clinic's time to be heard ends.</summary>
    ClinicAnswer,

    /// <summary>Until then the decision can be appealed.</summary>
    AppealEnds,

    /// <summary>By then an appeal is answered.</summary>
    AppealReview,

    /// <summary>Whatever was written is erased.</summary>
    Erasure,
}
