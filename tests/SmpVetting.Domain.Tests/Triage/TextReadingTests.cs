using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests.Triage;

public class TextReadingTests
{
    [Theory]
    [InlineData("I cant breath properly", "TXT_E1")]
    [InlineData("I can’t breathe", "TXT_E1")]
    [InlineData("it is hard to breathe since the cream", "TXT_E1")]
    [InlineData("having trouble breathing", "TXT_E1")]
    [InlineData("my lips are really swelling up", "TXT_E1")]
    [InlineData("tongue feels swollen", "TXT_E1")]
    [InlineData("my throat is closing", "TXT_E1")]
    [InlineData("No, my throat is closing", "TXT_E1")]
    [InlineData("I collapsed in the shower", "TXT_E1")]
    [InlineData("no puedo respirar bien", "TXT_E1")]
    [InlineData("se me hinchan los labios, labios hinchados", "TXT_E1")]
    [InlineData("Ich bekomme keine Luft", "TXT_E1")]
    [InlineData("Meine Lippen sind geschwollen", "TXT_E1")]
    [InlineData("je n'arrive pas à respirer", "TXT_E1")]
    [InlineData("j'ai du mal à respirer", "TXT_E1")]
    [InlineData("my wife says I am talking nonsense", "TXT_E2")]
    [InlineData("he is confused and very drowsy", "TXT_E2")]
    [InlineData("er ist verwirrt", "TXT_E2")]
    [InlineData("the skin is turning black", "TXT_E3")]
    [InlineData("it is spreading by the hour", "TXT_E3")]
    [InlineData("unbearable pain", "TXT_E3")]
    [InlineData("she had a seizure", "TXT_E4")]
    [InlineData("my heart is racing and my lips look blue", "TXT_E4")]
    [InlineData("my eye is bulging", "TXT_E5")]
    [InlineData("it hurts to move my eye", "TXT_E5")]
    [InlineData("I want to kill myself", "TXT_E6")]
    [InlineData("I don't want to be here anymore", "TXT_E6")]
    [InlineData("thinking about ending my life", "TXT_E6")]
    [InlineData("quiero morir", "TXT_E6")]
    [InlineData("ich will nicht mehr leben", "TXT_E6")]
    [InlineData("j'ai envie de mourir", "TXT_E6")]
    [InlineData("it wont stop bleeding", "TXT_E7")]
    [InlineData("yellow pus and red streaks", "TXT_S1")]
    [InlineData("it is not healing and there is pus", "TXT_S1")]
    [InlineData("no fever, pus everywhere", "TXT_S1")]
    [InlineData("the redness is spreading to my ear", "TXT_S1")]
    [InlineData("fever: no. pus, no wheeze", "TXT_S1")]
    [InlineData("the red area is getting bigger", "TXT_S1")]
    [InlineData("red lines going down from the scalp", "TXT_S1")]
    [InlineData("it hasn't stopped bleeding", "TXT_E7")]
    [InlineData("ça saigne et ça n'arrête pas", "TXT_E7")]
    [InlineData("I feel like I am going to faint", "TXT_E1")]
    [InlineData("mein Gesicht ist angeschwollen", "TXT_E1")]
    [InlineData("I don't see the point in living", "TXT_E6")]
    [InlineData("i wanna die", "TXT_E6")]
    [InlineData("da kommt Eiter raus", "TXT_S1")]
    [InlineData("temp 38.9 this morning", "TXT_S2")]
    [InlineData("I measured 38,9", "TXT_S2")]
    [InlineData("it was 101.8 F", "TXT_S2")]
    [InlineData("temperature 39", "TXT_S2")]
    [InlineData("Ich habe Fieber", "TXT_S2")]
    [InlineData("I feel faint", "TXT_E1")]
    [InlineData("I feel very faint and sick", "TXT_E1")]
    [InlineData("I am about to faint", "TXT_E1")]
    [InlineData("he is going faint", "TXT_E1")]
    [InlineData("I am confused", "TXT_E2")]
    [InlineData("he is confused and talks nonsense", "TXT_E2")]
    [InlineData("my husband is confused and upset", "TXT_E2")]
    [InlineData("the redness around the dots is spreading fast", "TXT_E3")]
    [InlineData("it is spreading quickly", "TXT_E3")]
    [InlineData("I want to hurt myself", "TXT_E6")]
    [InlineData("I hurt myself when I am sad", "TXT_E6")]
    [InlineData("j'ai de la fie\u0300vre", "TXT_S2")]
    [InlineData("j´ai de la ﬁèvre", "TXT_S2")]
    [InlineData("Ro\u0308tung breitet sich aus", "TXT_S1")]
    [InlineData("38,5ºC", "TXT_S2")]
    [InlineData("I can´t breathe", "TXT_E1")]
    [InlineData("I canʼt breathe", "TXT_E1")]
    [InlineData("no idea why my lips are swelling", "TXT_E1")]
    [InlineData("I have no clue, lips or tongue swelling", "TXT_E1")]
    [InlineData("no doubt my throat is closing", "TXT_E1")]
    [InlineData("without warning my tongue swelled", "TXT_E1")]
    [InlineData("without any warning lips swelled", "TXT_E1")]
    [InlineData("no my throat is closing", "TXT_E1")]
    [InlineData("no one believes me throat is closing", "TXT_E1")]
    [InlineData("my lips are no doubt swelling", "TXT_E1")]
    [InlineData("no sé por qué tengo la lengua hinchada", "TXT_E1")]
    [InlineData("no sé tengo la lengua hinchada", "TXT_E1")]
    [InlineData("sin aviso labios hinchados", "TXT_E1")]
    [InlineData("keine Ahnung warum die Lippen geschwollen sind", "TXT_E1")]
    [InlineData("aucune idée pourquoi la langue est gonflée", "TXT_E1")]
    [InlineData("I'd rather be dead", "TXT_E6")]
    [InlineData("life isn't worth living", "TXT_E6")]
    [InlineData("I can't go on", "TXT_E6")]
    [InlineData("I can't go on like this anymore", "TXT_E6")]
    [InlineData("I've been cutting myself", "TXT_E6")]
    [InlineData("can't stop crying, planning to jump", "TXT_E6")]
    [InlineData("I no longer want to live", "TXT_E6")]
    [InlineData("I am tired of living", "TXT_E6")]
    [InlineData("I don't want to wake up any more", "TXT_E6")]
    [InlineData("preferiría estar muerto", "TXT_E6")]
    [InlineData("ich bin lebensmüde", "TXT_E6")]
    [InlineData("la vie ne vaut plus la peine d'être vécue", "TXT_E6")]
    [InlineData("my lips have blown up", "TXT_E1")]
    [InlineData("my tongue feels thick", "TXT_E1")]
    [InlineData("i can't see properly out of one eye and it's swollen", "TXT_E5")]
    [InlineData("never had swollen lips like this", "TXT_E1")]
    [InlineData("I have never had a fever before", "TXT_S2")]
    [InlineData("hives all over my body", "TXT_S4")]
    [InlineData("eyes turned yellow", "TXT_S7")]
    [InlineData("my urine is dark brown", "TXT_S7")]
    [InlineData("my neck glands are swollen", "TXT_S3")]
    [InlineData("it's oozing yellow stuff and it hurts more every day", "TXT_S1")]
    [InlineData("die Lymphknoten sind geschwollen", "TXT_S3")]
    public void Urgent_words_are_found(string text, string rule) => Assert.True(TextReading.Of(text).Says(Enum.Parse<RuleId>(rule)));

