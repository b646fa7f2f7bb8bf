using static SmpVetting.Domain.PreTreatment.PreTreatmentRule;

namespace SmpVetting.Domain.PreTreatment;

/// <summary>Every rule in one table. All are evaluated and all that apply are told; the most careful one decides.</summary>
internal static class PreTreatmentRules
{
    private const string KeepMedicine = " Please do not stop or change a prescribed medicine because of this.";

    public static IReadOnlyList<PreTreatmentRule> All { get; } = [.. Skin, .. Health, .. Unchanged];

    private static IEnumerable<PreTreatmentRule> Skin =>
    [
        new("infection_now", PreTreatmentOutcome.Postpone, "an infection, pus or open skin now",
            "An infected or open scalp is not treated. See a doctor, the same day if redness spreads, there is pus or you have a fever. "
            + "First comes the doctor's all-clear, then 28 days of calm skin; a day that is shown is the earliest.",
            [Source.Seed2, Source.Aad, Source.Judgement], now => now.Facts.Infection == true,
            now => now.CalmOn > now.Day ? now.CalmOn : null),
        PostponeUntil("infection_healed", "less than 28 days since an infection was over",
            "After an infection the skin should be calm for 28 days, and the doctor should have said that it is over.",
            [Source.Judgement], now => now.Facts.Infection != true ? now.CalmOn : null),
        Postpone("fever", "a fever now", "With a fever no session is done. If you also have pain, pus or spreading redness, see a doctor today.",
            [Source.NhsCellulitis, Source.Judgement], now => now.Facts.Fever == true),
        Postpone("redness", "redness or breakouts on the scalp", "A red or broken-out scalp is a reason to move the session until the skin is calm.",
            [Source.Seed2], now => now.Facts.Redness == true),
        PostponeUntil("tan", "tan or sunburn less than 28 days ago",
            "Tanned or burnt skin can peel, and the colour cannot be matched. It needs 28 days; with peeling or sore skin, longer.",
            [Source.Seed2, Source.LaserTiming, Source.Judgement], now => now.TanGoneOn),
        Ask("skin_disease", "an active skin disease in the area, such as psoriasis, eczema or vitiligo",
            "Needles can set off a skin disease at the places where they go in. A dermatologist should look first.",
            [Source.Khunger, Source.Onset], now => now.Facts.ActiveSkinDisease == true),
        Ask("moles", "a changing mole, or one that nobody has examined",
            "A mole or lump that is new, changing or was never examined should be seen by a doctor before pigment goes near it.",
            [Source.Karsai], now => now.Facts.Moles is MoleAnswer.Unexamined or MoleAnswer.Changing),
        PostponeUntil("scar_young", "a scar younger than 6 months",
            "A scar should be at least 6 months old, and 12 is better. The sources say from 4 months to a year.",
            [Source.ScarAge, Source.Judgement], now => now.ScarSettledOn),
        Ask("scar_unsettled", "a scar that is not pale, flat and soft",
            "A scar that is still red, hard or raised has not settled, whatever its age. Ask a doctor first.",
            [Source.ScarAge, Source.Judgement], now => now.Facts.ScarSettled == false),
        Ask("scar_raised", "a raised scar", "Raised scars can grow when they are needled. Ask a dermatologist first.",
            [Source.FdaTattoos, Source.Judgement], now => now.Facts.ScarType == ScarType.Raised),
        Ask("scar_burn", "a scar from a burn", "Burnt skin takes pigment and heals differently. Ask a doctor first, and have a small test area.",
            [Source.Judgement], now => now.Facts.ScarType == ScarType.Burn),
        PostponeUntil("transplant_recent", "a hair transplant less than 6 months ago",
            "After a hair transplant the scalp needs time. Weak sources say 6 to 12 months; your surgeon knows more.",
            [Source.TransplantWeb, Source.Judgement], now => now.TransplantHealedOn),
        Ask("transplant_first_year", "a hair transplant 6 to 12 months ago, or at a time not told",
            "After a hair transplant weak sources say to wait 6 to 12 months. Ask the surgeon who did it.",
            [Source.TransplantWeb, Source.Judgement],
            now => now.Facts is { HairTransplant: true, HairTransplantOn: null }
                || (now.TransplantHealedOn <= now.Day && now.TransplantSureOn > now.Day)),
        Ask("hair_loss_unstable", "hair loss that is fast or began lately",
            "With fast or new hair loss the pattern still changes, and there can be a reason to treat. Ask a doctor first.",
            [Source.Traquina, Source.Judgement], now => now.Facts.UnstableHairLoss == true),
    ];

