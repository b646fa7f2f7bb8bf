using System.Text;
using System.Text.Json.Serialization.Metadata;
using Serilog.Extensions.Logging;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Audit;
using SmpVetting.Api.Cards;
using SmpVetting.Api.Claims;
using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Docs;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Matching;
using SmpVetting.Api.Moderation;
using SmpVetting.Api.Notices;
using SmpVetting.Api.Outcomes;
using SmpVetting.Api.Plans;
using SmpVetting.Api.PreTreatment;
using SmpVetting.Api.Records;
using SmpVetting.Api.Referrals;
using SmpVetting.Api.Registry;
using SmpVetting.Api.Reports;
using SmpVetting.Api.Threads;
using SmpVetting.Api.Triage;
using SmpVetting.Api.Vetting;

namespace SmpVetting.Api;

/// <summary>The service put together: what it is made of, what every request passes, and its routes.</summary>
public static class Service
{
    /// <summary>No body of this contract needs more; larger ones are refused before they are read.</summary>
    private const int LargestBody = 256 * 1024;

    private const int LongestLine = 32 * 1024;

    /// <summary>Builds the service without starting it; what follows the settings replaces parts, such as the clock, and where its log goes.</summary>
    public static WebApplication Build(Settings settings, Action<IServiceCollection>? replace = null, Stream? log = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "smpvetting" });
        builder.WebHost.UseKestrelCore().UseUrls(settings.Urls).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            // Wide enough for the server to let wrong ids and credentials through, so that they get our answer and not its bare 400.
            kestrel.Limits.MaxRequestLineSize = LongestLine;
            kestrel.RequestHeaderEncodingSelector = _ => Encoding.Latin1;
        });
        var logger = RequestLog.CreateLogger(log);
        // Made by the container, so that it is closed with it and the last lines are written.
        builder.Services.AddSingleton<ILoggerProvider>(_ => new SerilogLoggerProvider(logger, dispose: true));
        AddParts(builder.Services, settings);
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseRequestLog(logger);
        app.UseSafeHeaders();
        app.UseHead();
        app.UseExceptionHandler();
        app.UseStatusCodePages(pages =>
        {
            var http = pages.HttpContext;
            Head.AllowWithGet(http.Response.Headers);
            var kind = Problems.Of(http.Response.StatusCode);
            return (kind == Problems.TooLarge ? BodyForm.TooLarge(http) : kind.Because(kind.Meaning)).ExecuteAsync(http);
        });
        app.UseRouting();
        app.UseCredentials();
        if (!settings.Limits.Off)
            app.UseRateLimiter();
        app.UseAuthorization();
        app.UseBodyForm();
        MapRoutes(app);
        return app;
    }

    private static void AddParts(IServiceCollection services, Settings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(_ => settings.Secrets.Key is { } key ? KeyFile.FromText(key) : KeyFile.Open(settings.Secrets.KeyFile));
        services.AddSingleton<IEngine>(_ => settings.Database.Engine == "sqlite"
            ? new SqliteEngine(settings.Database.ConnectionString)
            : new SqlServerEngine(settings.Database.ConnectionString));
        services.AddSingleton<Database>();
        services.AddSingleton<Migrator>();
        services.AddSingleton<KeyCheck>();
        services.AddSingleton<Ids>();
        services.AddSingleton<AuditTrail>();
        services.AddSingleton<Idempotency>();
        services.AddSingleton<RateLimits>();
        services.AddStandingDeadline<IdempotencySweep>();
        services.AddSingleton<DeadlineWorker>();
        services.AddHostedService(parts => parts.GetRequiredService<DeadlineWorker>());

        services.AddRouting();
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(json =>
        {
            Json.ConfigureRequests(json.SerializerOptions);
            json.SerializerOptions.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        });
        // Before the framework's own writer, which is asked only when this one declines.
        services.AddSingleton<IProblemDetailsWriter, ProblemWriter>();
        services.AddProblemDetails();
        services.AddExceptionHandler<ProblemTranslator>();
        services.AddRateLimiter(_ => { });
        services.AddOptions<Microsoft.AspNetCore.RateLimiting.RateLimiterOptions>()
            .Configure<RateLimits>((options, limits) => limits.Configure(options));

        services.AddOpenApiDocument();
        services.AddDocs();

        services.AddAccounts();
        services.AddAudit();
        services.AddRegistry();
        services.AddMatching();
        services.AddVetting();
        services.AddRecords();
        services.AddCards();
        services.AddClaims();
        services.AddTriage();
        services.AddReports();
        services.AddThreads();
        services.AddModeration();
        services.AddNotices();
        services.AddReferrals();
        services.AddObserved();
    }

    /// <summary>In the order in which the documentation shows them: first what people come for.</summary>
    private static void MapRoutes(WebApplication app)
    {
        var routes = app.MapGroup("").AddEndpointFilterFactory(RequestLimits.Check);
        routes.MapTriage();
        routes.MapReports();
        routes.MapThreads();
        routes.MapPreTreatmentChecks();
        routes.MapPlanChecks();
        routes.MapCards();
        routes.MapClaims();
        routes.MapRecords();
        routes.MapRegistry();
        routes.MapReferrals();
        routes.MapObserved();
        routes.MapNotices();
        routes.MapModeration();
        routes.MapAccounts();
        routes.MapAudit();
        routes.MapProblems();
        routes.MapHealth();
        routes.MapDocs();
    }
}
