using static SmpVetting.Domain.Plans.PlanVerdict;

namespace SmpVetting.Domain.Plans;

/// <summary>What goes into the skin: the pigment.</summary>
internal static class ProductRules
{
    private const string AskForPapers = "Please give me the brand, shade and batch of the pigment, and its list of CI numbers.";

    public static IReadOnlyList<PlanRule> All { get; } =
    [
        new("pigment_banned", "pigmentId", Unsafe, "the list names a mercury or cadmium pigment",
            "The list names a pigment with mercury or cadmium. Such pigments are banned from tattoo inks in the EU.",
            "Which other pigment can be used?", [Source.EuInk], plan => plan.HasBanned),
        new("pigment_metal", "pigmentId", Unusual, "the list names a metal oxide or another metal compound",
            "The list names a metal compound, such as iron oxide or titanium dioxide. It is not forbidden, but laser can turn it darker, so a later removal is harder.",
            "Why this pigment and not one with carbon only?", [Source.Ross, Source.Anderson, Source.CarbonTrade], plan => plan.HasMetal),
        new("pigment_carbon", "pigmentId", Usual, "a full, documented list with carbon only",
            "A full, documented list shows carbon only, which is the usual pigment for the scalp.",
            "Which batch will be used, and may I keep its label?", [Source.CarbonTrade, Source.Wu], plan => plan.IsDocumentedCarbon),
        new("pigment_organic", "pigmentId", Unusual, "a full, documented list with organic pigment and no metal",
            "The documented list holds organic pigment beside or instead of carbon. That is not the usual scalp pigment, and what it does under laser is not well studied.",
            "Why this pigment and not one with carbon only?", [Source.CarbonTrade, Source.Judgement], plan => plan.IsDocumentedOrganic),
        new("pigment_undocumented", "pigmentId", Unknown, "no full list on a document, or a number that the reference does not know",
            "No document shows everything that is in this pigment. That is needed for allergies, recalls and laser.", AskForPapers,
            [Source.EuInk, Source.Spcp],
            plan => plan.Facts.Pigment is { IsDocumented: false }),
    ];
}
