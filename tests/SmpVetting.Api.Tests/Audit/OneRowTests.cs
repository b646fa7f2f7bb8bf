using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Moderation;
using SmpVetting.Api.Tests.Referrals;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Audit;

/// <summary>
/// Walks every route of reports, referrals, moderation, notices and letters: a change, a read of private data and a refusal
/// is one row, what is refused by its state is none. The rows that each call must leave stand beside it.
/// </summary>
public sealed class OneRowTests : IAsyncLifetime
{
    private readonly ServiceFixture service = new();
    private readonly HashSet<string> walked = [];
    private HttpClient admin = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await service.InitializeAsync();
        admin = await service.ClientForAsync(Role.Admin);
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task Every_route_leaves_exactly_the_rows_of_what_it_did()
    {
        await WalkTheCaseAsync();
        await WalkTheReferralAsync();
        await WalkTheLettersAsync();

        string[] tags = ["Moderation", "Notices", "Referrals", "Reports", "Outbox"];
        var all = service.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints)
            .Where(endpoint => endpoint.Metadata.GetMetadata<ITagsMetadata>()?.Tags.Intersect(tags).Any() == true)
            .Select(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName).ToHashSet();
        Assert.NotEmpty(all);
        Assert.Equal(all.Order(), walked.Order());
    }

    private async Task WalkTheCaseAsync()
    {
        var report = await service.ACaseAsync(email: "walker@example.org");
        var (mine, moderation) = ($"/v1/reports/{report.Id}", $"/v1/moderation/reports/{report.Id}");
        var stranger = await service.ACaseAsync();
        await LeavesAsync("fileReport", () => service.Anyone().PostAsync("/v1/reports", new { clinicName = "Elsewhere", triage = new { } }), "report_filed");
        await LeavesAsync("getReport", () => report.Reporter.GetAsync(mine, Stop), "report_read");
        await LeavesAsync("getReport", () => stranger.Reporter.GetAsync(mine, Stop), "refused");
        await LeavesAsync("addFacts", () => report.Reporter.PostAsync($"{mine}/facts", new { fever = false }), "facts_added");
        await LeavesAsync("listMatches", () => report.Reporter.GetAsync($"{mine}/matches", Stop), "matches_read");
        await LeavesAsync("listQueue", () => report.First.GetAsync("/v1/moderation/queue", Stop), "queue_read");
        await LeavesAsync("getCase", () => report.First.GetAsync($"{moderation}?reason=review", Stop), "report_opened");
        await LeavesAsync("getCase", () => report.Clinic.GetAsync($"{moderation}?reason=review", Stop), "refused");
        await LeavesAsync("listMessages", () => report.First.GetAsync($"{moderation}/messages", Stop), "thread_read");
        await LeavesAsync("writeAsModerator", () => report.First.PostAsync($"{moderation}/messages", new { text = "Which?" }), "message_written");
        await LeavesAsync("holdReport", () => report.First.SendAsync(HttpMethod.Put, $"{moderation}/hold", """{ "until": "2027-05-31", "reason": "A court asked." }"""), "report_held");
        await LeavesAsync("decideReport", () => report.TryAsync("uphold"));
        await LeavesAsync("decideReport", () => report.TryAsync("take_up"), "report_take_up");
        await LeavesAsync("decideReport", () => report.TryAsync("ask_for_information"), "report_ask_for_information");
        await LeavesAsync("writeMessage", () => report.Reporter.PostAsync($"{mine}/messages", new { text = "That." }), "message_written", "report_inform");
        await LeavesAsync("askIdentity", () => report.First.PostAsync($"{moderation}/identity-access", new { reason = "legal_notice" }), "identity_asked");
        await LeavesAsync("askIdentity", () => report.First.PostAsync($"{moderation}/identity-access", new { reason = "legal_notice" }));
        await LeavesAsync("openIdentity", () => report.First.SendAsync(HttpMethod.Post, $"{moderation}/identity"), "refused");
        var asked = (string)(await report.ReadAsync())["identityAccess"]!["id"]!;
        await LeavesAsync("askIdentity", () => report.Second.PostAsync($"{moderation}/identity-access", new { approves = asked }), "identity_approved");
        await LeavesAsync("openIdentity", () => report.First.SendAsync(HttpMethod.Post, $"{moderation}/identity"), "contact_opened");
        await LeavesAsync("notifyClinic", () => stranger.First.PostAsync($"/v1/clinics/{stranger.ClinicId}/notices", new { reportId = stranger.Id }), "clinic_notified");
        var notice = $"/v1/notices/{await report.NotifyAsync()}";
        await LeavesAsync("listNotices", () => report.Clinic.GetAsync("/v1/notices", Stop), "notices_read");
        await LeavesAsync("getNotice", () => report.Clinic.GetAsync(notice, Stop), "notice_read");
        await LeavesAsync("getNotice", () => stranger.Clinic.GetAsync(notice, Stop), "refused");
        await LeavesAsync("replyToNotice", () => stranger.Clinic.PostAsync($"{notice}/reply", new { answer = "explains" }), "refused");
        await LeavesAsync("replyToNotice", () => report.Clinic.PostAsync($"{notice}/reply", new { answer = "explains" }), "notice_answered");
        await LeavesAsync("challengeNotice", () => report.Clinic.PostAsync($"{notice}/challenge", new { ground = "material_inaccuracy", words = "No." }), "notice_challenged");
        await LeavesAsync("decideReport", () => report.TryAsync("reject_challenge"), "report_reject_challenge");
        await LeavesAsync("decideReport", () => report.TryAsync("uphold"), "report_uphold");
        await LeavesAsync("decideReport", () => report.TryAsync("propose_publication"), "report_propose_publication");
        await LeavesAsync("decideReport", () => report.TryAsync("confirm_publication"), "refused");
        await LeavesAsync("decideReport", () => report.TryAsync("confirm_publication", report.Second), "report_confirm_publication");
        var ofClinic = await AppealAsync("appealAsClinic", report.Clinic, notice);
        var ofReporter = await AppealAsync("appealAsReporter", report.Reporter, mine);
        await LeavesAsync("answerAppeal", () => AnswerAsync(report.First, ofClinic, "confirmed"), "refused");
        await LeavesAsync("answerAppeal", () => AnswerAsync(report.Second, ofClinic, "confirmed"), "appeal_answered");
        await LeavesAsync("answerAppeal", () => AnswerAsync(report.Second, ofReporter, "overturned"), "appeal_answered");
        await LeavesAsync("answerAppeal", () => AnswerAsync(report.Second, ofReporter, "overturned"));
        // The report's own trail names the appeals that were made and answered on it.
        Assert.Equal(
            [$"clinic {ofClinic}", $"reporter {ofReporter}", $"confirmed {ofClinic}", $"overturned {ofReporter}"],
            (await report.First.AllAsync("/v1/audit?since=0")).Where(row => (string?)row["objectId"] == report.Id && ((string)row["action"]!).StartsWith("appeal", StringComparison.Ordinal))
                .Select(row => (string?)row["reason"]));
        await WalkTheLinksAsync(report.First, stranger.Id);
        await LeavesAsync("declareConflict", () => report.First.PostAsync("/v1/moderation/conflicts", new { clinicId = report.ClinicId }), "conflict_declared");
        await LeavesAsync("listConflicts", () => report.First.GetAsync("/v1/moderation/conflicts", Stop));
        await LeavesAsync("getCase", () => report.First.GetAsync($"{moderation}?reason=review", Stop), "refused");
        await LeavesAsync("withdrawReport", () => report.Reporter.SendAsync(HttpMethod.Delete, mine), "report_withdrawn");
    }

    private async Task WalkTheLinksAsync(HttpClient moderator, string reportId)
    {
        var other = await service.ACaseAsync();
        await other.DecideAsync("take_up");
        var link = "";
        await LeavesAsync(
            "linkReports",
            async () =>
            {
                var answer = await moderator.PostAsync("/v1/moderation/links", new { reportIds = (string[])[reportId, other.Id], kind = "same_event" });
                link = (string)(await answer.JsonAsync())["id"]!;
                return answer;
            },
            "reports_linked");
        await LeavesAsync("unlinkReports", () => moderator.SendAsync(HttpMethod.Delete, $"/v1/moderation/links/{link}"), "reports_unlinked");
        await LeavesAsync("unlinkReports", () => moderator.SendAsync(HttpMethod.Delete, $"/v1/moderation/links/{link}"));
    }

    private async Task WalkTheReferralAsync()
    {
        var at = Spot.Number(12);
        var (clinic, other) = (await service.ACorrectiveAsync(at), await service.ACorrectiveAsync(at));
        foreach (var ending in new[] { "decline", "complete", "fail", "withdraw" })
        {
            var person = await service.AReportAsync(at);
            await LeavesAsync("askForReferral", () => person.AskAsync(clinic.Id, "email"), "referral_asked");
            await LeavesAsync("listReferrals", () => clinic.Client.GetAsync("/v1/referrals", Stop), "referrals_read");
            JsonNode leased = null!;
            await LeavesAsync(
                "pullReferrals",
                async () =>
                {
                    var answer = await clinic.PostAsync("pull", new { max = 1, leaseSeconds = 600 });
                    leased = (await answer.JsonAsync())["items"]![0]!;
                    return answer;
                },
                "referral_leased");
            var id = (string)leased["id"]!;
            await LeavesAsync("getReferral", () => clinic.Client.GetAsync($"/v1/referrals/{id}", Stop), "referral_read");
            await LeavesAsync("getReferral", () => other.Client.GetAsync($"/v1/referrals/{id}", Stop), "refused");
            await LeavesAsync("listReferralActions", () => clinic.Client.GetAsync($"/v1/referrals/{id}/actions", Stop));
            if (ending == "decline")
            {
                await LeavesAsync("declineReferral", () => clinic.PostAsync($"{id}/decline", new { leaseToken = 1, reason = "too_far" }), "referral_decline");
                continue;
            }

            // What was shared is read with the acceptance.
            await LeavesAsync("acceptReferral", () => clinic.PostAsync($"{id}/accept", new { leaseToken = 1 }), "referral_accept", "contact_opened");
            await LeavesAsync("acceptReferral", () => clinic.PostAsync($"{id}/accept", new { leaseToken = 1 }));
            await LeavesAsync("getReferral", () => clinic.Client.GetAsync($"/v1/referrals/{id}", Stop), "contact_opened");
            await LeavesAsync("writeAsClinic", () => clinic.PostAsync($"{id}/messages", new { text = "When?" }), "message_written");
            await LeavesAsync("listClinicMessages", () => clinic.Client.GetAsync($"/v1/referrals/{id}/messages", Stop), "thread_read");
            await LeavesAsync("startReferral", () => clinic.Client.SendAsync(HttpMethod.Post, $"/v1/referrals/{id}/start"), "referral_start", "contact_opened");
            if (ending == "complete")
                await LeavesAsync("completeReferral", () => clinic.PostAsync($"{id}/complete", new { outcome = "corrected" }), "referral_complete");
            else if (ending == "fail")
                await LeavesAsync("failReferral", () => clinic.PostAsync($"{id}/fail", new { reason = "did_not_come" }), "referral_fail");
            else
                await LeavesAsync("withdrawReferral", person.TakeBackAsync, "referral_withdrawn");
        }
    }

    private async Task WalkTheLettersAsync()
    {
        var report = await service.ACaseAsync();
        var mine = $"/v1/reports/{report.Id}";
        await LeavesAsync(
            "setNoticeAddress", () => report.Reporter.SendAsync(HttpMethod.Put, $"{mine}/notice-address", """{ "email": "wren@example.org" }"""), "notice_address_set");
        service.Clock.Move(TimeSpan.FromDays(28));
        await service.RunDueAsync();
        await LeavesAsync("answerFollowUp", () => report.Reporter.PostAsync($"{mine}/outcome", new { outcome = "better" }), "follow_up_answered");
        service.Clock.Move(TimeSpan.FromDays(2));
        await service.RunDueAsync();
        var letter = "";
        await LeavesAsync(
            "listLetters",
            async () =>
            {
                var answer = await admin.GetAsync("/v1/outbox", Stop);
                letter = (string)(await answer.JsonAsync())["items"]![0]!["id"]!;
                return answer;
            },
            "outbox_read");
        await LeavesAsync("listLetters", () => report.First.GetAsync("/v1/outbox", Stop), "refused");
        await LeavesAsync("strikeLetter", () => admin.DeleteAsync($"/v1/outbox/{letter}", Stop), "letter_sent");
        await LeavesAsync("removeNoticeAddress", () => report.Reporter.DeleteAsync($"{mine}/notice-address", Stop), "notice_address_removed");
    }

    private async Task<string> AppealAsync(string operation, HttpClient by, string path)
    {
        var id = "";
        await LeavesAsync(
            operation,
            async () =>
            {
                var answer = await by.PostAsync($"{path}/appeals", new { words = "Please look again." });
                id = (string)(await answer.JsonAsync())["id"]!;
                return answer;
            },
            "appeal_made");
        return id;
    }

    private static Task<HttpResponseMessage> AnswerAsync(HttpClient by, string appeal, string outcome) =>
        by.PostAsync($"/v1/moderation/appeals/{appeal}/decisions", new { outcome, words = "We looked again." });

    private async Task LeavesAsync(string operation, Func<Task<HttpResponseMessage>> call, params string[] rows)
    {
        walked.Add(operation);
        var before = await ActionsAsync();
        var answer = await call();
        var added = (await ActionsAsync()).Skip(before.Count);
        Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, operation);
        Assert.True(rows.SequenceEqual(added), $"{operation} {answer.StatusCode} left {string.Join(", ", (await ActionsAsync()).Skip(before.Count))}; {await answer.Content.ReadAsStringAsync(Stop)}");
    }

    private Task<IReadOnlyList<string>> ActionsAsync() => service.Services.GetRequiredService<Database>().ReadAsync(
        session => session.ListAsync<string>("select Action from AuditEvent order by Seq"), Stop);
}
