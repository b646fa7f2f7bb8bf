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

    /// <summary>All documents of an owner; after the commit they are gone from the engine's journal too.</summary>
    public static Task EraseAsync(Session session, string ownerId) => EraseAsync(session, Sql.Erase, new { ownerId });

    /// <summary>One document; another may take its place.</summary>
    public static Task EraseAsync(Session session, string ownerId, string kind) => EraseAsync(session, Sql.EraseOne, new { ownerId, kind });

    private static async Task EraseAsync(Session session, string sql, object which)
    {
        if (await session.ExecuteAsync(sql, which) > 0)
            session.ScrubAfterCommit();
    }

    private static class Sql
    {
        public const string Add = "insert into SealedPart (OwnerId, Kind, Part, Body) values (@ownerId, @kind, @part, @body)";

        public const string Read = "select Body from SealedPart where OwnerId = @ownerId and Kind = @kind order by Part";

        public const string Erase = "delete from SealedPart where OwnerId = @ownerId";

        public const string EraseOne = "delete from SealedPart where OwnerId = @ownerId and Kind = @kind";
    }
}
