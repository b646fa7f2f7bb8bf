using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SmpVetting.Api.Data;

/// <summary>A row of the audit log in its place.</summary>
public sealed record AuditRow
{
    public long Seq { get; init; }

    public string Id { get; init; } = "";

    public DateTimeOffset OccurredAt { get; init; }

    public string ActorKind { get; init; } = "";

    public string? ActorId { get; init; }

    public string Action { get; init; } = "";

    public string ObjectId { get; init; } = "";

    public string? Reason { get; init; }

    public string? Hash { get; init; }

    public string? Seal { get; init; }
}

/// <summary>The end of the chain: how many rows it has, and the hash of the last.</summary>
public sealed record AuditHead
{
    public long Seq { get; init; }

    public string Hash { get; init; } = "";

    public string Seal { get; init; } = "";
}

/// <summary>
/// How rows are bound together. A row in canonical form is its fields in the order of <see cref="Canonical"/>, each as
/// its length in bytes of UTF-8, a colon, the text and a line feed; a field without a value is a lone hyphen and a line
/// feed. Instants have milliseconds and end in Z. Hash = SHA-256(canonical form, then the 32 bytes of the hash before it);
/// before the first row they are zero.
/// </summary>
public static class AuditChain
{
    public static readonly string Beginning = new('0', 64);

    public static string HashOf(AuditRow row, string before) => Convert.ToHexStringLower(
        SHA256.HashData([.. Encoding.UTF8.GetBytes(Canonical(row)), .. Convert.FromHexString(before)]));

    /// <summary>What a row's seal is made of.</summary>
    public static string SealedRow(string hash) => $"row {hash}";

    /// <summary>What the head's seal is made of: the hash of an inner row must not pass for the end.</summary>
    public static string SealedHead(long seq, string hash) => string.Create(CultureInfo.InvariantCulture, $"head {seq} {hash}");

    /// <summary>What is signed for readers outside: three lines, the last one the instant as the answer shows it.</summary>
    public static string SignedHead(long rows, string hash, DateTimeOffset at) =>
        string.Create(CultureInfo.InvariantCulture, $"{rows}\n{hash}\n{Instant(at)}\n");

    private static string Canonical(AuditRow row)
    {
        var text = new StringBuilder();
        string?[] fields =
        [
            row.Seq.ToString(CultureInfo.InvariantCulture), row.Id, Instant(row.OccurredAt), row.ActorKind, row.ActorId, row.Action,
            row.ObjectId, row.Reason,
        ];
        foreach (var field in fields)
            text.Append(field is null ? "-\n" : string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(field)}:{field}\n"));
        return text.ToString();
    }

    private static string Instant(DateTimeOffset at) =>
        Utc.WholeMilliseconds(at).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
