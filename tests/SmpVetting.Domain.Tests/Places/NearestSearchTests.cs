using FsCheck;
using FsCheck.Fluent;
using SmpVetting.Domain.Places;

namespace SmpVetting.Domain.Tests.Places;

public class NearestSearchTests
{
    /// <summary>Anywhere, the edges of the map, and a few crowded spots.</summary>
    private static readonly Gen<GeoPoint> Points = Gen.OneOf(
        Point(Gen.Choose(-900_000_000, 900_000_000), Gen.Choose(-1_800_000_000, 1_800_000_000)),
        Point(Gen.Choose(515_000_000, 515_300_000), Gen.Choose(-1_500_000, -1_000_000)),
        Point(Gen.Elements(-900_000_000, 900_000_000, 899_999_000, 0), Gen.Choose(-1_800_000_000, 1_800_000_000)),
        Point(Gen.Choose(-900_000_000, 900_000_000), Gen.Elements(-1_800_000_000, 1_800_000_000, 1_799_990_000, -1_799_990_000)),
        Gen.Elements(new GeoPoint(515_074_000, -1_278_000), new GeoPoint(0, 1_800_000_000)));

    [Fact]
    public void A_code_is_the_point_itself() =>
        Prop.ForAll(Points.ToArbitrary(), point => GeoCell.PointOf(GeoCell.CodeOf(point)) == point).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_point_of_a_cell_is_as_far_as_the_cell_says() =>
        Prop.ForAll(Points.ToArbitrary(), Points.ToArbitrary(), (origin, point) =>
        {
            var code = GeoCell.CodeOf(point);
            var distance = origin.DistanceKmTo(point);
            for (var cell = GeoCell.Earth; !cell.IsPoint; cell = cell.Split().Single(part => part.Low <= code && code <= part.High))
                if (cell.NearestKm(origin) > distance + 1e-3 || cell.AtMostKm(origin) < distance - 1e-3)
                    return false;
            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_nearest_are_those_that_comparing_with_all_finds() =>
        Prop.ForAll(
            Gen.ArrayOf(Points, 400).ToArbitrary(), Points.ToArbitrary(), Gen.Choose(1, 20_040).ToArbitrary(),
            (places, origin, within) =>
            {
                var index = Index(places);
                return Search(index, origin, within, 10, null).SequenceEqual(All(index, origin, within).Take(10));
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Pages_follow_each_other_without_gap_or_repetition() =>
        Prop.ForAll(Gen.ArrayOf(Points, 300).ToArbitrary(), Points.ToArbitrary(), (places, origin) =>
        {
            var index = Index(places);
            var walked = new List<Neighbour>();
            while (Search(index, origin, 20_040, 70, walked.LastOrDefault()) is { Count: > 0 } page)
                walked.AddRange(page);
            return walked.SequenceEqual(All(index, origin, 20_040));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_page_costs_a_few_reads_wherever_in_a_large_registry_it_is()
    {
        var random = new Random(7);
        var places = Enumerable.Range(0, 100_000).Select(_ => GeoPoint.FromDegrees((random.NextDouble() * 20) + 40, random.NextDouble() * 20)).ToArray();
        var index = Index(places);
        Neighbour? last = null;
        for (var page = 0; page < 20; page++)
        {
            var search = new NearestSearch(GeoPoint.FromDegrees(51, 7), 20_040, 50, last);
            Assert.InRange(Drive(search, index), 1, 60);
            last = search.Nearest.Last();
        }
    }

    private static Gen<GeoPoint> Point(Gen<int> latitude, Gen<int> longitude) =>
        latitude.Zip(longitude, (north, east) => new GeoPoint(north, east));

    private static Placed[] Index(GeoPoint[] places) =>
        [.. places.Select((place, i) => new Placed { Id = $"cl_{i:d6}", Cell = GeoCell.CodeOf(place) }).OrderBy(row => row.Cell).ThenBy(row => row.Id)];

    private static IEnumerable<Neighbour> All(Placed[] index, GeoPoint origin, double within) => index
        .Select(row => new Neighbour(row.Id, GeoCell.PointOf(row.Cell).DistanceKmTo(origin)))
        .Where(found => found.DistanceKm <= within)
        .Order(Neighbour.Order);

    private static IReadOnlyCollection<Neighbour> Search(Placed[] index, GeoPoint origin, double within, int wanted, Neighbour? after)
    {
        var search = new NearestSearch(origin, within, wanted, after);
        Drive(search, index);
        return search.Nearest;
    }

    private static int Drive(NearestSearch search, Placed[] index)
    {
        var reads = 0;
        while (search.Next() is { } range)
        {
            var from = Array.FindIndex(index, row => row.Cell >= range.Low);
            var rows = from < 0 ? [] : index.Skip(from).TakeWhile(row => row.Cell <= range.High)
                .Where(row => !range.IsPoint || string.CompareOrdinal(row.Id, range.AfterId) > 0).Take(search.Take).ToList();
            search.Add(range, rows);
            reads++;
        }

        return reads;
    }
}
