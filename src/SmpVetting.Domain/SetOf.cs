using System.Runtime.CompilerServices;

namespace SmpVetting.Domain;

/// <summary>Some of the at most 128 words of a vocabulary, one bit each: hundreds of rules ask about them for every answer.</summary>
[CollectionBuilder(typeof(SetOf), nameof(SetOf.Some))]
public readonly record struct SetOf<T>
    where T : struct, Enum
{
    private readonly UInt128 bits;

    internal SetOf(UInt128 bits) => this.bits = bits;

    public bool IsEmpty => bits == 0;

    public bool Contains(T word) => (bits & SetOf.Bit(word)) != 0;

    public bool Overlaps(SetOf<T> others) => (bits & others.bits) != 0;

    public SetOf<T> With(SetOf<T> others) => new(bits | others.bits);

    public SetOf<T> Without(SetOf<T> others) => new(bits & ~others.bits);

    public IEnumerator<T> GetEnumerator()
    {
        for (var left = bits; left != 0; left &= left - 1)
            yield return Unsafe.BitCast<int, T>((int)UInt128.TrailingZeroCount(left));
    }
}

public static class SetOf
{
    public static SetOf<T> Some<T>(ReadOnlySpan<T> words)
        where T : struct, Enum
    {
        UInt128 bits = 0;
        foreach (var word in words)
            bits |= Bit(word);
        return new(bits);
    }

    public static SetOf<T> All<T>(IReadOnlyList<T> words)
        where T : struct, Enum
    {
        UInt128 bits = 0;
        for (var i = 0; i < words.Count; i++)
            bits |= Bit(words[i]);
        return new(bits);
    }

    internal static UInt128 Bit<T>(T word)
        where T : struct, Enum => UInt128.One << Unsafe.BitCast<T, int>(word);
}
