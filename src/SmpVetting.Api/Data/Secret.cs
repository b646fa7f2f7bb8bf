using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace SmpVetting.Api.Data;

/// <summary>One secret and the keys that are derived from it, each for one purpose (HKDF, RFC 5869).</summary>
internal sealed class Secret
{
    private const int KeyBytes = 32;

    /// <summary>The order of P-256 (SEC 2, section 2.4.2): a private key is from 1 to one below it.</summary>
    private static readonly BigInteger Order =
        BigInteger.Parse("00ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", System.Globalization.NumberStyles.HexNumber, null);

    private readonly byte[] cursorKey;
    private readonly byte[] receiptKey;
    private readonly byte[] sourceKey;
    private readonly byte[] auditKey;
    private readonly byte[] signingSeed;

    private Secret(byte[] secret)
    {
        cursorKey = Derive(secret, "cursor", KeyBytes);
        receiptKey = Derive(secret, "receipt", KeyBytes);
        sourceKey = Derive(secret, "source", KeyBytes);
        auditKey = Derive(secret, "audit", KeyBytes);
        // 128 bits more than the order has, so that the remainder favours no key (FIPS 186-5, appendix A.2.1).
        signingSeed = Derive(secret, "signature", KeyBytes + 16);
        WrapKey = Derive(secret, "wrap", KeyBytes);
        Fingerprint = Convert.ToHexStringLower(Derive(secret, "fingerprint", KeyBytes)[..16]);
    }

    /// <summary>Tells one secret from another and nothing about either; 32 hex digits.</summary>
    public string Fingerprint { get; }

    public byte[] WrapKey { get; }

    public static string Make() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>Null when the text is not 32 bytes in base64.</summary>
    public static Secret? Read(string text)
    {
        var bytes = new byte[KeyBytes + 1];
        return Convert.TryFromBase64String(text, bytes, out var length) && length == KeyBytes ? new Secret(bytes[..KeyBytes]) : null;
    }

    public byte[] SignCursor(string content) => Hmac(cursorKey, content)[..16];

    public string HashReceipt(string receipt) => Convert.ToHexStringLower(Hmac(receiptKey, receipt));

    public string HashSource(byte[] network) => Convert.ToHexStringLower(HMACSHA256.HashData(sourceKey, network)[..8]);

    public string SealAudit(string content) => Convert.ToHexStringLower(Hmac(auditKey, content));

    /// <summary>The same pair of keys at every start, since it comes from the secret.</summary>
    public ECDsa SigningKey()
    {
        var number = (new BigInteger(signingSeed, isUnsigned: true, isBigEndian: true) % (Order - 1)) + 1;
        var d = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        return ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = [.. new byte[KeyBytes - d.Length], .. d] });
    }

    private static byte[] Hmac(byte[] key, string content) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(content));

    private static byte[] Derive(byte[] secret, string purpose, int length) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, length, info: Encoding.ASCII.GetBytes($"smpvetting {purpose}"));
}
