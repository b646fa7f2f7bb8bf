using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Referrals;

/// <summary>What a person consents to is what a clinic sees, when it may, and nothing else.</summary>
public sealed partial class ConsentTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static readonly string[] Everything = ["triage", "pigment", "story", "name", "email", "phone"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Before_acceptance_a_clinic_sees_a_coarse_case_and_nobody_s_name_day_place_or_words()
    {
        var at = Spot.Number(12);
        var clinic = await service.ACorrectiveAsync(at);
        var person = await (await service.AReportAsync(at)).AskedAsync(null, Everything);

        var leased = await clinic.PullOneAsync();
        var read = await clinic.Client.GetJsonAsync($"/v1/referrals/{leased["id"]}");
        var list = await clinic.Client.GetJsonAsync("/v1/referrals");

        foreach (var seen in new[] { leased, read, list })
        {
            var text = seen.ToJsonString();
            foreach (var secret in new[] { Referring.Story, Referring.Email, Referring.Phone, Referring.Name, "Leeds", "scar", "2026-08", ".0123", ":37", person.Id, "Whoever" })
                Assert.DoesNotContain(secret, text);
        }

        Assert.Equal(["hairline_too_high"], leased["case"]!["problems"]!.AsArray().Select(problem => (string?)problem));
        Assert.Equal((30, 3, 50), ((int)leased["case"]!["ageFrom"]!, (int)leased["case"]!["monthsSinceLastSession"]!, (int)leased["withinKm"]!));
        Assert.Empty((await person.ReadAsync())["opened"]!.AsArray());
    }

    [Fact]
    public async Task After_acceptance_exactly_what_was_consented_to_is_shown_item_by_item()
    {
        var at = Spot.Number(13);
        var clinic = await service.ACorrectiveAsync(at);
        foreach (var shared in Everything.Select(item => (string[])[item]).Append([]).Append(Everything))
        {
            await (await service.AReportAsync(at)).AskedAsync(clinic.Id, shared);
            var id = await clinic.AcceptedAsync();
            var text = (await clinic.Client.GetJsonAsync($"/v1/referrals/{id}")).ToJsonString();
            var shown = new Dictionary<string, string>
            {
                ["triage"] = "\"age\":37",
                ["pigment"] = "\"known\":false",
                ["story"] = Referring.Story,
                ["name"] = Referring.Name,
                ["email"] = Referring.Email,
                ["phone"] = Referring.Phone.Replace("+", "", StringComparison.Ordinal),
            };
            Assert.All(shown, pair => Assert.True(text.Contains(pair.Value, StringComparison.Ordinal) == shared.Contains(pair.Key), $"{string.Join(',', shared)}: {pair.Key} in {text}"));
            Assert.DoesNotContain("I am the one", text);
            Assert.DoesNotContain(".0123", text);
            await clinic.PostAsync($"{id}/fail", new { reason = "not_reached" });
            Assert.DoesNotContain(Referring.Email, (await clinic.Client.GetJsonAsync($"/v1/referrals/{id}")).ToJsonString());
        }
    }

    [Fact]
    public async Task Each_read_of_contact_data_is_one_row_that_the_person_sees()
    {
        var at = Spot.Number(14);
        var clinic = await service.ACorrectiveAsync(at, "Reader");
        var person = await (await service.AReportAsync(at)).AskedAsync(null, "email");
        var id = await clinic.AcceptedAsync();
        Assert.Single((await person.ReadAsync())["opened"]!.AsArray());

        await clinic.Client.GetJsonAsync($"/v1/referrals/{id}");
        await clinic.Client.GetJsonAsync("/v1/referrals");
        var opened = (await person.ReadAsync())["opened"]!.AsArray();

        Assert.Equal(2, opened.Count);
        Assert.All(opened, row => Assert.Equal((clinic.Id, "Reader"), ((string?)row!["clinicId"], (string?)row["clinicName"])));
        Assert.All(opened, row => Assert.NotEmpty((string)row!["why"]!));
    }

    [Fact]
    public async Task Only_one_referral_of_a_report_is_open_and_one_key_makes_one()
    {
        var at = Spot.Number(20);
        var clinic = await service.ACorrectiveAsync(at);
        var person = await service.AReportAsync(at);
        var body = $$"""{ "clinicId": "{{clinic.Id}}", "share": [] }""";
        Task<HttpResponseMessage> AskAsync(string key) => person.Client.SendAsync(HttpMethod.Post, $"/v1/reports/{person.Id}/referrals", body, ("Idempotency-Key", key));

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => AskAsync($"key-{number % 3}")));

        Assert.Equal(4, answers.Count(answer => answer.StatusCode == HttpStatusCode.Created));
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict));
        Assert.Single(await clinic.PullAsync());
    }

    [Fact]
    public async Task The_person_takes_the_consent_back_at_any_time_and_nothing_is_shown_any_more()
    {
        var at = Spot.Number(21);
        var clinic = await service.ACorrectiveAsync(at);
        var person = await service.AReportAsync(at);
        await (await person.TakeBackAsync()).ProblemAsync(HttpStatusCode.NotFound);
        await person.AskedAsync(clinic.Id, "email");
        var leased = await clinic.PullOneAsync();

        Assert.Equal(HttpStatusCode.NoContent, (await person.TakeBackAsync()).StatusCode);
        await (await clinic.PostAsync($"{leased["id"]}/accept", new { leaseToken = 1 })).ProblemAsync(HttpStatusCode.Conflict);
        Assert.Empty((await (await person.TakeBackAsync()).ProblemAsync(HttpStatusCode.Conflict))["allowed"]!.AsArray());

        await person.AskedAsync(clinic.Id, "email");
        var id = await clinic.AcceptedAsync();
        await person.TakeBackAsync();
        var read = await clinic.Client.GetJsonAsync($"/v1/referrals/{id}");
        Assert.Equal("failed", (string?)read["state"]);
        Assert.Null(read["contact"]);
    }

    [Fact]
    public async Task Erasing_the_report_ends_the_referral_and_leaves_no_row_that_leads_back()
    {
        var at = Spot.Number(22);
        var clinic = await service.ACorrectiveAsync(at);
        var person = await (await service.AReportAsync(at)).AskedAsync(clinic.Id, Everything);
        var id = await clinic.AcceptedAsync();

        Assert.Equal(HttpStatusCode.NoContent, (await person.Client.DeleteAsync($"/v1/reports/{person.Id}", Stop)).StatusCode);

        Assert.Equal("failed", await clinic.StateAsync(id));
        Assert.Equal(0, await service.Services.GetRequiredService<Database>().ReadAsync(
            session => session.FindAsync<int>(
                "select count(*) from Placement p join Referral r on r.PlacementId = p.Id left join SealedPart s on s.OwnerId = p.Id where r.Id = @id and (p.ReportId is not null or s.OwnerId is not null)",
                new { id }),
            Stop));
    }

    [Fact]
    public async Task Of_a_program_that_reads_again_and_again_the_newest_hundred_openings_are_shown()
    {
        var at = Spot.Number(27);
        var clinic = await service.ACorrectiveAsync(at);
        var person = await (await service.AReportAsync(at)).AskedAsync(clinic.Id, "email");
        var id = await clinic.AcceptedAsync();
        foreach (var _ in Enumerable.Range(0, 100))
            await clinic.Client.GetJsonAsync($"/v1/referrals/{id}");
        service.Clock.Move(TimeSpan.FromSeconds(1));
        await clinic.Client.GetJsonAsync($"/v1/referrals/{id}");

        var opened = (await person.ReadAsync())["opened"]!.AsArray().Select(opening => (string)opening!["openedAt"]!).ToList();

        Assert.Equal(100, opened.Count);
        Assert.Equal(99, opened.Count(instant => instant == opened[0]));
        Assert.Equal(opened.Max(), opened[^1]);
    }

    [Fact]
    public async Task Consent_names_a_clinic_or_any_and_shares_only_what_there_is()
    {
        var at = Spot.Number(24);
        var clinic = await service.ACorrectiveAsync(at);
        var person = await service.AReportAsync(at);
        Task<HttpResponseMessage> SendAsync(string body) => person.Client.SendAsync(HttpMethod.Post, $"/v1/reports/{person.Id}/referrals", body);
        Assert.Equal(["anySuitable"], await (await SendAsync("""{ "share": [] }""")).FaultsAsync());
        Assert.Equal(["anySuitable"], await (await SendAsync("""{ "anySuitable": false, "share": [] }""")).FaultsAsync());
        Assert.Equal(["anySuitable"], await (await SendAsync($$"""{ "anySuitable": true, "clinicId": "{{clinic.Id}}", "share": [] }""")).FaultsAsync());
        Assert.Equal(["share"], await (await SendAsync("""{ "anySuitable": true }""")).FaultsAsync());

        var filed = await (await service.Anyone().SendAsync(
            HttpMethod.Post, "/v1/reports", """{ "clinicName": "W", "triage": { "daysSinceLastSession": 95, "symptoms": ["hairline_too_high"], "wants": "lower_hairline", "fever": false } }""")).JsonAsync();
        var bare = new Reporting((string)filed["id"]!, service.Reporter((string)filed["receipt"]!));
        Assert.Equal(["share[1]", "share[2]"], await (await bare.AskAsync(clinic.Id, "triage", "email", "story")).FaultsAsync());
        await (await bare.AskAsync()).ProblemAsync(HttpStatusCode.Conflict);
        await (await bare.AskAsync("cl_nothing")).ProblemAsync(HttpStatusCode.Conflict);
        await bare.AskedAsync(clinic.Id, "triage");
    }

    [Fact]
    public async Task Another_clinic_s_referral_is_not_there_whatever_is_tried()
    {
        var at = Spot.Number(25);
        var (mine, other) = (await service.ACorrectiveAsync(at, "Mine"), await service.ACorrectiveAsync(at, "Other"));
        await (await service.AReportAsync(at)).AskedAsync(mine.Id, "email");
        var id = (string)(await mine.PullOneAsync())["id"]!;

        await (await other.Client.GetAsync($"/v1/referrals/{id}", Stop)).ProblemAsync(HttpStatusCode.NotFound);
        await (await other.Client.GetAsync($"/v1/referrals/{id}/actions", Stop)).ProblemAsync(HttpStatusCode.NotFound);
        foreach (var (action, body) in ReferralMoveTests.Bodies)
            await (await other.PostAsync($"{id}/{action}", body)).ProblemAsync(HttpStatusCode.NotFound);
        Assert.DoesNotContain(id, (await other.Client.GetJsonAsync("/v1/referrals")).ToJsonString());
        Assert.Equal("leased", await mine.StateAsync(id));
    }

    [Fact]
    public async Task Two_clinics_asked_about_one_person_see_no_value_in_common()
    {
        var at = Spot.Number(26);
        var (one, two) = (await service.ACorrectiveAsync(at, "One"), await service.ACorrectiveAsync(at, "Two"));
        await (await service.AReportAsync(at)).AskedAsync(null, Everything);
        await (await service.AReportAsync(at)).AskedAsync(null, Everything);
        async Task<HashSet<string>> SeenAsync(Corrective clinic)
        {
            var seen = new HashSet<string>();
            foreach (var leased in await clinic.PullAsync(leaseSeconds: 500 + clinic.Id.GetHashCode(StringComparison.Ordinal) % 100))
            {
                seen.UnionWith(Values(leased));
                seen.UnionWith(Values(await clinic.Client.GetJsonAsync($"/v1/referrals/{leased["id"]}")));
                seen.UnionWith(Values(await clinic.Client.GetJsonAsync($"/v1/referrals/{leased["id"]}/actions")));
                await clinic.PostAsync($"{leased["id"]}/decline", new { leaseToken = 1, reason = "too_far" });
            }

            seen.UnionWith(Values(await clinic.Client.GetJsonAsync("/v1/referrals")));
            return seen;
        }

        var first = await SeenAsync(one);
        service.Clock.Move(TimeSpan.FromMinutes(7));
        var second = await SeenAsync(two);

        Assert.NotEmpty(first);
        Assert.Empty(first.Intersect(second));
    }

    /// <summary>What could tell one person or case from another: every instant, and every id by its beginning too, where a time would be.</summary>
    private static IEnumerable<string> Values(JsonNode? node) => node switch
    {
        JsonObject thing => thing.SelectMany(property => Values(property.Value)),
        JsonArray list => list.SelectMany(Values),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && (string)value! is var text =>
            Id().IsMatch(text) ? [text, text[..12]] : text.EndsWith('Z') ? [text] : [],
        _ => [],
    };

    [GeneratedRegex("^[a-z]+_[0-9a-z]{26}$")]
    private static partial Regex Id();
}
