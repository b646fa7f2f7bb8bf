using System.Text;
using SmpVetting.Domain.Text;

namespace SmpVetting.Domain.Claims;

/// <summary>Cuts a plain text into words and sentences.</summary>
internal sealed class ClaimTokens
{
    private readonly PlainText plain;
    private readonly string text;
    private readonly ClaimLines lines;
    private readonly List<ClaimToken> tokens = [];
    private readonly List<char> endings = [];
    private readonly StringBuilder word = new();
    private int wordStart;
    private int lineStart;
    private int quoteDepth;
    private ClaimBreak pending = ClaimBreak.Paragraph;
    private readonly HashSet<int> cellBorders = [];
    private bool lineIsQuoted;
    private bool lineIsRow;
    private bool lineIsEmpty = true;
    private readonly ClaimPassages passages = new();

    private ClaimTokens(PlainText plain)
    {
        this.plain = plain;
        text = plain.Characters;
        lines = new(plain);
    }

    public IReadOnlyList<ClaimToken> Words => tokens;

    public IReadOnlyList<ClaimSentence> Sentences { get; private set; } = [];

    public static ClaimTokens Of(string written)
    {
        var read = new ClaimTokens(PlainText.Of(written));
        read.Read();
        new ClaimQuotations(read.tokens, written).Mark(read.passages.Closed);
        read.Sentences = [.. ClaimSentences.Of(read.tokens, read.endings, read.cellBorders)];
        return read;
    }

    private void Read()
    {
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (word.Length == 0 && char.IsAsciiLetter(c) && ClaimSpelling.LengthOfInitials(text, at) is > 0 and var length)
            {
                Add(text.Substring(at, length).Replace(".", "", StringComparison.Ordinal).ToLowerInvariant(), at, at + length);
                at += length - 1;
            }
            else if (char.IsLetterOrDigit(c) || (c is '.' or ',' && IsInNumber(at)) || (c == '_' && IsInCode(at)))
            {
                if (word.Length == 0)
                    wordStart = at;
                if (c != ',')
                    word.Append(Small(c));
            }
            else if (c != '\'' || word.Length == 0 || IsWeAre(at))
            {
                var previous = word.Length > 0 ? word.ToString() : null;
                Flush(at);
                Separate(c, at, previous);
            }
        }

