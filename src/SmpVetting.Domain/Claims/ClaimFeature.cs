namespace SmpVetting.Domain.Claims;

/// <summary>
/// Something that can be seen of a sentence: a word, two words near each other in their order, "^" and the first word, the last word and "$",
/// "?" and a word of the question before it, or "@" and a word of its whole page.
/// </summary>
internal readonly record struct ClaimFeature(string First, string Second = "")
{
    public const string Start = "^", End = "$", Question = "?", Page = "@";

    /// <summary>It tells at which word of the sentence something is said; its beginning, its page and the question before it do not.</summary>
    public bool IsOfItsWords => First is not (Start or Question or Page);

    /// <summary>The words in it, one or two.</summary>
    public IEnumerable<string> Words => ((string[])[First, Second]).Where(word => word is not ("" or Start or Question or Page or End));

    public static ClaimFeature Parse(string written) => written.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space
        ? new(written[..space], written[(space + 1)..])
        : new(written);

    public override string ToString() => Second.Length == 0 ? First : $"{First} {Second}";
}
