using Microsoft.Data.Sqlite;
using SmpVetting.Domain.Text;

namespace SmpVetting.Benchmarks;

/// <summary>Invented names as clinics have them, nearly all of a few common words, and the rows by which they are found.</summary>
internal static class LargeNames
{
    /// <summary>As many clinics as the service keeps under one key.</summary>
    private const int MostOfKey = 100;

    private static readonly string[] Starts = ["ka", "mor", "vin", "tel", "ru", "sha", "bol", "nim", "fer", "gal", "hu", "jas", "lor", "pe", "qui", "ste", "tro", "ul", "wen", "za"];
    private static readonly string[] Ends = ["dor", "lin", "mar", "nel", "rick", "sen", "ton", "ven", "wick", "zor", "bria", "cane", "fex", "gon", "hart", "jem"];
    private static readonly string[] Kinds = ["Scalp Clinic", "Scalp Studio", "Micropigmentation", "SMP Clinic", "Scalp Micropigmentation Studio", "Hairline Clinic", "Hair Ink Studio", "Tricho Clinic"];
    private static readonly string[] Kind = ["Elite", "Royal", "Perfect", "Modern", "Prime", "Urban", "Classic", "Sharp", "Pure", "True", "Bold", "Noble"];

    /// <summary>The same name for the same number, whatever the size of the registry.</summary>
    public static string Number(int number)
    {
        var random = new Random(number);
        var kind = Kinds[random.Next(Kinds.Length)];
        return random.Next(10) switch
        {
            < 5 => $"{Invented(random, 2)} {kind}",
            < 8 => $"{Kind[random.Next(Kind.Length)]} {kind} {Invented(random, 1)}",
            _ => $"{Invented(random, 1)} {kind}",
        };
    }

    /// <summary>Queries of each kind, all for names that a registry of this size has, but for those that nobody has.</summary>
    public static byte[][] Requests(int count)
    {
        var random = new Random(11);
        return [.. Enumerable.Range(0, 1000).Select(i => Load.Request("GET", $"/v1/clinics?q={Uri.EscapeDataString(Query(i % 5, Number(random.Next(count)), random))}&limit=10"))];
    }

    public static void Add(SqliteConnection connection, IReadOnlyList<(string Id, string Name)> clinics)
    {
        var words = new HashSet<string>();
        var rows = new List<(long Key, int Clinic)>();
        foreach (var (i, clinic) in clinics.Index())
        {
            var folded = FoldedName.Of(clinic.Name);
            words.UnionWith(NameKeys.Words(folded).Where(NameKeys.MayBeMisspelt));
            rows.AddRange(NameKeys.Of([folded], "springfield", "US").Select(key => (key, i)));
        }

        rows.Sort();
        using var add = connection.CreateCommand();
        add.CommandText = "insert into ClinicNameKey (NameKeyword, ClinicId) values (@key, @id)";
        var (last, number) = (0L, 0);
        foreach (var (key, clinic) in rows)
        {
            (last, number) = (key, key == last ? number + 1 : 1);
            if (number > MostOfKey)
                continue;
            LargeRegistry.Set(add, "@key", key);
            LargeRegistry.Set(add, "@id", clinics[clinic].Id);
            add.ExecuteNonQuery();
        }

        using var addWord = connection.CreateCommand();
        addWord.CommandText = "insert into ClinicNameWord (WordKey, WordHash, Word) values (@key, @hash, @word)";
        foreach (var (key, word) in words.SelectMany(word => NameKeys.OfMisspelt(word), (word, key) => (key, word)).Order())
        {
            LargeRegistry.Set(addWord, "@key", key);
            LargeRegistry.Set(addWord, "@hash", NameKeys.OfWord(word));
            LargeRegistry.Set(addWord, "@word", word);
            addWord.ExecuteNonQuery();
        }
    }

    private static string Query(int way, string name, Random random) => way switch
    {
        0 => name,
        1 => name.Remove(random.Next(1, name.IndexOf(' ') - 1), 1),
        2 => Kinds[random.Next(Kinds.Length)],
        3 => name.Replace('a', 'а').Replace('o', '0'),
        _ => $"Xyzzqu {Invented(random, 2)}qx",
    };

    private static string Invented(Random random, int starts)
    {
        var name = string.Concat(Enumerable.Range(0, starts).Select(_ => Starts[random.Next(Starts.Length)])) + Ends[random.Next(Ends.Length)]
            + (starts > 1 ? Ends[random.Next(Ends.Length)] : "");
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
