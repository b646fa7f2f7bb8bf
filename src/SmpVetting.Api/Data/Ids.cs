using System.Security.Cryptography;
using System.Text;

namespace SmpVetting.Api.Data;

/// <summary>Makes ids such as <c>cl_01kq…</c>: time first, so that new rows land together; then 80 random bits. Ids are not secrets.</summary>
public sealed class Ids(TimeProvider clock)
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public string New(string prefix) => $"{prefix}_{Ulid(clock.GetUtcNow())}";

    /// <summary>True for what could be one of our ids; anything else in its place may be words of a person.</summary>
    public static bool IsWellFormed(string text) => text.Split('_') is [{ Length: > 0 and <= 4 } prefix, { Length: 26 } ulid]
        && prefix.All(char.IsAsciiLetterLower) && ulid.All(Alphabet.Contains);

    /// <summary>130 random bits and no time: two such ids do not tell that their things were made together.</summary>
    public static string NewUntimed(string prefix) => $"{prefix}_{RandomNumberGenerator.GetString(Alphabet, 26)}";

    /// <summary>Bits in Crockford's base32, lower case: 10 characters of milliseconds, 16 of chance (github.com/ulid/spec).</summary>
    private static string Ulid(DateTimeOffset now)
    {
        var text = new StringBuilder(26);
        var milliseconds = now.ToUnixTimeMilliseconds();
        for (var shift = 45; shift >= 0; shift -= 5)
            text.Append(Alphabet[(int)(milliseconds >> shift) & 31]);
        Span<byte> random = stackalloc byte[16];
        RandomNumberGenerator.Fill(random);
        foreach (var part in random)
            text.Append(Alphabet[part & 31]);
        return text.ToString();
    }
}
