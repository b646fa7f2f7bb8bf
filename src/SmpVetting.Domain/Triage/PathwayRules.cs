using System.Collections.Immutable;
using SmpVetting.Domain.LaserRisk;
using static SmpVetting.Domain.Triage.RuleId;

namespace SmpVetting.Domain.Triage;

/// <summary>One row of the pathway table; the first row that applies decides.</summary>
internal sealed record PathwayRule(
    string Id, Pathway Pathway, string Condition, string Because, IReadOnlyList<string> Sources,
    Func<Verdict, bool> Applies);

/// <summary>Where the answers lead, in order: health, then time, then facts, then adding, then removing.</summary>
internal static class PathwayRules
{
    private static readonly SetOf<RuleId> DoctorRules = [W1, W2, W3, W4, W5, W7, W9, W10, W11, W12, W14, W15];

    public static readonly PathwayRule Otherwise = Row("P8", Pathway.GatherInformation, "otherwise",
        "A few more facts are needed before we can say more.", _ => true);

    /// <summary>From the most careful pathway to the boldest, for answers that disagree.</summary>
    private static readonly Pathway[] MostCarefulFirst =
    [
        Pathway.MedicalFirst, Pathway.DermatologyReview, Pathway.DeferProcedure, Pathway.WaitHeal, Pathway.Aftercare,
        Pathway.GatherInformation, Pathway.LightenThenSmp, Pathway.CorrectiveSmp, Pathway.LaserPartial, Pathway.LaserFull,
    ];

