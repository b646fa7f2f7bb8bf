using System.Globalization;
using System.Net;
using System.Text;
using SmpVetting.Domain.Text;

namespace SmpVetting.Domain.Claims;

/// <summary>
/// A pasted text without its tags, entities, accents and invisible characters; each character remembers the place
/// it was written at. One pass: whatever is skipped is skipped once.
/// </summary>
internal sealed class PlainText
{
    /// <summary>Marks that a block of the page begins or ends, as an empty line does in plain text.</summary>
    public const char Block = '\v';

    /// <summary>Marks that a cell of a table begins or ends; it is a block as well.</summary>
    public const char Cell = '\u0003';

    /// <summary>Marks the beginning and the end of a passage that repeats what somebody else wrote.</summary>
    public const char Quoted = '\u0001', Unquoted = '\u0002';

    /// <summary>Longer ones are whole sentences of other scripts in one sign, such as ﷺ, and would make a text eighteen times as long.</summary>
    private const int LongestLigature = 4;

    private const int LongestEntity = 12;

    private static readonly HashSet<string> Blocks = new(
        ("p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 table tr td th section article aside header footer nav main form label "
        + "option button summary details figure figcaption blockquote title body hr legend").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Cells = new(["td", "th"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Unread = new(
        ["script", "style", "noscript", "template", "svg", "textarea", "select", "iframe"], StringComparer.OrdinalIgnoreCase);

    private const int LongestForumTag = 120;

    private static readonly HashSet<string> ForumTags = new(
        "quote b i u s url img size color font center list code email".Split(' '), StringComparer.OrdinalIgnoreCase);

    private readonly string written;
    private readonly StringBuilder characters;
    private readonly List<int> starts;
    private readonly List<int> ends;
    private readonly HashSet<string> missingEnds = [];
    private readonly int lastTagEnd;
    private bool quotesAreBroken;

    private PlainText(string written)
    {
        this.written = written;
        characters = new(written.Length);
        starts = new(written.Length);
        ends = new(written.Length);
        lastTagEnd = written.LastIndexOf('>');
    }

    public bool HasTags { get; private set; }

    public string Characters { get; private set; } = "";

    /// <summary>Where in the written text the character at this place of <see cref="Characters"/> begins.</summary>
    public int StartOf(int at) => starts[at];

    /// <summary>Where in the written text that character ends.</summary>
    public int EndOf(int at) => ends[at];

    public static PlainText Of(string written)
    {
        var text = new PlainText(written);
        for (var at = 0; at < written.Length;)
            at = text.Read(at);
        text.Characters = text.characters.ToString();
        return text;
    }

    private int Read(int at)
    {
        var c = written[at];
        if (c == '<' && TagEnd(at) is { } end)
            return AfterTag(at, end);
        if (c == '[' && Bracketed(at) is { } after)
            return after;
        if (c is 'h' or 'w' && AddressEnd(at) is { } addressEnd)
            return addressEnd;
        if (c == '&' && Entity(at) is { } entity)
            return entity;
        if (char.IsAscii(c))
            Append(c, at);
        else
            return AppendFolded(at);
        return at + 1;
    }

    /// <summary>The place after the tag that begins here, or null when this is only a "less than".</summary>
    private int? TagEnd(int at)
    {
        if (at + 1 >= written.Length || at > lastTagEnd || !(char.IsAsciiLetter(written[at + 1]) || written[at + 1] is '/' or '!'))
            return null;
        for (var i = at + 1; !quotesAreBroken && i < written.Length; i++)
        {
            if (written[i] == '>')
                return i + 1;
            if (written[i] is '"' or '\'' && written[i - 1] == '=')
            {
                i = written.IndexOf(written[i], i + 1);
                if (i < 0)
                    break;
            }
        }

        // From a quote without an end on, quotes say nothing about tags; looking for them again at each tag would be slow.
        quotesAreBroken = true;
        return written.IndexOf('>', at) + 1;
    }

    private int AfterTag(int at, int end)
    {
        HasTags = true;
        if (written.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            return AfterNext("-->", at) ?? end;
        var isClosing = written[at + 1] == '/';
        var from = at + (isClosing ? 2 : 1);
        var to = from;
        while (to < end && char.IsAsciiLetterOrDigit(written[to]))
            to++;
        var name = written[from..to];
        if (name.Equals("q", StringComparison.OrdinalIgnoreCase) || name.Equals("blockquote", StringComparison.OrdinalIgnoreCase))
            Append(isClosing ? Unquoted : Quoted, at);
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
            Append('\n', at);
        else if (Blocks.Contains(name))
            Append(Cells.Contains(name) ? Cell : Block, at);
        return !isClosing && Unread.Contains(name) ? AfterElement(name, end) : end;
    }

    /// <summary>The place after the closing tag of an element, or where we are when it is never closed.</summary>
    private int AfterElement(string name, int from) => AfterNext("</" + name, from) is { } closing ? AfterNext(">", closing) ?? closing : from;

    /// <summary>Each ending that is missing is looked for once.</summary>
    private int? AfterNext(string ending, int from)
    {
        if (missingEnds.Contains(ending))
            return null;
        var found = written.IndexOf(ending, from, StringComparison.OrdinalIgnoreCase);
        if (found >= 0)
            return found + ending.Length;
        missingEnds.Add(ending);
        return null;
    }

    /// <summary>The place after a forum's tag; an earlier post is repeated between [quote] and [/quote].</summary>
    private int? Bracketed(int at)
    {
        var rest = written.AsSpan(at, Math.Min(LongestForumTag, written.Length - at));
        var length = rest.IndexOf(']') + 1;
        var isClosing = rest.Length > 1 && rest[1] == '/';
        var name = rest[(isClosing ? 2 : 1)..Math.Max(isClosing ? 2 : 1, rest.IndexOfAny("]= "))].ToString();
        if (length == 0 || !ForumTags.Contains(name))
            return null;
        if (name.Equals("quote", StringComparison.OrdinalIgnoreCase))
        {
            Append(isClosing ? Unquoted : Quoted, at);
            Append(Block, at);
        }

        return at + length;
    }

    /// <summary>The words inside a web address are not the text's own.</summary>
    private int? AddressEnd(int at)
    {
        var rest = written.AsSpan(at);
        if (!rest.StartsWith("http://", StringComparison.Ordinal) && !rest.StartsWith("https://", StringComparison.Ordinal)
            && !rest.StartsWith("www.", StringComparison.Ordinal))
            return null;
        var end = at;
        while (end < written.Length && !char.IsWhiteSpace(written[end]) && written[end] is not ('<' or '"' or ')' or ']'))
            end++;
        return end;
    }

    private int? Entity(int at)
    {
        var length = written.AsSpan(at, Math.Min(LongestEntity, written.Length - at)).IndexOf(';') + 1;
        if (length < 3)
            return null;
        var name = written.Substring(at, length);
        var meant = WebUtility.HtmlDecode(name);
        if (meant == name)
            return null;
        foreach (var rune in meant.EnumerateRunes())
            AppendFolded(rune, at, at + length);
        return at + length;
    }

    private int AppendFolded(int at)
    {
        Rune.DecodeFromUtf16(written.AsSpan(at), out var rune, out var length);
        AppendFolded(rune, at, at + length);
        return at + length;
    }

    private void AppendFolded(Rune rune, int at, int end)
    {
        if (rune.IsAscii)
        {
            Append((char)rune.Value, at, end);
            return;
        }

        var plain = PlainCharacter.Of(rune);
        if (plain is { } one)
        {
            if (one != '\0')
                Append(one, at, end);
            return;
        }

        foreach (var part in NormalForm.Decomposed(rune.ToString()).EnumerateRunes().Take(LongestLigature))
        {
            if (Rune.GetUnicodeCategory(part) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) && part.IsBmp)
                Append((char)part.Value, at, end);
        }
    }

    private void Append(char c, int at) => Append(c, at, at + 1);

    private void Append(char c, int at, int end)
    {
        characters.Append(c);
        starts.Add(at);
        ends.Add(end);
    }
}
