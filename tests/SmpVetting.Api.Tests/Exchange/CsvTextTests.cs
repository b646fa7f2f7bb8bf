using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SmpVetting.Api.Exchange;

namespace SmpVetting.Api.Tests.Exchange;

/// <summary>A line of CSV comes back as it was, and no spreadsheet finds a formula in it.</summary>
[Support.OnlyOnSqlite("It touches no database.")]
public sealed class CsvTextTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+1")]
    [InlineData("-1+1")]
    [InlineData("-1 ")]
    [InlineData("-1.")]
    [InlineData("-1\n")]
    [InlineData("-")]
    [InlineData("+49 123")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("'=1+1")]
    [InlineData("'-2")]
    [InlineData("''-2")]
    [InlineData("'Tis a clinic")]
    [InlineData("a,b;c")]
    [InlineData("she said \"no\"")]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("Éclat 💈")]
    public void A_cell_comes_back_exactly_and_never_begins_like_a_formula(string cell)
    {
        var line = Line(cell, "next");

        Assert.EndsWith("\r\n", line, StringComparison.Ordinal);
        Assert.DoesNotMatch("^\"?[=+\\-@\t\r]", line);
        Assert.Equal([cell, "next"], CsvText.Cells(line));
    }

    [Theory]
    [InlineData("-84.1916")]
    [InlineData("-1")]
    [InlineData("-1E-05")]
    public void A_number_below_nothing_stays_a_number(string cell)
    {
        Assert.Equal($"{cell},next\r\n", Line(cell, "next"));
        Assert.Equal([cell, "next"], CsvText.Cells($"{cell},next"));
        // As exports before this wrote it.
        Assert.Equal([cell, "next"], CsvText.Cells($"'{cell},next"));
    }

    [Theory]
    [InlineData("a,b", 2)]
    [InlineData(",", 2)]
    [InlineData("\"a,b\"", 1)]
    [InlineData("a,\"\"", 2)]
    public void Cells_are_counted_as_RFC_4180_does(string line, int count) => Assert.Equal(count, CsvText.Cells(line)?.Count);

    [Theory]
    [InlineData("\"open")]
    [InlineData("a,\"open")]
    [InlineData("\"open\"\"")]
    [InlineData("\"")]
    [InlineData("a,\"")]
    [InlineData("\"closed\"beside")]
    [InlineData("\"closed\"beside\"")]
    [InlineData("\"closed\" ")]
    [InlineData(" \"closed\"")]
    [InlineData("mid\"dle")]
    [InlineData("mid\"\"dle")]
    [InlineData("end\"")]
    public void What_is_not_CSV_is_said_to_be_so(string line) => Assert.Null(CsvText.Cells(line));

    [Fact]
    public void Whatever_is_written_is_read_as_it_was()
    {
        var cell = Gen.Elements("=", "-", "1", "'", "\"", ",", ";", "\r", "\n", "\uFEFF", " ", "x", "é").ArrayOf().Select(string.Concat);
        // A byte order mark before the whole line is taken for one; the first cell of an export is an id.
        Prop.ForAll(cell.ArrayOf().ToArbitrary(), cells => CsvText.Cells(Line(["id", .. cells]))!.SequenceEqual(["id", .. cells])).QuickCheckThrowOnFailure();
    }

    private static string Line(params string[] cells)
    {
        using var file = new MemoryStream();
        using (var csv = CsvText.WriterTo(file))
            csv.WriteLine(cells);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
