using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Tests.Support;

/// <summary>An empty database without a service on it, put together as the program does.</summary>
public sealed class DatabaseFolder : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("smpvetting-").FullName;
    private readonly WebApplication app;

    public DatabaseFolder() => app = Service.Build(new Settings
    {
        Database = TestDatabase.SettingsIn(folder),
        Secrets = new() { KeyFile = Path.Combine(folder, "smpvetting.key") },
    });

    public Database Database => app.Services.GetRequiredService<Database>();

    public string SqliteFile => Path.Combine(folder, "smpvetting.db");

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        TestDatabase.Drop(folder);
        Directory.Delete(folder, recursive: true);
    }
}
