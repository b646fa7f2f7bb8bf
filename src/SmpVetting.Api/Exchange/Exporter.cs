using System.Text;
using System.Text.Json;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Exchange;

/// <summary>Writes all of one kind in the order of the ids, page by page, as far as anybody can read it over HTTP.</summary>
internal sealed class Exporter(ExchangeKind kind)
{
    private const int PageSize = 500;

    public async Task RunAsync(Stream output, bool csv, CancellationToken stop)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var columns = csv ? CsvColumns.All(kind.Line) : null;
        if (columns is not null)
            await writer.WriteAsync(CsvText.Line(columns.Header));
        var last = "";
        while (await kind.ListAsync(last, PageSize, stop) is { Count: > 0 } page)
        {
            foreach (var line in page)
                await writer.WriteAsync(columns is not null ? columns.Line(line) : JsonSerializer.Serialize(line, kind.Line, Json.Options) + "\n");
            last = page[^1].Id!;
        }
    }
}
