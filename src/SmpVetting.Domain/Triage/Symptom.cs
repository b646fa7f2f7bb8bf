namespace SmpVetting.Domain.Triage;

/// <summary>What a person can report, in the groups healing, infection, severe, allergy, eye, other, cosmetic.</summary>
public enum Symptom
{
    RednessMild,
    TendernessMild,
    SwellingMild,
    ItchMild,
    Flaking,
    ScabsTiny,
    Dryness,
    BruisingMild,
    DotsLookBigEarly,

    RednessSpreading,
    RednessIncreasing,
    WarmthWorsening,
    PainWorsening,
    SwellingWorsening,
    RedStreaks,
    Pus,
    Abscess,
    PustulesFew,
    PapulesPersistent,
    OpenSore,
    Ooze,
    LymphNodesTender,
    Chills,

    Confusion,
    SlurredSpeech,
    FastBreathing,
    MottledOrBlueSkin,
    NonBlanchingRash,
    NoUrine,
    ExtremeShivering,
    VeryDrowsy,
    SkinBlackPurple,
    BloodBlisters,
    PainOutOfProportion,
    SpreadingHourly,
    Seizure,
    Palpitations,
    BlueGreyLips,
    Faintness,
    BleedingUncontrolled,

    LipTongueSwelling,
    ThroatTightness,
    BreathingDifficulty,
    Wheeze,
    Collapse,
    HivesWidespread,
    RashItchyLocal,
    WeepingBlistering,
    RaisedItchyDelayed,
    SunFlare,
    Nodules,

    EyeSwelling,
    EyeMovementPain,
    VisionChange,
    EyeBulging,
    EyeRedPainful,
    ForeheadEyelidPuffiness,

    Jaundice,
    DarkUrine,
    PersistentCough,
    BreathlessOnEffort,
    MoleChanging,
    NewLump,
    MoleUnchecked,
    RaisedScarGrowing,
    HairLossPatch,
    DistressSevere,
    SuicidalThoughts,

    TooDark,
    TooLight,
    Patchy,
    PatchyFade,
    Faded,
    HairlineTooLow,
    HairlineTooHigh,
    HairlineAsymmetric,
    HairlineHardLine,
    DensityLow,
    DensityMismatch,
    DotsTooBig,
    DotsMerged,
    Blowout,
    TooDeep,
    Migration,
    ColourBlue,
    ColourGreen,
    ColourRedBrown,
    ScarVisible,
    BlurInScar,
    CamouflageLayer,
    StyleChange,
    TestSpotDarkened,
}

/// <summary>Named groups of symptoms that several rules share.</summary>
public static class Symptoms
{
    /// <summary>What a healing scalp commonly shows.</summary>
    public static readonly SetOf<Symptom> Healing =
    [
        Symptom.RednessMild, Symptom.TendernessMild, Symptom.SwellingMild, Symptom.ItchMild, Symptom.Flaking,
        Symptom.ScabsTiny, Symptom.Dryness, Symptom.BruisingMild, Symptom.DotsLookBigEarly,
    ];

    /// <summary>Signs that can mean infection, or skin that is open.</summary>
    public static readonly SetOf<Symptom> Infection =
    [
        Symptom.RednessSpreading, Symptom.RednessIncreasing, Symptom.WarmthWorsening, Symptom.PainWorsening,
        Symptom.SwellingWorsening, Symptom.RedStreaks, Symptom.Pus, Symptom.Abscess, Symptom.PustulesFew,
        Symptom.PapulesPersistent, Symptom.OpenSore, Symptom.Ooze, Symptom.LymphNodesTender, Symptom.Chills,
    ];

    /// <summary>Signs that an infection spreads in the whole body or destroys skin.</summary>
    public static readonly SetOf<Symptom> SevereInfection =
    [
        Symptom.Confusion, Symptom.SlurredSpeech, Symptom.FastBreathing, Symptom.MottledOrBlueSkin,
        Symptom.NonBlanchingRash, Symptom.NoUrine, Symptom.ExtremeShivering, Symptom.VeryDrowsy,
        Symptom.SkinBlackPurple, Symptom.BloodBlisters, Symptom.PainOutOfProportion, Symptom.SpreadingHourly,
    ];

    /// <summary>Signs of a dangerous allergic reaction.</summary>
    public static readonly SetOf<Symptom> AirwayOrCollapse =
    [
        Symptom.LipTongueSwelling, Symptom.ThroatTightness, Symptom.BreathingDifficulty, Symptom.Wheeze,
        Symptom.Collapse,
    ];

    /// <summary>The skin reacts to what was put in or on it.</summary>
    public static readonly SetOf<Symptom> Reaction =
    [
        Symptom.HivesWidespread, Symptom.RashItchyLocal, Symptom.WeepingBlistering, Symptom.RaisedItchyDelayed,
        Symptom.SunFlare, Symptom.Nodules,
    ];

    /// <summary>The look is wrong, the person is well.</summary>
    public static readonly SetOf<Symptom> Cosmetic =
    [
        Symptom.TooDark, Symptom.TooLight, Symptom.Patchy, Symptom.PatchyFade, Symptom.Faded,
        Symptom.HairlineTooLow, Symptom.HairlineTooHigh, Symptom.HairlineAsymmetric, Symptom.HairlineHardLine,
        Symptom.DensityLow, Symptom.DensityMismatch, Symptom.DotsTooBig, Symptom.DotsMerged, Symptom.Blowout,
        Symptom.TooDeep, Symptom.Migration, Symptom.ColourBlue, Symptom.ColourGreen, Symptom.ColourRedBrown,
        Symptom.ScarVisible, Symptom.BlurInScar, Symptom.CamouflageLayer, Symptom.StyleChange,
        Symptom.TestSpotDarkened,
    ];

    /// <summary>Problems that more dots cannot solve.</summary>
    public static readonly SetOf<Symptom> Subtractive =
    [
        Symptom.HairlineTooLow, Symptom.TooDark, Symptom.DotsTooBig, Symptom.DotsMerged, Symptom.Blowout,
        Symptom.TooDeep, Symptom.Migration, Symptom.ColourBlue, Symptom.ColourGreen, Symptom.ColourRedBrown,
        Symptom.BlurInScar, Symptom.CamouflageLayer,
    ];

    /// <summary>Problems that careful dots can solve, wholly or partly.</summary>
    public static readonly SetOf<Symptom> Additive =
    [
        Symptom.HairlineTooHigh, Symptom.HairlineAsymmetric, Symptom.HairlineHardLine, Symptom.TooLight,
        Symptom.Patchy, Symptom.PatchyFade, Symptom.Faded, Symptom.DensityLow, Symptom.DensityMismatch,
        Symptom.ScarVisible,
    ];
}
