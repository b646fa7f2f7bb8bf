using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Text;

namespace SmpVetting.Api.Registry;

/// <summary>By which names and words clinics are found. A key that many clinics share says little, and keeps only the first of them.</summary>
internal static class ClinicNames
{
    /// <summary>A full page; whoever shares a name with more clinics than that has to be asked for with the place.</summary>
    private const int MostOfKey = 100;

    private const int MostConfusable = 10;

    public static void Add(Session session, Clinic clinic) => Add(session, clinic.Id, KeysOf(clinic), WordsOf(clinic));

    /// <summary>Writes what differs; most changes of a clinic change none of these rows.</summary>
    public static async Task ReplaceAsync(Session session, Clinic old, Clinic clinic)
    {
        var (before, after) = (KeysOf(old), KeysOf(clinic));
        await session.ExecuteAsync(Sql.RemoveKey, before.Except(after).Select(key => new KeyRow { NameKeyword = key, ClinicId = clinic.Id }));
        Add(session, clinic.Id, after.Except(before), WordsOf(clinic).Except(WordsOf(old)));
    }

    /// <summary>Other listed clinics with a name that people would take for one of these clinics' names, by the ids of these.</summary>
    public static async Task<ILookup<string, ConfusableClinic>> ListConfusableAsync(Session session, IReadOnlyList<Clinic> clinics)
    {
        var named = clinics.Select(clinic => (clinic.Id, Names: NamesOf(clinic))).ToList();
        var rows = await session.ListAsync<KeyRow, long>(Sql.ListByKey, named.SelectMany(clinic => clinic.Names.Select(NameKeys.OfWhole)), piece => new { keys = piece });
        var holders = rows.ToLookup(row => row.NameKeyword, row => row.ClinicId);
        var pairs = (from clinic in named
                     from other in clinic.Names.SelectMany(name => holders[NameKeys.OfWhole(name)]).Distinct()
                         .Where(other => other != clinic.Id).Order(StringComparer.Ordinal).Take(MostConfusable)
                     select (clinic, other)).ToList();
        var others = new Dictionary<string, Clinic>();
        foreach (var piece in pairs.Select(pair => pair.other).Distinct().Chunk(PageRequest.MaxLimit))
        {
            foreach (var other in await ClinicStore.ListAsync(session, piece))
                others[other.Id] = other;
        }

        return pairs.Where(pair => others.ContainsKey(pair.other))
            .Select(pair => (pair.clinic.Id, Confusable: ConfusableClinic.Of(pair.clinic.Names, others[pair.other])))
            .Where(pair => pair.Confusable is not null).ToLookup(pair => pair.Id, pair => pair.Confusable!);
    }

    private static List<string> NamesOf(Clinic clinic) => [.. clinic.Aliases.Prepend(clinic.Name).Select(FoldedName.Of)];

    private static HashSet<long> KeysOf(Clinic clinic) => NameKeys.Of(NamesOf(clinic), FoldedCity(clinic), clinic.Country);

    private static HashSet<string> WordsOf(Clinic clinic) =>
        [.. NamesOf(clinic).Append(FoldedCity(clinic) ?? "").SelectMany(NameKeys.Words).Where(NameKeys.MayBeMisspelt)];

    internal static string? FoldedCity(Clinic clinic) => clinic.City is { } city ? FoldedName.Of(city) : null;

    private static void Add(Session session, string clinicId, IEnumerable<long> keys, IEnumerable<string> words)
    {
        session.AtEnd(keys.Select(key => new KeyRow { NameKeyword = key, ClinicId = clinicId }), AddKeysAsync);
        session.AtEnd(words, AddWordsAsync);
    }

    private static async Task AddKeysAsync(Session session, IReadOnlyList<KeyRow> rows)
    {
        var room = rows.Select(row => row.NameKeyword).Distinct().Order().ToDictionary(key => key, _ => MostOfKey);
        foreach (var row in await session.ListAsync<CountRow, long>(Sql.CountOfKeys, room.Keys, piece => new { keys = piece }))
            room[row.NameKeyword] -= row.Number;
        await session.ExecuteAsync(Sql.AddKey, rows.Where(row => room[row.NameKeyword]-- > 0).OrderBy(row => row.NameKeyword).ToList());
    }

    private static async Task AddWordsAsync(Session session, IReadOnlyList<string> words)
    {
        var known = await session.ListAsync<string, long>(Sql.ListKnown, words.Select(NameKeys.OfWord), piece => new { keys = piece });
        await session.ExecuteAsync(
            Sql.AddWord,
            from word in words.Except(known)
            from wordKey in NameKeys.OfMisspelt(word)
            orderby wordKey
            select new { wordKey, wordHash = NameKeys.OfWord(word), word });
    }

    private sealed record KeyRow
    {
        public long NameKeyword { get; init; }

        public string ClinicId { get; init; } = "";
    }

    private sealed record CountRow
    {
        public long NameKeyword { get; init; }

        public int Number { get; init; }
    }

    private static class Sql
    {
        public const string AddKey = "insert into ClinicNameKey (NameKeyword, ClinicId) values (@nameKeyword, @clinicId)";

        public const string RemoveKey = "delete from ClinicNameKey where NameKeyword = @nameKeyword and ClinicId = @clinicId";

        public const string CountOfKeys = """
            select NameKeyword, count(*) as Number
              from ClinicNameKey
             where NameKeyword in @keys
             group by NameKeyword
            """;

        public const string ListByKey = "select NameKeyword, ClinicId from ClinicNameKey where NameKeyword in @keys";

        public const string ListKnown = "select Word from ClinicNameWord where WordKey in @keys and WordHash in @keys";

        public const string AddWord = "insert into ClinicNameWord (WordKey, WordHash, Word) values (@wordKey, @wordHash, @word)";
    }
}
