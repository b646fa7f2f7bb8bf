using SmpVetting.Api.Exchange;

namespace SmpVetting.Api.Tests.Exchange;

/// <summary>A line of CSV comes back as it was, and no spreadsheet finds a formula in it.</summary>
[Support.OnlyOnSqlite("It touches no database.")]
public sealed class CsvTextTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("'=1+1")]
    [InlineData("''-2")]
    [InlineData("'Tis a clinic")]
    [InlineData("a,b;c")]
    [InlineData("she said \"no\"")]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("Éclat 💈")]
    public void A_cell_comes_back_exactly_and_never_begins_like_a_formula(string cell)
    {
        var line = CsvText.Line([cell, "next"]);

        Assert.EndsWith("\r\n", line, StringComparison.Ordinal);
        Assert.DoesNotMatch("^\"?[=+\\-@\t\r]", line);
        Assert.Equal([cell, "next"], CsvText.Cells(line[..^2], out _));
    }

    [Theory]
    [InlineData("a,b", 2)]
    [InlineData(",", 2)]
    [InlineData("\"a,b\"", 1)]
    [InlineData("a,\"\"", 2)]
    public void Cells_are_counted_as_RFC_4180_does(string line, int count) => Assert.Equal(count, CsvText.Cells(line, out _)?.Count);

    [Theory]
    [InlineData("\"open")]
    [InlineData("\"closed\"beside")]
    [InlineData("mid\"dle")]
    public void What_is_not_CSV_is_said_to_be_so(string line)
    {
        Assert.Null(CsvText.Cells(line, out var fault));
        Assert.NotEmpty(fault);
    }
}
