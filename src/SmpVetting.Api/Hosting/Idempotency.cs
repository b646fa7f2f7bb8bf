using System.Security.Cryptography;
using System.Text.Json;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;

namespace SmpVetting.Api.Hosting;

/// <summary>What a creating POST made: the thing's id, where it is, its answer and its version where it has one.</summary>
public sealed record Creation<T>(string Id, string Location, T Body, int? Version = null);

/// <summary>
/// Creating POSTs that may be repeated: the key's row is written in the transaction of what it guards, so whoever
/// comes second, at the same instant or a day later, gets the first answer again.
/// </summary>
public sealed class Idempotency(Database database, KeyFile keys, TimeProvider clock)
{
    private const int LongestKey = 255;
    private const string BodyKind = "answer";

    /// <summary>How long an answer can be repeated, and its sealed copy is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>
    /// The first answer again, or null. Ask before any check that the thing's state or the clock may have changed since:
    /// what was answered once stays answered.
    /// </summary>
    public async Task<CreatedOnce<T>?> ReplayAsync<T>(HttpContext http, object request) => AskedBy(http, request) is { } asked
        ? await database.ReadAsync(session => ReplayAsync<T>(session, asked), http.RequestAborted)
        : null;

    /// <summary>The work must be safe to run again as a whole: make its ids outside.</summary>
    public async Task<CreatedOnce<T>> CreateAsync<T>(HttpContext http, object request, Func<Session, Task<Creation<T>>> work)
    {
        var stop = http.RequestAborted;
        if (AskedBy(http, request) is not { } asked)
        {
            var created = await database.WriteAsync(work, stop);
            return new CreatedOnce<T>(created.Location, JsonSerializer.SerializeToUtf8Bytes(created.Body, Json.Options), Tag(created.Version), false);
        }

        // When another instance commits the same key first, the insert collides, and the unit, run once more, finds that answer.
        return await database.WriteAsync(
            async session => await ReplayAsync<T>(session, asked) ?? await FirstAsync(session, asked, work), stop);
    }

    /// <summary>Forgets the answers that spoke of a thing, when the thing itself is erased.</summary>
    public static async Task EraseAsync(Session session, string resourceId)
    {
        foreach (var row in await session.ListAsync<KeyRow>(Sql.ListOfResource, new { resourceId }))
            await SealedParts.EraseAsync(session, Owner(row.Caller, row.IdempotencyKey));
        await session.ExecuteAsync(Sql.DeleteOfResource, new { resourceId });
    }

    /// <summary>Removes at most a hundred answers that can no longer be repeated; true when there may be more.</summary>
    internal static async Task<bool> SweepAsync(Session session, DateTimeOffset now)
    {
        const int most = 100;
        var expired = await session.ListAsync<KeyRow>(Sql.ListExpired, new { now, take = most });
        foreach (var row in expired)
            await MakeRoomAsync(session, row.Caller, row.IdempotencyKey, now);
        return expired.Count == most;
    }

    /// <summary>Removes an answer that can no longer be repeated; one that another call has put in its place meanwhile stays.</summary>
    private static async Task MakeRoomAsync(Session session, string caller, string key, DateTimeOffset now)
    {
        if (await session.ExecuteAsync(Sql.DeleteExpired, new { caller, key, now }) > 0)
            await SealedParts.EraseAsync(session, Owner(caller, key));
    }

    /// <summary>Null when there is no answer to repeat, not any more, or what it spoke of was erased a moment ago.</summary>
    private async Task<CreatedOnce<T>?> ReplayAsync<T>(Session session, Asked asked)
    {
        if (await session.FindAsync<AnswerRow>(Sql.Find, new { asked.Caller, asked.Key }) is not { } row || row.ExpiresAt <= clock.GetUtcNow())
            return null;
        if (row.RequestHash != asked.RequestHash)
            throw new ProblemException(Problems.KeyReused.Because(Problems.KeyReused.Meaning));
        var owner = Owner(asked.Caller, asked.Key);
        return await SealedParts.ReadAsync(session, owner, BodyKind) is { } body
            ? new CreatedOnce<T>(row.Location, SealedParts.Decompress(keys.Unseal(owner, body)), row.Tag, true)
            : null;
    }

