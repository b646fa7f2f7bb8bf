namespace SmpVetting.Api.Data;

/// <summary>Statements with <c>in @keys</c> for any number of keys.</summary>
internal static class KeyLists
{
    /// <summary>
    /// A statement is another text for each length of its list, and each text is prepared and kept, so three lengths are
    /// enough. SQLite looks for a parameter by passing over all before it: a longer list costs more than another statement.
    /// </summary>
    private static readonly int[] Lengths = [16, 64, 256];

    /// <summary>All rows for these keys; the arguments of a piece are made from its keys.</summary>
    public static async Task<List<T>> ListAsync<T, TKey>(
        this Session session, string sql, IEnumerable<TKey> keys, Func<IReadOnlyList<TKey>, object> arguments)
    {
        var rows = new List<T>();
        foreach (var piece in keys.Distinct().Chunk(Lengths[^1]))
        {
            var length = Lengths.First(length => length >= piece.Length);
            rows.AddRange(await session.ListAsync<T>(sql, arguments([.. piece, .. Enumerable.Repeat(piece[^1], length - piece.Length)])));
        }

        return rows;
    }
}
