using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.PreTreatment;

/// <summary>One thing to do before a session: from and until how many days before it, and what each source says.</summary>
internal sealed record PreparationRule(
    string Topic, string Rule, int FromDaysBefore, int UntilDaysBefore, bool SourcesDiffer, IReadOnlyList<AftercareSource> Sources)
{
    /// <summary>Without a session that stands there are no days.</summary>
    public PreparationStep Before(DateOnly? session) =>
        new(Topic, Rule, session?.AddDays(-FromDaysBefore), session?.AddDays(-UntilDaysBefore), SourcesDiffer, Sources);
}

internal static class PreparationRules
{
    public static IReadOnlyList<PreparationRule> All { get; } =
    [
        new("sun", "No sunbathing and no tanning bed: burnt skin peels, and a tan hides the real colour.", 28, 0, false,
            [new(Source.Seed2, "no tanning before the session"), new(Source.Judgement, "28 days, as after a tan")]),
        new("moisturiser", "Moisturise the scalp 3 to 4 times a day, so that there are no dry spots.", 3, 1, false,
            [new(Source.Seed2, "3 to 4 times a day for 2 to 3 days before, and after washing")]),
        new("hair", "Cut or shave the hair 48 hours before, unless your clinic asks to see its length. The sources differ: ask yours.", 2, 2, true,
            [new(Source.Seed2, "cut or shave 48 hours before, and all native hair must be seen"), new(Source.ShaveTrade, "shave as close as possible that morning")]),
        new("alcohol", "No alcohol for 48 hours (some say 24).", 2, 0, true, [new(Source.PreparationTrade, "none for 24 to 48 hours")]),
        new("medicine", "Keep taking what a doctor prescribed. Please do not stop or change it because of this; ask the person who prescribed it.", 2, 0, false,
            [new(Source.Judgement, "never stop a prescribed medicine for a session")]),
        new("razor", "No razor on the day, unless your clinic asks for it.", 0, 0, true,
            [new(Source.Seed2, "no razor on the day"), new(Source.ShaveTrade, "shave that morning")]),
        new("washing", "Wash with a gentle shampoo on the day, then moisturise lightly.", 0, 0, false,
            [new(Source.Seed2, "gentle shampoo on the day"), new(Source.PreparationTrade, "wash and a light moisturiser")]),
        new("products", "No gel, hairspray, powder or fibres on the day.", 0, 0, false, [new(Source.Seed2, "none on the day")]),
        new("skin_check", "Look at your scalp on the day. With redness, breakouts, sore skin or a fever, ring the clinic and move the session.", 0, 0, false,
            [new(Source.Seed2, "redness, breakouts or infection: moved to another day")]),
    ];
}
