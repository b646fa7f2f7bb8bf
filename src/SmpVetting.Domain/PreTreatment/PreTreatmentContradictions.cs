using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.PreTreatment;

/// <summary>Answers that cannot all be true, by their names in the contract, and what would be right.</summary>
public sealed record Contradiction(IReadOnlyList<string> Fields, string Because);

/// <summary>
/// What one person answered in two ways. Neither answer is believed, because the bolder of the two could be the wrong one.
/// Where words of judgement differ, such as a raised scar that is called settled, both rules apply and the more careful one decides.
/// </summary>
public static class PreTreatmentContradictions
{
    public static IReadOnlyList<Contradiction> In(PreTreatmentFacts facts) =>
        [.. Isotretinoin(facts), .. Tan(facts), .. Scar(facts), .. Transplant(facts), .. BeforeBirth(facts)];

    // A day of grace on either side: somewhere it is still yesterday, and elsewhere already tomorrow.
    private static IEnumerable<Contradiction> Isotretinoin(PreTreatmentFacts facts)
    {
        var over = facts.IsotretinoinStoppedOn?.AddMonths(BeforeSession.IsotretinoinMonths);
        if (facts.Isotretinoin == true && over < facts.Today.AddDays(-1))
            yield return new(["isotretinoin", "isotretinoinStoppedOn"], "isotretinoin is true, which means now or in the last 6 months, but it was stopped longer ago; correct the day, or send isotretinoin false.");
        if (facts.Isotretinoin == false && over > facts.Today.AddDays(1))
            yield return new(["isotretinoin", "isotretinoinStoppedOn"], "isotretinoin is false, but it was stopped in the last 6 months; send isotretinoin true, or correct the day.");
    }

    private static IEnumerable<Contradiction> Tan(PreTreatmentFacts facts)
    {
        string[] told = [.. facts.Sunburn == true ? ["sunburn"] : Array.Empty<string>(), .. facts.Tan == true ? ["tan"] : Array.Empty<string>()];
        if (told.Length > 0 && facts.DaysSinceTan > Situation.TanDays)
            yield return new([.. told, "daysSinceTan"], "a tan or sunburn now or in the last 28 days is told, but daysSinceTan is more than 28; correct the days, or send false.");
        if (facts is { Sunburn: false, Tan: false, DaysSinceTan: < Situation.TanDays })
            yield return new(["sunburn", "tan", "daysSinceTan"], "neither a tan nor a sunburn in the last 28 days is told, but daysSinceTan is less than 28; send true for what it was, or correct the days.");
    }

    private static IEnumerable<Contradiction> Scar(PreTreatmentFacts facts)
    {
        if (facts is { ScarType: ScarType.None, ScarAgeDays: not null })
            yield return new(["scarType", "scarAgeDays"], "scarType is none, but the age of a scar is told; say what made the scar, or leave its age out.");
        if (facts is { ScarType: ScarType.None, ScarSettled: not null })
            yield return new(["scarType", "scarSettled"], "scarType is none, but the state of a scar is told; say what made the scar, or leave its state out.");
    }

    private static IEnumerable<Contradiction> Transplant(PreTreatmentFacts facts)
    {
        if (facts is { HairTransplant: false, HairTransplantOn: not null })
            yield return new(["hairTransplant", "hairTransplantOn"], "hairTransplant is false, but its day is told; send hairTransplant true, or leave the day out.");
    }

    private static IEnumerable<Contradiction> BeforeBirth(PreTreatmentFacts facts)
    {
        (string Field, DateOnly? Day)[] told =
        [
            ("infectionHealedOn", facts.InfectionHealedOn), ("isotretinoinStoppedOn", facts.IsotretinoinStoppedOn), ("hairTransplantOn", facts.HairTransplantOn),
            ("daysSinceTan", DaysAgo(facts.DaysSinceTan)), ("scarAgeDays", DaysAgo(facts.ScarAgeDays)),
        ];
        // Whoever is so old has not had the next birthday yet.
        var bornAfter = facts.Age is { } age ? facts.Today.AddYears(-(age + 1)) : (DateOnly?)null;
        return told.Where(past => past.Day < bornAfter)
            .Select(past => new Contradiction([past.Field, "age"], $"{past.Field} is longer ago than a person of this age was born; correct one of them."));

        DateOnly? DaysAgo(int? days) => days is { } count ? facts.Today.AddDays(-count) : null;
    }
}
