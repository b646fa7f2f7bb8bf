using System.Security.Cryptography;
using System.Text;

namespace SmpVetting.Api.Data;

/// <summary>
/// The secrets kept outside the database, one a line: the first is in use, those below it open what was written before it
/// was made. When somebody changes the file, a program that runs takes up the change.
/// </summary>
public sealed class KeyFile
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly string? path;
    private volatile Ring ring;

    private KeyFile(string? path, Ring ring)
    {
        this.path = path;
        this.ring = ring;
    }

    /// <summary>Of the secret in use; kept in the database.</summary>
    public string Fingerprint => Fresh()[0].Fingerprint;

    /// <summary>Of every secret, the one in use first.</summary>
    public IReadOnlyList<string> Fingerprints => [.. Fresh().Select(secret => secret.Fingerprint)];

    /// <summary>Reads the file, or makes it with owner-only rights.</summary>
    public static KeyFile Open(string path)
    {
        try
        {
            if (!File.Exists(path))
                Create(path, Secret.Make());
            return new KeyFile(path, Ring.Read(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SettingException("Secrets__KeyFile cannot be read or made; point it to a file the program may read and write.");
        }
    }

    /// <summary>The same from a setting, for places where secrets come in the environment; white space stands between them.</summary>
    public static KeyFile FromText(string text) => new(null, new Ring(Ring.Parse(text, "Secrets__Key"), default));

    /// <summary>Puts a new secret in front; false where the secrets are not in a file.</summary>
    public bool AddSecret()
    {
        if (path is null)
            return false;
        // Beside it and then in its place: whoever reads finds the old file or the new one, and never half of one.
        var next = path + ".new";
        File.Delete(next);
        Create(next, Secret.Make() + "\n" + File.ReadAllText(path).Trim());
        File.Move(next, path, overwrite: true);
        // Its new name is on disk too before anything is sealed with it.
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
        return true;
    }

    /// <summary>HMAC-SHA-256 of a cursor's content, shortened to 128 bits.</summary>
    public byte[] SignCursor(string content) => Fresh()[0].SignCursor(content);

    /// <summary>True when any of the secrets signed it, since a cursor that was kept outlives a secret.</summary>
    public bool IsSignedCursor(string content, byte[] signature) =>
        Fresh().Any(secret => CryptographicOperations.FixedTimeEquals(secret.SignCursor(content), signature));

    /// <summary>What is kept of a receipt: 64 hex digits.</summary>
    public string HashReceipt(string receipt) => Fresh()[0].HashReceipt(receipt);

    /// <summary>What may have been kept of a receipt, whichever secret was in use when it was given out.</summary>
    public IReadOnlyList<string> HashesOfReceipt(string receipt) => [.. Fresh().Select(secret => secret.HashReceipt(receipt))];

    /// <summary>A network's name in memory; the address itself is not kept.</summary>
    public string HashSource(byte[] network) => ring.Secrets[0].HashSource(network);

    /// <summary>HMAC-SHA-256 by which the audit chain knows what this program wrote: 64 hex digits.</summary>
    public string SealAudit(string content) => Fresh()[0].SealAudit(content);

    /// <summary>Which secret made a seal, 0 for the one in use; null when none did.</summary>
    public int? FindAuditSeal(string content, string seal) => Fresh().Index()
        .Where(secret => secret.Item.SealAudit(content) == seal).Select(secret => (int?)secret.Index).FirstOrDefault();

    /// <summary>ECDSA on P-256 with SHA-256, in DER, for readers who do not have the secret.</summary>
    public (byte[] Signature, string PublicKey) Sign(string content)
    {
        using var key = Fresh()[0].SigningKey();
        return (key.SignData(Encoding.UTF8.GetBytes(content), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence), key.ExportSubjectPublicKeyInfoPem());
    }

    /// <summary>The public keys of every secret, the one in use first.</summary>
    public IReadOnlyList<string> PublicKeys() => [.. Fresh().Select(secret =>
    {
        using var key = secret.SigningKey();
        return key.ExportSubjectPublicKeyInfoPem();
    })];

    /// <summary>Seals under the secret in use. The owner is bound in, so a row moved to another owner does not open.</summary>
    public byte[] Seal(string owner, ReadOnlySpan<byte> plain) => Seal(Fresh()[0].WrapKey, owner, plain);

    /// <summary>Opens what any of the secrets sealed.</summary>
    public byte[] Unseal(string owner, ReadOnlySpan<byte> @sealed)
    {
        var secrets = Fresh();
        foreach (var secret in secrets.SkipLast(1))
        {
            if (TryUnseal(secret, owner, @sealed) is { } plain)
                return plain;
        }

        return Unseal(secrets[^1].WrapKey, owner, @sealed);
    }

    /// <summary>True when the secret in use made this seal, so that it needs no other.</summary>
    public bool IsSealedByNewest(string owner, ReadOnlySpan<byte> @sealed) => TryUnseal(Fresh()[0], owner, @sealed) is not null;

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

    private static byte[]? TryUnseal(Secret secret, string owner, ReadOnlySpan<byte> @sealed)
    {
        try
        {
            return Unseal(secret.WrapKey, owner, @sealed);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static void Create(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(Encoding.ASCII.GetBytes(text + "\n"));
        // On disk before the first row is sealed with it: a power cut must not leave rows without their key.
        file.Flush(flushToDisk: true);
    }

    /// <summary>The secrets as the file has them now; while it cannot be read, those that were read before.</summary>
    private IReadOnlyList<Secret> Fresh()
    {
        try
        {
            if (path is not null && Ring.StampOf(path) != ring.Stamp)
                ring = Ring.Read(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or SettingException)
        {
            // A key file that is being replaced by hand must not stop a service that has its secrets in memory.
        }

        return ring.Secrets;
    }

    private sealed record Ring(IReadOnlyList<Secret> Secrets, (DateTime, long) Stamp)
    {
        public static Ring Read(string path)
        {
            var stamp = StampOf(path);
            return new Ring(Parse(File.ReadAllText(path), "Secrets__KeyFile"), stamp);
        }

        /// <summary>When the file was written and how long it is.</summary>
        public static (DateTime, long) StampOf(string path)
        {
            var file = new FileInfo(path);
            return (file.LastWriteTimeUtc, file.Length);
        }

        public static List<Secret> Parse(string text, string setting)
        {
            var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var secrets = words.Select(Secret.Read).OfType<Secret>().ToList();
            return secrets.Count > 0 && secrets.Count == words.Length
                ? secrets
                : throw new SettingException($"{setting} does not hold 32 bytes in base64; restore the key that belongs to this database.");
        }
    }
}
