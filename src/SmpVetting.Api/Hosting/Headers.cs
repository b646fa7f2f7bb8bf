namespace SmpVetting.Api.Hosting;

/// <summary>The headers that every answer carries, errors too (OWASP Secure Headers).</summary>
internal static class Headers
{
    /// <summary>For pages: the style sheet of this service and nothing else.</summary>
    public const string PagePolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    // Set when the answer starts, because the exception handler clears what was set before.
    public static void UseSafeHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(static state => Add((IHeaderDictionary)state), http.Response.Headers);
        return next(http);
    });

    private static Task Add(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.TryAdd("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        // The careful default; a public read says otherwise itself.
        headers.TryAdd("Cache-Control", "no-store");
        return Task.CompletedTask;
    }
}
