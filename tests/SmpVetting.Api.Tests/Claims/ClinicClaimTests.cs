using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Claims;

public sealed class ClinicClaimTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_claim_on_file_comes_back_as_seen_with_its_verdict_then_and_now()
    {
        var moderator = await service.AModeratorAsync();
        var path = $"/v1/clinics/{await moderator.AClinicAsync()}/claims";
        const string body = """
            {"type":"years_in_business","quote":"12 years of experience","value":{"years":12},"where":"https://example.org/about",
             "when":"2026-11-01","validUntil":"2027-11-01"}
            """;
        var response = await moderator.SendAsync(HttpMethod.Post, path, body);
        var made = await response.JsonAsync();

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.StartsWith("clm_", (string)made["id"]!);
        foreach (var (name, value) in JsonNode.Parse(body)!.AsObject())
            Assert.True(JsonNode.DeepEquals(value, made[name]), name);
        Assert.Equal(("unverified", "unverified", true), ((string)made["verdict"]!, (string)made["then"]!["verdict"]!, (bool)made["open"]!));
        Assert.True(JsonNode.DeepEquals(made, await service.Anyone().GetJsonAsync(response.Headers.Location!.ToString())));
        Assert.True(JsonNode.DeepEquals(made, (await service.Anyone().AllAsync(path)).Single()));
    }

    [Fact]
    public async Task A_new_check_changes_the_verdict_of_today_and_the_change_feed_says_so()
    {
        var moderator = await service.AModeratorAsync();
        var clinic = await moderator.AClinicAsync();
        var claim = await moderator.MadeAsync($"/v1/clinics/{clinic}/claims", new { type = "insured", quote = "fully insured" });
        var start = (string)(await service.Anyone().GetJsonAsync("/v1/changes?limit=1"))["next"]!;
        await moderator.MadeAsync($"/v1/clinics/{clinic}/verifications", new { field = "insured", value = true, status = "verified", source = new { kind = "insurer" } });
        await moderator.MadeAsync($"/v1/clinics/{clinic}/verifications", new { field = "insured", value = true, status = "verified", source = new { kind = "broker" } });

        var now = await service.Anyone().GetJsonAsync($"/v1/clinics/{clinic}/claims/{claim}");
        var told = (await ChangesAsync(start)).Where(change => ((string)change["field"]!).Contains(claim, StringComparison.Ordinal)).ToList();

        Assert.Equal(("supported", "unverified"), ((string)now["verdict"]!, (string)now["then"]!["verdict"]!));
        var change = Assert.Single(told);
        Assert.Equal(("unverified", "supported"), ((string)change["old"]!, (string)change["new"]!));
    }

    [Fact]
    public async Task A_check_of_a_person_reaches_the_claims_of_the_clinics_they_work_at()
    {
        var moderator = await service.AModeratorAsync();
        var clinicId = await moderator.AClinicAsync();
        var person = await moderator.MadeAsync("/v1/practitioners", new { name = "Ada Ink", roles = new[] { new { clinicId } } });
        var claim = await moderator.MadeAsync($"/v1/clinics/{clinicId}/claims", new { type = "licensed", quote = "licensed" });
        await moderator.MadeAsync($"/v1/practitioners/{person}/verifications", new { field = "licensed", status = "refuted", source = new { kind = "council" } });

        Assert.Contains(await ChangesAsync(null), change => (string)change["field"]! == $"claims.{claim}.verdict" && (string)change["new"]! == "contradicted");
    }

    [Fact]
    public async Task A_check_that_runs_out_changes_the_verdict_on_its_day_and_the_change_feed_says_so()
    {
        var moderator = await service.AModeratorAsync();
        var clinic = await moderator.AClinicAsync();
        var claim = await moderator.MadeAsync($"/v1/clinics/{clinic}/claims", new { type = "insured", quote = "fully insured" });
        var lastDay = DateOnly.FromDateTime(service.Clock.GetUtcNow().UtcDateTime);
        await moderator.MadeAsync(
            $"/v1/clinics/{clinic}/verifications", new { field = "insured", status = "verified", source = new { kind = "insurer" }, validUntil = lastDay });
        service.Clock.Move(TimeSpan.FromDays(1));
        await service.RunDueAsync();
        service.Clock.Move(-TimeSpan.FromDays(1));

        Assert.Equal(["unverified to supported", "supported to contradicted"], await VerdictsToldAsync(claim));
    }

    [Fact]
    public async Task What_is_recorded_as_used_changes_the_verdict_on_words_about_pigment()
    {
        var moderator = await service.AModeratorAsync();
        var clinic = await moderator.AClinicAsync();
        var claim = await moderator.MadeAsync($"/v1/clinics/{clinic}/claims", new { type = "metal_free", quote = "metal-free pigment" });
        var pigmentId = await moderator.MadeAsync("/v1/pigments", new { brand = "Dark", evidence = "label", ingredients = new[] { new { ciNumber = "77499" } } });
        await moderator.MadeAsync($"/v1/clinics/{clinic}/pigment-uses", new { pigmentId });

        Assert.Contains(await ChangesAsync(null), change => (string)change["field"]! == $"claims.{claim}.verdict" && (string)change["new"]! == "contradicted");
    }

    [Fact]
    public async Task A_corrected_list_of_ingredients_reaches_the_claims_of_the_clinics_that_use_the_pigment()
    {
        var moderator = await service.AModeratorAsync();
        var clinic = await moderator.AClinicAsync();
        var pigmentId = await moderator.MadeAsync(
            "/v1/pigments", new { brand = "Dark", completeness = "full", evidence = "sds", ingredients = new[] { new { ciNumber = "77266" } } });
        await moderator.MadeAsync($"/v1/clinics/{clinic}/pigment-uses", new { pigmentId });
        var claim = await moderator.MadeAsync($"/v1/clinics/{clinic}/claims", new { type = "metal_free", quote = "metal-free pigment" });

        await moderator.ReplaceAsync(
            $"/v1/pigments/{pigmentId}", new { brand = "Dark", completeness = "full", evidence = "sds", ingredients = new[] { new { ciNumber = "77499" } } });
        await service.RunDueAsync();

        Assert.Equal(["supported to contradicted"], await VerdictsToldAsync(claim));
    }

    [Fact]
    public async Task A_clinic_whose_claims_cannot_be_judged_holds_up_neither_the_correction_of_a_pigment_nor_another_clinic()
    {
        await using var own = new ServiceFixture();
        await own.InitializeAsync();
        var moderator = await own.AModeratorAsync();
        var pigmentId = await moderator.MadeAsync(
            "/v1/pigments", new { brand = "Dark", completeness = "full", evidence = "sds", ingredients = new[] { new { ciNumber = "77266" } } });
        var (broken, _) = await AClaimAsync();
        var (_, claim) = await AClaimAsync();
        await own.Services.GetRequiredService<Database>().WriteAsync(
            session => session.ExecuteAsync("update Clinic set Offers = 'no JSON' where Id = @broken", new { broken }), Stop);

        await moderator.ReplaceAsync(
            $"/v1/pigments/{pigmentId}", new { brand = "Dark", completeness = "full", evidence = "sds", ingredients = new[] { new { ciNumber = "77499" } } });
        await own.RunDueAsync();

        var told = await own.Services.GetRequiredService<Database>().ReadAsync(
            session => session.ListAsync<string>("select Field from RegistryChange where Field like 'claims.%' and OldValue is not null"), Stop);
        Assert.Equal([$"claims.{claim}.verdict"], told);

        async Task<(string Clinic, string Claim)> AClaimAsync()
        {
            var clinic = await moderator.AClinicAsync();
            await moderator.MadeAsync($"/v1/clinics/{clinic}/pigment-uses", new { pigmentId });
            return (clinic, await moderator.MadeAsync($"/v1/clinics/{clinic}/claims", new { type = "metal_free", quote = "metal-free pigment" }));
        }
    }

    [Fact]
    public async Task Who_begins_or_ends_work_at_a_clinic_and_a_training_that_is_recorded_later_reach_its_claims()
    {
        var moderator = await service.AModeratorAsync();
        var clinicId = await moderator.AClinicAsync();
        var claim = await moderator.MadeAsync($"/v1/clinics/{clinicId}/claims", new { type = "training_hours", quote = "200 hours of training", value = new { hours = 200 } });
        var person = await moderator.MadeAsync("/v1/practitioners", new { name = "Ada Ink" });
        var training = await moderator.MadeAsync($"/v1/practitioners/{person}/trainings", new { provider = "Academy", hours = 40 });
        await moderator.MadeAsync($"/v1/trainings/{training}/verifications", new { field = "hours", value = 40, status = "verified", source = new { kind = "issuer" } });

        await moderator.ReplaceAsync($"/v1/practitioners/{person}", new { name = "Ada Ink", roles = new[] { new { clinicId } } });
        await moderator.ReplaceAsync($"/v1/practitioners/{person}", new { name = "Ada Ink" });
        await moderator.ReplaceAsync($"/v1/practitioners/{person}", new { name = "Ada Ink", roles = new[] { new { clinicId } } });
        await moderator.MadeAsync($"/v1/practitioners/{person}/trainings", new { provider = "Film", hours = 3 });

        Assert.Equal(
            ["unverified to contradicted", "contradicted to unverified", "unverified to contradicted", "contradicted to unverified"],
            await VerdictsToldAsync(claim));
    }

    [Fact]
    public async Task Somebody_recorded_with_their_work_and_what_is_corrected_of_them_reach_the_claims_of_the_clinic()
    {
        var moderator = await service.AModeratorAsync();
        var clinicId = await moderator.AClinicAsync();
        var claim = await moderator.MadeAsync($"/v1/clinics/{clinicId}/claims", new { type = "years_in_business", quote = "12 years of experience", value = new { years = 12 } });
        await moderator.MadeAsync(
            $"/v1/clinics/{clinicId}/verifications", new { field = "openedOn", value = "2024-01-01", status = "verified", source = new { kind = "register" } });
        var roles = new[] { new { clinicId } };

        var person = await moderator.MadeAsync("/v1/practitioners", new { name = "Ada Ink", practisingSince = "2010-01-01", roles });
        await moderator.ReplaceAsync($"/v1/practitioners/{person}", new { name = "Ada Ink", practisingSince = "2020-01-01", roles });

        Assert.Equal(["unverified to contradicted", "contradicted to unverified", "unverified to contradicted"], await VerdictsToldAsync(claim));
    }

    [Fact]
    public async Task A_claim_is_open_until_its_last_day_is_over()
    {
        var moderator = await service.AModeratorAsync();
        var today = DateOnly.FromDateTime(service.Clock.GetUtcNow().UtcDateTime);
        var clinic = await moderator.AClinicAsync();
        var claim = await moderator.MadeAsync($"/v1/clinics/{clinic}/claims", new { type = "no_fading", quote = "never fades", validUntil = today });
        var path = $"/v1/clinics/{clinic}/claims/{claim}";

        Assert.True((bool)(await service.Anyone().GetJsonAsync(path))["open"]!);
        service.Clock.Move(TimeSpan.FromDays(1));
        Assert.False((bool)(await service.Anyone().GetJsonAsync(path))["open"]!);
        service.Clock.Move(-TimeSpan.FromDays(1));
    }

    [Fact]
    public async Task The_clinic_answers_with_its_own_key_and_the_current_version()
    {
        var moderator = await service.AModeratorAsync();
        var clinic = await moderator.AClinicAsync();
        var claim = await moderator.MadeAsync($"/v1/clinics/{clinic}/claims", new { type = "certified", quote = "certified" });
        var path = $"/v1/clinics/{clinic}/claims/{claim}/answer";
        var own = await service.ClientForAsync(Role.Clinic, clinic);
        var tag = (await service.Anyone().GetAsync(path, Stop)).Headers.ETag!.Tag;
        const string body = """{"text":"Here is our certificate."}""";

        Assert.Equal((HttpStatusCode)428, (await own.SendAsync(HttpMethod.Put, path, body)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await own.SendAsync(HttpMethod.Put, path, body, ("If-Match", tag))).StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await moderator.SendAsync(HttpMethod.Put, path, body, ("If-Match", tag))).StatusCode);
        var answer = (await service.Anyone().GetJsonAsync($"/v1/clinics/{clinic}/claims/{claim}"))["answer"]!;
        Assert.Equal(("Here is our certificate.", "clinic"), ((string)answer["text"]!, (string)answer["by"]!));
        Assert.NotNull(answer["answeredAt"]);
        Assert.Equal(["claim_answered", "claim_filed"], await AuditAsync(claim));
    }

    [Fact]
    public async Task Nobody_but_the_clinic_and_moderators_answers_and_only_moderators_file()
    {
        var moderator = await service.AModeratorAsync();
        var clinic = await moderator.AClinicAsync();
        var path = $"/v1/clinics/{clinic}/claims";
        var claim = await moderator.MadeAsync(path, new { type = "certified", quote = "certified" });
        var other = await service.ClientForAsync(Role.Clinic, await moderator.AClinicAsync("Other Scalps"));
        const string answer = """{"text":"No."}""";

        Assert.Equal(HttpStatusCode.NotFound, (await other.SendAsync(HttpMethod.Put, $"{path}/{claim}/answer", answer, ("If-Match", "\"v1\""))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await service.Anyone().SendAsync(HttpMethod.Put, $"{path}/{claim}/answer", answer, ("If-Match", "\"v1\""))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.PostAsync(path, new { type = "certified", quote = "certified" })).StatusCode);
    }

    [Fact]
    public async Task Claims_come_page_by_page_and_once_for_one_key()
    {
        var moderator = await service.AModeratorAsync();
        var path = $"/v1/clinics/{await moderator.AClinicAsync()}/claims";
        for (var i = 0; i < 5; i++)
            await moderator.PostAsync(path, new { type = "insured", quote = $"insured {i}" }, ("Idempotency-Key", $"claim-{i}"));
        var again = await moderator.PostAsync(path, new { type = "insured", quote = "insured 0" }, ("Idempotency-Key", "claim-0"));

        Assert.Equal("true", again.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.Equal(5, (await service.Anyone().AllAsync(path, limit: 2)).Select(item => (string)item["quote"]!).Distinct().Count());
    }

    [Theory]
    [InlineData("""{"type":"insured","quote":""}""", "quote")]
    [InlineData("""{"type":"safe","quote":"a"}""", "type")]
    [InlineData("""{"type":"insured","quote":"a","when":"2026-12-24"}""", "when")]
    [InlineData("""{"type":"insured","quote":"a","when":"2026-11-01","validUntil":"2026-10-01"}""", "validUntil")]
    [InlineData("""{"type":"insured","quote":"a","verdict":"supported"}""", "verdict")]
    public async Task A_fault_is_answered_at_its_place(string body, string place)
    {
        var moderator = await service.AModeratorAsync();

        Assert.Equal([place], await (await moderator.SendAsync(HttpMethod.Post, $"/v1/clinics/{await moderator.AClinicAsync()}/claims", body)).FaultsAsync());
    }

    [Fact]
    public async Task Claims_of_no_clinic_and_of_another_clinic_are_not_found()
    {
        var moderator = await service.AModeratorAsync();
        var claim = await moderator.MadeAsync($"/v1/clinics/{await moderator.AClinicAsync()}/claims", new { type = "insured", quote = "insured" });
        var other = await moderator.AClinicAsync("Other Scalps");

        Assert.Equal(HttpStatusCode.NotFound, (await moderator.PostAsync("/v1/clinics/cl_none/claims", new { type = "insured", quote = "insured" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await service.Anyone().GetAsync("/v1/clinics/cl_none/claims", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await service.Anyone().GetAsync($"/v1/clinics/{other}/claims/{claim}", Stop)).StatusCode);
    }

    private async Task<List<JsonNode>> ChangesAsync(string? since)
    {
        var changes = new List<JsonNode>();
        for (var next = since; ;)
        {
            var page = await service.Anyone().GetJsonAsync(next is null ? "/v1/changes" : $"/v1/changes?since={next}");
            var items = page["items"]!.AsArray();
            changes.AddRange(items.Select(item => item!));
            next = (string?)page["next"];
            if (items.Count == 0 || next is null)
                return changes;
        }
    }

    private async Task<IEnumerable<string>> VerdictsToldAsync(string claim) =>
        (await ChangesAsync(null)).Where(change => (string)change["field"]! == $"claims.{claim}.verdict").Select(change => $"{change["old"]} to {change["new"]}");

    private Task<IReadOnlyList<string>> AuditAsync(string objectId) => service.Services.GetRequiredService<Database>().ReadAsync(
        session => session.ListAsync<string>("select Action from AuditEvent where ObjectId = @objectId order by Action", new { objectId }), Stop);
}
