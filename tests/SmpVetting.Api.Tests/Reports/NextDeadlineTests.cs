using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Moderation;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Reports;

/// <summary>The reporter sees which clock runs out first, and what it is for. The clock stands on Saturday, 21 November 2026.</summary>
public sealed class NextDeadlineTests : IAsyncLifetime
{
    private readonly ServiceFixture service = new();

    public ValueTask InitializeAsync() => service.InitializeAsync();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task First_the_review_then_the_clinic_then_the_appeal_and_the_question()
    {
        var report = await service.ACaseAsync();
        Assert.Equal("review 2026-11-28T12:00:00.000Z", await NextAsync(report));

        await report.NotifyAsync();
        Assert.Equal("clinic_answer 2026-12-05T12:00:00.000Z", await NextAsync(report));

        await report.DecideAsync("take_up");
        await report.DecideAsync("not_uphold");
        service.Clock.Move(TimeSpan.FromDays(15));
        // The clinic's time is over; four weeks after the report the question comes.
        Assert.Equal("question 2026-12-19T09:00:00.000Z", await NextAsync(report));
        service.Clock.Move(TimeSpan.FromDays(14));
        await service.RunDueAsync();
        Assert.Equal("appeal_ends 2026-12-21T09:00:00.000Z", await NextAsync(report));

        await report.Reporter.MadeAsync($"/v1/reports/{report.Id}/appeals", new { words = "Look again." });
        // Ten business days after Sunday the 20th, with Christmas, Boxing Day and New Year between.
        Assert.Equal("appeal_review 2027-01-07T12:00:00.000Z", await NextAsync(report));
    }

    [Fact]
    public async Task What_was_decided_and_is_not_published_waits_for_an_appeal_and_in_the_end_for_its_erasure()
    {
        var report = await service.ACaseAsync(publish: false);
        await report.DecideAsync("take_up");
        await report.DecideAsync("uphold");
        service.Clock.Move(TimeSpan.FromDays(29));
        await service.RunDueAsync();
        Assert.Equal("appeal_ends 2026-12-21T09:00:00.000Z", await NextAsync(report));

        service.Clock.Move(TimeSpan.FromDays(31));

        Assert.StartsWith("erasure ", await NextAsync(report), StringComparison.Ordinal);
    }

    private static async Task<string> NextAsync(Case report)
    {
        JsonNode next = (await report.Reporter.GetJsonAsync($"/v1/reports/{report.Id}"))["nextDeadline"]!;
        return $"{next["what"]} {next["at"]}";
    }
}
