using SmpVetting.Api.Matching;
using SmpVetting.Domain.Matching;
using SmpVetting.Domain.Referrals;

namespace SmpVetting.Api.Referrals;

/// <summary>
/// The last look whether a clinic may have a case: since the offer was made the registry may have learned who owns the
/// clinic, or whom it follows. What does not suit any more is taken away and offered on.
/// </summary>
internal sealed class ReferralSuitability(ReferralStore referrals, MatchingDesk matching, ReferralBell bell)
{
    /// <summary>The cases that suit, by the id of the referral; null, and nothing is taken away, while the clinic takes nobody.</summary>
    public async Task<IReadOnlyDictionary<string, ReferralPaper>?> SuitableAsync(
        string clinicId, IReadOnlyList<ReferralRow> offered, DateTimeOffset now, CancellationToken stop)
    {
        if (await matching.FindTakingAsync(clinicId, null, DateOnly.FromDateTime(now.UtcDateTime), stop) is not { } clinic)
            return null;
        var suitable = new Dictionary<string, ReferralPaper>();
        var excluded = new Dictionary<ComplainedOf, Excluded?>();
        foreach (var referral in offered)
        {
            if (await referrals.ReadPaperAsync(referral, stop) is { } paper && await SuitsAsync(paper, clinic, excluded, stop))
                suitable.Add(referral.Id, paper);
            else
                await TakeAwayAsync(referral, now, stop);
        }

        return suitable;
    }

    /// <summary>A lease may be a day old: one that does not suit any more is taken away, so that accepting it is refused.</summary>
    public async Task LookAgainAsync(string clinicId, string id, DateTimeOffset now, CancellationToken stop)
    {
        if (await referrals.FindAsync(clinicId, id, stop) is { } leased && leased.StateAt(now) == ReferralState.Leased
            && await SuitableAsync(clinicId, [leased], now, stop) is null)
            await TakeAwayAsync(leased, now, stop);
    }

    private async Task TakeAwayAsync(ReferralRow referral, DateTimeOffset now, CancellationToken stop) =>
        bell.Ring(await referrals.TakeAwayAsync(referral, now, stop));

    private async Task<bool> SuitsAsync(
        ReferralPaper paper, Candidate clinic, Dictionary<ComplainedOf, Excluded?> known, CancellationToken stop)
    {
        if (!known.TryGetValue(paper.About, out var excluded))
            known[paper.About] = excluded = await matching.ExcludedAsync(paper.About, stop);
        var need = new CorrectiveNeed(paper.Case.Need, paper.Case.Services, paper.Case.WavelengthsNm);
        return excluded is not null && CorrectiveMatcher.Suits(need, excluded, clinic);
    }
}
