using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Data;

namespace SmpVetting.Api.Tests.Support;

/// <summary>A sealed document that cannot be opened until this is disposed: whoever reads it fails in the middle of the work.</summary>
internal sealed class SpoiledPart : IAsyncDisposable
{
    private readonly Database database;
    private readonly string ownerId;
    private readonly string kind;
    private readonly byte[] whole;

    private SpoiledPart(Database database, string ownerId, string kind, byte[] whole) =>
        (this.database, this.ownerId, this.kind, this.whole) = (database, ownerId, kind, whole);

    public static async Task<SpoiledPart> MakeAsync(ServiceFixture service, string ownerId, string kind)
    {
        var database = service.Services.GetRequiredService<Database>();
        var whole = await database.ReadAsync(session => SealedParts.ReadAsync(session, ownerId, kind), TestContext.Current.CancellationToken);
        var spoiled = new SpoiledPart(database, ownerId, kind, whole!);
        await spoiled.WriteAsync([.. whole!.Select(part => (byte)~part)]);
        return spoiled;
    }

    public async ValueTask DisposeAsync() => await WriteAsync(whole);

    private Task<int> WriteAsync(byte[] body) => database.WriteAsync(
        session => session.ExecuteAsync("update SealedPart set Body = @body where OwnerId = @ownerId and Kind = @kind", new { ownerId, kind, body }),
        TestContext.Current.CancellationToken);
}
