using SmpVetting.Api.Data;
using SmpVetting.Domain.Text;

namespace SmpVetting.Api.Registry;

/// <summary>By which names and words clinics are found. A key that many clinics share says little, and keeps only the first of them.</summary>
internal static class ClinicNames
{
    /// <summary>A full page; whoever shares a name with more clinics than that has to be asked for with the place.</summary>
    private const int MostOfKey = 100;

    private const int MostConfusable = 10;

    public static async Task AddAsync(Session session, Clinic clinic)
    {
        await AddKeysAsync(session, clinic.Id, KeysOf(clinic));
        await AddWordsAsync(session, WordsOf(clinic));
    }

    /// <summary>Writes what differs; most changes of a clinic change none of these rows.</summary>
    public static async Task ReplaceAsync(Session session, Clinic old, Clinic clinic)
    {
        var (before, after) = (KeysOf(old), KeysOf(clinic));
        await session.ExecuteAsync(Sql.RemoveKey, before.Except(after).Select(key => new KeyRow { NameKeyword = key, ClinicId = clinic.Id }));
        await AddKeysAsync(session, clinic.Id, after.Except(before));
        await AddWordsAsync(session, WordsOf(clinic).Except(WordsOf(old)));
    }

    /// <summary>Listed clinics with a name that people would take for one of this clinic's names.</summary>
    public static async Task<IReadOnlyList<ConfusableClinic>> FindConfusableAsync(Session session, Clinic clinic)
    {
        var names = NamesOf(clinic);
        var ids = await session.ListAsync<string>(
            Sql.ListOthers, new { keys = names.Select(NameKeys.OfWhole).ToArray(), clinic.Id, take = MostConfusable });
        return [.. (await ClinicStore.ListAsync(session, ids))
            .Select(other => ConfusableClinic.Of(names, other)).OfType<ConfusableClinic>()];
    }

    private static List<string> NamesOf(Clinic clinic) => [.. clinic.Aliases.Prepend(clinic.Name).Select(FoldedName.Of)];

    private static HashSet<long> KeysOf(Clinic clinic) => NameKeys.Of(NamesOf(clinic), FoldedCity(clinic), clinic.Country);

    private static HashSet<string> WordsOf(Clinic clinic) =>
        [.. NamesOf(clinic).Append(FoldedCity(clinic) ?? "").SelectMany(NameKeys.Words).Where(NameKeys.MayBeMisspelt)];

    internal static string? FoldedCity(Clinic clinic) => clinic.City is { } city ? FoldedName.Of(city) : null;

    private static async Task AddKeysAsync(Session session, string clinicId, IEnumerable<long> keys)
    {
        var wanted = keys.ToList();
        var full = (await session.ListAsync<CountRow, long>(Sql.CountOfKeys, wanted, piece => new { keys = piece }))
            .Where(row => row.Number >= MostOfKey).Select(row => row.NameKeyword).ToHashSet();
        await session.ExecuteAsync(Sql.AddKey, wanted.Where(key => !full.Contains(key)).Select(key => new KeyRow { NameKeyword = key, ClinicId = clinicId }));
    }

    private static async Task AddWordsAsync(Session session, IEnumerable<string> words)
    {
        var wanted = words.ToList();
        if (wanted.Count == 0)
            return;
        var known = await session.ListAsync<string, long>(Sql.ListKnown, wanted.Select(NameKeys.OfWord), piece => new { keys = piece });
        await session.ExecuteAsync(
            Sql.AddWord,
            from word in wanted.Except(known)
            from wordKey in NameKeys.OfMisspelt(word)
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

        public const string ListOthers = """
            select distinct ClinicId
              from ClinicNameKey
             where NameKeyword in @keys and ClinicId <> @id
             order by ClinicId /*take*/
            """;

        public const string ListKnown = "select Word from ClinicNameWord where WordKey in @keys and WordHash in @keys";

        public const string AddWord = "insert into ClinicNameWord (WordKey, WordHash, Word) values (@wordKey, @wordHash, @word)";
    }
}
