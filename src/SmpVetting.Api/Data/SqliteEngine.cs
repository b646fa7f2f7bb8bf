using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace SmpVetting.Api.Data;

/// <summary>SQLite: kept reading connections with their prepared statements, and one writer with a queue.</summary>
public sealed class SqliteEngine : IEngine
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private readonly string file;
    private readonly string connectionString;
    private readonly ConcurrentBag<PreparedSqliteConnection> idle = [];
    private readonly SqliteWriter writer;
    private long lookedAt;

    static SqliteEngine()
    {
        SQLitePCL.Batteries_V2.Init();
        SqlitePauses.Shorten();
    }

    public SqliteEngine(string connectionString)
    {
        var builder = Understand(connectionString);
        file = builder.DataSource;
        OrRefuse(() => Directory.CreateDirectory(Path.GetDirectoryName(file)!));
        using (var created = Open(builder.ConnectionString))
        {
            AssertContract(created);
        }

        builder.Mode = SqliteOpenMode.ReadWrite;
        this.connectionString = builder.ConnectionString;
        writer = new SqliteWriter(OpenForWriting, () => File.Exists(file));
    }

    public string RowLimit => "limit @take";

    public bool MigratesItself => true;

    public string FindTable => "select name from sqlite_master where type = 'table' and name = @name";

    public bool IsDuplicateKey(DbException error) => error is SqliteException { SqliteExtendedErrorCode: 1555 or 2067 };

    public bool IsTransient(DbException error) =>
        error is SqliteException sqlite && TransientErrors.Sqlite.Contains(sqlite.SqliteErrorCode);

    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        ForgetConnectionsWithoutFile();
        var connection = idle.TryTake(out var kept) ? kept : Open();
        try
        {
            var result = await work(connection);
            idle.Add(connection);
            return result;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction?, Task<T>> work, CancellationToken stop) =>
        writer.WriteAsync(work, stop);

    public void ScrubAfterCommit() => writer.ScrubAfterCommit();

    public Task ProbeAsync(CancellationToken stop)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from sqlite_master";
        command.ExecuteScalar();
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        ForgetConnections();
    }

    /// <summary>What the connection string says, with an absolute path; nothing is made.</summary>
    internal static SqliteConnectionStringBuilder Understand(string connectionString) => OrRefuse(() =>
    {
        // A reader's wait for another process's lock is bounded by the command time-out, a writer's by itself; this
        // build's busy_timeout sleeps whole seconds. Pooling is ours, because a pooled open would lose the prepared statements.
        var builder = new SqliteConnectionStringBuilder(connectionString) { Pooling = false, DefaultTimeout = 1 };
        builder.DataSource = Path.GetFullPath(builder.DataSource);
        return builder;
    });

    private static T OrRefuse<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch (Exception error) when (error is ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new SettingException("Database__ConnectionString names no file this program can use; write Data Source=path/to/file.db.");
        }
    }

    private PreparedSqliteConnection Open() => Open(connectionString);

    /// <summary>
    /// With 32 MB for pages: an index by hash is written everywhere at once, and what the cache cannot hold until the
    /// commit goes to disk many times over.
    /// </summary>
    private PreparedSqliteConnection OpenForWriting()
    {
        var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "pragma cache_size = -32768";
        command.ExecuteNonQuery();
        return connection;
    }

    /// <summary>
    /// FULL, not NORMAL: in WAL mode NORMAL loses acknowledged commits when the power fails (sqlite.org/pragma.html#pragma_synchronous).
    /// </summary>
    private static PreparedSqliteConnection Open(string connectionString)
    {
        var connection = new PreparedSqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; " +
            "pragma secure_delete = on; pragma trusted_schema = off;";
        command.ExecuteNonQuery();
        return connection;
    }

    private static void AssertContract(SqliteConnection connection)
    {
        foreach (var (pragma, expected) in new[]
        {
            ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("secure_delete", "1"), ("trusted_schema", "0"),
        })
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"pragma {pragma}";
            using var reader = command.ExecuteReader();
            var found = reader.Read() ? reader.GetString(0) : "nothing";
            if (found != expected)
                throw new SettingException($"SQLite answers {pragma} = {found} where {expected} is needed; choose a local disk for Database__ConnectionString.");
        }
    }

    /// <summary>Looks ten times a second: a reader of a file that was just taken away sees what was there, and loses nothing.</summary>
    private void ForgetConnectionsWithoutFile()
    {
        if (Stopwatch.GetElapsedTime(Interlocked.Read(ref lookedAt)) < BetweenLooks)
            return;
        Interlocked.Exchange(ref lookedAt, Stopwatch.GetTimestamp());
        if (!File.Exists(file))
            ForgetConnections();
    }

    private void ForgetConnections()
    {
        while (idle.TryTake(out var connection))
            connection.Dispose();
    }
}
