using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SmpVetting.Api.Hosting;

/// <summary>A 200 with an ETag, or the 304 that spares it; without an explicit tag the content's hash is the tag.</summary>
public sealed class Fresh<T>(byte[] written, string? tag = null) : IResult, IEndpointMetadataProvider
{
    public Fresh(T value, string? tag = null)
        : this(JsonSerializer.SerializeToUtf8Bytes(value, Json.Options), tag)
    {
    }

    /// <summary>A private answer is for its caller alone and is not kept by anyone on the way.</summary>
    public bool IsPrivate { get; init; }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified));
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        headers.CacheControl = IsPrivate ? "no-store" : "no-cache";
        if (!IsPrivate)
            headers.AccessControlAllowOrigin = "*";
        return Bytes.WriteFreshAsync(httpContext, written, Bytes.Json, tag);
    }
}

/// <summary>A 200 for its caller alone, computed for this moment: no tag, and nobody on the way keeps it.</summary>
public sealed class Unkept<T>(T value, JsonSerializerOptions? options = null) : IResult, IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));

    public Task ExecuteAsync(HttpContext httpContext) => JsonBuffer.WriteAsync(httpContext.Response, value, options ?? Json.Options);
}

/// <summary>A 201 as it was first given; the same bytes again when an idempotency key is repeated.</summary>
public sealed class CreatedOnce<T>(string location, byte[] body, string? tag, bool replayed) : IResult, IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, typeof(T), ["application/json"]));
        builder.Metadata.Add(new CreatesMetadata(HasVersion: typeof(T).GetProperty("Version", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic) is not null));
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = StatusCodes.Status201Created;
        response.Headers.Location = location;
        if (tag is not null)
            response.Headers.ETag = tag;
        if (replayed)
            response.Headers["Idempotency-Replayed"] = "true";
        return Bytes.WriteAsync(response, body);
    }
}

/// <summary>Marks a creating POST: it takes an Idempotency-Key and may answer 422 for it; what has a version comes with its tag.</summary>
internal sealed record CreatesMetadata(bool HasVersion);

internal static class Bytes
{
    public const string Json = "application/json; charset=utf-8";

    public static Task WriteAsync(HttpResponse response, ReadOnlyMemory<byte> body, string contentType = Json)
    {
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body, response.HttpContext.RequestAborted).AsTask();
    }

    /// <summary>With a tag, its own or of the content; 304 and no content to whoever has it already.</summary>
    public static Task WriteFreshAsync(HttpContext http, byte[] body, string contentType, string? tag = null)
    {
        var etag = tag ?? $"\"{Convert.ToHexStringLower(SHA256.HashData(body)[..8])}\"";
        http.Response.Headers.ETag = etag;
        if (!Names(http.Request.Headers.IfNoneMatch, etag))
            return WriteAsync(http.Response, body, contentType);
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    private static bool Names(StringValues header, string etag) => header.Count > 0
        && EntityTagHeaderValue.TryParseList(header!, out var tags)
        && tags.Any(given => given.Tag == "*" || given.Tag.Equals(etag, StringComparison.Ordinal));
}

/// <summary>The version of a thing as an HTTP entity tag, RFC 9110 section 8.8.3.</summary>
public static class Etag
{
    public static string Of(int version) => $"\"v{version}\"";

    /// <summary>Null when it is no tag of ours.</summary>
    public static int? VersionOf(ReadOnlySpan<char> tag) => tag.StartsWith("\"v") && int.TryParse(tag[2..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}

/// <summary>
/// The versions a change may be made to, from If-Match: missing is 428, and where none of the tags is that of the version
/// there is, the change is stale. No versions stand for <c>*</c>, whichever is there (RFC 9110 section 13.1.1).
/// </summary>
public sealed record IfMatch(IReadOnlyList<int>? Versions)
{
    public static ValueTask<IfMatch> BindAsync(HttpContext http)
    {
        var header = http.Request.Headers.IfMatch;
        if (header.ToString().Length == 0)
            throw new ProblemException(Problems.VersionNeeded.Because(Problems.VersionNeeded.Meaning));
        if (header == "*")
            return ValueTask.FromResult(new IfMatch((IReadOnlyList<int>?)null));
        return EntityTagHeaderValue.TryParseStrictList(header, out var tags)
            ? ValueTask.FromResult(new IfMatch([.. tags.Where(tag => !tag.IsWeak).Select(tag => Etag.VersionOf(tag.Tag.AsSpan())).OfType<int>()]))
            : throw Stale();
    }

    /// <summary>The version there is, when it is among those expected.</summary>
    public int Expecting(int current) => Versions?.Contains(current) != false ? current : throw Stale();

    public static ProblemException Stale() => new(Problems.Stale.Because(Problems.Stale.Meaning));
}
