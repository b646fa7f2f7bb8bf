using SmpVetting.Domain.Registry;
using SmpVetting.Domain.Text;

namespace SmpVetting.Domain.Claims;

/// <summary>The table of warning signs: those that lie in claims, in the facts of a clinic, and in the words of its text.</summary>
internal static class RedFlagRules
{
    /// <summary>A course of two or three days.</summary>
    private const int ShortCourseDays = 3;
    private const int ShortCourseHours = 24;

    /// <summary>Businesses of this trade often last six months to a year.</summary>
    private const int YoungMonths = 12;

    /// <summary>Warning signs that a type of claim is by itself, by the code its verdict rule names.</summary>
    public static IReadOnlyList<ClaimRule> OfClaims { get; } =
    [
        new("single_session", RedFlagWeight.High, "Reactions to the first session have to be seen before the second and third.", Source.Seed4,
            claim => VerdictTable.Rules[claim.Type].Flag == "single_session"),
        new("absolute_promise", RedFlagWeight.Medium, "It promises one result to everybody. The trade's own texts do not.", Source.Seed0,
            claim => VerdictTable.Rules[claim.Type].Flag == "absolute_promise"),
        new("no_aftercare", RedFlagWeight.Medium, "Care in the first days decides the result, and clients should get it in writing.", Source.Seed1,
            claim => VerdictTable.Rules[claim.Type].Flag == "no_aftercare"),
        new("short_training", RedFlagWeight.High, "In two or three days nobody sees how a session heals.", Source.ShortCourses,
            claim => claim is { Type: ClaimType.TrainingHours } and ({ AmountSaid: > 0 and <= ShortCourseHours } or { Value: { Unit: "days", To: <= ShortCourseDays } })),
    ];

    public static IReadOnlyList<FactRule> OfFacts { get; } =
    [
        new("no_supervised_practice", RedFlagWeight.High, "Every training on record for this person was only watched. We know of no supervised practice.",
            Source.Seed4, facts => facts.Practitioners.Where(VerdictsOnTraining.IsWithoutPractice)
                .SelectMany(person => person.Trainings.Select(training => new ClaimEvidence(
                    $"training of {person.Name} at {training.Provider}, {training.Mode!.Value.Word().Replace('_', ' ')}", null, training.RecordedAt)))),
        new("ipl_for_removal", RedFlagWeight.Critical, "Pigment is removed with short pulses; an IPL can burn.", Source.Devices,
            facts => !facts.Offers.Contains(Offer.LaserRemoval) || facts.Lasers.Count == 0 || !facts.Lasers.All(laser => laser.Pulse is LaserPulse.Ipl)
                ? [] : facts.Lasers.Select(laser => new ClaimEvidence($"laser on record: {laser.Device}", null, facts.UpdatedAt))),
        new("young_business", RedFlagWeight.Low, "It is younger than a year. That is an age and no fault; ask who will be there for the follow-up.", Source.Seed4,
            facts => facts.OpenedOn is { } opened && facts.ClosedOn is null && opened.AddMonths(YoungMonths) > facts.AsOf
                ? [new ClaimEvidence($"opened on {VerdictsOnChecks.Day(opened)}", null, facts.UpdatedAt)] : []),
        new("mixed_scripts", RedFlagWeight.Low, "A word of its name mixes letters of two scripts that look alike, so it can be taken for another name. It may be a slip; compare the names letter by letter.",
            Source.LookAlikes, facts => LookAlikes.MixedWord(facts.Name) is { } word ? [new ClaimEvidence("its name", word, facts.UpdatedAt)] : []),
        new("no_pigment_named", RedFlagWeight.Low, "We know of no pigment that is used there. Brand, batch and CI numbers are needed for allergies, recalls and laser.",
            Source.EuInk, facts => facts.Pigments.Count == 0 ? [new ClaimEvidence("no pigment is on record for this clinic")] : []),
    ];

