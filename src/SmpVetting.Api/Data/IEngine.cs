using System.Data.Common;

namespace SmpVetting.Api.Data;

/// <summary>Everything that differs between SQLite and SQL Server; the statements themselves do not.</summary>
public interface IEngine : IAsyncDisposable
{
    /// <summary>What a statement's <c>/*take*/</c> mark becomes.</summary>
    string RowLimit { get; }

    /// <summary>True where the program may bring the schema up to date while it starts.</summary>
    bool MigratesItself { get; }

    /// <summary>A statement that answers one row when a table called @name exists.</summary>
    string FindTable { get; }

    bool IsDuplicateKey(DbException error);

    /// <summary>True when the same unit of work may succeed a moment later.</summary>
    bool IsTransient(DbException error);

    Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken stop);

    /// <summary>
    /// Runs the work in a transaction and returns after its commit; what statements have to name it by is null where it
    /// belongs to the connection.
    /// </summary>
    Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction?, Task<T>> work, CancellationToken stop);

    /// <summary>
    /// Asked within a unit of work that erases something: after its commit, what was erased leaves the engine's journal
    /// too, as far as this program has a hand in it.
    /// </summary>
    void ScrubAfterCommit();

    /// <summary>Opens a new connection and reads one row, so that a database that is away is noticed.</summary>
    Task ProbeAsync(CancellationToken stop);
}
