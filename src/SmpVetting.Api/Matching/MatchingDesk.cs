using SmpVetting.Domain.Matching;
using SmpVetting.Domain.Places;
using SmpVetting.Domain.Registry;
using SmpVetting.Domain.Text;

namespace SmpVetting.Api.Matching;

/// <summary>Finds who can correct one case near one place, and knows whom a person must not be sent to.</summary>
internal sealed class MatchingDesk(MatchingStore store)
{
    /// <summary>So many clinics are looked at together, and at most so many times, before the search gives up.</summary>
    private const int Batch = 40;
    private const int MostBatches = 5;

    /// <summary>Best first; the cost grows with the answer and not with the registry.</summary>
    public async Task<IReadOnlyList<Match>> RankAsync(
        CorrectiveNeed need, Excluded excluded, GeoPoint origin, DateOnly today, CancellationToken stop)
    {
        var found = new Dictionary<string, Candidate>();
        foreach (var facet in need.AnyOf.Select(ClinicFacets.ForReferral))
        {
            foreach (var candidate in await ListAsync(facet, need, excluded, origin, today, stop))
                found.TryAdd(candidate.ClinicId, candidate);
        }

        return CorrectiveMatcher.Rank(need, excluded, found.Values);
    }

    /// <summary>
    /// The clinic complained of, every clinic that followed it, and their owners; null when an id is no clinic. A clinic
    /// known by name alone is left out with all that carry the name, without saying that it is one of them.
    /// </summary>
    public async ValueTask<Excluded?> ExcludedAsync(ComplainedOf about, CancellationToken stop)
    {
        var excluded = new Excluded(new ClinicLine(), about.Name is null ? null : FoldedName.Of(about.Name));
        if (about.ClinicId is { } then && !await ExcludeLineAsync(then, excluded, stop))
            return null;
        if (about.ClinicIdNow is { } now && now != about.ClinicId && !await ExcludeLineAsync(now, excluded, stop))
            return null;

        if (excluded.FoldedName is not null)
        {
            foreach (var namesake in await store.ListNamesakesAsync(excluded.FoldedName, stop))
                await ExcludeLineAsync(namesake, excluded, stop);
        }

        return excluded;
    }

    /// <summary>One clinic as a candidate, at its distance where both places are known; null when it takes nobody now. Its skill is not looked up.</summary>
    public Task<Candidate?> FindTakingAsync(string clinicId, GeoPoint? origin, DateOnly today, CancellationToken stop) =>
        store.FindTakingAsync(clinicId, origin, today, stop);

    private async Task<bool> ExcludeLineAsync(string clinicId, Excluded excluded, CancellationToken stop)
    {
        if (await store.FindLineAsync(clinicId, stop) is not { } line)
            return false;
        excluded.Line.Add(line);
        return true;
    }

    private async Task<List<Candidate>> ListAsync(
        string facet, CorrectiveNeed need, Excluded excluded, GeoPoint origin, DateOnly today, CancellationToken stop)
    {
        var suitable = new List<Candidate>();
        Neighbour? last = null;
        for (var batch = 0; batch < MostBatches && suitable.Count < CorrectiveMatcher.Most; batch++)
        {
            var nearest = await store.NearestAsync(facet, origin, Batch, last, stop);
            if (nearest.Count == 0)
                break;
            suitable.AddRange((await store.LoadAsync(nearest, today, stop)).Where(candidate => CorrectiveMatcher.Suits(need, excluded, candidate)));
            last = nearest.Max(Neighbour.Order);
        }

        return suitable;
    }
}
