using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Data;
using SmpVetting.Api.Demo;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Demo;

/// <summary>The service with the demo in it.</summary>
public sealed class FilledService : IAsyncLifetime
{
    internal ServiceFixture Service { get; } = new();

    internal DemoKeys Keys { get; private set; } = null!;

    internal Task<DemoKeys?> FillAsync() => new DemoFill(Service.Services).RunAsync(TestContext.Current.CancellationToken);

    internal HttpClient ClientWith(string key)
    {
        var client = Service.Anyone();
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return client;
    }

    internal Task<IReadOnlyList<(string Action, int Rows)>> AuditAsync() => Service.Services.GetRequiredService<Database>().ReadAsync(
        async session => (IReadOnlyList<(string, int)>)[.. (await session.ListAsync<AuditRow>(
            "select Action, count(*) as Entries from AuditEvent group by Action order by Action")).Select(row => (row.Action, row.Entries))],
        TestContext.Current.CancellationToken);

    public async ValueTask InitializeAsync()
    {
        await Service.InitializeAsync();
        Keys = (await FillAsync())!;
    }

    public ValueTask DisposeAsync() => Service.DisposeAsync();

    private sealed record AuditRow
    {
        public string Action { get; init; } = "";

        public int Entries { get; init; }
    }
}
