namespace SmpVetting.Domain.Registry;

public enum ClinicStatus
{
    Active,
    Suspended,
    Closed,
    Unknown,
}

/// <summary>What a clinic does.</summary>
public enum Offer
{
    Smp,
    CorrectiveSmp,
    ScarCamouflage,
    Lightening,
    LaserRemoval,
}

/// <summary>How a laser gives off its energy.</summary>
public enum LaserPulse
{
    Picosecond,
    QSwitched,
    LongPulse,
    Ipl,
    Ablative,
}
