namespace SmpVetting.Api.Documents;

/// <summary>A document as a whole page, without a script, which forums can preview.</summary>
internal sealed class HtmlForm(string home)
{
    private readonly HtmlWriter html = new();

    public string Write(Document document)
    {
        WriteHead(document);
        html.Write($"<main>\n<h1><bdi>{document.Title}</bdi></h1>");
        foreach (var section in document.Sections.Where(section => !section.IsEmpty))
        {
            html.Write($"<section>");
            if (section.Heading is { } heading)
                html.Write($"<h2>{heading}</h2>");
            foreach (var block in section.Blocks)
                Write(block);
            html.Write($"</section>");
        }

        html.Write($"</main>\n</body>\n</html>");
        return html.ToString();
    }

    private void WriteHead(Document document)
    {
        var (title, summary) = (document.Title, document.Summary);
        html.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{title}</title>
            <meta name="description" content="{summary}" />
            <meta property="og:type" content="website" />
            <meta property="og:title" content="{title}" />
            <meta property="og:description" content="{summary}" />
            """);
        if (home.Length > 0 && document.Path is { } path)
            html.Write($"<meta property=\"og:url\" content=\"{home}{path}\" />\n<link rel=\"canonical\" href=\"{home}{path}\" />");
        html.Write($"<link rel=\"stylesheet\" href=\"/docs.css\" />\n</head>\n<body>");
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                html.Write($"<p>{paragraph.Line}</p>");
                break;
            case Quote quote:
                html.Write($"<blockquote><p><bdi>{quote.Text}</bdi></p></blockquote>");
                break;
            case Entries { Items: [{ Label: not null }, ..] } facts:
                WriteFacts(facts.Items);
                break;
            case Entries { Items.Count: > 0 } points:
                html.Write($"<ul>");
                foreach (var point in points.Items)
                    html.Write($"<li>{point.Line}</li>");
                html.Write($"</ul>");
                break;
        }
    }

    private void WriteFacts(IReadOnlyList<Entry> facts)
    {
        html.Write($"<dl>");
        foreach (var fact in facts)
            html.Write($"<dt>{fact.Label}</dt><dd>{fact.Line}</dd>");
        html.Write($"</dl>");
    }
}
