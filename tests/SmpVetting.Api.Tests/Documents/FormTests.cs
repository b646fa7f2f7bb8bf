using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Extensions.Configuration;
using SmpVetting.Api.Documents;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Documents;

/// <summary>One tree, five forms: what each looks like, and that nobody's words become more than words in any of them.</summary>
[OnlyOnSqlite("It writes texts and touches no database.")]
public sealed class FormTests
{
    private const string Home = "https://smp.example";

    private static readonly Document Small = new()
    {
        Title = "Acme Scalp",
        Summary = "What is known of Acme Scalp, what is not, and what to ask.",
        Path = "/v1/clinics/cl_1/card?on=2026-11-21",
        Rest = left => $"{left.Count} more on the card.",
        Sections =
        [
            new Section(null, [new Paragraph(["Known since ", new Strong("2019"), "."])]),
            new Section("Known", [new Entries([new Entry(["active"], "Status"), new Entry([new Given("Jo")], "Works there", Rank: 1)])]),
            new Section("Said", [new Quote("We do it in one session."), new Entries([new Entry([new Emphasis("2 of 3"), " checked"])])]),
            new Section(null, [new Paragraph([new Link("The card", "/v1/clinics/cl_1/card?on=2026-11-21")])]),
        ],
    };

    /// <summary>What a clinic could be called so that a forum would do something.</summary>
    public static TheoryData<string> Names => new(
        "[url=javascript:alert(1)]click[/url]", "[img]http://x.example/t.gif[/img]", "[*][/list][b]", "](http://x.example)", "![](http://x.example/t.gif)",
        "[a](javascript:alert(1))", "<http://x.example>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&#x6a;avascript&#58;", "&lt;b&gt;",
        "@everyone", "see #123", "http://x.example/a", "HTTPS://X.EXAMPLE", "www.example.com", "www.1a.example", "smp.example", "jo@smp.example", "mailto:jo@smp.example",
        "//x.example", "///x.example", "https:////x.example", "# Big", "> said", "1. one", "12) two", "- point", "+ point", "=====", "---", "    code", "`code`", "```", "*a*", "**a**", "_a_",
        "~~a~~", "a | b", "$x$", "a\\", "\\[a", "a\n\n# b", "a\r\n[list]\n[*]b", "a\u2028b", "\u202Egnp.exe", "\u2066[b]\u2069", "z\u200Bw", "[\u200Bb]", "[[b]]", "![", "Ａcme！", "क्षि\u0301", "👩‍🦲 SMP");

    [Fact]
    public void A_document_is_Markdown() => Assert.Equal(
        """
        ## Acme Scalp

        Known since **2019**.

        ### Known

        - **Status:** active
        - **Works there:** Jo

        ### Said

        > We do it in one session.

        - *2 of 3* checked

        [The card](https://smp.example/v1/clinics/cl_1/card?on=2026-11-21)
        """,
        new MarkdownForm(Home).Write(Small));

    [Fact]
    public void A_document_is_BBCode() => Assert.Equal(
        """
        [b]Acme Scalp[/b]
        Known since [b]2019[/b].
        [b]Known[/b]
        [list]
        [*][b]Status:[/b] active
        [*][b]Works there:[/b] Jo
        [/list]
        [b]Said[/b]
        [quote]We do it in one session.[/quote]
        [list]
        [*][i]2 of 3[/i] checked
        [/list]
        [url=https://smp.example/v1/clinics/cl_1/card?on=2026-11-21]The card[/url]
        """,
        new BbcodeForm(Home).Write(Small));

    [Fact]
    public void A_document_is_plain_text() => Assert.Equal(
        """
        Acme Scalp
        Known since 2019.

        Known
        - Status: active
        - Works there: Jo

        Said
        “We do it in one session.”
        - 2 of 3 checked
        The card: https://smp.example/v1/clinics/cl_1/card?on=2026-11-21
        """,
        new PlainForm(Home).Write(Small));

