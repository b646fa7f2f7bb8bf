using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Records;

namespace SmpVetting.Api.Records;

/// <summary>
/// Keeps the public record of clinics. Whoever publishes, decides or withdraws a report says so here in the same
/// transaction; what the public is told changes only with a release.
/// </summary>
public sealed class RecordDesk
{
    internal const int DaysBetweenReleases = 7;

    /// <summary>For readers who ask for more in the same round, with @clinicId and @today; <see cref="Told"/> reads its rows.</summary>
    internal const string LatestRelease = RecordStore.LatestRelease;

    private const int Batch = 100;

    private readonly RecordStore store;
    private readonly int threshold;

    internal RecordDesk(RecordStore store, Settings settings)
    {
        this.store = store;
        threshold = settings.Limits.SmallestCount;
    }

    /// <summary>Null when there is no such clinic.</summary>
    public async Task<PublicRecord?> FindAsync(string clinicId, DateOnly today, CancellationToken stop) =>
        await store.FindAsync(clinicId, today, stop) is (true, var release) ? Told(clinicId, release) : null;

    /// <summary>Counts a report that is published, with no place before, or one that moves to another place.</summary>
    public static Task MoveAsync(Session session, string clinicId, PublishedAs? from, PublishedAs to, DateTimeOffset now) =>
        RecordStore.MoveAsync(session, clinicId, from, to, DateOnly.FromDateTime(now.UtcDateTime));

    /// <summary>Releases what may be told now, of every clinic; answers of how many. Safe to run at any time and to repeat.</summary>
    public async Task<int> ReleaseAsync(Actor actor, DateTimeOffset now, CancellationToken stop)
    {
        var released = 0;
        for (var due = await NextAsync(""); due.Count > 0; due = await NextAsync(due[^1]))
        {
            foreach (var clinicId in due)
                released += await store.ReleaseAsync(actor, clinicId, threshold, now, stop) ? 1 : 0;
        }

        return released;

        Task<IReadOnlyList<string>> NextAsync(string afterId) => store.ListDueAsync(afterId, threshold, Batch, stop);
    }

    internal PublicRecord Told(string clinicId, ReleaseRow? release)
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
        };
    }

    private RecordPart Part(PublishedAs part, int? released)
    {
        var count = released >= threshold ? released : null;
        return new RecordPart(part, count, RecordInterval.Of(count), RecordWords.Part(part, count, threshold));
    }
}
