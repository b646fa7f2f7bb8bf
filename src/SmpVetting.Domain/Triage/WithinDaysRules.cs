using System.Collections.Immutable;
using static SmpVetting.Domain.Triage.RuleId;
using static SmpVetting.Domain.Triage.Symptom;
using static SmpVetting.Domain.Triage.Urgency;

namespace SmpVetting.Domain.Triage;

/// <summary>What a doctor or nurse should see within two to three days.</summary>
internal static class WithinDaysRules
{
    private static readonly SetOf<Symptom> Lumps = [Nodules, RaisedItchyDelayed, RaisedScarGrowing];
    private static readonly SetOf<Symptom> Inflamed = [RednessMild, TendernessMild, SwellingMild];

    private static readonly SetOf<Symptom> GettingBetter = Symptoms.Healing.Without([DotsLookBigEarly]);

    public static ImmutableArray<UrgencyRule> All { get; } =
    [
        UrgencyRule.When(W1, WithinDays, "bumps or pustules in the pigment that stay; itchy raised areas before day 29",
            "Bumps in the pigment that do not go away need a doctor, who may take a sample.", [Source.Ntm, Source.NtmNejm],
            [PapulesPersistent, RaisedItchyDelayed], ["daysSinceLastSession"],
            now => now.Has(PapulesPersistent) || (now.Has(RaisedItchyDelayed) && now.Day <= RoutineRules.JudgeDay)),
        UrgencyRule.On(W2, WithinDays, "a local itchy or weeping rash",
            "An itchy or weeping rash can be a reaction of the skin to a product.", [Source.Onset],
            RashItchyLocal, WeepingBlistering),
        UrgencyRule.When(W3, WithinDays, "mild redness or tenderness past day 14, or past day 7 and not improving",
            "Redness or soreness lasts longer than it should.", [Source.Aad, Source.Judgement],
            [RednessMild, TendernessMild], ["daysSinceLastSession", "trend"],
            now => now.Has(RednessMild, TendernessMild) && (now.Day > 14 || (now.Day > 7 && !now.IsImproving))),
        UrgencyRule.On(W4, WithinDays, "a few pustules, otherwise well",
            "A few small spots with pus should be looked at before they become more.", [Source.Judgement], PustulesFew),
        UrgencyRule.On(W5, WithinDays, "lumps in the pigment with lasting cough or short breath; also cough or short "
            + "breath alone", "A lasting cough or short breath needs a doctor, above all with lumps in the pigment.",
            [Source.Sarcoid], PersistentCough, BreathlessOnEffort),
        UrgencyRule.On(W6, WithinDays, "a changing mole or a new lump",
            "A mole that changes or a new lump has to be examined before anything else.", [Source.Karsai],
            MoleChanging, NewLump),
        UrgencyRule.On(W7, WithinDays, "soft puffiness of forehead or eyelids, otherwise well",
            "Soft, painless puffiness can follow an injection. A pharmacist or doctor should hear about it.",
            [Source.Traquina], ForeheadEyelidPuffiness),
        UrgencyRule.When(W8, WithinDays, "a sign that is common in healing, and no usable date",
            "We cannot tell whether this fits the time since your session, because we have no date.",
            [Source.Judgement], Symptoms.Healing, [], now => now.Day is null && now.Has(Symptoms.Healing)),
        UrgencyRule.When(W9, WithinDays, "flaking or scabs past day 21", "Flakes or scabs last longer than they should.",
            [Source.Judgement], [Flaking, ScabsTiny], ["daysSinceLastSession"],
            now => now.Has(Flaking, ScabsTiny) && now.Day > 21),
        // The allowed windows end earlier than W9 (scabs and flakes 14 against 21): the careful one is used.
        UrgencyRule.When(W10, WithinDays, "mild swelling past day 4; bruising, itch, flaking or scabs past day 14; "
            + "dryness past day 28", "This lasts longer than healing usually takes.", [Source.Judgement],
            [SwellingMild, BruisingMild, ItchMild, Flaking, ScabsTiny, Dryness], ["daysSinceLastSession"], IsPastWindow),
        UrgencyRule.When(W11, WithinDays, "a mild sign that gets worse", "Healing skin gets better, and yours gets worse.",
            [Source.Aad, Source.Judgement], GettingBetter, ["trend"],
            now => now.IsWorsening && now.Has(GettingBetter)),
        UrgencyRule.When(W12, WithinDays, "redness, soreness or swelling that began after day 4",
            "Redness, soreness or swelling that begins some days after the session is not part of the first reaction.",
            [Source.Judgement], Inflamed, ["symptomOnsetDay"],
            now => now.Has(Inflamed) && now.Facts.SymptomOnsetDay > 4),
        UrgencyRule.When(W13, WithinDays, "lumps, raised areas or a raised scar that get worse",
            "The raised areas are getting worse.", [Source.Judgement], Lumps, ["trend"],
            now => now.IsWorsening && now.Has(Lumps)),
        UrgencyRule.When(W14, WithinDays, "an open sore, oozing, or worsening pain in the first 2 days",
            "Open or oozing skin, or pain that grows, should be looked at soon, even early on.",
            [Source.Aad, Source.Judgement], [OpenSore, Ooze, PainWorsening], ["daysSinceLastSession"],
            now => now.Has(OpenSore, Ooze) || (now.Has(PainWorsening) && now.Day <= 2)),
        UrgencyRule.On(W15, WithinDays, "severe distress with no thoughts of ending life",
            "This weighs on you very heavily. You deserve support, and before decisions about laser or more pigment.",
            [Source.Judgement], DistressSevere),
    ];

    private static bool IsPastWindow(Situation now) =>
        (now.Has(SwellingMild) && now.Day > 4)
        || (now.Has(BruisingMild, ItchMild, Flaking, ScabsTiny) && now.Day > 14)
        || (now.Has(Dryness) && now.Day > RoutineRules.JudgeDay);
}
