using System.Globalization;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Audit;

/// <summary>One audit row for each refusal: 401, 403, the 404 for what belongs to somebody else, and the 429 of a moderator who opened too many identities.</summary>
public sealed class Refusals(AuditTrail audit, RateLimits limits, TimeProvider clock)
{
    /// <summary>
    /// Before the refusal goes out. Throws a 429 instead when there were too many. The row names the thing only by one of
    /// our ids, since a path may hold any words.
    /// </summary>
    public Task RecordAsync(HttpContext http, int status, string? objectId = null)
    {
        limits.CountRefusal(http);
        var operation = http.GetEndpoint()?.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? "none";
        return audit.RecordAsync(
            Caller.Of(http).Actor, "refused", objectId is not null && Ids.IsWellFormed(objectId) ? objectId : operation, clock.GetUtcNow(),
            http.RequestAborted, string.Create(CultureInfo.InvariantCulture, $"{status} {operation}"));
    }
}