    [Theory]
    [InlineData("no trouble breathing, just flaking")]
    [InlineData("I have no fever, pus or wheezing")]
    [InlineData("Breathing is fine, no swelling of face or mouth.")]
    [InlineData("no tengo fiebre ni pus")]
    [InlineData("kein Fieber, sin fiebre, pas de fièvre")]
    [InlineData("I am confused about the aftercare")]
    [InlineData("the dots have blurred and look blue on my skin")]
    [InlineData("it has been 38 days and cost 400.50")]
    [InlineData("temperature 36.8 and 99.1 F")]
    [InlineData("the hairline is faint and the black fades")]
    [InlineData("I am not suicidal")]
    [InlineData("Fever: no, pus: no")]
    [InlineData("I feel the dots are faint")]
    [InlineData("worried about faint dots")]
    [InlineData("I feel it is too faint")]
    [InlineData("the dots are going faint")]
    [InlineData("I am confused and upset")]
    [InlineData("the ink spread quickly")]
    [InlineData("the dots have spread fast")]
    [InlineData("hurt myself shaving")]
    [InlineData("no trouble breathing")]
    [InlineData("no fever, pus or wheezing")]
    [InlineData("without any swelling of the lips")]
    [InlineData("neither my lips nor my tongue are swollen")]
    [InlineData("no tengo los labios hinchados")]
    [InlineData("no se me hinchan los labios")]
    [InlineData("keine geschwollenen Lippen")]
    [InlineData("I can't go on holiday like this")]
    [InlineData("I can't go out without a cap on")]
    [InlineData("I don't want to wake up with a bad hairline every day")]
    [InlineData("it is not worth the money")]
    [InlineData("I jumped at the offer")]
    [InlineData("I cut myself shaving")]
    [InlineData("I never had a fever")]
    [InlineData("the dots look yellow")]
    [InlineData("no hives anywhere")]
    [InlineData("I can't see properly whether the dots are round")]
    [InlineData("I hang around by myself")]
    [InlineData("my lips are fine")]
    public void Harmless_words_do_not_raise(string text) => Assert.Empty(TextReading.Of(text).Signs);

