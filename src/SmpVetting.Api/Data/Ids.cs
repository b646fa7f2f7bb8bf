using System.Security.Cryptography;
using System.Text;

namespace SmpVetting.Api.Data;

/// <summary>Makes ids such as <c>cl_01kq…</c>: time first, so that new rows land together; then 80 random bits. Ids are not secrets.</summary>
public sealed class Ids(TimeProvider clock)
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private const int TimeLength = 10;

    public string New(string prefix) => $"{prefix}_{Ulid(clock.GetUtcNow())}";

    /// <summary>130 random bits and no time: two such ids do not tell that their things were made together.</summary>
    public static string NewUntimed(string prefix) => $"{prefix}_{RandomNumberGenerator.GetString(Alphabet, 26)}";

    /// <summary>An id that follows from what it is for, so that the same content always has the same one.</summary>
    public static string Of(string prefix, ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        var text = new StringBuilder($"{prefix}_");
        foreach (var part in hash[..26])
            text.Append(Alphabet[part & 31]);
        return text.ToString();
    }

    /// <summary>True for what could be one of our ids; anything else in its place may be words of a person.</summary>
    public static bool IsWellFormed(string text) => text.Split('_') is [{ Length: > 0 and <= 4 } prefix, { Length: 26 } ulid]
        && prefix.All(char.IsAsciiLetterLower) && ulid.All(Alphabet.Contains);

    /// <summary>Whether the thing with this id was made before an instant.</summary>
    public static bool IsFromBefore(string id, DateTimeOffset instant) =>
        string.CompareOrdinal(id, id.IndexOf('_', StringComparison.Ordinal) + 1, Milliseconds(instant), 0, TimeLength) < 0;

    /// <summary>Bits in Crockford's base32, lower case: 10 characters of milliseconds, 16 of chance (github.com/ulid/spec).</summary>
    private static string Ulid(DateTimeOffset now)
    {
        var text = new StringBuilder(Milliseconds(now), 26);
        Span<byte> random = stackalloc byte[16];
        RandomNumberGenerator.Fill(random);
        foreach (var part in random)
            text.Append(Alphabet[part & 31]);
        return text.ToString();
    }

    private static string Milliseconds(DateTimeOffset now)
    {
        var text = new StringBuilder(TimeLength);
        var milliseconds = now.ToUnixTimeMilliseconds();
        for (var shift = 5 * (TimeLength - 1); shift >= 0; shift -= 5)
            text.Append(Alphabet[(int)(milliseconds >> shift) & 31]);
        return text.ToString();
    }
}
