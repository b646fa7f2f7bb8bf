using System.Net;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Support;
using SmpVetting.Domain;
using SmpVetting.Domain.Referrals;

namespace SmpVetting.Api.Tests.Referrals;

/// <summary>The table of moves, tried over HTTP from every state: what it does not allow is refused with what it does.</summary>
public sealed class ReferralMoveTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    /// <summary>What a clinic can try with one referral; the lease it names is the right one.</summary>
    internal static IReadOnlyList<(string Action, object Body)> Bodies { get; } =
    [
        ("accept", new { leaseToken = 1 }), ("decline", new { leaseToken = 1, reason = "too_far" }), ("start", new { }),
        ("complete", new { outcome = "corrected" }), ("fail", new { reason = "not_reached" }),
    ];

    public static TheoryData<string, string> Tries => [..
        from state in Words<ReferralState>.All
        from body in Bodies
        select (state, body.Action)];

    [Theory, MemberData(nameof(Tries))]
    public async Task A_move_is_made_when_the_table_has_it_and_refused_with_the_allowed_ones_when_not(string state, string action)
    {
        var (clinic, person, id) = await InAsync(state);
        Assert.Equal(state, await clinic.StateAsync(id));

        var answer = await clinic.PostAsync($"{id}/{action}", Bodies.First(body => body.Action == action).Body);

        var from = Words<ReferralState>.Parse(state);
        if (ReferralMoves.Find(from, Words<ReferralAction>.Parse(action)) is { } move)
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(move.To.Word(), await clinic.StateAsync(id));
        }
        else
        {
            var problem = await answer.ProblemAsync(HttpStatusCode.Conflict);
            var allowed = ReferralMoves.Allowed(from, ReferralMover.Clinic).Select(possible => possible.Word()).ToList();
            Assert.Equal(allowed, problem["allowed"]!.AsArray().Select(word => (string)word!));
            Assert.Equal(state, await clinic.StateAsync(id));
            Assert.Equal(allowed, (await clinic.Client.GetJsonAsync($"/v1/referrals/{id}/actions"))["items"]!.AsArray().Select(item => (string)item!["action"]!));
        }

        // And whatever happened, the person may take the consent back exactly while the table says so.
        var now = Words<ReferralState>.Parse(await clinic.StateAsync(id));
        var isOpen = ReferralMoves.Find(now, ReferralAction.Withdraw) is not null;
        Assert.Equal(isOpen ? HttpStatusCode.NoContent : HttpStatusCode.Conflict, (await person.TakeBackAsync()).StatusCode);
    }

    [Fact]
    public async Task An_older_token_of_the_same_clinic_does_not_act_on_a_newer_lease()
    {
        var at = Spot.Number(31);
        var clinic = await service.ACorrectiveAsync(at);
        await (await service.AReportAsync(at)).AskedAsync(clinic.Id);
        var id = (string)(await clinic.PullAsync(leaseSeconds: 60))[0]["id"]!;
        service.Clock.Move(TimeSpan.FromSeconds(60));
        Assert.Equal("waiting", await clinic.StateAsync(id));
        var again = await clinic.PullOneAsync();

        Assert.Equal((id, 2), ((string)again["id"]!, (int)again["leaseToken"]!));
        var problem = await (await clinic.PostAsync($"{id}/accept", new { leaseToken = 1 })).ProblemAsync(HttpStatusCode.Conflict);
        Assert.StartsWith("The leaseToken is not the current one", (string?)problem["detail"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await clinic.PostAsync($"{id}/accept", new { leaseToken = 2 })).StatusCode);
    }

    [Fact]
    public async Task What_may_be_done_is_told_with_its_place_and_its_end()
    {
        var at = Spot.Number(32);
        var clinic = await service.ACorrectiveAsync(at);
        await (await service.AReportAsync(at)).AskedAsync(clinic.Id);
        var leased = await clinic.PullOneAsync();

        var actions = await clinic.Client.GetJsonAsync($"/v1/referrals/{leased["id"]}/actions");

        Assert.Equal("leased", (string?)actions["state"]);
        Assert.Equal(["accept", "decline"], actions["items"]!.AsArray().Select(item => (string?)item!["action"]));
        Assert.All(actions["items"]!.AsArray(), item => Assert.Equal(
            ($"/v1/referrals/{leased["id"]}/{item!["action"]}", (string?)leased["leaseUntil"]), ((string?)item["href"], (string?)item["until"])));
    }

    [Fact]
    public async Task The_work_list_is_filtered_by_state_and_followed_page_by_page()
    {
        var at = Spot.Number(33);
        var clinic = await service.ACorrectiveAsync(at);
        foreach (var _ in Enumerable.Range(0, 5))
            await (await service.AReportAsync(at)).AskedAsync(clinic.Id);
        var leased = (await clinic.PullAsync(3)).Select(item => (string)item["id"]!).ToList();

        var all = await Registry.Given.AllAsync(clinic.Client, "/v1/referrals", 2);
        var some = await Registry.Given.AllAsync(clinic.Client, "/v1/referrals?state=leased", 2);

        Assert.Equal(5, all.Select(item => (string)item["id"]!).Distinct().Count());
        Assert.Equal(leased.Order(StringComparer.Ordinal), some.Select(item => (string)item["id"]!));
        service.Clock.Move(TimeSpan.FromDays(1));
        Assert.Empty(await Registry.Given.AllAsync(clinic.Client, "/v1/referrals?state=leased"));
        Assert.Equal(["state"], await Registry.Given.FaultsAsync(await clinic.Client.GetAsync("/v1/referrals?state=lost", TestContext.Current.CancellationToken)));
    }

    /// <summary>A referral brought into a state the way it gets there in life.</summary>
    private async Task<(Corrective Clinic, Reporting Person, string Id)> InAsync(string state)
    {
        var at = Spot.Number(1);
        var clinic = await service.ACorrectiveAsync(at);
        var person = await (await service.AReportAsync(at)).AskedAsync(clinic.Id, "email");
        var id = (string)(await clinic.PullAsync(leaseSeconds: 60))[0]["id"]!;
        switch (state)
        {
            case "waiting":
                service.Clock.Move(TimeSpan.FromMinutes(1));
                break;
            case "expired":
                service.Clock.Move(OfferPlan.Lasts);
                await service.RunDueAsync();
                break;
            case "declined":
                await clinic.PostAsync($"{id}/decline", new { leaseToken = 1, reason = "too_far" });
                break;
            case "accepted" or "in_progress" or "completed" or "failed":
                await clinic.PostAsync($"{id}/accept", new { leaseToken = 1 });
                if (state != "accepted")
                    await clinic.PostAsync($"{id}/{Leads[state]}", Bodies.First(body => body.Action == Leads[state]).Body);
                break;
        }

        return (clinic, person, id);
    }

    private static Dictionary<string, string> Leads { get; } = new() { ["in_progress"] = "start", ["completed"] = "complete", ["failed"] = "fail" };
}
