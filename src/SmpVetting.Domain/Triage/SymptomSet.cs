using System.Runtime.CompilerServices;

namespace SmpVetting.Domain.Triage;

/// <summary>Some symptoms, one bit each: a hundred rules ask about them for every answer.</summary>
[CollectionBuilder(typeof(SymptomSet), nameof(Of))]
public readonly record struct SymptomSet
{
    private readonly UInt128 bits;

    private SymptomSet(UInt128 bits) => this.bits = bits;

    public bool IsEmpty => bits == 0;

    public static SymptomSet Of(ReadOnlySpan<Symptom> symptoms)
    {
        UInt128 bits = 0;
        foreach (var symptom in symptoms)
            bits |= Bit(symptom);
        return new(bits);
    }

    public bool Contains(Symptom symptom) => (bits & Bit(symptom)) != 0;

    public bool Overlaps(SymptomSet others) => (bits & others.bits) != 0;

    public SymptomSet Without(SymptomSet others) => new(bits & ~others.bits);

    public IEnumerator<Symptom> GetEnumerator()
    {
        foreach (var symptom in Enum.GetValues<Symptom>())
        {
            if (Contains(symptom))
                yield return symptom;
        }
    }

    private static UInt128 Bit(Symptom symptom) => UInt128.One << (int)symptom;
}
