namespace SmpVetting.Domain.Reports;

/// <summary>Who speaks in a thread; never which person of them.</summary>
public enum ThreadParty
{
    Reporter,
    Moderator,
    Clinic,
    Service,
}

/// <summary>What comes to a report by itself.</summary>
public enum DeadlineOfReport
{
    Question,
    ReferralEnds,
    Erasure,
}

/// <summary>Whom a reporter can write to.</summary>
public enum Correspondent
{
    Moderator,
    Clinic,
}
