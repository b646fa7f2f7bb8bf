using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Json;
using SmpVetting.Api.Accounts;

namespace SmpVetting.Api.Hosting;

/// <summary>
/// One JSON line per request, on stderr unless told otherwise: trace, method, route template, status, milliseconds. Never a path, a query, a
/// body, a name or an address, since each of them can point to a person.
/// </summary>
internal static class RequestLog
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    public static Logger CreateLogger(Stream? lines) => new LoggerConfiguration()
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Error)
        .MinimumLevel.Override(typeof(CredentialAuthentication).FullName!, LogEventLevel.Error)
        .Filter.ByExcluding(IsFailedStart)
        .Enrich.With<WithoutPath>()
        .WriteTo.Sink(new BufferedLines(lines ?? Console.OpenStandardError()))
        .CreateLogger();

    public static void UseRequestLog(this IApplicationBuilder app, Serilog.ILogger log)
    {
        var requests = log.ForContext("SourceContext", "Requests");
        app.Use(async (http, next) =>
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                await next(http);
            }
            finally
            {
                requests.Information(
                    "{Method} {Route} {Status} {Milliseconds}",
                    Methods.Contains(http.Request.Method) ? http.Request.Method : "other",
                    Route(http)?.RoutePattern.RawText ?? "none",
                    http.Response.StatusCode,
                    Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 3));
            }
        });
    }

    /// <summary>Whoever started the service gets the same exception, and says it in one sentence.</summary>
    private static bool IsFailedStart(LogEvent logEvent) => logEvent.MessageTemplate.Text == "Hosting failed to start";

    private static RouteEndpoint? Route(HttpContext http) =>
        (http.GetEndpoint() ?? http.Features.Get<IExceptionHandlerFeature>()?.Endpoint) as RouteEndpoint;

    /// <summary>The host adds the path to whatever is logged during a request, and a path can hold the id of a report.</summary>
    private sealed class WithoutPath : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
    }

    /// <summary>Writes some times a second instead of once an event, which cost more than reading the clinic asked for.</summary>
    private sealed class BufferedLines : ILogEventSink, IDisposable
    {
        private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

        private readonly JsonFormatter format = new();
        private readonly Lock turn = new();
        private readonly StreamWriter lines;
        private readonly Timer flushing;

        public BufferedLines(Stream to)
        {
            lines = new(to, bufferSize: 64 * 1024) { AutoFlush = false };
            flushing = new Timer(_ => Flush(), null, Pause, Pause);
        }

        public void Emit(LogEvent logEvent)
        {
            lock (turn)
                format.Format(logEvent, lines);
            if (logEvent.Level >= LogEventLevel.Error)
                Flush();
        }

        public void Dispose()
        {
            flushing.Dispose();
            lock (turn)
                lines.Dispose();
        }

        private void Flush()
        {
            lock (turn)
                lines.Flush();
        }
    }
}
