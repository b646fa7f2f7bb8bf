using System.Text.Json;

namespace SmpVetting.Benchmarks;

/// <summary>The least that a server of this framework can do for the same bytes.</summary>
internal static class Floors
{
    public static async Task<WebApplication> StartAsync(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        app.UseRouting();
        map(app);
        await app.StartAsync();
        return app;
    }

    /// <summary>Parses the body and writes as many bytes as the real answer has.</summary>
    public static void MapParseAndWrite(WebApplication app, string path, byte[] answer) => app.MapPost(path, async http =>
    {
        using var parsed = await JsonDocument.ParseAsync(http.Request.Body);
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = answer.Length;
        await http.Response.Body.WriteAsync(answer);
    });
}
