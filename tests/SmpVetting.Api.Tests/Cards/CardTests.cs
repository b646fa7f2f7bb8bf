using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Documents;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;
using SmpVetting.Domain.Records;

namespace SmpVetting.Api.Tests.Cards;

public sealed class CardTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Today => service.Clock.GetUtcNow().ToString("yyyy-MM-dd", null);

    public static TheoryData<string> Forms => ["json", "markdown", "text", "bbcode", "html"];

    [Fact]
    public async Task What_was_checked_what_was_said_and_what_has_run_out_stand_apart_each_with_its_date()
    {
        var checks = (await CardAsync(await AClinicAsync()))["checks"]!;

        Assert.Equal(["insurance 2026-11-01", $"hours {Today}"], Dated(checks["verified"]!).OrderDescending());
        Assert.Equal([$"openedOn {Today}"], Dated(checks["attested"]!));
        Assert.Equal(["bbp_certificate 2025-07-01"], Dated(checks["expired"]!));
        Assert.Empty(checks["refuted"]!.AsArray());

        static IEnumerable<string> Dated(JsonNode list) => list.AsArray().Select(check => $"{check!["field"]} {check["checkedOn"]}");
    }

    [Fact]
    public async Task The_card_tells_status_people_training_pigments_claims_and_warning_signs()
    {
        var card = await CardAsync(await AClinicAsync());

        Assert.Equal("Open since 2019-03-01, 7 years.", (string?)card["status"]!["says"]);
        Assert.Equal(Today, (string?)card["status"]!["recordedOn"]);
        Assert.Equal("Ada Ink", (string?)card["practitioners"]![0]!["name"]);
        Assert.Equal("verified", (string?)card["practitioners"]![0]!["trainings"]![0]!["standing"]);
        Assert.Equal("absent", (string?)card["pigments"]![0]!["metalOxides"]!["answer"]);
        Assert.Equal("contradicted", (string?)card["claims"]![0]!["verdict"]);
        Assert.Contains("single_session", card["redFlags"]!.AsArray().Select(flag => (string?)flag!["code"]));
        Assert.Null(card["reports"]!["published"]!["count"]);
        Assert.Null(card["lastReply"]);
    }

    [Fact]
    public async Task Of_a_clinic_that_nobody_knows_everything_is_a_question()
    {
        var card = await service.Anyone().GetJsonAsync($"/v1/clinics/{await (await service.AModeratorAsync()).AClinicAsync()}/card");

        Assert.Equal(
            ["status", "practitioners", "insurance", "licence", "pigments", "openedOn", "identifiers", "peopleTreated"],
            card["unknown"]!.AsArray().Select(unknown => (string)unknown!["code"]!));
        Assert.All(card["unknown"]!.AsArray(), unknown => Assert.Contains("?", (string)unknown!["ask"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_closed_clinic_says_so_with_its_day_and_what_continues_it()
    {
        var moderator = await service.AModeratorAsync();
        var next = await moderator.AClinicAsync("Next");
        var closed = await moderator.MadeAsync("/v1/clinics", new { name = "Gone", status = "closed", closedOn = "2026-10-01", succeededBy = next });

        var card = await service.Anyone().GetJsonAsync($"/v1/clinics/{closed}/card");
        var post = await TextAsync($"/v1/clinics/{closed}/card?format=text");

        Assert.Equal("Closed since 2026-10-01.", (string?)card["status"]!["says"]);
        Assert.Equal(next, (string?)card["status"]!["succeededBy"]);
        Assert.Contains($"The clinic that continues it (/v1/clinics/{next}/card)", post, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_answer_of_the_clinic_is_its_last_reply()
    {
        var moderator = await service.AModeratorAsync();
        var clinic = await GivenClinic.MakeAsync(moderator);
        await clinic.AnswerAsync(moderator, "We mean a top-up.");

        var card = await service.Anyone().GetJsonAsync(clinic.Card);

        Assert.Equal("We mean a top-up.", (string?)card["lastReply"]!["says"]);
        Assert.Equal((string?)card["asOf"], (string?)card["lastReply"]!["on"]);
    }

    [Fact]
    public async Task A_name_that_mixes_scripts_in_a_word_is_said_on_the_card_and_where_it_is_looked_up()
    {
        var clinic = await AClinicAsync("Аcme Scalp");

        var found = await (await service.Anyone().PostAsync("/v1/clinics/lookup", new { items = new[] { new { name = "Acme Scalp" } } })).JsonAsync();

        Assert.Contains((await CardAsync(clinic))["redFlags"]!.AsArray(), flag => (string?)flag!["code"] == "mixed_scripts" && (string?)flag["weight"] == "low");
        var match = found["items"]![0]!["matches"]!.AsArray().Single(match => (string?)match!["id"] == clinic.Id)!;
        Assert.Contains(match["because"]!.AsArray(), because => ((string)because!).Contains("'Аcme'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("text/markdown", "text/markdown")]
    [InlineData("text/plain;q=0.2, text/markdown;q=0.9, application/json;q=0.5", "text/markdown")]
    [InlineData("application/json;q=0, text/*", "text/markdown")]
    [InlineData("text/*;q=0.1, text/plain", "text/plain")]
    [InlineData("no media type", "application/json")]
    public async Task Accept_decides_the_form(string? accept, string expected)
    {
        var clinic = await AClinicAsync();
        var answer = await service.Anyone().SendAsync(HttpMethod.Get, clinic.Card, null, accept is null ? [] : [("Accept", accept)]);

        Assert.Equal(expected, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", answer.Content.Headers.ContentType.CharSet);
        Assert.Equal(["Accept"], answer.Headers.Vary);
    }

    [Fact]
    public async Task What_cannot_be_given_is_refused_with_what_can()
    {
        var clinic = await AClinicAsync();

        var pdf = await service.Anyone().SendAsync(HttpMethod.Get, clinic.Card, null, ("Accept", "application/pdf"));
        Assert.Equal(HttpStatusCode.NotAcceptable, pdf.StatusCode);
        Assert.Equal("application/problem+json", pdf.Content.Headers.ContentType!.MediaType);
        Assert.Contains("text/markdown", (string)(await pdf.JsonAsync())["detail"]!, StringComparison.Ordinal);
        Assert.Equal(["format"], await (await service.Anyone().GetAsync($"{clinic.Card}?format=bbcod", Stop)).FaultsAsync());
    }

    [Fact]
    public async Task BBCode_is_plain_text_asked_for_by_name()
    {
        var answer = await service.Anyone().SendAsync(HttpMethod.Get, $"{(await AClinicAsync()).Card}?format=bbcode", null, ("Accept", "text/plain"));

        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("[b]Harbour Scalp Studio[/b]\n", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task Each_form_has_a_tag_of_its_own_that_spares_what_is_known(string form)
    {
        var address = $"{(await AClinicAsync()).Card}?format={form}";
        var first = await service.Anyone().GetAsync(address, Stop);
        var again = await service.Anyone().SendAsync(HttpMethod.Get, address, null, ("If-None-Match", first.Headers.ETag!.Tag));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(["Accept"], again.Headers.Vary);
        var tags = await Task.WhenAll(Forms.Select(async other =>
            (await service.Anyone().GetAsync(address.Replace($"={form}", $"={other.Data}", StringComparison.Ordinal), Stop)).Headers.ETag!.Tag));
        Assert.Equal(5, tags.Distinct().Count());
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task Links_do_not_follow_the_Host_of_a_request(string form)
    {
        var answer = await service.Anyone().SendAsync(HttpMethod.Get, $"{(await AClinicAsync()).Card}?format={form}", null, ("Host", "evil.example"));

        Assert.DoesNotContain("evil.example", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_has_no_script_and_a_policy_that_allows_none()
    {
        var answer = await service.Anyone().GetAsync($"{(await AClinicAsync("<script>alert(1)</script>")).Card}?format=html", Stop);

        Assert.Contains("default-src 'none'; style-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", await answer.Content.ReadAsStringAsync(Stop), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Reports_that_wait_do_not_change_a_byte_of_the_card()
    {
        var clinic = await AClinicAsync();
        var before = await TextAsync(clinic.Card);
        await FileAsync(clinic.Id, 3);

        Assert.Equal(before, await TextAsync(clinic.Card));
    }

    [Fact]
    public async Task A_burst_of_reports_is_said_and_changes_no_number()
    {
        var clinic = await AClinicAsync();
        var before = await TextAsync(clinic.Card);
        await FileAsync(clinic.Id, 8);

        var after = await TextAsync(clinic.Card);

        Assert.Equal(before.Replace("\"unusualActivity\":null", $"\"unusualActivity\":\"{RecordWords.UnusualActivity}\"", StringComparison.Ordinal), after);
        Assert.Contains(RecordWords.UnusualActivity, await TextAsync($"{clinic.Card}?format=text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_with_much_on_it_still_fits_a_post()
    {
        var moderator = await service.AModeratorAsync();
        var clinic = await GivenClinic.MakeAsync(moderator, new string('[', 199) + "a");
        await clinic.ChangeAllAsync(moderator);

        foreach (var form in (string[])["markdown", "text", "bbcode"])
        {
            var post = await TextAsync($"{clinic.Card}?format={form}");
            Assert.InRange(post.Length, 500, TextForm.MostCharacters);
            Assert.Contains("more on the card", post, StringComparison.Ordinal);
        }
    }

    private async Task<GivenClinic> AClinicAsync(string name = "Harbour Scalp Studio") => await GivenClinic.MakeAsync(await service.AModeratorAsync(), name);

    private async Task<JsonNode> CardAsync(GivenClinic clinic) => await service.Anyone().GetJsonAsync(clinic.Card);

    private async Task<string> TextAsync(string path)
    {
        var answer = await service.Anyone().GetAsync(path, Stop);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.IsSuccessStatusCode, text);
        return text;
    }

    private async Task FileAsync(string clinicId, int count)
    {
        for (var i = 0; i < count; i++)
            await service.Anyone().MadeAsync("/v1/reports", new { clinicId, story = $"Story {i}", anonymity = "anonymous", triage = new { } });
    }
}
