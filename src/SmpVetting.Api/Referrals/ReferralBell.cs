using System.Collections.Concurrent;

namespace SmpVetting.Api.Referrals;

/// <summary>Wakes whoever waits in this process for work for a clinic; other processes look for themselves.</summary>
internal sealed class ReferralBell
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> waiting = new();

    /// <summary>Ends at the next ring. Listen before looking, so that nothing offered in between is missed.</summary>
    public Task Listen(string clinicId) =>
        waiting.GetOrAdd(clinicId, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Ring(IEnumerable<string> clinicIds)
    {
        foreach (var clinicId in clinicIds)
        {
            if (waiting.TryRemove(clinicId, out var bell))
                bell.TrySetResult();
        }
    }
}