    private static IEnumerable<PreTreatmentRule> Health =>
    [
        Postpone("under_18", "younger than 18",
            "SMP is for adults. What the law says depends on where you live, and this service sends nobody under 18 to a session. "
            + "A parent or another adult you trust can help you think about it.",
            [Source.Minors, Source.Judgement], now => now.IsMinor),
        Postpone("pregnant", "pregnant or breastfeeding",
            "SMP is put off until after pregnancy and breastfeeding, because nobody has shown how it acts in that time.",
            [Source.PreparationTrade, Source.Judgement], now => now.Facts.Pregnant == true || now.Facts.Breastfeeding == true),
        Postpone("isotretinoin_now", "isotretinoin now, or in the last 6 months with no day told",
            "The label of isotretinoin asks for 6 months without it before a procedure on the skin. Your prescriber or a dermatologist can decide otherwise."
            + KeepMedicine,
            [Source.Isotretinoin], now => now.Facts.Isotretinoin == true && now.Facts.IsotretinoinStoppedOn is null),
        PostponeUntil("isotretinoin_stopped", "isotretinoin stopped less than 6 months ago",
            "The label of isotretinoin asks for 6 months without it before a procedure on the skin. Your prescriber or a dermatologist can decide otherwise.",
            [Source.Isotretinoin], now => now.IsotretinoinGoneOn),
        Ask("keloid", "keloids or raised scars in the past", "Skin that forms keloids can scar after needles. Ask a dermatologist first.",
            [Source.FdaTattoos, Source.Judgement], now => now.Facts.Keloid == true),
        Ask("weak_defence", "weak defence against infection, or diabetes that is not under control",
            "When the body fights infection less well, needles carry more risk. Ask your doctor first." + KeepMedicine,
            [Source.PreparationTrade, Source.Judgement], now => now.Facts.Immunosuppressed == true || now.Facts.DiabetesUncontrolled == true),
        Ask("heart_valve", "a heart valve condition", "With a heart valve condition, germs in the blood are dangerous. Ask your heart doctor before any needles.",
            [Source.PreparationTrade, Source.Judgement], now => now.Facts.HeartValve == true),
        Ask("bleeding", "a bleeding disorder or a blood-thinning medicine",
            "You may bleed more, and pigment may hold less well. Ask the doctor who treats you." + KeepMedicine,
            [Source.PreparationTrade, Source.Judgement], now => now.Facts.BleedingDisorder == true || now.Facts.BloodThinner == true),
        Ask("pigment_allergy", "an allergy to pigment, ink or hair dye", "A reaction to pigment can last as long as the pigment does. Ask a dermatologist or allergist first.",
            [Source.FdaTattoos, Source.Aad], now => now.Facts.PigmentAllergy == true),
        Ask("numbing_allergy", "an allergy to numbing cream or injection", "Tell the clinic, and ask a doctor which numbing, if any, you can have.",
            [Source.FdaLidocaine, Source.Judgement], now => now.Facts.NumbingAllergy == true),
        PostponeUntil("alcohol", "alcohol within 48 hours before the session",
            "Alcohol can make the skin bleed more. Trade lists say 24 to 48 hours without it; we count 48.",
            [Source.PreparationTrade], now => now.SoberOn),
    ];

    /// <summary>What is worth telling and changes nothing.</summary>
    private static IEnumerable<PreTreatmentRule> Unchanged =>
    [
        new("razor_same_day", PreTreatmentOutcome.GoAhead, "hair shaved on the day of the session",
            "One clinic says no razor on the day and shaving 48 hours before; another wants it shaved that morning. Ask yours. "
            + "If the skin is nicked or sore, the session is moved.",
            [Source.Seed2, Source.ShaveTrade], now => now.Facts.Shaving == Shaving.SameDay, _ => null),
        new("scar_test_area", PreTreatmentOutcome.GoAhead, "a settled scar of at least 6 months",
            "A scar takes pigment unevenly. Ask for a small test area first.", [Source.ScarAge, Source.Judgement],
            now => now.HasScar && now.Facts.ScarSettled == true && now.ScarSettledOn <= now.Day, _ => null),
    ];
}
