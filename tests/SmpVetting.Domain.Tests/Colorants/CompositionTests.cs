using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Registry;
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

    [Theory]
    [InlineData("iron oxide"), InlineData("Titanium Dioxide (CI 77891)"), InlineData("Iron Oxide Black"), InlineData("chromium oxide")]
    [InlineData("ZINC OXIDE"), InlineData("titanium dioxide"), InlineData("Black 3, CI77499"), InlineData("CI 77266 iron oxide")]
    [InlineData("PBk11"), InlineData("pw 6"), InlineData("Pigment Black 11"), InlineData("７７４９９")]
    public void A_metal_oxide_is_found_by_its_name_too(string written)
    {
        Assert.Equal(MetalOxideAnswer.Present, Listed((null, written)).MetalOxides.Answer);
        Assert.Equal(MetalOxideAnswer.Present, Listed((written, null)).MetalOxides.Answer);
        Assert.Equal(MetalOxideAnswer.Present, Listed(("77266", written)).MetalOxides.Answer);
    }

    [Theory]
    [InlineData("carbon black", MetalOxideAnswer.Absent), InlineData("Lamp Black (CI 77266)", MetalOxideAnswer.Absent)]
    [InlineData("PBk7", MetalOxideAnswer.Absent), InlineData("carbon black with a secret", MetalOxideAnswer.Unknown)]
    [InlineData("no titanium dioxide", MetalOxideAnswer.Unknown), InlineData("Organic black", MetalOxideAnswer.Unknown)]
    public void A_name_shows_absence_only_when_the_whole_of_it_is_known(string name, MetalOxideAnswer answer) =>
        Assert.Equal(answer, Listed((null, name)).MetalOxides.Answer);

    [Theory]
    [InlineData("77266", "Titanium dioxide", true), InlineData("77266", "bone black", true), InlineData("77266", "CI 77267", true)]
    [InlineData("77266", "Pigment Black 6", false), InlineData("77499", "iron oxide", false), InlineData("77266", "Midnight No 3", false)]
    [InlineData("77491/77499", "Iron oxides", false), InlineData("77266", "titanium dioxide free", false)]
    public void A_name_that_means_another_colorant_than_its_number_makes_the_list_contradictory(string number, string name, bool contradicts)
    {
        var list = Listed((number, name));
        Assert.Equal(!contradicts, list.IsDocumented);
        Assert.Equal(contradicts, list.MetalOxides.Because.Any(why => why.Contains("contradicts itself", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("77 499"), InlineData("077499"), InlineData("77226"), InlineData("CI 77226")]
    public void A_number_that_is_not_known_stays_unknown_and_its_name_still_counts(string number)
    {
        Assert.Contains($"The number \"{number}\"", string.Join(' ', Listed((number, null)).MetalOxides.Because), StringComparison.Ordinal);
        Assert.False(Listed((number, "carbon black")).IsDocumented);
        Assert.Equal(MetalOxideAnswer.Present, Listed((number, "titanium dioxide")).MetalOxides.Answer);
    }

    [Fact]
    public void A_name_that_is_not_known_is_called_a_name() =>
        Assert.Contains("The name \"Midnight\"", Listed((null, "Midnight")).MetalOxides.Because[0], StringComparison.Ordinal);

    private static Composition Listed(params (string? CiNumber, string? CiName)[] ingredients) =>
        Ingredient.Composition(Completeness.Full, Evidence.Lab, ingredients);

    private static Composition Of(Completeness all, Evidence evidence, string numbers) =>
        new(all, evidence, numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
