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
    [InlineData("scalpstudio", "scalp studio")]
    [InlineData("studio scalp", "scalp studio")]
    public void A_word_with_one_typing_error_is_found_and_counts_as_similar(string typed, string name)
    {
        Assert.True(NameKeys.Of(typed).Overlaps(NameKeys.Of(name)));
        Assert.True(NameSimilarity.Score(typed, name) > NameSimilarity.Least);
    }

    [Theory]
    [InlineData("toronto", "berlin")]
    [InlineData("ink", "oak")]
    [InlineData("scalp studio", "hair house")]
    public void Other_words_are_not(string typed, string name) => Assert.True(NameSimilarity.Score(typed, name) < NameSimilarity.Least);

    [Fact]
    public void The_same_name_is_more_similar_than_a_longer_one_and_that_more_than_a_misspelt_one()
    {
        var exact = NameSimilarity.Score("scalp studio", "scalp studio");
        var longer = NameSimilarity.Score("scalp studio", "scalp studio dayton");
        var misspelt = NameSimilarity.Score("scalp studio", "scapl stduio dayton");

        Assert.True(exact > longer && longer > misspelt && misspelt > NameSimilarity.Least);
    }
}
