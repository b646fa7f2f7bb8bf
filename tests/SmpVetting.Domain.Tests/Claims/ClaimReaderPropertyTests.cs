using FsCheck;
using FsCheck.Fluent;
using SmpVetting.Domain.Claims;

namespace SmpVetting.Domain.Tests.Claims;

/// <summary>What holds for every text, however it is made.</summary>
public class ClaimReaderPropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static readonly string[] Pieces =
    [
        "<", ">", "<p>", "</p>", "<a href='", "<script>", "</script>", "<!--", "-->", "&amp;", "&", "&#8217;", "[quote]", "[/quote]", "\"", "“", "”",
        "\n", "\r\n", "\u00a0", "\u200b", "\u0301", "\ud83d", "\ude00", "✅", "https://a.b/c ", "?", ".", ", ", " - ", "–", "12", "2,000", "1 ",
        "permanent ", "is it ", "Yes ", "No ", "we ", "are ", "certified ", "in one session ", "years ", "experience ", "never turns blue ", "if ",
        "no ", "pain ", "all ", "scars ", "it ", "you ", "and ", "how ", "impossible ", "to ", "removed ", "vegan ", "pigments ", "ﬁ", "Å", "각", "𝗣𝗲𝗿𝗺",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    /// <summary>Sentences that break off anywhere, alone and behind a question: guards look at the words around a place, and there may be none.</summary>
    [Fact]
    public void No_sentence_that_breaks_off_throws() => Assert.All(LabelledText.Sentences("claim-examples.txt"), example =>
    {
        var words = example.Text.Split(' ');
        for (var length = 1; length < words.Length; length += 3)
        {
            ClaimReader.Read(string.Join(' ', words[..length]));
            ClaimReader.Read($"{example.Text}? {words[length]}");
        }
    });

    [Fact]
    public void No_text_throws_and_every_quote_is_the_piece_that_it_names() =>
        Prop.ForAll(Texts.ToArbitrary(), text => ClaimReader.Read(text).All(claim =>
            claim.Length > 0 && claim.Quote == text.Substring(claim.Start, claim.Length))).Check(Many);

    [Fact]
    public void Reading_a_text_twice_over_finds_the_same_claims_twice() =>
        Prop.ForAll(Gen.Elements<LabelledText>([.. LabelledText.Pages("clinic-texts.jsonl")]).ToArbitrary(), page =>
            ClaimReader.Read(page.Text + "\n\n" + page.Text).Count == 2 * ClaimReader.Read(page.Text).Count).Check(Many);

    /// <summary>Each word is read once, belongs to one sentence of bounded length, and begins a bounded number of patterns.</summary>
    [Fact]
    public void The_work_grows_with_the_length_of_the_text_and_no_faster() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var tokens = ClaimTokens.Of(text);
            // A "&" and a dash between figures are words of one character; every other word takes at least one.
            return tokens.Words.Count <= text.Length
                && tokens.Sentences.Sum(sentence => sentence.Length) == tokens.Words.Count
                && tokens.Sentences.All(sentence => sentence.Length is > 0 and <= ClaimSentences.LongestSentence);
        }).Check(Many);
}
