using SmpVetting.Api.Data;

namespace SmpVetting.Api.Deadlines;

/// <summary>Sets and cancels deadlines in the caller's transaction. A thing has one deadline of each kind.</summary>
public static class DeadlineBook
{
    /// <summary>Sets the deadline, or moves it when it is set already.</summary>
    public static async Task SetAsync<T>(Session session, string objectId, DateTimeOffset dueAt)
        where T : IDeadline
    {
        var row = new { kind = T.Kind, objectId, dueAt };
        if (await session.ExecuteAsync(Sql.Move, row) == 0)
            await session.ExecuteAsync(Sql.Add, row);
    }

    /// <summary>Does nothing where there is none.</summary>
    public static Task CancelAsync<T>(Session session, string objectId)
        where T : IDeadline => session.ExecuteAsync(Sql.Cancel, new { kind = T.Kind, objectId });

    /// <summary>When it is due, or null where there is none.</summary>
    public static Task<DateTimeOffset?> FindAsync<T>(Session session, string objectId)
        where T : IDeadline => session.FindAsync<DateTimeOffset?>(Sql.Find, new { kind = T.Kind, objectId });

    private static class Sql
    {
        public const string Move = """
            update Deadline
               set DueAt = @dueAt, TryAt = @dueAt, Attempts = 0
             where Kind = @kind and ObjectId = @objectId
            """;

        public const string Add = """
            insert into Deadline (Kind, ObjectId, DueAt, TryAt, Attempts)
            values (@kind, @objectId, @dueAt, @dueAt, 0)
            """;

        public const string Cancel = "delete from Deadline where Kind = @kind and ObjectId = @objectId";

        public const string Find = "select DueAt from Deadline where Kind = @kind and ObjectId = @objectId";
    }
}
