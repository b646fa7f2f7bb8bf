using System.Security.Cryptography;
using System.Text;

namespace SmpVetting.Api.Accounts;

/// <summary>
/// The text of an API key: <c>smpv_</c>, 160 random bits and a checksum of 30 bits, so that a scanner can tell a
/// leaked key from any other word without asking.
/// </summary>
public static class ApiKeyText
{
    private const string Prefix = "smpv_";
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int SecretLength = 32;
    private const int ChecksumLength = 6;

    public static string Make() => Of(RandomNumberGenerator.GetString(Alphabet, SecretLength));

    /// <summary>The key of a secret that is 32 letters long.</summary>
    public static string Of(string secret) => Prefix + secret + Checksum(secret);

    public static bool IsWellFormed(string text)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal) || text.Length != Prefix.Length + SecretLength + ChecksumLength)
            return false;
        var secret = text[Prefix.Length..^ChecksumLength];
        return text.EndsWith(Checksum(secret), StringComparison.Ordinal);
    }

    /// <summary>What is kept of a key; 160 random bits need no slow hash.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(text)));

    private static string Checksum(string secret) => string.Concat(
        SHA256.HashData(Encoding.ASCII.GetBytes(Prefix + secret)).Take(ChecksumLength).Select(part => Alphabet[part & 31]));
}
