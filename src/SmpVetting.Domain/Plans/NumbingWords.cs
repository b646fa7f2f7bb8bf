using System.Globalization;
using System.Text.RegularExpressions;
using SmpVetting.Domain.Text;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Plans;

/// <summary>What free words about numbing say; false means that it was not said.</summary>
internal sealed partial record NumbingWords
{
    private const string Lidocaine = "lidocaine";

    private static readonly HashSet<string> No = ["no", "none", "nothing", "without", "not"];

    private static readonly HashSet<string> AfterNo =
        ["numbing", "cream", "creams", "anaesthetic", "anesthetic", "anything", "used", "is", "at", "all"];

    private static readonly PlanPhrases Cover = new(
        "film|foil|folie|frischhaltefolie|klarsichtfolie|haushaltsfolie|pelicula", "plastic|plastik|plastique|plastico|cap|bandage|dressing",
        "cover|covered|abgedeckt|bedeckt|couvert|couverte|cubierto|cubierta|sealed|airtight", "occlu*", "okklu*", "wrap*", "cling*");

    private static readonly PlanPhrases NoCover = new("uncovered|unwrapped|unoccluded|unabgedeckt|offen", "left|stays|skin open");
    private static readonly PlanPhrases Everywhere = new("full|all head|scalp|area", "large|whole|entire|everywhere");
    private static readonly PlanPhrases Little = new("small|tiny");
    private static readonly PlanPhrases ByNeedle = new("inject*", "needle|needles", "nerve block", "infiltrat*");
    private static readonly PlanPhrases Duration = new("min|mins|hr|hrs|time|long|overnight", "minute*", "hour*", "stunde*", "hora*", "heure*");
    private static readonly PlanPhrases Label = new("label|leaflet|packet|package|packaging|instructions");
    private static readonly PlanPhrases NotBeyondLabel = new("!no|not longer|more than time label", "!no|not longer|more than label");
    private static readonly PlanPhrases Beyond = new("longer|beyond|over|more|exceed*");

    public bool IsNone { get; private init; }

    public bool Covered { get; private init; }

    public bool Uncovered { get; private init; }

    public bool Large { get; private init; }

    public bool Small { get; private init; }

    public bool Injected { get; private init; }

    public bool HasTime { get; private init; }

    public bool WithinLabelTime { get; private init; }

    /// <summary>The anaesthetics that are named, each once.</summary>
    public IReadOnlyList<string> Substances { get; private init; } = [];

    /// <summary>The strength of all that is named together.</summary>
    public double? Percent { get; private init; }

    public bool IsLidocaineAlone => Substances is [Lidocaine];

    public static NumbingWords Of(string? written)
    {
        var tokens = TextToken.Split(written ?? "");
        var substances = tokens.SelectMany(token => SubstancesOf(token.Word)).Distinct().ToList();
        var hasTime = Duration.AreIn(tokens) || Duration.AreDenied(tokens) || NotBeyondLabel.AreIn(tokens); // "no longer than an hour" is a time
        var covered = Cover.AreIn(tokens) || NoCover.AreDenied(tokens);
        return new()
        {
            IsNone = tokens.Count > 0 && No.Contains(tokens[0].Word) && tokens.Skip(1).All(token => AfterNo.Contains(token.Word)),
            Covered = covered,
            Uncovered = !covered && (Cover.AreDenied(tokens) || NoCover.AreIn(tokens)),
            Large = Everywhere.AreIn(tokens),
            Small = Little.AreIn(tokens),
            Injected = ByNeedle.AreIn(tokens),
            HasTime = hasTime,
            WithinLabelTime = hasTime && (Label.AreIn(tokens) || NotBeyondLabel.AreIn(tokens)) && !Beyond.AreIn(tokens),
            Substances = substances,
            Percent = PercentOf(NormalForm.Decomposed(written ?? ""), substances.Count > 1),
        };
    }

    /// <summary>BLT and EMLA are short for mixes; other anaesthetics are known by how their names end.</summary>
    private static IEnumerable<string> SubstancesOf(string word) => word switch
    {
        "blt" => ["benzocaine", Lidocaine, "tetracaine"],
        "emla" => [Lidocaine, "prilocaine"],
        _ when AnaestheticName().Match(word) is { Success: true } name => [name.Groups[1].Value is "ligno" or "xylo" or "lido" ? Lidocaine : name.Groups[1].Value + "caine"],
        _ => [],
    };

    /// <summary>The strengths of a mix add up; of one substance that is named twice the highest counts.</summary>
    private static double? PercentOf(string text, bool isMix)
    {
        var numbers = Percents().Matches(text).Select(found => found.Groups[1].Value);
        if (isMix && Ratio().Match(text) is { Success: true } ratio)
            numbers = ratio.Value.Split('/', StringSplitOptions.TrimEntries);
        var percents = numbers.Select(number => double.Parse(number.Replace(',', '.'), CultureInfo.InvariantCulture)).ToList();
        return percents.Count == 0 ? null : isMix ? percents.Sum() : percents.Max();
    }

    [GeneratedRegex("^([a-z]{2,})[ck]ain[ea]?$")]
    private static partial Regex AnaestheticName();

    [GeneratedRegex(@"([0-9]+(?:[.,][0-9]+)?|[.,][0-9]+)\s*(?:%|per\s?cent|prozent)", RegexOptions.IgnoreCase)]
    private static partial Regex Percents();

    /// <summary>Such as 20/8/4, as the strengths of a mix are printed.</summary>
    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)?(?:\s*/\s*[0-9]+(?:[.,][0-9]+)?)+")]
    private static partial Regex Ratio();
}
