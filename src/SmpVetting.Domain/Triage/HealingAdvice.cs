using System.Collections.Immutable;
using System.Globalization;
using SmpVetting.Domain.LaserRisk;
using static SmpVetting.Domain.Triage.AdviceRule;
using static SmpVetting.Domain.Triage.RuleId;

namespace SmpVetting.Domain.Triage;

/// <summary>What helps while the skin heals.</summary>
internal static class HealingAdvice
{
    private static readonly int[] Marks = [7, 14, RoutineRules.JudgeDay, LaserRiskRules.EarliestLaserDay];

    // A hairline or a style does not change by healing; darkness and evenness do.
    private static readonly SetOf<Symptom> OftenSettles =
        [Symptom.TooDark, Symptom.TooLight, Symptom.Patchy, Symptom.PatchyFade, Symptom.Faded, Symptom.DensityLow];

    public static ImmutableArray<AdviceRule> All { get; } =
    [
        Say("normal_healing", "wait, with healing signs in their time, or too dark, too light, patchy, faded or thin so early",
            [Source.Seed0, Source.Seed3, Source.HealingTrade],
            v => v.Urgency == Urgency.Wait && (v.Now.Has(Symptoms.Healing) || v.Now.Has(OftenSettles)),
            "What you describe is expected at this stage of healing. Most people see it settle by itself."),
        Say("do_not_pick", "healing or sore skin", [Source.Seed0, Source.Seed1, Source.Seed3],
            v => v.IsCalm && (v.Now.Has(Symptoms.Healing) || v.Now.Has(Symptoms.Infection)),
            "Let scabs and flakes come off on their own: please do not pick, scratch or rub."),
        Say("gentle_wash", "wait, with healing signs or a question about care",
            [Source.Seed0, Source.Seed1, Source.Seed2, Source.Seed3], IsHealing,
            "Keep water off through day 4 after the session, rinse with plain water from day 5, and use a gentle cleanser "
            + "from day 7. Some clinics say 3 days without water; your clinic's written instructions count, unless a "
            + "warning sign says otherwise. If it got wet early, pat it dry and watch it; that is no emergency."),
        Say("moisturise_light", "wait, with dry or flaking skin or a question about care",
            [Source.Seed0, Source.Seed2, Source.Judgement],
            v => IsHealing(v) && (v.Pathway == Pathway.Aftercare || v.Now.Has(Symptom.Dryness, Symptom.Flaking)),
            "From day 5, a thin layer of a plain, unscented moisturiser can help with dryness."),
        Say("avoid_sweat", "wait, in the first 28 days", [Source.Seed1, Source.Seed2, Source.Seed3], IsHealing,
            "No gym or heavy sweat in the first 4 days, and no sauna or pool for 28 days."),
        Say("clock_restarts", "wait, in the first 28 days", [Source.Judgement],
            v => v.Urgency == Urgency.Wait && v.Now.Day is not null,
            "Every new session starts this healing clock again."),
        Say("final_colour_28d", "before day 28", [Source.HealingTrade, Source.Seed2],
            v => v.Urgency <= Urgency.Routine && v.Now.Day < RoutineRules.JudgeDay,
            "Colour and evenness cannot be judged before 28 days after the last session. A planned next session after 7 to "
            + "14 days on healed skin is a different thing; a correction waits these 28 days, and 6 to 8 weeks is better."),
        Say("wait_before_laser", "laser is wanted before day 56, or with no date",
            [Source.LaserTiming, Source.TooEarly, Source.Judgement],
            v => v.IsCalm && v.Now.WantsRemoval && v.Now.Day is (null or < LaserRiskRules.BetterLaserDay),
            "Laser has to wait until the skin has fully healed: at least 6 weeks after the last session, and 8 weeks or "
            + "more is better. Earlier brings no gain."),
        new("recheck_date", "waiting or putting off", [Source.Judgement],
            v => v.Pathway is Pathway.WaitHeal or Pathway.Aftercare or Pathway.DeferProcedure, Recheck),
        Say("avoid_sun", "healing skin, flares in sun, a tan, or a wish to make it lighter",
            [Source.Seed1, Source.Seed2, Source.Seed3, Source.Judgement],
            v => IsHealing(v) || v.Hit(R1) || v.Risk.Names(G11) || v.TalksAboutLaser,
            "Keep the sun off your scalp: a hat first, and sunscreen once the skin has healed. Never try to fade pigment in "
            + "the sun; it burns and fades unevenly."),
    ];

    private static bool IsHealing(Verdict v) => v.Urgency == Urgency.Wait
        && (v.Now.Has(Symptoms.Healing) || v.Pathway == Pathway.Aftercare || v.Now.Day < RoutineRules.JudgeDay);

    private static string Recheck(Verdict v) => RecheckOn(v) is { } date
        ? $"Look again on {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}. If it is worse, or if it is not "
            + "better by then, get it checked."
        : "We cannot name a day, so look again when the reason to wait has passed, and ask the doctor in charge when that is.";

    /// <summary>The next day of the healing calendar, or the first day on which the reason to wait has passed.</summary>
    private static DateOnly? RecheckOn(Verdict v)
    {
        if (v.Pathway == Pathway.DeferProcedure)
            return v.Risk.Names(G4, G5, G6) ? null
                : Later(NotBeforeDates.ScarSettled(v.Now), NotBeforeDates.TanGone(v.Now));
        if (v.Now.LastSessionOn is not { } last || v.Now.Day is not { } day)
            return null;
        var next = v.Now.Has(Symptoms.Healing)
            ? Marks.First(mark => mark > day || mark == LaserRiskRules.EarliestLaserDay)
            : v.Now.WantsRemoval && day >= RoutineRules.JudgeDay ? LaserRiskRules.EarliestLaserDay : RoutineRules.JudgeDay;
        return NotBeforeDates.Plus(last, next);
    }

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null ? b : b is null || a > b ? a : b;
}
