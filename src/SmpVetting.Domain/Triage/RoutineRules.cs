using System.Collections.Immutable;
using static SmpVetting.Domain.Triage.RuleId;
using static SmpVetting.Domain.Triage.Symptom;
using static SmpVetting.Domain.Triage.Urgency;

namespace SmpVetting.Domain.Triage;

/// <summary>What can wait for a planned visit, and what only needs time.</summary>
internal static class RoutineRules
{
    // Colour and evenness are judged, and a correction is thought about, from four weeks on (trade healing guides).
    public const int JudgeDay = 28;

    public static ImmutableArray<UrgencyRule> All { get; } =
    [
        UrgencyRule.On(R1, Routine, "stable lumps, itchy raised areas weeks later, flares in sun, a raised scar that grows",
            "Raised areas or lumps in the pigment belong to a dermatologist, before any laser or more pigment.",
            [Source.LateReactions, Source.Sarcoid, Source.Aad], Nodules, RaisedItchyDelayed, SunFlare, RaisedScarGrowing),
        // A laser wish before day 28 does not lift the answer above "wait": time comes first either way.
        UrgencyRule.When(R2, Routine, "a cosmetic concern, laser or correction question from day 28 or with no date; "
            + "a question about a clinic; nothing more urgent",
            "Nothing you told us is urgent. This can be settled in a planned visit.", [Source.Judgement],
            Symptoms.Cosmetic, ["daysSinceLastSession", "wants", "clinic.claims", "clinic.observed"],
            now => IsPlanned(now) && !now.IsTold),
        // What was not recognised in free words is not absent, so the words must not sound as if it were.
        UrgencyRule.When(R2, Routine, "the same with free words, none of which was recognised as urgent",
            "Your answers can be settled in a planned visit. A program can misread what you wrote: if you feel ill, if anything "
            + "gets worse, or if you are not safe, get help today.", [Source.Judgement],
            Symptoms.Cosmetic, ["daysSinceLastSession", "wants", "clinic.claims", "clinic.observed"],
            now => IsPlanned(now) && now.IsTold),
        UrgencyRule.When(R3, Routine, "possible contact with somebody's blood more than 3 days ago, well",
            "You told us something that may have brought you into contact with another person's blood. Blood tests give "
            + "certainty.", [Source.Pep], [], ["history", "clinic.observed", "daysSinceLastSession"],
            now => (now.BloodExposure || now.Text.Says(TXT_S6)) && now.Day > SameDayRules.ExposureDays),
        UrgencyRule.On(R4, Routine, "a mole in the area that nobody has examined",
            "A mole in the area should be examined before needles or laser go over it.", [Source.Karsai], MoleUnchecked),
        UrgencyRule.When(R5, Routine, "a patch of lost hair, or a laser test spot that turned darker",
            "A patch of lost hair or a test spot that turned darker should be seen by a dermatologist before the next step.",
            [Source.Khunger, Source.Anderson], [HairLossPatch, TestSpotDarkened], ["testSpot.result"],
            now => now.Has(HairLossPatch, TestSpotDarkened) || now.Facts.TestSpot is { Darkened: true }),
        UrgencyRule.When(T, Wait, "common healing signs in their time, or a cosmetic concern before day 28",
            "What you describe fits the time since your session. It needs time before anybody can judge it.",
            [Source.Seed0, Source.Seed2, Source.HealingTrade],
            [.. Symptoms.Healing, .. Symptoms.Cosmetic], ["daysSinceLastSession"],
            now => now.Day <= JudgeDay && ShowsSomething(now)),
        // A sign that was not named is not a sign that is absent, so nothing here says "this fits". The urgency must
        // still be the one of healing: otherwise naming the first harmless sign would lower it.
        UrgencyRule.When(T, Wait, "no sign named up to day 28",
            "Your session was in the last four weeks, and you named no sign. If you see or feel anything, tell us: it can "
            + "change this answer. The skin needs time before anything else is decided.",
            [Source.Seed0, Source.Seed2, Source.HealingTrade], [], ["daysSinceLastSession", "wants"],
            now => now.Day <= JudgeDay && !ShowsSomething(now)),
    ];

    private static bool IsPlanned(Situation now) =>
        now.Day is null or > JudgeDay || now.AsksAboutClinic
        || (now.Day == JudgeDay && (now.Has(Symptoms.Cosmetic) || now.AsksAboutLaser || now.WantsSmp));

    private static bool ShowsSomething(Situation now) =>
        now.Has(Symptoms.Healing) || now.Has(Symptoms.Cosmetic);
}
