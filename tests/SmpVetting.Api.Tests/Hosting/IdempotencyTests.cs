using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Hosting;

public sealed class IdempotencyTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_posts_at_once_with_one_key_make_one_thing_and_get_one_answer()
    {
        var admin = await service.ClientForAsync(Role.Admin);

        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => PostAsync(admin, "at-once", "at once")));
        var bodies = await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync(Stop)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Single(bodies.Distinct());
        Assert.Single(answers.Select(answer => answer.Headers.Location).Distinct());
        Assert.Equal(31, answers.Count(answer => answer.Headers.Contains("Idempotency-Replayed")));
        Assert.Equal(1, await CountAsync(admin, "at once"));
    }

    [Fact]
    public async Task An_expired_key_is_swept_with_its_answer_and_is_free_again()
    {
        await using var own = new ServiceFixture();
        await own.InitializeAsync();
        var admin = await own.ClientForAsync(Role.Admin);
        var first = await (await PostAsync(admin, "kept", "kept")).JsonAsync();
        Task<int> KeptAsync() => own.Services.GetRequiredService<Database>().ReadAsync(
            session => session.FindAsync<int>("select count(*) from SealedPart where OwnerId like 'idem%'"), Stop);

        own.Clock.Move(Idempotency.Kept - TimeSpan.FromSeconds(1));
        await own.RunDueAsync();
        Assert.Equal(1, await KeptAsync());
        Assert.Equal((string?)first["id"], (string?)(await (await PostAsync(admin, "kept", "kept")).JsonAsync())["id"]);

        own.Clock.Move(TimeSpan.FromMinutes(10));
        await own.RunDueAsync();
        Assert.Equal(0, await KeptAsync());
        Assert.NotEqual((string?)first["id"], (string?)(await (await PostAsync(admin, "kept", "kept")).JsonAsync())["id"]);
    }

    [Fact]
    public async Task An_expired_key_that_was_not_swept_yet_is_free_too()
    {
        await using var own = new ServiceFixture();
        await own.InitializeAsync();
        var admin = await own.ClientForAsync(Role.Admin);
        var first = await (await PostAsync(admin, "late", "first")).JsonAsync();

        own.Clock.Move(Idempotency.Kept);
        var second = await PostAsync(admin, "late", "another request altogether");

        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
        Assert.NotEqual((string?)first["id"], (string?)(await second.JsonAsync())["id"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"\"")]
    [InlineData("two words")]
    [InlineData("\"two words\"")]
    [InlineData("tab\tbed")]
    public async Task A_key_that_is_not_visible_ASCII_is_refused(string key)
    {
        var admin = await service.ClientForAsync(Role.Admin);

        var answer = await PostAsync(admin, key, "odd key");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull((await answer.JsonAsync())["errors"]!["Idempotency-Key"]);
        Assert.Equal(0, await CountAsync(admin, "odd key"));
    }

    [Fact]
    public async Task A_key_has_255_characters_at_most()
    {
        var admin = await service.ClientForAsync(Role.Admin);

        Assert.Equal(HttpStatusCode.Created, (await PostAsync(admin, new string('k', 255), "long key")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(admin, new string('k', 256), "long key")).StatusCode);
    }

    [Fact]
    public async Task Keys_that_differ_in_case_are_two_keys()
    {
        var admin = await service.ClientForAsync(Role.Admin);

        var lower = await PostAsync(admin, "case", "case");
        var upper = await PostAsync(admin, "CASE", "case");

        Assert.Equal(HttpStatusCode.Created, upper.StatusCode);
        Assert.NotEqual((string?)(await lower.JsonAsync())["id"], (string?)(await upper.JsonAsync())["id"]);
    }

    [Fact]
    public async Task White_space_and_the_order_of_properties_do_not_make_another_request()
    {
        var admin = await service.ClientForAsync(Role.Admin);
        Task<HttpResponseMessage> Send(string json) => admin.SendAsync(HttpMethod.Post, "/v1/keys", json, ("Idempotency-Key", "same-meaning"));

        var first = await Send("""{"role":"moderator","label":"meaning"}""");
        var spaced = await Send("  {\n  \"role\" : \"moderator\" ,\n  \"label\" : \"meaning\"\n}  ");
        var turned = await Send("""{"label":"meaning","role":"moderator"}""");
        var escaped = await Send("""{"label":"me\u0061ning","role":"moderator","clinicId":null}""");
        var other = await Send("""{"label":"meaning!","role":"moderator"}""");

        var body = await first.Content.ReadAsStringAsync(Stop);
        foreach (var again in new[] { spaced, turned, escaped })
            Assert.Equal(body, await again.Content.ReadAsStringAsync(Stop));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
    }

    [Fact]
    public async Task One_key_of_two_callers_is_two_keys()
    {
        var first = await PostAsync(await service.ClientForAsync(Role.Admin), "shared", "two callers");
        var second = await PostAsync(await service.ClientForAsync(Role.Admin), "shared", "two callers");

        Assert.NotEqual((string?)(await first.JsonAsync())["id"], (string?)(await second.JsonAsync())["id"]);
    }

    [Fact]
    public async Task A_refused_request_does_not_use_its_key_up()
    {
        var admin = await service.ClientForAsync(Role.Admin);

        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(admin, "mended", "")).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await PostAsync(admin, "mended", "mended")).StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient admin, string key, string label) =>
        admin.PostAsync("/v1/keys", new { role = "moderator", label }, ("Idempotency-Key", key));

    private static async Task<int> CountAsync(HttpClient admin, string label)
    {
        var count = 0;
        for (JsonNode? page = await admin.GetJsonAsync("/v1/keys?limit=100"); page is not null;)
        {
            count += page["items"]!.AsArray().Count(item => (string?)item!["label"] == label);
            page = page["next"] is { } next ? await admin.GetJsonAsync($"/v1/keys?limit=100&cursor={next}") : null;
        }

        return count;
    }
}
