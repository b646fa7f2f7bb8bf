using SmpVetting.Domain.Colorants;
using Reference = SmpVetting.Domain.Colorants.Colorants;

namespace SmpVetting.Domain.Tests.Colorants;

public class CompositionTests
{
    [Fact]
    public void The_reference_has_fifty_two_entries_in_five_classes() => Assert.Equal(
        [4, 12, 7, 27, 2],
        Enum.GetValues<LaserClass>().Select(kind => Reference.All.Count(colorant => colorant.LaserClass == kind)));

    [Theory]
    [InlineData("77266", 2), InlineData(" CI 77266 ", 2), InlineData("C.I.77266", 2), InlineData("ci 77491", 2)]
    [InlineData("77491/77492/77499", 1), InlineData("77226", 0), InlineData("", 0), InlineData("77", 0)]
    public void A_number_finds_every_entry_and_is_never_repaired(string number, int entries) =>
        Assert.Equal(entries, Reference.Find(number).Count);

    [Theory]
    [InlineData("77266", MetalOxideAnswer.Absent)]
    [InlineData("77266 77891", MetalOxideAnswer.Present)]
    [InlineData("77742", MetalOxideAnswer.Absent)]
    [InlineData("77226", MetalOxideAnswer.Unknown)]
    [InlineData("77019", MetalOxideAnswer.Unknown)]
    [InlineData("77491/77499", MetalOxideAnswer.Present)]
    [InlineData("", MetalOxideAnswer.Unknown)]
    public void A_full_data_sheet_answers_by_the_reference_and_not_by_the_prefix(string numbers, MetalOxideAnswer answer)
    {
        var oxides = Of(Completeness.Full, Evidence.Sds, numbers).MetalOxides;
        Assert.Equal(answer, oxides.Answer);
        Assert.NotEmpty(oxides.Because);
        Assert.Equal(answer == MetalOxideAnswer.Present, oxides.Found.Count > 0);
    }

    [Theory]
    [InlineData(Completeness.Full, Evidence.Marketing)]
    [InlineData(Completeness.Full, Evidence.ClinicStatement)]
    [InlineData(Completeness.Partial, Evidence.Lab)]
    [InlineData(Completeness.None, Evidence.None)]
    public void Weak_or_partial_evidence_never_shows_absence_but_can_show_presence(Completeness all, Evidence evidence)
    {
        Assert.Equal(MetalOxideAnswer.Unknown, Of(all, evidence, "77266").MetalOxides.Answer);
        Assert.Equal(MetalOxideAnswer.Present, Of(all, evidence, "77266 77492").MetalOxides.Answer);
    }

    private static Composition Of(Completeness all, Evidence evidence, string numbers) =>
        new(all, evidence, numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
