using System.Text.Json;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Matching;
using SmpVetting.Domain.Places;
using SmpVetting.Domain.Registry;
using SmpVetting.Domain.Text;

namespace SmpVetting.Api.Matching;

/// <summary>
/// Reads the clinics that take referrals, nearest first. Only their own lists are read, so that the cost grows with the
/// answer and not with the registry.
/// </summary>
public sealed class MatchingStore(Database database, TimeProvider clock)
{
    /// <summary>So many clinics are looked at together, and at most so many times, before the search gives up.</summary>
    private const int Batch = 40;
    private const int MostBatches = 5;

    /// <summary>A longer line of successors is a mistake in the registry, not a clinic's history.</summary>
    private const int LongestSuccession = 10;

    public Task<IReadOnlyList<Match>> RankAsync(
        CorrectiveNeed need, Excluded excluded, double latitude, double longitude, CancellationToken stop) => database.ReadAsync(
        async session =>
        {
            var found = new Dictionary<string, Candidate>();
            foreach (var offer in need.AnyOf)
            {
                foreach (var candidate in await ListAsync(session, need, offer, excluded, GeoPoint.FromDegrees(latitude, longitude)))
                    found.TryAdd(candidate.ClinicId, candidate);
            }

            return CorrectiveMatcher.Rank(need, excluded, found.Values);
        },
        stop);

    /// <summary>The clinic, every clinic that followed it, and their owners; null when there is no such clinic.</summary>
    public Task<Excluded?> ExcludedAsync(string clinicId, CancellationToken stop) => database.ReadAsync(
        async session =>
        {
            var ids = new HashSet<string>();
            var owners = new HashSet<string>();
            for (var next = clinicId; next is not null && ids.Count < LongestSuccession && ids.Add(next);)
            {
                var row = await session.FindAsync<LineRow>(Sql.FindLine, new { id = next });
                if (row is null)
                    return null;
                if (row.OwnerGroup is { } owner)
                    owners.Add(FoldedName.Of(owner));
                next = row.SucceededBy;
            }

            return new Excluded(ids, owners, null);
        },
        stop);

    /// <summary>A clinic that the registry does not know by id is left out by its name, without saying that it is the same.</summary>
    public static Excluded ExcludedByName(string name) => Excluded.Nobody with { FoldedName = FoldedName.Of(name) };

    private async Task<IReadOnlyList<Candidate>> ListAsync(
        Session session, CorrectiveNeed need, Offer offer, Excluded excluded, GeoPoint origin)
    {
        var suitable = new List<Candidate>();
        Neighbour? last = null;
        for (var batch = 0; batch < MostBatches && suitable.Count < CorrectiveMatcher.Most; batch++)
        {
            var search = new NearestSearch(origin, CorrectiveMatcher.ReachKm, Batch, last);
            while (search.Next() is { } range)
                search.Add(range, await session.ListAsync<Placed>(Sql.ListPlaced, new { facet = ClinicFacets.ForReferral(offer), range.Low, range.High, range.AfterId, search.Take }));
            if (search.Nearest.Count == 0)
                break;
            var candidates = await LoadAsync(session, search.Nearest);
            suitable.AddRange(candidates.Where(candidate => !excluded.Covers(candidate) && need.FitOf(candidate.Offers, candidate.Lasers).Fit > 0));
            last = search.Nearest.Max(Neighbour.Order);
        }

        return suitable;
    }

    private async Task<List<Candidate>> LoadAsync(Session session, IReadOnlyCollection<Neighbour> nearest)
    {
        var ids = nearest.Select(neighbour => neighbour.Id).ToList();
        var rows = (await session.ListAsync<ClinicRow>(Sql.ListClinics, new { ids })).ToDictionary(row => row.Id);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var facts = (await session.ListAsync<FactRow>(Sql.ListFacts, new { ids, today })).ToLookup(fact => fact.ClinicId);
        return [.. nearest.Where(neighbour => rows.ContainsKey(neighbour.Id))
            .Select(neighbour => Candidate(rows[neighbour.Id], neighbour.DistanceKm, facts[neighbour.Id]))];
    }

