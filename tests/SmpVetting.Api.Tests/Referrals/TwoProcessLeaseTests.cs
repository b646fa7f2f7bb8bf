using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Contract;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Referrals;

/// <summary>Leases at two real processes on one database, of which one is killed or stands still.</summary>
public sealed class TwoProcessLeaseTests
{
    private const int Clinics = 5;
    private const int Pullers = 8;
    private const int People = 40;

    /// <summary>Leases of a second, so that each case is leased over and over, until so many were answered.</summary>
    private const int Enough = 200;

    private static readonly Spot Here = Spot.Number(1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_kill_loses_and_doubles_no_lease_that_was_answered_and_every_case_is_leased_again_after_its_time()
    {
        await using var two = await TwoProcesses.StartAsync();
        var clinics = await Task.WhenAll(Enumerable.Range(0, Clinics).Select(number => ACorrectiveAsync(two, $"Clinic {number}")));
        await Task.WhenAll(Enumerable.Range(0, People).Select(_ => AnAskingPersonAsync(two)));
        var answered = new ConcurrentBag<Lease>();
        using var killed = new CancellationTokenSource();

        var pulling = Task.WhenAll(Enumerable.Range(0, Pullers).Select(number =>
            PullUntilAsync(At(clinics[number % Clinics], number % 2 == 0 ? two.First : two.Second), answered, killed.Token)));
        while (answered.Count < Enough && !pulling.IsCompleted)
            await Task.Delay(5, Stop);
        await two.Second.KillAsync();
        await killed.CancelAsync();
        await pulling;

        await AssertEachOnDiskAndNoneTwiceAsync(two, answered);
        var third = await two.OneMoreAsync();
        var accepted = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, Pullers).Select(number =>
            AcceptAllAsync(At(clinics[number % Clinics], number % 2 == 0 ? two.First : third), accepted)));
        Assert.Equal(People, accepted.Distinct().Count());
        Assert.Equal(People, await CountAsync(two, "select count(*) from Placement p join Referral r on r.Id = p.HolderId where p.State = 'accepted' and r.State = 'accepted'"));
    }

    [Fact]
    public async Task A_program_that_stood_still_beyond_its_leases_wakes_to_a_409_for_each_of_their_tokens()
    {
        await using var two = await TwoProcesses.StartAsync();
        var (asleep, awake) = (await ACorrectiveAsync(two, "Asleep"), await ACorrectiveAsync(two, "Awake"));
        var person = await AnAskingPersonAsync(two);
        await AnAskingPersonAsync(two, asleep.Id);
        var leased = await asleep.PullAsync(2, leaseSeconds: 1);
        Assert.Equal(2, leased.Count);

        await two.First.PauseAsync();
        var late = leased.Select(referral => asleep.PostAsync($"{referral["id"]}/accept", new { leaseToken = 1 })).ToList();
        var taken = Assert.Single(await At(awake, two.Second).PullAsync(2, wait: 30));
        var again = Assert.Single(await At(asleep, two.Second).PullAsync(2, wait: 30));
        await two.First.ResumeAsync();

        foreach (var answer in late)
            await (await answer).ProblemAsync(HttpStatusCode.Conflict);
        Assert.Equal(2, (int)again["leaseToken"]!);
        Assert.Equal(HttpStatusCode.OK, (await asleep.PostAsync($"{again["id"]}/accept", new { leaseToken = 2 })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await awake.PostAsync($"{taken["id"]}/accept", new { leaseToken = 1 })).StatusCode);
        Assert.Equal(awake.Id, (string?)(await person.ReadAsync())["referral"]!["clinicId"]);
    }

    /// <summary>Pulls until it is time to stop, or until its own process is killed.</summary>
    private static async Task PullUntilAsync(Corrective clinic, ConcurrentBag<Lease> answered, CancellationToken killed)
    {
        try
        {
            while (!killed.IsCancellationRequested)
            {
                foreach (var referral in await clinic.PullAsync(3, leaseSeconds: 1))
                    answered.Add(Lease.Of(referral));
            }
        }
        catch (HttpRequestException)
        {
            // What this call leased, if anything, nobody knows of: its time runs out.
        }
    }

    /// <summary>Accepts whatever comes, until everybody is with a clinic or nothing has come for long.</summary>
    private static async Task AcceptAllAsync(Corrective clinic, ConcurrentBag<string> accepted)
    {
        for (var empty = 0; empty < 10 && accepted.Count < People;)
        {
            var leased = await clinic.PullAsync(3, wait: 1);
            empty = leased.Count == 0 ? empty + 1 : 0;
            foreach (var referral in leased)
            {
                var answer = await clinic.PostAsync($"{referral["id"]}/accept", new { leaseToken = (int)referral["leaseToken"]! });
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                accepted.Add((string)referral["id"]!);
            }
        }
    }

    private static async Task AssertEachOnDiskAndNoneTwiceAsync(TwoProcesses two, IReadOnlyCollection<Lease> answered)
    {
        await using var database = two.OpenDatabase();
        var rows = (await database.ReadAsync(session => session.ListAsync<LeaseRow>("""
            select r.Id, r.PlacementId, r.LeaseToken,
                   (select count(*) from AuditEvent a where a.ObjectId = r.Id and a.Action = 'referral_leased') as Leases
              from Referral r
            """), Stop)).ToDictionary(row => row.Id);

        Assert.All(rows.Values, row => Assert.Equal(row.LeaseToken, row.Leases));
        Assert.All(answered, lease => Assert.InRange(lease.Token, 1, rows[lease.Id].LeaseToken));
        Assert.Equal(answered.Count, answered.Distinct().Count());
        // Each clinic knows a case by another id; of all leases of one case, none begins before the last has run out.
        foreach (var one in answered.GroupBy(lease => rows[lease.Id].PlacementId).Select(leases => leases.OrderBy(lease => lease.Until).ToList()))
            Assert.All(one.Zip(one.Skip(1)), pair => Assert.True(pair.Second.Until.AddSeconds(-1) >= pair.First.Until, $"{pair.First} and {pair.Second} overlap."));
    }

    private static async Task<int> CountAsync(TwoProcesses two, string sql)
    {
        await using var database = two.OpenDatabase();
        return await database.ReadAsync(session => session.FindAsync<int>(sql), Stop);
    }

    private static Corrective At(Corrective clinic, Serving serving) => clinic with { Client = clinic.Client.At(serving) };

    private static async Task<Corrective> ACorrectiveAsync(TwoProcesses two, string name)
    {
        using var admin = two.Admin();
        var id = await admin.MadeAsync("/v1/clinics", Referring.Clinic(Here, name));
        var key = await (await admin.PostAsync("/v1/keys", new { role = "clinic", clinicId = id, label = "test" })).JsonAsync();
        return new Corrective(id, two.First.Client((string)key["key"]!));
    }

    private static async Task<Reporting> AnAskingPersonAsync(TwoProcesses two, string? clinicId = null)
    {
        var filed = await two.First.Client().FiledAsync(Here);
        return await new Reporting((string)filed["id"]!, two.First.Reporter((string)filed["receipt"]!)).AskedAsync(clinicId);
    }

    /// <summary>A lease as it was answered, to the millisecond that the database keeps.</summary>
    private sealed record Lease(string Id, int Token, DateTimeOffset Until)
    {
        public static Lease Of(JsonNode referral)
        {
            var until = (DateTimeOffset)referral["leaseUntil"]!;
            return new((string)referral["id"]!, (int)referral["leaseToken"]!, until.AddTicks(-(until.Ticks % TimeSpan.TicksPerMillisecond)));
        }
    }

    private sealed record LeaseRow
    {
        public string Id { get; init; } = "";

        public string PlacementId { get; init; } = "";

        public int LeaseToken { get; init; }

        public int Leases { get; init; }
    }
}
