using System.Text;

namespace SmpVetting.Api.Documents;

/// <summary>Markdown that CommonMark, GitHub and Discourse read alike.</summary>
internal sealed class MarkdownForm(string home) : TextForm(home)
{
    /// <summary>What may begin something anywhere in a line; a backslash before punctuation makes it plain (CommonMark 2.4).</summary>
    private const string Anywhere = @"\`*_<>|~&$!^";

    /// <summary>What may begin a list, or underline a heading, at the start of a line.</summary>
    private const string AtTheStart = "-+=";

    protected override string BetweenBlocks => "\n\n";

    protected override string Escaped(string text)
    {
        var inert = Inert.Of(text);
        var escaped = new StringBuilder(inert.Length + 8);
        var start = inert.Length - inert.TrimStart().Length;
        var number = start + inert.Skip(start).TakeWhile(char.IsAsciiDigit).Count();
        for (var i = 0; i < inert.Length; i++)
        {
            var isSpecial = Anywhere.Contains(inert[i], StringComparison.Ordinal)
                || (i == start && AtTheStart.Contains(inert[i], StringComparison.Ordinal))
                || (i == number && i > start && inert[i] is '.' or ')');
            escaped.Append(isSpecial ? "\\" : "").Append(inert[i]);
        }

        return escaped.ToString();
    }

    protected override string Title(string words) => $"## {words}";

    protected override string Heading(string words) => $"### {words}";

    protected override string Bold(string words) => $"**{words}**";

    protected override string Slanted(string words) => $"*{words}*";

    protected override string Linked(string words, string address) => $"[{words}]({address})";

    protected override string Quoted(string words) => $"> {words}";

    protected override string Listed(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"- {item}"));
}
