using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Data;

public sealed class SealedPartsTests : IAsyncLifetime
{
    private readonly DatabaseFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await folder.Database.WriteAsync(
        session => session.ExecuteAsync(
            "create table SealedPart (OwnerId nvarchar(40) not null, Kind nvarchar(40) not null, Part int not null, Body varbinary(8000) not null)"), Stop);

    public ValueTask DisposeAsync() => folder.DisposeAsync();

    [Fact]
    public async Task Sealed_documents_that_are_read_together_are_each_whole_and_only_those_asked_for()
    {
        byte[] Body(int seed) => [.. Enumerable.Range(seed, 20_000).Select(number => (byte)(number % 251))];
        foreach (var (seed, (owner, kind)) in new[] { ("ob_1", "one"), ("ob_1", "two"), ("ob_1", "three"), ("ob_2", "one"), ("ob_3", "one") }.Index())
            await WriteAsync(session => SealedParts.WriteAsync(session, owner, kind, Body(seed)));

        var kinds = await folder.Database.ReadAsync(session => SealedParts.ReadAllAsync(session, "ob_1", ["two", "one", "none"]), Stop);
        var owners = await folder.Database.ReadAsync(session => SealedParts.ReadOfEachAsync(session, ["ob_1", "ob_2", "ob_none"], "one"), Stop);

        Assert.Equal(["one", "two"], kinds.Keys.Order());
        Assert.Equal(Body(0), kinds["one"]);
        Assert.Equal(Body(1), kinds["two"]);
        Assert.Equal(["ob_1", "ob_2"], owners.Keys.Order());
        Assert.Equal(Body(3), owners["ob_2"]);
        Assert.True(await folder.Database.ReadAsync(session => SealedParts.ExistsAsync(session, "ob_1", "two"), Stop));
        Assert.False(await folder.Database.ReadAsync(session => SealedParts.ExistsAsync(session, "ob_2", "two"), Stop));
    }

    [Fact]
    [OnlyOnSqlite("The log of a server is the server's.")]
    public async Task Whatever_erases_a_sealed_document_empties_the_journal_too()
    {
        foreach (var kind in new[] { "one", "other" })
            await WriteAsync(session => SealedParts.WriteAsync(session, "ob_1", kind, [1, 2, 3]));
        Assert.NotEqual(0, JournalLength());

        await WriteAsync(session => SealedParts.EraseAsync(session, "ob_1", "one"));
        Assert.Equal(0, JournalLength());

        await WriteAsync(session => SealedParts.WriteAsync(session, "ob_1", "one", [1, 2, 3]));
        Assert.NotEqual(0, JournalLength());

        await WriteAsync(session => SealedParts.EraseAsync(session, "ob_1"));
        Assert.Equal(0, JournalLength());
    }

    private Task<bool> WriteAsync(Func<Session, Task> work) => folder.Database.WriteAsync(
        async session =>
        {
            await work(session);
            return true;
        },
        Stop);

    private long JournalLength() => new FileInfo(folder.SqliteFile + "-wal").Length;
}
