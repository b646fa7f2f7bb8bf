namespace SmpVetting.Domain.Plans;

/// <summary>What to ask when a part was not told.</summary>
internal static class PlanQuestions
{
    public static IReadOnlyList<PlanQuestion> All { get; } =
    [
        new("sessions", "not told", "How many sessions are planned?", "Two to four are usual; one for a whole treatment is a warning sign.",
            plan => plan.Facts.Sessions is null),
        new("daysBetween", "not told, and not a single session", "How many days are between the sessions?",
            "Fewer than 7 days is unsafe.", plan => plan.Facts.DaysBetween is null && !plan.IsOneSession),
        new("areaCm2", "not told", "How large is the area, in square centimetres, or which part of the head is it?",
            "One session can be enough for a small area only.", plan => plan.Facts.AreaCm2 is null) { Decides = false },
        new("look", "not told", "Which look is planned, and is it new work, a top-up or a scar?",
            "A top-up can take one session; skin-coloured pigment is unsafe.", plan => plan.Facts.Look is null) { Decides = false },
        new("price", "not told", "What is the price, and what is in it?", "The price says little, what is in it says more.", plan => plan.Facts.Price is null) { Decides = false },
        new("currency", "a price without one", "In which currency is the price?", "Without it the price says nothing at all.",
            plan => plan.Facts is { Price: not null, Currency: null }) { Decides = false },
        new("pigmentId", "not told", "Which pigment is used: brand, shade, batch, and its list of CI numbers?",
            "It decides what can be said about allergy, recalls and laser.", plan => plan.Facts.Pigment is null),
        new("patchTest", "not told", "Is a patch test done first, and how long before?", "Laser without a test is unsafe.",
            plan => plan.Facts.PatchTest is null),
        new("laserOffered", "not told", "Is laser part of the plan or offered beside it?", "Laser without a test spot is unsafe.",
            plan => plan.Facts.LaserOffered is null),
        new("numbing", "not told", "Is the skin numbed: with which product, how many percent, on how large an area, for how long, covered or not?",
            "A large area, a cover, or more than 4 % is unsafe.", plan => plan.Facts.Numbing is null),
        new("aftercareGiven", "not told", "Is the aftercare given in writing?", "No written aftercare is unusual.",
            plan => plan.Facts.AftercareGiven is null),
        new("claims", "none told", "What does the clinic promise about the result, its pigment and itself?",
            "Some promises are contradicted by what is published.", plan => plan.Facts.Claims.Count == 0) { Decides = false },
    ];
}
