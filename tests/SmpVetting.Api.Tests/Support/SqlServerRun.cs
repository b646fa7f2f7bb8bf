using System.Collections.Concurrent;
using Microsoft.Data.SqlClient;

namespace SmpVetting.Api.Tests.Support;

/// <summary>
/// The run of this suite on a SQL Server that is not ours. Where the server lets us, each folder gets a database of its
/// own; where it does not, the given database is emptied for each, and the runner runs one class at a time.
/// </summary>
public static class SqlServerRun
{
    /// <summary>Holds the connection string of the server to test on.</summary>
    public const string Variable = "SMPVETTING_TEST_SQLSERVER";

    /// <summary>Set in the second process alone: <see cref="Own"/> or <see cref="Shared"/>.</summary>
    public const string ModeVariable = "SMPVETTING_TEST_SQLSERVER_MODE";
    public const string Own = "own";
    public const string Shared = "shared";

    private static readonly ConcurrentDictionary<string, Lazy<string>> Databases = new();

    public static string? Given => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null;

    public static bool IsThisRun => Mode is not null;

    private static string? Mode => Environment.GetEnvironmentVariable(ModeVariable);

    public static string DatabaseFor(string folder) => Databases.GetOrAdd(folder, _ => new Lazy<string>(Mode == Own ? Create : Empty)).Value;

    public static void Drop(string folder)
    {
        if (Databases.TryRemove(folder, out var database) && Mode == Own)
            DropDatabase(database.Value);
    }

    /// <summary>Own when the server lets this login make databases, otherwise shared.</summary>
    public static string FindMode()
    {
        try
        {
            DropDatabase(Create());
            return Own;
        }
        catch (SqlException)
        {
            RequireExpendable();
            return Shared;
        }
    }

    private static string Create()
    {
        var name = $"smpvetting_test_{Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal)}";
        Execute(Given!, $"create database [{name}]");
        return new SqlConnectionStringBuilder(Given) { InitialCatalog = name }.ConnectionString;
    }

    private static void DropDatabase(string connectionString)
    {
        using (var pooled = new SqlConnection(connectionString))
            SqlConnection.ClearPool(pooled);
        Execute(Given!, $"drop database [{new SqlConnectionStringBuilder(connectionString).InitialCatalog}]");
    }

    /// <summary>While another folder still uses the one database there is, it stays as it is.</summary>
    private static string Empty()
    {
        if (Databases.Count > 1)
            return Given!;
        // References point from newer tables to older ones; a table that is still pointed to waits for the next round.
        for (var tables = Tables(); tables.Count > 0;)
        {
            var left = tables.Where(table => !TryExecute($"drop table [{table}]")).ToList();
            tables = left.Count < tables.Count ? left : throw new InvalidOperationException($"Cannot drop {string.Join(", ", left)}.");
        }

        return Given!;
    }

    /// <summary>Nobody's data is dropped by a mistyped variable.</summary>
    private static void RequireExpendable()
    {
        var name = new SqlConnectionStringBuilder(Given).InitialCatalog;
        if (!name.Contains("test", StringComparison.OrdinalIgnoreCase) && Tables().Count > 0)
            throw new InvalidOperationException($"{Variable} names the database '{name}', which holds tables; give an empty one or one with 'test' in its name.");
    }

    private static List<string> Tables()
    {
        using var connection = Open(Given!);
        using var command = connection.CreateCommand();
        command.CommandText = "select table_name from information_schema.tables where table_type = 'BASE TABLE'";
        using var reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read())
            tables.Add(reader.GetString(0));
        return tables;
    }

    private static bool TryExecute(string sql)
    {
        try
        {
            Execute(Given!, sql);
            return true;
        }
        catch (SqlException)
        {
            return false;
        }
    }

    private static void Execute(string connectionString, string sql)
    {
        using var connection = Open(connectionString);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqlConnection Open(string connectionString)
    {
        var connection = new SqlConnection(connectionString);
        connection.Open();
        return connection;
    }
}
