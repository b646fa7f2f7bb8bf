using SmpVetting.Domain.Matching;
using SmpVetting.Domain.Places;
using SmpVetting.Domain.Registry;
using SmpVetting.Domain.Text;

namespace SmpVetting.Api.Matching;

/// <summary>Finds who can correct one case near one place, and knows whom a person must not be sent to.</summary>
public sealed class MatchingDesk
{
    /// <summary>So many clinics are looked at together, and at most so many times, before the search gives up.</summary>
    private const int Batch = 40;
    private const int MostBatches = 5;

    /// <summary>A longer line of successors is a mistake in the registry, not a clinic's history.</summary>
    private const int LongestSuccession = 10;

    private readonly MatchingStore store;

    internal MatchingDesk(MatchingStore store) => this.store = store;

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

    /// <summary>The clinic, every clinic that followed it, and their owners; null when there is no such clinic.</summary>
    public async Task<Excluded?> ExcludedAsync(string clinicId, CancellationToken stop)
    {
        var ids = new HashSet<string>();
        var owners = new HashSet<string>();
        for (var next = clinicId; next is not null && ids.Count < LongestSuccession && ids.Add(next);)
        {
            if (await store.FindLineAsync(next, stop) is not { } line)
                return null;
            if (line.OwnerGroup is { } owner)
                owners.Add(FoldedName.Of(owner));
            next = line.SucceededBy;
        }

        return new Excluded(ids, owners, null);
    }

    /// <summary>A clinic that the registry does not know by id is left out by its name, without saying that it is the same.</summary>
    public static Excluded ExcludedByName(string name) => Excluded.Nobody with { FoldedName = FoldedName.Of(name) };

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
