using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Claims;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Claims;

/// <summary>What a check says of its own reading, and what many long texts at once come to.</summary>
public sealed class ReadingTests : IAsyncLifetime
{
    private readonly ServiceFixture service = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => service.InitializeAsync();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Theory]
    [InlineData("Saç simülasyonu tek seansta tamamlanır. Pigmentlerimiz asla maviye dönmez.", true)]
    [InlineData("We finish in one session, and our pigment never turns blue.", false)]
    public async Task A_text_that_is_not_in_English_is_answered_with_a_note(string text, bool isNoted)
    {
        var answer = await (await service.Anyone().PostAsync(ClaimChecks.Path, new { text })).JsonAsync();
        var post = await (await service.Anyone().PostAsync($"{ClaimChecks.Path}?format=bbcode", new { text })).Content.ReadAsStringAsync(Stop);

        Assert.Equal(isNoted ? 1 : 0, answer["notes"]!.AsArray().Count);
        Assert.Equal(isNoted, post.Contains("Only English is read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_long_texts_fill_every_turn_and_every_place_of_waiting_another_is_told_to_come_again_and_a_short_one_is_read()
    {
        var turns = service.Services.GetRequiredService<ReadingTurns>();
        using var end = new ManualResetEventSlim();
        using var readers = new CountdownEvent(ReadingTurns.AtOnce);
        var taken = Enumerable.Range(0, ReadingTurns.AtOnce).Select(_ => Task.Run(() => ReadAsync(() => readers.Signal()))).ToList();
        readers.Wait(Stop);
        var waiting = Enumerable.Range(0, ReadingTurns.MostWaiting).Select(_ => ReadAsync(() => true)).ToList();

        var refused = await service.Anyone().PostAsync(ClaimChecks.Path, new { text = new string('a', ReadingTurns.Short + 1) });
        var quotes = Enumerable.Repeat(new { type = "insured", quote = new string('a', 1000), value = new { years = 3 } }, 9);
        var refusedOfQuotes = await service.Anyone().PostAsync(ClaimChecks.Path, new { claims = quotes });
        var read = await service.Anyone().PostAsync(ClaimChecks.Path, new { text = new string('a', ReadingTurns.Short) });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refusedOfQuotes.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter!.Delta);
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        end.Set();
        await Task.WhenAll([.. taken, .. waiting]);
        Assert.Equal(
            HttpStatusCode.OK, (await service.Anyone().PostAsync(ClaimChecks.Path, new { text = new string('a', ReadingTurns.Short + 1) })).StatusCode);

        Task<bool> ReadAsync(Func<bool> begin) => turns.ReadAsync(
            ClaimCheckRequest.LongestText,
            () =>
            {
                begin();
                end.Wait(Stop);
                return true;
            },
            Stop);
    }
}