    [Fact]
    public void Heaps_of_marks_are_read_in_bounded_time()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.True(TextReading.Of(string.Concat(Enumerable.Repeat("\u0301\u0323", 50_000)) + " I cant breathe").Says(RuleId.TXT_E1));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    [Theory]
    [InlineData("can I rinse with tap water?", false)]
    [InlineData("I washed the pigment with bottled water", false)]
    [InlineData("they diluted it with tap water", true)]
    [InlineData("the ink was mixed with water", true)]
    [InlineData("she put distilled water into the pigment", true)]
    [InlineData("the artist thinned the pigment", true)]
    public void Water_counts_only_when_the_pigment_was_thinned_with_it(string text, bool thinned) =>
        Assert.Equal(thinned, TextReading.Of(text).MentionsNonSterileDilution);

    [Fact]
    public void A_very_long_text_is_read_in_bounded_time()
    {
        var text = string.Concat(Enumerable.Repeat("no lips no throat cant spread 38.8 eye ", 20_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotEmpty(TextReading.Of(text + "I cant breathe").Signs);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    [Fact]
    public void Words_in_which_nothing_was_recognised_are_never_called_harmless()
    {
        string Said(string? text) => Assert.Single(TriageEngine.Assess(new() { Today = new(2026, 11, 21), Text = text }).Findings, finding => finding.Rule == "R2").Because;

        Assert.StartsWith("Nothing you told us is urgent.", Said(null), StringComparison.Ordinal);
        Assert.Contains("misread", Said("It healed too dark."), StringComparison.Ordinal);
    }

    [Fact]
    public void The_finding_shows_the_words_that_raised_it()
    {
        var result = TriageEngine.Assess(new() { Today = new(2026, 11, 21), Text = "I can't breathe" });
        var finding = Assert.Single(result.Findings, finding => finding.Rule == "TXT_E1");
        Assert.Equal<string>(["cant breathe"], (string[])finding.Used["text"]);
    }
}
