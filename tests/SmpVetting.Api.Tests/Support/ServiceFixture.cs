using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Tests.Support;

/// <summary>
/// The real program on a free port, on a database of its own in a folder of its own, with a clock that tests move.
/// </summary>
public sealed class ServiceFixture : IAsyncLifetime
{
    private WebApplication? app;

    public FixedClock Clock { get; } = new();

    public Settings.LimitSettings Limits { get; init; } = new() { Off = true };

    /// <summary>Parts a test adds to the program, such as a deadline of its own.</summary>
    public Action<IServiceCollection> Parts { get; init; } = _ => { };

    public string Folder { get; } = Directory.CreateTempSubdirectory("smpvetting-").FullName;

    public Uri Address => new(app!.Urls.First());

    public IServiceProvider Services => app!.Services;

    /// <summary>Which engine this run tests on; overridden where a test is about one engine.</summary>
    public Settings Settings => new()
    {
        Urls = "http://127.0.0.1:0",
        Database = TestDatabase.SettingsIn(Folder),
        Secrets = new() { KeyFile = Path.Combine(Folder, "smpvetting.key") },
        Limits = Limits,
    };

    public async ValueTask InitializeAsync()
    {
        app = Build();
        await app.Services.GetRequiredService<Migrator>().MigrateAsync(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        await RunDueAsync();
    }

    /// <summary>The program on the same database, not started: beside the one that serves it is another instance.</summary>
    public WebApplication Build() => Service.Build(Settings, services =>
    {
        services.AddSingleton<TimeProvider>(Clock);
        Parts(services);
    });

    /// <summary>Does what is due by now, as the worker does by itself a moment later.</summary>
    public Task RunDueAsync() => Services.GetRequiredService<DeadlineWorker>().RunDueAsync(TestContext.Current.CancellationToken);

    /// <summary>A caller without credentials, who may send any byte in a header.</summary>
    public HttpClient Anyone() => new(new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1 }) { BaseAddress = Address };

    public HttpClient Reporter(string receipt)
    {
        var client = Anyone();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Receipt", receipt);
        return client;
    }

    /// <summary>A caller with a fresh key of this role.</summary>
    public async Task<HttpClient> ClientForAsync(Role role, string? clinicId = null)
    {
        var request = new KeyRequest { Role = role, ClinicId = clinicId, Label = "test" };
        var key = AccountEndpoints.NewKeyOf(request, Services.GetRequiredService<Ids>(), Clock.GetUtcNow());
        await Services.GetRequiredService<Database>().WriteAsync(
            session => Services.GetRequiredService<AccountStore>().CreateAsync(session, Actor.CommandLine, key),
            TestContext.Current.CancellationToken);
        var client = Anyone();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Key);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync(CancellationToken.None);
            await app.DisposeAsync();
        }

        TestDatabase.Drop(Folder);
        Directory.Delete(Folder, recursive: true);
    }
}
