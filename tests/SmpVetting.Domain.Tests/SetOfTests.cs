using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests;

public sealed class SetOfTests
{
    [Theory]
    [InlineData(typeof(Symptom))]
    [InlineData(typeof(ClaimType))]
    [InlineData(typeof(History))]
    [InlineData(typeof(Medication))]
    [InlineData(typeof(Area))]
    [InlineData(typeof(Observed))]
    public void Every_word_that_is_kept_in_a_set_has_a_bit_of_its_own(Type words)
    {
        var values = Enum.GetValuesAsUnderlyingType(words).Cast<int>().ToList();

        Assert.Equal(Enumerable.Range(0, values.Count), values.Order());
        Assert.True(values.Count <= 128, $"{words.Name} has outgrown SetOf.");
    }

    [Fact]
    public void A_set_holds_each_word_once_and_nothing_else()
    {
        SetOf<Symptom> some = [Symptom.Pus, Symptom.TestSpotDarkened, Symptom.Pus];

        Assert.Equal([Symptom.Pus, Symptom.TestSpotDarkened], [.. some]);
        Assert.Equal([Symptom.Pus], [.. some.Without([Symptom.TestSpotDarkened])]);
        Assert.False(some.Overlaps(Symptoms.Healing));
        Assert.True(SetOf.All<Symptom>([]).IsEmpty);
    }
}
