using System.Collections.Immutable;
using static SmpVetting.Domain.Triage.AdviceRule;
using static SmpVetting.Domain.Triage.RuleId;

namespace SmpVetting.Domain.Triage;

/// <summary>What a person's health, age or skin means for needles and laser.</summary>
internal static class HealthAdvice
{
    public static ImmutableArray<AdviceRule> All { get; } =
    [
        Say("mole_check", "a mole or lump in the area", [Source.Karsai], v => v.Risk.Names(G7),
            "A new, changing or never examined mole or lump must be checked by a doctor before needles or laser go near it."),
        Say("dermatology_referral", "dermatology review, or a reaction in the pigment", [Source.Aad, Source.LaserAllergy],
            v => v.IsCalm && (v.Pathway == Pathway.DermatologyReview || v.Risk.Names(G2, G8)),
            "A dermatologist should look at this before anyone treats it."),
        Say("no_laser_in_allergy", "the skin reacts, or reacted, to the pigment", [Source.Ashinoff, Source.LaserAllergy],
            v => v.IsCalm && v.Risk.Names(G2),
            "Do not have pigment laser on skin that reacts to its pigment."),
        Say("allergen_release", "the skin reacts, or reacted, to the pigment", [Source.Ashinoff, Source.BlackInkHives],
            v => v.IsCalm && v.Risk.Names(G2),
            "The reason: laser breaks pigment into small pieces and can spread what the skin reacts to, sometimes with a "
            + "reaction of the whole body. This can happen with black ink too."),
        Say("minor_no_procedure", "younger than 18", [Source.Minors],
            v => v.Now.IsMinor && v.Urgency < Urgency.EmergencyNow,
            "SMP and elective laser are for adults. In many places it is not allowed to do them on people under 18. A parent "
            + "or another adult you trust can help with the next steps."),
        Say("defer_pregnancy", "pregnant", [Source.ContraindicationTrade, Source.Judgement],
            v => v.Now.IsPregnant && v.IsCalm,
            "Laser removal and SMP are usually put off until after pregnancy and breastfeeding, because nobody has shown "
            + "how they act in that time."),
        Say("isotretinoin_prescriber", "isotretinoin now or in the last 6 months", [Source.Isotretinoin],
            v => v.Now.Isotretinoin && v.IsCalm,
            "Labels of isotretinoin ask for 6 months between the medicine and a procedure like laser; some specialists wait "
            + "less. Your prescriber or a dermatologist can decide this with you."),
        Say("ask_prescriber", "a medicine that matters for needles or laser", [Source.Judgement],
            v => v.IsCalm && (v.Now.Facts.Medications.Count > 0 || v.Now.Isotretinoin),
            "Please do not stop or change a prescribed medicine because of this. The right step: ask your prescriber."),
        Say("keloid_risk", "keloids, or a raised scar that grows", [Source.FdaTattoos, Source.Judgement],
            v => v.IsCalm && (v.Now.Had(History.Keloid) || v.Now.Has(Symptom.RaisedScarGrowing)),
            "Skin that forms keloids or raised scars can scar more after needles or laser. Ask a dermatologist first."),
        Say("scar_maturity", "a scar in the area", [Source.ScarAge, Source.Judgement],
            v => v.IsCalm && (v.Now.ScarInArea || v.Now.Facts.ScarAgeDays is not null),
            "A scar should be mature before SMP: pale, flat, soft and settled. That usually takes 6 to 12 months."),
        Say("scar_uptake", "a scar in the area", [Source.Judgement], v => v.IsCalm && v.Now.ScarInArea,
            "A scar takes pigment unevenly, and in scar tissue dots can blur. A small test area first shows how it takes it."),
    ];
}
