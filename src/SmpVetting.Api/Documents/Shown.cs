using System.Globalization;
using System.Text;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Documents;

/// <summary>Text as people may be shown it: on one line, of what can be seen, not too long.</summary>
internal static class Shown
{
    /// <summary>Without characters that nobody can see or that turn the direction of text; any run of white space is one space.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                line.Append(line.Length > 0 && line[^1] == ' ' ? "" : " ");
            else if (!PlainNameAttribute.IsUnseen(rune))
                line.Append(rune.ToString());
        }

        return line.ToString();
    }

    /// <summary>At most so many characters, cut between two letters as people see them, with an ellipsis for the rest.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = 0;
        for (var next = Step(text, 0); next <= most - 1; next += Step(text, next))
            end = next;
        // A letter may carry more marks than there is room for; it is shown with some of them.
        if (end == 0)
            end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end].TrimEnd() + "…";
    }

    private static int Step(string text, int at) => Math.Max(1, StringInfo.GetNextTextElementLength(text, at));
}
