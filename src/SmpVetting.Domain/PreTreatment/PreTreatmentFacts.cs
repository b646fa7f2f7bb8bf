namespace SmpVetting.Domain.PreTreatment;

/// <summary>What a person answered before a session. Null means "not answered" and never counts as a good answer.</summary>
public sealed record PreTreatmentFacts
{
    /// <summary>The day of asking.</summary>
    public required DateOnly Today { get; init; }

    public DateOnly? SessionOn { get; init; }
    public int? Age { get; init; }
    public bool? Infection { get; init; }
    public DateOnly? InfectionHealedOn { get; init; }
    public bool? Fever { get; init; }
    public bool? Redness { get; init; }
    public bool? ActiveSkinDisease { get; init; }
    public bool? Sunburn { get; init; }
    public bool? Tan { get; init; }
    public int? DaysSinceTan { get; init; }
    public Shaving? Shaving { get; init; }
    public bool? Isotretinoin { get; init; }
    public DateOnly? IsotretinoinStoppedOn { get; init; }
    public bool? Keloid { get; init; }
    public bool? Pregnant { get; init; }
    public bool? Breastfeeding { get; init; }
    public MoleAnswer? Moles { get; init; }
    public ScarType? ScarType { get; init; }
    public int? ScarAgeDays { get; init; }
    public bool? ScarSettled { get; init; }
    public bool? HairTransplant { get; init; }
    public DateOnly? HairTransplantOn { get; init; }
    public bool? UnstableHairLoss { get; init; }
    public bool? Immunosuppressed { get; init; }
    public bool? DiabetesUncontrolled { get; init; }
    public bool? HeartValve { get; init; }
    public bool? BleedingDisorder { get; init; }
    public bool? BloodThinner { get; init; }
    public bool? PigmentAllergy { get; init; }
    public bool? NumbingAllergy { get; init; }
    public bool? AlcoholLast48h { get; init; }
}

/// <summary>When the hair is, or was, cut or shaved.</summary>
public enum Shaving
{
    NotPlanned,
    TwoDaysBefore,
    DayBefore,
    SameDay,
}

/// <summary>Moles or lumps in the area.</summary>
public enum MoleAnswer
{
    None,
    Examined,
    Unexamined,
    Changing,
}

/// <summary>What made the scar in the area; raised comes before whatever made it.</summary>
public enum ScarType
{
    None,
    Fut,
    Fue,
    Surgery,
    Injury,
    Burn,
    Raised,
}

/// <summary>What to do about a session, from the boldest to the most careful.</summary>
public enum PreTreatmentOutcome
{
    GoAhead,
    AskDoctorFirst,
    Postpone,
}
