using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Data.Sqlite;

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

    /// <summary>Reads one row with a statement that stays prepared, and writes the real answer's bytes.</summary>
    public static void MapPreparedRead(WebApplication app, string path, string file, byte[] answer)
    {
        var idle = new ConcurrentBag<SqliteCommand>();
        app.MapGet(path, async (HttpContext http, string id) =>
        {
            var command = idle.TryTake(out var kept) ? kept : Prepare(file);
            command.Parameters[0].Value = id;
            using (var reader = command.ExecuteReader())
            {
                if (!reader.Read())
                {
                    http.Response.StatusCode = StatusCodes.Status404NotFound;
                    return;
                }

                for (var column = 0; column < reader.FieldCount; column++)
                    _ = reader.GetValue(column);
            }

            idle.Add(command);
            http.Response.ContentType = "application/json";
            http.Response.ContentLength = answer.Length;
            await http.Response.Body.WriteAsync(answer);
        });
    }

    private static SqliteCommand Prepare(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        var command = connection.CreateCommand();
        command.CommandText = "select * from Clinic where Id = @id";
        command.Parameters.Add("@id", SqliteType.Text);
        command.Prepare();
        return command;
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
