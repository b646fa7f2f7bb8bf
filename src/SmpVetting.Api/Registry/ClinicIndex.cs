using SmpVetting.Api.Data;
using SmpVetting.Domain.Places;
using SmpVetting.Domain.Registry;
using SmpVetting.Domain.Text;

namespace SmpVetting.Api.Registry;

/// <summary>By what clinics are found: the lists they stand in, their place, and their names.</summary>
internal static class ClinicIndex
{
    private const int LongestFoldedName = 160;

    public static void Add(Session session, Clinic clinic)
    {
        session.AtEnd(FacetsOf(clinic), AddAsync);
        ClinicNames.Add(session, clinic);
    }

    /// <summary>Writes what differs; most changes of a clinic change none of these rows.</summary>
    public static async Task ReplaceAsync(Session session, Clinic old, Clinic clinic)
    {
        var (facetsBefore, facets) = (FacetsOf(old), FacetsOf(clinic));
        await session.ExecuteAsync(Sql.RemoveFacet, facetsBefore.Except(facets));
        session.AtEnd(facets.Except(facetsBefore), AddAsync);
        await ClinicNames.ReplaceAsync(session, old, clinic);
    }

    /// <summary>In the order of the key: neighbours share a page.</summary>
    private static Task AddAsync(Session session, IReadOnlyList<FacetRow> rows) => session.ExecuteAsync(
        Sql.AddFacet, rows.OrderBy(row => row.Facet, StringComparer.Ordinal).ThenBy(row => row.NameKey, StringComparer.Ordinal));

    /// <summary>Sorts by folded name; the id makes it unique, and two spaces sort before any longer name.</summary>
    private static string NameKeyOf(Clinic clinic)
    {
        var folded = FoldedName.Of(clinic.Name);
        return $"{folded[..Math.Min(LongestFoldedName, folded.Length)]}  {clinic.Id}";
    }

    private static List<FacetRow> FacetsOf(Clinic clinic)
    {
        var nameKey = NameKeyOf(clinic);
        long? cell = clinic.Place is { } place ? GeoCell.CodeOf(place) : null;
        return [.. ClinicFacets.Of(clinic.Country, clinic.Offers, clinic.Status, clinic.TakesReferrals)
            .Select(facet => new FacetRow(facet, nameKey, clinic.Id, cell))];
    }

    private sealed record FacetRow(string Facet, string NameKey, string ClinicId, long? Cell);

    private static class Sql
    {
        public const string AddFacet = "insert into ClinicFacet (Facet, NameKey, ClinicId, Cell) values (@facet, @nameKey, @clinicId, @cell)";

        public const string RemoveFacet = "delete from ClinicFacet where Facet = @facet and NameKey = @nameKey";
    }
}
