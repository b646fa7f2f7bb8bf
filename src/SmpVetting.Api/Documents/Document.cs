namespace SmpVetting.Api.Documents;

/// <summary>
/// What a page or a post says, before it is written for a place. All of it is text, whoever wrote it: no form passes
/// markup through, and a link leads to a path of this service and nowhere else.
/// </summary>
public sealed record Document
{
    public required string Title { get; init => field = Shown.OneLine(value); }

    /// <summary>What a link to the page shows beside its title; forums want at least 50 characters.</summary>
    public required string Summary { get; init => field = Shown.OneLine(value); }

    /// <summary>Where the same can be read again; null for an answer that is not kept.</summary>
    public string? Path { get; init; }

    /// <summary>What a post says of the entries it has no room for: how many there are, and where to find them.</summary>
    public required Func<IReadOnlySet<Entry>, string> Rest { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }
}

/// <summary>Some blocks under one heading, or under the title itself.</summary>
public sealed record Section(string? Heading, IReadOnlyList<Block> Blocks)
{
    public string? Heading { get; } = Heading is null ? null : Shown.OneLine(Heading);

    public bool IsEmpty => Blocks.All(block => block is Entries { Items.Count: 0 });
}

public abstract record Block;

public sealed record Paragraph(IReadOnlyList<Inline> Line) : Block;

/// <summary>Somebody's own words.</summary>
public sealed record Quote(string Text) : Block
{
    public string Text { get; } = Shown.OneLine(Text);
}

/// <summary>A list of points, or of facts where the entries have labels.</summary>
public sealed record Entries(IReadOnlyList<Entry> Items) : Block;

/// <summary>
/// One point or fact. A post without room says those of the highest rank in brief first, then leaves them out, and never
/// those of rank 0.
/// </summary>
public sealed record Entry(IReadOnlyList<Inline> Line, string? Label = null, int Rank = 0)
{
    /// <summary>What is left of the line in a post without room; null where all of it is needed.</summary>
    public IReadOnlyList<Inline>? Brief { get; init; }

    public string? Label { get; } = Label is null ? null : Shown.OneLine(Label);
}

/// <summary>A piece of a line.</summary>
public abstract record Inline
{
    private protected Inline(string text) => Text = Shown.OneLine(text);

    public string Text { get; }

    public static implicit operator Inline(string text) => new Plain(text);
}

public sealed record Plain(string Words) : Inline(Words);

/// <summary>Words that somebody gave, such as a name; they may run from right to left.</summary>
public sealed record Given(string Words) : Inline(Words);

public sealed record Strong(string Words) : Inline(Words);

public sealed record Emphasis(string Words) : Inline(Words);

/// <summary>A link to a path of this service.</summary>
public sealed record Link : Inline
{
    public Link(string words, string path)
        : base(words)
    {
        if (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal) || !path.All(IsPlain))
            throw new ArgumentException("Links lead to paths of this service alone.", nameof(path));
        Path = path;
    }

    public string Path { get; }

    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || "/_-.?=&%".Contains(character, StringComparison.Ordinal);
}
