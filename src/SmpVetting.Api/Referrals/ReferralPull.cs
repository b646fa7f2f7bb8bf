using SmpVetting.Api.Accounts;
using SmpVetting.Api.Matching;
using SmpVetting.Domain.Matching;

namespace SmpVetting.Api.Referrals;

/// <summary>One pull by a clinic: leases, a last look whether this clinic may have them, and if need be some patience.</summary>
internal sealed class ReferralPull(ReferralQueue queue, ReferralStore referrals, MatchingDesk matching, ReferralBell bell, TimeProvider clock)
{
    /// <summary>So often a patient caller looks for what other instances of the program wrote; a look is one read by index.</summary>
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

    private async Task<IReadOnlyList<LeasedReferral>> LookAsync(Caller caller, PullRequest asked, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (!await queue.HasWaitingAsync(caller.ClinicId!, now, stop))
            return [];
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (await matching.FindTakingAsync(caller.ClinicId!, null, today, stop) is not { } clinic)
            return [];
        var items = new List<LeasedReferral>();
        var excluded = new Dictionary<ComplainedOf, Excluded?>();
        foreach (var leased in await queue.LeaseAsync(caller, asked.Max, TimeSpan.FromSeconds(asked.LeaseSeconds), now, stop))
        {
            var paper = await referrals.ReadPaperAsync(leased, stop);
            if (paper is not null && await IsStillSuitableAsync(paper, clinic, excluded, stop))
                items.Add(Item(leased, paper));
            else
                bell.Ring(await referrals.TakeAwayAsync(leased, now, stop));
        }

        return items;
    }

    /// <summary>Since the offer was made the registry may have learned who owns the clinic, or whom it follows.</summary>
    private async Task<bool> IsStillSuitableAsync(
        ReferralPaper paper, Candidate clinic, Dictionary<ComplainedOf, Excluded?> known, CancellationToken stop)
    {
        if (!known.TryGetValue(paper.About, out var excluded))
            known[paper.About] = excluded = await matching.ExcludedAsync(paper.About, stop);
        var need = new CorrectiveNeed(paper.Case.Need, paper.Case.Services, paper.Case.WavelengthsNm);
        return excluded is not null && CorrectiveMatcher.Suits(need, excluded, clinic);
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
