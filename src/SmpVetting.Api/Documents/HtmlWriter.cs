using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SmpVetting.Api.Documents;

/// <summary>Writes HTML. Whatever stands in a hole of the text is escaped; there is no way around that.</summary>
internal sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder text = new();

    /// <summary>One piece of text and a line's end; the handler has written the piece when this is called.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        _ = markup;
        text.Append('\n');
    }

    public override string ToString() => text.ToString();

    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly StringBuilder text;

        public Markup(int literalLength, int formattedCount, HtmlWriter writer)
        {
            text = writer.text;
            text.EnsureCapacity(text.Length + literalLength + (formattedCount * 16));
        }

        public void AppendLiteral(string markup) => text.Append(markup);

        public void AppendFormatted<T>(T value) => text.Append(Encoder.Encode($"{value}"));

        public void AppendFormatted(IReadOnlyList<Inline> line)
        {
            foreach (var inline in line)
                Append(inline);
        }

        private void Append(Inline inline)
        {
            var (before, after) = inline switch
            {
                Given => ("<bdi>", "</bdi>"),
                Strong => ("<strong>", "</strong>"),
                Emphasis => ("<em>", "</em>"),
                Link link => ($"<a href=\"{Encoder.Encode(link.Path)}\">", "</a>"),
                _ => ("", ""),
            };
            text.Append(before).Append(Encoder.Encode(inline.Text)).Append(after);
        }
    }
}
