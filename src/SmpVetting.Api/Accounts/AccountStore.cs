using SmpVetting.Api.Data;
using SmpVetting.Domain;

namespace SmpVetting.Api.Accounts;

/// <summary>API keys and receipts: who may come in. Keys and receipts are kept as hashes alone.</summary>
public sealed class AccountStore(Database database, AuditTrail audit)
{
    /// <summary>The caller a key belongs to, or null when it is unknown, revoked or has expired.</summary>
    public Task<Caller?> FindByKeyAsync(string key, DateOnly today, CancellationToken stop) => database.ReadAsync(
        async session => await session.FindAsync<KeySummary>(Sql.FindKey, new { hash = ApiKeyText.Hash(key), today }) is { } row
            ? new Caller { Kind = Caller.Key, Id = row.Id, Role = row.Role, ClinicId = row.ClinicId }
            : null,
        stop);

    /// <summary>The reporter a receipt belongs to, or null; it was kept under one of these hashes.</summary>
    public Task<Caller?> FindByReceiptAsync(IReadOnlyList<string> receiptHashes, CancellationToken stop) => database.ReadAsync(
        async session => await session.FindAsync<string>(Sql.FindReceipt, new { hashes = receiptHashes }) is { } reportId
            ? new Caller { Kind = Caller.Reporter, Id = reportId }
            : null,
        stop);

    public Task<bool> ClinicExistsAsync(string clinicId, CancellationToken stop) => database.ReadAsync(
        async session => await session.FindAsync<string>(Sql.FindClinic, new { clinicId }) is not null, stop);

    public async Task<NewKey> CreateAsync(Session session, Actor actor, NewKey key)
    {
        await session.ExecuteAsync(
            Sql.Add,
            new { key.Id, hash = ApiKeyText.Hash(key.Key), role = key.Role.Word(), key.ClinicId, key.Label, key.ExpiresOn, key.CreatedAt });
        audit.Add(session, actor, "key_created", key.Id, key.CreatedAt);
        return key;
    }

    public Task<IReadOnlyList<KeySummary>> ListAsync(string afterId, int take, CancellationToken stop) => database.ReadAsync(
        session => session.ListAsync<KeySummary>(Sql.List, new { afterId, take }), stop);

    /// <summary>True when the key was there and was not revoked before.</summary>
    public Task<bool> RevokeAsync(Actor actor, string id, DateTimeOffset now, CancellationToken stop) => database.WriteAsync(
        async session =>
        {
            if (await session.ExecuteAsync(Sql.Revoke, new { id, now }) == 0)
                return false;
            audit.Add(session, actor, "key_revoked", id, now);
            return true;
        },
        stop);

    private static class Sql
    {
        public const string FindKey = """
            select Id, Role, ClinicId, Label, ExpiresOn, CreatedAt, RevokedAt
              from ApiKey
             where KeyHash = @hash and RevokedAt is null and (ExpiresOn is null or ExpiresOn >= @today)
            """;

        public const string FindReceipt = "select Id from Report where ReceiptHash in @hashes";

        public const string FindClinic = "select Id from Clinic where Id = @clinicId";

        public const string Add = """
            insert into ApiKey (Id, KeyHash, Role, ClinicId, Label, ExpiresOn, CreatedAt)
            values (@id, @hash, @role, @clinicId, @label, @expiresOn, @createdAt)
            """;

        public const string List = """
            select Id, Role, ClinicId, Label, ExpiresOn, CreatedAt, RevokedAt
              from ApiKey
             where Id > @afterId
             order by Id /*take*/
            """;

        public const string Revoke = "update ApiKey set RevokedAt = @now where Id = @id and RevokedAt is null";
    }
}
