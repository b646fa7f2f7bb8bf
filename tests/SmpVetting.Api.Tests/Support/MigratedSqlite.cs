using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using SmpVetting.Api.Data;

namespace SmpVetting.Api.Tests.Support;

/// <summary>A freshly migrated SQLite file to prepare statements on.</summary>
public sealed partial class MigratedSqlite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("smpvetting-").FullName;
    private readonly SqliteEngine engine;
    private readonly SqliteConnection connection;

    public MigratedSqlite()
    {
        var source = $"Data Source={Path.Combine(folder, "smpvetting.db")};Pooling=False";
        engine = new SqliteEngine(source);
        connection = new SqliteConnection(source);
    }

    public string RowLimit => engine.RowLimit;

    public async ValueTask InitializeAsync()
    {
        await new Migrator(new Database(engine), new FixedClock()).MigrateAsync(TestContext.Current.CancellationToken);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The last column of each row; whatever parameters the text has are null.</summary>
    public IReadOnlyList<string> Query(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in Parameter().Matches(sql).Select(match => match.Value).Distinct())
            command.Parameters.AddWithValue(name, DBNull.Value);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.GetValue(reader.FieldCount - 1).ToString() ?? "");
        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await connection.DisposeAsync();
        await engine.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();
}
