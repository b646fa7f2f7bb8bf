using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Referrals;
using SmpVetting.Domain.Referrals;
using SmpVetting.Domain.Registry;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Benchmarks;

/// <summary>Many clinics with a key each, many referrals that wait for them and many more that are finished, written past the service.</summary>
internal static class LargeWorklist
{
    public const string Body = """{"max":1,"leaseSeconds":86400}""";

    /// <summary>So many that a quick machine does not empty their lists while it warms up.</summary>
    private const int Clinics = 12_500;

    /// <summary>As many as a clinic may hold at once, so that nobody has to answer in between.</summary>
    private const int WaitingOfEach = 20;

    private const int Waiting = Clinics * WaitingOfEach;

    private static readonly string[] Parameters = ["@a", "@b", "@c", "@d", "@e"];

    private const string Later = "2027-06-01 00:00:00";
    private const string Before = "2026-01-01 00:00:00";

    /// <summary>
    /// Each clinic states a capacity that it does not reach, so that those it took on this month are counted. With
    /// <paramref name="isShared"/>, every case is offered to two clinics, which race for it.
    /// </summary>
    public static void Fill(string file, int finished, bool isShared = false)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Run(connection, "pragma synchronous = off; pragma cache_size = -200000;");
        using (var transaction = connection.BeginTransaction())
        {
            Add(connection, "insert into Clinic (Id, Version, Name, Aliases, Status, Identifiers, Offers, Lasers, AcceptsReferrals, CapacityPerMonth, CreatedAt, UpdatedAt) values (@a, 1, @a, '[]', 'active', '[]', '[\"corrective_smp\"]', '[]', 1, 10000, @b, @b)",
                Enumerable.Range(0, Clinics).Select(number => new object[] { ClinicId(number), Before }));
            Add(connection, "insert into ApiKey (Id, KeyHash, Role, ClinicId, Label, CreatedAt) values (@a, @b, 'clinic', @c, 'benchmark', @d)",
                Enumerable.Range(0, Clinics).Select(number => new object[] { $"key_{number:d26}", ApiKeyText.Hash(Key(number)), ClinicId(number), Before }));
            AddFinished(connection, finished);
            AddWaiting(connection, KeyFile.Open(Path.ChangeExtension(file, ".key")));
            if (isShared)
            {
                Add(connection, "insert into Referral (Id, PlacementId, ClinicId, State, RingKm, OfferedAt, ExpiresAt, LeaseToken) values (@a, @b, @c, 'waiting', 50, @d, @e, 0)",
                    Enumerable.Range(0, Waiting).Select(number => new object[] { $"ref_b{number:d25}", WaitingId(number), ClinicId((number + 1) % Clinics), Before, Later }));
            }

            transaction.Commit();
        }

