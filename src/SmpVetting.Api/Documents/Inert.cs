using System.Text;

namespace SmpVetting.Api.Documents;

/// <summary>
/// Text in which no forum finds a tag, a link, a mention or an issue. BBCode has no character that escapes, forums link
/// bare addresses whatever stands before them, and some take zero-width characters out again. So what would start
/// something is replaced by the character of another block that looks like it. See docs/decisions.
/// </summary>
internal static class Inert
{
    public static string Of(string text)
    {
        var inert = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            inert.Append(Replaced(text, i));
        return inert.ToString();
    }

    private static char Replaced(string text, int i) => text[i] switch
    {
        '[' => '［',
        ']' => '］',
        '@' => '＠',
        '#' => '＃',
        '/' when Is(text, i - 1, '/') || Is(text, i + 1, '/') => '／',
        '.' when JoinsAnAddress(text, i) => '\u2024',
        var other => other,
    };

    /// <summary>As in example.com or www.1a.com, and not as in 1.5 or at the end of a sentence.</summary>
    private static bool JoinsAnAddress(string text, int i) =>
        i > 0 && i + 1 < text.Length
        && !char.IsWhiteSpace(text[i - 1]) && (char.IsLetterOrDigit(text[i + 1]) || char.IsSurrogate(text[i + 1]))
        && !(char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]));

    private static bool Is(string text, int i, char character) => i >= 0 && i < text.Length && text[i] == character;
}
