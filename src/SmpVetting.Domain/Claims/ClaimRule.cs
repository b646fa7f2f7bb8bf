namespace SmpVetting.Domain.Claims;

/// <summary>How one kind of claim is said. Each line of a list is a <see cref="ClaimPattern"/>; an indented line goes on.</summary>
/// <remarks>No record: as a key it would be hashed by all its lines, for every sentence that is read.</remarks>
internal sealed class ClaimRule(ClaimType type)
{
    public ClaimType Type => type;

    /// <summary>What is said when the claim is made.</summary>
    public required string Says { get; init; }

    /// <summary>Questions that a "yes" turns into the claim, besides those that say it.</summary>
    public string AskedYes { get; init; } = "";

    /// <summary>What is said when one of the words of <see cref="Topic"/> was named shortly before, in the heading or in the question.</summary>
    public string SaysOfTopic { get; init; } = "";

    public string Topic { get; init; } = "";

    /// <summary>Words of which one has to stand in the same sentence or in the two before; empty when none has to.</summary>
    public string Near { get; init; } = "";

    /// <summary>Words that must not stand in the same sentence or in the two before.</summary>
    public string NotAbout { get; init; } = "";

    /// <summary>Questions that a "no" turns into the claim: "does it hurt?" into painless.</summary>
    public string AskedNo { get; init; } = "";

    /// <summary>Questions without yes or no, and after "=>" the beginning of an answer that makes the claim.</summary>
    public string Asked { get; init; } = "";

    /// <summary>Words in or shortly before the saying with which it is no longer a promise.</summary>
    public string Hedges { get; init; } = "";

    /// <summary>Words nearby that show that something else is spoken of; "been+around" is two words in a row.</summary>
    public string NotNear { get; init; } = "";

    public ClaimAbout About { get; init; } = ClaimAbout.Treatment;

    /// <summary>A transplant or a tattoo named before does not take the claim over: it may have left the scar.</summary>
    public bool MayNameOthers { get; init; }

    /// <summary>A smaller number is no claim: two clients a day, three treatments a head.</summary>
    public decimal Least { get; init; }

    /// <summary>What a number in the claim counts; null when it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>The lines of one of these lists.</summary>
    public static IEnumerable<string> Lines(string list) => list.Replace("|\n    ", "|", StringComparison.Ordinal)
        .Replace("\n    ", " ", StringComparison.Ordinal)
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(InEveryOrder);

    /// <summary>"a ~ b" is written for "a ..6 b" and "b ..6 a": the two stand together, whichever comes first.</summary>
    private static IEnumerable<string> InEveryOrder(string line)
    {
        var parts = line.Split(" ~ ");
        return parts.Length == 1 ? parts : Orders(parts).Select(order => string.Join(" ..6 ", order));
    }

    private static IEnumerable<IEnumerable<string>> Orders(string[] parts) => parts.Length == 1
        ? [parts]
        : parts.SelectMany(first => Orders([.. parts.Where(part => part != first)]).Select(rest => rest.Prepend(first)));
}

/// <summary>Whose claim it has to be.</summary>
internal enum ClaimAbout
{
    /// <summary>The treatment or its pigment, not a tattoo, a transplant or a pill.</summary>
    Treatment,

    /// <summary>The writer's own business: "we are licensed", not "your artist should be licensed".</summary>
    Business,
}
