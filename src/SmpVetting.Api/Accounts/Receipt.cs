using System.Security.Cryptography;

namespace SmpVetting.Api.Accounts;

/// <summary>
/// The reporter's only credential: 120 random bits in Crockford's base32 (crockford.com/base32.html), in groups of four.
/// </summary>
public static class Receipt
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 24;
    private const int Group = 4;

    public static string Make() =>
        string.Join('-', RandomNumberGenerator.GetString(Alphabet, Length).Chunk(Group).Select(group => new string(group)));

    /// <summary>The receipt as it was given out, whatever case, spaces or look-alike letters it was typed with; null when it cannot be one.</summary>
    public static string? Normalise(string typed)
    {
        var letters = typed.Where(letter => letter is not ('-' or ' ')).Take(Length + 1)
            .Select(letter => char.ToUpperInvariant(letter) switch { 'O' => '0', 'I' or 'L' => '1', var other => other }).ToArray();
        return letters.Length == Length && letters.All(Alphabet.Contains)
            ? string.Join('-', letters.Chunk(Group).Select(group => new string(group)))
            : null;
    }
}
