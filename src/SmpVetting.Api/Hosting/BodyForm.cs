using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace SmpVetting.Api.Hosting;

/// <summary>What can be said of a body before it is read: that it is too large, compressed, or not UTF-8.</summary>
internal static class BodyForm
{
    /// <summary>So much of a refused body is read away by the server, since many callers send everything before they read.</summary>
    private const long MostDrained = 64 * 1024 * 1024;

    public static void UseBodyForm(this IApplicationBuilder app) => app.Use((http, next) =>
        Refusal(http) is { } kind ? kind.Because(kind.Meaning).ExecuteAsync(http) : next(http));

    private static ProblemKind? Refusal(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>() is null)
            return null;
        var size = http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>();
        if (http.Request.ContentLength > size.MaxRequestBodySize)
        {
            size.MaxRequestBodySize = MostDrained;
            return Problems.TooLarge;
        }

        return http.Request.Headers.ContentEncoding.Count == 0 && IsUtf8(http.Request.ContentType) ? null : Problems.UnsupportedMediaType;
    }

    private static bool IsUtf8(string? contentType) => contentType is null or "application/json" || !MediaTypeHeaderValue.TryParse(contentType, out var type)
        || !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
