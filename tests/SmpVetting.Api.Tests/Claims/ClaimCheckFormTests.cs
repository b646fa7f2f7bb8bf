using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Support;
using SmpVetting.Domain;
using SmpVetting.Domain.Claims;

namespace SmpVetting.Api.Tests.Claims;

/// <summary>A check as a page and as a post.</summary>
public sealed class ClaimCheckFormTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_post_never_shows_a_quote_without_the_type_that_was_judged() => Assert.Contains(
        "insured, “Our ink never fades”",
        await PostAsync(new { claims = new[] { new { type = "insured", quote = "Our ink never fades" } } }, "text"), StringComparison.Ordinal);

    [Theory]
    [InlineData("text/markdown", "", "text/markdown")]
    [InlineData("text/plain", "", "text/plain")]
    [InlineData("TEXT/HTML", "", "text/html")]
    [InlineData("text/html", "", "text/html")]
    [InlineData("*/*", "?format=bbcode", "text/plain")]
    [InlineData("*/*", "", "application/json")]
    public async Task A_check_is_given_in_the_form_that_was_asked_for(string accept, string query, string contentType)
    {
        const string text = "One session is all you need. [url=javascript:alert(1)]Never fades[/url] and <b>fully insured</b>!";
        var response = await service.Anyone().SendAsync(
            HttpMethod.Post, ClaimChecks.Path + query, new JsonObject { ["text"] = text }.ToJsonString(), ("Accept", accept));
        var body = await response.Content.ReadAsStringAsync(Stop);

        Assert.Equal(contentType, response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("contradicted", body, StringComparison.Ordinal);
        Assert.True(contentType is "text/html" or "application/json" || body.Length <= 1000, $"{body.Length}");
        Assert.DoesNotContain(contentType == "application/json" ? "\u0000" : "[url=javascript", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("text")]
    [InlineData("bbcode")]
    public async Task A_post_says_how_much_of_each_list_it_shows_and_keeps_a_question(string form)
    {
        var types = Enum.GetValues<ClaimType>().Select(type => type.Word()).ToList();
        var check = new { claims = types.Select(type => new { type }) };
        var asks = ClaimChecks.Items(await service.CheckAsync(check)).Select(item => (string)item["ask"]!).Distinct().ToList();

        var post = await PostAsync(check, form);

        Assert.InRange(post.Length, 500, 1000);
        var shown = types.Count(type => post.Contains($"{type.Replace('_', ' ')}: ", StringComparison.Ordinal));
        var asked = asks.Count(ask => post.Contains(ask, StringComparison.Ordinal));
        Assert.InRange(shown, 4, types.Count - 1);
        Assert.InRange(asked, 1, 7);
        Assert.Contains($"{shown} of {types.Count} claims", post, StringComparison.Ordinal);
        Assert.Contains($"{asked} of {asks.Count} questions shown; ask for application/json for more.", post, StringComparison.Ordinal);
        Assert.DoesNotContain("quoted here", post, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Finished in one visit! Our organic pigment never fades, and we are fully insured.", 4)]
    [InlineData("We have 12 years of experience.", 1)]
    public async Task A_post_gives_each_claim_of_a_short_text_its_verdict_and_leaves_out_reasons_first(string text, int claims)
    {
        var items = ClaimChecks.Items(await service.CheckAsync(new { text }));

        var post = await PostAsync(new { text }, "text");

        Assert.Equal(claims, items.Count);
        Assert.All(items, item => Assert.Contains($"”: {item["verdict"]}.", post, StringComparison.Ordinal));
    }

    [Fact]
    public async Task That_no_clinic_was_named_is_said_once_and_each_claim_has_sentences_of_its_own()
    {
        var check = new { claims = new[] { new { type = "insured" }, new { type = "laser_removes_easily" }, new { type = "never_turns_blue" } } };
        const string noClinic = "No clinic was named";

        var page = await PostAsync(check, "html");

        Assert.Equal(2, page.Split(noClinic).Length);
        Assert.True(page.IndexOf(noClinic, StringComparison.Ordinal) < page.IndexOf("<h2>Claims", StringComparison.Ordinal));
        Assert.All(ClaimChecks.Items(await service.CheckAsync(check)), item =>
        {
            var because = item["because"]!.AsArray().Select(sentence => (string)sentence!).ToList();
            Assert.StartsWith(noClinic, because[0], StringComparison.Ordinal);
            Assert.All(because.Skip(1), sentence => Assert.Contains($"</strong>. {sentence}", page, StringComparison.Ordinal));
        });
    }


    private async Task<string> PostAsync(object check, string form)
    {
        var response = await service.Anyone().PostAsync($"{ClaimChecks.Path}?format={form}", check);
        return (await response.Content.ReadAsStringAsync(Stop)).Replace("\\_", "_", StringComparison.Ordinal);
    }
}
