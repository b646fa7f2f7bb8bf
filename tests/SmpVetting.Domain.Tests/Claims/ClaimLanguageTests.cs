using SmpVetting.Domain.Claims;

namespace SmpVetting.Domain.Tests.Claims;

public class ClaimLanguageTests
{
    [Theory]
    [InlineData("Saç simülasyonu tek seansta tamamlanır. Pigmentlerimiz asla maviye dönmez.")]
    [InlineData("La micropigmentación capilar es un tratamiento sin dolor. Más de 3000 clientes satisfechos.")]
    [InlineData("Die Haarpigmentierung ist schmerzfrei. Unsere Pigmente sind vegan und frei von Metallen.")]
    [InlineData("De behandeling is pijnloos en in één sessie klaar. We zijn verzekerd en hebben tien jaar ervaring.")]
    [InlineData("La dermopigmentation est permanente. Nos pigments sont naturels et sans métaux.")]
    [InlineData("Mikropigmentacja skóry głowy to zabieg bezbolesny.")]
    [InlineData("La tricopigmentazione è indolore. I nostri pigmenti non virano mai al blu.")]
    [InlineData("A micropigmentação capilar é indolor e permanente. Temos 12 anos de experiência.")]
    [InlineData("Микропигментация кожи головы за один сеанс. Пигменты не содержат металлов.")]
    [InlineData("我们的头皮纹饰一次完成，无痛，永久，不会变蓝。十年经验，三千客户。")]
    [InlineData("تصبغ فروة الرأس بجلسة واحدة وبدون ألم ونتائج دائمة")]
    [InlineData("Voll versichert\nKeine Schmerzen\nNur eine Sitzung\nZertifiziert\nOhne Metalle")]
    [InlineData("头皮纹饰一次完成\n无痛永久\n不会变蓝\n十年经验")]
    public void Sentences_of_other_languages_are_told(string text) => Assert.True(ClaimLanguage.IsMuchNotEnglish(text));

    [Fact]
    public void Of_a_page_in_two_languages_only_the_other_one_counts() => Assert.InRange(
        ClaimLanguage.ShareNotEnglish("We have ten years of experience with scalps.\n\nTenemos diez años de experiencia capilar."), 0.4, 0.6);

    [Fact]
    public void Pages_of_clinics_in_English_are_hardly_ever_taken_for_another_language()
    {
        var pages = LabelledText.Pages("claim-unseen.jsonl");
        Assert.InRange(pages.Count(page => ClaimLanguage.IsMuchNotEnglish(page.Text)), 0, pages.Count / 100);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2019 … !!")]
    [InlineData("Fully insured ✔ vegan ✔ BBP")]
    public void Few_words_are_of_no_language(string text) => Assert.Equal(0, ClaimLanguage.ShareNotEnglish(text));
}
