using System.Globalization;
using Microsoft.Data.Sqlite;
using SmpVetting.Domain.Places;
using SmpVetting.Domain.Registry;
using SmpVetting.Domain.Text;

namespace SmpVetting.Benchmarks;

/// <summary>Many invented clinics, spread evenly over a country-sized square, written past the service for speed.</summary>
internal static class LargeRegistry
{
    private const double South = 36, North = 46, West = -94, East = -74;

    /// <summary>The same clinics and list rows as the service would write, each list in the order of its key.</summary>
    public static void Fill(string file, int count)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Run(connection, "pragma synchronous = off; pragma cache_size = -200000; drop index IX_ClinicFacet_Cell;");
        var clinics = Enumerable.Range(0, count).Select(Clinic.Number).OrderBy(clinic => clinic.NameKey, StringComparer.Ordinal).ToList();
        using (var transaction = connection.BeginTransaction())
        {
            AddClinics(connection, clinics);
            AddFacets(connection, clinics);
            LargeNames.Add(connection, [.. clinics.Select(clinic => (clinic.Id, clinic.Name))]);
            transaction.Commit();
        }

        Run(connection, "create index IX_ClinicFacet_Cell on ClinicFacet (Facet, Cell, ClinicId); pragma wal_checkpoint(truncate);");
    }

    /// <summary>Requests for the nearest clinics, each from another place.</summary>
    public static byte[][] NearestRequests()
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, 997).Select(_ => Load.Request("GET", string.Create(
            CultureInfo.InvariantCulture,
            $"/v1/clinics?near={South + (random.NextDouble() * (North - South)):0.0000},{West + (random.NextDouble() * (East - West)):0.0000}&offers=corrective_smp&limit=20")))];
    }

    private static void AddClinics(SqliteConnection connection, List<Clinic> clinics)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            insert into Clinic (Id, Version, Name, Aliases, Country, City, LatitudeE7, LongitudeE7, Status, Identifiers, Offers, Lasers,
                                AcceptsReferrals, CapacityPerMonth, CreatedAt, UpdatedAt)
            values (@id, 1, @name, '[]', 'US', 'Springfield', @latitude, @longitude, 'active', '[]', @offers, '[]',
                    1, 5, '2026-01-01 00:00:00', '2026-01-01 00:00:00')
            """;
        foreach (var clinic in clinics)
        {
            Set(command, "@id", clinic.Id);
            Set(command, "@name", clinic.Name);
            Set(command, "@latitude", clinic.Place.LatitudeE7);
            Set(command, "@longitude", clinic.Place.LongitudeE7);
            Set(command, "@offers", $"[\"{Domain.Words<Offer>.Of(clinic.Offer)}\"]");
            command.ExecuteNonQuery();
        }
    }

    private static void AddFacets(SqliteConnection connection, List<Clinic> clinics)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "insert into ClinicFacet (Facet, NameKey, ClinicId, Cell) values (@facet, @nameKey, @id, @cell)";
        var rows = clinics.SelectMany(clinic => ClinicFacets.Of("US", [clinic.Offer], ClinicStatus.Active, true).Select(facet => (facet, clinic)));
        foreach (var list in rows.GroupBy(row => row.facet).OrderBy(list => list.Key, StringComparer.Ordinal))
        {
            foreach (var (facet, clinic) in list)
            {
                Set(command, "@facet", facet);
                Set(command, "@nameKey", clinic.NameKey);
                Set(command, "@id", clinic.Id);
                Set(command, "@cell", GeoCell.CodeOf(clinic.Place));
                command.ExecuteNonQuery();
            }
        }
    }

    internal static void Set(SqliteCommand command, string name, object value)
    {
        if (command.Parameters.Contains(name))
            command.Parameters[name].Value = value;
        else
            command.Parameters.AddWithValue(name, value);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed record Clinic(string Id, string Name, string NameKey, Offer Offer, GeoPoint Place)
    {
        public static Clinic Number(int number)
        {
            var random = new Random(number);
            var id = $"cl_{number:d26}";
            var name = LargeNames.Number(number);
            var place = GeoPoint.FromDegrees(South + (random.NextDouble() * (North - South)), West + (random.NextDouble() * (East - West)));
            return new Clinic(id, name, $"{FoldedName.Of(name)}  {id}", number % 4 == 0 ? Offer.CorrectiveSmp : Offer.Smp, place);
        }
    }
}
