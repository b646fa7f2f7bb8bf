using SmpVetting.Domain.Places;

namespace SmpVetting.Domain.Tests.Places;

public class GeoPointTests
{
    [Theory]
    [InlineData(51.5074, -0.1278, 48.8566, 2.3522, 343.6)] // London to Paris
    [InlineData(39.7589, -84.1916, 39.9612, -82.9988, 104.3)] // Dayton to Columbus
    [InlineData(-17.0, 179.9, -17.0, -179.9, 21.3)] // across the antimeridian
    [InlineData(90, 0, 90, 120, 0)] // the pole has every longitude
    public void Distances_are_those_of_the_map(double latitude, double longitude, double otherLatitude, double otherLongitude, double kilometres) =>
        Assert.Equal(
            kilometres,
            GeoPoint.FromDegrees(latitude, longitude).DistanceKmTo(GeoPoint.FromDegrees(otherLatitude, otherLongitude)),
            tolerance: 0.5);

    [Fact]
    public void Degrees_come_back_as_they_were_given() => Assert.Equal(39.7589478, GeoPoint.FromDegrees(39.7589478, -84.1916069).Latitude);

    [Fact]
    public void Countries_are_the_249_assigned_codes()
    {
        Assert.Equal(249, Countries.All.Count);
        Assert.Contains("GB", Countries.All);
        Assert.DoesNotContain("UK", Countries.All);
    }
}