    [Fact]
    public void A_document_is_a_page_that_forums_can_preview()
    {
        var page = Page(new HtmlForm(Home).Write(Small));

        var meta = page.Descendants("meta").Where(tag => tag.Attribute("property") is not null)
            .ToDictionary(tag => tag.Attribute("property")!.Value, tag => tag.Attribute("content")!.Value);
        Assert.Equal("Acme Scalp", page.Descendants("title").Single().Value);
        Assert.Equal("Acme Scalp", meta["og:title"]);
        Assert.Equal(Small.Summary, meta["og:description"]);
        Assert.Equal(Home + Small.Path, meta["og:url"]);
        Assert.Equal("canonical", page.Descendants("link").Single(tag => tag.Attribute("href")!.Value == Home + Small.Path).Attribute("rel")!.Value);
        Assert.Equal("en", page.Root!.Attribute("lang")!.Value);
        Assert.Equal(["Acme Scalp"], page.Descendants("h1").Select(tag => tag.Value));
        Assert.Equal(["Known", "Said"], page.Descendants("h2").Select(tag => tag.Value));
        Assert.Equal(["Status", "Works there"], page.Descendants("dt").Select(tag => tag.Value));
        Assert.Equal(["2 of 3 checked"], page.Descendants("li").Select(tag => tag.Value));
        Assert.Equal(["/v1/clinics/cl_1/card?on=2026-11-21"], page.Descendants("a").Select(tag => tag.Attribute("href")!.Value));
    }