    /// <summary>Words in a clinic's text, "…" for others of the same sentence between them; none counts in a sentence that denies, asks or warns.</summary>
    public static IReadOnlyList<TextRule> OfText { get; } =
    [
        new("metal_oxide_praised", RedFlagWeight.High, "Metal oxides can turn dark under laser, so they are no advantage.", Source.Ross,
            ["iron oxide pigments for", "stable iron oxide", "premium iron oxide", "best iron oxide", "rich in iron oxide", "with iron oxides for lasting",
                "metal oxide … for extra", "metal oxide … stab", "metal oxide … last longer", "oxide … for lasting", "oxides … for longevity"]),
        new("not_sterile_dilution", RedFlagWeight.High, "Water that is not sterile has been linked to outbreaks of infection.", Source.Ntm,
            ["dilut … distilled water", "dilut … tap water", "dilut … bottled water", "thinned … distilled water", "thinned … tap water", "thin our … water",
                "mixed with distilled water", "mixed with tap water", "mix our … distilled water", "mix our … tap water"]),
        new("body_ink", RedFlagWeight.Medium, "Ink for body tattoos can spread on a scalp and change its colour.", Source.BlueNever,
            ["tattoo ink on the scalp", "we use tattoo ink", "body tattoo ink", "regular tattoo ink", "same ink as tattoos", "the same ink as a tattoo",
                "tattoo ink … for the scalp"]),
        new("hidden_not_mended", RedFlagWeight.High, "More pigment over bad work, or sun to fade it, can make it harder to correct.", Source.Removal,
            ["skin-tone pigment to cover", "skin tone pigment to cover", "skin-coloured pigment over", "camouflage pigment over", "camouflage … skin-tone",
                "camouflage … skin tone", "camouflage … skin-coloured", "sunbathe to fade", "sun-bathe to fade", "let the sun fade"]),
        new("numbing_covered_or_strong", RedFlagWeight.High, "Numbing cream under a cover, or above 4 percent, can make people ill. The FDA warns against both.", Source.FdaLidocaine,
            ["numbing … cling film", "numbing … under film", "numbing … plastic wrap", "numbing … occlu", "lidocaine … cling film", "lidocaine … under film",
                "5% lidocaine", "5 % lidocaine", "lidocaine 5%", "10% lidocaine", "10 % lidocaine", "lidocaine 10%"]),
        new("ipl_for_removal", RedFlagWeight.Critical, "Pigment is removed with short pulses; an IPL can burn.", Source.Devices,
            ["ipl removal", "ipl laser removal", "ipl to remove", "remov … with ipl", "remov … with our ipl", "remov … by ipl"]),
        new("fresh_photos", RedFlagWeight.Medium, "Right after a session redness hides a good deal and the pigment has not settled. Healed work shows more.", Source.FreshPhotos,
            ["photos … right after the session", "photos … straight after the session", "photos … immediately after", "pictures … right after the session",
                "results … right after the session", "pictures … immediately after"]),
        new("guaranteed_outcome", RedFlagWeight.Low, "Nobody can promise that you will like a result.", Source.Judgement,
            ["a result that you will love", "results you will love", "you'll love your result", "guarantee you will love", "100% satisfaction guaranteed", "satisfaction guaranteed", "guaranteed results"]),
        new("watched_training", RedFlagWeight.High, "Whoever learned from a film or online alone has had nobody beside them.", Source.Seed4,
            ["trained by dvd", "trained from a dvd", "training dvd course", "fully online training", "100% online course", "trained online"]),
    ];

    internal sealed record ClaimRule(string Code, RedFlagWeight Weight, string Because, string Source, Func<ClaimQuestion, bool> Applies);

    internal sealed record FactRule(string Code, RedFlagWeight Weight, string Because, string Source, Func<ClinicFacts, IEnumerable<ClaimEvidence>> Seen);

    internal sealed record TextRule(string Code, RedFlagWeight Weight, string Because, string Source, IReadOnlyList<string> Phrases);
}