        Run(connection, "pragma wal_checkpoint(truncate);");
    }

    public static string WaitingId(int number) => $"ref_{number:d26}";

    /// <summary>A pull for each clinic in turn.</summary>
    public static Func<byte[]> PullRequests()
    {
        var requests = Enumerable.Range(0, Clinics)
            .Select(number => Load.Request("POST", "/v1/referrals/pull", Body, $"Authorization: Bearer {Key(number)}")).ToArray();
        var next = -1;
        return () => requests[Interlocked.Increment(ref next) % Clinics];
    }

    /// <summary>The key of each clinic in turn.</summary>
    public static Func<string> Keys()
    {
        var next = -1;
        return () => Key(Interlocked.Increment(ref next) % Clinics);
    }

    /// <summary>What one pull answers.</summary>
    public static async Task<byte[]> OneAnswerAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key(Clinics - 1));
        var answer = await client.PostAsync("/v1/referrals/pull", new StringContent(Body, Encoding.UTF8, "application/json"));
        return await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    /// <summary>An answer without a referral would be measured as a quick one.</summary>
    public static void RequireMore(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from Referral where State = 'waiting'";
        if (Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture) < Clinics)
            throw new InvalidOperationException("The work lists ran empty; make more wait.");
    }

    private static void AddFinished(SqliteConnection connection, int count)
    {
        Add(connection, "insert into Placement (Id, State, AskedAt, ExpiresAt, ClosedAt) values (@a, 'completed', @b, @b, @b)",
            Enumerable.Range(0, count).Select(number => new object[] { $"ref_done_{number:d20}", Before }));
        Add(connection, "insert into Referral (Id, PlacementId, ClinicId, State, OfferedAt, ExpiresAt, LeaseToken, AcceptedAt, ClosedAt, Reason) values (@a, @a, @b, 'completed', @c, @c, 1, @c, @c, 'corrected')",
            Enumerable.Range(0, count).Select(number => new object[] { $"ref_done_{number:d20}", ClinicId(number % Clinics), Before }));
    }

    private static void AddWaiting(SqliteConnection connection, KeyFile keys)
    {
        var (reportId, reportKey) = ("rep_00000000000000000000000000", RandomNumberGenerator.GetBytes(32));
        Add(connection, "insert into Report (Id, WrappedKey, Status, Publication, ConsentPublish, Facts, ReceivedAt, UpdatedAt) values (@a, @b, 'received', 'unpublished', 0, 1, @c, @c)",
            [[reportId, keys.Seal(reportId, reportKey), Before]]);
        var plain = SealedParts.Compress(JsonSerializer.SerializeToUtf8Bytes(Paper(), Json.Options));
        var all = Enumerable.Range(0, Waiting).ToList();
        // One report stands for all of them; the backstop against two open searches of a report is taken away for that.
        Run(connection, "drop index UX_Placement_Open");
        Add(connection, "insert into Placement (Id, ReportId, State, AskedAt, ExpiresAt) values (@a, @b, 'waiting', @c, @d)",
            all.Select(number => new object[] { WaitingId(number), reportId, Before, Later }));
        Add(connection, "insert into Referral (Id, PlacementId, ClinicId, State, RingKm, OfferedAt, ExpiresAt, LeaseToken) values (@a, @a, @b, 'waiting', 50, @c, @d, 0)",
            all.Select(number => new object[] { WaitingId(number), ClinicId(number % Clinics), Before, Later }));
        Add(connection, "insert into SealedPart (OwnerId, Kind, Part, Body) values (@a, 'referral', 0, @b)",
            all.Select(number => new object[] { WaitingId(number), KeyFile.Seal(reportKey, $"{WaitingId(number)}/referral", plain) }));
    }

    private static ReferralPaper Paper() => new()
    {
        Case = new CaseOutline
        {
            Need = Rung.CorrectiveSmp,
            Services = [Offer.CorrectiveSmp],
            WavelengthsNm = [1064],
            Problems = [Symptom.HairlineTooHigh, Symptom.PatchyFade],
            Wants = Wants.Correction,
            SkinType = SkinType.II,
            ColourNow = ColourNow.BlackGrey,
            AgeFrom = 30,
            MonthsSinceLastSession = 6,
            Shares = [ShareItem.Triage, ShareItem.Story, ShareItem.Email],
        },
        Story = "They said one visit would be enough. After the second one it was far too dark, and nobody answers my mails.",
        ComplainedOfName = "Sharp Dots Studio",
    };

    private static string ClinicId(int number) => $"cl_{number:d26}";

    /// <summary>A key whose secret follows from its number, with its checksum.</summary>
    private static string Key(int number) => ApiKeyText.Of($"{number:d32}");

    private static void Add(SqliteConnection connection, string sql, IEnumerable<object[]> rows)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in Parameters.Where(name => sql.Contains(name, StringComparison.Ordinal)))
            command.Parameters.Add(new SqliteParameter(name, null));
        foreach (var row in rows)
        {
            foreach (var (place, value) in row.Index())
                command.Parameters[place].Value = value;
            command.ExecuteNonQuery();
        }
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
