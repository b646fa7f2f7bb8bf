using System.Data.Common;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Data;

/// <summary>What every feature may rely on, whichever engine is underneath.</summary>
public sealed class UnitOfWorkTests : IAsyncLifetime
{
    private readonly DatabaseFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Database Database => folder.Database;

    public async ValueTask InitializeAsync() => await Database.WriteAsync(
        session => session.ExecuteAsync("create table Note (Id int not null constraint PK_Note primary key, Words nvarchar(100) not null)"), Stop);

    public ValueTask DisposeAsync() => folder.DisposeAsync();

    [Fact]
    public async Task Statements_of_the_same_text_do_not_disturb_each_other()
    {
        await Task.WhenAll(Enumerable.Range(0, 64).Select(id => Task.Run(() => WriteAsync(id))));

        await Parallel.ForEachAsync(Enumerable.Range(0, 640), new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Stop }, async (number, stop) =>
        {
            var id = number % 64;
            var words = await Database.ReadAsync(session => session.FindAsync<string>("select Words from Note where Id = @id", new { id }), stop);
            Assert.Equal($"note {id}", words);
        });
    }

    [Fact]
    public async Task A_unit_that_fails_takes_back_its_own_rows_and_nobody_elses()
    {
        var units = Enumerable.Range(0, 90).Select(id => Task.Run(() => Database.WriteAsync(
            async session =>
            {
                await AddAsync(session, id);
                await AddAsync(session, 1000 + id);
                return id % 3 == 0 ? throw new InvalidDataException($"{id}") : id;
            },
            Stop))).ToList();

        for (var id = 0; id < units.Count; id++)
        {
            if (id % 3 == 0)
                Assert.Equal($"{id}", (await Assert.ThrowsAsync<InvalidDataException>(() => units[id])).Message);
            else
                Assert.Equal(id, await units[id]);
        }

        var kept = Enumerable.Range(0, 90).Where(id => id % 3 != 0);
        Assert.Equal(kept.Concat(kept.Select(id => 1000 + id)), await IdsAsync());
    }

    [Fact]
    public async Task What_is_kept_back_is_written_together_at_the_end_and_not_at_all_by_a_unit_that_fails()
    {
        var together = new List<int>();
        Task WriteAllAsync(Session session, IReadOnlyList<int> ids)
        {
            together.Add(ids.Count);
            return session.ExecuteAsync("insert into Note (Id, Words) values (@id, 'late')", ids.Select(id => new { id }));
        }

        var seen = await Database.WriteAsync(
            async session =>
            {
                session.AtEnd<int>([1, 2], WriteAllAsync);
                session.AtEnd<int>([], WriteAllAsync);
                session.AtEnd<int>([3], WriteAllAsync);
                return await session.ListAsync<int>("select Id from Note");
            },
            Stop);
        await Assert.ThrowsAsync<InvalidDataException>(() => Database.WriteAsync<int>(
            session =>
            {
                session.AtEnd<int>([4], WriteAllAsync);
                throw new InvalidDataException();
            },
            Stop));

        Assert.Empty(seen);
        Assert.Equal([3], together);
        Assert.Equal([1, 2, 3], await IdsAsync());
    }

    [Fact]
    public async Task A_unit_refused_by_the_database_does_not_stop_those_beside_it()
    {
        await WriteAsync(7);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(id => Task.Run(async () =>
        {
            try
            {
                await WriteAsync(id);
                return id;
            }
            catch (DbException error)
            {
                Assert.True(Database.Engine.IsDuplicateKey(error));
                return -id;
            }
        })));

        Assert.Equal([-7], outcomes.Where(outcome => outcome < 0));
        Assert.Equal(Enumerable.Range(0, 20), await IdsAsync());
    }

    [Fact]
    public async Task A_unit_whose_row_somebody_else_wrote_first_looks_again_and_starts_clean()
    {
        await WriteAsync(7);
        var looks = 0;

        var written = await Database.WriteAsync(
            async session =>
            {
                await AddAsync(session, 1000);
                // The first look is as if it had come before the other's commit.
                var isThere = ++looks > 1 && await session.FindAsync<string>("select Words from Note where Id = 7") is not null;
                return isThere ? 0 : await AddAsync(session, 7);
            },
            Stop);

        Assert.Equal(0, written);
        Assert.Equal([7, 1000], await IdsAsync());
    }

    [Fact]
    public async Task A_unit_that_collides_again_is_given_up()
    {
        await WriteAsync(7);
        var tries = 0;

        var error = await Assert.ThrowsAnyAsync<DbException>(() => Database.WriteAsync(
            session =>
            {
                tries++;
                return AddAsync(session, 7);
            },
            Stop));

        Assert.True(Database.Engine.IsDuplicateKey(error));
        Assert.Equal(2, tries);
    }

    [Fact]
    public async Task A_unit_cancelled_half_way_leaves_nothing()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Database.WriteAsync(
            async session =>
            {
                await AddAsync(session, 1);
                await cancel.CancelAsync();
                return await AddAsync(session, 2);
            },
            cancel.Token));

        Assert.Empty(await IdsAsync());
    }

    [Fact]
    public async Task What_was_written_is_there_for_the_next_reader()
    {
        for (var id = 0; id < 50; id++)
        {
            await WriteAsync(id);
            Assert.Equal(id + 1, (await IdsAsync()).Count);
        }
    }

    private Task<int> WriteAsync(int id) => Database.WriteAsync(session => AddAsync(session, id), Stop);

    private static Task<int> AddAsync(Session session, int id) =>
        session.ExecuteAsync("insert into Note (Id, Words) values (@id, @words)", new { id, words = $"note {id}" });

    private Task<IReadOnlyList<int>> IdsAsync() => Database.ReadAsync(session => session.ListAsync<int>("select Id from Note order by Id"), Stop);
}
