using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace SmpVetting.Api.Hosting;

/// <summary>What can be said of a body before it is read: that it is too large, compressed, or not UTF-8.</summary>
internal static class BodyForm
{
    /// <summary>So much of a refused body is read away by the server, since many callers send everything before they read.</summary>
    private const long MostDrained = 64 * 1024 * 1024;

    public static void UseBodyForm(this IApplicationBuilder app) => app.Use((http, next) =>
        Refusal(http) is { } problem ? problem.ExecuteAsync(http) : next(http));

    /// <summary>With how much this place takes, which its route may have raised.</summary>
    public static ProblemHttpResult TooLarge(HttpContext http) => Problems.TooLarge.Because(
        $"The body is larger than this place takes, which is at most {http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize} bytes.");

    private static ProblemHttpResult? Refusal(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>() is null)
            return null;
        var size = http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>();
        if (http.Request.ContentLength > size.MaxRequestBodySize)
        {
            var refusal = TooLarge(http);
            size.MaxRequestBodySize = MostDrained;
            return refusal;
        }

        return http.Request.Headers.ContentEncoding.Count == 0 && IsUtf8(http.Request)
            ? null
            : Problems.UnsupportedMediaType.Because(Problems.UnsupportedMediaType.Meaning);
    }

    /// <summary>Takes a charset that is UTF-8 out of the request: the framework does not read one in quotes (RFC 9110 section 8.3.2).</summary>
    private static bool IsUtf8(HttpRequest request)
    {
        if (request.ContentType is "application/json" || !MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.Charset.HasValue)
            return true;
        if (!HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return false;
        type.Charset = null;
        request.ContentType = type.ToString();
        return true;
    }
}
