using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using SmpVetting.Api.Documents;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Contract;

/// <summary>The contract for people: complete, readable without scripts, and nothing from elsewhere.</summary>
public sealed partial class DocsTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static readonly string[] Inks = ["text", "quiet", "accent"];
    private static readonly string[] Grounds = ["paper", "shade"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_operation_parameter_and_property_is_on_the_page()
    {
        var page = WebUtility.HtmlDecode(await service.Anyone().GetStringAsync("/docs", Stop));
        Assert.All(ApprovedContract.Operations, operation =>
        {
            Assert.Contains($"id=\"{operation.Id}\"", page);
            Assert.Contains((string)operation.Node["summary"]!, page);
            Assert.All(operation.Parameters, parameter => Assert.Contains((string)parameter["description"]!, page));
            if (operation.RequestSchema is not null)
                Assert.All(Place.Of(operation), place => Assert.Contains($"<code>{place.Path.Replace("[0]", "[]", StringComparison.Ordinal).TrimEnd('[', ']')}", page));
        });
    }

    [Fact]
    public async Task Whoever_opens_the_service_in_a_browser_is_led_to_the_documentation()
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = service.Anyone().BaseAddress };

        var answer = await browser.GetAsync("/", Stop);

        Assert.Equal((HttpStatusCode.Found, "/docs"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task It_holds_no_script_and_nothing_from_elsewhere()
    {
        var page = await service.Anyone().GetAsync("/docs", Stop);
        var html = await page.Content.ReadAsStringAsync(Stop);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Equal("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'", ProblemAnswer.Header(page, "Content-Security-Policy"));
        Assert.DoesNotMatch(@"<script|<img|<iframe|<style|<[^>]*\s(on\w+|style)=|(src|href)=""?(https?:)?//", html);
        Assert.DoesNotContain("url(", await service.Anyone().GetStringAsync("/docs.css", Stop));
    }

    [Fact]
    public async Task Every_link_within_the_page_leads_somewhere_and_every_element_is_closed()
    {
        var html = await service.Anyone().GetStringAsync("/docs", Stop);
        var ids = Id().Matches(html).Select(match => match.Groups["id"].Value).ToList();
        Assert.Distinct(ids);
        Assert.All(Link().Matches(html).Select(match => match.Groups["id"].Value), id => Assert.Contains(id, ids));

        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Value.StartsWith("</", StringComparison.Ordinal))
                Assert.Equal(open.Pop(), name);
            else if (name is not ("meta" or "link"))
                open.Push(name);
        }

        Assert.Empty(open);
    }

    [Fact]
    public void Whatever_is_written_in_a_hole_is_escaped()
    {
        var html = new HtmlWriter();
        html.Write($"<p title=\"{"\"><script>"}\">{"<b>&'"}</p>");
        Assert.Equal("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&#x27;</p>\n", html.ToString());
    }

    /// <summary>WCAG 2.2, 1.4.3: 4.5 to 1, by day and by night.</summary>
    [Fact]
    public async Task The_colours_can_be_told_apart()
    {
        var css = await service.Anyone().GetStringAsync("/docs.css", Stop);
        foreach (var scheme in new[] { css, css[css.IndexOf("dark)", StringComparison.Ordinal)..] })
        {
            var colours = Colour().Matches(scheme).DistinctBy(match => match.Groups["name"].Value).ToDictionary(match => match.Groups["name"].Value, match => Luminance(match.Groups["value"].Value));
            Assert.All(
                from text in Inks
                from ground in Grounds
                select (colours[text], colours[ground]),
                pair => Assert.True(Contrast(pair.Item1, pair.Item2) >= 4.5, $"{pair}"));
        }
    }

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static double Luminance(string hex) => new[] { (0, 0.2126), (2, 0.7152), (4, 0.0722) }
        .Sum(part => part.Item2 * Linear(int.Parse(hex.AsSpan(part.Item1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0));

    private static double Linear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    [GeneratedRegex(@"\bid=""(?<id>[^""]+)""")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#(?<id>[^\"]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex("</?(?<name>[a-z][a-z0-9]*)[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("--(?<name>[a-z]+): #(?<value>[0-9a-f]{6})")]
    private static partial Regex Colour();
}
