using System.Text.Json.Serialization;

namespace SmpVetting.Domain.Triage;

/// <summary>How soon, from the least to the most urgent.</summary>
public enum Urgency
{
    Wait,
    Routine,
    WithinDays,
    SameDay,
    EmergencyNow,
}

/// <summary>Where the answers lead.</summary>
public enum Pathway
{
    MedicalFirst,
    WaitHeal,
    Aftercare,
    CorrectiveSmp,
    LightenThenSmp,
    LaserPartial,
    LaserFull,
    DermatologyReview,
    GatherInformation,
    DeferProcedure,
}

/// <summary>The steps of repair in the order in which they are considered: health, time, facts, adding, removing.</summary>
public enum Rung
{
    MedicalCare,
    Healing,
    PigmentFacts,
    CorrectiveSmp,
    TestSpot,
    LightenThenSmp,
    LaserPartial,
    LaserFull,
    DermatologyReview,
}

public enum Trend
{
    Improving,
    Stable,
    Worsening,
    Unknown,
}

public enum ColourNow
{
    BlackGrey,
    BlueGrey,
    Green,
    Brown,
    RedOrange,
    FleshWhite,
    Mixed,
}

/// <summary>Fitzpatrick skin type.</summary>
public enum SkinType
{
    [JsonStringEnumMemberName("I")] I,
    [JsonStringEnumMemberName("II")] II,
    [JsonStringEnumMemberName("III")] III,
    [JsonStringEnumMemberName("IV")] IV,
    [JsonStringEnumMemberName("V")] V,
    [JsonStringEnumMemberName("VI")] VI,
}

public enum Wants
{
    Information,
    MedicalHelp,
    NextSession,
    Correction,
    LowerHairline,
    RaiseHairline,
    Lighten,
    FullRemoval,
}

public enum LaserDevice
{
    [JsonStringEnumMemberName("qs_1064")] Qs1064,
    [JsonStringEnumMemberName("pico_1064")] Pico1064,
    [JsonStringEnumMemberName("planned_1064")] Planned1064,
    [JsonStringEnumMemberName("qs_532")] Qs532,
    [JsonStringEnumMemberName("pico_532")] Pico532,
    [JsonStringEnumMemberName("alex_755")] Alex755,
    [JsonStringEnumMemberName("pico_755")] Pico755,
    [JsonStringEnumMemberName("ruby_694")] Ruby694,
    [JsonStringEnumMemberName("co2")] Co2,
    [JsonStringEnumMemberName("er_yag")] ErYag,
    [JsonStringEnumMemberName("ipl")] Ipl,
    [JsonStringEnumMemberName("long_pulse")] LongPulse,
    [JsonStringEnumMemberName("home_device")] HomeDevice,
}

public enum TestSpotResult
{
    Ok,
    Darkened,
    Unread,
}

public enum History
{
    Keloid,
    Immunosuppressed,
    DiabetesUncontrolled,
    BleedingDisorder,
    HeartValve,
    PsoriasisInArea,
    Vitiligo,
    Lupus,
    GoldTherapy,
    [JsonStringEnumMemberName("isotretinoin_last_6m")] IsotretinoinLast6m,
    RecentTan,
    FutScar,
    FueScars,
    HairTransplant,
    PigmentReaction,
    BbvExposureSuspected,
}

public enum Medication
{
    Isotretinoin,
    Doxycycline,
    Minocycline,
    Photosensitiser,
    Anticoagulant,
    Immunosuppressant,
}

public enum Area
{
    Scar,
    CamouflageLayer,
    TransplantedHair,
    Hairline,
    Crown,
    Sides,
    Temples,
}

public enum Observed
{
    NeedleReuse,
    AuthorityClosure,
    NoGloves,
    DilutedPigment,
    TreatedInfectedSkin,
    ToldNotToSeeDoctor,
    LargeAreaNumbing,
}
