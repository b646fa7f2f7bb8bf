using System.Globalization;
using System.Text.Json.Nodes;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Registry;

/// <summary>What changed in the registry, for whoever keeps a copy.</summary>
internal static class ChangeEndpoints
{
    public static void MapChanges(this IEndpointRouteBuilder routes) => routes.MapGet("/v1/changes", List)
        .WithTags("Changes").WithName("listChanges")
        .WithSummary("What changed in the registry, field by field, in the order in which it was committed.")
        .WithDescription("Begin without since and follow next: it is always given, also when nothing is newer, and can be used again at any time. Nothing is lost or told twice, whoever writes meanwhile. The numbers in seq have no gaps.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Followed<Change>> List(FeedRequest feed, ChangeStore changes, CancellationToken stop)
    {
        var since = feed.After is [var last] ? long.Parse(last, CultureInfo.InvariantCulture) : 0;
        var rows = await changes.ListAsync(since, feed.Take, stop);
        return feed.Cut(rows, change => [change.Seq.ToString(CultureInfo.InvariantCulture)]);
    }
}

/// <summary>That one field of one thing changed.</summary>
public sealed record Change
{
    /// <summary>One more than that of the change before it.</summary>
    public long Seq { get; init; }

    /// <summary>The id of what changed.</summary>
    public string Subject { get; init; } = "";

    public SubjectKind Kind { get; init; }

    /// <summary>
    /// A property as the API names it. What is added to a list of its own, such as a verification, a training or the
    /// use of a pigment, changes the field verifications, trainings or pigmentUses, with the one entry as its value.
    /// </summary>
    public string Field { get; init; } = "";

    /// <summary>What the field held; null when nothing was there.</summary>
    public JsonNode? Old { get; init; }

    /// <summary>What it holds now; null when it was taken away.</summary>
    public JsonNode? New { get; init; }

    public DateTimeOffset At { get; init; }
}
