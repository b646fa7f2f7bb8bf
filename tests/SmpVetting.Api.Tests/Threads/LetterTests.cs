using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Referrals;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Threads;

/// <summary>An address to which only ever "there is something new" is written.</summary>
public sealed class LetterTests : IAsyncLifetime
{
    private const string Email = "kingfisher@example.org";

    private readonly ServiceFixture service = new();
    private Reporting person = null!;
    private HttpClient moderator = null!;
    private HttpClient admin = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await service.InitializeAsync();
        person = await service.AReportAsync(Spot.Number(1));
        moderator = await service.AModeratorAsync();
        admin = await service.ClientForAsync(Role.Admin);
        Assert.Equal(HttpStatusCode.NoContent, (await SetAsync(Email)).StatusCode);
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task The_news_of_a_day_is_one_letter_of_the_next_without_a_word_about_anything()
    {
        await AskAsync("First question about your scalp");
        await AskAsync("Second question");
        Assert.Empty(await LettersAsync());
        service.Clock.Move(TimeSpan.FromHours(14));
        await service.RunDueAsync();
        Assert.Empty(await LettersAsync());

        await ADayLaterAsync();

        var letter = Assert.Single(await LettersAsync());
        Assert.Equal(Email, (string?)letter["to"]);
        Assert.Matches("^let_[0-9a-z]{26}$", (string)letter["id"]!);
        foreach (var word in new[] { person.Id, "clinic", "scalp", "report", "question", "micropigmentation", "case", "Whoever" })
            Assert.DoesNotContain(word, $"{letter["to"]} {letter["subject"]} {letter["text"]}", StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_mail_program_strikes_a_letter_out_and_the_next_news_make_another()
    {
        await AskAsync("One");
        await ADayLaterAsync();
        var id = (string?)Assert.Single(await LettersAsync())["id"];
        await AskAsync("Two");
        await ADayLaterAsync();
        Assert.Equal(id, (string?)Assert.Single(await LettersAsync())["id"]);

        Assert.Equal(HttpStatusCode.NoContent, (await admin.DeleteAsync($"/v1/outbox/{id}", Stop)).StatusCode);
        await (await admin.DeleteAsync($"/v1/outbox/{id}", Stop)).ProblemAsync(HttpStatusCode.NotFound);
        Assert.Empty(await LettersAsync());

        await AskAsync("Three");
        await ADayLaterAsync();
        Assert.NotEqual(id, (string?)Assert.Single(await LettersAsync())["id"]);
    }

    [Fact]
    public async Task Whoever_has_looked_meanwhile_or_wrote_the_news_gets_no_letter()
    {
        await AskAsync("One");
        await person.ReadAsync();
        await ADayLaterAsync();
        Assert.Empty(await LettersAsync());

        await person.Client.PostAsync($"/v1/reports/{person.Id}/messages", new { text = "mine" });
        await ADayLaterAsync();
        Assert.Empty(await LettersAsync());
    }

    [Fact]
    public async Task The_question_after_four_weeks_is_news()
    {
        service.Clock.Move(TimeSpan.FromDays(28));
        await service.RunDueAsync();
        await ADayLaterAsync();

        Assert.Single(await LettersAsync());
    }

    [Fact]
    public async Task An_address_can_be_changed_and_erased_and_is_not_shown_again()
    {
        await AskAsync("One");
        await SetAsync("heron@example.org");
        var read = await person.ReadAsync();
        Assert.True((bool)read["hasNoticeAddress"]!);
        Assert.DoesNotContain("heron", read.ToJsonString());
        await AskAsync("Two");
        await ADayLaterAsync();
        Assert.Equal("heron@example.org", (string?)Assert.Single(await LettersAsync())["to"]);

        Assert.Equal(HttpStatusCode.NoContent, (await RemoveAsync()).StatusCode);

        Assert.Empty(await LettersAsync());
        Assert.False((bool)(await person.ReadAsync())["hasNoticeAddress"]!);
        await (await RemoveAsync()).ProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal(0, await CountAsync("select count(*) from SealedPart where Kind = 'notice-address'"));
    }

    [Theory]
    [InlineData("-oQ/tmp@example.org")]
    [InlineData("|id@example.org")]
    [InlineData("a@b")]
    [InlineData("a@[127.0.0.1]")]
    [InlineData("\u200ba@example.org")]
    public async Task An_address_that_a_mail_program_could_take_for_something_else_is_refused(string email) =>
        await (await SetAsync(email)).ProblemAsync(HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_withdrawal_takes_the_letter_and_the_address_with_it()
    {
        await AskAsync("One");
        await ADayLaterAsync();
        await person.Client.DeleteAsync($"/v1/reports/{person.Id}", Stop);

        Assert.Empty(await LettersAsync());
        Assert.Equal(0, await CountAsync("select count(*) from Outbox") + await CountAsync("select count(*) from Deadline where ObjectId = @id"));
    }

    [Fact]
    public async Task Only_an_admin_takes_letters_and_each_look_is_written_down()
    {
        await (await moderator.GetAsync("/v1/outbox", Stop)).ProblemAsync(HttpStatusCode.Forbidden);
        await LettersAsync();
        Assert.Equal(1, await CountAsync("select count(*) from AuditEvent where Action = 'outbox_read'"));
    }

    private Task<HttpResponseMessage> SetAsync(string email) =>
        person.Client.SendAsync(HttpMethod.Put, $"/v1/reports/{person.Id}/notice-address", $$"""{ "email": "{{email}}" }""");

    private Task<HttpResponseMessage> RemoveAsync() => person.Client.DeleteAsync($"/v1/reports/{person.Id}/notice-address", Stop);

    private async Task AskAsync(string text) => Assert.Equal(
        HttpStatusCode.Created, (await moderator.PostAsync($"/v1/moderation/reports/{person.Id}/messages", new { text })).StatusCode);

    private async Task<List<JsonNode>> LettersAsync() => [.. (await admin.GetJsonAsync("/v1/outbox"))["items"]!.AsArray().Select(letter => letter!)];

    /// <summary>To the last minute of the next day.</summary>
    private async Task ADayLaterAsync()
    {
        var now = service.Clock.GetUtcNow();
        service.Clock.Move(new DateTimeOffset(now.UtcDateTime.Date.AddDays(2), TimeSpan.Zero) - now - TimeSpan.FromSeconds(1));
        await service.RunDueAsync();
    }

    private Task<int> CountAsync(string sql) => service.Services.GetRequiredService<Database>().ReadAsync(
        session => session.FindAsync<int>(sql, new { id = person.Id }), Stop);
}
