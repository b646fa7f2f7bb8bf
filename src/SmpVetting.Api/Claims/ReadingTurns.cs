using System.Threading.RateLimiting;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Claims;

/// <summary>
/// Lets long texts be read a few at a time: reading is work for a processor, and whoever sends many at once would take them
/// all from the others. Turns are counted in characters, so that two texts of half the length share one.
/// </summary>
internal sealed class ReadingTurns : IDisposable
{
    /// <summary>Characters; what is shorter never waits.</summary>
    internal const int Short = 8 * 1024;

    /// <summary>Texts of the greatest length; the last of so many waits some seconds (SmpVetting judgement).</summary>
    internal const int MostWaiting = 4;

    private const int SecondsToWait = 5;

    private readonly ConcurrencyLimiter characters = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = ClaimCheckRequest.LongestText * AtOnce,
        QueueLimit = ClaimCheckRequest.LongestText * MostWaiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Texts of the greatest length that are read together; where there are two processors, one is left to all other requests.</summary>
    internal static int AtOnce { get; } = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>Reads when its turn comes; throws a 503 when too many wait already.</summary>
    public async Task<T> ReadAsync<T>(int length, Func<T> read, CancellationToken stop)
    {
        if (length <= Short)
            return read();
        using var turn = await characters.AcquireAsync(Math.Min(length, ClaimCheckRequest.LongestText), stop);
        return turn.IsAcquired ? read() : throw new ProblemException(
            Problems.Away.Because("Many long texts are being read just now. Send this one again after Retry-After seconds."), SecondsToWait);
    }

    public void Dispose() => characters.Dispose();
}
