using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Audit;

public sealed class AuditTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private const string Report = """{ "clinicName": "Words", "triage": { "symptoms": ["redness_mild"] } }""";

    private static readonly string[] Fields = ["seq", "id", "at", "actorKind", "actorId", "action", "objectId", "reason"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_change_each_read_and_each_refusal_is_exactly_one_row()
    {
        var moderator = await service.ClientForAsync(Role.Moderator);
        var (id, receipt) = await FileAsync();
        var (other, _) = await FileAsync();
        var reporter = service.Reporter(receipt);
        (HttpClient Caller, string Method, string Path, string? Body, int Status, string Row)[] steps =
        [
            (reporter, "GET", $"/v1/reports/{id}", null, 200, $"reporter report_read {id}"),
            (reporter, "GET", $"/v1/reports/{id}/matches", null, 200, $"reporter matches_read {id}"),
            (reporter, "POST", $"/v1/reports/{id}/facts", "{}", 201, $"reporter facts_added {id}"),
            (reporter, "GET", $"/v1/reports/{other}", null, 404, $"reporter refused {other} 404 getReport"),
            (reporter, "DELETE", $"/v1/reports/{other}", null, 404, $"reporter refused {other} 404 withdrawReport"),
            (reporter, "GET", "/v1/reports/zebedee@example.org/matches", null, 404, "reporter refused listMatches 404 listMatches"),
            (reporter, "GET", "/v1/keys", null, 403, "reporter refused listKeys 403 listKeys"),
            (moderator, "GET", "/v1/keys", null, 403, "key refused listKeys 403 listKeys"),
            (moderator, "GET", $"/v1/reports/{id}", null, 403, "key refused getReport 403 getReport"),
            (service.Anyone(), "GET", "/v1/keys", null, 401, "public refused listKeys 401 listKeys"),
            (service.Reporter("wrong"), "GET", $"/v1/reports/{id}", null, 401, "public refused getReport 401 getReport"),
            (service.Reporter("wrong"), "GET", "/zebedee@example.org", null, 401, "public refused none 401 none"),
            (service.Anyone(), "POST", "/v1/triage", "{}", 200, ""),
            (service.Anyone(), "GET", "/v1/clinics", null, 200, ""),
            (reporter, "DELETE", $"/v1/reports/{id}", null, 204, $"reporter report_withdrawn {id}"),
        ];
        var since = (await moderator.GetJsonAsync("/v1/audit/head"))["rows"]!;
        foreach (var step in steps)
        {
            var response = await step.Caller.SendAsync(new HttpMethod(step.Method), step.Path, step.Body);
            Assert.Equal(step.Status, (int)response.StatusCode);
            var rows = (await moderator.GetJsonAsync($"/v1/audit?since={since}"))["items"]!.AsArray();
            Assert.Equal(step.Row, string.Join('\n', rows.Select(row => $"{row!["actorKind"]} {row["action"]} {row["objectId"]} {row["reason"]}".TrimEnd())));
            since = rows.Count > 0 ? rows[^1]!["seq"]! : since;
        }
    }

    [Fact]
    public async Task Who_may_not_read_the_log_is_refused()
    {
        foreach (var path in new[] { "/v1/audit", "/v1/audit/head" })
        {
            await (await service.Anyone().GetAsync(path, Stop)).ProblemAsync(HttpStatusCode.Unauthorized);
            await (await service.Reporter((await FileAsync()).Receipt).GetAsync(path, Stop)).ProblemAsync(HttpStatusCode.Forbidden);
            await (await (await service.ClientForAsync(Role.Clinic, await ClinicAsync())).GetAsync(path, Stop)).ProblemAsync(HttpStatusCode.Forbidden);
            Assert.Equal(HttpStatusCode.OK, (await (await service.ClientForAsync(Role.Admin)).GetAsync(path, Stop)).StatusCode);
        }
    }

    [Fact]
    public async Task The_log_is_read_page_by_page_without_a_gap_and_taken_up_again_where_it_ended()
    {
        var moderator = await service.ClientForAsync(Role.Moderator);
        foreach (var _ in Enumerable.Range(0, 7))
            await FileAsync();

        var seen = new List<long>();
        for (var next = "/v1/audit?since=2&limit=3"; next is not null;)
        {
            var page = await moderator.GetJsonAsync(next);
            seen.AddRange(page["items"]!.AsArray().Select(row => (long)row!["seq"]!));
            next = (string?)page["next"] is { } cursor ? $"/v1/audit?since=2&limit=3&cursor={cursor}" : null;
        }

        Assert.Equal(Enumerable.Range(3, seen.Count).Select(place => (long)place), seen);
        Assert.Empty((await moderator.GetJsonAsync($"/v1/audit?since={seen[^1]}"))["items"]!.AsArray());
        foreach (var wrong in new[] { "-1", "x", "1.5" })
            await (await moderator.GetAsync($"/v1/audit?since={wrong}", Stop)).ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Whoever_has_the_rows_and_the_head_can_check_both_without_this_program()
    {
        var moderator = await service.ClientForAsync(Role.Moderator);
        await FileAsync();
        var head = await moderator.GetJsonAsync("/v1/audit/head");
        var before = new byte[32];
        long seq = 0;
        while (seq < (long)head["rows"]!)
        {
            foreach (var row in (await moderator.GetJsonAsync($"/v1/audit?since={seq}&limit=100"))["items"]!.AsArray())
            {
                string?[] fields = [.. Fields.Select(name => row![name]?.ToString())];
                var canonical = string.Concat(fields.Select(field => field is null ? "-\n" : $"{Encoding.UTF8.GetByteCount(field)}:{field}\n"));
                before = SHA256.HashData([.. Encoding.UTF8.GetBytes(canonical), .. before]);
                Assert.Equal((string?)row!["hash"], Convert.ToHexStringLower(before));
                seq = (long)row["seq"]!;
                if (seq == (long)head["rows"]!)
                    break;
            }
        }

        Assert.Equal((string?)head["head"], Convert.ToHexStringLower(before));
        using var key = ECDsa.Create();
        key.ImportFromPem((string)head["publicKey"]!);
        var signature = Convert.FromBase64String((string)head["signature"]!);
        bool Signs(string text) => key.VerifyData(Encoding.UTF8.GetBytes(text), signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        Assert.True(Signs($"{head["rows"]}\n{head["head"]}\n{head["at"]}\n"));
        Assert.False(Signs($"{(long)head["rows"]! - 1}\n{head["head"]}\n{head["at"]}\n"));
        Assert.Equal((string?)head["publicKey"], (string?)(await moderator.GetJsonAsync("/v1/audit/head"))["publicKey"]);
    }

    [Fact]
    public async Task Refusals_beyond_the_limit_are_told_to_wait_and_leave_no_rows()
    {
        await using var own = new ServiceFixture { Limits = new() { FailedSignInsPerMinute = 5 } };
        await own.InitializeAsync();
        var moderator = await own.ClientForAsync(Role.Moderator);
        Task<int> RowsAsync() => own.Services.GetRequiredService<Database>().ReadAsync(
            session => session.FindAsync<int>("select count(*) from AuditEvent where Action = 'refused'"), Stop);

        foreach (var (caller, before) in new[] { (own.Anyone(), 0), (moderator, 5) })
        {
            for (var number = 1; number <= 12; number++)
            {
                var response = await caller.GetAsync("/v1/keys", Stop);
                Assert.Equal(number > 5, response.StatusCode == HttpStatusCode.TooManyRequests);
                Assert.Equal(number > 5, response.Headers.RetryAfter is not null);
            }

            Assert.Equal(before + 5, await RowsAsync());
        }

        Assert.Equal(HttpStatusCode.OK, (await moderator.GetAsync("/v1/audit/head", Stop)).StatusCode);
    }

    private async Task<string> ClinicAsync() => (await World.MakeAsync(service)).Url(ApprovedContract.Get("getClinic")).Split('/')[^1];

    private async Task<(string Id, string Receipt)> FileAsync()
    {
        var filed = await (await service.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", Report)).JsonAsync();
        return ((string)filed["id"]!, (string)filed["receipt"]!);
    }
}
