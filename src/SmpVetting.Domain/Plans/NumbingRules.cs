using static SmpVetting.Domain.Plans.PlanVerdict;

namespace SmpVetting.Domain.Plans;

/// <summary>Numbing: what is unsafe, and what has to be told before it can be called usual.</summary>
internal static class NumbingRules
{
    // The FDA names products above 4 % lidocaine, large areas and covered skin. It names no time, so the label's counts.
    private const double MostPercent = 4;

    public static IReadOnlyList<PlanRule> All { get; } =
    [
        new("numbing_none", "numbing", Usual, "no numbing", "No numbing is a usual choice; practitioners describe little pain.",
            "What can be done if it hurts more than I can bear?", [Source.Seed3], plan => plan.Numbing.IsNone),
        new("numbing_injected", "numbing", Unusual, "an injection",
            "An injected anaesthetic is medicine. It was used by surgeons, and is not usual in a studio.",
            "Who gives the injection, and what medical training do they have?", [Source.Traquina, Source.Judgement],
            plan => plan.Numbing.Injected),
        new("numbing_covered", "numbing", Unsafe, "cream under film or another cover",
            "Numbing cream under film goes into the blood faster. The FDA warns of heart and breathing trouble.",
            "Can the cream be used without a cover?", [Source.FdaLidocaine], plan => plan.Numbing.Covered),
        new("numbing_large", "numbing", Unsafe, "numbing cream on a large area",
            "The FDA warns against numbing cream on large areas of skin, and a scalp is one.",
            "Can the cream be kept to a small part of the skin?", [Source.FdaLidocaine],
            plan => plan.Numbing.Large && !plan.Numbing.Injected),
        new("numbing_strong", "numbing", Unsafe, "more than 4 percent, all numbing substances together",
            "The FDA warns against numbing products above 4 % lidocaine that are used without a doctor. What was told comes to more than 4 %.",
            "Can a product of at most 4 % lidocaine be used?", [Source.FdaLidocaine], plan => plan.Numbing.Percent > MostPercent),
        new("numbing_mild", "numbing", Usual, "at most 4 percent lidocaine alone, on a small area, not covered, no longer than its label allows",
            "Lidocaine of at most 4 % on a small area that is not covered stays outside what the FDA warns about.",
            null, [Source.FdaLidocaine],
            plan => plan.IsNumbedSmall && plan.Numbing is
            {
                Percent: <= MostPercent, IsLidocaineAlone: true, Uncovered: true, WithinLabelTime: true, Large: false, Injected: false,
            }),

        new("numbing_other", "numbing", Unknown, "more than one numbing substance, or another than lidocaine",
            "The limit that we know, 4 %, is for lidocaine alone. For other substances and for mixes we know none.",
            "Why is this used and not lidocaine alone, and which doctor or pharmacist agreed to it?", [Source.FdaLidocaine, Source.Judgement],
            plan => plan.IsCreamUsed && plan.Numbing is { Substances.Count: > 0, IsLidocaineAlone: false }),
        Missing("numbing_substance", "the substance is not told", "Which substance numbs the skin matters, because the limit that we know is for lidocaine.",
            "Which numbing substance is in the product?", plan => plan.Numbing.Substances.Count == 0),
        Missing("numbing_strength", "the strength is not told", "Whether numbing is safe depends on its strength.",
            "How many percent of each numbing substance is in the product?", plan => plan.Numbing.Percent is null),
        Missing("numbing_area", "neither words nor an area of at most 20 cm² show that it is small, or they differ",
            "Whether numbing is safe depends on how much skin it is put on.", "How large is the part of the skin that is numbed, in square centimetres?",
            plan => !plan.IsNumbedSmall && !plan.Numbing.Large),
        Missing("numbing_cover", "whether it is covered is not told", "Numbing cream under a cover goes into the blood faster.",
            "Is the cream covered with anything?", plan => plan.Numbing is { Covered: false, Uncovered: false }),
        Missing("numbing_time", "the time is not told", "Whether numbing is safe depends on how long it stays on.",
            "For how long does the cream stay on, and is that within the time on its label?", plan => !plan.Numbing.HasTime),
        Missing("numbing_label_time", "a time is told, and not that the label allows it",
            "No source that we know gives one longest time for all products. The label of the product gives its own.",
            "Does the label of the product allow it to stay on that long?", plan => plan.Numbing is { HasTime: true, WithinLabelTime: false }),
    ];

    private static PlanRule Missing(string id, string condition, string because, string ask, Func<Plan, bool> isMissing) => new(
        id, "numbing", Unknown, condition, because, ask, [Source.FdaLidocaine, Source.Judgement], plan => plan.IsCreamUsed && isMissing(plan));
}
