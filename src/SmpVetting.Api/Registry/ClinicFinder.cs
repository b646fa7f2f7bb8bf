using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Text;

namespace SmpVetting.Api.Registry;

/// <summary>A clinic that may be the one meant, and how well its name answers.</summary>
internal sealed record FoundClinic(Clinic Clinic, NameMatch Match);

/// <summary>
/// Finds clinics by half-remembered names, many at once, in four rounds: which words may have been meant, which clinics
/// hold several of them, which hold one where that was little, and the clinics themselves. Each round reads by key.
/// </summary>
internal static class ClinicFinder
{
    /// <summary>With so many that share several words, one that shares a single word is no good answer any more.</summary>
    private const int Enough = 20;

    /// <summary>A typing error away from a word are few others; a key that holds more is not worth reading on.</summary>
    private const int WordsPerKey = 20;

    /// <summary>For each query the best matches first, at most so many.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<FoundClinic>>> FindAsync(Session session, IReadOnlyList<NameQuery> queries, int most)
    {
        await LearnAsync(session, queries);
        var searches = queries.Select(query => new Search(query)).ToList();
        await WeighAsync(session, [.. searches.Select(search => (search, search.Query.Strong().ToList()))]);
        await WeighAsync(session, [.. searches.Where(search => search.Count < Enough).Select(search => (search, search.Query.Weak().ToList()))]);

        var clinics = new Dictionary<string, Clinic>();
        foreach (var piece in searches.SelectMany(search => search.Choose(most)).Distinct().Chunk(PageRequest.MaxLimit))
        {
            foreach (var clinic in await ClinicStore.ListAsync(session, piece))
                clinics[clinic.Id] = clinic;
        }

        return [.. searches.Select(search => search.Rank(clinics))];
    }

    private static async Task LearnAsync(Session session, IReadOnlyList<NameQuery> queries)
    {
        var rows = await session.ListAsync<WordRow, long>(
            Sql.ListWords, queries.SelectMany(query => query.WordKeys()), piece => new { keys = piece, take = piece.Count * WordsPerKey });
        var words = rows.ToLookup(row => row.WordKey, row => row.Word);
        foreach (var query in queries)
            query.Learn(key => words[key]);
    }

    private static async Task WeighAsync(Session session, IReadOnlyList<(Search Search, List<long> Keys)> asked)
    {
        var rows = await session.ListAsync<KeyRow, long>(Sql.ListByKey, asked.SelectMany(one => one.Keys), piece => new { keys = piece });
        var found = rows.ToLookup(row => row.NameKeyword, row => row.ClinicId);
        foreach (var (search, keys) in asked)
        {
            foreach (var key in keys)
                search.Add(found[key]);
        }
    }

    /// <summary>One query and whom its keys led to.</summary>
    private sealed class Search(NameQuery query)
    {
        private readonly Dictionary<string, double> weights = [];
        private IReadOnlyList<string> best = [];

        public NameQuery Query => query;

        public int Count => weights.Count;

        /// <summary>The fewer clinics share a key, the more it says.</summary>
        public void Add(IEnumerable<string> ids)
        {
            var weight = 1.0 / ids.Count();
            foreach (var id in ids)
                weights[id] = weights.GetValueOrDefault(id) + weight;
        }

        /// <summary>The clinics worth reading.</summary>
        public IReadOnlyList<string> Choose(int most) => best = [.. weights
            .OrderByDescending(pair => Math.Round(pair.Value, 9)).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(most).Select(pair => pair.Key)];

        public IReadOnlyList<FoundClinic> Rank(Dictionary<string, Clinic> clinics) => [.. best.Where(clinics.ContainsKey)
            .Select(id => clinics[id])
            .Select(clinic => new FoundClinic(clinic, NameMatch.Best(query, [clinic.Name, .. clinic.Aliases], ClinicNames.FoldedCity(clinic), clinic.Country)))
            .Where(found => found.Match.Score >= NameMatch.Least)
            .OrderByDescending(found => found.Match.Score).ThenBy(found => found.Clinic.Id, StringComparer.Ordinal)];
    }

    private sealed record WordRow
    {
        public long WordKey { get; init; }

        public string Word { get; init; } = "";
    }

    private sealed record KeyRow
    {
        public long NameKeyword { get; init; }

        public string ClinicId { get; init; } = "";
    }

    private static class Sql
    {
        public const string ListWords = """
            select WordKey, Word
              from ClinicNameWord
             where WordKey in @keys
             order by WordKey, WordHash /*take*/
            """;

        public const string ListByKey = "select NameKeyword, ClinicId from ClinicNameKey where NameKeyword in @keys";
    }
}
