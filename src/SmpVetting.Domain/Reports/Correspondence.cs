namespace SmpVetting.Domain.Reports;

/// <summary>Who speaks in a thread; never which person of them.</summary>
public enum ThreadParty
{
    Reporter,
    Moderator,
    Clinic,
    Service,
}

/// <summary>Whom a reporter can write to.</summary>
public enum Correspondent
{
    Moderator,
    Clinic,
}
