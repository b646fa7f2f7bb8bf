using System.Collections.Immutable;
using static SmpVetting.Domain.Triage.RuleId;

namespace SmpVetting.Domain.Triage;

/// <summary>One question, when it is worth asking, and what its answer would change.</summary>
internal sealed record QuestionRule(
    string Field, string Condition, string Ask, string WouldChange, Func<Verdict, bool> Applies)
{
    public Question Question { get; } = new(Field, Ask, WouldChange);
}

internal static class QuestionRules
{
    private static readonly HashSet<string> AboutHealth =
        ["daysSinceLastSession", "symptoms", "symptomOnsetDay", "trend", "fever", "age"];

    public static ImmutableArray<QuestionRule> All { get; } =
    [
        new("daysSinceLastSession", "no usable date", "When was your last session?",
            "It decides whether this fits healing, and when a correction or laser can be thought about.",
            v => v.Now.Day is null && !v.Now.NeverTreated),
        new("symptoms", "nothing was reported", "What do you see or feel now? Please name every sign, also small ones.",
            "A sign of illness would come before everything else.", v => v.Now.Symptoms.IsEmpty),
        new("symptomOnsetDay", "healing or skin signs with no start", "On which day after the session did it start?",
            "Redness or soreness that begins late is looked at sooner.",
            v => v.Now.Facts.SymptomOnsetDay is null && v.Now.ShowsMoreThanLooks),
        new("trend", "signs with no trend", "Is it getting better, staying the same, or getting worse?",
            "Unknown counts as not getting better.",
            v => v.Now.Facts.Trend is null or Trend.Unknown
                && v.Now.ShowsMoreThanLooks),
        new("fever", "skin signs, and fever was not answered", "Do you have a fever? What does the thermometer say?",
            "A fever of 38 C or more means: be seen today.",
            v => v.Now.Facts.Fever is null && v.Now.Facts.TemperatureC is null
                && v.Now.ShowsMoreThanLooks),
        new("symptoms", "severe distress", "Are you thinking about ending your life or hurting yourself?",
            "If so, help comes now, before everything about the scalp.",
            v => v.Now.Has(Symptom.DistressSevere) && !v.Hit(E6, TXT_E6)),
        new("age", "no age", "How old are you?", "SMP and elective laser are for adults from 18 years.",
            v => v.Now.Facts.Age is null),
        new("pregnant", "not answered, and needles or laser are meant", "Are you pregnant?",
            "Laser and SMP are put off during pregnancy.",
            v => v.Now.Facts.Pregnant is null && (v.Now.WantsRemoval || v.Now.WantsSmp)),
        new("wants", "no wish given", "What would you like to happen next?", "It decides which way we look at.",
            v => v.Now.Facts.Wants is null),
        new("pigment.ciNumbers", "the pigment is not documented, and laser or a correction is meant",
            "Which CI numbers are on the label or data sheet of the pigment, and is the list complete?",
            "It decides the laser risk: carbon only, organic pigment, or metal oxides.",
            v => !v.Now.Composition.IsDocumented && (v.Now.AsksAboutLaser || v.Now.WantsSmp || v.Now.AsksAboutClinic
                || v.Pathway is Pathway.DermatologyReview)),
        new("pigment.ciNumbers", "a number is not in the reference", "One of the CI numbers is not in our reference. Please "
            + "check it on the label.", "Until then the pigment counts as unknown.",
            v => v.Now.Composition.Unrecognised.Count > 0),
        new("skinType", "laser is meant and there is no skin type",
            "How does your skin react to sun: does it burn, tan, or both (skin type I to VI)?",
            "It decides which laser is thinkable and how high the risk of light or dark patches is.",
            v => v.Now.Facts.SkinType is null && v.Now.AsksAboutLaser),
        new("laserDevice", "laser is meant and there is no device", "Which laser device and wavelength is meant?",
            "Some devices raise the risk, and some must never be used.",
            v => v.Now.Facts.LaserDevice is null && v.Now.WantsRemoval),
        new("testSpot.done", "laser is meant and there is no test spot", "Was there a laser test spot? When, with which "
            + "device, and how did it look after 4 weeks?", "A good one lowers a high or unknown risk to moderate.",
            v => v.Now.AsksAboutLaser && v.Now.Facts.TestSpot is not { Done: not null }),
        new("colourNow", "laser or correction, and no colour", "What colour is it now?",
            "Red, brown, green or pale colour points to pigment that laser can turn darker.",
            v => v.Now.Facts.ColourNow is null && (v.Now.AsksAboutLaser || v.Now.WantsSmp)),
        new("scarAgeDays", "a scar, and its age is not known", "How old is the scar?",
            "SMP waits until a scar is at least 6 months old and settled.", v => v.Now.ScarAgeUnknown),
        new("daysSinceLastSession", "possible blood contact with no date", "On which day did it happen?",
            "Within 72 hours medicine can still protect you.", v => v.Now.BloodExposure && v.Now.Day is null),
    ];

    public static IReadOnlyList<Question> For(Verdict verdict)
    {
        List<Question> questions = verdict.Disagreements.Count == 0 ? [] : [.. verdict.Disagreements.Select(Again).Distinct()];
        foreach (var rule in All)
        {
            if (IsFitting(rule, verdict) && rule.Applies(verdict))
                questions.Add(rule.Question);
        }

        return questions;
    }

    /// <summary>Nothing is collected before an emergency call, and only what a doctor asks when it has to be today.</summary>
    private static bool IsFitting(QuestionRule rule, Verdict verdict) => verdict.Urgency switch
    {
        Urgency.EmergencyNow => false,
        Urgency.SameDay => AboutHealth.Contains(rule.Field),
        _ => true,
    };

    private static Question Again(Disagreement disagreement) => new(disagreement.Field,
        disagreement.Says + (disagreement.Values.Count > 0
            ? $" We read: {string.Join(" and ", disagreement.Values.Select(Shown))}." : "") + " Which is right?",
        disagreement.Judged ? "Until we know, we use the more serious answer."
            : "We could not judge this answer, so the result can change.");

    private static string Shown(string value) => value.Length <= 40 ? value : value[..40] + "…";
}
