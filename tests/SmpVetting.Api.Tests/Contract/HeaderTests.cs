using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Tests.Support;
using static System.Net.HttpStatusCode;

namespace SmpVetting.Api.Tests.Contract;

/// <summary>What every answer carries in its head, and what public and private reads carry beside it.</summary>
public sealed class HeaderTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Operations => ApprovedContract.Ids(ApprovedContract.Operations);

    public static TheoryData<string> PublicReads =>
        ApprovedContract.Ids(ApprovedContract.Operations.Where(operation => operation is { Scheme: null } && operation.Method == HttpMethod.Get && (string)operation.Node["tags"]![0]! != "Health"));

    public static TheoryData<string> PrivateReads => ApprovedContract.Ids(ApprovedContract.Operations.Where(operation => operation.Scheme is not null && operation.Method == HttpMethod.Get));

    public static TheoryData<string> Pages => ["/docs", "/docs.css", "/openapi/v1.json"];

    [Theory, MemberData(nameof(Operations))]
    public async Task Every_answer_is_safe_to_show_in_a_browser(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), await World.MakeAsync(service));
        var json = operation.RequestSchema is null ? null : world.Example(operation);

        ProblemAnswer.AssertSafe(await world.SendAsync(operation, json));
        ProblemAnswer.AssertSafe(await service.Anyone().SendAsync(operation.Method, world.Url(operation), json));
    }

    [Theory, MemberData(nameof(PublicReads))]
    public async Task A_public_read_has_a_tag_spares_what_is_known_and_is_open_to_other_sites(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), await World.MakeAsync(service));
        await IsFreshAsync(world.Url(operation));
        var answer = await service.Anyone().GetAsync(world.Url(operation), Stop);
        Assert.Equal("*", ProblemAnswer.Header(answer, "Access-Control-Allow-Origin"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task The_documentation_has_a_tag_and_spares_what_is_known(string path)
    {
        await IsFreshAsync(path);
        ProblemAnswer.AssertSafe(await service.Anyone().GetAsync(path, Stop));
    }

    [Theory, MemberData(nameof(PrivateReads))]
    public async Task A_private_read_is_kept_by_nobody_and_closed_to_other_sites(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), await World.MakeAsync(service));
        var answer = await world.SendAsync(operation);

        Assert.Equal(OK, answer.StatusCode);
        Assert.Equal("no-store", ProblemAnswer.Header(answer, "Cache-Control"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory, MemberData(nameof(Operations))]
    public async Task Where_there_is_GET_there_is_HEAD(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), await World.MakeAsync(service));
        if (operation.Method != HttpMethod.Get)
            return;
        var get = await world.SendAsync(operation);
        var head = await world.ClientFor(operation).SendAsync(new HttpRequestMessage(HttpMethod.Head, world.Url(operation)), Stop);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal($"{get.Headers.ETag}", $"{head.Headers.ETag}");
        Assert.Equal($"{get.Content.Headers.ContentType}", $"{head.Content.Headers.ContentType}");
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task Too_many_requests_are_told_how_long_to_wait()
    {
        await using var strict = await StrictAsync(new() { PublicPerMinute = 1 });
        using var client = new HttpClient { BaseAddress = new Uri(strict.Urls.First()) };

        Assert.Equal(OK, (await client.GetAsync("/problems", Stop)).StatusCode);

        await IsToldToWaitAsync(await client.GetAsync("/problems", Stop));
        await strict.StopAsync(Stop);
    }

    [Fact]
    public async Task Too_many_failed_sign_ins_are_told_how_long_to_wait()
    {
        await using var strict = await StrictAsync(new() { FailedSignInsPerMinute = 1 });
        using var client = new HttpClient { BaseAddress = new Uri(strict.Urls.First()) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", "guessed");

        await (await client.GetAsync("/v1/keys", Stop)).ProblemAsync(Unauthorized);

        await IsToldToWaitAsync(await client.GetAsync("/v1/keys", Stop));
        await strict.StopAsync(Stop);
    }

    private async Task<WebApplication> StrictAsync(Settings.LimitSettings limits)
    {
        var strict = Service.Build(service.Settings with { Limits = limits });
        await strict.Services.GetRequiredService<Migrator>().PrepareAsync(Stop);
        await strict.StartAsync(Stop);
        return strict;
    }

    private static async Task IsToldToWaitAsync(HttpResponseMessage refused)
    {
        await refused.ProblemAsync(TooManyRequests);
        Assert.InRange(int.Parse(ProblemAnswer.Header(refused, "Retry-After"), System.Globalization.CultureInfo.InvariantCulture), 1, 60);
    }

    private async Task IsFreshAsync(string path)
    {
        var first = await service.Anyone().GetAsync(path, Stop);
        Assert.Equal(OK, first.StatusCode);
        Assert.Equal("no-cache", ProblemAnswer.Header(first, "Cache-Control"));
        foreach (var tag in new[] { $"{first.Headers.ETag}", "*", $"\"other\", {first.Headers.ETag}" })
        {
            var again = await service.Anyone().SendAsync(HttpMethod.Get, path, null, ("If-None-Match", tag));
            Assert.Equal(NotModified, again.StatusCode);
            Assert.Equal($"{first.Headers.ETag}", $"{again.Headers.ETag}");
            ProblemAnswer.AssertSafe(again);
        }

        foreach (var tag in new[] { "\"other\"", "garbage", "" })
            Assert.Equal(OK, (await service.Anyone().SendAsync(HttpMethod.Get, path, null, ("If-None-Match", tag))).StatusCode);
    }
}
