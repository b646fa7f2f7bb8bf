namespace SmpVetting.Domain.PreTreatment;

/// <summary>What to ask when it was not answered.</summary>
internal static class PreTreatmentQuestions
{
    private const string Moves = "If so, the session is moved.";
    private const string DoctorFirst = "If so, a doctor is asked first.";

    public static IReadOnlyList<PreTreatmentQuestion> All { get; } =
    [
        Needed("age", "How old are you?", "SMP is for adults from 18 years.", facts => facts.Age is null),
        Needed("infection", "Is there an infection, pus, or open or sore skin on your scalp?", "If so, see a doctor, and the session is moved by 28 days or more.", facts => facts.Infection is null),
        Needed("fever", "Do you have a fever?", Moves, facts => facts.Fever is null),
        Needed("redness", "Is the scalp red, or are there breakouts?", Moves, facts => facts.Redness is null),
        Needed("activeSkinDisease", "Do you have a skin disease in the area, such as psoriasis, eczema or vitiligo?", DoctorFirst, facts => facts.ActiveSkinDisease is null),
        Needed("sunburn", "Is the scalp burnt by sun, or was it in the last 28 days?", "If so, the session is moved to 28 days after it.", facts => facts is { Sunburn: null, DaysSinceTan: null }),
        Needed("tan", "Is the scalp tanned, or was it in the sun or on a tanning bed in the last 28 days?", "If so, the session is moved to 28 days after it.", facts => facts is { Tan: null, DaysSinceTan: null }),
        Better("daysSinceTan", "How many days ago was the last tan or sunburn?", "Without the number we count from today.", facts => facts is { DaysSinceTan: null } and ({ Sunburn: true } or { Tan: true })),
        Needed("isotretinoin", "Do you take isotretinoin, or did you in the last 6 months?", "If so, the session waits until 6 months after it, or your prescriber decides.",
            facts => facts is { Isotretinoin: null, IsotretinoinStoppedOn: null }),
        Better("isotretinoinStoppedOn", "If your prescriber has ended the isotretinoin, on which day was that?", "It shows from which day a session can be thought about.",
            facts => facts is { Isotretinoin: true, IsotretinoinStoppedOn: null }),
        Needed("keloid", "Have you ever had keloids or raised scars?", DoctorFirst, facts => facts.Keloid is null),
        Needed("pregnant", "Are you pregnant?", Moves, facts => facts.Pregnant is null),
        Better("breastfeeding", "Are you breastfeeding?", Moves, facts => facts.Breastfeeding is null),
        Needed("moles", "Are there moles or lumps in the area, and has a doctor looked at them?", "One that is changing or was never examined is seen by a doctor first.", facts => facts.Moles is null),
        Needed("scarType", "Is there a scar in the area, and what made it?", "A raised or burnt one needs a doctor first.", facts => facts.ScarType is null),
        Needed("scarAgeDays", "How old is the scar, in days?", "Before 6 months the session waits.", facts => facts.ScarAgeDays is null, now => now.HasScar),
        Needed("scarSettled", "Is the scar pale, flat and soft?", "If not, a doctor is asked first.", facts => facts.ScarSettled is null, now => now.HasScar),
        Needed("hairTransplant", "Have you had a hair transplant?", "In the first 6 months the session waits, and in the first year the surgeon is asked.",
            facts => facts is { HairTransplant: null, HairTransplantOn: null }),
        Needed("hairTransplantOn", "On which day was the hair transplant?", "It shows from which day a session can be thought about.",
            facts => facts is { HairTransplant: true, HairTransplantOn: null }),
        Needed("unstableHairLoss", "Is your hair loss fast, or did it begin lately?", DoctorFirst, facts => facts.UnstableHairLoss is null),
        Needed("immunosuppressed", "Is your defence against infection weak, by illness or by medicine?", DoctorFirst, facts => facts.Immunosuppressed is null),
        Needed("diabetesUncontrolled", "Do you have diabetes that is not under control?", DoctorFirst, facts => facts.DiabetesUncontrolled is null),
        Needed("heartValve", "Do you have a heart valve condition?", DoctorFirst, facts => facts.HeartValve is null),
        Needed("bleedingDisorder", "Do you have a bleeding disorder?", DoctorFirst, facts => facts.BleedingDisorder is null),
        Needed("bloodThinner", "Do you take a medicine that thins the blood?", DoctorFirst, facts => facts.BloodThinner is null),
        Needed("pigmentAllergy", "Have you ever reacted to pigment, tattoo ink or hair dye?", DoctorFirst, facts => facts.PigmentAllergy is null),
        Needed("numbingAllergy", "Have you ever reacted to a numbing cream or injection?", DoctorFirst, facts => facts.NumbingAllergy is null),
        Better("alcoholLast48h", "Have you had alcohol in the last 48 hours?", "If so, the session is moved by 2 days.", facts => facts.AlcoholLast48h is null),
        Better("shaving", "When will the hair be cut or shaved?", "Clinics differ; 48 hours before is the careful choice.", facts => facts.Shaving is null),
        Better("sessionOn", "On which day is the session?", "With the day we can say what to do when.", facts => facts.SessionOn is null),
    ];

    private static PreTreatmentQuestion Needed(
        string field, string ask, string wouldChange, Func<PreTreatmentFacts, bool> isUnanswered, Func<BeforeSession, bool>? matters = null) =>
        new(field, true, ask, wouldChange, now => isUnanswered(now.Facts) && matters?.Invoke(now) != false);

    private static PreTreatmentQuestion Better(string field, string ask, string wouldChange, Func<PreTreatmentFacts, bool> isUnanswered) =>
        new(field, false, ask, wouldChange, now => isUnanswered(now.Facts));
}
