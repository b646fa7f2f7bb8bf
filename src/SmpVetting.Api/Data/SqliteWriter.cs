using System.Data.Common;
using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SmpVetting.Api.Data;

/// <summary>
/// The one writer of this process. Whoever waits together is committed together, each in a savepoint of its own, so
/// that one failure does not take the others with it and one wait for the disk serves them all. Writers of several
/// processes take turns on the file.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int LargestBatch = 64;

    /// <summary>More would wait longer than their callers do.</summary>
    private const int LongestQueue = 4096;

    /// <summary>For the lock of another process; then all that wait here fail, and may be tried again.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(2);

    /// <summary>So long commit may follow commit before another process gets its turn: far less than it is willing to wait.</summary>
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(200);

    /// <summary>Longer than the other sleeps between two looks at the lock, and next to nothing where there is no other.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(5);

    private readonly Channel<Unit> queue = Channel.CreateBounded<Unit>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });
    private readonly Func<SqliteConnection> open;
    private readonly Func<bool> fileIsThere;
    private readonly Task running;
    private SqliteConnection? connection;
    private volatile bool mustScrub;
    private long turnBegan = Stopwatch.GetTimestamp();

    public SqliteWriter(Func<SqliteConnection> open, Func<bool> fileIsThere)
    {
        this.open = open;
        this.fileIsThere = fileIsThere;
        running = Task.Run(RunAsync);
    }

    public Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction?, Task<T>> work, CancellationToken stop)
    {
        var unit = new Unit<T>(work, stop);
        return queue.Writer.TryWrite(unit) ? unit.Done : throw new DatabaseAwayException();
    }

    /// <summary>Called by a unit while it runs, so it is done after that unit's commit.</summary>
    public void ScrubAfterCommit() => mustScrub = true;

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await running;
        Forget();
    }

    private async Task RunAsync()
    {
        var batch = new List<Unit>();
        while (await queue.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < LargestBatch && queue.Reader.TryRead(out var unit))
                batch.Add(unit);
            await CommitAsync(batch);
            if (Stopwatch.GetElapsedTime(turnBegan) < Turn)
                continue;
            await Task.Delay(Rest);
            turnBegan = Stopwatch.GetTimestamp();
        }
    }

    private async Task CommitAsync(List<Unit> batch)
    {
        var begun = false;
        try
        {
            // A connection to a file that was taken away would go on acknowledging rows that nobody can find again.
            if (!fileIsThere())
                Forget();
            connection ??= open();
            await BeginAsync(connection);
            begun = true;
            foreach (var unit in batch)
                await unit.RunAsync(connection);
            Execute(connection, "commit");
            if (mustScrub)
                mustScrub = !Scrub(connection);
            batch.ForEach(unit => unit.Succeed());
        }
        catch (Exception error)
        {
            // Nothing of this batch is in the database; a connection that failed to commit is not trusted again.
            Forget();
            // Whoever queued meanwhile has waited for the same lock; batch after batch, the last would wait for minutes.
            while (!begun && queue.Reader.TryRead(out var waiting))
                batch.Add(waiting);
            batch.ForEach(unit => unit.Fail(error));
        }
    }

    /// <summary>
    /// Looks for the lock every few milliseconds. The provider's own transaction would look every 150, and miss nearly
    /// every gap that a busy process leaves.
    /// </summary>
    private async Task BeginAsync(SqliteConnection connection)
    {
        var began = Stopwatch.GetTimestamp();
        int answer;
        while ((answer = raw.sqlite3_exec(connection.Handle, "begin immediate")) == raw.SQLITE_BUSY && Stopwatch.GetElapsedTime(began) < LongestWait)
        {
            await Task.Delay(BetweenLooks);
            turnBegan = Stopwatch.GetTimestamp();
        }

        SqliteException.ThrowExceptionForRC(answer, connection.Handle);
    }

    private static void Execute(SqliteConnection connection, string sql) =>
        SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(connection.Handle, sql), connection.Handle);

    /// <summary>
    /// Empties the write-ahead log, where erased pages stand as they were. False while a reader needs it, or when it fails:
    /// what was committed stays committed, and the next commit tries again.
    /// </summary>
    private static bool Scrub(SqliteConnection connection)
    {
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = "pragma wal_checkpoint(truncate)";
            using var reader = command.ExecuteReader();
            return reader.Read() && reader.GetInt64(0) == 0;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>What it has not committed is taken back.</summary>
    private void Forget()
    {
        connection?.Dispose();
        connection = null;
    }

    private abstract class Unit
    {
        public abstract Task RunAsync(SqliteConnection connection);

        public abstract void Succeed();

        public abstract void Fail(Exception error);
    }

    private sealed class Unit<T>(Func<DbConnection, DbTransaction?, Task<T>> work, CancellationToken stop) : Unit
    {
        private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? result;
        private Exception? failure;

        public Task<T> Done => done.Task;

        public override async Task RunAsync(SqliteConnection connection)
        {
            if (stop.IsCancellationRequested)
            {
                failure = new OperationCanceledException(stop);
                return;
            }

            Execute(connection, "savepoint unit");
            try
            {
                result = await work(connection, null);
            }
            catch (Exception error)
            {
                failure = error;
                // A full disk or a failing one has taken back the whole transaction: the others share this error and try again.
                if (raw.sqlite3_get_autocommit(connection.Handle) != 0)
                    throw;
                Execute(connection, "rollback to unit");
            }

            Execute(connection, "release unit");
        }

        public override void Succeed()
        {
            if (failure is null)
                done.TrySetResult(result!);
            else
                done.TrySetException(failure);
        }

        public override void Fail(Exception error) => done.TrySetException(failure ?? error);
    }
}
