using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Claims;

public sealed class ClaimCheckTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Claims_of_a_text_are_found_at_their_place_with_verdict_and_question()
    {
        const string text = "Welcome! We finish your scalp in one session. Our pigment is FDA approved.";

        var answer = await service.CheckAsync(new { text });

        Assert.Equal(["single_session", "fda_approved"], ClaimChecks.Items(answer).Select(item => (string)item["type"]!));
        Assert.All(ClaimChecks.Items(answer), item =>
        {
            Assert.Equal((string)item["quote"]!, text.Substring((int)item["start"]!, (int)item["length"]!));
            Assert.Equal("contradicted", (string)item["verdict"]!);
            Assert.NotEmpty(item["evidence"]!.AsArray());
            Assert.NotEmpty((string)item["ask"]!);
        });
        Assert.Equal([true, false], ClaimChecks.Items(answer).Select(item => (bool)item["redFlag"]!));
        Assert.Equal("single_session", (string)answer["redFlags"]![0]!["code"]!);
        Assert.Equal("2026-11-21", (string)answer["asOf"]!);
    }

    [Fact]
    public async Task A_claim_by_its_type_needs_no_text()
    {
        var item = ClaimChecks.Items(await service.CheckAsync(new { claims = new[] { new { type = "insured" } } })).Single();

        Assert.Equal("unverified", (string)item["verdict"]!);
        Assert.Null(item["quote"]);
        Assert.Null(item["start"]);
    }

    [Theory]
    [InlineData("""{"type":"years_in_business","quote":"12 years of experience"}""")]
    [InlineData("""{"type":"years_in_business","quote":"for long","value":12}""")]
    [InlineData("""{"type":"years_in_business","quote":"for long","value":{"years":12}}""")]
    public async Task A_number_is_read_from_the_quote_or_given_with_or_without_its_unit(string claim)
    {
        var response = await service.Anyone().SendAsync(HttpMethod.Post, ClaimChecks.Path, $$"""{"claims":[{{claim}}]}""");

        Assert.Equal(12, (int)ClaimChecks.Items(await response.JsonAsync()).Single()["value"]!["years"]!);
    }

    [Fact]
    public async Task A_quote_that_was_not_read_as_its_claim_is_told_from_the_verdict_on_such_claims()
    {
        var items = ClaimChecks.Items(await service.CheckAsync(new { claims = new[] { new { type = "insured", quote = "We are not insured" }, new { type = "insured", quote = "We are insured" } } }));

        Assert.Equal([true, false], items.Select(item => ((string)item["because"]![0]!).StartsWith("The quote was not read", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Years_are_held_against_the_day_that_a_register_shows()
    {
        var moderator = await service.AModeratorAsync();
        var clinicId = await moderator.MadeAsync("/v1/clinics", new { name = "Young Scalps", openedOn = "2026-03-01" });
        var claims = new[] { new { type = "years_in_business", value = 12 } };
        var before = ClaimChecks.Items(await service.CheckAsync(new { clinicId, claims })).Single();
        await moderator.MadeAsync($"/v1/clinics/{clinicId}/verifications", new
        {
            field = "openedOn",
            value = "2026-03-01",
            status = "verified",
            source = new { kind = "company_register", url = "https://example.org/1", quote = "Incorporated on 1 March 2026" },
        });

        var answer = await service.CheckAsync(new { clinicId, claims });

        Assert.Equal("unverified", (string)before["verdict"]!);
        var item = ClaimChecks.Items(answer).Single();
        Assert.Equal("contradicted", (string)item["verdict"]!);
        Assert.Contains(item["evidence"]!.AsArray(), evidence => (string?)evidence!["quote"] == "Incorporated on 1 March 2026" && evidence["checkedAt"] is not null);
        Assert.Contains(answer["redFlags"]!.AsArray(), flag => (string)flag!["code"]! == "young_business" && (string)flag["weight"]! == "low");
    }

    [Fact]
    public async Task The_dossier_brings_people_trainings_and_pigments_to_the_verdict()
    {
        var moderator = await service.AModeratorAsync();
        var clinicId = await moderator.AClinicAsync();
        var person = await moderator.MadeAsync("/v1/practitioners", new { name = "Ada Ink", practisingSince = "2012-05-01", roles = new[] { new { clinicId } } });
        var former = await moderator.MadeAsync("/v1/practitioners", new { name = "Bo", roles = new[] { new { clinicId, to = "2020-01-01" } } });
        var training = await moderator.MadeAsync($"/v1/practitioners/{person}/trainings", new { provider = "Film School", mode = "recorded", hours = 16 });
        await moderator.MadeAsync($"/v1/practitioners/{former}/trainings", new { provider = "Academy", mode = "in_person", hours = 120 });
        await moderator.MadeAsync($"/v1/trainings/{training}/verifications", new { field = "hours", value = 16, status = "verified", source = new { kind = "certificate" } });
        var pigmentId = await moderator.MadeAsync("/v1/pigments", new
        {
            brand = "Dark",
            product = "Ash",
            completeness = "full",
            evidence = "sds",
            ingredients = new[] { new { ciNumber = "77266" }, new { ciNumber = "77891" } },
        });
        await moderator.MadeAsync($"/v1/clinics/{clinicId}/pigment-uses", new { pigmentId });

        var answer = await service.CheckAsync(new
        {
            clinicId,
            claims = new object[] { new { type = "metal_free" }, new { type = "training_hours", value = 100 }, new { type = "years_in_business", value = 12 } },
        });

        Assert.Equal(["contradicted", "contradicted", "unverified"], ClaimChecks.Items(answer).Select(item => (string)item["verdict"]!));
        Assert.Contains("77891", (string)ClaimChecks.Items(answer)[0]["evidence"]![0]!["quote"]!, StringComparison.Ordinal);
        Assert.Contains("2012-05-01", ClaimChecks.Items(answer)[2]["evidence"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(answer["redFlags"]!.AsArray(), flag => (string)flag!["code"]! == "no_supervised_practice");
    }

    [Fact]
    public async Task An_insurance_that_runs_out_takes_its_support_away_by_itself()
    {
        var moderator = await service.AModeratorAsync();
        var clinicId = await moderator.AClinicAsync();
        var today = DateOnly.FromDateTime(service.Clock.GetUtcNow().UtcDateTime);
        await moderator.MadeAsync($"/v1/clinics/{clinicId}/verifications", new
        {
            field = "insured",
            value = true,
            status = "verified",
            source = new { kind = "insurer" },
            validUntil = today,
        });
        var request = new { clinicId, claims = new[] { new { type = "insured" } } };

        Assert.Equal("supported", (string)ClaimChecks.Items(await service.CheckAsync(request)).Single()["verdict"]!);
        service.Clock.Move(TimeSpan.FromDays(1));
        Assert.Equal("contradicted", (string)ClaimChecks.Items(await service.CheckAsync(request)).Single()["verdict"]!);
        service.Clock.Move(-TimeSpan.FromDays(1));
    }

    [Fact]
    public async Task A_complaint_changes_no_verdict_and_no_warning_sign()
    {
        var moderator = await service.AModeratorAsync();
        var clinicId = await moderator.AClinicAsync();
        var request = new { clinicId, text = "One session is all you need. Fully licensed and insured, with 12 years of experience." };
        var before = await service.CheckAsync(request);
        var report = await service.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", $$$"""
            {"clinicId":"{{{clinicId}}}","story":"They reused needles.","triage":{"clinic":{"observed":["needle_reuse"]}},"sessions":[],
             "anonymity":"anonymous","consents":{"publish":true,"referral":false,"research":false}}
            """);
        Assert.Equal(HttpStatusCode.Created, report.StatusCode);

        Assert.True(JsonNode.DeepEquals(before, await service.CheckAsync(request)));
    }

    [Fact]
    public async Task Nothing_of_a_check_is_kept_on_the_way()
    {
        var response = await service.Anyone().PostAsync(ClaimChecks.Path, new { text = "Certified." });

        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Null(response.Headers.ETag);
    }

    [Theory]
    [InlineData("{}", "text")]
    [InlineData("""{"claims":[]}""", "text")]
    [InlineData("""{"text":"a","clinicId":"cl_none"}""", "clinicId")]
    [InlineData("""{"claims":[{"type":"insurance"}]}""", "claims[0].type")]
    [InlineData("""{"claims":[{"type":"insured","value":"many"}]}""", "claims[0].value")]
    [InlineData("""{"claims":[{"type":"insured","value":{"years":1,"hours":2}}]}""", "claims[0].value")]
    [InlineData("""{"claims":[{"type":"insured","value":{"to":2}}]}""", "claims[0].value")]
    [InlineData("""{"claims":[{"type":"insured","value":-1}]}""", "claims[0].value")]
    [InlineData("""{"claims":[{"type":"insured","value":{"foo":1}}]}""", "claims[0].value")]
    [InlineData("""{"claims":[{"type":"years_in_business","quote":"30 years of experience","value":{"years":1}}]}""", "claims[0].value")]
    [InlineData("""{"claims":[{"type":"vegan"},{"type":"single_session","quote":"We plan 3 sessions","value":{"sessions":3}}]}""", "claims[1].value")]
    [InlineData("""{"claims":[{"type":"single_session","value":{"sessions":1,"to":2}}]}""", "claims[0].value")]
    [InlineData("""{"claims":[{"type":"years_in_business","value":{"sessions":12}}]}""", "claims[0].value")]
    [InlineData("""{"claims":[{"type":"years_in_business","value":{"years":0}}]}""", "claims[0].value")]
    [InlineData("""{"claims":[{"type":"years_in_business","value":{"years":1,"to":2,"to":3}}]}""", "claims[0].value")]
    [InlineData("""{"claims":[null]}""", "claims[0]")]
    public async Task A_fault_is_answered_at_its_place(string body, string place)
    {
        var faults = await (await service.Anyone().SendAsync(HttpMethod.Post, ClaimChecks.Path, body)).FaultsAsync();

        Assert.All(faults, fault => Assert.StartsWith(place, fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_longest_text_is_taken_even_when_JSON_escapes_each_character()
    {
        var escaped = string.Concat(Enumerable.Repeat(@"\u0416", 200 * 1024));
        var tooLong = new string('a', (200 * 1024) + 1);

        Assert.Equal(HttpStatusCode.OK, (await service.Anyone().SendAsync(HttpMethod.Post, ClaimChecks.Path, $$"""{"text":"{{escaped}}"}""")).StatusCode);
        Assert.Equal(["text"], await (await service.Anyone().SendAsync(HttpMethod.Post, ClaimChecks.Path, $$"""{"text":"{{tooLong}}"}""")).FaultsAsync());
    }

    [Fact]
    public async Task A_text_full_of_claims_is_answered_with_their_number()
    {
        var answer = await service.CheckAsync(new { text = string.Concat(Enumerable.Repeat("Our pigment is FDA approved. ", 2000)) });

        Assert.Equal(500, ClaimChecks.Items(answer).Count);
        Assert.Equal(2000, (int)answer["found"]!);
    }
}
