using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Data;

/// <summary>Two writers on one file, as two processes have them.</summary>
[OnlyOnSqlite("A server lets many write at once.")]
public sealed class SqliteTurnTests
{
    /// <summary>Enough for one to fail where turns are left to luck.</summary>
    private const int Writes = 12;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_writes_without_a_pause_leaves_the_file_to_another_in_time()
    {
        await using var folder = new DatabaseFolder();
        await using var other = new Database(new SqliteEngine($"Data Source={folder.SqliteFile}"));
        await other.WriteAsync(session => session.ExecuteAsync("create table Note (Words nvarchar(10) not null)"), Stop);
        using var over = new CancellationTokenSource();
        var busy = Task.WhenAll(Enumerable.Range(0, 200).Select(async _ =>
        {
            while (!over.IsCancellationRequested)
                await AddAsync(folder.Database, "busy", slowly: true);
        }));

        for (var number = 0; number < Writes; number++)
            await AddAsync(other, "other");
        await over.CancelAsync();
        await busy;

        Assert.Equal(Writes, await other.ReadAsync(session => session.FindAsync<int>("select count(*) from Note where Words = 'other'"), Stop));
    }

    /// <summary>Slowly: with a whole batch of such units, the lock is held a thousand times as long as it is free.</summary>
    private static Task<int> AddAsync(Database database, string words, bool slowly = false) => database.WriteAsync(
        async session =>
        {
            if (slowly)
                await Task.Delay(1, Stop);
            return await session.ExecuteAsync("insert into Note (Words) values (@words)", new { words });
        },
        Stop);
}
