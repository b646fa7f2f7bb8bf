using SmpVetting.Api.Data;

namespace SmpVetting.Api.Deadlines;

/// <summary>
/// What happens when the time of a thing has come. Register it with <c>AddDeadline</c>, set it with
/// <see cref="DeadlineBook"/>; the rest is done by the one worker.
/// </summary>
public interface IDeadline
{
    /// <summary>Its word in the database; rows wait under it, so it is never renamed.</summary>
    static abstract string Kind { get; }

    /// <summary>
    /// Runs in the transaction that strikes the deadline out: both happen, once, or neither, and then it is tried again
    /// later. It may set itself again. The thing may have moved on meanwhile, so its statements name the state they expect.
    /// </summary>
    Task RunAsync(Session session, Due due);
}

/// <summary>A deadline whose time has come; after downtime <c>Now</c> can be long after <c>DueAt</c>.</summary>
public sealed record Due(string ObjectId, DateTimeOffset DueAt, DateTimeOffset Now);