    [Fact]
    public void Without_an_address_of_its_own_a_post_names_the_path() =>
        Assert.EndsWith("The card (/v1/clinics/cl_1/card?on=2026-11-21)", new PlainForm("").Write(Small), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://*:5080;http://localhost:5081/", null, "http://localhost:5081")]
    [InlineData("http://0.0.0.0:5080", null, "")]
    [InlineData("http://127.0.0.1:5080", "https://smp.example", "https://smp.example")]
    [InlineData("http://127.0.0.1:5080", "https://smp.example:8443/", "https://smp.example:8443")]
    public void Links_lead_where_others_open_the_service_or_else_where_it_listens(string urls, string? publicUrl, string home) =>
        Assert.Equal(home, Settings.From(new ConfigurationBuilder().AddInMemoryCollection([new("Urls", urls), new("PublicUrl", publicUrl)]).Build()).Home);

    [Theory, MemberData(nameof(Names))]
    public void A_name_is_only_words_in_Markdown(string name)
    {
        var written = new MarkdownForm(Home).Write(With(name));

        Assert.Equal(new MarkdownForm(Home).Write(With("x")).Split('\n').Length, written.Split('\n').Length);
        AssertStartsNothing(Unescaped(written));
        // Every character that CommonMark gives a meaning inside a line has its backslash, or is one that this form wrote.
        var own = MarkdownMarks(new MarkdownForm(Home).Write(With("x")));
        Assert.Equal(own, MarkdownMarks(written));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_name_is_only_words_in_BBCode(string name)
    {
        var written = new BbcodeForm(Home).Write(With(name));

        Assert.Equal(Tags(new BbcodeForm(Home).Write(With("x"))), Tags(written));
        AssertStartsNothing(written);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_name_is_only_words_in_plain_text(string name)
    {
        var written = new PlainForm(Home).Write(With(name));

        Assert.Equal(new PlainForm(Home).Write(With("x")).Split('\n').Length, written.Split('\n').Length);
        Assert.Empty(Tags(written));
        AssertStartsNothing(written);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_name_is_only_words_on_a_page(string name)
    {
        var (page, plain) = (Page(new HtmlForm(Home).Write(With(name))), Page(new HtmlForm(Home).Write(With("x"))));

        Assert.Equal(plain.Descendants().Select(tag => tag.Name), page.Descendants().Select(tag => tag.Name));
        Assert.Equal(plain.Descendants().SelectMany(tag => tag.Attributes()).Select(attribute => attribute.Name), page.Descendants().SelectMany(tag => tag.Attributes()).Select(attribute => attribute.Name));
        Assert.Equal(Shown.OneLine(name).Trim(), page.Descendants("h1").Single().Value.Trim());
    }

    [Fact]
    public void What_cannot_be_seen_or_turns_text_around_is_left_out() =>
        Assert.Equal("Acme gnp.exe", Shown.OneLine("Ac\u200Bme\n\t \u202Egnp.exe\u2069"));

    [Fact]
    public void Ordinary_punctuation_stays_as_it_is() =>
        Assert.Equal("St. Mary's (1.5 km): Smith/Jones, 2-3 sessions.", Inert.Of("St. Mary's (1.5 km): Smith/Jones, 2-3 sessions."));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/v1/clinics/cl_1) [x](y")]
    [InlineData("/v1/\"onclick=")]
    public void A_link_leads_to_this_service_alone(string path) => Assert.Throws<ArgumentException>(() => new Link("here", path));

    [Fact]
    public void A_post_drops_its_least_important_entries_whole_and_says_how_many()
    {
        var document = Small with
        {
            Sections =
            [
                new Section("Kept", [new Entries([new Entry(["always here"])])]),
                new Section("Ranked", [new Entries([.. Enumerable.Range(0, 40).Select(i => new Entry([$"entry number {i} of many, with some words"], Rank: 1 + (i / 10)))])]),
            ],
        };

        var written = new BbcodeForm(Home).Write(document);

        var shown = written.Split('\n').Count(line => line.Contains("entry number", StringComparison.Ordinal));
        Assert.InRange(written.Length, 900, TextForm.MostCharacters);
        Assert.Contains("always here", written, StringComparison.Ordinal);
        Assert.Contains($"[i]{40 - shown} more on the card.[/i]", written, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(0, shown), i => Assert.Contains($"entry number {i} of many, with some words", written, StringComparison.Ordinal));
    }

    [Fact]
    public void A_heading_goes_with_the_last_of_its_entries()
    {
        var document = Small with { Sections = [new Section("Gone", [new Entries([new Entry([new string('x', 1200)], Rank: 1)])])] };

        Assert.Equal("Acme Scalp\n1 more on the card.", new PlainForm(Home).Write(document));
    }

    [Fact]
    public void A_text_is_cut_between_letters_as_people_see_them()
    {
        Assert.Equal("ab…", Shown.Cut("abcd", 3));
        Assert.Equal("a…", Shown.Cut("a👩🏽cd", 5));
        Assert.Equal("ae\u0301…", Shown.Cut("ae\u0301o\u0301u", 4));
        Assert.Equal("a\u0301…", Shown.Cut("a\u0301\u0301\u0301\u0301", 3));
    }

    private static Document With(string name) => Small with
    {
        Title = name,
        Summary = name,
        Sections =
        [
            new Section(null, [new Paragraph([new Given(name)]), new Paragraph([new Given(name), " in ", new Strong(name), ", ", new Emphasis(name), "."])]),
            new Section("Facts", [new Quote(name), new Entries([new Entry([new Given(name), new Link("here", "/")], name)]), new Entries([new Entry([new Given(name)])])]),
        ],
    };

    /// <summary>What forums link, mention or refer to on their own, whatever stands around it.</summary>
    private static void AssertStartsNothing(string written)
    {
        var text = written.Replace($"{Home}/", "", StringComparison.Ordinal);
        foreach (var start in new[] { "//", "@", "#1", "www.", "x.example", "smp.example", "example.com" })
            Assert.DoesNotContain(start, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(text, character => character != '\n' && (char.IsControl(character) || (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format)));
    }

    private static string Unescaped(string markdown) => System.Text.RegularExpressions.Regex.Replace(markdown, @"\\([!-/:-@\[-`{-~])", "$1");

    /// <summary>The characters that mean something in Markdown and have no backslash, in order.</summary>
    private static string MarkdownMarks(string written)
    {
        var marks = new System.Text.StringBuilder();
        var isLineStart = true;
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '\\')
            {
                i++;
                isLineStart = false;
                continue;
            }

            if ("`*_[]<>|~&$!".Contains(written[i]) || (isLineStart && "#>-+=.)".Contains(written[i])))
                marks.Append(written[i]);
            isLineStart = written[i] == '\n' || (isLineStart && (char.IsAsciiDigit(written[i]) || "#>- ".Contains(written[i])));
        }

        return marks.ToString();
    }

    private static IEnumerable<string> Tags(string written) =>
        System.Text.RegularExpressions.Regex.Matches(written, @"\[[^\]]*\]?").Select(match => match.Value);

    private static XDocument Page(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
