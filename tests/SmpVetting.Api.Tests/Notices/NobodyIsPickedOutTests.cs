using System.Globalization;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Moderation;
using SmpVetting.Api.Tests.Referrals;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Notices;

/// <summary>Nothing that clinics and the public see leads to a person, or from one report of a person to another.</summary>
public sealed class NobodyIsPickedOutTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private const string Where = "{ \"latitude\": 61.0123, \"longitude\": 61.0456 }";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_person_with_reports_on_two_clinics_leaves_no_common_value_in_what_they_see()
    {
        var at = new Spot(61, 61);
        var (a, b) = (await service.ACorrectiveAsync(at, "Clinic A"), await service.ACorrectiveAsync(at, "Clinic B"));
        var unrelated = await service.ACorrectiveAsync(at, "Clinic C");
        var moderator = await service.AModeratorAsync();
        var person = await FileAsync(a.Id);
        // The same person is referred to the other clinic, with nothing shared but the case.
        Assert.Equal(System.Net.HttpStatusCode.Created, (await person.AskAsync(b.Id)).StatusCode);
        await FileAndNotifyAsync(moderator, unrelated.Id, await FileAsync(unrelated.Id));
        await FileAndNotifyAsync(moderator, a.Id, person);
        await FileAndNotifyAsync(moderator, b.Id, await FileAsync(b.Id));

        var seenByA = await SeenAsync(a);
        var seenByB = await SeenAsync(b);
        var vocabulary = await SeenAsync(unrelated);

        var common = seenByA.Intersect(seenByB).Except(vocabulary).ToList();
        Assert.Empty(common);
        foreach (var secret in new[] { person.Id, Moderating.Story, Referring.Email, "61.0123", "left temple" })
            Assert.DoesNotContain(seenByA.Concat(seenByB), value => value.Contains(secret, StringComparison.Ordinal));
        // Ids in common would be found by the intersection; ids made together would share their beginning.
        var (first, second) = (Id(seenByA), Id(seenByB));
        Assert.NotEqual(first[..8], second[..8]);
    }

    [Fact]
    public async Task No_field_of_a_notice_is_within_fourteen_days_of_the_report()
    {
        var report = await service.ACaseAsync();
        var now = DateOnly.FromDateTime(service.Clock.GetUtcNow().UtcDateTime);
        var notice = await report.Clinic.GetJsonAsync($"/v1/notices/{await report.NotifyAsync()}");

        var days = Leaves(notice).Select(leaf => DateTimeOffset.TryParse(leaf, CultureInfo.InvariantCulture, out var instant) && leaf.Length >= 10 ? instant : (DateTimeOffset?)null)
            .OfType<DateTimeOffset>().Select(instant => DateOnly.FromDateTime(instant.UtcDateTime)).ToList();

        Assert.NotEmpty(days);
        Assert.All(days, day => Assert.True(Math.Abs(day.DayNumber - now.DayNumber) >= 13, $"{day}"));
    }

    [Fact]
    public async Task One_report_more_changes_no_public_answer_whatever_the_filter()
    {
        await using var own = new ServiceFixture();
        await own.InitializeAsync();
        var moderator = await own.AModeratorAsync();
        var clinic = await moderator.MadeAsync("/v1/clinics", new { name = "Filter Studio", country = "GB", city = "Leeds", status = "active", offers = (string[])["smp"], latitude = 53.8, longitude = -1.5 });
        for (var number = 0; number < 6; number++)
        {
            var report = await own.ACaseAsync(clinic);
            await report.ApprovedAsync();
            own.Clock.Move(TimeSpan.FromDays(2));
        }

        await PublishAsync(own);
        var before = await PublicAsync(own, clinic);
        Assert.Contains("\"count\":6", before[$"/v1/clinics/{clinic}/record"], StringComparison.Ordinal);

        var more = await own.ACaseAsync(clinic);
        await more.ApprovedAsync();
        await PublishAsync(own);

        Assert.Equal("published", await more.PublicationAsync());
        Assert.Equal(before, await PublicAsync(own, clinic));
    }

    /// <summary>Every clinic's time is over, and what may be told of it is released an hour later.</summary>
    private static async Task PublishAsync(ServiceFixture service)
    {
        foreach (var wait in new[] { TimeSpan.FromDays(40), TimeSpan.FromHours(1) })
        {
            service.Clock.Move(wait);
            await service.RunDueAsync();
        }
    }

    private static async Task<Dictionary<string, string>> PublicAsync(ServiceFixture service, string clinic)
    {
        string[] filters = ["q=Filter", "country=GB", "country=US", "offers=smp", "offers=laser_removal", "status=active", "status=closed", "near=53.8,-1.5&withinKm=5"];
        var paths =
            (from one in filters from other in filters.Append("") where one.Split('=')[0] != other.Split('=')[0] select $"/v1/clinics?{one}&{other}".TrimEnd('&'))
            .Concat([$"/v1/clinics/{clinic}", $"/v1/clinics/{clinic}/record", $"/v1/clinics/{clinic}/claims", $"/v1/clinics/{clinic}/pigment-uses", "/v1/changes"]);
        var answers = new Dictionary<string, string>();
        foreach (var path in paths.Distinct())
            answers[path] = await (await service.Anyone().GetAsync(path, Stop)).Content.ReadAsStringAsync(Stop);
        return answers;
    }

    private async Task<Reporting> FileAsync(string clinicId)
    {
        var filed = await (await service.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", $$"""
            { "clinicId": "{{clinicId}}", "story": "{{Moderating.Story}}", "sessions": [{ "on": "2026-08-03" }],
              "triage": { "symptoms": ["hairline_too_high"], "wants": "lower_hairline", "fever": false, "age": 37, "skinType": "III",
                          "pigment": { "known": false }, "near": {{Where}} },
              "anonymity": "contact_allowed", "contact": { "name": "{{Referring.Name}}", "email": "{{Referring.Email}}" },
              "consents": { "publish": true, "referral": true } }
            """)).JsonAsync();
        return new Reporting((string)filed["id"]!, service.Reporter((string)filed["receipt"]!));
    }

    private static Task<string> FileAndNotifyAsync(HttpClient moderator, string clinicId, Reporting person) =>
        moderator.MadeAsync($"/v1/clinics/{clinicId}/notices", new { reportId = person.Id });

    /// <summary>Every value that the key of a clinic, or anybody, is shown about it.</summary>
    private async Task<HashSet<string>> SeenAsync(Corrective clinic)
    {
        var seen = new List<JsonNode>();
        seen.AddRange(await clinic.PullAsync());
        foreach (var list in new[] { "/v1/notices", "/v1/referrals" })
            seen.AddRange(await clinic.Client.AllAsync(list));
        foreach (var notice in await clinic.Client.AllAsync("/v1/notices"))
            seen.Add(await clinic.Client.GetJsonAsync($"/v1/notices/{notice["id"]}"));
        seen.Add(await service.Anyone().GetJsonAsync($"/v1/clinics/{clinic.Id}"));
        seen.Add(await service.Anyone().GetJsonAsync($"/v1/clinics/{clinic.Id}/record"));
        return [.. seen.SelectMany(Leaves)];
    }

    private static string Id(IEnumerable<string> seen) => seen.First(value => value.StartsWith("nt_", StringComparison.Ordinal))[3..];

    private static IEnumerable<string> Leaves(JsonNode? node) => node switch
    {
        JsonObject properties => properties.SelectMany(property => Leaves(property.Value)),
        JsonArray items => items.SelectMany(Leaves),
        null => [],
        _ => [node.ToString()],
    };
}
