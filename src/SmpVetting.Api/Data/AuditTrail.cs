namespace SmpVetting.Api.Data;

/// <summary>Who did it: a key by its id, the reporter by the report's id, the command line, or nobody known.</summary>
public sealed record Actor(string Kind, string? Id)
{
    public static readonly Actor Public = new("public", null);
    public static readonly Actor CommandLine = new("command_line", null);
}

/// <summary>One row per state change, in the transaction of what it records, without personal data.</summary>
public sealed class AuditTrail(Ids ids)
{
    public Task AddAsync(Session session, Actor actor, string action, string objectId, DateTimeOffset now, string? reason = null) =>
        session.ExecuteAsync(Sql.Add, new { id = ids.New("ev"), now, actor.Kind, actorId = actor.Id, action, objectId, reason });

    private static class Sql
    {
        public const string Add = """
            insert into AuditEvent (Id, OccurredAt, ActorKind, ActorId, Action, ObjectId, Reason)
            values (@id, @now, @kind, @actorId, @action, @objectId, @reason)
            """;
    }
}
