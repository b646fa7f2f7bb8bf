namespace SmpVetting.Domain.Colorants;

/// <summary>Whether the list of colorants is said to be whole.</summary>
public enum Completeness
{
    Full,
    Partial,
    None,
}

/// <summary>What the list of colorants rests on.</summary>
public enum Evidence
{
    Lab,
    BatchCert,
    Sds,
    Label,
    ClinicStatement,
    Marketing,
    None,
}

public static class EvidenceStrength
{
    /// <summary>A document about the product itself; words from a seller are weak.</summary>
    public static bool IsStrong(this Evidence evidence) =>
        evidence is Evidence.Lab or Evidence.BatchCert or Evidence.Sds or Evidence.Label;
}

public enum MetalOxideAnswer
{
    Present,
    Absent,
    Unknown,
}

/// <summary>Does it contain metal oxides, which ones, and how do we know.</summary>
public sealed record MetalOxides(
    MetalOxideAnswer Answer, IReadOnlyList<string> Found, IReadOnlyList<string> Because);

/// <summary>What is known about the content of a pigment.</summary>
public sealed class Composition
{
    // Mica is a silicate, but the cosmetic grade usually carries a coat of titanium dioxide.
    private const string Mica = "77019";

    private readonly List<Colorant> recognised = [];
    private readonly List<string> unrecognised = [];
    private readonly List<string> contradictory = [];

    public Composition(Completeness completeness, Evidence evidence, IReadOnlyList<string> ciNumbers)
    {
        Completeness = completeness;
        Evidence = evidence;
        CiNumbers = ciNumbers;
        foreach (var listed in ciNumbers)
        {
            if (Colorants.Find(listed) is { Count: > 0 } known)
            {
                Recognise(known);
                continue;
            }

            var line = LabelLine.Read(listed);
            if (line.IsContradictory)
                contradictory.Add(listed);
            if (line.HasUnknown || line.IsContradictory)
                unrecognised.Add(listed);
            Recognise(line.Means);
        }
    }

    public Completeness Completeness { get; }

    public Evidence Evidence { get; }

    /// <summary>What the list names: numbers, and names where there is no number or where it means another colorant.</summary>
    public IReadOnlyList<string> CiNumbers { get; }

    /// <summary>Every entry that a listed number or name can mean.</summary>
    public IReadOnlyList<Colorant> Recognised => recognised;

    /// <summary>What is listed and not known, or named in two ways that disagree; it is shown, never repaired.</summary>
    public IReadOnlyList<string> Unrecognised => unrecognised;

    /// <summary>A full list, on a document, with everything on it known and nothing that disagrees.</summary>
    public bool IsDocumented =>
        Completeness == Completeness.Full && Evidence.IsStrong() && CiNumbers.Count > 0 && Unrecognised.Count == 0;

    public bool ListsMetalOxide => recognised.Exists(colorant => colorant.MetalOxide);

    public MetalOxides MetalOxides => field ??= Judge();

    private void Recognise(IEnumerable<Colorant> meanings)
    {
        foreach (var meaning in meanings)
        {
            if (!recognised.Contains(meaning))
                recognised.Add(meaning);
        }
    }

    private MetalOxides Judge()
    {
        var found = Recognised.Where(colorant => colorant.MetalOxide).ToList();
        if (found.Count > 0)
            return new(MetalOxideAnswer.Present, [.. found.Select(Name).Distinct()],
                [.. found.Select(colorant => $"{Name(colorant)} is a metal oxide ({colorant.Chemistry}).").Distinct(), .. contradictory.Select(WhyUnclear)]);
        var doubts = Doubts().ToList();
        return doubts.Count > 0
            ? new(MetalOxideAnswer.Unknown, [], doubts)
            : new(MetalOxideAnswer.Absent, [],
                ["The full list is documented, every colorant on it is known, and none of them is a metal oxide."]);
    }

    private IEnumerable<string> Doubts()
    {
        if (CiNumbers.Count == 0)
            yield return "No colour index (CI) numbers are known.";
        if (Completeness != Completeness.Full)
            yield return "The list of ingredients is not known to be complete.";
        if (!Evidence.IsStrong())
            yield return "There is no label, data sheet, batch certificate or laboratory report behind it. "
                + "Words such as organic, natural, vegan or metal-free do not show what is inside.";
        foreach (var listed in Unrecognised)
            yield return WhyUnclear(listed);
        if (Recognised.Any(colorant => colorant.CiNumber == Mica))
            yield return "Mica (77019) usually carries titanium dioxide, which is a metal oxide.";
    }

    private string WhyUnclear(string listed) => contradictory.Contains(listed)
        ? $"The number and the name in \"{Shown(listed)}\" mean different colorants, so the list contradicts itself. Please check it on the label."
        : $"The {(LabelLine.IsName(listed) ? "name" : "number")} \"{Shown(listed)}\" is not in our reference. Please check it on the label.";

    private static string Name(Colorant colorant) => $"CI {colorant.CiNumber} {colorant.CommonName}";

    private static string Shown(string number) => number.Length <= 40 ? number : number[..40] + "…";
}
