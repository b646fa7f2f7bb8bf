using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace SmpVetting.Benchmarks;

/// <summary>32 pullers at two processes take 50,000 leases on cases that are offered to two clinics each.</summary>
internal static class LeaseProof
{
    private const int Pullers = 32;
    private const int Wanted = 50_000;
    private const string Body = """{"max":5,"leaseSeconds":86400}""";

    /// <summary>True when no case was held twice and each lease that was answered is on disk as it was answered.</summary>
    public static async Task<bool> RunAsync(string folder)
    {
        await using var programs = await TwoPrograms.StartAsync(folder, "leases", file => LargeWorklist.Fill(file, 1_000, isShared: true));
        var (nextKey, answered, taken) = (LargeWorklist.Keys(), new ConcurrentBag<(string Id, int Token)>(), 0);
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Pullers).Select(puller => Task.Run(async () =>
        {
            while (Volatile.Read(ref taken) < Wanted)
            {
                foreach (var lease in await PullAsync(programs, puller, nextKey()))
                {
                    answered.Add(lease);
                    Interlocked.Increment(ref taken);
                }
            }
        })));
        var time = Stopwatch.GetElapsedTime(started).TotalSeconds;

        var held = ReadHolders(programs);
        var lost = answered.Count(lease => held.GetValueOrDefault(lease.Id) != lease.Token);
        var twice = answered.Count - answered.DistinctBy(lease => lease.Id).Count() + CountHeldTwice(programs);
        Console.WriteLine(FormattableString.Invariant($"Leases: {answered.Count} answered by two processes in {time:0} s, {held.Count} on disk; {twice} held twice, {lost} answered and not on disk."));
        Console.WriteLine(programs.Manners());
        return twice == 0 && lost == 0;
    }

    private static async Task<IReadOnlyList<(string Id, int Token)>> PullAsync(TwoPrograms programs, int puller, string key)
    {
        using var answer = JsonDocument.Parse(await programs.SendAsync(puller, () => new HttpRequestMessage(HttpMethod.Post, "/v1/referrals/pull")
        {
            Content = new StringContent(Body, Encoding.UTF8, "application/json"),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", key) },
        }));
        return [.. answer.RootElement.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("id").GetString()!, item.GetProperty("leaseToken").GetInt32()))];
    }

    /// <summary>The newest token of each referral that holds its case.</summary>
    private static Dictionary<string, int> ReadHolders(TwoPrograms programs)
    {
        using var connection = programs.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select r.Id, r.LeaseToken from Referral r join Placement p on p.HolderId = r.Id where r.State = 'leased'";
        using var reader = command.ExecuteReader();
        var holders = new Dictionary<string, int>();
        while (reader.Read())
            holders.Add(reader.GetString(0), reader.GetInt32(1));
        return holders;
    }

    private static int CountHeldTwice(TwoPrograms programs)
    {
        using var connection = programs.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) - count(distinct PlacementId) from Referral where State = 'leased'";
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
