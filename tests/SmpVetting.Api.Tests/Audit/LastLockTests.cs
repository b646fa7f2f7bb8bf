using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Audit;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Support;
using SQLitePCL;

namespace SmpVetting.Api.Tests.Audit;

/// <summary>The end of the chain is one row for every writer, so a unit of work goes there when all else is done.</summary>
public sealed class LastLockTests : IAsyncLifetime
{
    private readonly ServiceFixture service = new();
    private WebApplication other = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private TamperedLog Log => new(DatabaseOf(service.Services));

    public async ValueTask InitializeAsync()
    {
        await service.InitializeAsync();
        other = service.Build();
        await DatabaseOf(other.Services).WriteAsync(
            session => session.ExecuteAsync("create table Note (Id int not null constraint PK_Note primary key, Words nvarchar(100) not null)"), Stop);
        await DatabaseOf(other.Services).WriteAsync(session => AddNoteAsync(session, 1), Stop);
        await RecordAsync("begun");
    }

    public async ValueTask DisposeAsync()
    {
        await other.DisposeAsync();
        await service.DisposeAsync();
    }

    [Fact, OnlyOnSqlite("It listens to the statements of SQLite's one writer.")]
    public async Task The_head_is_read_and_moved_once_after_everything_else_whenever_a_unit_records()
    {
        var statements = await ListenAsync();
        await DatabaseOf(other.Services).WriteAsync(
            async session =>
            {
                Record(session, "first");
                await ChangeNoteAsync(session);
                Record(session, "second");
                Record(session, "third");
                return await AddNoteAsync(session, 2);
            },
            Stop);

        Assert.Equal(
            [
                "begin immediate", "savepoint unit", "update Note", "insert into Note",
                "select Seq", "update AuditHead", "insert into AuditEvent", "insert into AuditEvent", "insert into AuditEvent",
                "release unit", "commit",
            ],
            statements);
        Assert.Equal(["begun", "first", "second", "third"], (await Log.ListAsync()).Select(row => row.Action));
        await AssertWholeAsync(3);
    }

    [Fact]
    public async Task Units_that_record_before_and_after_they_take_the_same_row_do_not_stop_each_other()
    {
        const int rounds = 40;
        var tries = 0;
        var early = WriteAsync(service.Services, async session =>
        {
            Record(session, "early");
            await ChangeNoteAsync(session);
        });
        var late = WriteAsync(other.Services, async session =>
        {
            await ChangeNoteAsync(session);
            Record(session, "late");
        });
        await Task.WhenAll(early, late);

        // Nobody was the victim of a deadlock and had to begin again.
        Assert.Equal(2 * rounds, tries);
        await AssertWholeAsync(2 * rounds);

        Task WriteAsync(IServiceProvider services, Func<Session, Task> work) => Parallel.ForEachAsync(Enumerable.Range(0, rounds), Stop, async (_, stop) =>
            await DatabaseOf(services).WriteAsync(
                async session =>
                {
                    Interlocked.Increment(ref tries);
                    await work(session);
                    return true;
                },
                stop));
    }

    [Fact, OnlyOnSqlite("A server looks at its foreign keys before the commit.")]
    public async Task A_unit_whose_commit_fails_leaves_no_row()
    {
        var database = DatabaseOf(other.Services);
        await database.WriteAsync(
            session => session.ExecuteAsync("create table Answer (NoteId int not null references Note (Id) deferrable initially deferred)"), Stop);

        await Assert.ThrowsAsync<SqliteException>(() => database.WriteAsync(
            async session =>
            {
                Record(session, "answered");
                return await session.ExecuteAsync("insert into Answer (NoteId) values (99)");
            },
            Stop));

        await AssertWholeAsync(0);
        await RecordAsync("after");
        await AssertWholeAsync(1);
    }

    [Fact]
    public async Task A_unit_whose_rows_find_no_place_leaves_nothing_of_what_it_did()
    {
        var (rows, head) = (await Log.ListAsync(), await Log.HeadAsync());
        await Log.ExecuteAsync("delete from AuditHead", 0);

        await Assert.ThrowsAsync<InvalidOperationException>(() => DatabaseOf(other.Services).WriteAsync(
            session =>
            {
                Record(session, "noted");
                return AddNoteAsync(session, 2);
            },
            Stop));

        await Log.RestoreAsync(rows, head);
        Assert.Equal(1, await DatabaseOf(other.Services).ReadAsync(session => session.FindAsync<int>("select count(*) from Note"), Stop));
        await AssertWholeAsync(0);
    }

    [Fact]
    public async Task A_unit_that_is_tried_again_is_recorded_once()
    {
        var tries = 0;
        await DatabaseOf(other.Services).WriteAsync(
            session =>
            {
                Record(session, "noted");
                // The first number is taken, as if somebody else had been quicker.
                return AddNoteAsync(session, ++tries);
            },
            Stop);

        Assert.Equal(2, tries);
        await AssertWholeAsync(1);
    }

    [Fact]
    public async Task Nothing_is_recorded_where_there_is_no_commit()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => DatabaseOf(other.Services).ReadAsync(
            session =>
            {
                Record(session, "read");
                return Task.FromResult(true);
            },
            Stop));

        await AssertWholeAsync(0);
    }

    private static Database DatabaseOf(IServiceProvider services) => services.GetRequiredService<Database>();

    private static Task<int> AddNoteAsync(Session session, int id) =>
        session.ExecuteAsync("insert into Note (Id, Words) values (@id, 'as it was')", new { id });

    private static Task<int> ChangeNoteAsync(Session session) => session.ExecuteAsync("update Note set Words = 'changed' where Id = 1");

    private void Record(Session session, string action) =>
        other.Services.GetRequiredService<AuditTrail>().Add(session, Actor.Program, action, "ob_1", service.Clock.GetUtcNow());

    private Task RecordAsync(string action) =>
        other.Services.GetRequiredService<AuditTrail>().RecordAsync(Actor.Program, action, "ob_1", service.Clock.GetUtcNow(), Stop);

    /// <summary>The beginnings of what the writer of the other instance runs from here on.</summary>
    private async Task<List<string>> ListenAsync()
    {
        var statements = new List<string>();
        await DatabaseOf(other.Services).Engine.WriteAsync(
            (connection, _) =>
            {
                raw.sqlite3_trace(((SqliteConnection)connection).Handle, (_, sql) => statements.Add(Beginning(sql)), null);
                return Task.FromResult(true);
            },
            Stop);
        statements.Clear();
        return statements;
    }

    private static string Beginning(string sql) => string.Join(' ', sql.Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Take(sql.StartsWith("insert", StringComparison.Ordinal) ? 3 : 2));

    /// <summary>So many rows since the first, and nobody touched them.</summary>
    private async Task AssertWholeAsync(long rows)
    {
        var check = await service.Services.GetRequiredService<ChainVerifier>().VerifyAsync(null, Stop);
        Assert.Null(check.FirstBad);
        Assert.Equal(1 + rows, check.Rows);
    }
}
