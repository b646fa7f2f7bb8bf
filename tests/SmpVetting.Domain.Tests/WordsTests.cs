using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests;

public class WordsTests
{
    [Theory]
    [InlineData("hives", "hives_widespread")]
    [InlineData("spreading_redness", "redness_spreading")]
    [InlineData("itch", "itch_mild")]
    [InlineData("bleeding", "bleeding_uncontrolled")]
    [InlineData("suicidal", "suicidal_thoughts")]
    [InlineData("to_dark", "too_dark")]
    [InlineData("toodark", "too_dark")]
    [InlineData("Too_Dark", "too_dark")]
    public void The_nearest_word_is_the_one_that_was_meant(string written, string meant) =>
        Assert.Contains(meant, Words.Nearest(written, Words<Symptom>.All));
}
