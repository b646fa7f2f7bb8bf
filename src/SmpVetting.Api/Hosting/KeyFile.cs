using System.Security.Cryptography;
using System.Text;

namespace SmpVetting.Api.Hosting;

/// <summary>The secret kept outside the database, from which every other key is derived (HKDF, RFC 5869).</summary>
public sealed class KeyFile
{
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[] cursorKey;
    private readonly byte[] receiptKey;
    private readonly byte[] sourceKey;
    private readonly byte[] wrapKey;

    private KeyFile(byte[] secret)
    {
        cursorKey = Derive(secret, "cursor");
        receiptKey = Derive(secret, "receipt");
        sourceKey = Derive(secret, "source");
        wrapKey = Derive(secret, "wrap");
        Fingerprint = Convert.ToHexStringLower(Derive(secret, "fingerprint")[..16]);
    }

    /// <summary>Tells one key from another and nothing about either; 32 hex digits, kept in the database.</summary>
    public string Fingerprint { get; }

    /// <summary>Reads the file, or makes it with owner-only rights.</summary>
    public static KeyFile Open(string path)
    {
        try
        {
            if (!File.Exists(path))
                Create(path);
            var secret = Convert.FromBase64String(File.ReadAllText(path).Trim());
            return secret.Length == KeyBytes
                ? new KeyFile(secret)
                : throw new SettingException($"Secrets__KeyFile does not hold {KeyBytes} bytes in base64; restore the key file that belongs to this database.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new SettingException("Secrets__KeyFile cannot be read or made; point it to a file the program may read and write.");
        }
    }

    /// <summary>HMAC-SHA-256 of a cursor's content, shortened to 128 bits.</summary>
    public byte[] SignCursor(string content) => HMACSHA256.HashData(cursorKey, Encoding.UTF8.GetBytes(content))[..16];

    /// <summary>What is kept of a receipt: 64 hex digits.</summary>
    public string HashReceipt(string receipt) => Convert.ToHexStringLower(HMACSHA256.HashData(receiptKey, Encoding.UTF8.GetBytes(receipt)));

    /// <summary>A network's name in memory; the address itself is not kept.</summary>
    public string HashSource(byte[] network) => Convert.ToHexStringLower(HMACSHA256.HashData(sourceKey, network)[..8]);

    /// <summary>Seals under the key file itself. The owner is bound in, so a row moved to another owner does not open.</summary>
    public byte[] Seal(string owner, ReadOnlySpan<byte> plain) => Seal(wrapKey, owner, plain);

    public byte[] Unseal(string owner, ReadOnlySpan<byte> @sealed) => Unseal(wrapKey, owner, @sealed);

    /// <summary>AES-256-GCM: nonce, tag, cipher text.</summary>
    public static byte[] Seal(byte[] key, string owner, ReadOnlySpan<byte> plain)
    {
        var result = new byte[NonceBytes + TagBytes + plain.Length];
        var nonce = result.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(nonce, plain, result.AsSpan(NonceBytes + TagBytes), result.AsSpan(NonceBytes, TagBytes), Encoding.UTF8.GetBytes(owner));
        return result;
    }

    public static byte[] Unseal(byte[] key, string owner, ReadOnlySpan<byte> @sealed)
    {
        if (@sealed.Length < NonceBytes + TagBytes)
            throw new CryptographicException("What is sealed is cut short.");
        var plain = new byte[@sealed.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(
            @sealed[..NonceBytes], @sealed[(NonceBytes + TagBytes)..], @sealed.Slice(NonceBytes, TagBytes), plain, Encoding.UTF8.GetBytes(owner));
        return plain;
    }

    private static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)) + "\n"));
        // On disk before the first row is sealed with it: a power cut must not leave rows without their key.
        file.Flush(flushToDisk: true);
    }

    private static byte[] Derive(byte[] secret, string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, KeyBytes, info: Encoding.ASCII.GetBytes($"smpvetting {purpose}"));
}
