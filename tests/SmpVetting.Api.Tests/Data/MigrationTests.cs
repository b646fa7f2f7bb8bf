using System.Data.Common;
using System.Globalization;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Data;

public sealed class MigrationTests : IAsyncDisposable
{
    private static readonly Migration First = new("0001_first.sql", "create table First (Id int not null);\ncreate index IX_First on First (Id);\n");
    private static readonly Migration Second = new("0002_second.sql", "create table Second (Id int not null);\ninsert into Second (Id) values (1);\n");
    private static readonly Migration Broken = new("0002_second.sql", "create table Second (Id int not null);\ninsert into Nowhere (Id) values (1);\n");

    private readonly DatabaseFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_database_is_brought_up_to_date_and_stays_so()
    {
        var migrator = new Migrator(folder.Database, new FixedClock());

        var ran = await migrator.MigrateAsync(Stop);
        var again = await migrator.MigrateAsync(Stop);
        await migrator.PrepareAsync(Stop);

        Assert.Equal(Migration.All.Select(migration => migration.Name), ran);
        Assert.Empty(again);
    }

    [Fact]
    public async Task A_later_program_runs_only_what_is_new()
    {
        Assert.Equal(["0001_first.sql"], await Carrying(First).MigrateAsync(Stop));
        Assert.Equal(["0002_second.sql"], await Carrying(First, Second).MigrateAsync(Stop));
    }

    [Fact]
    public async Task A_migration_that_was_edited_after_it_ran_is_refused_in_one_sentence()
    {
        await Carrying(First).MigrateAsync(Stop);

        await RefusesAsync(Carrying(new Migration(First.Name, First.Text + "-- edited\n")), "other files");
        await RefusesAsync(Carrying(First with { Name = "0001_renamed.sql" }), "other files");
    }

    [Fact]
    public async Task A_schema_newer_than_the_program_is_refused_in_one_sentence()
    {
        await Carrying(First, Second).MigrateAsync(Stop);

        await RefusesAsync(Carrying(First), "newer than this program");
    }

    [Fact]
    public async Task A_migration_that_fails_half_way_leaves_nothing_behind_and_can_be_run_again()
    {
        await Carrying(First).MigrateAsync(Stop);

        await Assert.ThrowsAnyAsync<DbException>(() => Carrying(First, Broken).MigrateAsync(Stop));

        Assert.False(await HasTableAsync("Second"));
        Assert.Equal(["0002_second.sql"], await Carrying(First, Second).MigrateAsync(Stop));
        Assert.True(await HasTableAsync("Second"));
    }

    [Fact]
    public async Task A_first_migration_that_fails_leaves_an_empty_database()
    {
        await Assert.ThrowsAnyAsync<DbException>(() => Carrying(First, Broken).MigrateAsync(Stop));

        Assert.False(await HasTableAsync("First"));
        Assert.False(await HasTableAsync("SchemaVersion"));
    }

    [Fact]
    [OnlyOnSqlite("On a server a person runs 'migrate' once; a file is migrated by whoever starts.")]
    public async Task Programs_that_start_at_once_on_one_file_migrate_it_exactly_once()
    {
        using var program = new RealProgram();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => program.RunAsync("migrate")));

        Assert.All(outcomes, outcome => Assert.True(outcome.ExitCode == 0, outcome.Errors));
        Assert.Single(outcomes, outcome => outcome.Output.StartsWith("Applied ", StringComparison.Ordinal));
    }

    [Fact]
    [OnlyOnSqlite("On a server a person runs 'migrate' once; a file is migrated by whoever starts.")]
    public async Task Engines_that_open_a_new_file_at_once_all_get_the_schema()
    {
        for (var round = 0; round < 5; round++)
        {
            var file = folder.SqliteFile + round;
            var ran = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
            {
                await using var database = new Database(new SqliteEngine($"Data Source={file}"));
                return await new Migrator(database, new FixedClock()).MigrateAsync(Stop);
            })));

            Assert.Single(ran, names => names.Count == Migration.All.Count);
            Assert.Equal(5, ran.Count(names => names.Count == 0));
        }
    }

    [Fact]
    public void The_files_are_numbered_one_after_the_other() =>
        Assert.Equal(Enumerable.Range(1, Migration.All.Count), Migration.All.Select(migration => int.Parse(migration.Name[..4], CultureInfo.InvariantCulture)));

    public ValueTask DisposeAsync() => folder.DisposeAsync();

    private Migrator Carrying(params Migration[] migrations) => new(folder.Database, new FixedClock(), migrations);

    private static async Task RefusesAsync(Migrator migrator, string because)
    {
        var refusal = await Assert.ThrowsAsync<SettingException>(() => migrator.MigrateAsync(Stop));
        Assert.Contains(because, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    private Task<bool> HasTableAsync(string name) => folder.Database.ReadAsync(
        async session => await session.FindAsync<string>(folder.Database.Engine.FindTable, new { name }) is not null, Stop);
}
