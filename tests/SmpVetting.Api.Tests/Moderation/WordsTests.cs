using System.Net;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Moderation;

/// <summary>What somebody is to read says something, and the reason of a decision is one for that decision.</summary>
public sealed class WordsTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    [Theory]
    [InlineData(" \n\t")]
    [InlineData("\u200b\u2060")]
    [InlineData("\u3164")]
    [InlineData("...!")]
    public async Task Words_that_say_nothing_are_refused_wherever_somebody_reads_them(string words)
    {
        var report = await service.ACaseAsync();
        var notice = $"/v1/notices/{await report.NotifyAsync()}";
        var moderation = $"/v1/moderation/reports/{report.Id}";

        Assert.Equal(["words"], await (await report.First.PostAsync($"{moderation}/decisions", new { action = "take_up", reason = "reviewing", words })).FaultsAsync());
        Assert.Equal(["text"], await (await report.First.PostAsync($"{moderation}/messages", new { text = words })).FaultsAsync());
        Assert.Equal(["text"], await (await report.Reporter.PostAsync($"/v1/reports/{report.Id}/messages", new { text = words })).FaultsAsync());
        Assert.Equal(["words"], await (await report.Reporter.PostAsync($"/v1/reports/{report.Id}/appeals", new { words })).FaultsAsync());
        Assert.Equal(["words"], await (await report.Clinic.PostAsync($"{notice}/reply", new { answer = "explains", words })).FaultsAsync());
        Assert.Equal(["words"], await (await report.Clinic.PostAsync($"{notice}/challenge", new { ground = "material_inaccuracy", words })).FaultsAsync());
        Assert.Equal(["quote"], await (await report.First.PostAsync($"/v1/clinics/{report.ClinicId}/claims", new { type = "insured", quote = words })).FaultsAsync());
        Assert.Equal(["clinicName"], await (await service.Anyone().PostAsync("/v1/reports", new { clinicName = words, triage = new { } })).FaultsAsync());
    }

    [Fact]
    public async Task A_reason_that_does_not_fit_the_decision_is_refused_with_those_that_do()
    {
        var report = await service.ACaseAsync();
        await report.DecideAsync("take_up");
        Task<HttpResponseMessage> UpholdAsync(string reason) =>
            report.First.PostAsync($"/v1/moderation/reports/{report.Id}/decisions", new { action = "uphold", reason, words = "As it is." });

        var problem = await (await UpholdAsync("evidence_does_not_support")).ProblemAsync(HttpStatusCode.BadRequest);

        Assert.Contains("evidence_supports, other", (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.Equal("under_review", await report.StatusAsync());
        Assert.Equal(HttpStatusCode.Created, (await UpholdAsync("evidence_supports")).StatusCode);
    }
}
