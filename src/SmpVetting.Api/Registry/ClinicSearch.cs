using System.Globalization;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Places;
using SmpVetting.Domain.Text;

namespace SmpVetting.Api.Registry;

/// <summary>The clinic list in its three orders: by name, nearest first, best match first. No page reads more than it needs.</summary>
public sealed class ClinicSearch(Database database)
{
    /// <summary>Whoever is not among so many has to be asked for more exactly.</summary>
    private const int MostMatches = 100;

    internal Task<Page<ListedClinic>> ListAsync(ClinicFilter filter, PageRequest page, CancellationToken stop) => database.ReadAsync(
        session => filter switch
        {
            { FoldedName: not null } => ByMatchAsync(session, filter, page),
            { Near: not null } => ByDistanceAsync(session, filter, page),
            _ => ByNameAsync(session, filter, page),
        },
        stop);

    private static async Task<Page<ListedClinic>> ByNameAsync(Session session, ClinicFilter filter, PageRequest page)
    {
        var after = page.After is [var last] ? last : "";
        var rows = await session.ListAsync<FacetRow>(Sql.ListByName, new { facet = filter.Facet, after, page.Take });
        var cut = page.Cut(rows, row => [row.NameKey]);
        var clinics = await ClinicStore.ListAsync(session, [.. cut.Items.Select(row => row.ClinicId)]);
        return new Page<ListedClinic>([.. clinics.Select(clinic => new ListedClinic(clinic, null))], cut.Next);
    }

    private static async Task<Page<ListedClinic>> ByDistanceAsync(Session session, ClinicFilter filter, PageRequest page)
    {
        var after = page.After is [var distance, var id] ? new Neighbour(id, double.Parse(distance, CultureInfo.InvariantCulture)) : null;
        var search = new NearestSearch(filter.Near!.Value, filter.WithinKm, page.Take, after);
        while (search.Next() is { } range)
        {
            search.Add(range, range.IsPoint
                ? await session.ListAsync<Placed>(Sql.ListAtPoint, new { facet = filter.Facet, cell = range.Low, range.AfterId, search.Take })
                : await session.ListAsync<Placed>(Sql.ListInCell, new { facet = filter.Facet, range.Low, range.High, search.Take }));
        }

        var cut = page.Cut([.. search.Nearest], found => [Exactly(found.DistanceKm), found.Id]);
        var distances = cut.Items.ToDictionary(found => found.Id, found => found.DistanceKm);
        var clinics = await ClinicStore.ListAsync(session, [.. distances.Keys]);
        return new Page<ListedClinic>([.. clinics.Select(clinic => new ListedClinic(clinic, distances[clinic.Id]))], cut.Next);
    }

    private static async Task<Page<ListedClinic>> ByMatchAsync(Session session, ClinicFilter filter, PageRequest page)
    {
        var found = await ClinicFinder.FindAsync(session, [new NameQuery(filter.FoldedName!, country: filter.Country)], MostMatches);
        var matches = found[0].Where(match => filter.Leaves(match.Clinic)).Select(match => Match.Of(match, filter))
            .OrderBy(match => match.Rank).ThenBy(match => match.Clinic.Id, StringComparer.Ordinal);
        var after = page.After is [var rank, var id] ? (double.Parse(rank, CultureInfo.InvariantCulture), id) : (double.NegativeInfinity, "");
        var rest = matches.Where(match => match.IsAfter(after)).Take(page.Take).ToList();
        var cut = page.Cut(rest, match => [Exactly(match.Rank), match.Clinic.Id]);
        return new Page<ListedClinic>([.. cut.Items.Select(match => new ListedClinic(match.Clinic, match.DistanceKm))], cut.Next);
    }

    /// <summary>Reads back as the same number, so that the next page begins exactly after it.</summary>
    private static string Exactly(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A clinic whose name answers the query; nearest first where a place was given, else best match first.</summary>
    private sealed record Match(Clinic Clinic, double Rank, double? DistanceKm)
    {
        public static Match Of(FoundClinic found, ClinicFilter filter)
        {
            var distance = filter.Near is { } place ? found.Clinic.Place?.DistanceKmTo(place) : null;
            return new Match(found.Clinic, distance ?? -found.Match.Score, distance);
        }

        public bool IsAfter((double Rank, string Id) last) =>
            Rank > last.Rank || (Rank == last.Rank && string.CompareOrdinal(Clinic.Id, last.Id) > 0);
    }

    private sealed record FacetRow
    {
        public string ClinicId { get; init; } = "";

        public string NameKey { get; init; } = "";
    }

    private static class Sql
    {
        public const string ListByName = """
            select ClinicId, NameKey
              from ClinicFacet
             where Facet = @facet and NameKey > @after
             order by NameKey /*take*/
            """;

        public const string ListInCell = """
            select ClinicId as Id, Cell
              from ClinicFacet
             where Facet = @facet and Cell >= @low and Cell <= @high
             order by Cell, ClinicId /*take*/
            """;

        public const string ListAtPoint = """
            select ClinicId as Id, Cell
              from ClinicFacet
             where Facet = @facet and Cell = @cell and ClinicId > @afterId
             order by ClinicId /*take*/
            """;
    }
}
