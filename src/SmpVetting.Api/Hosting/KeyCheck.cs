using System.Data.Common;
using SmpVetting.Api.Data;

namespace SmpVetting.Api.Hosting;

/// <summary>
/// The schema, then the key file: a database remembers which key it was made with, because under another one no receipt
/// opens anything and nobody would be told.
/// </summary>
public sealed class KeyCheck(Migrator migrator, Database database, Settings settings, IServiceProvider services, TimeProvider clock)
{
    private string Refusal => settings.Secrets.Key is null
        ? "Secrets__KeyFile is not the key this database was made with; put the right file back."
        : "Secrets__Key is not the key this database was made with; set the right one.";

    /// <summary>Before the first request. A missing file is made for a new database alone.</summary>
    public async Task PrepareAsync(CancellationToken stop)
    {
        await migrator.PrepareAsync(stop);
        var known = await FindAsync(stop);
        if (known is not null && settings.Secrets.Key is null && !File.Exists(settings.Secrets.KeyFile))
            throw new SettingException(Refusal);
        var keys = services.GetRequiredService<KeyFile>();
        if (!keys.Fingerprints.Contains(known ?? await RememberAsync(keys.Fingerprint, stop)))
            throw new SettingException(Refusal);
        await services.GetRequiredService<AuditTrail>().PrepareAsync(clock.GetUtcNow(), stop);
    }

    private Task<string?> FindAsync(CancellationToken stop) =>
        database.ReadAsync(session => session.FindAsync<string>(Sql.Find), stop);

    /// <summary>The fingerprint that is kept: this one, or that of a program that started at the same moment.</summary>
    private async Task<string?> RememberAsync(string fingerprint, CancellationToken stop)
    {
        try
        {
            await database.WriteAsync(session => session.ExecuteAsync(Sql.Add, new { fingerprint }), stop);
        }
        catch (DbException error) when (database.IsDuplicateKey(error))
        {
            // The other program was first; what it wrote is compared.
        }

        return await FindAsync(stop);
    }

    private static class Sql
    {
        public const string Find = "select Fingerprint from KeyFingerprint where Id = 1";

        public const string Add = "insert into KeyFingerprint (Id, Fingerprint) values (1, @fingerprint)";
    }
}
