namespace SmpVetting.Domain.Places;

/// <summary>
/// A rectangle of the map whose points have consecutive codes (Morton order: the bits of longitude and latitude take
/// turns). A code is the point itself, so a range of codes in an index is a piece of the map.
/// </summary>
public readonly record struct GeoCell
{
    private const int CodeBits = 63;
    private const int BitsPerSplit = 4;
    private const long FirstLatitude = -900_000_000, LastLatitude = 900_000_000;
    private const long FirstLongitude = -1_800_000_000, LastLongitude = 1_800_000_000;

    private readonly int bits;

    private GeoCell(long low, int bits)
    {
        Low = low;
        this.bits = bits;
    }

    /// <summary>The whole Earth.</summary>
    public static GeoCell Earth { get; } = new(0, CodeBits);

    public long Low { get; }

    public long High => Low | ((1L << bits) - 1);

    /// <summary>True for a single point, which cannot be split.</summary>
    public bool IsPoint => bits == 0;

    public static long CodeOf(GeoPoint point) =>
        Spread((uint)(point.LongitudeE7 - FirstLongitude)) | (Spread((uint)(point.LatitudeE7 - FirstLatitude)) << 1);

    public static GeoPoint PointOf(long code) =>
        new((int)(Gather(code >> 1) + FirstLatitude), (int)(Gather(code) + FirstLongitude));

    /// <summary>The cells it consists of, without those that lie off the map.</summary>
    public IEnumerable<GeoCell> Split()
    {
        // 63 is not a multiple of 4: the Earth alone is split into eight.
        var part = bits % BitsPerSplit == 0 ? BitsPerSplit : bits % BitsPerSplit;
        for (var i = 0L; i < 1L << part; i++)
        {
            var cell = new GeoCell(Low | (i << (bits - part)), bits - part);
            if (cell.South <= LastLatitude && cell.West <= LastLongitude)
                yield return cell;
        }
    }

    /// <summary>The distance to the nearest point of the cell, 0 inside.</summary>
    public double NearestKm(GeoPoint from)
    {
        // For any latitude of the cell the nearest longitude is the same one, so the nearest point is on one meridian:
        // at the foot of the perpendicular if the cell reaches so far, else at one end.
        var gap = LongitudeGap(from.LongitudeE7) / 1e7;
        var foot = Math.Atan2(Math.Sin(from.LatitudeRadians), Math.Cos(from.LatitudeRadians) * Math.Cos(gap * Math.PI / 180)) * 180 / Math.PI;
        var (south, north) = (South / 1e7, Math.Min(North, LastLatitude) / 1e7);
        var nearest = Math.Min(GeoPoint.Kilometres(from.Latitude, south, gap), GeoPoint.Kilometres(from.Latitude, north, gap));
        return foot > south && foot < north ? Math.Min(nearest, GeoPoint.Kilometres(from.Latitude, foot, gap)) : nearest;
    }

    /// <summary>No point of the cell is further away; for a large cell the true distance may be less.</summary>
    public double AtMostKm(GeoPoint from) =>
        NearestKm(from) + ((North - South + East - West) / 1e7 * Math.PI / 180 * GeoPoint.EarthRadiusKm);

    private long South => Gather(Low >> 1) + FirstLatitude;

    private long North => Gather(High >> 1) + FirstLatitude;

    private long West => Gather(Low) + FirstLongitude;

    private long East => Math.Min(Gather(High) + FirstLongitude, LastLongitude);

    /// <summary>How far the cell is to the east or west, whichever is less, across the antimeridian if need be.</summary>
    private long LongitudeGap(long longitude)
    {
        const long turn = 3_600_000_000;
        if (longitude >= West && longitude <= East)
            return 0;
        return Math.Min((West - longitude + turn) % turn, (longitude - East + turn) % turn);
    }

    /// <summary>Puts a zero before every bit.</summary>
    private static long Spread(ulong value)
    {
        value = (value | (value << 16)) & 0x0000FFFF0000FFFF;
        value = (value | (value << 8)) & 0x00FF00FF00FF00FF;
        value = (value | (value << 4)) & 0x0F0F0F0F0F0F0F0F;
        value = (value | (value << 2)) & 0x3333333333333333;
        value = (value | (value << 1)) & 0x5555555555555555;
        return (long)value;
    }

    /// <summary>Takes every second bit, beginning with the lowest.</summary>
    private static long Gather(long code)
    {
        var value = (ulong)code & 0x5555555555555555;
        value = (value | (value >> 1)) & 0x3333333333333333;
        value = (value | (value >> 2)) & 0x0F0F0F0F0F0F0F0F;
        value = (value | (value >> 4)) & 0x00FF00FF00FF00FF;
        value = (value | (value >> 8)) & 0x0000FFFF0000FFFF;
        value = (value | (value >> 16)) & 0x00000000FFFFFFFF;
        return (long)value;
    }
}
