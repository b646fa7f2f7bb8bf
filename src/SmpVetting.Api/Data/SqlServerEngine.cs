using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace SmpVetting.Api.Data;

/// <summary>SQL Server: the driver's pool, one connection and one transaction per unit of work.</summary>
public sealed class SqlServerEngine(string connectionString) : IEngine
{
    private readonly string connectionString = WithShortWaits(connectionString);

    public string RowLimit => "offset 0 rows fetch next @take rows only";

    public bool MigratesItself => false;

    public string FindTable => "select table_name from information_schema.tables where table_name = @name";

    public bool IsDuplicateKey(DbException error) => error is SqlException { Number: 2627 or 2601 };

    public bool IsTransient(DbException error) => error is SqlException sql && TransientErrors.SqlServer.Contains(sql.Number);

    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken stop)
    {
        await using var connection = new SqlConnection(connectionString);
        await connection.OpenAsync(stop);
        return await work(connection);
    }

    public async Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction?, Task<T>> work, CancellationToken stop)
    {
        await using var connection = new SqlConnection(connectionString);
        await connection.OpenAsync(stop);
        await using var transaction = connection.BeginTransaction(IsolationLevel.ReadCommitted);
        var result = await work(connection, transaction);
        await transaction.CommitAsync(CancellationToken.None);
        return result;
    }

    /// <summary>The server's log is the server's; its retention is set there.</summary>
    public void ScrubAfterCommit()
    {
    }

    public Task ProbeAsync(CancellationToken stop) => ReadAsync(
        async connection =>
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "select 1";
            await using var reader = await command.ExecuteReaderAsync(stop);
            return await reader.ReadAsync(stop);
        },
        stop);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The pool must not go on refusing after the server is back, nor a request wait 15 s for a connection.</summary>
    private static string WithShortWaits(string given)
    {
        try
        {
            var builder = new SqlConnectionStringBuilder(given) { PoolBlockingPeriod = PoolBlockingPeriod.NeverBlock };
            if (!builder.ShouldSerialize("Connect Timeout"))
                builder.ConnectTimeout = 2;
            return builder.ConnectionString;
        }
        catch (ArgumentException)
        {
            throw new SettingException("Database__ConnectionString is not one for SQL Server; write Server=…;Database=…;User Id=…;Password=….");
        }
    }
}