    public static ImmutableArray<PathwayRule> All { get; } =
    [
        Row("P1", Pathway.MedicalFirst, "emergency_now or same_day", "Your health comes first.",
            v => v.Urgency >= Urgency.SameDay),
        Row("P2a", Pathway.MedicalFirst, "a within_days rule about the skin or the person",
            "A doctor or nurse should look before anything is done about the look.", v => v.Hit(DoctorRules)),
        Row("P2b", Pathway.DermatologyReview, "W6, TXT_W6 or W13: a mole, a new lump, or raised areas that get worse",
            "A dermatologist has to look first.", v => v.Hit(W6, TXT_W6, W13)),
        Row("P2c", Pathway.GatherInformation, "W8: a sign that is common in healing, with no date",
            "Without a date nobody can judge this.", v => v.Hit(W8)),
        Row("P3a", Pathway.DermatologyReview, "R1, R4 or R5: lumps, raised areas, an unexamined mole, a dark test spot",
            "A dermatologist has to look before laser or more pigment.", v => v.Hit(R1, R4, R5)),
        Row("P3b", Pathway.MedicalFirst, "R3: possible blood contact more than 3 days ago", "Blood tests come first.",
            v => v.Hit(R3)),
        Row("P4a", Pathway.Aftercare, "wait, and the question is about dryness, washing or products",
            "Good care is what helps now.", v => v.Urgency == Urgency.Wait && AsksAboutCare(v.Now)),
        Row("P4b", Pathway.WaitHeal, "wait", "The skin needs time first.", v => v.Urgency == Urgency.Wait),
        Row("P4c", Pathway.WaitHeal, "before day 28, with healing or cosmetic signs, or a wish for SMP or laser",
            "Before day 28 nobody can judge the result.", v => v.Now.Day < RoutineRules.JudgeDay && WantsOrShows(v.Now)),
        Row("P5", Pathway.DeferProcedure, "wants SMP, and the scar is younger than 182 days",
            "The scar has to settle first.", v => v.Now.WantsSmp && v.Now.ScarIsYoung),

        Row("P6a", Pathway.DermatologyReview, "wants removal; G2, G7, G8, G9 or G10",
            "A dermatologist decides whether and how anything can be removed.",
            v => v.Now.WantsRemoval && v.Risk.Names(G2, G7, G8, G9, G10)),
        Row("P6b", Pathway.DeferProcedure, "wants removal; G4, G5, G6 or G11", "This should be put off for now.",
            v => v.Now.WantsRemoval && v.Risk.Names(G4, G5, G6, G11)),
        Row("P6c", Pathway.WaitHeal, "wants removal; G3", "It is too early for laser.",
            v => v.Now.WantsRemoval && v.Risk.Names(G3)),
        Row("P6d", Pathway.DermatologyReview, "wants removal; laser risk high, or forbidden for another reason",
            "The risk is high, so a dermatologist looks first.",
            v => v.Now.WantsRemoval && v.Risk.Level >= LaserRiskLevel.High),
        Row("P6e", Pathway.GatherInformation, "wants removal; laser risk unknown, or no usable date",
            "The facts about the pigment and the dates come first.",
            v => v.Now.WantsRemoval && (v.Risk.Level == LaserRiskLevel.Unknown || v.Now.Day is null)),
        Row("P6f", Pathway.LaserFull, "wants full removal; laser risk low or moderate",
            "Removal by laser is the way to think about, after a test spot.", v => v.Now.Wants(Wants.FullRemoval)),
        Row("P6g", Pathway.LaserPartial, "wants the hairline raised; laser risk low or moderate",
            "Only taking rows away lifts a hairline: a part is removed, heals, and is redrawn.",
            v => v.Now.Wants(Wants.RaiseHairline)),
        Row("P6h", Pathway.LightenThenSmp, "wants it lighter; laser risk low or moderate",
            "Lightening comes before any new dots.", v => v.Now.Wants(Wants.Lighten)),

        Row("P7a", Pathway.DermatologyReview, "wants SMP; G2, G7 or G8", "A dermatologist has to look before new needles.",
            v => v.Now.WantsSmp && v.Risk.Names(G2, G7, G8)),
        Row("P7b", Pathway.DeferProcedure, "wants SMP; G4, G5, G6 or G11", "This should be put off for now.",
            v => v.Now.WantsSmp && v.Risk.Names(G4, G5, G6, G11)),
        Row("P7c", Pathway.DermatologyReview, "wants a correction; red, orange or brown shift, or a skin-tone layer",
            "This colour suggests metal pigment, so a dermatologist looks first.",
            v => v.Now.WantsSmp && (v.Now.Has(Symptom.ColourRedBrown) || v.Now.HasCamouflage)),
        Row("P7d", Pathway.GatherInformation, "wants SMP; no usable date", "Without a date nobody can judge the result.",
            v => v.Now.WantsSmp && v.Now.Day is null),
        Row("P7e", Pathway.LightenThenSmp, "wants a correction; any problem that dots cannot solve",
            "Adding dots cannot solve this, so something has to become lighter first.",
            v => v.Now.WantsSmp && v.HasSubtractive),
        Row("P7f", Pathway.CorrectiveSmp, "wants a correction; only problems that dots can solve",
            "Careful dots may solve this without laser.", v => v.Now.WantsSmp && v.HasAdditive),
        Otherwise,
    ];

    public static PathwayRule Choose(Verdict verdict)
    {
        foreach (var rule in All)
        {
            if (rule.Applies(verdict))
                return rule;
        }

        return Otherwise;
    }

    public static PathwayRule MostCareful(IEnumerable<PathwayRule> rules) =>
        rules.MinBy(rule => Array.IndexOf(MostCarefulFirst, rule.Pathway))!;

    private static bool AsksAboutCare(Situation now) =>
        (now.Has(Symptom.Dryness) || now.AsksAboutCare)
        && !now.WantsRemoval && !now.WantsSmp;

    private static bool WantsOrShows(Situation now) => now.WantsSmp || now.WantsRemoval
        || now.Has(Symptoms.Healing) || now.Has(Symptoms.Cosmetic);

    private static PathwayRule Row(
        string id, Pathway pathway, string condition, string because, Func<Verdict, bool> applies) =>
        new(id, pathway, condition, because, [Source.Judgement, Source.Seed4], applies);
}
