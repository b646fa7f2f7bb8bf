using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.PreTreatment;

namespace SmpVetting.Api.PreTreatment;

/// <summary>A person's answers before a session. Every answer is optional; without the ones that matter nobody is told to go ahead.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PreTreatmentRequest
{
    /// <summary>100 years.</summary>
    private const int MostDays = 36_525;

    /// <summary>The year of its first approval (Accutane, FDA).</summary>
    private const int FirstIsotretinoin = 1982;

    /// <summary>The day of the session; without it the answer is about today, and nothing to prepare has a date.</summary>
    [SensibleDay(MayBeInTheFuture = true)]
    public DateOnly? SessionOn { get; init; }

    [Range(0, 120)]
    public int? Age { get; init; }

    /// <summary>An infection, pus, or open or sore skin on the scalp now.</summary>
    public bool? Infection { get; init; }

    /// <summary>The day on which a doctor said that an infection is over.</summary>
    [SensibleDay]
    public DateOnly? InfectionHealedOn { get; init; }

    public bool? Fever { get; init; }

    /// <summary>Redness or breakouts on the scalp now.</summary>
    public bool? Redness { get; init; }

    /// <summary>Such as psoriasis, eczema or vitiligo, in the area.</summary>
    public bool? ActiveSkinDisease { get; init; }

    /// <summary>Now or in the last 28 days.</summary>
    public bool? Sunburn { get; init; }

    /// <summary>Now or in the last 28 days.</summary>
    public bool? Tan { get; init; }

    /// <summary>Whole days since the last tan or sunburn; it answers both.</summary>
    [Range(0, MostDays)]
    public int? DaysSinceTan { get; init; }

    /// <summary>When the hair is, or was, cut or shaved.</summary>
    public Shaving? Shaving { get; init; }

    /// <summary>Now or in the last 6 months.</summary>
    public bool? Isotretinoin { get; init; }

    /// <summary>The day on which the prescriber ended it.</summary>
    [SensibleDay]
    public DateOnly? IsotretinoinStoppedOn { get; init; }

    /// <summary>Keloids or raised scars, ever.</summary>
    public bool? Keloid { get; init; }

    public bool? Pregnant { get; init; }

    public bool? Breastfeeding { get; init; }

    /// <summary>Moles or lumps in the area.</summary>
    public MoleAnswer? Moles { get; init; }

    /// <summary>What made the scar in the area; none when there is none.</summary>
    public ScarType? ScarType { get; init; }

    [Range(0, MostDays)]
    public int? ScarAgeDays { get; init; }

    /// <summary>Pale, flat and soft.</summary>
    public bool? ScarSettled { get; init; }

    public bool? HairTransplant { get; init; }

    [SensibleDay]
    public DateOnly? HairTransplantOn { get; init; }

    /// <summary>Fast, or begun lately.</summary>
    public bool? UnstableHairLoss { get; init; }

    /// <summary>By illness or by medicine.</summary>
    public bool? Immunosuppressed { get; init; }

    public bool? DiabetesUncontrolled { get; init; }

    public bool? HeartValve { get; init; }

    public bool? BleedingDisorder { get; init; }

    /// <summary>A prescribed medicine that thins the blood.</summary>
    public bool? BloodThinner { get; init; }

    /// <summary>To pigment, tattoo ink or hair dye.</summary>
    public bool? PigmentAllergy { get; init; }

    /// <summary>To numbing cream or injection.</summary>
    public bool? NumbingAllergy { get; init; }

    public bool? AlcoholLast48h { get; init; }

    internal ProblemHttpResult? Misfit(DateOnly today)
    {
        // Whoever is behind UTC may still be in yesterday.
        if (SessionOn < today.AddDays(-1))
            return Problems.At("sessionOn", "must not be in the past; for a session that was done, ask POST /v1/triage.");
        if (IsotretinoinStoppedOn?.Year < FirstIsotretinoin)
            return Problems.At("isotretinoinStoppedOn", $"must be from {FirstIsotretinoin} on; before that nobody was prescribed it.");
        var faults = PreTreatmentContradictions.In(ToFacts(today)).SelectMany(found => found.Fields.Select(field => (field, found.Because))).ToList();
        return faults.Count > 0 ? Problems.At(faults) : null;
    }

    internal PreTreatmentFacts ToFacts(DateOnly today) => new()
    {
        Today = today,
        SessionOn = SessionOn,
        Age = Age,
        Infection = Infection,
        InfectionHealedOn = InfectionHealedOn,
        Fever = Fever,
        Redness = Redness,
        ActiveSkinDisease = ActiveSkinDisease,
        Sunburn = Sunburn,
        Tan = Tan,
        DaysSinceTan = DaysSinceTan,
        Shaving = Shaving,
        Isotretinoin = Isotretinoin,
        IsotretinoinStoppedOn = IsotretinoinStoppedOn,
        Keloid = Keloid,
        Pregnant = Pregnant,
        Breastfeeding = Breastfeeding,
        Moles = Moles,
        ScarType = ScarType,
        ScarAgeDays = ScarAgeDays,
        ScarSettled = ScarSettled,
        HairTransplant = HairTransplant,
        HairTransplantOn = HairTransplantOn,
        UnstableHairLoss = UnstableHairLoss,
        Immunosuppressed = Immunosuppressed,
        DiabetesUncontrolled = DiabetesUncontrolled,
        HeartValve = HeartValve,
        BleedingDisorder = BleedingDisorder,
        BloodThinner = BloodThinner,
        PigmentAllergy = PigmentAllergy,
        NumbingAllergy = NumbingAllergy,
        AlcoholLast48h = AlcoholLast48h,
    };
}
