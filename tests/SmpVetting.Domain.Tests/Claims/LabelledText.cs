using System.Text.Json;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Tests.Triage;

namespace SmpVetting.Domain.Tests.Claims;

/// <summary>A text with the claims that it makes, and those that it seems to make and does not.</summary>
public sealed record LabelledText(
    string Id, string Text, IReadOnlyList<LabelledClaim> Claims, IReadOnlyList<LabelledClaim> NotClaims, IReadOnlyList<LabelledClaim> Unsure)
{
    public override string ToString() => Id;

    /// <summary>Texts with their labels, one JSON object in a line.</summary>
    public static IReadOnlyList<LabelledText> Pages(string resource) =>
        [.. Lines(resource).Select(line => OfJson(JsonDocument.Parse(line).RootElement))];

    /// <summary>Lines such as "vegan, organic: Vegan and organic inks"; before the colon every claim, or "none".</summary>
    public static IReadOnlyList<LabelledText> Sentences(string resource) =>
        [.. Lines(resource).Where(line => line[0] != '#').Select(line => line.Split(": ", 2)).Select(Sentence)];

    public bool Finds(LabelledClaim claim, IReadOnlyList<FoundClaim> found) => found.Any(one => one.Type == claim.Type && Overlaps(claim, one));

    /// <summary>The first found claim of each type that the text does not make anywhere.</summary>
    public IEnumerable<FoundClaim> Wrong(IReadOnlyList<FoundClaim> found) => found
        .Where(one => !Unsure.Any(claim => claim.Type == one.Type) && !Claims.Any(claim => claim.Type == one.Type))
        .DistinctBy(one => one.Type);

    public bool Overlaps(LabelledClaim claim, FoundClaim found) => Touches(claim, found.Start, found.Start + found.Length);

    /// <summary>The types that are claimed, at least in part, between these places.</summary>
    public IReadOnlySet<ClaimType> ClaimedBetween(int start, int end) => TypesBetween(Claims, start, end);

    public IReadOnlySet<ClaimType> UnsureBetween(int start, int end) => TypesBetween(Unsure, start, end);

    private HashSet<ClaimType> TypesBetween(IReadOnlyList<LabelledClaim> claims, int start, int end) =>
        [.. claims.Where(claim => Touches(claim, start, end)).Select(claim => claim.Type)];

    /// <summary>A label without a quote is of the whole text.</summary>
    private bool Touches(LabelledClaim claim, int from, int to) =>
        claim.Quotes.Count == 0 || claim.Quotes.Any(quote => PlacesOf(quote).Any(start => from < start + quote.Length && start < to));

    private IEnumerable<int> PlacesOf(string quote)
    {
        for (var at = Text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(quote, at + 1, StringComparison.Ordinal))
            yield return at;
    }

    private static IEnumerable<string> Lines(string resource)
    {
        using var reader = new StreamReader(Vocab.Open(resource));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return line;
        }
    }

    private static LabelledText Sentence(string[] parts)
    {
        var text = parts[1].Replace("\\n", "\n", StringComparison.Ordinal);
        LabelledClaim[] claims = parts[0] == "none" ? []
            : [.. parts[0].Split(", ").Select(word => new LabelledClaim(Words<ClaimType>.Parse(word), [text], null))];
        return new(text, text, claims, [], []);
    }

    private static LabelledText OfJson(JsonElement json) => new(json.GetProperty("id").GetString()!, json.GetProperty("text").GetString()!,
        [.. Labels(json, "claims")], [.. Labels(json, "not_claims")], [.. Labels(json, "unsure")]);

    private static IEnumerable<LabelledClaim> Labels(JsonElement json, string name) => json.TryGetProperty(name, out var labels)
        ? labels.EnumerateArray().Select(OfLabel) : [];

    private static LabelledClaim OfLabel(JsonElement label)
    {
        var quotes = new List<string>();
        if (label.TryGetProperty("quote", out var quote))
            quotes.Add(quote.GetString()!);
        if (label.TryGetProperty("also", out var also))
            quotes.AddRange(also.EnumerateArray().Select(other => other.GetString()!));
        decimal? value = label.TryGetProperty("value", out var figures) ? figures.EnumerateObject().First().Value.GetDecimal() : null;
        return new(Words<ClaimType>.Parse(label.GetProperty("type").GetString()!), quotes, value);
    }
}

public sealed record LabelledClaim(ClaimType Type, IReadOnlyList<string> Quotes, decimal? Value);
