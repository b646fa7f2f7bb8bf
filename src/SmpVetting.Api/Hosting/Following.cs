using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace SmpVetting.Api.Hosting;

/// <summary>Entries of a list that goes on growing, and the place from which to go on; there always is one.</summary>
public sealed record Feed<T>(IReadOnlyList<T> Items, string Next);

/// <summary>What the request for a growing list asks for: how many, and since which place. The place is a signed cursor.</summary>
public sealed class FeedRequest
{
    public const string CursorName = "since";

    private readonly PageRequest page;

    private FeedRequest(PageRequest page) => this.page = page;

    /// <summary>One row more than asked for tells whether there is more already.</summary>
    public int Take => page.Take;

    /// <summary>The key of the last row already seen; empty at the beginning.</summary>
    public IReadOnlyList<string> After => page.After;

    public static ValueTask<FeedRequest> BindAsync(HttpContext http) => ValueTask.FromResult(new FeedRequest(PageRequest.Of(http, CursorName)));

    /// <summary>When nothing is newer, the same place is given again.</summary>
    public Followed<T> Cut<T>(IReadOnlyList<T> rows, Func<T, IReadOnlyList<string>> key)
    {
        var cut = page.Cut(rows, key);
        var last = cut.Items.Count > 0 ? key(cut.Items[^1]) : After;
        return new Followed<T>(new Feed<T>(cut.Items, cut.Next ?? page.Make(last)), cut.Next is not null);
    }
}

/// <summary>A part of a growing list with its ETag; the Link header is there while more can be had at once.</summary>
public sealed class Followed<T>(Feed<T> feed, bool hasMore) : IResult, IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Fresh<Feed<T>>.PopulateMetadata(method, builder);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (hasMore)
            NextLink.Add(httpContext, FeedRequest.CursorName, feed.Next);
        return new Fresh<Feed<T>>(feed).ExecuteAsync(httpContext);
    }
}