    private static Candidate Candidate(ClinicRow row, double distanceKm, IEnumerable<FactRow> facts)
    {
        // Of everything said about one fact the last word counts; a check that is still valid outlasts a mere statement.
        var words = facts.GroupBy(fact => (fact.SubjectId, fact.Field))
            .Select(fact => fact.LastOrDefault(row => row.Status != VerificationStatus.Attested.Word())?.Status ?? fact.Last().Status).ToList();
        return new Candidate
        {
            ClinicId = row.Id,
            Name = row.Name,
            FoldedName = FoldedName.Of(row.Name),
            OwnerGroup = row.OwnerGroup is { } owner ? FoldedName.Of(owner) : null,
            SucceededBy = row.SucceededBy,
            DistanceKm = distanceKm,
            Offers = JsonSerializer.Deserialize<Offer[]>(row.Offers, Json.Options)!,
            Lasers = [.. JsonSerializer.Deserialize<KnownLaser[]>(row.Lasers, Json.Options)!
                .Where(laser => laser is { WavelengthNm: not null, Pulse: not null })
                .Select(laser => new Laser(laser.WavelengthNm!.Value, laser.Pulse!.Value))],
            VerifiedFacts = words.Count(word => word == VerificationStatus.Verified.Word()),
            AttestedFacts = words.Count(word => word == VerificationStatus.Attested.Word()),
        };
    }

    private sealed record LineRow
    {
        public string? OwnerGroup { get; init; }

        public string? SucceededBy { get; init; }
    }

    private sealed record ClinicRow
    {
        public string Id { get; init; } = "";

        public string Name { get; init; } = "";

        public string? OwnerGroup { get; init; }

        public string? SucceededBy { get; init; }

        public string Offers { get; init; } = "";

        public string Lasers { get; init; } = "";
    }

    /// <summary>What of a laser's record decides; a half-known laser is not counted.</summary>
    private sealed record KnownLaser(int? WavelengthNm, LaserPulse? Pulse);

    private sealed record FactRow
    {
        public string ClinicId { get; init; } = "";

        public string SubjectId { get; init; } = "";

        public string Field { get; init; } = "";

        public string Status { get; init; } = "";
    }

    private static class Sql
    {
        public const string FindLine = "select OwnerGroup, SucceededBy from Clinic where Id = @id";

        public const string ListPlaced = """
            select ClinicId as Id, Cell
              from ClinicFacet
             where Facet = @facet and Cell >= @low and Cell <= @high and ClinicId > @afterId
             order by Cell, ClinicId /*take*/
            """;

        public const string ListClinics = """
            select Id, Name, OwnerGroup, SucceededBy, Offers, Lasers
              from Clinic
             where Id in @ids
            """;

        public const string ListFacts = """
            select v.SubjectId as ClinicId, v.SubjectId, v.Field, v.Status, v.Id
              from Verification v
             where v.SubjectId in @ids and (v.ValidUntil is null or v.ValidUntil >= @today)
            union all
            select r.ClinicId, v.SubjectId, v.Field, v.Status, v.Id
              from PractitionerRole r
              join Verification v on v.SubjectId = r.PractitionerId
             where r.ClinicId in @ids and r.AttestedByClinic = 1 and r.AttestedByPractitioner = 1
               and (r.UntilOn is null or r.UntilOn >= @today) and (v.ValidUntil is null or v.ValidUntil >= @today)
            union all
            select r.ClinicId, v.SubjectId, v.Field, v.Status, v.Id
              from PractitionerRole r
              join Training t on t.PractitionerId = r.PractitionerId
              join Verification v on v.SubjectId = t.Id
             where r.ClinicId in @ids and r.AttestedByClinic = 1 and r.AttestedByPractitioner = 1
               and (r.UntilOn is null or r.UntilOn >= @today) and (v.ValidUntil is null or v.ValidUntil >= @today)
             order by Id
            """;
    }
}
