namespace SmpVetting.Domain.Reports;

/// <summary>Why a moderator decides as they do; the words beside it say more.</summary>
public enum DecisionReason
{
    Reviewing,
    MoreFactsNeeded,
    FactsReceived,
    EvidenceSupports,
    EvidenceDoesNotSupport,
    OutOfScope,
    ReadyToPublish,
    UnusualActivity,
    PrivacyRisk,
    LegalNotice,
    AllegesCrime,
    WrongClinic,
    MateriallyInaccurate,
    NotMateriallyInaccurate,
    Other,
}

/// <summary>Why a moderator opens a report to read it.</summary>
public enum ReadReason
{
    Review,
    Appeal,
    Challenge,
    Linking,
    LegalNotice,
}

/// <summary>Why somebody needs to know who reported. Curiosity is none.</summary>
public enum IdentityReason
{
    ConfirmReporter,
    UrgentHealth,
    LegalNotice,
    ReporterAsked,
}

/// <summary>What several reports have in common: the same thing was seen by more than one person, or one person wrote twice.</summary>
public enum LinkKind
{
    SameEvent,
    SamePerson,
}

/// <summary>What came of an appeal.</summary>
public enum AppealOutcome
{
    Confirmed,
    Overturned,
}

/// <summary>Who appealed.</summary>
public enum AppealBy
{
    Reporter,
    Clinic,
}
