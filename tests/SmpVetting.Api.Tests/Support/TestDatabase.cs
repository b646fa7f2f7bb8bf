using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Tests.Support;

/// <summary>
/// Where a test's rows live: a SQLite file of its own, or in the run on SQL Server a database of its own. Whoever asks
/// finds it empty, and the same folder always means the same database.
/// </summary>
public static class TestDatabase
{
    public static Settings.DatabaseSettings SettingsIn(string folder) => SqlServerRun.IsThisRun
        ? new() { Engine = "sqlserver", ConnectionString = SqlServerRun.DatabaseFor(folder) }
        : new() { ConnectionString = $"Data Source={Path.Combine(folder, "smpvetting.db")}" };

    /// <summary>The folder goes with its owner; a database on a server has to be told.</summary>
    public static void Drop(string folder)
    {
        if (SqlServerRun.IsThisRun)
            SqlServerRun.Drop(folder);
    }
}
