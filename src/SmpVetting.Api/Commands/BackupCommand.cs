using System.CommandLine;
using SmpVetting.Api.Audit;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Commands;

/// <summary>backup and restore: one file that holds the whole database, and nothing of the key file.</summary>
internal static class BackupCommand
{
    public static Command CreateBackup()
    {
        var file = new Argument<string>("FILE") { Description = "The file to make; there must be none of this name yet." };
        var command = new Command("backup", "Copies the database, also while it is served.") { file }.TakesSettings();
        command.SetAction(parsed => Backup(DatabaseFile(CommandLine.SettingsFrom(parsed)), Path.GetFullPath(parsed.GetValue(file)!)));
        return command;
    }

    public static Command CreateRestore()
    {
        var file = new Argument<string>("FILE") { Description = "A file that 'backup' made." };
        var command = new Command("restore", "Puts a backup where no database is yet, after looking through it.") { file }.TakesSettings();
        command.SetAction((parsed, stop) => RestoreAsync(CommandLine.SettingsFrom(parsed), Path.GetFullPath(parsed.GetValue(file)!), stop));
        return command;
    }

    private static int Backup(string database, string file)
    {
        if (!File.Exists(database))
            throw new SettingException("Database__ConnectionString names no database that is there; there is nothing to back up.");
        if (File.Exists(file))
            return Refuse("FILE is there already; name a new one.");
        try
        {
            SqliteFile.Copy(database, file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refuse("FILE cannot be written; name one in a folder that is there and has room.");
        }

        Console.WriteLine("The database is copied. The key file is not in it: keep a copy of that apart from this one.");
        return CommandLine.Done;
    }

    /// <summary>Everything is looked at in a copy beside the place, which gets the database's name at the very end.</summary>
    private static async Task<int> RestoreAsync(Settings settings, string file, CancellationToken stop)
    {
        var database = DatabaseFile(settings);
        if (File.Exists(database) || File.Exists(database + "-wal"))
            return Refuse("Database__ConnectionString names a database that is there; restore into an empty place.");
        if (!File.Exists(file))
            return Refuse($"There is no file {file}; check its name.");
        if (!SqliteFile.IsSound(file))
            return Refuse("FILE is no backup, or it is damaged; take another one.");
        var draft = database + ".restoring";
        Directory.CreateDirectory(Path.GetDirectoryName(database)!);
        File.Delete(draft);
        SqliteFile.Copy(file, draft);
        try
        {
            if (await LookThroughAsync(settings with { Database = settings.Database with { ConnectionString = SqliteFile.ConnectionStringOf(draft) } }, stop) is { } fault)
                return Refuse(fault);
            File.Move(draft, database);
        }
        finally
        {
            foreach (var left in new[] { draft, draft + "-wal", draft + "-shm" })
                File.Delete(left);
        }

        Console.WriteLine("The database is restored: its pages, its schema, its key and its audit log were looked through.");
        return CommandLine.Done;
    }

    /// <summary>Null when the program can serve it; closed again when this returns, so that everything is in the one file.</summary>
    private static async Task<string?> LookThroughAsync(Settings settings, CancellationToken stop)
    {
        await using var app = Service.Build(settings);
        var (migrator, check) = (app.Services.GetRequiredService<Migrator>(), app.Services.GetRequiredService<KeyCheck>());
        if (!await migrator.HasSchemaAsync(stop))
            return "FILE is a database of another program; take a file that 'backup' made.";
        await migrator.MigrateAsync(stop);
        if (await check.FindMissingAsync(stop) is { } fingerprint)
            return $"The secret with the fingerprint {fingerprint} is missing: without it no report and no receipt of this backup can be opened. Put the key file that belongs to it where Secrets__KeyFile says, and run this again.";
        await check.PrepareAsync(stop);
        var chain = await app.Services.GetRequiredService<ChainVerifier>().VerifyAsync(null, stop);
        if (chain.FirstBad is not null)
            return $"{AuditCommand.Describe(chain)} Nothing was restored; take another backup.";
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        await app.Services.GetRequiredService<AuditTrail>().RecordAsync(Actor.CommandLine, "database_restored", "database", now, stop);
        return null;
    }

    private static string DatabaseFile(Settings settings) => settings.Database.Engine == "sqlite"
        ? SqliteFile.PathOf(settings.Database.ConnectionString)
        : throw new SettingException("Database__Engine is sqlserver, whose backups are made by the server itself; use its 'backup database' and 'restore database'.");

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return CommandLine.Failed;
    }
}