    private async Task<CreatedOnce<T>> FirstAsync<T>(Session session, Asked asked, Func<Session, Task<Creation<T>>> work)
    {
        var owner = Owner(asked.Caller, asked.Key);
        await MakeRoomAsync(session, asked.Caller, asked.Key, clock.GetUtcNow());
        var created = await work(session);
        var body = JsonSerializer.SerializeToUtf8Bytes(created.Body, Json.Options);
        var tag = Tag(created.Version);
        await session.ExecuteAsync(
            Sql.Add,
            new { asked.Caller, asked.Key, asked.RequestHash, resourceId = created.Id, created.Location, tag, expiresAt = clock.GetUtcNow() + Kept });
        await SealedParts.WriteAsync(session, owner, BodyKind, keys.Seal(owner, SealedParts.Compress(body)));
        return new CreatedOnce<T>(created.Location, body, tag, false);
    }

    /// <summary>Null when no key was sent.</summary>
    private static Asked? AskedBy(HttpContext http, object request) =>
        KeyOf(http) is { } key ? new Asked(Caller.Of(http).Scope, Fingerprint(key), Hash(http, request)) : null;

    /// <summary>The header, quoted or bare (draft-ietf-httpapi-idempotency-key-header).</summary>
    private static string? KeyOf(HttpContext http)
    {
        var header = http.Request.Headers["Idempotency-Key"];
        if (header.Count == 0)
            return null;
        var key = header.ToString();
        if (key.Length >= 2 && key[0] == '"' && key[^1] == '"')
            key = key[1..^1];
        return key.Length is > 0 and <= LongestKey && key.All(character => character is > ' ' and <= '~')
            ? key
            : throw new ProblemException(Problems.At("Idempotency-Key", $"must be 1 to {LongestKey} visible ASCII characters."));
    }

    /// <summary>Kept in place of the key: SQL Server's usual collation would take K-1 for k-1.</summary>
    private static string Fingerprint(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(key)));

    /// <summary>Of the meaning, not of the bytes: white space and the order of properties do not make another request.</summary>
    private static string Hash(HttpContext http, object request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{http.Request.Method} {http.Request.Path}\n"));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(request, request.GetType(), Json.Options));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>An id of fixed length that names the key's sealed answer.</summary>
    private static string Owner(string caller, string key) =>
        "idem_" + Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{caller}\n{key}"))[..16]);

    private static string? Tag(int? version) => version is { } number ? Etag.Of(number) : null;

    private sealed record Asked(string Caller, string Key, string RequestHash);

    private sealed record KeyRow
    {
        public string Caller { get; init; } = "";

        public string IdempotencyKey { get; init; } = "";
    }

    private sealed record AnswerRow
    {
        public string RequestHash { get; init; } = "";

        public string Location { get; init; } = "";

        public string? Tag { get; init; }

        public DateTimeOffset ExpiresAt { get; init; }
    }

    private static class Sql
    {
        public const string Find = """
            select RequestHash, Location, Tag, ExpiresAt
              from Idempotency
             where Caller = @caller and IdempotencyKey = @key
            """;

        public const string Add = """
            insert into Idempotency (Caller, IdempotencyKey, RequestHash, ResourceId, Location, Tag, ExpiresAt)
            values (@caller, @key, @requestHash, @resourceId, @location, @tag, @expiresAt)
            """;

        public const string DeleteExpired = "delete from Idempotency where Caller = @caller and IdempotencyKey = @key and ExpiresAt <= @now";

        public const string ListExpired = """
            select Caller, IdempotencyKey
              from Idempotency
             where ExpiresAt <= @now
             order by ExpiresAt /*take*/
            """;

        public const string ListOfResource = "select Caller, IdempotencyKey from Idempotency where ResourceId = @resourceId";

        public const string DeleteOfResource = "delete from Idempotency where ResourceId = @resourceId";
    }
}
