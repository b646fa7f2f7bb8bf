using SmpVetting.Api.Accounts;

namespace SmpVetting.Api.Referrals;

/// <summary>One pull by a clinic: a last look whether it may have what waits, leases, and if need be some patience.</summary>
internal sealed class ReferralPull(ReferralQueue queue, ReferralSuitability suitability, ReferralBell bell, TimeProvider clock)
{
    /// <summary>So often a patient caller looks for what other instances of the program wrote; a look is two reads by index.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    public async Task<IReadOnlyList<LeasedReferral>> PullAsync(Caller caller, PullRequest asked, CancellationToken stop)
    {
        var (started, patience) = (clock.GetTimestamp(), TimeSpan.FromSeconds(asked.Wait ?? 0));
        while (true)
        {
            var rung = bell.Listen(caller.ClinicId!);
            var items = await LookAsync(caller, asked, stop);
            var left = patience - clock.GetElapsedTime(started);
            if (items.Count > 0 || left <= TimeSpan.Zero)
                return items;
            using var look = CancellationTokenSource.CreateLinkedTokenSource(stop);
            await Task.WhenAny(rung, Task.Delay(left < BetweenLooks ? left : BetweenLooks, clock, look.Token));
            await look.CancelAsync();
            stop.ThrowIfCancellationRequested();
        }
    }

    /// <summary>A case is looked at first and leased then, so that a call that breaks off leaves no lease nobody looked at.</summary>
    private async Task<IReadOnlyList<LeasedReferral>> LookAsync(Caller caller, PullRequest asked, CancellationToken stop)
    {
        var (clinicId, now) = (caller.ClinicId!, clock.GetUtcNow());
        while (await queue.ListWaitingAsync(clinicId, asked.Max, now, stop) is { Count: > 0 } waiting)
        {
            if (await suitability.SuitableAsync(clinicId, waiting, now, stop) is not { } papers)
                return [];
            var wanted = waiting.Where(referral => papers.ContainsKey(referral.Id)).ToList();
            if (await queue.LeaseAsync(caller, wanted, TimeSpan.FromSeconds(asked.LeaseSeconds), now, stop) is not { } leased)
                return [];
            if (leased.Count > 0)
                return [.. leased.Select(referral => Item(referral, papers[referral.Id]))];
            // None of these suited, or others were quicker: what waits behind them?
        }

        return [];
    }

    private static LeasedReferral Item(ReferralRow leased, ReferralPaper paper) => new()
    {
        Id = leased.Id,
        LeaseToken = leased.LeaseToken,
        LeaseUntil = leased.LeaseUntil!.Value,
        WithinKm = leased.RingKm,
        Case = paper.Case,
    };
}
