namespace SmpVetting.Domain.Places;

/// <summary>Something at a place, as an index of codes knows it.</summary>
public sealed record Placed
{
    public string Id { get; init; } = "";

    /// <summary>The code of <see cref="GeoCell.CodeOf"/>.</summary>
    public long Cell { get; init; }
}

/// <summary>Something found, and how far away it is.</summary>
public sealed record Neighbour(string Id, double DistanceKm)
{
    /// <summary>The nearer first; at equal distance by id, so that the order is the same on every page.</summary>
    public static readonly IComparer<Neighbour> Order = Comparer<Neighbour>.Create((left, right) =>
        left.DistanceKm != right.DistanceKm ? left.DistanceKm.CompareTo(right.DistanceKm) : string.CompareOrdinal(left.Id, right.Id));
}

/// <summary>One read of the index: codes from <c>Low</c> to <c>High</c>; of a single point, only ids after <c>AfterId</c>.</summary>
public sealed record CellRange(GeoCell Cell, string AfterId)
{
    public long Low => Cell.Low;

    public long High => Cell.High;

    public bool IsPoint => Cell.IsPoint;
}

/// <summary>
/// Finds the nearest in an index of codes, reading only the cells that can hold an answer: the nearest cell is read
/// first, a cell with more rows than one read gives is split, and the search ends when no unread cell is near enough.
/// Its cost grows with the answer, not with the index. Ask <see cref="Next"/>, read, give the rows to <see cref="Add"/>.
/// </summary>
public sealed class NearestSearch
{
    private const int SmallestRead = 64;

    /// <summary>A millimetre: rounding must not keep an answer out.</summary>
    private const double SlackKm = 1e-6;

    private readonly GeoPoint origin;
    private readonly double withinKm;
    private readonly int wanted;
    private readonly Neighbour? after;
    private readonly PriorityQueue<GeoCell, double> unread = new();
    private readonly SortedSet<Neighbour> nearest = new(Neighbour.Order);

    public NearestSearch(GeoPoint origin, double withinKm, int wanted, Neighbour? after = null)
    {
        this.origin = origin;
        this.withinKm = withinKm;
        this.wanted = wanted;
        this.after = after;
        Enqueue(GeoCell.Earth);
    }

    /// <summary>How many rows one read must give when there are so many, lowest code first; of a point, lowest id first.</summary>
    public int Take => Math.Max(SmallestRead, wanted);

    public IReadOnlyCollection<Neighbour> Nearest => nearest;

    /// <summary>The next range to read, or null when the answer is complete.</summary>
    public CellRange? Next()
    {
        if (!unread.TryDequeue(out var cell, out var distance) || distance > Reach)
            return null;
        var isOnTheLastPage = cell.IsPoint && after is not null && GeoCell.PointOf(cell.Low).DistanceKmTo(origin) == after.DistanceKm;
        return new CellRange(cell, isOnTheLastPage ? after!.Id : "");
    }

    public void Add(CellRange range, IReadOnlyList<Placed> rows)
    {
        if (rows.Count >= Take && !range.IsPoint)
        {
            foreach (var part in range.Cell.Split())
                Enqueue(part);
            return;
        }

        foreach (var row in rows)
        {
            var found = new Neighbour(row.Id, GeoCell.PointOf(row.Cell).DistanceKmTo(origin));
            if (found.DistanceKm > withinKm || (after is not null && Neighbour.Order.Compare(found, after) <= 0))
                continue;
            nearest.Add(found);
            if (nearest.Count > wanted)
                nearest.Remove(nearest.Max!);
        }
    }

    private double Reach => nearest.Count < wanted ? withinKm + SlackKm : nearest.Max!.DistanceKm + SlackKm;

    private void Enqueue(GeoCell cell)
    {
        var isBehind = after is not null && cell.AtMostKm(origin) < after.DistanceKm - SlackKm;
        if (!isBehind)
            unread.Enqueue(cell, cell.NearestKm(origin));
    }
}
