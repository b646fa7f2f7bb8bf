using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SmpVetting.Api.Tests.Contract;

/// <summary>What every problem owes its reader, and what it must never tell.</summary>
public static partial class ProblemAnswer
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Asserts the shape; answers the problem.</summary>
    public static async Task<JsonNode> ProblemAsync(this HttpResponseMessage response, params HttpStatusCode[] allowed)
    {
        var text = await response.Content.ReadAsStringAsync(Stop);
        Assert.True(allowed.Contains(response.StatusCode), $"{(int)response.StatusCode} {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(text)!;
        Assert.Equal((int)response.StatusCode, (int)problem["status"]!);
        Assert.Matches("^/problems/[a-z-]+$", (string)problem["type"]!);
        Assert.Matches("^[0-9a-f]{32}$", (string)problem["traceId"]!);
        Assert.All(["title", "detail"], name => Assert.NotEmpty((string)problem[name]!));
        if (response.StatusCode == HttpStatusCode.BadRequest)
            Assert.NotEmpty(problem["errors"]!.AsObject());
        // What to do now is in the words of the rules, whose "looked at today." would pass for a line of a stack.
        var own = problem.DeepClone().AsObject();
        own.Remove("warning");
        Assert.DoesNotMatch(Internals(), own.ToJsonString());
        AssertSafe(response);
        return problem;
    }

    /// <summary>The headers that every answer carries, whatever it is.</summary>
    public static void AssertSafe(HttpResponseMessage response)
    {
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Resource-Policy"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Opener-Policy"));
        Assert.Contains("frame-ancestors 'none'", Header(response, "Content-Security-Policy"));
        Assert.Contains("default-src 'none'", Header(response, "Content-Security-Policy"));
        Assert.NotEmpty(Header(response, "Permissions-Policy"));
        Assert.NotEmpty(Header(response, "Cache-Control"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }

    public static string Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : "";

    /// <summary>Type names, stack frames, statements and paths of files.</summary>
    [GeneratedRegex(@"System\.|Microsoft\.|SmpVetting\.|Npgsql|SqlException|Sqlite|Exception|Nullable|\bat [A-Z]\w+\.|\.cs\b|object reference|select .* from|insert into|/(home|tmp|root|var|usr)/|[A-Z]:\\", RegexOptions.IgnoreCase)]
    private static partial Regex Internals();
}
