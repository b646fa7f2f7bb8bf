using SmpVetting.Domain.Text;

namespace SmpVetting.Domain.Colorants;

/// <summary>What one line of a label says: a number, a name, or a number and the name beside it. Nothing is repaired.</summary>
internal sealed class LabelLine
{
    private const string Beside = " = ";

    private static readonly HashSet<string> Fillers = ["ci", "c", "i", "and"];

    // "Titanium dioxide free" names what is not inside, so no name in such a line is read.
    private static readonly HashSet<string> Denials = ["free", "no", "without", "not", "non", "zero", "ohne", "sans", "sin"];

    private readonly List<IReadOnlyList<Colorant>> numbers = [];
    private readonly List<IReadOnlyList<Colorant>> names = [];

    /// <summary>Every entry that a number or a name of the line can mean.</summary>
    public IEnumerable<Colorant> Means => numbers.Concat(names).SelectMany(means => means).Distinct();

    /// <summary>It holds a word or a number that the reference does not know.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>A name means another colorant than the number beside it.</summary>
    public bool IsContradictory =>
        numbers.Count > 0 && names.Exists(name => !name.Intersect(numbers.SelectMany(means => means)).Any());

    /// <summary>
    /// The lines that stand for a number and a name. A name that is not in the reference, such as a brand's word, says
    /// nothing beside a number; one that means another colorant stays with its number, so that this is seen.
    /// </summary>
    public static IReadOnlyList<string> Of(string? ciNumber, string? ciName)
    {
        if (ciNumber is null || ciName is null)
            return [ciNumber ?? ciName ?? ""];
        var number = Read(ciNumber);
        if (!Read(ciName).Means.Any())
            return [ciNumber];
        if (number.HasUnknown)
            return [ciNumber, ciName];
        var both = ciNumber + Beside + ciName;
        return Read(both).IsContradictory ? [both] : [ciNumber];
    }

    public static LabelLine Read(string text)
    {
        var line = new LabelLine();
        if (text.Split(Beside) is [var number, var name])
        {
            line.Take(number, line.numbers, line.numbers);
            line.Take(name, line.names, line.names);
        }
        else
            line.Take(text, line.numbers, line.names);
        return line;
    }

    /// <summary>A line with letters, other than those before a number, was meant as a name.</summary>
    public static bool IsName(string text) => Words(text).Exists(word => !Fillers.Contains(word) && word.Any(char.IsLetter));

    /// <summary>Words in small letters and plain digits; "15:3" is one word.</summary>
    public static List<string> Words(string text) =>
    [
        .. string.Concat(NormalForm.Decomposed(text).Select(c => char.IsLetterOrDigit(c) || c == ':' ? char.ToLowerInvariant(c) : ' '))
            .Split(' ').Select(word => Colorants.Normalize(word.Trim(':')) is [>= '0' and <= '9', ..] digits ? digits : word.Trim(':'))
            .Where(word => word.Length > 0),
    ];

    private void Take(string text, List<IReadOnlyList<Colorant>> ofNumbers, List<IReadOnlyList<Colorant>> ofNames)
    {
        if (Colorants.Find(text) is { Count: > 0 } whole)
        {
            ofNumbers.Add(whole);
            return;
        }

        var words = Words(text);
        if (words.Count == 0 || words.Exists(Denials.Contains))
        {
            HasUnknown = true;
            return;
        }

        var before = ofNumbers.Count + ofNames.Count;
        for (var at = 0; at < words.Count; at++)
        {
            var (means, length) = ColorantNames.At(words, at);
            if (length > 0)
            {
                ofNames.Add(means);
                at += length - 1;
            }
            else if (Colorants.Find(words[at]) is { Count: > 0 } numbered)
                ofNumbers.Add(numbered);
            else if (!Fillers.Contains(words[at]))
                HasUnknown = true;
        }

        HasUnknown |= ofNumbers.Count + ofNames.Count == before;
    }
}
