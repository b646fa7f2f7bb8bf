using System.Reflection;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Docs;

/// <summary>The contract for machines at /openapi/v1.json, and for people at /docs: one document, two ways to read it.</summary>
public static class DocsEndpoints
{
    public static IServiceCollection AddDocs(this IServiceCollection services) => services.AddSingleton<PublishedDocument>();

    public static void MapDocs(this IEndpointRouteBuilder routes)
    {
        var docs = routes.MapGroup("").ExcludeFromDescription();
        docs.MapGet("/openapi/v1.json", Document);
        docs.MapGet("/docs", Page);
        docs.MapGet("/", () => TypedResults.LocalRedirect("/docs"));
        docs.MapGet("/docs.css", Style);
    }

    private static async Task Document(HttpContext http, PublishedDocument document)
    {
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        await Bytes.WriteFreshAsync(http, await document.JsonAsync(), Bytes.Json);
    }

    private static async Task Page(HttpContext http, PublishedDocument document)
    {
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.ContentSecurityPolicy = Headers.PagePolicy;
        await Bytes.WriteFreshAsync(http, await document.HtmlAsync(), "text/html; charset=utf-8");
    }

    private static async Task Style(HttpContext http)
    {
        using var sheet = new MemoryStream();
        await using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream("docs.css")!;
        await resource.CopyToAsync(sheet, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-cache";
        await Bytes.WriteFreshAsync(http, sheet.ToArray(), "text/css; charset=utf-8");
    }
}
