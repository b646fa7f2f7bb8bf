using System.Diagnostics;

namespace SmpVetting.Api.Hosting;

/// <summary>
/// Writes every problem, with its trace. The framework's own writer declines where the caller accepts no JSON, and what is
/// then sent has no trace; but a problem is better told in JSON than not at all (RFC 9110 section 12.5.1).
/// </summary>
internal sealed class ProblemWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var (http, problem) = (context.HttpContext, context.ProblemDetails);
        problem.Extensions["traceId"] = Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;
        return new(http.Response.WriteAsJsonAsync(problem, options: null, "application/problem+json", http.RequestAborted));
    }
}
