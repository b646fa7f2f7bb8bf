using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Data;
using SmpVetting.Api.Reports;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Tests.Reports;

/// <summary>From the first day it is known when a report will be erased, and then it is.</summary>
public sealed class RetentionTests : IAsyncLifetime
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(90);

    private readonly ServiceFixture service = new();
    private string path = "";
    private HttpClient reporter = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Database Database => service.Services.GetRequiredService<Database>();

    private string Id => path.Split('/')[^1];

    public async ValueTask InitializeAsync()
    {
        await service.InitializeAsync();
        var filed = await (await service.Anyone().SendAsync(
            HttpMethod.Post, "/v1/reports", """{ "clinicName": "Words", "story": "it burns", "triage": {} }""", ("Idempotency-Key", "kept"))).JsonAsync();
        path = $"/v1/reports/{filed["id"]}";
        reporter = service.Reporter((string)filed["receipt"]!);
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task The_day_is_told_from_the_first_read_on_and_each_addition_starts_the_time_anew()
    {
        var filedAt = service.Clock.GetUtcNow();
        Assert.Equal(filedAt + Life, await RetainUntilAsync());

        service.Clock.Move(TimeSpan.FromDays(80));
        Assert.Equal(filedAt + Life, await RetainUntilAsync());
        Assert.Equal(HttpStatusCode.Created, (await reporter.SendAsync(HttpMethod.Post, $"{path}/facts", "{}")).StatusCode);

        Assert.Equal(service.Clock.GetUtcNow() + Life, await RetainUntilAsync());
        service.Clock.Move(TimeSpan.FromDays(89));
        await service.RunDueAsync();
        Assert.Equal(HttpStatusCode.OK, (await reporter.GetAsync(path, Stop)).StatusCode);
    }

    [Fact]
    public async Task When_the_time_is_over_what_the_person_wrote_is_erased_and_the_case_stays_to_be_counted()
    {
        service.Clock.Move(Life - TimeSpan.FromMilliseconds(1));
        await service.RunDueAsync();
        Assert.Equal(HttpStatusCode.OK, (await reporter.GetAsync(path, Stop)).StatusCode);

        service.Clock.Move(TimeSpan.FromMilliseconds(1));
        await service.RunDueAsync();

        await (await reporter.GetAsync(path, Stop)).ProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Equal(0, await CountAsync("select count(*) from SealedPart"));
        Assert.Equal(0, await CountAsync("select count(*) from ReportTriage"));
        Assert.Equal(0, await CountAsync("select count(*) from Deadline where Kind = 'report_retention'"));
        Assert.Equal(1, await CountAsync("select count(*) from Report where Id = @id and Status = 'received' and WrappedKey is null and ReceiptHash is null"));
        Assert.Equal(1, await CountAsync("select count(*) from AuditEvent where ObjectId = @id and Action = 'report_expired' and ActorKind = 'program'"));
    }

    [Fact]
    public async Task A_stated_hold_keeps_it_longer_and_the_reporter_reads_why_and_until_when()
    {
        // A day is over when it is over everywhere.
        var until = new DateTimeOffset(Today.AddDays(201), new TimeOnly(12, 0), TimeSpan.Zero);
        await HoldAsync(Today.AddDays(200), "a court asked for it");
        var read = await reporter.GetJsonAsync(path);
        Assert.Equal((until, "a court asked for it"), ((DateTimeOffset)read["retainUntil"]!, (string?)read["heldBecause"]));
        // Sealed like everything that was written about the report, and the earlier reason is gone.
        Assert.Equal(1, await CountAsync("select count(*) from SealedPart where OwnerId = @id and Kind = 'hold'"));
        Assert.Equal(["until"], await (await HoldAsync(Today.AddDays(-1), "gone by")).FaultsAsync());
        Assert.Equal(["until"], await (await HoldAsync(Today.AddDays(367), "for ever")).FaultsAsync());

        service.Clock.Move(TimeSpan.FromDays(199));
        await service.RunDueAsync();
        Assert.Equal(HttpStatusCode.OK, (await reporter.GetAsync(path, Stop)).StatusCode);
        service.Clock.Move(until - service.Clock.GetUtcNow());
        await service.RunDueAsync();
        await (await reporter.GetAsync(path, Stop)).ProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Equal(0, await CountAsync("select count(*) from ReportHold"));
    }

    [Fact]
    public async Task A_hold_that_would_keep_it_no_longer_is_refused_with_the_day_until_which_it_is_kept_and_ending_one_is_told_as_that()
    {
        var kept = service.Clock.GetUtcNow() + Life;

        var refusal = await HoldAsync(DateOnly.FromDateTime(kept.UtcDateTime).AddDays(-2), "short");
        Assert.Contains($"until: the report is kept until {kept:yyyy-MM-dd} anyway", (string)(await refusal.ProblemAsync(HttpStatusCode.BadRequest))["detail"]!, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("select count(*) from ReportHold"));
        Assert.Empty(await NewsAsync());

        Assert.Equal(HttpStatusCode.NoContent, (await HoldAsync(DateOnly.FromDateTime(kept.UtcDateTime), "a day more")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await HoldAsync(Today, "no longer needed")).StatusCode);
        var read = await reporter.GetJsonAsync(path);
        Assert.Null(read["heldBecause"]);
        Assert.Equal(kept, (DateTimeOffset)read["retainUntil"]!);
        Assert.Equal([NewsWords.Held, NewsWords.HoldEnded], await NewsAsync());
    }

    [Fact]
    public async Task A_hold_that_comes_while_the_report_is_being_erased_keeps_it()
    {
        service.Clock.Move(Life);
        var seen = await Database.ReadAsync(session => ReportEndStore.FindAsync(session, Id), Stop);
        await HoldAsync(Today.AddDays(10), "a court asked for it");

        var expired = await Database.WriteAsync(
            session => service.Services.GetRequiredService<ReportEndStore>().ExpireAsync(session, Id, seen!, service.Clock.GetUtcNow()), Stop);

        Assert.False(expired);
        Assert.Equal("a court asked for it", (string?)(await reporter.GetJsonAsync(path))["heldBecause"]);
    }

    [Fact]
    public async Task Withdrawing_needs_no_deadline_any_more_and_no_hold_stands_in_its_way()
    {
        await HoldAsync(Today.AddDays(200), "a court asked for it");

        Assert.Equal(HttpStatusCode.NoContent, (await reporter.DeleteAsync(path, Stop)).StatusCode);

        Assert.Equal(0, await CountAsync("select count(*) from ReportHold"));
        Assert.Equal(0, await CountAsync("select count(*) from Deadline where Kind = 'report_retention'"));
        Assert.Equal(HttpStatusCode.NotFound, (await HoldAsync(Today.AddDays(300), "too late")).StatusCode);
    }

    [Fact]
    public async Task A_deadline_that_comes_too_early_looks_at_the_last_event_and_waits()
    {
        await Database.WriteAsync(session => session.ExecuteAsync("update Deadline set DueAt = '2000-01-01 00:00:00', TryAt = '2000-01-01 00:00:00' where Kind = 'report_retention'"), Stop);

        await service.RunDueAsync();

        Assert.Equal(HttpStatusCode.OK, (await reporter.GetAsync(path, Stop)).StatusCode);
        service.Clock.Move(Life);
        await service.RunDueAsync();
        await (await reporter.GetAsync(path, Stop)).ProblemAsync(HttpStatusCode.Unauthorized);
    }

    private async Task<IEnumerable<string>> NewsAsync() =>
        [.. (await reporter.GetJsonAsync(path))["thread"]!.AsArray().Select(message => (string)message!["text"]!)];

    private async Task<DateTimeOffset> RetainUntilAsync() => (DateTimeOffset)(await reporter.GetJsonAsync(path))["retainUntil"]!;

    private DateOnly Today => DateOnly.FromDateTime(service.Clock.GetUtcNow().UtcDateTime);

    private async Task<HttpResponseMessage> HoldAsync(DateOnly until, string reason) => await (await service.AModeratorAsync()).SendAsync(
        HttpMethod.Put, $"/v1/moderation/reports/{Id}/hold", $$"""{ "until": "{{until:yyyy-MM-dd}}", "reason": "{{reason}}" }""");

    private Task<int> CountAsync(string sql) => Database.ReadAsync(session => session.FindAsync<int>(sql, new { id = Id }), Stop);
}
