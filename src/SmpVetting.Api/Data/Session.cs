using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;

namespace SmpVetting.Api.Data;

/// <summary>One open connection, inside a transaction when it writes; the only place that calls Dapper.</summary>
public sealed class Session
{
    private static readonly ConcurrentDictionary<(string Sql, string RowLimit), string> Texts = new();
    private static readonly ConcurrentDictionary<(string[] Statements, string RowLimit), string> Rounds = new();

    private readonly DbConnection connection;
    private readonly DbTransaction? transaction;
    private readonly IEngine engine;
    private readonly List<Later>? later;
    private readonly CancellationToken stop;

    static Session()
    {
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.AddTypeHandler(new InstantHandler());
        SqlMapper.RemoveTypeMap(typeof(DateOnly));
        SqlMapper.RemoveTypeMap(typeof(DateOnly?));
        SqlMapper.AddTypeHandler(new DayHandler());
    }

    private Session(DbConnection connection, DbTransaction? transaction, IEngine engine, List<Later>? later, CancellationToken stop)
    {
        this.connection = connection;
        this.transaction = transaction;
        this.engine = engine;
        this.later = later;
        this.stop = stop;
    }

    internal static Session ForReading(DbConnection connection, IEngine engine, CancellationToken stop) =>
        new(connection, null, engine, null, stop);

    internal static Session ForWriting(DbConnection connection, DbTransaction? transaction, IEngine engine, CancellationToken stop) =>
        new(connection, transaction, engine, [], stop);

    public async Task<IReadOnlyList<T>> ListAsync<T>(string sql, object? args = null) =>
        (await connection.QueryAsync<T>(Command(sql, args))).AsList();

    /// <summary>The one row, or nothing.</summary>
    public Task<T?> FindAsync<T>(string sql, object? args = null) =>
        connection.QuerySingleOrDefaultAsync<T>(Command(sql, args));

    /// <summary>Answers how many rows changed; a list of arguments runs the statement once for each.</summary>
    public Task<int> ExecuteAsync(string sql, object? args = null) =>
        connection.ExecuteAsync(Command(sql, args));

    /// <summary>After the commit nothing of what this unit of work erases stays in the engine's journal.</summary>
    public void ScrubAfterCommit() => engine.ScrubAfterCommit();

    /// <summary>
    /// Keeps rows back until the end of the unit of work, where all that were given to the same writer are written
    /// together: what many rows have in common is then read and written once. What comes last has nothing after it but the
    /// commit. A reader has no end, and would lose the rows.
    /// </summary>
    public void AtEnd<T>(IEnumerable<T> rows, Func<Session, IReadOnlyList<T>, Task> write, bool isLast = false)
    {
        if (later is null)
            throw new InvalidOperationException("Only a unit of work that writes can keep rows for its end.");
        if (later.OfType<Later<T>>().FirstOrDefault(known => known.Write == write) is not { } kept)
            later.Add(kept = new Later<T>(write, isLast));
        kept.Rows.AddRange(rows);
    }

    /// <summary>Writes what was kept back but for what comes last, for a unit of work that reads it again.</summary>
    internal async Task WriteKeptBackAsync()
    {
        while (later!.Find(kept => !kept.IsLast) is { } next)
        {
            later.Remove(next);
            await next.WriteAsync(this);
        }
    }

    /// <summary>The last statements before the commit.</summary>
    internal async Task EndAsync()
    {
        await WriteKeptBackAsync();
        foreach (var last in later!)
            await last.WriteAsync(this);
    }

    /// <summary>Several statements with the same arguments in one round to the database; the rows are read in their order.</summary>
    public async Task<T> ReadRoundAsync<T>(string[] statements, object args, Func<Round, Task<T>> read)
    {
        var text = Rounds.GetOrAdd((statements, engine.RowLimit), key => string.Join(";\n", key.Statements.Select(Text)));
        await using var grid = await connection.QueryMultipleAsync(new CommandDefinition(text, args, transaction, cancellationToken: stop));
        return await read(new Round(grid));
    }

    private CommandDefinition Command(string sql, object? args) =>
        new(Text(sql), args, transaction, cancellationToken: stop);

    private string Text(string sql) => Texts.GetOrAdd(
        (sql, engine.RowLimit), static key => key.Sql.Replace("/*take*/", key.RowLimit, StringComparison.Ordinal));

    private abstract class Later(bool isLast)
    {
        public bool IsLast => isLast;

        public abstract Task WriteAsync(Session session);
    }

    private sealed class Later<T>(Func<Session, IReadOnlyList<T>, Task> write, bool isLast) : Later(isLast)
    {
        public Func<Session, IReadOnlyList<T>, Task> Write => write;

        public List<T> Rows { get; } = [];

        public override Task WriteAsync(Session session) => Rows.Count > 0 ? write(session, Rows) : Task.CompletedTask;
    }
}

/// <summary>The answers of one round, statement by statement.</summary>
public sealed class Round
{
    private readonly SqlMapper.GridReader grid;

    internal Round(SqlMapper.GridReader grid) => this.grid = grid;

    public async Task<IReadOnlyList<T>> NextAsync<T>() => (await grid.ReadAsync<T>()).AsList();
}
