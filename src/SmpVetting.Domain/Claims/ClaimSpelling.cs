namespace SmpVetting.Domain.Claims;

/// <summary>Words that people write in one, in two or with full stops, brought to one form.</summary>
internal static class ClaimSpelling
{
    private const int ShortestInitials = 3;

    private static readonly HashSet<string> Heads = ClaimWords.Set(
        "metal pain fade animal cruelty chemical needle iron maintenance vegan organic natural painless permanent licensed insured "
        + "certified sterile non");

    private static readonly string[] Tails =
        ["free", "proof", "ink", "inks", "pigment", "pigments", "smp", "hairline", "metallic", "toxic", "invasive"];

    private static readonly Dictionary<(string, string), string> Joined = new()
    {
        [("per", "cent")] = "percent",
        [("blood", "borne")] = "bloodborne",
        [("blood", "born")] = "bloodborne",
        // The country, and not the writer.
        [("the", "us")] = "usa",
    };

    /// <summary>What is written right behind a number: "6yrs", "20h".</summary>
    private static readonly HashSet<string> Units = ClaimWords.Set("yr yrs years h hr hrs hours");

    private static readonly HashSet<string> Abbreviations =
        new("dr mr mrs ms st vs etc eg ie approx inc ltd co dept yrs hrs prof sr jr est".Split(' '));

    /// <summary>What two words in a row are written as, or null when they stay two.</summary>
    public static string? Join(string first, string second) => Joined.GetValueOrDefault((first, second));

    /// <summary>The "h" behind a number is of hours.</summary>
    public static string InFull(ClaimToken before, string word) => word == "h" && before.IsNumber ? "hours" : word;

    /// <summary>Where the second word of "metalfree", "painlesssmp" or "6yrs" begins; 0 when it is one word.</summary>
    public static int PlaceOfSecond(string word)
    {
        if (char.IsAsciiDigit(word[0]))
            return PlaceOfUnit(word);
        foreach (var tail in Tails)
        {
            if (word.EndsWith(tail, StringComparison.Ordinal) && Heads.Contains(word[..^tail.Length]))
                return word.Length - tail.Length;
        }

        return 0;
    }

    private static int PlaceOfUnit(string word)
    {
        var unit = 1;
        while (unit < word.Length && (char.IsAsciiDigit(word[unit]) || word[unit] == '.'))
            unit++;
        return Units.Contains(word[unit..]) ? unit : 0;
    }

    /// <summary>How many characters "F.D.A." takes that begins here, without its last full stop; 0 when none does.</summary>
    public static int LengthOfInitials(string text, int at)
    {
        var letters = 0;
        var end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end]) && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])))
        {
            letters++;
            if (end + 1 >= text.Length || text[end + 1] != '.')
                return letters >= ShortestInitials ? end + 1 - at : 0;
            end += 2;
        }

        return letters >= ShortestInitials ? end - 1 - at : 0;
    }

    /// <summary>A full stop ends a sentence before a space or a capital letter, but not after "approx" or an initial.</summary>
    public static bool EndsSentence(string text, int at, string? previous)
    {
        if (previous is not null && (Abbreviations.Contains(previous) || (previous.Length == 1 && char.IsLetter(previous[0]))))
            return false;
        // "No. 12" is a number, "No. 12 clients later …" hardly anybody writes.
        if (previous is "no" or "nr" && at + 2 < text.Length && text[at + 1] == ' ' && char.IsAsciiDigit(text[at + 2]))
            return false;
        return at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]) || char.IsUpper(text[at + 1]);
    }
}
