using System.Text;
using SmpVetting.Api.Exchange;

namespace SmpVetting.Api.Tests.Exchange;

/// <summary>Lines of any file, one at a time and none longer than the reader holds.</summary>
[Support.OnlyOnSqlite("It touches no database.")]
public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1:a")]
    [InlineData("a\n", "1:a")]
    [InlineData("a\r\nb\n\nc", "1:a 2:b 3: 4:c")]
    [InlineData("\uFEFFa\n\uFEFFb", "1:a 2:\uFEFFb")]
    public void Lines_are_numbered_and_bare_of_their_ends(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Lines(Encoding.UTF8.GetBytes(text)).Select(line => $"{line.Number}:{line.Text}")));

    [Theory]
    [InlineData(LineReader.LongestLine, false)]
    [InlineData(LineReader.LongestLine + 1, true)]
    [InlineData((3 * LineReader.LongestLine) + 7, true)]
    public void A_line_that_is_too_long_is_passed_over_and_the_next_is_read(int length, bool refused)
    {
        var lines = Lines([.. Encoding.UTF8.GetBytes("first\n" + new string('x', length) + "\nlast")]);

        Assert.Equal(["first", refused ? "" : new string('x', length), "last"], lines.Select(line => line.Text));
        Assert.Equal(refused, lines[1].Fault is not null);
        Assert.Equal(3, lines[2].Number);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_a_fault_of_their_line_alone()
    {
        var lines = Lines([.. "a\n"u8, 0xC3, 0x28, .. "\nb"u8]);

        Assert.Equal([false, true, false], lines.Select(line => line.Fault is not null));
    }

    private static List<(long Number, string Text, string? Fault)> Lines(byte[] bytes)
    {
        var reader = new LineReader(new MemoryStream(bytes));
        var lines = new List<(long, string, string?)>();
        while (reader.TryRead(out var line))
            lines.Add((line.Number, Encoding.UTF8.GetString(line.Bytes.Span), line.Fault));
        return lines;
    }
}
