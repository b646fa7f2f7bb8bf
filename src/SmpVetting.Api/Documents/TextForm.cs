namespace SmpVetting.Api.Documents;

/// <summary>A document as a post for a forum: never longer than a post should be. Entries are said in brief, or left out whole.</summary>
/// <param name="home">The address of this service without a slash at its end; empty when it has none that others can open.</param>
internal abstract class TextForm(string home)
{
    /// <summary>What a moderator can put into an answer without pushing the rest of it off the screen.</summary>
    public const int MostCharacters = 1000;

    private const int LongestTitle = 70;
    private const int LongestGiven = 60;
    private const int LongestQuote = 300;

    public string Write(Document document)
    {
        var leastFirst = document.Sections.SelectMany(section => section.Blocks).OfType<Entries>().SelectMany(block => block.Items)
            .Reverse().OrderByDescending(entry => entry.Rank).ToList();
        var (brief, gone) = (leastFirst.Where(entry => entry.Brief is not null).ToList(), leastFirst.Where(entry => entry.Rank > 0).ToList());
        var (least, most) = (0, brief.Count + gone.Count);
        // Each entry in brief and each entry less makes the post shorter, so the fewest that must be are found by halving.
        while (least < most)
        {
            var middle = (least + most) / 2;
            if (Shortened(middle).Length <= MostCharacters)
                most = middle;
            else
                least = middle + 1;
        }

        return Shortened(least);

        string Shortened(int steps) => Text(document, Set(brief.Take(steps)), Set(gone.Take(steps - brief.Count)));

        static HashSet<Entry> Set(IEnumerable<Entry> entries) => new(entries, ReferenceEqualityComparer.Instance);
    }

    protected virtual string BetweenBlocks => "\n";

    protected abstract string Escaped(string text);

    protected abstract string Title(string words);

    protected abstract string Heading(string words);

    protected abstract string Bold(string words);

    protected abstract string Slanted(string words);

    protected abstract string Linked(string words, string address);

    protected abstract string Quoted(string words);

    protected abstract string Listed(IEnumerable<string> items);

    private string Text(Document document, HashSet<Entry> brief, HashSet<Entry> gone)
    {
        var blocks = new List<string> { Title(Escaped(Shown.Cut(document.Title, LongestTitle))) };
        foreach (var section in document.Sections)
        {
            var texts = section.Blocks.Select(block => Text(block, brief, gone)).OfType<string>().ToList();
            if (section.Heading is { } heading && texts.Count > 0)
                blocks.Add(Heading(Escaped(heading)));
            blocks.AddRange(texts);
        }

        if (gone.Count > 0)
            blocks.Add(Slanted(Escaped(document.Rest(gone))));
        return string.Join(BetweenBlocks, blocks);
    }

    /// <summary>Null when nothing of it is left.</summary>
    private string? Text(Block block, HashSet<Entry> brief, HashSet<Entry> gone) => block switch
    {
        Paragraph paragraph => Text(paragraph.Line),
        Quote quote => Quoted(Escaped(Shown.Cut(quote.Text, LongestQuote).Trim())),
        Entries entries => entries.Items.Where(entry => !gone.Contains(entry)).Select(entry => Text(entry, brief)).ToList() is { Count: > 0 } items
            ? Listed(items) : null,
        _ => throw new InvalidOperationException($"No post can hold a {block.GetType().Name}."),
    };

    private string Text(Entry entry, HashSet<Entry> brief)
    {
        var line = Text(brief.Contains(entry) ? entry.Brief! : entry.Line);
        return entry.Label is null ? line : $"{Bold(Escaped($"{entry.Label}:"))} {line}";
    }

    private string Text(IReadOnlyList<Inline> line) => string.Concat(line.Select(Text));

    private string Text(Inline inline) => inline switch
    {
        Given => Escaped(Shown.Cut(inline.Text, LongestGiven)),
        Strong => Bold(Escaped(inline.Text.Trim())),
        Emphasis => Slanted(Escaped(inline.Text.Trim())),
        Link link when home.Length == 0 => $"{Escaped(link.Text)} ({Escaped(link.Path)})",
        Link link => Linked(Escaped(link.Text), home + link.Path),
        _ => Escaped(inline.Text),
    };
}
