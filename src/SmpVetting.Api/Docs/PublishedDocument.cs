using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace SmpVetting.Api.Docs;

/// <summary>The contract as it is published. It cannot change while the program runs, so it is made once.</summary>
internal sealed class PublishedDocument
{
    private readonly Lazy<Task<byte[]>> json;
    private readonly Lazy<Task<byte[]>> html;

    public PublishedDocument([FromKeyedServices(Hosting.OpenApi.DocumentName)] IOpenApiDocumentProvider documents)
    {
        json = new(async () => Encoding.UTF8.GetBytes(
            await (await documents.GetOpenApiDocumentAsync()).SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1)));
        html = new(async () => Encoding.UTF8.GetBytes(DocsPage.Of(JsonNode.Parse(await json.Value)!)));
    }

    public Task<byte[]> JsonAsync() => json.Value;

    public Task<byte[]> HtmlAsync() => html.Value;
}
