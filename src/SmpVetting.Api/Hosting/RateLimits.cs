using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;

namespace SmpVetting.Api.Hosting;

/// <summary>How often one network or one key may call. A network is known by a keyed hash, in memory alone.</summary>
public sealed class RateLimits(Settings settings, KeyFile keys) : IDisposable
{
    /// <summary>The policy of routes by which anybody can make something last.</summary>
    public const string Reports = "reports";

    /// <summary>Of all callers together: at most about 50 MB of rows a day (SmpVetting judgement).</summary>
    private const int MostRefusalsPerMinute = 120;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> failedSignIns = PartitionedRateLimiter.Create<string, string>(
        source => RateLimitPartition.GetFixedWindowLimiter(source, _ => PerMinute(settings.Limits.FailedSignInsPerMinute)));

    /// <summary>
    /// Each refusal is a row of the audit log, so strangers must not make them without end: as many for one caller as
    /// failed sign-ins, and so many for all of them together.
    /// </summary>
    private readonly PartitionedRateLimiter<string> refusals = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<string, string>(
            caller => RateLimitPartition.GetFixedWindowLimiter(caller, _ => PerMinute(settings.Limits.FailedSignInsPerMinute))),
        PartitionedRateLimiter.Create<string, string>(_ => RateLimitPartition.GetFixedWindowLimiter("", _ => PerMinute(MostRefusalsPerMinute))));

    private static Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult Refusal => Problems.TooMany.Because(Problems.TooMany.Meaning);

    public void Configure(RateLimiterOptions options)
    {
        options.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = $"{SecondsToWait(rejected.Lease)}";
            return new ValueTask(Refusal.ExecuteAsync(rejected.HttpContext));
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => Caller.Of(http) is { Kind: Caller.Key, Id: { } key }
            ? RateLimitPartition.GetFixedWindowLimiter(key, _ => PerMinute(settings.Limits.KeyPerMinute))
            : RateLimitPartition.GetFixedWindowLimiter(Source(http), _ => PerMinute(settings.Limits.PublicPerMinute)));
        options.AddPolicy(
            Reports, http => RateLimitPartition.GetFixedWindowLimiter(Source(http), _ => PerMinute(settings.Limits.ReportsPerMinute)));
    }

    /// <summary>By source and not by receipt: nobody can lock a reporter out by guessing.</summary>
    public void RefuseAfterFailedSignIns(HttpContext http)
    {
        if (settings.Limits.Off)
            return;
        using var lease = failedSignIns.AttemptAcquire(Source(http), 0);
        if (!lease.IsAcquired)
            throw new ProblemException(Refusal, SecondsToWait(lease));
    }

    public void CountFailedSignIn(HttpContext http)
    {
        if (!settings.Limits.Off)
            failedSignIns.AttemptAcquire(Source(http)).Dispose();
    }

    /// <summary>Throws a 429 in place of the refusal when there were too many.</summary>
    public void CountRefusal(HttpContext http)
    {
        if (settings.Limits.Off)
            return;
        using var lease = refusals.AttemptAcquire(Caller.Of(http).Id ?? Source(http));
        if (!lease.IsAcquired)
            throw new ProblemException(Refusal, SecondsToWait(lease));
    }

    public void Dispose()
    {
        failedSignIns.Dispose();
        refusals.Dispose();
    }

    private static int SecondsToWait(RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        return Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
    }

    private static FixedWindowRateLimiterOptions PerMinute(int permits) => new() { PermitLimit = permits, Window = Window, QueueLimit = 0 };

    /// <summary>A /24 of IPv4 or a /48 of IPv6, hashed: one household or office, not one address.</summary>
    private string Source(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return keys.HashSource(bytes[..(address.AddressFamily == AddressFamily.InterNetwork ? 3 : Math.Min(6, bytes.Length))]);
    }
}
