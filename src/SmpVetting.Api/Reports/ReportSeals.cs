using System.Text.Json;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Reports;

/// <summary>
/// Documents about one person, sealed under the key of the report they come from: when a report is erased its key goes,
/// and with it whatever was shared.
/// </summary>
internal sealed class ReportSeals(KeyFile keys)
{
    /// <summary>For whoever has taken the report's turn, or made it: a report that is gone after all is a fault, and no word is lost unnoticed.</summary>
    public async Task WriteAsync<T>(Session session, string reportId, string ownerId, string kind, T document)
    {
        if (!await TryWriteAsync(session, reportId, ownerId, kind, document))
            throw new InvalidOperationException("The report is gone, and nothing can be sealed under its key.");
    }

    /// <summary>False when the report is gone.</summary>
    public async Task<bool> TryWriteAsync<T>(Session session, string? reportId, string ownerId, string kind, T document)
    {
        if (await KeyAsync(session, reportId) is not { } key)
            return false;
        await WriteAsync(session, key, ownerId, kind, document);
        return true;
    }

    /// <summary>For whoever has the report's key in hand.</summary>
    public static Task WriteAsync<T>(Session session, byte[] key, string ownerId, string kind, T document)
    {
        var plain = SealedParts.Compress(JsonSerializer.SerializeToUtf8Bytes(document, Json.Options));
        return SealedParts.WriteAsync(session, ownerId, kind, KeyFile.Seal(key, Owner(ownerId, kind), plain));
    }

    /// <summary>Null when there is none, or the report is gone.</summary>
    public async Task<T?> ReadAsync<T>(Session session, string? reportId, string ownerId, string kind)
        where T : class =>
        await KeyAsync(session, reportId) is { } key ? await ReadAsync<T>(session, key, ownerId, kind) : null;

    /// <summary>Likewise with the key in hand.</summary>
    public static async Task<T?> ReadAsync<T>(Session session, byte[] key, string ownerId, string kind)
        where T : class => await SealedParts.ReadAsync(session, ownerId, kind) is { } body ? Opened<T>(key, ownerId, kind, body) : null;

    /// <summary>These documents of one owner with two reads, however many they are, by their kinds; what is not there is missing.</summary>
    public async Task<IReadOnlyDictionary<string, T>> ReadAllAsync<T>(Session session, string? reportId, string ownerId, IEnumerable<string> kinds)
        where T : class =>
        await KeyAsync(session, reportId) is { } key ? await ReadAllAsync<T>(session, key, ownerId, kinds) : new Dictionary<string, T>();

    /// <summary>Likewise with the key in hand.</summary>
    public static async Task<IReadOnlyDictionary<string, T>> ReadAllAsync<T>(Session session, byte[] key, string ownerId, IEnumerable<string> kinds)
        where T : class =>
        (await SealedParts.ReadAllAsync(session, ownerId, kinds)).ToDictionary(found => found.Key, found => Opened<T>(key, ownerId, found.Key, found.Value));

    /// <summary>One kind of document of many owners likewise, by their ids.</summary>
    public async Task<IReadOnlyDictionary<string, T>> ReadOfEachAsync<T>(Session session, string? reportId, IEnumerable<string> ownerIds, string kind)
        where T : class =>
        await KeyAsync(session, reportId) is { } key
            ? (await SealedParts.ReadOfEachAsync(session, ownerIds, kind)).ToDictionary(found => found.Key, found => Opened<T>(key, found.Key, kind, found.Value))
            : new Dictionary<string, T>();

    /// <summary>The key of a report whose row was read.</summary>
    public byte[] Unwrap(string reportId, byte[] wrapped) => keys.Unseal(reportId, wrapped);

    private static T Opened<T>(byte[] key, string ownerId, string kind, byte[] body) =>
        JsonSerializer.Deserialize<T>(SealedParts.Decompress(KeyFile.Unseal(key, Owner(ownerId, kind), body)), Json.Options)!;

    private static string Owner(string ownerId, string kind) => $"{ownerId}/{kind}";

    private async Task<byte[]?> KeyAsync(Session session, string? reportId) =>
        reportId is not null && await session.FindAsync<byte[]>(Sql.FindKey, new { reportId }) is { } wrapped ? Unwrap(reportId, wrapped) : null;

    private static class Sql
    {
        public const string FindKey = "select WrappedKey from Report where Id = @reportId and WrappedKey is not null";
    }
}
