namespace SmpVetting.Api.Hosting;

/// <summary>HEAD is answered wherever GET is (RFC 9110 section 9.3.2); the server itself leaves the content out.</summary>
internal static class Head
{
    public static void UseHead(this IApplicationBuilder app) => app.Use(
        (http, next) => HttpMethods.IsHead(http.Request.Method) ? AsGetAsync(http, next) : next(http));

    private static async Task AsGetAsync(HttpContext http, RequestDelegate next)
    {
        http.Request.Method = HttpMethods.Get;
        await next(http);
        http.Request.Method = HttpMethods.Head;
    }

    /// <summary>What routing lists as allowed, which knows of GET alone.</summary>
    public static void AllowWithGet(IHeaderDictionary headers)
    {
        if (headers.Allow.Count > 0)
            headers.Allow = headers.Allow.ToString().Replace("GET", "GET, HEAD", StringComparison.Ordinal);
    }
}
