using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Places;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Registry;

/// <summary>The filters of the clinic list as they stand in the address.</summary>
public sealed record ClinicQuery
{
    [FromQuery(Name = "q"), Description("A name; typing errors, accents, case and look-alike letters are forgiven. Best match first.")]
    public string? Q { get; init; }

    [FromQuery(Name = "near"), Description("Latitude and longitude in degrees, such as 39.76,-84.19. Nearest first; clinics without a place are left out.")]
    public string? Near { get; init; }

    [FromQuery(Name = "withinKm"), Description("With near: the largest distance in kilometres.")]
    public string? WithinKm { get; init; }

    [FromQuery(Name = "country"), Description("ISO 3166-1 alpha-2.")]
    public string? Country { get; init; }

    [FromQuery(Name = "offers"), Description("smp, corrective_smp, scar_camouflage, lightening, laser_removal; several, separated by commas or repeated, must all be offered.")]
    public string[]? Offers { get; init; }

    [FromQuery(Name = "status"), Description("active, suspended, closed or unknown.")]
    public string? Status { get; init; }
}

/// <summary>The filters understood; a fault is answered where it is.</summary>
internal sealed record ClinicFilter
{
    private const int LongestName = 200;

    public string? FoldedName { get; private init; }

    public GeoPoint? Near { get; private init; }

    public double WithinKm { get; private init; } = GeoPoint.FurthestKm;

    public string? Country { get; private init; }

    public IReadOnlyList<Offer> Offers { get; private init; } = [];

    public ClinicStatus? Status { get; private init; }

    /// <summary>The list of clinics that all filters but the name and the distance leave.</summary>
    public string Facet => ClinicFacets.For(Country, Offers, Status);

    public static ClinicFilter Of(ClinicQuery query)
    {
        if (query.WithinKm is { Length: > 0 } && query.Near is not { Length: > 0 })
            throw QueryValue.Fault("withinKm", "needs near, the place to measure from.");
        return new ClinicFilter
        {
            FoldedName = NameOf(query.Q),
            Near = PlaceOf(query.Near),
            WithinKm = DistanceOf(query.WithinKm),
            Country = CountryOf(query.Country),
            Offers = QueryValue.WordList<Offer>("offers", query.Offers),
            Status = QueryValue.Word<ClinicStatus>("status", query.Status),
        };
    }

    /// <summary>True when the clinic is one that these filters leave, whatever it was found by.</summary>
    public bool Leaves(Clinic clinic) => (Country is null || clinic.Country == Country)
        && (Status is null || clinic.Status == Status)
        && Offers.All(clinic.Offers.Contains)
        && (Near is not { } place || clinic.Place?.DistanceKmTo(place) <= WithinKm);

    private static string? NameOf(string? q)
    {
        if (string.IsNullOrEmpty(q))
            return null;
        if (q.Length > LongestName)
            throw QueryValue.Fault("q", $"must have at most {LongestName} characters.");
        return Domain.Text.FoldedName.Of(q) is { Length: > 0 } folded ? folded : throw QueryValue.Fault("q", "must have a letter or a digit.");
    }

    private static GeoPoint? PlaceOf(string? near)
    {
        if (string.IsNullOrEmpty(near))
            return null;
        var parts = near.Split(',');
        return parts.Length == 2 && QueryValue.Number(parts[0]) is { } latitude && QueryValue.Number(parts[1]) is { } longitude && GeoPoint.IsOnEarth(latitude, longitude)
            ? GeoPoint.FromDegrees(latitude, longitude)
            : throw QueryValue.Fault("near", "must be latitude,longitude in degrees, such as 39.76,-84.19.");
    }

    private static double DistanceOf(string? withinKm)
    {
        if (string.IsNullOrEmpty(withinKm))
            return GeoPoint.FurthestKm;
        return QueryValue.Number(withinKm) is { } distance and > 0 and <= 20_040
            ? distance
            : throw QueryValue.Fault("withinKm", "must be a number of kilometres above 0 and at most 20040.");
    }

    private static string? CountryOf(string? country)
    {
        if (string.IsNullOrEmpty(country))
            return null;
        return CountryAttribute.Fault(country) is { } fault ? throw QueryValue.Fault("country", fault) : country;
    }
}
