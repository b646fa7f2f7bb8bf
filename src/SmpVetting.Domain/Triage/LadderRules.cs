using System.Collections.Concurrent;
using System.Collections.Immutable;
using SmpVetting.Domain.LaserRisk;
using static SmpVetting.Domain.Triage.RuleId;

namespace SmpVetting.Domain.Triage;

/// <summary>One rung: the reasons that close it, in order, and what it means when it is open.</summary>
internal sealed record LadderRule(
    Rung Rung, string Condition, string Purpose, IReadOnlyList<string> Sources, Func<Verdict, string?> ClosedBecause)
{
    // The reasons are sentences of this file, so there are few of them, and each step is made once.
    private readonly ConcurrentDictionary<string, LadderStep> closedSteps = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, LadderStep> closedStepsLedTo = new(ReferenceEqualityComparer.Instance);
    private readonly LadderStep openStep = new(Rung, true, Purpose, Sources);

    public LadderStep Step(Verdict verdict) => ClosedBecause(verdict) switch
    {
        null => openStep,
        { } because when Leads(verdict.Pathway) == Rung => closedStepsLedTo.GetOrAdd(because, static (because, rule) => rule.LedTo(because), this),
        { } because => closedSteps.GetOrAdd(because, static (because, rule) => rule.Closed(because), this),
    };

    private LadderStep Closed(string because) => new(Rung, false, because, Sources);

    private LadderStep LedTo(string because) => Closed(because + " Your answers lead here, but not as the next step.");

    private static Rung? Leads(Pathway pathway) => pathway switch
    {
        Pathway.CorrectiveSmp => Rung.CorrectiveSmp,
        Pathway.LightenThenSmp => Rung.LightenThenSmp,
        Pathway.LaserPartial => Rung.LaserPartial,
        Pathway.LaserFull => Rung.LaserFull,
        _ => null,
    };
}

/// <summary>The ladder of repair: health, then time, then facts, then adding dots, then a test spot, then removing.</summary>
internal static class LadderRules
{
    public static ImmutableArray<LadderRule> All { get; } =
    [
        Row(Rung.MedicalCare, "urgency within_days or more, or possible blood contact",
            "This comes first: see the advice above.", v => IsMedical(v) ? null
                : "Nothing you told us asks for a doctor now. If you are worried, you can always see one."),
        Row(Rung.Healing, "before day 28, or before day 42 when laser is meant",
            "Give the skin time; the dates show how long.", v => MedicalComesFirst(v) ?? NoNeedToWait(v)),
        Row(Rung.PigmentFacts, "the pigment is not documented", "Collect the brand, batch and CI numbers of the pigment.",
            v => v.Urgency >= Urgency.SameDay ? "Your health comes first; papers can wait."
                : v.Now.Composition.IsDocumented ? "The pigment is documented already." : null),
        Row(Rung.CorrectiveSmp, "healthy, day 28 or later, only problems that dots can solve, and no reason to put it off",
            "Ask an experienced practitioner whether careful dots are enough. See healed work first.", CorrectiveClosed),
        Row(Rung.TestSpot, "laser or lightening is meant, healthy, day 42 or later, and nothing forbids laser",
            "One small laser test spot, in experienced medical hands, read after at least 4 weeks.", TestSpotClosed),
        Row(Rung.LightenThenSmp, "lightening is meant, with a good test spot and a risk that allows it",
            "Lighten carefully, let it heal for 8 weeks or more, and only then think about new dots.",
            v => RemovalClosed(v, LighteningIsMeant(v), "You did not ask for lightening.")),
        Row(Rung.LaserPartial, "a raised hairline is meant, with a good test spot and a risk that allows it",
            "Take the front rows away, and let the skin heal before anything is redrawn.",
            v => RemovalClosed(v, v.Now.Wants(Wants.RaiseHairline), "You did not ask for a part to be removed.")),
        Row(Rung.LaserFull, "full removal is meant, with a good test spot and a risk that allows it",
            "Full removal, one session at a time, with 6 to 8 weeks or more between them.",
            v => RemovalClosed(v, v.Now.Wants(Wants.FullRemoval), "You did not ask for full removal.")),
        Row(Rung.DermatologyReview, "dermatology review, high laser risk, or a reaction in the pigment",
            "Let a dermatologist look before anyone treats it.", DermatologyClosed),
    ];

    /// <summary>When answers disagree, a rung is open only if every reading leaves it open.</summary>
    public static IReadOnlyList<LadderStep> For(Verdict verdict, IReadOnlyList<Verdict> readings)
    {
        var steps = new LadderStep[All.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            var step = All[i].Step(verdict);
            steps[i] = step.Open && step.Rung != Rung.MedicalCare ? ClosedByAny(readings, verdict, All[i]) ?? step : step;
        }

        return steps;
    }

