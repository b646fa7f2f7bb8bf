using SmpVetting.Api.Data;

namespace SmpVetting.Api.Deadlines;

/// <summary>
/// Runs whatever is due, in every instance of the program. Whoever deletes the row as it was seen runs it, in that same
/// transaction; for the others there is no such row any more.
/// </summary>
internal sealed partial class DeadlineWorker(
    Database database, IEnumerable<DeadlineKind> kinds, IServiceProvider services, TimeProvider clock, ILogger<DeadlineWorker> log)
    : BackgroundService
{
    /// <summary>Nothing here is due to the second.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromHours(1);

    private readonly Dictionary<string, DeadlineKind> known = kinds.ToDictionary(kind => kind.Name);

    /// <summary>One round at a time in one process, whoever asks for it.</summary>
    private readonly SemaphoreSlim turn = new(1);
    private bool standingAreSet;

    /// <summary>Returns when everything that was due has run, here or in another instance, or failed and waits for its next try.</summary>
    public async Task RunDueAsync(CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        try
        {
            if (!standingAreSet)
                await SetStandingAsync(stop);
            standingAreSet = true;
            while (await ListDueAsync(stop) is { Count: > 0 } due)
            {
                foreach (var row in due)
                    await RunAsync(row, stop);
            }
        }
        finally
        {
            turn.Release();
        }
    }

    public override void Dispose()
    {
        turn.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunDueAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // The next round catches up, and while the database is away requests say so; a round stops no service.
                if (error is not DatabaseAwayException)
                    LogFailure(log, "round", 1, error.GetType().FullName, error.StackTrace);
            }

            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private Task<IReadOnlyList<DeadlineRow>> ListDueAsync(CancellationToken stop) => database.ReadAsync(
        session => session.ListAsync<DeadlineRow>(Sql.ListDue, new { now = clock.GetUtcNow(), kinds = known.Keys, take = 100 }), stop);

    private async Task RunAsync(DeadlineRow row, CancellationToken stop)
    {
        try
        {
            await database.WriteAsync(
                async session =>
                {
                    if (await session.ExecuteAsync(Sql.Take, row) == 0)
                        return false;
                    await known[row.Kind].RunAsync(services, session, new Due(row.ObjectId, row.DueAt, clock.GetUtcNow()));
                    return true;
                },
                stop);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // Also when the database gave up on this one alone; when it is away for all, the postponing says so.
            LogFailure(log, row.Kind, row.Attempts + 1, error.GetType().FullName, error.StackTrace);
            await PostponeAsync(row, stop);
        }
    }

    /// <summary>What fails waits longer each time, so that it does not stand before the others.</summary>
    private async Task PostponeAsync(DeadlineRow row, CancellationToken stop)
    {
        var wait = TimeSpan.FromTicks(Math.Min(LongestRetry.Ticks, FirstRetry.Ticks << Math.Min(row.Attempts, 6)));
        var later = clock.GetUtcNow() + wait;
        await database.WriteAsync(session => session.ExecuteAsync(Sql.Postpone, new { row.Kind, row.ObjectId, row.TryAt, later }), stop);
    }

    private async Task SetStandingAsync(CancellationToken stop)
    {
        foreach (var kind in known.Values.Where(kind => kind.IsStanding))
        {
            await database.WriteAsync(
                session => session.ExecuteAsync(Sql.AddMissing, new { kind = kind.Name, now = clock.GetUtcNow() }), stop);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "DeadlineFailed {Deadline} {Attempt} {Kind} {Stack}")]
    private static partial void LogFailure(ILogger log, string deadline, int attempt, string? kind, string? stack);

    private sealed record DeadlineRow
    {
        public string Kind { get; init; } = "";

        public string ObjectId { get; init; } = "";

        public DateTimeOffset DueAt { get; init; }

        public DateTimeOffset TryAt { get; init; }

        public int Attempts { get; init; }
    }

    private static class Sql
    {
        /// <summary>
        /// What a newer program set is left to it. Without the coalesce SQLite would look for the kinds, and read all that
        /// waits instead of what is due.
        /// </summary>
        public const string ListDue = """
            select Kind, ObjectId, DueAt, TryAt, Attempts
              from Deadline
             where TryAt <= @now and coalesce(Kind, '') in @kinds
             order by TryAt /*take*/
            """;

        public const string Take = "delete from Deadline where Kind = @kind and ObjectId = @objectId and TryAt = @tryAt";

        public const string Postpone = """
            update Deadline
               set TryAt = @later, Attempts = Attempts + 1
             where Kind = @kind and ObjectId = @objectId and TryAt = @tryAt
            """;

        public const string AddMissing = """
            insert into Deadline (Kind, ObjectId, DueAt, TryAt, Attempts)
            select @kind, '', @now, @now, 0
             where not exists (select 1 from Deadline where Kind = @kind and ObjectId = '')
            """;
    }
}
