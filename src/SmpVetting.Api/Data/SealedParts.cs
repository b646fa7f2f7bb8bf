using System.IO.Compression;

namespace SmpVetting.Api.Data;

/// <summary>
/// Whole documents, compressed and sealed, in rows of at most 8,000 bytes: the largest binary column that both engines
/// spell the same way.
/// </summary>
public static class SealedParts
{
    private const int PartBytes = 8000;

    /// <summary>Level 1 of 11: the gain of the higher levels is not worth a request's time.</summary>
    private const int Quality = 1;

    private const int Window = 18;

    public static byte[] Compress(ReadOnlySpan<byte> plain)
    {
        var target = new byte[BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        return BrotliEncoder.TryCompress(plain, target, out var length, Quality, Window)
            ? target[..length]
            : throw new InvalidOperationException("The target holds the largest possible result.");
    }

    public static byte[] Decompress(byte[] compressed)
    {
        using var source = new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var target = new MemoryStream();
        source.CopyTo(target);
        return target.ToArray();
    }

    /// <summary>Writes a document that is not there yet.</summary>
    public static async Task WriteAsync(Session session, string ownerId, string kind, byte[] body)
    {
        foreach (var (part, chunk) in body.Chunk(PartBytes).Index())
            await session.ExecuteAsync(Sql.Add, new { ownerId, kind, part, body = chunk });
    }

    /// <summary>The sealed bytes, or null when there is no such document.</summary>
    public static async Task<byte[]?> ReadAsync(Session session, string ownerId, string kind)
    {
        var parts = await session.ListAsync<byte[]>(Sql.Read, new { ownerId, kind });
        return parts.Count == 0 ? null : [.. parts.SelectMany(part => part)];
    }

    /// <summary>These documents of one owner in one read, by their kinds; what is not there is missing.</summary>
    public static async Task<Dictionary<string, byte[]>> ReadAllAsync(Session session, string ownerId, IEnumerable<string> kinds) =>
        Whole(await session.ListAsync<PartRow, string>(Sql.ReadKinds, kinds, some => new { ownerId, kinds = some }));

    /// <summary>One kind of document of many owners likewise, by their ids.</summary>
    public static async Task<Dictionary<string, byte[]>> ReadOfEachAsync(Session session, IEnumerable<string> ownerIds, string kind) =>
        Whole(await session.ListAsync<PartRow, string>(Sql.ReadOwners, ownerIds, some => new { ownerIds = some, kind }));

    /// <summary>Whether there is such a document, without opening it.</summary>
    public static async Task<bool> ExistsAsync(Session session, string ownerId, string kind) =>
        await session.FindAsync<int?>(Sql.FindFirst, new { ownerId, kind }) is not null;

    /// <summary>All documents of an owner; after the commit they are gone from the engine's journal too.</summary>
    public static Task EraseAsync(Session session, string ownerId) => EraseAsync(session, Sql.Erase, new { ownerId });

    /// <summary>One document; another may take its place.</summary>
    public static Task EraseAsync(Session session, string ownerId, string kind) => EraseAsync(session, Sql.EraseOne, new { ownerId, kind });

    private static async Task EraseAsync(Session session, string sql, object which)
    {
        if (await session.ExecuteAsync(sql, which) > 0)
            session.ScrubAfterCommit();
    }

    private static Dictionary<string, byte[]> Whole(IEnumerable<PartRow> parts) =>
        parts.GroupBy(part => part.Name).ToDictionary(document => document.Key, document => document.SelectMany(part => part.Body).ToArray());

    private sealed record PartRow
    {
        public string Name { get; init; } = "";

        public byte[] Body { get; init; } = [];
    }

    private static class Sql
    {
        public const string Add = "insert into SealedPart (OwnerId, Kind, Part, Body) values (@ownerId, @kind, @part, @body)";

        public const string Read = "select Body from SealedPart where OwnerId = @ownerId and Kind = @kind order by Part";

        public const string ReadKinds = """
            select Kind as Name, Body
              from SealedPart
             where OwnerId = @ownerId and Kind in @kinds
             order by Kind, Part
            """;

        public const string ReadOwners = """
            select OwnerId as Name, Body
              from SealedPart
             where OwnerId in @ownerIds and Kind = @kind
             order by OwnerId, Part
            """;

        public const string FindFirst = "select Part from SealedPart where OwnerId = @ownerId and Kind = @kind and Part = 0";

        public const string Erase = "delete from SealedPart where OwnerId = @ownerId";

        public const string EraseOne = "delete from SealedPart where OwnerId = @ownerId and Kind = @kind";
    }
}
