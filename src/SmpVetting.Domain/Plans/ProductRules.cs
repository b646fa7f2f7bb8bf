using static SmpVetting.Domain.Plans.PlanVerdict;

namespace SmpVetting.Domain.Plans;

/// <summary>What goes into and onto the skin: pigment and numbing.</summary>
internal static class ProductRules
{
    // The FDA names products above 4 % lidocaine, large areas and covered skin.
    private const double MostPercent = 4;

    private const string AskForPapers = "Please give me the brand, shade and batch of the pigment, and its list of CI numbers.";
    private const string AskHowNumb = "Which product is used, with how many percent, on how large an area, for how long, and is it covered?";

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

        new("numbing_none", "numbing", Usual, "no numbing", "No numbing is a usual choice; practitioners describe little pain.",
            "What can be done if it hurts more than I can bear?", [Source.Seed3], plan => plan.Numbing.IsNone),
        new("numbing_covered", "numbing", Unsafe, "cream under film or another cover",
            "Numbing cream under film goes into the blood faster. The FDA warns of heart and breathing trouble.",
            AskHowNumb, [Source.FdaLidocaine], plan => plan.Numbing.Covered),
        new("numbing_large", "numbing", Unsafe, "numbing cream on a large area",
            "The FDA warns against numbing cream on large areas of skin, and a scalp is one.", AskHowNumb, [Source.FdaLidocaine],
            plan => plan.Numbing.Large && !plan.Numbing.Injected),
        new("numbing_strong", "numbing", Unsafe, "more than 4 percent",
            "The FDA warns against numbing products above 4 % lidocaine that are used without a doctor.", AskHowNumb, [Source.FdaLidocaine],
            plan => plan.Numbing.Percent > MostPercent),
        new("numbing_injected", "numbing", Unusual, "an injection",
            "An injected anaesthetic is medicine. It was used by surgeons, and is not usual in a studio.",
            "Who gives the injection, and what medical training do they have?", [Source.Traquina, Source.Judgement],
            plan => plan.Numbing.Injected),
        new("numbing_mild", "numbing", Usual, "at most 4 percent, on a small area, not covered",
            "A cream of at most 4 % on a small area that is not covered stays within what the FDA warns about.",
            "For how long does the cream stay on?", [Source.FdaLidocaine],
            plan => plan.Numbing is { Percent: <= MostPercent, Small: true, Covered: false, Large: false, Injected: false }),
        new("numbing_unclear", "numbing", Unknown, "numbing with no strength or size told",
            "Whether this is safe depends on the strength, the size of the area, the time, and whether it is covered.", AskHowNumb,
            [Source.FdaLidocaine],
            plan => plan.Facts.Numbing is not null && plan.Numbing is { IsNone: false, Covered: false, Large: false, Injected: false }
                && plan.Numbing is not { Percent: > MostPercent } and not { Percent: <= MostPercent, Small: true }),
    ];
}
