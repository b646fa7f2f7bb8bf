using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Data;
using SmpVetting.Api.Records;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Records;

public static class GivenRelease
{
    /// <summary>Releases what may be told of every clinic, at once and not in an hour.</summary>
    public static async Task ReleaseAsync(this ServiceFixture service)
    {
        for (var after = ""; after is not null; after = await service.ReleasePageAsync(after))
        {
        }
    }

    /// <summary>The clinic to go on after, or null after the last page.</summary>
    public static Task<string?> ReleasePageAsync(this ServiceFixture service, string after) => service.Services.GetRequiredService<Database>().WriteAsync(
        session => service.Services.GetRequiredService<RecordDesk>().ReleaseAsync(session, after, service.Clock.GetUtcNow()),
        TestContext.Current.CancellationToken);
}
