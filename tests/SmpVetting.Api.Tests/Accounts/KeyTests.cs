using System.Net;
using System.Net.Http.Headers;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Accounts;

public sealed class KeyTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_key_opens_what_its_role_may_and_nothing_else()
    {
        var admin = await service.ClientForAsync(Role.Admin);
        var made = await (await admin.PostAsync("/v1/keys", new { role = "moderator", label = "forum" })).JsonAsync();

        var moderator = service.Anyone();
        moderator.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string?)made["key"]);

        Assert.Equal(HttpStatusCode.Forbidden, (await moderator.GetAsync("/v1/keys", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await service.Anyone().GetAsync("/v1/keys", Stop)).StatusCode);
    }

    [Fact]
    public async Task A_revoked_key_is_refused_at_once()
    {
        var admin = await service.ClientForAsync(Role.Admin);
        var made = await (await admin.PostAsync("/v1/keys", new { role = "admin", label = "second" })).JsonAsync();
        var second = service.Anyone();
        second.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string?)made["key"]);
        Assert.Equal(HttpStatusCode.OK, (await second.GetAsync("/v1/keys", Stop)).StatusCode);

        Assert.Equal(HttpStatusCode.NoContent, (await admin.DeleteAsync($"/v1/keys/{made["id"]}", Stop)).StatusCode);

        Assert.Equal(HttpStatusCode.Unauthorized, (await second.GetAsync("/v1/keys", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.DeleteAsync($"/v1/keys/{made["id"]}", Stop)).StatusCode);
    }

    [Fact]
    public async Task A_key_is_shown_once_and_again_only_to_the_same_idempotency_key()
    {
        var admin = await service.ClientForAsync(Role.Admin);
        var body = new { role = "moderator", label = "once" };

        var first = await (await admin.PostAsync("/v1/keys", body, ("Idempotency-Key", "\"k-1\""))).JsonAsync();
        var again = await admin.PostAsync("/v1/keys", body, ("Idempotency-Key", "k-1"));
        var other = await admin.PostAsync("/v1/keys", new { role = "moderator", label = "other" }, ("Idempotency-Key", "k-1"));

        Assert.Equal("true", again.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.Equal(first.ToJsonString(), (await again.JsonAsync()).ToJsonString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.DoesNotContain((string)first["key"]!, (await admin.GetJsonAsync("/v1/keys")).ToJsonString());
    }

    [Fact]
    public async Task A_key_for_today_asked_for_again_after_midnight_is_the_first_answer()
    {
        await using var own = new ServiceFixture();
        await own.InitializeAsync();
        var admin = await own.ClientForAsync(Role.Admin);
        var body = new { role = "moderator", label = "today", expiresOn = DateOnly.FromDateTime(own.Clock.GetUtcNow().UtcDateTime) };
        var first = await (await admin.PostAsync("/v1/keys", body, ("Idempotency-Key", "k-today"))).JsonAsync();

        own.Clock.Move(TimeSpan.FromHours(23.9));
        var again = await admin.PostAsync("/v1/keys", body, ("Idempotency-Key", "k-today"));

        Assert.Equal(HttpStatusCode.BadRequest, (await admin.PostAsync("/v1/keys", body)).StatusCode);
        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
        Assert.Equal(first.ToJsonString(), (await again.JsonAsync()).ToJsonString());
    }
}
