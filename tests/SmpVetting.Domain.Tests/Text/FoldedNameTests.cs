using SmpVetting.Domain.Text;

namespace SmpVetting.Domain.Tests.Text;

public class FoldedNameTests
{
    [Theory]
    [InlineData("Harbour Аcme", "Аcme")] // Cyrillic A
    [InlineData("Αcme Scalp", "Αcme")] // Greek Alpha
    [InlineData("Ѕса1p-Studiо", "Studiо")] // the first word is Cyrillic but for its p
    [InlineData("Acme", null)]
    [InlineData("Éclat Müller", null)]
    [InlineData("Скальп Studio", null)]
    [InlineData("Скальп-Studio", null)]
    [InlineData("Жacme", null)] // passes for no Latin letter
    [InlineData("", null)]
    public void A_word_that_mixes_scripts_which_look_alike_is_found(string name, string? word) => Assert.Equal(word, LookAlikes.MixedWord(name));

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
