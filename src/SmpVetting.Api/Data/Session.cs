using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;

namespace SmpVetting.Api.Data;

/// <summary>One open connection, inside a transaction when it writes; the only place that calls Dapper.</summary>
public sealed class Session
{
    private static readonly ConcurrentDictionary<(string Sql, string RowLimit), string> Texts = new();

    private readonly DbConnection connection;
    private readonly DbTransaction? transaction;
    private readonly IEngine engine;
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

    internal Session(DbConnection connection, DbTransaction? transaction, IEngine engine, CancellationToken stop)
    {
        this.connection = connection;
        this.transaction = transaction;
        this.engine = engine;
        this.stop = stop;
    }

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

    private CommandDefinition Command(string sql, object? args) =>
        new(Text(sql), args, transaction, cancellationToken: stop);

    private string Text(string sql) => Texts.GetOrAdd(
        (sql, engine.RowLimit), static key => key.Sql.Replace("/*take*/", key.RowLimit, StringComparison.Ordinal));
}
