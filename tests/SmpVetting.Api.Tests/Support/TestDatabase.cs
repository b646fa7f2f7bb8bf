using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Tests.Support;

/// <summary>Where a test's rows live: a SQLite file of its own.</summary>
public static class TestDatabase
{
    public static Settings.DatabaseSettings SettingsIn(string folder) =>
        new() { ConnectionString = $"Data Source={Path.Combine(folder, "smpvetting.db")}" };

    public static void Drop(string folder) => File.Delete(Path.Combine(folder, "smpvetting.db"));
}
