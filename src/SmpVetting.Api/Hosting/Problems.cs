using Microsoft.AspNetCore.Http.HttpResults;

namespace SmpVetting.Api.Hosting;

/// <summary>One kind of problem: its stable type, its status and what it means to a caller.</summary>
public sealed record ProblemKind(string Type, int Status, string Title, string Meaning);

/// <summary>Every problem this service answers with, RFC 9457; listed for people at /problems.</summary>
public static class Problems
{
    public static readonly ProblemKind Invalid = new("invalid", 400, "The request has errors", "A value is missing, unknown, of the wrong kind or out of its limits. 'errors' names each place.");
    public static readonly ProblemKind Malformed = new("malformed", 400, "The request cannot be read", "The body is not valid JSON, or the request line or a header is not valid HTTP.");
    public static readonly ProblemKind BadCursor = new("invalid-cursor", 400, "The cursor is not valid", "A cursor was changed, or belongs to another list or filter. Start again without it.");
    public static readonly ProblemKind Unauthorized = new("unauthorized", 401, "Sign-in failed", "The credential is missing, unknown, wrong or expired; which of these is not told.");
    public static readonly ProblemKind Forbidden = new("forbidden", 403, "Not allowed", "The caller is known but has no right to do this.");
    public static readonly ProblemKind NotFound = new("not-found", 404, "Not found", "There is nothing here, or nothing that this caller may see.");
    public static readonly ProblemKind MethodNotAllowed = new("method-not-allowed", 405, "Method not allowed", "This place does not take this method; 'Allow' lists those it takes.");
    public static readonly ProblemKind NotAcceptable = new("not-acceptable", 406, "Not acceptable", "None of the accepted media types can be given here.");
    public static readonly ProblemKind Conflict = new("conflict", 409, "Not possible in this state", "The thing exists but its state does not allow this now. 'detail' says what is allowed.");
    public static readonly ProblemKind Stale = new("stale", 412, "Somebody changed it meanwhile", "If-Match names an older version. Read it again and repeat the change.");
    public static readonly ProblemKind TooLarge = new("too-large", 413, "The request is too large", "The body is larger than this place takes.");
    public static readonly ProblemKind UnsupportedMediaType = new("unsupported-media-type", 415, "Unsupported media type", "Send JSON in UTF-8, not compressed, with Content-Type: application/json.");
    public static readonly ProblemKind KeyReused = new("idempotency-key-reused", 422, "The idempotency key was used for another request", "Use a new key for a new request, or send the first body again.");
    public static readonly ProblemKind VersionNeeded = new("version-needed", 428, "If-Match is needed", "Read the thing first and send its ETag in If-Match.");
    public static readonly ProblemKind TooMany = new("too-many-requests", 429, "Too many requests", "Wait as long as Retry-After says.");
    public static readonly ProblemKind Internal = new("internal", 500, "Something broke on our side", "The fault is ours and is logged under the traceId.");
    public static readonly ProblemKind Away = new("unavailable", 503, "The service cannot answer now", "The database is away or overloaded. Nothing is lost: repeat the request with the same Idempotency-Key after Retry-After seconds.");

    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        Invalid, Malformed, BadCursor, Unauthorized, Forbidden, NotFound, MethodNotAllowed, NotAcceptable, Conflict, Stale, TooLarge,
        UnsupportedMediaType, KeyReused, VersionNeeded, TooMany, Internal, Away,
    ];

    /// <summary>The kind for a status that the framework answered with by itself.</summary>
    public static ProblemKind Of(int status) => All.FirstOrDefault(kind => kind.Status == status && kind != Invalid)
        ?? (status < 500 ? Malformed with { Status = status } : Internal with { Status = status });

    public static ProblemHttpResult Because(this ProblemKind kind, string detail) =>
        TypedResults.Problem(detail, null, kind.Status, kind.Title, TypeOf(kind));

    /// <summary>What the state does not allow, with the moves that it does allow.</summary>
    public static ProblemHttpResult NotNow(string detail, params IEnumerable<string> allowed) => TypedResults.Problem(
        detail, null, Conflict.Status, Conflict.Title, TypeOf(Conflict), new Dictionary<string, object?> { ["allowed"] = allowed.ToArray() });

    /// <summary>A 400 that names every place at once; what several places have in common is said once.</summary>
    public static ProblemHttpResult At(IReadOnlyList<(string Path, string Message)> faults) => TypedResults.Problem(
        string.Join(" ", faults.GroupBy(fault => fault.Message).Take(5).Select(said => $"{string.Join(", ", said.Select(fault => fault.Path).Distinct().Take(5))}: {said.Key}")), null, Invalid.Status, Invalid.Title, TypeOf(Invalid),
        new Dictionary<string, object?>
        {
            ["errors"] = faults.GroupBy(fault => fault.Path).ToDictionary(group => group.Key, group => group.Select(fault => fault.Message).Distinct().ToArray()),
        });

    /// <summary>A 400 that names the place by its JSON path and says what would be right.</summary>
    public static ProblemHttpResult At(string path, string message) => At(Invalid, path, message);

    /// <summary>The same for a kind of 400 that has a type of its own.</summary>
    public static ProblemHttpResult At(ProblemKind kind, string path, string message) => TypedResults.Problem(
        $"{path}: {message}", null, kind.Status, kind.Title, TypeOf(kind),
        new Dictionary<string, object?> { ["errors"] = new Dictionary<string, string[]> { [path] = [message] } });

    public static string TypeOf(ProblemKind kind) => $"/problems/{kind.Type}";
}

/// <summary>A problem found where no result can be returned, such as while binding a parameter.</summary>
public sealed class ProblemException(ProblemHttpResult problem, int? retryAfterSeconds = null) : Exception
{
    public ProblemHttpResult Problem => problem;

    /// <summary>Kept here because the headers set before an exception are cleared.</summary>
    public int? RetryAfterSeconds => retryAfterSeconds;
}
