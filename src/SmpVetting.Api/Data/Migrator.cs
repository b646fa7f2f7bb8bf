using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace SmpVetting.Api.Data;

/// <summary>A file of db/migrations: plain statements that both engines run, and the checksum of its text.</summary>
public sealed record Migration(string Name, string Text)
{
    public string Checksum { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>A semicolon at the end of a line ends a statement: there are no procedures and no triggers.</summary>
    public IEnumerable<string> Statements => Text.Split(";\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(statement => statement.Trim().TrimEnd(';'))
        .Where(statement => statement.Length > 0);

    /// <summary>Every migration this program carries, in the order in which they run.</summary>
    public static IReadOnlyList<Migration> All { get; } = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith("migrations/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => new Migration(Path.GetFileName(name), Read(name)))];

    private static string Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

/// <summary>Brings a schema up to date, or says in one sentence why this program and this schema do not fit.</summary>
public sealed class Migrator(Database database, TimeProvider clock, IReadOnlyList<Migration>? carried = null)
{
    private readonly IReadOnlyList<Migration> carried = carried ?? Migration.All;

    /// <summary>Before the first request: SQLite is brought up to date, SQL Server must be so already.</summary>
    public async Task PrepareAsync(CancellationToken stop)
    {
        if (database.Engine.MigratesItself)
            await MigrateAsync(stop);
        else
            await RequireCurrentAsync(stop);
    }

    /// <summary>Answers the names of the migrations that ran.</summary>
    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken stop) => database.WriteAsync(
        async session =>
        {
            var ran = new List<string>();
            if (!await HasVersionsAsync(session))
                await session.ExecuteAsync(Sql.CreateVersions);
            var applied = await session.ListAsync<AppliedRow>(Sql.ListVersions);
            Refuse(Mismatch(applied));
            foreach (var migration in carried.Skip(applied.Count))
            {
                foreach (var statement in migration.Statements)
                    await session.ExecuteAsync(statement);
                await session.ExecuteAsync(
                    Sql.AddVersion, new { migration.Name, migration.Checksum, at = clock.GetUtcNow() });
                ran.Add(migration.Name);
            }

            return (IReadOnlyList<string>)ran;
        },
        stop);

    /// <summary>False for a database that is empty, or of another program.</summary>
    public Task<bool> HasSchemaAsync(CancellationToken stop) => database.ReadAsync(HasVersionsAsync, stop);

    /// <summary>Throws when the schema is older or newer than this program.</summary>
    private async Task RequireCurrentAsync(CancellationToken stop)
    {
        var applied = await database.ReadAsync(
            async session => await HasVersionsAsync(session) ? await session.ListAsync<AppliedRow>(Sql.ListVersions) : [],
            stop);
        Refuse(Mismatch(applied));
        if (applied.Count < carried.Count)
            throw new SettingException("The database schema is older than this program; run 'smpvetting migrate' first.");
    }

    private async Task<bool> HasVersionsAsync(Session session) =>
        await session.FindAsync<string>(database.Engine.FindTable, new { name = "SchemaVersion" }) is not null;

    private string? Mismatch(IReadOnlyList<AppliedRow> applied)
    {
        if (applied.Count > carried.Count)
            return "The database schema is newer than this program; start the newer program.";
        return applied.Zip(carried).Any(pair => pair.First.Name != pair.Second.Name || pair.First.Checksum != pair.Second.Checksum)
            ? "The database was migrated with other files than this program carries; start the program that made it."
            : null;
    }

    private static void Refuse(string? reason)
    {
        if (reason is not null)
            throw new SettingException(reason);
    }

    private sealed record AppliedRow
    {
        public string Name { get; init; } = "";

        public string Checksum { get; init; } = "";
    }

    private static class Sql
    {
        public const string CreateVersions = """
            create table SchemaVersion (
                Name nvarchar(100) not null constraint PK_SchemaVersion primary key,
                Checksum nvarchar(64) not null,
                AppliedAt datetime2(3) not null
            )
            """;

        public const string ListVersions = "select Name, Checksum from SchemaVersion order by Name";

        public const string AddVersion = "insert into SchemaVersion (Name, Checksum, AppliedAt) values (@name, @checksum, @at)";
    }
}
