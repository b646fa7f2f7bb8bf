namespace SmpVetting.Domain.Claims;

/// <summary>Tells the lines that a writer ended from those that an editor wrapped.</summary>
internal sealed class ClaimLines(PlainText plain)
{
    /// <summary>Lines of at least this length were cut by the editor, not by the writer.</summary>
    private const int WrappedLine = 55;

    /// <summary>No writer's editor wraps lines as short as this.</summary>
    private const int ShortLine = 30;

    /// <summary>Empty space after a line end is looked through this far for another one.</summary>
    private const int LongestIndent = 40;

    private readonly string text = plain.Characters;
    private readonly bool isWrapped = IsWrapped(plain.Characters);

    /// <summary>Where the text goes on after this line end, and whether empty lines lie between.</summary>
    public (int Next, bool IsParagraph) After(int at)
    {
        var next = at + 1;
        var lines = 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]) && lines < 3 && next - at < LongestIndent)
        {
            if (text[next] is '\n' or PlainText.Block or PlainText.Cell || (text[next] == '\r' && text[next - 1] != '\n'))
                lines++;
            next++;
        }

        return (next, lines > 1);
    }

    /// <summary>"> they told me" is quoted, and so is what a reply stands right below; "> Natural results" is a line of a list.</summary>
    public bool IsListed(int mark)
    {
        var at = mark + 1;
        while (at < text.Length && text[at] == ' ')
            at++;
        if (at >= text.Length || !(char.IsUpper(text[at]) || char.IsDigit(text[at])))
            return false;
        var end = text.IndexOf('\n', at);
        return end < 0 || end + 1 >= text.Length || text[end + 1] is '\n' or '\r' or '>' or ' ';
    }

    /// <summary>
    /// Whether a line was only wrapped. In a post without full stops each short line says something of its own; lines of markup break anywhere.
    /// </summary>
    public bool GoOn(int at, int next, int length)
    {
        if (char.IsLower(text[next]))
            return plain.HasTags || length >= ShortLine || (at > 0 && text[at - 1] == ',');
        return length >= WrappedLine && char.IsLetter(text[next]) && (plain.HasTags || isWrapped);
    }

    /// <summary>Two long lines that go on in small letters were wrapped, and so were the others.</summary>
    private static bool IsWrapped(string text)
    {
        var wrapped = 0;
        var start = 0;
        for (var at = 0; at + 1 < text.Length && wrapped < 2; at++)
        {
            if (text[at] is not ('\n' or PlainText.Block))
                continue;
            if (at - start >= WrappedLine && char.IsLower(text[at + 1]))
                wrapped++;
            start = at + 1;
        }

        return wrapped == 2;
    }
}
