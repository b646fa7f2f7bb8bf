using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Documents;

/// <summary>A public read in the form that was asked for, each form with an ETag of its own; or the 304 that spares it.</summary>
public sealed class FreshForm<T>(AskedForm asked, T value, Func<T, Document> page) : IResult, IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(Formed.Metadata<T>());
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified));
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.AccessControlAllowOrigin = "*";
        var (body, contentType) = Formed.Write(httpContext, asked.Form, value, page);
        return Bytes.WriteFreshAsync(httpContext, body, contentType);
    }
}

/// <summary>An answer for its caller alone in the form that was asked for; nobody on the way keeps it.</summary>
public sealed class UnkeptForm<T>(AskedForm asked, T value, Func<T, Document> page) : IResult, IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(Formed.Metadata<T>());

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (body, contentType) = Formed.Write(httpContext, asked.Form, value, page);
        return Bytes.WriteAsync(httpContext.Response, body, contentType);
    }
}

internal static class Formed
{
    public static ProducesResponseTypeMetadata Metadata<T>() =>
        new(StatusCodes.Status200OK, typeof(T), [.. AskedForm.Offered.Select(offer => offer.MediaType)]);

    public static (byte[] Body, string ContentType) Write<T>(HttpContext http, Form form, T value, Func<T, Document> page)
    {
        var headers = http.Response.Headers;
        headers.Vary = "Accept";
        if (form == Form.Json)
            return (JsonSerializer.SerializeToUtf8Bytes(value, Json.Options), Bytes.Json);
        if (form == Form.Html)
            headers.ContentSecurityPolicy = Headers.PagePolicy;
        var home = http.RequestServices.GetRequiredService<Settings>().Home;
        var document = page(value);
        return form switch
        {
            Form.Markdown => (Encoding.UTF8.GetBytes(new MarkdownForm(home).Write(document)), "text/markdown; charset=utf-8"),
            Form.Html => (Encoding.UTF8.GetBytes(new HtmlForm(home).Write(document)), "text/html; charset=utf-8"),
            Form.Bbcode => (Encoding.UTF8.GetBytes(new BbcodeForm(home).Write(document)), "text/plain; charset=utf-8"),
            _ => (Encoding.UTF8.GetBytes(new PlainForm(home).Write(document)), "text/plain; charset=utf-8"),
        };
    }
}
