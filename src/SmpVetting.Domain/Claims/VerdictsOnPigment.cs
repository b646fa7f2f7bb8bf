using SmpVetting.Domain.Colorants;

namespace SmpVetting.Domain.Claims;

/// <summary>Words about pigment, against the pigments that are used at the clinic now and what is listed in them.</summary>
internal static class VerdictsOnPigment
{
    private const string Carmine = "75470";
    private const string BoneBlack = "77267";

    public static ClaimFinding? MetalFree(ClaimQuestion claim, ClinicFacts facts) => Look(
        facts, colorant => colorant.ContainsMetal || colorant.MetalOxide, "holds metal", "Every pigment on record has a documented list, and no colorant in it holds metal. Labels can be wrong.");

    public static ClaimFinding? CarbonOnly(ClaimQuestion claim, ClinicFacts facts) => Look(
        facts, colorant => colorant.LaserClass != LaserClass.A, "is not carbon", "Every pigment on record has a documented list, and every colorant in it is carbon. Labels can be wrong.");

    /// <summary>A listed metal oxide is no carbon chemistry; a list without one still does not show what the word means.</summary>
    public static ClaimFinding? Organic(ClaimQuestion claim, ClinicFacts facts) => Look(facts, colorant => colorant.MetalOxide, "is an inorganic metal oxide", null);

    public static ClaimFinding? Vegan(ClaimQuestion claim, ClinicFacts facts) => Look(
        facts, colorant => colorant.CiNumber is Carmine or BoneBlack, "is made from animals", null);

    public static ClaimFinding? Reach(ClaimQuestion claim, ClinicFacts facts) => Look(
        facts, colorant => colorant.EuStatus.StartsWith("banned", StringComparison.Ordinal) || colorant.EuStatus.StartsWith("restricted since", StringComparison.Ordinal),
        "is restricted in the EU", null);

    public static ClaimFinding? ListedButNoTest(ClaimQuestion claim, ClinicFacts facts) => Look(facts, _ => false, "", null);

    /// <summary>Metal oxides can darken under laser instead of clearing.</summary>
    public static ClaimFinding? OxidesResistLaser(ClaimQuestion claim, ClinicFacts facts)
    {
        var oxides = Listed(facts, colorant => colorant.MetalOxide).ToList();
        return oxides.Count == 0 ? null : new(
            ClaimVerdict.Contradicted, "A pigment used there lists metal oxides, and those can turn dark under laser and stay.",
            [new ClaimEvidence(Source.Ross), .. oxides]);
    }

    /// <summary>The colorants that go against a claim, with what their list rests on.</summary>
    private static IEnumerable<ClaimEvidence> Listed(ClinicFacts facts, Func<Colorant, bool> isAgainst) =>
        from pigment in InUse(facts)
        where pigment.Composition.Evidence != Evidence.None
        from colorant in pigment.Composition.Recognised
        where isAgainst(colorant)
        select new ClaimEvidence(
            $"{pigment.Title}: {Basis(pigment)}", $"CI {colorant.CiNumber} {colorant.CiName}, {colorant.CommonName} ({colorant.Chemistry})", pigment.RecordedAt);

    private static ClaimFinding? Look(ClinicFacts facts, Func<Colorant, bool> isAgainst, string against, string? agrees)
    {
        var used = InUse(facts).ToList();
        if (used.Count == 0)
            return null;
        var contrary = Listed(facts, isAgainst).Distinct().ToList();
        if (contrary.Count > 0)
            return new(ClaimVerdict.Contradicted, $"A pigment used there lists a colorant that {against}.", [.. contrary, new ClaimEvidence(Source.Colorants)]);
        var shown = used.Select(pigment => new ClaimEvidence($"{pigment.Title}: {Basis(pigment)}", null, pigment.RecordedAt)).Distinct().ToList();
        if (agrees is not null && used.TrueForAll(pigment => pigment.Composition.IsDocumented && pigment.Composition.Recognised.All(colorant => !isAgainst(colorant))))
            return new(ClaimVerdict.Supported, agrees, shown);
        return new(ClaimVerdict.Unverified, "We know which pigments are used there, and their lists do not decide this.", shown);
    }

    private static IEnumerable<KnownPigment> InUse(ClinicFacts facts) =>
        facts.Pigments.Where(pigment => (pigment.From is null || pigment.From <= facts.AsOf) && (pigment.To is null || pigment.To >= facts.AsOf));

    private static string Basis(KnownPigment pigment) => pigment.Composition.Evidence switch
    {
        Evidence.Lab => "a laboratory report",
        Evidence.BatchCert => "a batch certificate",
        Evidence.Sds => "a safety data sheet",
        Evidence.Label => "the label",
        Evidence.ClinicStatement => "the clinic's statement",
        Evidence.Marketing => "the maker's advertising",
        _ => "no document",
    };
}
