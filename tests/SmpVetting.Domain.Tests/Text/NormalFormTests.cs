using SmpVetting.Domain.Text;

namespace SmpVetting.Domain.Tests.Text;

public class NormalFormTests
{
    [Theory]
    [InlineData("Cafe\u0301", "Caf\u00e9")]
    [InlineData("\u212b", "\u00c5")] // the sign for ångström is the letter
    [InlineData("a\u0327\u0301", "\u00e1\u0327")] // marks are ordered before they are put together
    [InlineData("a\u0301\u0327", "\u00e1\u0327")]
    [InlineData("\u1100\u1161\u11a8", "\uac01")]
    [InlineData("\u0958", "\u0915\u093c")] // a letter that is never put together again
    [InlineData("\ufb01", "\ufb01")] // NFC leaves styled letters alone
    [InlineData("plain", "plain")]
    public void Composed_is_NFC(string text, string expected) => Assert.Equal(expected, NormalForm.Composed(text));

    [Theory]
    [InlineData("\u00e9", "e\u0301")]
    [InlineData("\ufb01", "fi")]
    [InlineData("\uff21", "A")]
    [InlineData("\uac01", "\u1100\u1161\u11a8")]
    [InlineData("\u1e69", "s\u0323\u0307")]
    public void Decomposed_is_NFKD(string text, string expected) => Assert.Equal(expected, NormalForm.Decomposed(text));
}
