using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Data.Sqlite;
using SmpVetting.Api.Cards;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Triage;

namespace SmpVetting.Benchmarks;

/// <summary>The least that a server of this framework can do for the same bytes and the same rows.</summary>
internal static class Floors
{
    public static async Task<WebApplication> StartAsync(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            Json.ConfigureRequests(json.SerializerOptions);
            json.SerializerOptions.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        });
        var app = builder.Build();
        app.UseRouting();
        map(app);
        await app.StartAsync();
        return app;
    }

    /// <summary>An endpoint that takes the request as its type and writes the real answer from its type, and decides nothing.</summary>
    public static void MapParseAndWrite(WebApplication app, string path, byte[] answer)
    {
        var known = JsonSerializer.Deserialize<TriageAnswer>(answer, Json.Options);
        app.MapPost(path, (TriageRequest _, HttpContext http) => WriteAsync(http, JsonSerializer.SerializeToUtf8Bytes(known, Json.Options)));
    }

    /// <summary>Reads one row with a statement that stays prepared, and writes the real answer's bytes.</summary>
    public static void MapPreparedRead(WebApplication app, string path, string file, byte[] answer)
    {
        var idle = new ConcurrentBag<SqliteCommand>();
        app.MapGet(path, async (HttpContext http, string id) =>
        {
            var command = idle.TryTake(out var kept) ? kept : Prepare(Open(file), "select * from Clinic where Id = @id");
            command.Parameters[0].Value = id;
            using (var reader = command.ExecuteReader())
            {
                for (var column = 0; reader.Read() && column < reader.FieldCount; column++)
                    _ = reader.GetValue(column);
            }

            idle.Add(command);
            await WriteAsync(http, answer);
        });
    }

    /// <summary>Runs the same statements, each kept prepared, reads every value, and writes the real answer from its type.</summary>
    public static void MapRound(WebApplication app, string path, string file, IEnumerable<string> statements, IReadOnlyDictionary<string, object> arguments, byte[] answer)
    {
        var known = JsonSerializer.Deserialize<Card>(answer, Json.Options);
        var texts = statements.Select(text => text.Replace("/*take*/", "limit @take", StringComparison.Ordinal)).ToList();
        var idle = new ConcurrentBag<List<SqliteCommand>>();
        app.MapGet(path, async (HttpContext http, string id) =>
        {
            var commands = idle.TryTake(out var kept) ? kept : PrepareAll(Open(file), texts, arguments);
            foreach (var command in commands)
            {
                using var reader = command.ExecuteReader();
                while (reader.Read())
                {
                    for (var column = 0; column < reader.FieldCount; column++)
                        _ = reader.GetValue(column);
                }
            }

            idle.Add(commands);
            await WriteAsync(http, JsonSerializer.SerializeToUtf8Bytes(known, Json.Options));
        });
    }

    private static List<SqliteCommand> PrepareAll(SqliteConnection connection, List<string> texts, IReadOnlyDictionary<string, object> arguments) =>
        [.. texts.Select(text =>
        {
            var command = connection.CreateCommand();
            command.CommandText = text;
            foreach (var (name, value) in arguments.Where(argument => text.Contains(argument.Key, StringComparison.Ordinal)))
                command.Parameters.AddWithValue(name, value);
            command.Prepare();
            return command;
        })];

    /// <summary>Writes the rows of one report, as large as the real ones, in one durable transaction behind one lock.</summary>
    public static void MapTransaction(WebApplication app, string path, string file, byte[] answer)
    {
        var connection = Open(file);
        var turn = new SemaphoreSlim(1, 1);
        SqliteCommand[] inserts =
        [
            Prepare(connection, """
                insert into Report (Id, ReceiptHash, WrappedKey, Status, Publication, ConsentPublish, Facts, ReceivedAt, UpdatedAt)
                values (@id, @id, zeroblob(60), 'received', 'unpublished', 0, 1, '2026-11-21 10:00:00', '2026-11-21 10:00:00')
                """),
            Part(connection, "request", 420),
            Prepare(connection, """
                insert into ReportTriage (ReportId, Number, RuleSet, Urgency, Pathway, AnsweredAt)
                values (@id, 1, '2026-11-21', 'routine', 'laser_full', '2026-11-21 10:00:00')
                """),
            Part(connection, "facts-1", 330),
            Part(connection, "triage-1", 2900),
            Prepare(connection, """
                insert into Deadline (Kind, ObjectId, DueAt, TryAt, Attempts)
                values ('report_retention', @id, '2027-02-19 10:00:00', '2027-02-19 10:00:00', 0)
                """),
            Prepare(connection, "update AuditHead set Seq = Seq + 1, Hash = @id || @id, Seal = @id || @id where Id = 1"),
            Prepare(connection, """
                insert into AuditEvent (Id, OccurredAt, ActorKind, ActorId, Action, ObjectId, Seq, Hash, Seal)
                values (@id, '2026-11-21 10:00:00', 'reporter', @id, 'report_filed', @id, (select Seq from AuditHead where Id = 1), @id || @id, @id || @id)
                """),
            Prepare(connection, """
                insert into Idempotency (Caller, IdempotencyKey, RequestHash, ResourceId, Location, ExpiresAt)
                values ('public', @id, @id, @id, '/v1/reports/', '2026-11-22 10:00:00')
                """),
            Part(connection, "answer", 2950),
        ];
        app.MapPost(path, async http =>
        {
            using var parsed = await JsonDocument.ParseAsync(http.Request.Body);
            var id = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
            await turn.WaitAsync();
            try
            {
                using var transaction = connection.BeginTransaction(deferred: false);
                foreach (var insert in inserts)
                {
                    insert.Transaction = transaction;
                    insert.Parameters[0].Value = id;
                    insert.ExecuteNonQuery();
                }

                transaction.Commit();
            }
            finally
            {
                turn.Release();
            }

            http.Response.StatusCode = StatusCodes.Status201Created;
            await WriteAsync(http, answer);
        });
    }

    /// <summary>Takes the next waiting row for one caller alone, in one durable transaction behind one lock, and writes the real answer's bytes.</summary>
    public static void MapCompareAndSet(WebApplication app, string path, string file, byte[] answer)
    {
        var connection = Open(file);
        var turn = new SemaphoreSlim(1, 1);
        var number = 0;
        SqliteCommand[] updates =
        [
            Prepare(connection, "update Placement set HolderId = @id, HeldUntil = '2027-01-01 00:00:00' where Id = @id and State = 'waiting' and HolderId is null"),
            Prepare(connection, """
                update Referral set State = 'leased', LeaseToken = LeaseToken + 1, LeaseUntil = '2027-01-01 00:00:00'
                 where Id = @id and State = 'waiting' and LeaseToken = 0
                """),
        ];
        app.MapPost(path, async http =>
        {
            using var parsed = await JsonDocument.ParseAsync(http.Request.Body);
            await turn.WaitAsync();
            try
            {
                using var transaction = connection.BeginTransaction(deferred: false);
                var id = LargeWorklist.WaitingId(number++);
                foreach (var update in updates)
                {
                    update.Transaction = transaction;
                    update.Parameters[0].Value = id;
                    if (update.ExecuteNonQuery() != 1)
                        throw new InvalidOperationException("Nothing is left to take.");
                }

                transaction.Commit();
            }
            finally
            {
                turn.Release();
            }

            await WriteAsync(http, answer);
        });
    }

    private static SqliteCommand Part(SqliteConnection connection, string kind, int bytes) => Prepare(
        connection, $"insert into SealedPart (OwnerId, Kind, Part, Body) values (@id, '{kind}', 0, randomblob({bytes}))");

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on;";
        command.ExecuteNonQuery();
        return connection;
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add("@id", SqliteType.Text);
        command.Prepare();
        return command;
    }

    private static async Task WriteAsync(HttpContext http, byte[] answer)
    {
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = answer.Length;
        await http.Response.Body.WriteAsync(answer);
    }
}
