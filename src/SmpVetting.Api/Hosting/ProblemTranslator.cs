using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using SmpVetting.Api.Data;
using SmpVetting.Domain;

namespace SmpVetting.Api.Hosting;

/// <summary>The one place where an exception becomes an answer; nothing of the exception's own text reaches the caller.</summary>
internal sealed partial class ProblemTranslator(ILogger<ProblemTranslator> log) : IExceptionHandler
{
    public const int RetryAfterSeconds = 2;

    public async ValueTask<bool> TryHandleAsync(HttpContext http, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && http.RequestAborted.IsCancellationRequested)
            return true;
        await Translate(http, exception).ExecuteAsync(http);
        return true;
    }

    private ProblemHttpResult Translate(HttpContext http, Exception exception)
    {
        switch (exception)
        {
            case ProblemException problem:
                if (problem.RetryAfterSeconds is { } seconds)
                    http.Response.Headers.RetryAfter = $"{seconds}";
                return problem.Problem;
            case DatabaseAwayException:
                http.Response.Headers.RetryAfter = $"{RetryAfterSeconds}";
                return Problems.Away.Because(Problems.Away.Meaning);
            case BadHttpRequestException { InnerException: JsonException json }:
                return JsonProblem.Of(json, RequestType(http));
            case BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } bad:
                return Parameter(http, bad) ?? Problems.At(Problems.Malformed, JsonProblem.Root, "must be one JSON object, sent whole.");
            case BadHttpRequestException bad:
                var kind = Problems.Of(bad.StatusCode);
                return kind.Because(kind.Meaning);
            default:
                var trace = Activity.Current?.TraceId.ToHexString();
                LogFailure(log, exception.GetType().FullName, exception.StackTrace, trace);
                return Problems.Internal.Because(Problems.Internal.Meaning);
        }
    }

    private static Type? RequestType(HttpContext http) =>
        http.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;

    /// <summary>A query value that did not bind is named; which one it was follows from what the caller sent.</summary>
    private static ProblemHttpResult? Parameter(HttpContext http, BadHttpRequestException bad) => http.Request.Query
        .Where(pair => bad.Message.Contains($" {pair.Key}\"", StringComparison.Ordinal))
        .Select(pair => Problems.At(pair.Key, "is not of the kind this place takes."))
        .FirstOrDefault();

    [LoggerMessage(Level = LogLevel.Error, Message = "RequestFailed {Kind} {Stack} {Trace}")]
    private static partial void LogFailure(ILogger log, string? kind, string? stack, string? trace);
}

/// <summary>Says where in the body the fault is, and what that place takes, from the path and the request's type.</summary>
internal static class JsonProblem
{
    /// <summary>The place of a fault that is of the body as a whole.</summary>
    public const string Root = "$";

    private const int LongestPath = 200;

    public static ProblemHttpResult Of(JsonException error, Type? request)
    {
        var path = (error.Path ?? Root).TrimStart('$').TrimStart('.');
        if (error is JsonValueException)
            return At(path, error.Message);
        if (error.InnerException is JsonException || request is null)
            return Problems.At(Problems.Malformed, Root, $"is not valid JSON, or is nested too deeply, near line {error.LineNumber + 1}, byte {error.BytePositionInLine}.");
        if (error.Message.StartsWith("Duplicate ", StringComparison.Ordinal))
            return At(path, "is given more than once.");
        var place = Place(path, Json.Options.GetTypeInfo(request), out var unknown);
        if (unknown is not null)
            return At(path, unknown);
        var missing = place.Properties.Where(property => property.IsRequired && error.Message.Contains($"'{property.Name}'", StringComparison.Ordinal))
            .Select(property => property.Name).ToList();
        return missing is [var first, ..]
            ? At(path.Length == 0 ? first : $"{path}.{first}", $"is needed here ({string.Join(", ", missing)}).")
            : At(path, $"must be {Kind(place)}.");
    }

    private static ProblemHttpResult At(string path, string message) =>
        Problems.At(path.Length == 0 ? Root : path.Length <= LongestPath ? path : path[..LongestPath] + "…", message);

    /// <summary>The type at the path, or a sentence about the first property on it that there is not.</summary>
    private static JsonTypeInfo Place(string path, JsonTypeInfo type, out string? unknown)
    {
        unknown = null;
        foreach (var step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = step.Split('[')[0];
            var property = type.Properties.FirstOrDefault(known => known.Name == name);
            if (property is null && type.Kind == JsonTypeInfoKind.Object)
            {
                unknown = $"'{Shown(name)}' is not a property here; nearest: " +
                    $"{string.Join(", ", Words.Nearest(name, type.Properties.Select(known => known.Name)))}.";
            }

            if (property is null)
                break;
            type = Json.Options.GetTypeInfo(property.PropertyType);
            for (var index = step.Count(character => character == '['); index > 0 && type.ElementType is { } element; index--)
                type = Json.Options.GetTypeInfo(element);
        }

        return type;
    }

    private static string Kind(JsonTypeInfo type) => type.Kind switch
    {
        JsonTypeInfoKind.Object => "an object",
        JsonTypeInfoKind.Enumerable => "a list",
        JsonTypeInfoKind.Dictionary => "an object",
        _ => Scalar(Nullable.GetUnderlyingType(type.Type) ?? type.Type),
    };

    private static string Scalar(Type type)
    {
        if (type == typeof(bool))
            return "true or false";
        if (type == typeof(DateOnly))
            return "a day, YYYY-MM-DD";
        if (type == typeof(DateTimeOffset))
            return "an RFC 3339 instant";
        return type == typeof(int) || type == typeof(long) ? "a whole number" : type == typeof(double) ? "a number" : "a string";
    }

    private static string Shown(string name) => name.Length <= 40 ? name : name[..40] + "…";
}
