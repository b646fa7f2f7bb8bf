using SmpVetting.Api;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Benchmarks;

/// <summary>The real service on a database of its own, as it runs in production but for the limits; its log goes to a file beside it.</summary>
internal sealed class Running : IAsyncDisposable
{
    private readonly WebApplication app;

    private Running(WebApplication app, string file)
    {
        this.app = app;
        File = file;
        Client = new HttpClient { BaseAddress = Address };
    }

    public string File { get; }

    public Uri Address => new(app.Urls.First());

    /// <summary>A moderator's client.</summary>
    public HttpClient Client { get; }

    public static async Task<Running> StartAsync(string folder, string name, Action<string>? fill = null, Action<WebApplication>? map = null)
    {
        var file = Path.Combine(folder, $"{name}.db");
        var app = Service.Build(new Settings
        {
            Urls = "http://127.0.0.1:0",
            Database = new() { ConnectionString = $"Data Source={file}" },
            Secrets = new() { KeyFile = Path.Combine(folder, $"{name}.key") },
            Limits = new() { Off = true },
        }, log: System.IO.File.Create(Path.Combine(folder, $"{name}.log")));
        await app.Services.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None);
        fill?.Invoke(file);
        map?.Invoke(app);
        await app.StartAsync();
        var running = new Running(app, file);
        running.Client.DefaultRequestHeaders.Authorization = new("Bearer", await KeyAsync(app.Services));
        return running;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private static async Task<string> KeyAsync(IServiceProvider parts)
    {
        var key = AccountEndpoints.NewKeyOf(
            new KeyRequest { Role = Role.Moderator, Label = "benchmark" }, parts.GetRequiredService<Ids>(),
            parts.GetRequiredService<TimeProvider>().GetUtcNow());
        await parts.GetRequiredService<Database>().WriteAsync(
            session => parts.GetRequiredService<AccountStore>().CreateAsync(session, Actor.CommandLine, key), CancellationToken.None);
        return key.Key;
    }
}
