using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Matching;
using SmpVetting.Domain.Places;
using SmpVetting.Domain.Referrals;
using SmpVetting.Domain.Registry;
using SmpVetting.Domain.Text;

namespace SmpVetting.Api.Matching;

/// <summary>Reads the clinics that take referrals from their own lists, whatever else the registry holds.</summary>
internal sealed class MatchingStore(Database database)
{
    private const int MostNamesakes = 20;

    /// <summary>The nearest clinics of one list after the last one seen, nearest first.</summary>
    public Task<IReadOnlyCollection<Neighbour>> NearestAsync(string facet, GeoPoint origin, int wanted, Neighbour? after, CancellationToken stop) =>
        database.ReadAsync(
            async session =>
            {
                var search = new NearestSearch(origin, CorrectiveMatcher.ReachKm, wanted, after);
                while (search.Next() is { } range)
                    search.Add(range, await session.ListAsync<Placed>(Sql.ListPlaced, new { facet, range.Low, range.High, range.AfterId, search.Take }));
                return search.Nearest;
            },
            stop);

    /// <summary>What decides about these clinics; one that took on as many people this month as it can, or was removed meanwhile, is missing.</summary>
    public Task<List<Candidate>> LoadAsync(IReadOnlyCollection<Neighbour> nearest, DateOnly today, CancellationToken stop) => database.ReadAsync(
        async session =>
        {
            var ids = nearest.Select(neighbour => neighbour.Id).ToList();
            var rows = (await session.ListAsync<ClinicRow>(Sql.ListClinics, new { ids, month = MonthOf(today) })).ToDictionary(row => row.Id);
            var facts = (await session.ListAsync<FactRow>(Sql.ListFacts, new { ids, today })).ToLookup(fact => fact.ClinicId);
            return nearest.Where(neighbour => rows.ContainsKey(neighbour.Id))
                .Select(neighbour => Candidate(rows[neighbour.Id], neighbour.DistanceKm, facts[neighbour.Id])).ToList();
        },
        stop);

    /// <summary>A clinic that takes referred people now, or null. Its distance is 0 where a place is not known; its skill is not looked up.</summary>
    public Task<Candidate?> FindTakingAsync(string clinicId, GeoPoint? origin, DateOnly today, CancellationToken stop) => database.ReadAsync(
        async session => await session.FindAsync<ClinicRow>(Sql.FindTaking, new { clinicId, month = MonthOf(today) }) is { } row
            ? Candidate(
                row,
                row is { LatitudeE7: { } latitude, LongitudeE7: { } longitude } && origin is { } from
                    ? from.DistanceKmTo(new GeoPoint(latitude, longitude))
                    : 0,
                [])
            : null,
        stop);

    /// <summary>Null when there is no such clinic.</summary>
    public Task<ClinicLine?> FindLineAsync(string id, CancellationToken stop) => database.ReadAsync(session => ClinicLines.FindAsync(session, id), stop);

    /// <summary>
    /// At most so many clinics that carry exactly this name. Behind the name stands an id, which begins with cl_; the range
    /// ends at a letter, since an engine may sort signs such as ~ before letters.
    /// </summary>
    public Task<IReadOnlyList<string>> ListNamesakesAsync(string foldedName, CancellationToken stop) => database.ReadAsync(
        session => session.ListAsync<string>(
            Sql.ListNamesakes,
            new { facet = ClinicFacets.For(null, [], null), from = $"{foldedName}  ", until = $"{foldedName}  d", take = MostNamesakes }),
        stop);

    private static DateTimeOffset MonthOf(DateOnly today) => OfferPlan.MonthOf(new DateTimeOffset(today, TimeOnly.MinValue, TimeSpan.Zero));

    private static Candidate Candidate(ClinicRow row, double distanceKm, IEnumerable<FactRow> facts)
    {
        // Of everything said about one fact the last word counts; a check that is still valid outlasts a mere statement.
        var words = facts.Where(fact => Domain.Matching.Candidate.SpeaksOfSkill(fact.Field)).GroupBy(fact => (fact.SubjectId, fact.Field))
            .Select(fact => fact.LastOrDefault(row => row.Status != VerificationStatus.Attested.Word())?.Status ?? fact.Last().Status).ToList();
        return new Candidate
        {
            ClinicId = row.Id,
            Name = row.Name,
            FoldedNames = [.. JsonColumn.Read<string>(row.Aliases).Prepend(row.Name).Select(FoldedName.Of)],
            OwnerGroup = row.OwnerGroup is { } owner ? FoldedName.Of(owner) : null,
            SucceededBy = row.SucceededBy,
            DistanceKm = distanceKm,
            Offers = JsonColumn.Read<Offer>(row.Offers),
            Lasers = [.. JsonColumn.Read<KnownLaser>(row.Lasers)
                .Where(laser => laser is { WavelengthNm: not null, Pulse: not null })
                .Select(laser => new Laser(laser.WavelengthNm!.Value, laser.Pulse!.Value))],
            VerifiedFacts = words.Count(word => word == VerificationStatus.Verified.Word()),
            AttestedFacts = words.Count(word => word == VerificationStatus.Attested.Word()),
            RefutedFacts = words.Count(word => word == VerificationStatus.Refuted.Word()),
        };
    }

    private sealed record ClinicRow
    {
        public string Id { get; init; } = "";

        public string Name { get; init; } = "";

        public string Aliases { get; init; } = "";

        public string? OwnerGroup { get; init; }

        public string? SucceededBy { get; init; }

        public string Offers { get; init; } = "";

        public string Lasers { get; init; } = "";

        public int? LatitudeE7 { get; init; }

        public int? LongitudeE7 { get; init; }
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
        public const string FindTaking = """
            select Id, Name, Aliases, OwnerGroup, SucceededBy, Offers, Lasers, LatitudeE7, LongitudeE7
              from Clinic c
             where c.Id = @clinicId and c.Status = 'active' and c.AcceptsReferrals = 1 and c.ClosedOn is null
               and (c.CapacityPerMonth is null
                    or c.CapacityPerMonth > (select count(*) from Referral r where r.ClinicId = c.Id and r.AcceptedAt >= @month))
            """;

        public const string ListNamesakes = """
            select ClinicId
              from ClinicFacet
             where Facet = @facet and NameKey > @from and NameKey < @until
             order by NameKey /*take*/
            """;

        public const string ListPlaced = """
            select ClinicId as Id, Cell
              from ClinicFacet
             where Facet = @facet and Cell >= @low and Cell <= @high and ClinicId > @afterId
             order by Cell, ClinicId /*take*/
            """;

        public const string ListClinics = """
            select Id, Name, Aliases, OwnerGroup, SucceededBy, Offers, Lasers
              from Clinic c
             where c.Id in @ids
               and (c.CapacityPerMonth is null
                    or c.CapacityPerMonth > (select count(*) from Referral r where r.ClinicId = c.Id and r.AcceptedAt >= @month))
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
