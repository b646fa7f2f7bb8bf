using System.Collections.Immutable;

namespace SmpVetting.Domain.Triage;

/// <summary>One topic of aftercare: the strictest of the sources, from and until which day, and what each one says.</summary>
internal sealed record AftercareRule(
    string Topic, string Rule, int FromDay, int? UntilDay, bool SourcesDiffer, IReadOnlyList<AftercareSource> Sources)
{
    public AftercareItem On(DateOnly lastSession) => new(Topic, Rule,
        NotBeforeDates.Plus(lastSession, FromDay) ?? lastSession,
        UntilDay is { } until ? NotBeforeDates.Plus(lastSession, until) : null, SourcesDiffer, Sources);
}

internal static class AftercareRules
{
    private const string ClinicFirst =
        " The sources differ; your clinic's written instructions count, unless a warning sign says otherwise.";

    public static ImmutableArray<AftercareRule> All { get; } =
    [
        new("washing", "Keep water off through day 4 (three of four sources say 3 days)." + ClinicFirst, 0, 4, true,
            [new(Source.Seed0, "no washing for 4 days"), new(Source.Seed1, "at least 3 days"), new(Source.Seed2, "3 days"),
                new(Source.Seed3, "3 days, and no touching")]),
        new("first_rinse", "Plain water from day 5 (most say day 4)." + ClinicFirst, 5, 6, true,
            [new(Source.Seed1, "water only on day 4"), new(Source.Seed2, "water on day 4"), new(Source.Seed3, "rinse on day 4"),
                new(Source.Seed0, "nothing before 4 days are over")]),
        new("cleanser", "A gentle cleanser from day 7, not earlier (one source says after 4 days)." + ClinicFirst, 7, null, true,
            [new(Source.Seed0, "gentle cleanser after 4 days"), new(Source.Seed1, "no soap or shampoo before day 7"),
                new(Source.Seed2, "gentle facial cleanser after a week"),
                new(Source.Seed3, "gentle facial cleanser after a week")]),
        new("moisturiser", "A light, plain, unscented moisturiser from day 5 (others say day 4). Oils and balms: no evidence "
            + "found." + ClinicFirst, 5, null, true,
            [new(Source.Seed0, "light, non-greasy; olive oil or mild aftersun allowed"), new(Source.Seed1, "every day"),
                new(Source.Seed2, "from day 4"), new(Source.Seed3, "allowed, once a day later on")]),
        new("exfoliating", "None for 28 days (one source allows it 1 to 2 times a week), then at most 1 to 2 times a week."
            + ClinicFirst, 0, 28, true,
            [new(Source.Seed0, "no harsh exfoliants"), new(Source.Seed1, "1 to 2 times a week, not more"),
                new(Source.Seed2, "none for about a month"), new(Source.Seed3, "exfoliate as well, no start given")]),
        new("medicated_shampoo", "Not before day 7, and never on broken or sore skin; ask a pharmacist first." + ClinicFirst,
            0, 7, true,
            [new(Source.Seed0, "no harm known, no day given"), new(Source.Seed1, "no shampoo before day 7")]),
        new("touching", "No touching, scratching or picking until the scabs are gone, at least 14 days.", 0, 14, false,
            [new(Source.Seed0, "scabs come off on their own"), new(Source.Seed1, "no touching or scratching for 3 days"),
                new(Source.Seed3, "under no circumstances")]),
        new("sweat", "No sport or sweat for 4 days (others say 3), and no heavy sweat, sauna or pool for 28 days."
            + ClinicFirst, 0, 28, true,
            [new(Source.Seed1, "none for 3 days"), new(Source.Seed2, "heavy sweating avoided for about a month"),
                new(Source.Seed3, "none for 3 days, intense sweating avoided for a month")]),
        new("sun", "No sun on the scalp for 28 days, then a hat or sunscreen for good." + ClinicFirst, 0, 28, true,
            [new(Source.Seed1, "avoid even after weeks or months"), new(Source.Seed2, "none for about a month, no tanning beds"),
                new(Source.Seed3, "none in the first month, then a hat")]),
        new("alcohol_in_products", "Avoid products with much alcohol.", 0, null, false,
            [new(Source.Seed1, "avoid SD, isopropyl and denatured alcohol"), new(Source.Seed2, "avoid much alcohol"),
                new(Source.Seed3, "avoid alcohol-based shampoo")]),
        new("back_to_usual", "Back to usual 28 days after the last session; every new session starts the count again."
            + ClinicFirst, 28, null, true,
            [new(Source.Seed0, "flaking rarely lasts more than a few days"), new(Source.Seed1, "usual washing on day 7"),
                new(Source.Seed2, "a month after the last session"), new(Source.Seed3, "care within the first month")]),
    ];

    /// <summary>Only for skin that heals as it should: aftercare never stands in for a doctor.</summary>
    public static IReadOnlyList<AftercareItem> For(Verdict verdict) =>
        verdict.Urgency <= Urgency.Routine && verdict.Pathway is not (Pathway.MedicalFirst or Pathway.DermatologyReview)
            && verdict.Now.Day is <= RoutineRules.JudgeDay && verdict.Now.LastSessionOn is { } last
            ? [.. All.Select(rule => rule.On(last))] : [];
}
