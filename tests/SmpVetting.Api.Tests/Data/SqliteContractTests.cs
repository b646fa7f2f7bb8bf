using System.Data.Common;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Data;

[OnlyOnSqlite("It is about what SQLite and its one writer promise.")]
public sealed class SqliteContractTests : IAsyncLifetime
{
    private const int Busy = 5;
    private const int Constraint = 19;

    private readonly string folder = Directory.CreateTempSubdirectory("smpvetting-").FullName;
    private readonly Database database;

    public SqliteContractTests() => database = new Database(new SqliteEngine(Source));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Source => $"Data Source={Path.Combine(folder, "smpvetting.db")}";

    public async ValueTask InitializeAsync() => await database.WriteAsync(
        session => session.ExecuteAsync("create table Note (Id int not null constraint PK_Note primary key, Words nvarchar(100) not null)"), Stop);

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("secure_delete", "1")]
    [InlineData("trusted_schema", "0")]
    public async Task Every_connection_keeps_the_contract(string pragma, string expected)
    {
        Task<string?> Read(Session session) => session.FindAsync<string>($"pragma {pragma}");

        var readers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => database.ReadAsync(Read, Stop))));

        Assert.All(readers, found => Assert.Equal(expected, found));
        Assert.Equal(expected, await database.WriteAsync(Read, Stop));
    }

    [Fact]
    public void Sqlite_pauses_for_a_millisecond_and_not_for_a_second() => Assert.Equal(1, PauseMilliseconds(1));

    [Fact]
    public async Task Units_that_wait_together_are_committed_together_and_fail_alone()
    {
        var gate = new TaskCompletionSource();
        var first = database.WriteAsync(
            async session =>
            {
                await gate.Task;
                return await AddAsync(session, 0);
            },
            Stop);
        var queued = Enumerable.Range(1, 60).Select(id => database.WriteAsync(
            async session => await AddAsync(session, id) == 1 && id % 2 == 0 ? throw new InvalidDataException() : id, Stop)).ToList();

        gate.SetResult();
        await first;

        foreach (var (index, unit) in queued.Index())
        {
            if ((index + 1) % 2 == 0)
                await Assert.ThrowsAsync<InvalidDataException>(() => unit);
            else
                Assert.Equal(index + 1, await unit);
        }

        Assert.Equal(Enumerable.Range(0, 61).Where(id => id == 0 || id % 2 == 1), await IdsAsync());
    }

    [Fact]
    public async Task A_disk_that_is_full_for_one_is_tried_again_for_the_others()
    {
        var gate = new TaskCompletionSource();
        var tries = 0;
        var first = database.WriteAsync(async session => { await gate.Task; return await AddAsync(session, 0); }, Stop);
        var before = Enumerable.Range(1, 5).Select(id => database.WriteAsync(session => AddAsync(session, id), Stop)).ToList();
        var greedy = database.WriteAsync(
            async session =>
            {
                if (++tries > 1)
                    throw new InvalidDataException("gave up");
                await session.FindAsync<long>("pragma max_page_count = 1");
                return await session.ExecuteAsync("insert into Note (Id, Words) values (-1, @words)", new { words = new string('x', 1_000_000) });
            },
            Stop);
        var after = Enumerable.Range(6, 5).Select(id => database.WriteAsync(session => AddAsync(session, id), Stop)).ToList();

        gate.SetResult();

        await Task.WhenAll([first, .. before, .. after]);
        await Assert.ThrowsAsync<InvalidDataException>(() => greedy);
        Assert.Equal(Enumerable.Range(0, 11), await IdsAsync());
    }

    [Fact]
    public async Task A_unit_cancelled_in_the_queue_is_never_run()
    {
        var gate = new TaskCompletionSource();
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var first = database.WriteAsync(async session => { await gate.Task; return await AddAsync(session, 0); }, Stop);
        var cancelled = database.WriteAsync(session => AddAsync(session, 1), cancel.Token);
        var last = database.WriteAsync(session => AddAsync(session, 2), Stop);

        await cancel.CancelAsync();
        gate.SetResult();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        await Task.WhenAll(first, last);
        Assert.Equal([0, 2], await IdsAsync());
    }

    [Fact]
    public async Task A_transient_error_runs_the_whole_unit_again()
    {
        var tries = 0;

        await database.WriteAsync(
            async session =>
            {
                await AddAsync(session, 1);
                return ++tries < 3 ? throw new SqliteException("busy", Busy) : tries;
            },
            Stop);

        Assert.Equal(3, tries);
        Assert.Equal([1], await IdsAsync());
    }

    [Fact]
    public async Task A_database_that_stays_away_is_given_up_after_a_few_tries()
    {
        var tries = 0;

        await Assert.ThrowsAsync<DatabaseAwayException>(() => database.WriteAsync<int>(
            _ => { tries++; throw new SqliteException("busy", Busy); }, Stop));

        Assert.Equal(3, tries);
    }

    [Fact]
    public async Task A_final_error_is_not_tried_again()
    {
        var tries = 0;

        await Assert.ThrowsAsync<SqliteException>(() => database.WriteAsync<int>(
            _ => { tries++; throw new SqliteException("constraint", Constraint); }, Stop));

        Assert.Equal(1, tries);
    }

    [Fact]
    public async Task What_was_committed_stays_committed_when_the_journal_cannot_be_emptied_and_the_next_commit_empties_it()
    {
        DbDataReader? open = null;
        var written = await database.Engine.WriteAsync(
            async (connection, _) =>
            {
                await using var write = connection.CreateCommand();
                write.CommandText = "insert into Note (Id, Words) values (1, 'one'), (2, 'two')";
                await write.ExecuteNonQueryAsync(Stop);
                // On the writer's own connection a statement that is still being read makes the checkpoint fail.
                var read = connection.CreateCommand();
                read.CommandText = "select Id from Note";
                open = await read.ExecuteReaderAsync(Stop);
                database.Engine.ScrubAfterCommit();
                return await open.ReadAsync(Stop);
            },
            Stop);

        Assert.True(written);
        Assert.Equal([1, 2], await IdsAsync());
        Assert.NotEqual(0, JournalLength());
        await open!.DisposeAsync();

        await database.WriteAsync(session => AddAsync(session, 3), Stop);
        Assert.Equal(0, JournalLength());
    }

    [Fact]
    public async Task Writers_wait_for_a_lock_that_is_held_for_a_moment()
    {
        using var other = Lock();
        var writers = Enumerable.Range(0, 100).Select(id => database.WriteAsync(session => AddAsync(session, id), Stop)).ToList();

        await Task.Delay(400, Stop);
        other.Dispose();
        await Task.WhenAll(writers);

        Assert.Equal(100, (await IdsAsync()).Count);
    }

    [Fact]
    public async Task A_lock_that_stays_is_told_to_everybody_within_seconds_and_readers_do_not_notice()
    {
        using var other = Lock();
        var clock = Stopwatch.StartNew();
        var writers = Enumerable.Range(0, 300).Select(id => database.WriteAsync(session => AddAsync(session, id), Stop)).ToList();

        Assert.Empty(await IdsAsync());
        Assert.DoesNotContain(writers, writer => writer.IsCompleted);
        foreach (var writer in writers)
            await Assert.ThrowsAsync<DatabaseAwayException>(() => writer);

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 12);
        other.Dispose();
        await database.WriteAsync(session => AddAsync(session, 1), Stop);
    }

    [Fact]
    public async Task A_clock_reading_comes_back_as_it_was_to_the_millisecond()
    {
        var at = new DateTimeOffset(2026, 11, 21, 9, 30, 15, 123, TimeSpan.FromHours(12));
        await database.WriteAsync(session => session.ExecuteAsync("create table Moment (At datetime2(3) not null)"), Stop);
        await database.WriteAsync(session => session.ExecuteAsync("insert into Moment (At) values (@at)", new { at }), Stop);

        Assert.Equal(at.ToUniversalTime(), await database.ReadAsync(session => session.FindAsync<DateTimeOffset>("select At from Moment"), Stop));
        Assert.Equal(1, await database.ReadAsync(session => session.FindAsync<int>("select count(*) from Moment where At <= @at", new { at }), Stop));
    }

    private static Task<int> AddAsync(Session session, int id) =>
        session.ExecuteAsync("insert into Note (Id, Words) values (@id, @words)", new { id, words = $"note {id}" });

    private long JournalLength() => new FileInfo(Path.Combine(folder, "smpvetting.db-wal")).Length;

    private Task<IReadOnlyList<int>> IdsAsync() => database.ReadAsync(session => session.ListAsync<int>("select Id from Note order by Id"), Stop);

    /// <summary>The write lock, held as another program on the same file would hold it.</summary>
    private SqliteConnection Lock()
    {
        var other = new SqliteConnection(Source + ";Pooling=False");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "begin immediate";
        command.ExecuteNonQuery();
        return other;
    }

    /// <summary>SQLite's own pause through its default file system; answers how long that says it was.</summary>
    [DllImport("e_sqlite3", EntryPoint = "sqlite3_sleep", CallingConvention = CallingConvention.Cdecl)]
    private static extern int PauseMilliseconds(int milliseconds);
}
