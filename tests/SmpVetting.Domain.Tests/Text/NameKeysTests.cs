using SmpVetting.Domain.Text;

namespace SmpVetting.Domain.Tests.Text;

public class NameKeysTests
{
    [Theory]
    [InlineData("micropigmentation", "micropigmentation")]
    [InlineData("mcropigmentation", "micropigmentation")]
    [InlineData("miccropigmentation", "micropigmentation")]
    [InlineData("mivropigmentation", "micropigmentation")]
    [InlineData("imcropigmentation", "micropigmentation")]
    [InlineData("micropigmentatoin", "micropigmentation")]
    [InlineData("corner", "conrer")] // rn that a swap tears apart
    public void A_word_with_one_typing_error_meets_the_word(string typed, string word) =>
        Assert.NotEmpty(NameKeys.OfMisspelt(typed).Intersect(NameKeys.OfMisspelt(word)));

    [Theory]
    [InlineData("scalpstudio", "scalp studio")]
    [InlineData("scalp studio", "scalpstudio")]
    [InlineData("studio scalp", "scalp studio")]
    [InlineData("scalp studio dayton", "scalp studio")]
    [InlineData("scalp dayton", "scalp studio dayton")]
    [InlineData("scalp tec", "scalptec clinic")]
    [InlineData("scalptec clinic", "scalp tec clinic")]
    [InlineData("acrne", "acme")]
    [InlineData("c0smetic 1nk", "cosmetic ink")]
    [InlineData("one two three four six", "one two three four five six")]
    public void A_name_is_found_by_what_is_left_of_it(string typed, string name)
    {
        var query = new NameQuery(typed);

        Assert.True(NameKeys.Of([name], null, null).Overlaps(query.Strong().Concat(query.Weak())));
        Assert.True(ScoreOf(typed, name) > NameMatch.Least);
    }

    [Theory]
    [InlineData("toronto", "berlin")]
    [InlineData("ink", "oak")]
    [InlineData("scalp studio", "hair house")]
    public void Other_words_are_no_answer(string typed, string name) => Assert.True(ScoreOf(typed, name) < NameMatch.Least);

    [Fact]
    public void The_nearer_the_name_the_higher_the_score()
    {
        string[] names = ["scalp studio", "scalpstudio", "studio scalp", "sca1p studio", "scalp studio dayton", "scapl stduio dayton"];

        var scores = names.Select(name => ScoreOf("scalp studio", name)).ToList();

        Assert.Equal(scores.OrderDescending(), scores);
        Assert.Equal(scores.Count, scores.Distinct().Count());
        Assert.Equal(1, scores[0]);
    }

    [Fact]
    public void The_place_decides_between_equal_names()
    {
        var asked = new NameQuery("scalp studio", "dayton", "US");

        var scores = new[] { ("dayton", "US"), (null, null), ("berlin", "US"), ("berlin", "DE") }
            .Select(place => NameMatch.Best(asked, ["Scalp Studio"], place.Item1, place.Item2).Score).ToList();

        Assert.Equal(scores.OrderDescending(), scores);
        Assert.Equal(scores.Count, scores.Distinct().Count());
    }

    [Fact]
    public void A_common_name_has_few_keys() => Assert.InRange(NameKeys.Of(["scalp micropigmentation studio"], "london", "GB").Count, 10, 17);

    [Fact]
    public void The_longest_of_queries_asks_for_a_bounded_number_of_keys()
    {
        var query = new NameQuery("alpha bravo charl delta echos foxtr golfs hotel");
        query.Learn(_ => from word in "alpha bravo charl delta echos foxtr".Split(' ') from letter in "abcdefghijklmnop" select word[..4] + letter);

        Assert.InRange(query.Strong().Count(), 21, 160);
        Assert.InRange(query.Weak().Count(), 6, 160);
    }

    [Fact]
    public void A_sign_that_unfolds_to_many_words_is_compared_by_the_first_of_them()
    {
        var asked = new NameQuery(FoldedName.Of("Scalp Studio " + new string('\uFDFA', 180)));

        Assert.InRange(asked.Folded.Split(' ').Length, 500, 1000);
        Assert.InRange(NameMatch.Best(asked, ["Scalp Studio Dayton"], null, null).Because.Count, 15, 25);
    }

    [Theory]
    [InlineData("clinic", "studio", 1)]
    [InlineData("scalp", "hair", 1)]
    [InlineData("hairline", "hairlines", 0)]
    [InlineData("perfect", "clinics", 1)]
    public void Words_of_other_letters_are_told_apart_without_counting_errors(string word, string other, int errors) =>
        Assert.False(Compared(word).MayDifferBy(errors, Compared(other)));

    [Fact]
    public void No_word_is_told_apart_by_its_letters_that_so_few_errors_make_the_other()
    {
        var random = new Random(3);
        for (var i = 0; i < 10_000; i++)
        {
            var (word, other) = (Made(random), Made(random));
            var errors = Misspelling.Count(word, other);

            Assert.True(Compared(word).MayDifferBy(errors, Compared(other)), $"{word} {other}");
        }
    }

    private static ComparedWord Compared(string word) => ComparedWord.Of(word, word);

    /// <summary>Few letters, so that many words are near each other.</summary>
    private static string Made(Random random) => new(random.GetItems("abcå0щ".AsSpan(), random.Next(1, 9)));

    private static double ScoreOf(string typed, string name) => NameMatch.Best(new NameQuery(typed), [name], null, null).Score;
}
