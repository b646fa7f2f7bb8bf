using System.Collections.Immutable;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Triage;
using static SmpVetting.Domain.LaserRisk.LaserRiskLevel;
using static SmpVetting.Domain.Triage.RuleId;

namespace SmpVetting.Domain.LaserRisk;

internal enum LaserRuleKind
{
    Gate,
    Base,
    Modifier,
}

/// <summary>One named rule of the laser risk model.</summary>
internal sealed record LaserRule(
    RuleId Rule, LaserRuleKind Kind, LaserRiskLevel AtLeast, string Condition, string Because,
    IReadOnlyList<string> Sources, Func<Situation, bool> Applies)
{
    public string Id => Reason.Rule;

    public LaserRiskReason Reason { get; } = new(Rule.ToString(), AtLeast, Because, Sources);
}

/// <summary>Every rule of the model in one table: gates forbid, the base comes from the pigment, modifiers raise.</summary>
internal static class LaserRiskRules
{
    // Six weeks; trade says 6 weeks, 8 weeks or 4 months, and rats showed no gain from early laser.
    public const int EarliestLaserDay = 42, BetterLaserDay = 56;

    public static ImmutableArray<LaserRule> All { get; } =
    [
        Gate(G1, "a sign of infection or open skin, or fever (38.0 °C or more)",
            "There is a sign that can mean infection or open skin, or a fever. Laser has to wait until a doctor has cleared it.",
            [Source.Khunger, Source.Judgement],
            now => now.HasFever || now.Has(Symptoms.Infection) || now.Has(Symptoms.SevereInfection)
                || now.Text.Says(TXT_S1) || now.Text.Says(TXT_S2) || now.Text.Says(TXT_E3)),
        Gate(G2, "the skin reacts, or has ever reacted, to this pigment",
            "The skin reacts, or has reacted, to the pigment. Laser can spread what it reacts to. A dermatologist decides.",
            [Source.Ashinoff, Source.LaserAllergy, Source.BlackInkHives],
            now => now.Has(Symptoms.Reaction) || now.Has(Symptoms.AirwayOrCollapse)
                || now.Had(History.PigmentReaction) || now.Text.Says(TXT_E1)),
        Gate(G3, "less than 42 days since the last SMP session",
            "The last SMP session is less than 42 days (6 weeks) ago. The skin needs this time first. This is temporary.",
            [Source.LaserTiming, Source.TooEarly, Source.Judgement], now => now.Day < EarliestLaserDay),
        Gate(G4, "pregnant", "Laser removal is put off during pregnancy, because nobody has shown how it acts there. "
            + "This is a precaution and temporary.", [Source.ContraindicationTrade, Source.Judgement],
            now => now.IsPregnant),
        Gate(G5, "isotretinoin now or in the last 6 months",
            "Isotretinoin now or in the last 6 months: the medicine's label asks to wait. The prescriber or a "
            + "dermatologist can decide otherwise. This is temporary.", [Source.Isotretinoin], now => now.Isotretinoin),
        Gate(G6, "younger than 18", "Elective laser is for adults from 18 years.",
            [Source.Minors, Source.Judgement], now => now.IsMinor),
        Gate(G7, "a new, changing or unexamined mole or lump in the area",
            "A mole or lump in the area has to be examined by a doctor before any laser. This is temporary.",
            [Source.Karsai], now => now.Has(Symptom.MoleChanging, Symptom.NewLump, Symptom.MoleUnchecked) || now.Text.Says(TXT_W6)),
        Gate(G8, "a laser test spot turned darker", "A test spot turned darker. More laser can make this worse; "
            + "a dermatologist has to look first.", [Source.Anderson, Source.Ross],
            now => now.Has(Symptom.TestSpotDarkened) || now.Facts.TestSpot is { Darkened: true }),
        Gate(G9, "the device is IPL, a long-pulse laser or a home device",
            "IPL, long-pulse and home devices heat pigment for too long and burn. They are never used on tattoo pigment.",
            [Source.Judgement],
            now => now.Facts.LaserDevice is LaserDevice.Ipl or LaserDevice.LongPulse or LaserDevice.HomeDevice),
        Gate(G10, "gold therapy at any time in life", "After gold therapy, these lasers can turn skin blue-grey for good.",
            [Source.ContraindicationTrade, Source.Judgement], now => now.Had(History.GoldTherapy)),
        Gate(G11, "tan or sunburn less than 28 days ago",
            "The skin was tanned or burnt by sun less than 28 days ago. This is temporary.",
            [Source.LaserTiming], now => now.Tanned),
        Gate(G12, "redness still there after day 14, or with no known day",
            "The skin is still red after day 14, or we do not know since when. Redness has to be looked at first.",
            [Source.Aad, Source.Judgement],
            now => now.Has(Symptom.RednessMild, Symptom.RednessIncreasing, Symptom.RednessSpreading)
                && now.Day is not <= 14),

        Base(B_metal, High, "any metal oxide, other metal compound or banned metal pigment is listed",
            "A listed pigment contains a metal compound, such as iron oxide or titanium dioxide. Laser can turn it "
            + "darker, it clears poorly, and it has been linked to skin damage.",
            [Source.Ross, Source.Anderson, Source.Seed4],
            now => now.Composition.Recognised.Any(c => c.LaserClass is LaserClass.B or LaserClass.C or LaserClass.E)),
        Base(B_carbon, Low, "a full, documented list with carbon only",
            "A full, documented list shows carbon only. Carbon responds best, but a test spot still comes first.",
            [Source.Wu], now => now.Composition.IsDocumented
                && now.Composition.Recognised.All(c => c.LaserClass == LaserClass.A)),
        Base(B_organic, Moderate, "a full, documented list with organic pigment and no metal pigment",
            "A full, documented list includes organic pigment. What it breaks down to under laser is not well studied.",
            ["Schreiver 2015, PMC4525383", "Bauer 2021, doi 10.1007/s00204-021-03052-w"], IsDocumentedOrganic),
        Base(B_unknown, Unknown, "the pigment is not known, not fully listed, or not documented",
            "We do not know what is in this pigment, or there is no document that shows it. "
            + "Unknown is treated as high until the pigment is identified or a test spot has been read.",
            ["Schreiver 2016, PMC4894928 (labels can be wrong)", Source.Judgement],
            now => !now.Composition.IsDocumented
                && now.Composition.Recognised.All(c => c.LaserClass is LaserClass.A or LaserClass.D)),
        Base(B_camouflage, High, "a skin-tone layer is, or may be, in the area",
            "A skin-coloured layer usually carries titanium dioxide and iron oxide, which laser can turn dark.",
            [Source.Ross, Source.Judgement], now => now.HasCamouflage),
        Base(B_warm_colour, High, "the colour now is brown, red, orange, green, flesh, white or mixed, and organic "
            + "pigment does not explain it", "Carbon alone does not turn this colour. Iron oxide, titanium dioxide or "
            + "other pigment has to be expected.", [Source.Anderson, Source.Ross, Source.Judgement],
            now => HasWarmColour(now) && !IsDocumentedOrganic(now)),

        .. LaserRiskModifiers.All,
    ];

    private static bool IsDocumentedOrganic(Situation now) => now.Composition.IsDocumented
        && now.Composition.Recognised.All(c => c.LaserClass is LaserClass.A or LaserClass.D)
        && now.Composition.Recognised.Any(c => c.LaserClass == LaserClass.D);

    private static bool HasWarmColour(Situation now) =>
        now.Facts.ColourNow is ColourNow.Brown or ColourNow.RedOrange or ColourNow.Green or ColourNow.FleshWhite
            or ColourNow.Mixed
        || now.Has(Symptom.ColourRedBrown, Symptom.ColourGreen);

    private static LaserRule Gate(
        RuleId rule, string condition, string because, string[] sources, Func<Situation, bool> applies) =>
        new(rule, LaserRuleKind.Gate, Contraindicated, condition, because, sources, applies);

    private static LaserRule Base(RuleId rule, LaserRiskLevel level, string condition, string because,
        string[] sources, Func<Situation, bool> applies) =>
        new(rule, LaserRuleKind.Base, level, condition, because, sources, applies);
}
