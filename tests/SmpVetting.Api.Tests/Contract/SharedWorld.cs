using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Contract;

/// <summary>A service and one world on it, made once for all tests whose requests are refused and so change nothing.</summary>
public sealed class SharedWorld : IAsyncLifetime
{
    public ServiceFixture Service { get; } = new();

    public World World { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Service.InitializeAsync();
        World = await World.MakeAsync(Service);
    }

    public ValueTask DisposeAsync() => Service.DisposeAsync();
}
