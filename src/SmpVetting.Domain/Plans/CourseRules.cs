using static SmpVetting.Domain.Plans.PlanVerdict;

namespace SmpVetting.Domain.Plans;

/// <summary>How many sessions, how far apart, how large, what look, and for how much.</summary>
internal static class CourseRules
{
    private const int FewestUsual = 2, MostUsual = 4;

    // The next planned session on healed skin: 7 to 14 days, in one clinic up to 30; touch-ups 4 to 6 weeks later.
    private const int HealedDay = 7, LatestTouchUpDay = 42;

    private static readonly string[] SessionSources = [Source.Seed4, Source.Seed3, Source.Nguyen, Source.SessionsTrade];
    private static readonly string[] SpacingSources = [Source.HealingTrade, Source.SessionsTrade, Source.Judgement];

    public static IReadOnlyList<PlanRule> All { get; } =
    [
        new("sessions_two_to_four", "sessions", Usual, "2 to 4 sessions",
            "Two to four sessions are usual: the first is light, the later ones add density. About one person in five needs a fourth.",
            "Is a fourth session in the price, if the result needs one?", SessionSources,
            plan => plan.Facts.Sessions is >= FewestUsual and <= MostUsual),
        new("sessions_one", "sessions", Unusual, "one session, and neither a top-up nor a small area",
            "One session is a warning sign for a new treatment. The skin has to show how it took the first pigment before more is added.",
            "Why is one session enough here, and what happens if I need a second? Please write the reason down.",
            [Source.Seed4, Source.Nguyen, Source.SessionsTrade], plan => plan.IsOneSession && !plan.IsTopUpOrSmall),
        new("sessions_one_small", "sessions", Usual, "one session for a top-up or an area of at most 20 cm²",
            "For a top-up or a small area one session can be enough. The clinic should say why, in writing.",
            "Why is one session enough here, and what happens if I need a second?", [Source.Seed3, Source.Seed4, Source.Judgement],
            plan => plan.IsOneSession && plan.IsTopUpOrSmall),
        new("sessions_many", "sessions", Unusual, "more than 4 sessions",
            "More than four sessions is more than our sources describe. There can be a reason, such as a scar or a large area.",
            "Why are so many sessions needed, and what is done in each?", [Source.Seed4, Source.SessionsTrade, Source.Judgement],
            plan => plan.Facts.Sessions > MostUsual),

        new("spacing_too_short", "daysBetween", Unsafe, "fewer than 7 days between sessions",
            "Fewer than 7 days is too soon: scabs can still be there, and needles would go into skin that has not healed.",
            "Can the next session wait until the skin has healed, at least 7 days, and will you look at the skin first?",
            [Source.HealingTrade, Source.Seed4, Source.Judgement], plan => !plan.IsOneSession && plan.Facts.DaysBetween < HealedDay),
        new("spacing_usual", "daysBetween", Usual, "7 to 42 days between sessions",
            "This is within what clinics describe: mostly 7 to 14 days, some 10 to 30, touch-ups after 4 to 6 weeks. The skin must have healed each time.",
            "Will you look at the skin before each session, and move it if it has not healed?", SpacingSources,
            plan => !plan.IsOneSession && plan.Facts.DaysBetween is >= HealedDay and <= LatestTouchUpDay),
        new("spacing_long", "daysBetween", Unusual, "more than 42 days between sessions",
            "More than 6 weeks is longer than most clinics describe. It does no harm to the skin, but ask for the reason.",
            "Why so long between the sessions?", SpacingSources, plan => !plan.IsOneSession && plan.Facts.DaysBetween > LatestTouchUpDay),

        new("area_one_session", "areaCm2", Unusual, "more than 20 cm² in one session",
            "This area is more than a small one, and one session for it is a warning sign. A full head takes 20 to 30 hours, over several visits.",
            "How many hours are planned for this area, and over how many visits?", [Source.Nguyen, Source.Seed4, Source.Judgement],
            plan => plan.Facts.AreaCm2 > Plan.SmallCm2 && plan.IsOneSession && !plan.Look.TopUp),
        new("area_small", "areaCm2", Usual, "at most 20 cm²", "A small area is a usual piece of work, and needs fewer sessions.",
            null, [Source.Seed3, Source.Judgement], plan => plan.Facts.AreaCm2 <= Plan.SmallCm2),
        new("area_alone", "areaCm2", Unknown, "more than 20 cm², with more than one session or none told",
            "The size alone says little: no source that we know gives sessions for so many square centimetres. A full head takes 20 to 30 hours.",
            "How many hours are planned for this area?", [Source.Nguyen, Source.Seed3],
            plan => plan.Facts.AreaCm2 > Plan.SmallCm2 && (!plan.IsOneSession || plan.Look.TopUp)) { Decides = false },

        new("look_skin_tone", "look", Unsafe, "words for skin-coloured pigment",
            "Skin-coloured pigment usually holds titanium dioxide and iron oxide. Laser can turn it dark, so it makes a later correction harder.",
            "Can this be done without skin-coloured pigment?", [Source.Ross, Source.Judgement], plan => plan.Look.SkinTone),
        new("look_scar", "look", Unknown, "words for a scar",
            "A scar takes pigment unevenly, and dots can blur in it. It should be at least 6 months old, pale, flat and soft, and a small test area comes first.",
            "Will you do a small test area in the scar and wait until it has healed?", [Source.ScarAge, Source.Judgement], plan => plan.Look.Scar),
        new("look_taste", "look", Unknown, "any other words",
            "A look is a matter of taste and does not make a plan usual or unusual. Healed work shows more than words.",
            "May I see photos of this look on your own clients, at least 4 weeks after the last session?",
            [Source.Seed4, Source.HealingTrade], plan => plan.Facts.Look is not null && plan.Look is { SkinTone: false, Scar: false }) { Decides = false },

        new("price_alone", "price", Unknown, "a price was told",
            "A price alone says nothing: no source that we know gives a range that can be relied on. What counts is what is in it.",
            "Which sessions, touch-ups and checks are in this price, what does a correction cost, and what is paid back if I stop?",
            [Source.Seed3, Source.Judgement], plan => plan.Facts.Price is not null) { Decides = false },
    ];
}
