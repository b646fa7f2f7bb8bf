using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Referrals;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;
using SmpVetting.Api.Threads;

namespace SmpVetting.Api.Tests.Threads;

/// <summary>A reporter, moderators and a corrective clinic write to each other, and nobody learns who the other is.</summary>
public sealed class ThreadTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_moderator_asks_and_the_reporter_answers_and_neither_sees_who_the_other_is()
    {
        var person = await service.AReportAsync(Spot.Number(70));
        var moderator = await service.AModeratorAsync();
        await WrittenAsync(moderator, Moderation(person), new { text = "Which pigment was it?" });

        var read = await person.ReadAsync();
        var question = Assert.Single(read["thread"]!.AsArray())!;
        Assert.Equal(["from", "isNew", "on", "text", "with"], question.AsObject().Select(pair => pair.Key).Order());
        Assert.Equal(("moderator", Today, "Which pigment was it?"), ((string?)question["from"], (string?)question["on"], (string?)question["text"]));
        Assert.Equal(1, (int)read["unread"]!);
        Assert.DoesNotContain("key_", read.ToJsonString());

        await WrittenAsync(person.Client, Messages(person), new { text = "The black one." });
        var answer = (await moderator.GetJsonAsync(Moderation(person)))["items"]![1]!;
        Assert.Equal($$"""{"from":"reporter","on":"{{Today}}","text":"The black one."}""", answer.ToJsonString());
    }

    [Fact]
    public async Task A_message_is_new_once_and_what_the_reporter_wrote_never_is()
    {
        var person = await service.AReportAsync(Spot.Number(71));
        var moderator = await service.AModeratorAsync();
        Assert.Equal(0, (int)(await person.ReadAsync())["unread"]!);

        await WrittenAsync(moderator, Moderation(person), new { text = "One" });
        await WrittenAsync(person.Client, Messages(person), new { text = "Two" });
        await WrittenAsync(moderator, Moderation(person), new { text = "Three" });

        var read = await person.ReadAsync();
        Assert.Equal(2, (int)read["unread"]!);
        Assert.Equal([true, false, true], read["thread"]!.AsArray().Select(message => (bool)message!["isNew"]!));
        Assert.Equal(0, (int)(await person.ReadAsync())["unread"]!);
    }

    [Fact]
    public async Task A_clinic_writes_from_acceptance_to_the_end_and_sees_its_own_conversation_alone()
    {
        var at = Spot.Number(72);
        var clinic = await service.ACorrectiveAsync(at);
        var person = await (await service.AReportAsync(at)).AskedAsync(clinic.Id);
        await (await person.Client.PostAsync(Messages(person), new { text = "Hello?", to = "clinic" })).ProblemAsync(HttpStatusCode.Conflict);
        await WrittenAsync(person.Client, Messages(person), new { text = "for the moderators" });
        var leased = await clinic.PullOneAsync();
        await (await clinic.PostAsync($"{leased["id"]}/messages", new { text = "Too early" })).ProblemAsync(HttpStatusCode.Conflict);
        await clinic.PostAsync($"{leased["id"]}/accept", new { leaseToken = 1 });

        await WrittenAsync(clinic.Client, $"/v1/referrals/{leased["id"]}/messages", new { text = "Any strong sun?" });
        await WrittenAsync(person.Client, Messages(person), new { text = "None", to = "clinic" });

        var seen = await clinic.Client.GetJsonAsync($"/v1/referrals/{leased["id"]}/messages");
        Assert.Equal(["Any strong sun?", "None"], seen["items"]!.AsArray().Select(message => (string?)message!["text"]));
        Assert.DoesNotContain(person.Id, seen.ToJsonString());
        Assert.Equal(["for the moderators"], (await (await service.AModeratorAsync()).GetJsonAsync(Moderation(person)))["items"]!.AsArray().Select(message => (string?)message!["text"]));

        await clinic.PostAsync($"{leased["id"]}/fail", new { reason = "did_not_come" });
        await (await clinic.Client.GetAsync($"/v1/referrals/{leased["id"]}/messages", Stop)).ProblemAsync(HttpStatusCode.Conflict);
        await (await person.Client.PostAsync(Messages(person), new { text = "Still there?", to = "clinic" })).ProblemAsync(HttpStatusCode.Conflict);
        // With what the service says of the acceptance and of the end.
        Assert.Equal(5, (await person.ReadAsync())["thread"]!.AsArray().Count);
    }

    [Fact]
    public async Task Two_clinics_one_after_the_other_find_no_common_value_in_what_they_see()
    {
        var at = Spot.Number(73);
        var person = await service.AReportAsync(at);
        var views = new List<HashSet<string>>();
        foreach (var name in new[] { "First", "Second" })
        {
            var clinic = await service.ACorrectiveAsync(at, name);
            await person.AskedAsync(clinic.Id);
            var id = await clinic.AcceptedAsync();
            var asked = await WrittenAsync(clinic.Client, $"/v1/referrals/{id}/messages", new { text = $"{name} asks" });
            await WrittenAsync(person.Client, Messages(person), new { text = $"{name} is answered", to = "clinic" });
            views.Add([.. Values(asked), .. Values(await clinic.Client.GetJsonAsync($"/v1/referrals/{id}/messages"))]);
            await clinic.PostAsync($"{id}/fail", new { reason = "did_not_come" });
            service.Clock.Move(TimeSpan.FromDays(1));
        }

        // The words of the contract itself.
        Assert.Equal(["clinic", "reporter"], views[0].Intersect(views[1]).Order());
    }

    [Fact]
    public async Task Writing_and_reading_by_others_is_one_row_each_of_the_audit_log()
    {
        var person = await service.AReportAsync(Spot.Number(74));
        var moderator = await service.AModeratorAsync();
        await WrittenAsync(moderator, Moderation(person), new { text = "Hello" });
        await moderator.GetJsonAsync(Moderation(person));
        await WrittenAsync(person.Client, Messages(person), new { text = "Hello" });

        Assert.Equal(
            ["reporter report_filed", "key message_written", "key thread_read", "reporter message_written"],
            await service.Services.GetRequiredService<Database>().ReadAsync(
                async session => (await session.ListAsync<AuditLine>("select ActorKind, Action from AuditEvent where ObjectId = @id order by Seq", new { id = person.Id }))
                    .Select(row => $"{row.ActorKind} {row.Action}").ToList(),
                Stop));
    }

    [Fact]
    public async Task Thirty_two_messages_at_once_are_all_there_and_one_key_writes_once()
    {
        var person = await service.AReportAsync(Spot.Number(75));
        await Task.WhenAll(Enumerable.Range(0, 32).Select(number => WrittenAsync(person.Client, Messages(person), new { text = $"{number}" })));
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => person.Client.PostAsync(Messages(person), new { text = "once" }, ("Idempotency-Key", "once"))));

        Assert.Equal(7, answers.Count(answer => answer.Headers.Contains("Idempotency-Replayed")));
        var texts = (await person.ReadAsync())["thread"]!.AsArray().Select(message => (string?)message!["text"]).ToList();
        Assert.Equal(33, texts.Count);
        Assert.Equal(33, texts.Distinct().Count());
    }

    [Fact]
    public async Task A_side_that_has_written_a_hundred_messages_is_heard_no_more_and_the_other_is()
    {
        var person = await service.AReportAsync(Spot.Number(76));
        var threads = service.Services.GetRequiredService<ThreadDesk>();
        await service.Services.GetRequiredService<Database>().WriteAsync(
            async session =>
            {
                for (var count = 0; count < 100; count++)
                    await threads.WriteAsync(session, person.Id, null, "more", service.Clock.GetUtcNow());
                return true;
            },
            Stop);

        await (await person.Client.PostAsync(Messages(person), new { text = "and more" })).ProblemAsync(HttpStatusCode.Conflict);
        await WrittenAsync(await service.AModeratorAsync(), Moderation(person), new { text = "Enough for now." });
    }

    [Fact]
    public async Task A_message_starts_the_life_of_a_report_anew_and_after_a_withdrawal_there_is_nobody_to_write_to()
    {
        var person = await service.AReportAsync(Spot.Number(77));
        service.Clock.Move(TimeSpan.FromDays(10));
        var moderator = await service.AModeratorAsync();
        await WrittenAsync(moderator, Moderation(person), new { text = "Hello" });
        Assert.Equal(service.Clock.GetUtcNow() + TimeSpan.FromDays(90), (DateTimeOffset)(await person.ReadAsync())["retainUntil"]!);

        await person.Client.DeleteAsync($"/v1/reports/{person.Id}", Stop);

        await (await moderator.PostAsync(Moderation(person), new { text = "Hello?" })).ProblemAsync(HttpStatusCode.NotFound);
        await (await moderator.GetAsync(Moderation(person), Stop)).ProblemAsync(HttpStatusCode.NotFound);
    }

    private string Today => $"{service.Clock.GetUtcNow():yyyy-MM-dd}";

    private static string Messages(Reporting person) => $"/v1/reports/{person.Id}/messages";

    private static string Moderation(Reporting person) => $"/v1/moderation/reports/{person.Id}/messages";

    private static async Task<JsonNode> WrittenAsync(HttpClient client, string path, object message)
    {
        var answer = await client.PostAsync(path, message);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Stop));
        return await answer.JsonAsync();
    }

    private static IEnumerable<string> Values(JsonNode? node) => node switch
    {
        JsonObject pairs => pairs.SelectMany(pair => Values(pair.Value)),
        JsonArray items => items.SelectMany(Values),
        null => [],
        _ => [node.ToString()],
    };

    private sealed record AuditLine
    {
        public string ActorKind { get; init; } = "";

        public string Action { get; init; } = "";
    }
}
