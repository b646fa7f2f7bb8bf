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

    /// <summary>Not a parameter: where the file is missing it would be made.</summary>
    private KeyFile Keys => services.GetRequiredService<KeyFile>();

    /// <summary>Before the first request. A missing file is made for a new database alone.</summary>
    public async Task PrepareAsync(CancellationToken stop)
    {
        await migrator.PrepareAsync(stop);
        if (await FindMissingAsync(stop) is not null)
            throw new SettingException(Refusal);
        if (await FindAsync(stop) is null && !Keys.Fingerprints.Contains(await RememberAsync(Keys.Fingerprint, stop)))
            throw new SettingException(Refusal);
        await services.GetRequiredService<AuditTrail>().PrepareAsync(clock.GetUtcNow(), stop);
    }

    /// <summary>The fingerprint of the secret this database needs and does not get, or null.</summary>
    public async Task<string?> FindMissingAsync(CancellationToken stop)
    {
        if (await FindAsync(stop) is not { } known)
            return null;
        var isThere = settings.Secrets.Key is not null || File.Exists(settings.Secrets.KeyFile);
        return isThere && Keys.Fingerprints.Contains(known) ? null : known;
    }

    /// <summary>True when a newer secret was put in front of the one this database was made with, and not everything is wrapped by it yet.</summary>
    public async Task<bool> IsChangingAsync(CancellationToken stop) =>
        await FindAsync(stop) != Keys.Fingerprint;

    /// <summary>From here on this is the database of the secret in use; what an older one seals in the audit log is no longer ours.</summary>
    public Task<bool> ChangedAsync(CancellationToken stop) => database.WriteAsync(
        async session =>
        {
            var fingerprint = Keys.Fingerprint;
            if (await session.ExecuteAsync(Sql.Change, new { fingerprint }) == 0)
                return false;
            services.GetRequiredService<AuditTrail>().Add(session, Actor.CommandLine, AuditTrail.SecretChanged, "secret", clock.GetUtcNow());
            return true;
        },
        stop);

    private Task<string?> FindAsync(CancellationToken stop) =>
        database.ReadAsync(session => session.FindAsync<string>(Sql.Find), stop);

    /// <summary>The fingerprint that is kept: this one, or that of a program that started at the same moment.</summary>
    private async Task<string?> RememberAsync(string fingerprint, CancellationToken stop)
    {
        await database.WriteAsync(session => session.ExecuteAsync(Sql.AddMissing, new { fingerprint }), stop);
        return await FindAsync(stop);
    }

    private static class Sql
    {
        public const string Find = "select Fingerprint from KeyFingerprint where Id = 1";

        public const string Change = "update KeyFingerprint set Fingerprint = @fingerprint where Id = 1 and Fingerprint <> @fingerprint";

        public const string AddMissing = """
            insert into KeyFingerprint (Id, Fingerprint)
            select 1, @fingerprint
             where not exists (select 1 from KeyFingerprint where Id = 1)
            """;
    }
}
