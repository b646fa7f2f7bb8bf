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
        var plain = SealedParts.Compress(JsonSerializer.SerializeToUtf8Bytes(document, Json.Options));
        await SealedParts.WriteAsync(session, ownerId, kind, KeyFile.Seal(key, $"{ownerId}/{kind}", plain));
        return true;
    }

    /// <summary>Null when there is none, or the report is gone.</summary>
    public async Task<T?> ReadAsync<T>(Session session, string? reportId, string ownerId, string kind)
        where T : class =>
        await KeyAsync(session, reportId) is { } key && await SealedParts.ReadAsync(session, ownerId, kind) is { } body
            ? JsonSerializer.Deserialize<T>(SealedParts.Decompress(KeyFile.Unseal(key, $"{ownerId}/{kind}", body)), Json.Options)
            : null;

    private async Task<byte[]?> KeyAsync(Session session, string? reportId) =>
        reportId is not null && await session.FindAsync<byte[]>(Sql.FindKey, new { reportId }) is { } wrapped ? keys.Unseal(reportId, wrapped) : null;

    private static class Sql
    {
        public const string FindKey = "select WrappedKey from Report where Id = @reportId and WrappedKey is not null";
    }
}
