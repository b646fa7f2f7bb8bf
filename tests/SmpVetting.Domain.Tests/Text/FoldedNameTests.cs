using SmpVetting.Domain.Text;

namespace SmpVetting.Domain.Tests.Text;

public class FoldedNameTests
{
    [Theory]
    [InlineData("Scalp Studio", "scalp studio")]
    [InlineData("  SCALP—Studio, Ltd. ", "scalp studio")]
    [InlineData("Café Kopfhaut GmbH", "cafe kopfhaut")]
    [InlineData("Cafe\u0301 Kopfhaut", "cafe kopfhaut")]
    [InlineData("Joe's Ink & Scalp L.L.C.", "joes ink and scalp")]
    [InlineData("Аcme", "acme")] // Cyrillic A
    [InlineData("Αcme", "acme")] // Greek Alpha
    [InlineData("Ac\u200bme\u00ad", "acme")]
    [InlineData("𝓐𝓬𝓶𝓮 ＣＬＩＮＩＣ", "acme clinic")]
    [InlineData("Łódź Straße Ærø", "lodz strasse aero")]
    [InlineData("서울 클리닉", "서울 클리닉")]
    [InlineData("Ltd", "ltd")]
    [InlineData("!!!", "")]
    public void Names_that_people_take_for_the_same_fold_to_the_same(string name, string folded) =>
        Assert.Equal(NormalForm.Decomposed(folded), FoldedName.Of(name));

    [Fact]
    public void Names_that_differ_in_a_word_stay_apart() => Assert.NotEqual(FoldedName.Of("Scalp Studio North"), FoldedName.Of("Scalp Studio South"));
}
