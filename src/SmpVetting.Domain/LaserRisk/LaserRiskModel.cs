using System.Collections.Immutable;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.LaserRisk;

/// <summary>How risky laser is for this person and pigment now, with every reason.</summary>
public static class LaserRiskModel
{
    private static readonly string[] Always =
    [
        "A small test spot first, in a hidden part of the same pigment, with the same device, read after at least 4 weeks.",
        "For black pigment: a 1064 nm laser with Q-switched or picosecond pulses.",
        "A trained operator, and protection for the eyes of everybody in the room.",
        "Written consent that names darkening, colour change of the skin, scars, hair, and the number of sessions.",
    ];

    private static readonly ImmutableArray<IReadOnlyList<string>> WithTransplantedHair =
        AtEachLevel("Extra care for transplanted hair: hair can thin or turn white, and nobody knows how often.");

    private static readonly ImmutableArray<IReadOnlyList<string>> WithOwnHair =
        AtEachLevel("Hair in the area can thin or turn white for a time; nobody knows how often.");

    /// <summary>When answers disagree, the worst reading counts.</summary>
    public static LaserRisk Assess(TriageFacts facts)
    {
        var text = TextReading.OfAllWords(facts);
        return Worst(Readings.Of(facts, text).Candidates.Select(candidate => Assess(new Situation(candidate, text))));
    }

    internal static LaserRisk Worst(IEnumerable<LaserRisk> risks) => risks.MaxBy(risk => risk.Level)!;

    internal static LaserRisk Assess(Situation now)
    {
        var reasons = new List<LaserRiskReason>();
        var rules = new SetOf<RuleId>();
        Span<LaserRiskLevel> highest = [LaserRiskLevel.Low, LaserRiskLevel.Low, LaserRiskLevel.Low];
        foreach (var rule in LaserRiskRules.All)
        {
            if (!rule.Applies(now))
                continue;
            reasons.Add(rule.Reason);
            rules = rules.With([rule.Rule]);
            ref var sofar = ref highest[(int)rule.Kind];
            sofar = Worse(sofar, rule.AtLeast);
        }

        var fromPigment = highest[(int)LaserRuleKind.Base];
        // The spot speaks for the pigment only, so it comes before the modifiers and never leads to low.
        if (now.Facts.TestSpot is { IsGood: true }
            && fromPigment is (LaserRiskLevel.Unknown or LaserRiskLevel.High))
        {
            fromPigment = LaserRiskLevel.Moderate;
            reasons.Add(GoodTestSpot);
            rules = rules.With([RuleId.TS]);
        }

        var level = Worse(fromPigment, Worse(highest[(int)LaserRuleKind.Gate], highest[(int)LaserRuleKind.Modifier]));
        return new(level, reasons, Conditions(now, level)) { Rules = rules };
    }

    internal static LaserRiskReason GoodTestSpot { get; } = new(nameof(RuleId.TS), LaserRiskLevel.Moderate,
        "A test spot with the same device was read after at least 4 weeks and looked well. It lowers the risk from the "
        + "pigment to moderate, never to low.", [Source.Judgement]);

    private static LaserRiskLevel Worse(LaserRiskLevel one, LaserRiskLevel other) => one > other ? one : other;

    private static IReadOnlyList<string> Conditions(Situation now, LaserRiskLevel level) =>
        (now.In(Area.TransplantedHair) || now.Had(History.HairTransplant) ? WithTransplantedHair : WithOwnHair)[(int)level];

    /// <summary>The conditions at each level: the same sentences for everybody, put together once.</summary>
    private static ImmutableArray<IReadOnlyList<string>> AtEachLevel(string aboutHair) =>
        [.. Enum.GetValues<LaserRiskLevel>().Select<LaserRiskLevel, IReadOnlyList<string>>(level => [.. Always, aboutHair, .. About(level)])];

    private static string[] About(LaserRiskLevel level) => level switch
    {
        LaserRiskLevel.Unknown => ["Unknown: treat as high until the pigment is identified or a test spot has been read."],
        LaserRiskLevel.Contraindicated => ["Not now, or not without a specialist: each reason says whether it is temporary."],
        _ => [],
    };
}
