using System.Data.Common;
using Polly;
using Polly.Retry;

namespace SmpVetting.Api.Data;

/// <summary>
/// Units of work against whichever engine is underneath. A unit is retried as a whole after a transient error, so it
/// must be safe to run again; when it still fails, <see cref="DatabaseAwayException"/> becomes a 503. It also runs once
/// more when somebody else wrote its row between its look and its insert: then its look finds that row.
/// </summary>
public sealed class Database(IEngine engine) : IAsyncDisposable
{
    private readonly ResiliencePipeline resilience = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<DbException>(engine.IsDuplicateKey),
            MaxRetryAttempts = 1,
            Delay = TimeSpan.Zero,
        })
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<DbException>(engine.IsTransient),
            MaxRetryAttempts = 2,
            Delay = TimeSpan.FromMilliseconds(50),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
        })
        .Build();

    public IEngine Engine => engine;

    /// <summary>Reads outside any transaction; each statement sees the newest committed rows.</summary>
    public Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken stop) => RunAsync(
        token => engine.ReadAsync(connection => work(Session.ForReading(connection, engine, token)), token), stop);

    /// <summary>Writes in one transaction, what was kept for its end after the rest; when this returns, the rows are on disk.</summary>
    public Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken stop) => RunAsync(
        token => engine.WriteAsync(
            async (connection, transaction) =>
            {
                var session = Session.ForWriting(connection, transaction, engine, token);
                var result = await work(session);
                await session.EndAsync();
                return result;
            },
            token),
        stop);

    public ValueTask DisposeAsync() => engine.DisposeAsync();

    private async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> unit, CancellationToken stop)
    {
        try
        {
            return await resilience.ExecuteAsync(async token => await unit(token), stop);
        }
        catch (DbException error) when (engine.IsTransient(error))
        {
            throw new DatabaseAwayException(error);
        }
    }
}

/// <summary>The database did not answer, or not in time, after every try a request may make; or too many wait for it already.</summary>
public sealed class DatabaseAwayException(Exception? inner = null) : Exception("The database is away.", inner);
