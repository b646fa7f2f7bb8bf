using Microsoft.Data.Sqlite;

namespace SmpVetting.Api.Data;

/// <summary>A database file as a whole: copied while programs write to it, and looked at before it is trusted.</summary>
public static class SqliteFile
{
    /// <summary>The file that a connection string names.</summary>
    public static string PathOf(string connectionString) => SqliteEngine.Understand(connectionString).DataSource;

    public static string ConnectionStringOf(string path) => new SqliteConnectionStringBuilder { DataSource = path }.ConnectionString;

    /// <summary>
    /// Everything that was committed before, nothing of what is committed meanwhile, and no free pages: what was erased is
    /// not in the copy. The copy has its name only when it is whole and on disk.
    /// </summary>
    public static void Copy(string from, string to)
    {
        var part = to + ".part";
        File.Delete(part);
        MakeForOwner(part);
        using (var connection = Open(from))
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "vacuum into @part";
            command.Parameters.AddWithValue("@part", part);
            command.CommandTimeout = 0;
            command.ExecuteNonQuery();
        }

        using (var file = new FileStream(part, FileMode.Open, FileAccess.ReadWrite))
            file.Flush(flushToDisk: true);
        File.Move(part, to);
    }

    /// <summary>True when it is a database and every page of it is sound.</summary>
    public static bool IsSound(string path)
    {
        try
        {
            using var connection = Open(path);
            using var command = connection.CreateCommand();
            command.CommandText = "pragma integrity_check(1)";
            return (string?)command.ExecuteScalar() == "ok";
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    private static void MakeForOwner(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(path, options).Dispose();
    }
}
