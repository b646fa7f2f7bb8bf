using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Referrals;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Threads;

/// <summary>Four weeks and half a year after a report its reporter is asked how it is now.</summary>
public sealed class FollowUpTests : IAsyncLifetime
{
    private static readonly TimeSpan FourWeeks = TimeSpan.FromDays(28);
    private static readonly TimeSpan HalfAYear = TimeSpan.FromDays(182);

    private readonly ServiceFixture service = new();
    private Reporting person = null!;
    private DateTimeOffset filedAt;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await service.InitializeAsync();
        filedAt = service.Clock.GetUtcNow();
        person = await service.AReportAsync(Spot.Number(1));
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task The_question_comes_after_four_weeks_once_and_not_before()
    {
        await WaitUntilAsync(FourWeeks - TimeSpan.FromMilliseconds(1));
        Assert.Equal(("question", filedAt + FourWeeks), await NextAsync());
        Assert.Empty((await person.ReadAsync())["thread"]!.AsArray());
        await (await AnswerAsync("better")).ProblemAsync(HttpStatusCode.Conflict);

        await WaitUntilAsync(FourWeeks);
        await service.RunDueAsync();

        var read = await person.ReadAsync();
        Assert.Equal("service", (string?)Assert.Single(read["thread"]!.AsArray())!["from"]);
        Assert.Equal("2026-12-19", (string?)Assert.Single(read["followUps"]!.AsArray())!["askedOn"]);
        Assert.Equal(("erasure", filedAt + TimeSpan.FromDays(90)), await NextAsync());
    }

    [Fact]
    public async Task An_answer_is_given_once_and_its_words_are_sealed()
    {
        await WaitUntilAsync(FourWeeks);
        var key = ("Idempotency-Key", "answer");
        var answer = await AnswerAsync("still_waiting", "heliotrope words", headers: key);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);

        Assert.True((await AnswerAsync("still_waiting", "heliotrope words", headers: key)).Headers.Contains("Idempotency-Replayed"));
        await (await AnswerAsync("better")).ProblemAsync(HttpStatusCode.Conflict);

        var kept = Assert.Single((await person.ReadAsync())["followUps"]!.AsArray())!;
        Assert.Equal(("still_waiting", "heliotrope words", "2026-12-19"), ((string?)kept["outcome"], (string?)kept["text"], (string?)kept["answeredOn"]));
        Assert.Equal(1, await CountAsync("select count(*) from FollowUp where Outcome = 'still_waiting'"));
    }

    [Fact]
    public async Task Whoever_wishes_is_asked_again_after_half_a_year_and_the_report_is_kept_for_it()
    {
        await WaitUntilAsync(FourWeeks);
        await AnswerAsync("same", askAgain: true);

        var read = await person.ReadAsync();
        Assert.Equal(filedAt + HalfAYear + FourWeeks, (DateTimeOffset)read["retainUntil"]!);
        Assert.Contains("asked again", (string?)read["heldBecause"]);
        Assert.Equal(("question", filedAt + HalfAYear), await NextAsync());

        await WaitUntilAsync(HalfAYear);
        Assert.Equal(HttpStatusCode.Created, (await AnswerAsync("corrected", askAgain: true)).StatusCode);
        Assert.Equal(["same", "corrected"], (await person.ReadAsync())["followUps"]!.AsArray().Select(answer => (string?)answer!["outcome"]));
        await WaitUntilAsync(HalfAYear + TimeSpan.FromDays(90));
        await (await person.Client.GetAsync($"/v1/reports/{person.Id}", Stop)).ProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Equal(0, await CountAsync("select count(*) from FollowUp"));
    }

    [Fact]
    public async Task Where_more_than_one_answer_keeps_a_report_it_ends_with_the_last_of_them()
    {
        await WaitUntilAsync(FourWeeks);
        await AnswerAsync("same", askAgain: true);
        var last = filedAt + TimeSpan.FromDays(400);
        await service.Services.GetRequiredService<Database>().WriteAsync(
            session => session.ExecuteAsync(
                "insert into FollowUp (ReportId, Number, AskedOn, KeptUntil) values (@id, 3, @on, @last)",
                new { id = person.Id, on = DateOnly.FromDateTime(filedAt.UtcDateTime), last }),
            Stop);

        Assert.Equal(last, (DateTimeOffset)(await person.ReadAsync())["retainUntil"]!);
        await WaitUntilAsync(TimeSpan.FromDays(400));
        Assert.Equal(0, await CountAsync("select count(*) from FollowUp"));
    }

    [Fact]
    public async Task Without_the_wish_the_report_ends_when_it_was_said()
    {
        await WaitUntilAsync(FourWeeks);
        await AnswerAsync("better");
        Assert.Null((await person.ReadAsync())["heldBecause"]);

        await WaitUntilAsync(FourWeeks + TimeSpan.FromDays(90));

        Assert.Equal(0, await CountAsync("select count(*) from Deadline where ObjectId = @id"));
        Assert.Equal(0, await CountAsync("select count(*) from ThreadMessage") + await CountAsync("select count(*) from Thread"));
    }

    [Fact]
    public async Task After_a_long_pause_of_the_program_a_person_is_asked_once_and_not_for_every_time_that_passed()
    {
        await HoldAsync();
        await WaitUntilAsync(HalfAYear + TimeSpan.FromDays(1));

        Assert.Equal(2, (int)Assert.Single((await person.ReadAsync())["followUps"]!.AsArray())!["number"]!);
        Assert.Equal("erasure", (await NextAsync()).What);
    }

    [Fact]
    public async Task An_unanswered_question_gives_way_to_the_next()
    {
        await HoldAsync();
        await WaitUntilAsync(FourWeeks);
        await WaitUntilAsync(HalfAYear);
        await AnswerAsync("worse");

        Assert.Equal([null, "worse"], (await person.ReadAsync())["followUps"]!.AsArray().Select(answer => (string?)answer!["outcome"]));
        await (await AnswerAsync("better")).ProblemAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Nobody_is_asked_about_a_report_that_was_withdrawn()
    {
        await person.Client.DeleteAsync($"/v1/reports/{person.Id}", Stop);

        Assert.Equal(0, await CountAsync("select count(*) from Deadline where ObjectId = @id"));
        await WaitUntilAsync(FourWeeks);
        Assert.Equal(0, await CountAsync("select count(*) from FollowUp"));
    }

    private async Task<(string? What, DateTimeOffset At)> NextAsync()
    {
        var next = (await person.ReadAsync())["nextDeadline"]!;
        return ((string?)next["what"], (DateTimeOffset)next["at"]!);
    }

    private Task<HttpResponseMessage> AnswerAsync(string outcome, string? text = null, bool? askAgain = null, params (string, string)[] headers) =>
        person.Client.PostAsync($"/v1/reports/{person.Id}/outcome", new JsonObject { ["outcome"] = outcome, ["text"] = text, ["askAgain"] = askAgain }, headers);

    private async Task WaitUntilAsync(TimeSpan age)
    {
        service.Clock.Move(filedAt + age - service.Clock.GetUtcNow());
        await service.RunDueAsync();
    }

    private Task<bool> HoldAsync() => service.Services.GetRequiredService<Database>().WriteAsync(
        session => service.Services.GetRequiredService<Api.Reports.ReportEndStore>().HoldAsync(
            session, Actor.Program, person.Id, filedAt + TimeSpan.FromDays(365), "a case is open", filedAt),
        Stop);

    private Task<int> CountAsync(string sql) => service.Services.GetRequiredService<Database>().ReadAsync(
        session => session.FindAsync<int>(sql, new { id = person.Id }), Stop);
}
