namespace SmpVetting.Domain.Places;

/// <summary>A place in ten-millionths of a degree, about a centimetre: whole numbers are equal on every engine.</summary>
public readonly record struct GeoPoint(int LatitudeE7, int LongitudeE7)
{
    /// <summary>Mean radius of the Earth (IUGG).</summary>
    public const double EarthRadiusKm = 6371.0088;

    /// <summary>No two places are further apart.</summary>
    public const double FurthestKm = Math.PI * EarthRadiusKm;

    private const double Scale = 1e7;

    public double Latitude => LatitudeE7 / Scale;

    public double Longitude => LongitudeE7 / Scale;

    internal double LatitudeRadians => Latitude * Math.PI / 180;

    public static bool IsOnEarth(double latitude, double longitude) => latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180;

    public static GeoPoint FromDegrees(double latitude, double longitude) =>
        new((int)Math.Round(latitude * Scale), (int)Math.Round(longitude * Scale));

    public double DistanceKmTo(GeoPoint other) => Kilometres(Latitude, other.Latitude, other.Longitude - Longitude);

    /// <summary>Along the great circle, by the haversine formula, which keeps its precision at short distances.</summary>
    internal static double Kilometres(double latitude, double otherLatitude, double longitudes)
    {
        var north = Math.Sin((otherLatitude - latitude) * Math.PI / 360);
        var east = Math.Sin(longitudes * Math.PI / 360);
        var chord = (north * north) + (Math.Cos(latitude * Math.PI / 180) * Math.Cos(otherLatitude * Math.PI / 180) * east * east);
        return 2 * EarthRadiusKm * Math.Asin(Math.Sqrt(Math.Min(1, chord)));
    }
}