    private static LadderStep? ClosedByAny(IReadOnlyList<Verdict> readings, Verdict verdict, LadderRule rule)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            if (readings[i].Now != verdict.Now && rule.Step(verdict with { Now = readings[i].Now }) is { Open: false } closed)
                return closed;
        }

        return null;
    }

    private static bool IsMedical(Verdict v) => v.Urgency >= Urgency.WithinDays || v.Hit(R3);

    private static string? MedicalComesFirst(Verdict v) => IsMedical(v) ? "Closed until a doctor has looked." : null;

    private static string? NoNeedToWait(Verdict v) => v.Now.Day switch
    {
        null => "We have no date, so we cannot say how long to wait.",
        < RoutineRules.JudgeDay => null,
        < LaserRiskRules.EarliestLaserDay when v.Now.WantsRemoval => null,
        _ when v.Now.ScarIsYoung || v.Now.Tanned => null,
        _ => "The first weeks are over.",
    };

    /// <summary>What keeps every procedure closed, adding and removing alike.</summary>
    private static string? ProcedureClosed(Verdict v) => MedicalComesFirst(v)
        ?? (v.Hit(R1, R4, R5) || v.Risk.Names(G1, G2, G7, G8, G12)
            ? "Closed until a dermatologist or doctor has looked." : null)
        ?? (v.Now.IsMinor ? "Closed: this is for adults from 18 years." : null)
        ?? (v.Now.IsPregnant ? "Closed during pregnancy." : null)
        ?? (v.Now.Isotretinoin ? "Closed until the prescriber or a dermatologist has decided about isotretinoin." : null)
        ?? (v.Now.Tanned ? "Closed until 28 days after tan or sunburn." : null)
        ?? (v.Now.Day is null ? "Closed until we know when your last session was." : null);

    private static string? CorrectiveClosed(Verdict v) => ProcedureClosed(v)
        ?? (v.Now.Day < RoutineRules.JudgeDay ? "Closed before day 28: nobody can judge the result yet." : null)
        ?? (v.HasSubtractive ? "Closed: adding dots cannot solve this." : null)
        ?? (v.Now.ScarIsYoung ? "Closed until the scar is at least 6 months old and settled." : null)
        ?? (v.Now.ScarAgeUnknown ? "Closed until we know that the scar is at least 6 months old." : null)
        ?? (v.Now.WeakDefence || v.Now.Had(History.Keloid, History.BleedingDisorder, History.HeartValve,
            History.PsoriasisInArea, History.Vitiligo, History.Lupus) || v.Now.Takes(Medication.Anticoagulant)
            ? "Closed until your doctor or dermatologist agrees, because of your health history." : null)
        ?? (v.HasAdditive ? null : "You named no problem that dots can solve.");

    private static bool LighteningIsMeant(Verdict v) =>
        v.Now.Wants(Wants.Lighten) || v.Pathway == Pathway.LightenThenSmp;

    private static string? LaserClosed(Verdict v) => ProcedureClosed(v)
        ?? (v.Risk.Level == LaserRiskLevel.Contraindicated
            ? v.Risk.Names(G3) ? "Closed before day 42 after the last session." : "Closed: the laser risk forbids it now."
            : null);

    private static string? TestSpotClosed(Verdict v) =>
        !v.Now.AsksAboutLaser && !LighteningIsMeant(v) ? "You did not ask about laser."
        : LaserClosed(v) ?? (v.Now.Facts.TestSpot is { IsGood: true } ? "A good test spot has been read already." : null);

    private static string? RemovalClosed(Verdict v, bool isMeant, string otherwise) => !isMeant ? otherwise
        : LaserClosed(v)
        ?? (v.Risk.Level >= LaserRiskLevel.Unknown ? "Closed: the laser risk is unknown or high." : null)
        ?? (v.Now.Facts.TestSpot is { IsGood: true } ? null : "Closed until a test spot has been read after at least 4 weeks.");

    private static string? DermatologyClosed(Verdict v) =>
        v.Urgency >= Urgency.SameDay ? "First be seen today; a dermatologist can follow."
        : v.Pathway == Pathway.DermatologyReview || v.Risk.Names(G2, G7, G8)
            || (v.Now.AsksAboutLaser && v.Risk.Level >= LaserRiskLevel.High && !v.Risk.Names(G3)) ? null
        : "Nothing you told us asks for a dermatologist now. You can always ask one.";

    private static LadderRule Row(
        Rung rung, string condition, string purpose, Func<Verdict, string?> closedBecause) =>
        new(rung, condition, purpose, [Source.Seed4, Source.Judgement], closedBecause);
}
