using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Records;

namespace SmpVetting.Api.Records;

/// <summary>
/// Keeps the public record of clinics. Whoever publishes, decides or withdraws a report says so here in the same
/// transaction; what the public is told changes only with a release.
/// </summary>
internal sealed class RecordDesk(RecordStore store, Settings settings)
{
    public const int DaysBetweenReleases = 7;

    /// <summary>For readers who ask for more in the same round, with @clinicId and @today; <see cref="Told"/> reads its rows.</summary>
    public const string LatestRelease = RecordStore.LatestRelease;

    /// <summary>Likewise, with @clinicId: a row where many reports came at once.</summary>
    public const string UnusualActivity = RecordStore.UnusualActivity;

    /// <summary>So many clinics are released in one transaction, during which other writers may wait.</summary>
    public const int Page = 20;

    private readonly int threshold = settings.Limits.SmallestCount;

    /// <summary>Null when there is no such clinic.</summary>
    public async Task<PublicRecord?> FindAsync(string clinicId, DateOnly today, CancellationToken stop) =>
        await store.FindAsync(clinicId, today, stop) is (true, var release, var isUnusual) ? Told(clinicId, release, isUnusual) : null;

    /// <summary>Counts a report that is published, with no place before, or one that moves to another place.</summary>
    public static Task MoveAsync(Session session, string clinicId, PublishedAs? from, PublishedAs to, DateTimeOffset now) =>
        RecordStore.MoveAsync(session, clinicId, from, to, DateOnly.FromDateTime(now.UtcDateTime));

    /// <summary>
    /// Releases what may be told now of the next clinics after this one; answers the last of them, or null when it was the
    /// last page. Safe to run at any time and to repeat.
    /// </summary>
    public async Task<string?> ReleaseAsync(Session session, string afterId, DateTimeOffset now)
    {
        var due = await RecordStore.ListDueAsync(session, afterId, threshold, Page);
        foreach (var clinicId in due)
            await store.ReleaseAsync(session, clinicId, threshold, now);
        return due.Count == Page ? due[^1] : null;
    }

    public PublicRecord Told(string clinicId, ReleaseRow? release, bool isUnusual)
    {
        // The threshold may have been raised since the release.
        var told = release is { } made && made.Total >= threshold ? made : null;
        var window = told is null ? null : new RecordWindow(Quarter.Of(told.SinceOn), Quarter.Of(told.ReleasedOn));
        return new PublicRecord
        {
            ClinicId = clinicId,
            Window = window,
            Published = new RecordCount(
                told?.Total, RecordInterval.Of(told?.Total),
                told is null ? RecordWords.Few(threshold) : RecordWords.Total(told.Total, window!.From, window.Until)),
            Parts = told is null ? [] : [.. Enum.GetValues<PublishedAs>().Select(part => Part(part, told.Told(part)))],
            SmallestCount = threshold,
            UnusualActivity = isUnusual ? RecordWords.UnusualActivity : null,
        };
    }

    private RecordPart Part(PublishedAs part, int? released)
    {
        var count = released >= threshold ? released : null;
        return new RecordPart(part, count, RecordInterval.Of(count), RecordWords.Part(part, count, threshold));
    }
}
