using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Data;
using SmpVetting.Api.Records;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;
using SmpVetting.Domain.Records;
using static SmpVetting.Domain.Records.PublishedAs;

namespace SmpVetting.Api.Tests.Records;

public sealed class RecordTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_published_reports_there_is_no_number_and_no_praise()
    {
        var record = await RecordAsync(await AClinicAsync());

        Assert.Null(record["published"]!["count"]);
        Assert.Null(record["published"]!["interval"]);
        Assert.Null(record["window"]);
        Assert.Null(record["denominator"]);
        Assert.Equal(5, (int)record["smallestCount"]!);
        Assert.Equal(
            "Fewer than 5 reports are published, or none. That says neither that a clinic is safe nor that it is not.",
            (string?)record["published"]!["says"]);
    }

    [Fact]
    public async Task A_clinic_that_is_not_there_has_no_record() =>
        Assert.Equal(HttpStatusCode.NotFound, (await service.Anyone().GetAsync("/v1/clinics/cl_none/record", Stop)).StatusCode);

    [Fact]
    public async Task A_released_count_comes_with_its_window_its_interval_and_words_bound_to_both()
    {
        var clinic = await AClinicAsync();
        await PublishAsync(clinic, 7);
        await service.ReleaseAsync();

        var record = await RecordAsync(clinic);

        Assert.Equal(7, (int)record["published"]!["count"]!);
        Assert.Equal("""{"low":2.8,"high":14.4,"level":0.95,"method":"poisson_exact"}""", record["published"]!["interval"]!.ToJsonString());
        Assert.Equal("""{"from":"2026-Q4","until":"2026-Q4"}""", record["window"]!.ToJsonString());
        Assert.Equal(
            "7 reports were published from 2026-Q4 to 2026-Q4. By chance alone, as long a time could bring 3 to 14.",
            (string?)record["published"]!["says"]);
        Assert.Contains("no rate", record["limits"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_burst_and_one_report_more_change_not_one_byte_before_the_next_release()
    {
        var clinic = await AClinicAsync();
        await PublishAsync(clinic, 6);
        await service.ReleaseAsync();
        var before = await AnswerAsync(clinic);

        await PublishAsync(clinic, 1);
        service.Clock.Move(TimeSpan.FromDays(8));
        await service.ReleaseAsync();
        // The worker's own round has had its turn too, so that the next one comes only when the clock moves on.
        await service.RunDueAsync();
        Assert.Equal(before, await AnswerAsync(clinic));

        await PublishAsync(clinic, 50);
        Assert.Equal(before, await AnswerAsync(clinic));
    }

    [Fact]
    public async Task Releases_of_a_clinic_are_a_week_apart()
    {
        var clinic = await AClinicAsync();
        await PublishAsync(clinic, 5);
        await service.ReleaseAsync();
        await PublishAsync(clinic, 5);
        await service.ReleaseAsync();
        Assert.Equal(5, (int)(await RecordAsync(clinic))["published"]!["count"]!);

        service.Clock.Move(TimeSpan.FromDays(7));
        await service.ReleaseAsync();
        Assert.Equal(10, (int)(await RecordAsync(clinic))["published"]!["count"]!);
    }

    [Fact]
    public async Task Withdrawn_and_disputed_reports_are_shown_as_such()
    {
        var clinic = await AClinicAsync();
        await PublishAsync(clinic, 18);
        await MoveAsync(clinic, Undecided, Withdrawn, 6);
        await MoveAsync(clinic, Undecided, Disputed, 5);
        await service.ReleaseAsync();

        var record = await RecordAsync(clinic);

        Assert.Equal(18, (int)record["published"]!["count"]!);
        Assert.Equal(7, Part(record, "undecided"));
        Assert.Equal(5, Part(record, "disputed"));
        Assert.Equal(6, Part(record, "withdrawn"));
        Assert.Null(Part(record, "upheld"));
    }

    [Fact]
    public async Task A_release_leaves_one_entry_in_the_audit_log_and_repeating_it_none()
    {
        var clinic = await AClinicAsync();
        await PublishAsync(clinic, 5);

        await service.ReleaseAsync();
        await service.ReleaseAsync();

        var entries = await service.Services.GetRequiredService<Database>().ReadAsync(
            session => session.ListAsync<string>("select Action from AuditEvent where ObjectId = @clinic and Action = 'record_released'", new { clinic }), Stop);
        Assert.Single(entries);
    }

    [Fact]
    public async Task Many_moves_at_once_are_all_counted()
    {
        var clinic = await AClinicAsync();
        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => PublishAsync(clinic, 1)));
        await service.ReleaseAsync();

        Assert.Equal(30, (int)(await RecordAsync(clinic))["published"]!["count"]!);
    }

    [Fact]
    public async Task Clinics_are_released_page_by_page_until_all_are()
    {
        await using var own = new ServiceFixture();
        await own.InitializeAsync();
        var moderator = await own.AModeratorAsync();
        for (var i = 0; i <= RecordDesk.Page; i++)
            await PublishAsync(own, await moderator.AClinicAsync(), 5);

        Assert.NotNull(await own.ReleasePageAsync(""));
        Assert.Equal(RecordDesk.Page, await ReleasedAsync());

        own.Clock.Move(TimeSpan.FromHours(1));
        await own.RunDueAsync();
        Assert.Equal(RecordDesk.Page + 1, await ReleasedAsync());

        Task<int> ReleasedAsync() => own.Services.GetRequiredService<Database>().ReadAsync(
            session => session.FindAsync<int>("select count(*) from ClinicRelease"), Stop);
    }

    private static int? Part(JsonNode record, string name) =>
        (int?)record["parts"]!.AsArray().Single(part => (string?)part!["as"] == name)!["count"];

    private async Task<string> AClinicAsync() => await (await service.AModeratorAsync()).AClinicAsync();

    private async Task<JsonNode> RecordAsync(string clinic) => await service.Anyone().GetJsonAsync($"/v1/clinics/{clinic}/record");

    private async Task<(string Body, string Tag)> AnswerAsync(string clinic)
    {
        var answer = await service.Anyone().GetAsync($"/v1/clinics/{clinic}/record", Stop);
        return (await answer.Content.ReadAsStringAsync(Stop), answer.Headers.ETag!.Tag);
    }

    private Task PublishAsync(string clinic, int count) => PublishAsync(service, clinic, count);

    private static Task PublishAsync(ServiceFixture service, string clinic, int count) => MoveAsync(service, clinic, null, Undecided, count);

    private Task MoveAsync(string clinic, PublishedAs from, PublishedAs to, int count) => MoveAsync(service, clinic, from, to, count);

    private static async Task MoveAsync(ServiceFixture service, string clinic, PublishedAs? from, PublishedAs to, int count)
    {
        var database = service.Services.GetRequiredService<Database>();
        for (var i = 0; i < count; i++)
        {
            await database.WriteAsync(
                async session =>
                {
                    await RecordDesk.MoveAsync(session, clinic, from, to, service.Clock.GetUtcNow());
                    return true;
                },
                Stop);
        }
    }
}
