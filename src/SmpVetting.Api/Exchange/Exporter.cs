using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Exchange;

/// <summary>Writes all of one kind in the order of the ids, page by page, as far as anybody can read it over HTTP.</summary>
internal sealed class Exporter(ExchangeKind kind)
{
    private const int PageSize = 500;

    public Task RunAsync(Stream output, bool csv, CancellationToken stop) => csv ? ToCsvAsync(output, stop) : ToJsonLinesAsync(output, stop);

    private async Task ToCsvAsync(Stream output, CancellationToken stop)
    {
        await using var csv = CsvText.WriterTo(output);
        var columns = CsvColumns.All(kind.Line);
        csv.WriteLine(columns.Header);
        await foreach (var line in LinesAsync(stop))
            csv.WriteLine(columns.Cells(line));
    }

    private async Task ToJsonLinesAsync(Stream output, CancellationToken stop)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await foreach (var line in LinesAsync(stop))
            await writer.WriteAsync(JsonSerializer.Serialize(line, kind.Line, Json.Options) + "\n");
    }

    private async IAsyncEnumerable<IExchangeLine> LinesAsync([EnumeratorCancellation] CancellationToken stop)
    {
        var last = "";
        while (await kind.ListAsync(last, PageSize, stop) is { Count: > 0 } page)
        {
            foreach (var line in page)
                yield return line;
            last = page[^1].Id!;
        }
    }
}