        Flush(text.Length);
    }

    /// <summary>Letters of other scripts that pass for Latin ones are read as people read them.</summary>
    private static char Small(char c)
    {
        var small = char.ToLowerInvariant(c);
        return !char.IsAscii(small) && Rune.TryCreate(small, out var letter) && LookAlikes.LatinOf(letter) is [var latin] ? latin : small;
    }

    /// <summary>"We're" would look like "were" without its apostrophe.</summary>
    private bool IsWeAre(int at) => word.Length == 2 && word[0] == 'w' && word[1] == 'e' && at + 1 < text.Length && text[at + 1] is 'r' or 'R';

    private bool IsInNumber(int at) => word.Length > 0 && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length
        && char.IsAsciiDigit(text[at + 1]);

    /// <summary>"pain_free" is a word of a program or a glossary.</summary>
    private bool IsInCode(int at) => word.Length > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private void Flush(int end)
    {
        if (word.Length > 0)
        {
            var written = word.ToString();
            var second = ClaimSpelling.PlaceOfSecond(written);
            if (second > 0)
                Add(written[..second], wordStart, wordStart + second);
            Add(written[second..], wordStart + second, end);
        }

        word.Clear();
    }

    private void Add(string folded, int start, int end)
    {
        if (tokens.Count > 0 && pending == ClaimBreak.None && ClaimSpelling.Join(tokens[^1].Word, folded) is { } joined)
        {
            tokens[^1] = tokens[^1] with { Word = joined, End = plain.EndOf(end - 1), Mark = ClaimToken.MarkOf(joined) };
            return;
        }

        if (tokens.Count > 0 && pending == ClaimBreak.None)
            folded = ClaimSpelling.InFull(tokens[^1], folded);
        var isNumber = ClaimNumbers.IsNumber(folded);
        var mark = ClaimToken.MarkOf(folded) | (isNumber ? ClaimToken.NumberMark : 0);
        tokens.Add(new(folded, plain.StartOf(start), plain.EndOf(end - 1), pending, quoteDepth > 0 || lineIsQuoted, isNumber, mark));
        endings.Add(' ');
        lineIsEmpty = false;
        pending = ClaimBreak.None;
    }

    private void Separate(char c, int at, string? previous)
    {
        switch (c)
        {
            case '.' or ':' or ')' when IsMarkOfAnswer(previous):
                TakeBack();
                break;
            case '.':
                if (ClaimSpelling.EndsSentence(text, at, previous))
                    End(c);
                break;
            case '?' or '!':
                End(c);
                break;
            case ';' or '…':
                End(';');
                break;
            case '•' or '·':
                Break(ClaimBreak.Sentence);
                break;
            case '|':
                lineIsRow |= lineIsEmpty;
                if (lineIsRow)
                    cellBorders.Add(tokens.Count);
                Break(ClaimBreak.Sentence);
                break;
            case PlainText.Cell:
                cellBorders.Add(tokens.Count);
                goto case PlainText.Block;
            case PlainText.Block:
                lineStart = at + 1;
                lineIsEmpty = true;
                lineIsRow = false;
                passages.Forget();
                Break(ClaimBreak.Paragraph);
                break;
            case '\n' or '\r':
                NewLine(at);
                break;
            case ',' or ':' or '(' or ')' or '/' or '[' or ']':
                Break(ClaimBreak.Clause);
                break;
            case '–' or '-':
                Dash(c, at);
                break;
            case '&':
                Add("and", at, at + 1);
                break;
            case '%':
                Add("percent", at, at + 1);
                break;
            case '+' when previous is not null && char.IsAsciiDigit(previous[0]):
                Add("plus", at, at + 1);
                break;
            case '"' or '“' or '”':
                passages.Mark(c, tokens.Count);
                break;
            case '>':
                lineIsQuoted |= lineIsEmpty && !lines.IsListed(at);
                break;
            case PlainText.Quoted:
                quoteDepth++;
                break;
            case PlainText.Unquoted:
                quoteDepth = Math.Max(0, quoteDepth - 1);
                break;
        }
    }

    private void End(char c)
    {
        if (endings.Count > 0 && pending < ClaimBreak.Paragraph && endings[^1] != '?')
            endings[^1] = c;
        Break(ClaimBreak.Sentence);
    }

    /// <summary>The "Q." and "A." before a question and its answer.</summary>
    private bool IsMarkOfAnswer(string? previous) => previous is "q" or "a" && tokens[^1].Before >= ClaimBreak.Sentence;

    private void TakeBack()
    {
        pending = tokens[^1].Before;
        tokens.RemoveAt(tokens.Count - 1);
        endings.RemoveAt(endings.Count - 1);
    }

    private void Break(ClaimBreak here) => pending = here > pending ? here : pending;

    /// <summary>An empty line ends a paragraph, a single line end a sentence, unless the line was only wrapped.</summary>
    private void NewLine(int at)
    {
        var (next, isParagraph) = lines.After(at);
        var length = at - lineStart;
        lineStart = at + 1;
        lineIsQuoted = false;
        lineIsRow = false;
        lineIsEmpty = true;
        if (isParagraph)
        {
            passages.Forget();
            Break(ClaimBreak.Paragraph);
        }
        else if (next >= text.Length || !lines.GoOn(at, next, length))
        {
            Break(ClaimBreak.Sentence);
        }
    }

    /// <summary>"2-3" is two to three; a dash with a space before it begins a new thought; a hyphen joins.</summary>
    private void Dash(char c, int at)
    {
        var before = at - 1;
        var after = at + 1;
        while (before >= 0 && text[before] == ' ' && at - before < 3)
            before--;
        while (after < text.Length && text[after] == ' ' && after - at < 3)
            after++;
        var isRange = before >= 0 && after < text.Length && char.IsAsciiDigit(text[before]) && char.IsAsciiDigit(text[after]);
        var startsLine = before < 0 || text[before] is '\n' or PlainText.Block or PlainText.Cell;
        if (isRange)
            Add("to", at, at + 1);
        else if (startsLine)
            Break(ClaimBreak.Sentence);
        else if (c == '–' || text[at - 1] == ' ' || text[at - 1] == '-')
            Break(ClaimBreak.Clause);
    }
}
