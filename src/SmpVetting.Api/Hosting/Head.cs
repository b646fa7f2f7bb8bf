namespace SmpVetting.Api.Hosting;

/// <summary>HEAD is answered wherever GET is (RFC 9110 section 9.3.2); the server itself leaves the content out.</summary>
internal static class Head
{
    public static void UseHead(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        http.Response.OnStarting(static state => AllowWithGet((IHeaderDictionary)state), http.Response.Headers);
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await next(http);
            return;
        }

        http.Request.Method = HttpMethods.Get;
        await next(http);
        http.Request.Method = HttpMethods.Head;
    });

    private static Task AllowWithGet(IHeaderDictionary headers)
    {
        headers.Allow = headers.Allow.ToString().Replace("GET", "GET, HEAD", StringComparison.Ordinal) is { Length: > 0 } allow ? allow : default;
        return Task.CompletedTask;
    }
}
