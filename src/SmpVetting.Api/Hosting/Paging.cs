using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.WebUtilities;
using SmpVetting.Api.Data;

namespace SmpVetting.Api.Hosting;

/// <summary>One page of a list and the cursor of the next, or null at the end.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>
/// What a list request asks for: how many, and after which key. The cursor is signed and bound to the path and filters
/// it was made for, so that it can be neither changed nor carried to another list.
/// </summary>
public sealed class PageRequest
{
    public const int DefaultLimit = 50;
    public const int MaxLimit = 100;
    internal const string CursorName = "cursor";

    private readonly KeyFile keys;
    private readonly string scope;

    private PageRequest(KeyFile keys, string scope, int limit, IReadOnlyList<string> after)
    {
        this.keys = keys;
        this.scope = scope;
        Limit = limit;
        After = after;
    }

    public int Limit { get; }

    /// <summary>One row more than asked for tells whether there is a next page.</summary>
    public int Take => Limit + 1;

    /// <summary>The sort key of the last row already seen; empty on the first page.</summary>
    public IReadOnlyList<string> After { get; }

    public static ValueTask<PageRequest> BindAsync(HttpContext http) => ValueTask.FromResult(Of(http, CursorName));

    internal static PageRequest Of(HttpContext http, string cursorName)
    {
        var query = http.Request.Query;
        var limit = DefaultLimit;
        if (query["limit"].ToString() is { Length: > 0 } given && (!int.TryParse(given, out limit) || limit is < 1 or > MaxLimit))
            throw new ProblemException(Problems.At("limit", $"must be a whole number from 1 to {MaxLimit}."));
        var keys = http.RequestServices.GetRequiredService<KeyFile>();
        var filters = query.Where(pair => pair.Key != "limit" && pair.Key != cursorName).OrderBy(pair => pair.Key, StringComparer.Ordinal);
        var scope = http.Request.Path + "?" + string.Join('&', filters.Select(pair => $"{pair.Key}={pair.Value}"));
        return new PageRequest(keys, scope, limit, query.ContainsKey(cursorName) ? Read(keys, scope, cursorName, query[cursorName].ToString()) : []);
    }

    /// <summary>Cuts the extra row off and makes the cursor from the last one that stays.</summary>
    public Page<T> Cut<T>(IReadOnlyList<T> rows, Func<T, IReadOnlyList<string>> sortKey) => rows.Count > Limit
        ? new Page<T>([.. rows.Take(Limit)], Make(sortKey(rows[Limit - 1])))
        : new Page<T>(rows, null);

    internal string Make(IReadOnlyList<string> after)
    {
        var content = JsonSerializer.Serialize(after);
        return WebEncoders.Base64UrlEncode([.. keys.SignCursor(scope + content), .. Encoding.UTF8.GetBytes(content)]);
    }

    private static string[] Read(KeyFile keys, string scope, string name, string cursor)
    {
        const int signatureBytes = 16;
        try
        {
            var bytes = WebEncoders.Base64UrlDecode(cursor);
            var length = Math.Min(signatureBytes, bytes.Length);
            var content = Encoding.UTF8.GetString(bytes.AsSpan(length));
            if (keys.IsSignedCursor(scope + content, bytes[..length]))
                return JsonSerializer.Deserialize<string[]>(content)!;
        }
        catch (FormatException)
        {
            // Not base64url: answered like any other cursor that is not ours.
        }

        throw new ProblemException(Problems.At(Problems.BadCursor, name, "was changed, or belongs to another list or filter; start again without it."));
    }
}

/// <summary>A page with its ETag and, when there is more, its Link header (RFC 8288).</summary>
public sealed class Listed<T>(Page<T> page) : IResult, IEndpointMetadataProvider
{
    public bool IsPrivate { get; init; }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Fresh<Page<T>>.PopulateMetadata(method, builder);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (page.Next is not null)
            NextLink.Add(httpContext, PageRequest.CursorName, page.Next);
        return new Fresh<Page<T>>(page) { IsPrivate = IsPrivate }.ExecuteAsync(httpContext);
    }
}

/// <summary>Where the next page is, RFC 8288.</summary>
internal static class NextLink
{
    public static void Add(HttpContext http, string cursorName, string next)
    {
        var request = http.Request;
        var others = request.Query.Where(pair => pair.Key != cursorName)
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        var address = QueryHelpers.AddQueryString(request.PathBase + request.Path, [.. others, KeyValuePair.Create(cursorName, (string?)next)]);
        http.Response.Headers.Link = $"<{address}>; rel=\"next\"";
    }
}
