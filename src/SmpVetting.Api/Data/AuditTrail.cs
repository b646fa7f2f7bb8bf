namespace SmpVetting.Api.Data;

/// <summary>Who did it: a key by its id, the reporter by the report's id, the command line, the program by itself, or nobody known.</summary>
public sealed record Actor(string Kind, string? Id)
{
    public static readonly Actor Public = new("public", null);
    public static readonly Actor CommandLine = new("command_line", null);
    public static readonly Actor Program = new("program", null);
}

/// <summary>
/// One row for each change of state, each read of private data and each refusal, without personal data. Rows are chained
/// (<see cref="AuditChain"/>), so all writers meet at the end of the chain: a unit of work goes there last, with all its rows.
/// </summary>
public sealed class AuditTrail(Ids ids, KeyFile keys, Database database)
{
    /// <summary>The action after which rows are sealed by a newer secret.</summary>
    public const string SecretChanged = "secret_changed";

    /// <summary>Begins the chain of a database that has none yet; before the first request.</summary>
    public async Task PrepareAsync(DateTimeOffset now, CancellationToken stop)
    {
        if (await database.ReadAsync(session => session.FindAsync<AuditHead>(Sql.FindHead), stop) is { Seal.Length: > 0 })
            return;
        await database.WriteAsync(
            async session =>
            {
                await BeginAsync(session, now);
                return true;
            },
            stop);
    }

    /// <summary>In the transaction of what it records, wherever in the unit of work; nobody reads the row before the commit.</summary>
    public void Add(Session session, Actor actor, string action, string objectId, DateTimeOffset now, string? reason = null) =>
        session.AtEnd([NewRow(actor, action, objectId, now, reason)], ChainAsync, isLast: true);

    /// <summary>For what changes nothing itself, such as a read: on disk before the data leaves.</summary>
    public Task RecordAsync(Actor actor, string action, string objectId, DateTimeOffset now, CancellationToken stop, string? reason = null) =>
        database.WriteAsync(
            session =>
            {
                Add(session, actor, action, objectId, now, reason);
                return Task.FromResult(true);
            },
            stop);

    /// <summary>Writes what a unit of work recorded, in that order. From here until its commit every other writer waits.</summary>
    private async Task ChainAsync(Session session, IReadOnlyList<AuditRow> rows)
    {
        while (true)
        {
            var head = await session.FindAsync<AuditHead>(Sql.FindHead) ?? throw new InvalidOperationException("The audit log has lost its head.");
            if (head.Seal.Length == 0)
            {
                await BeginAsync(session, rows[0].OccurredAt);
                continue;
            }

            var placed = Place(rows, head.Seq, head.Hash);
            if (await MoveHeadAsync(session, head.Seq, placed[^1].Seq, placed[^1].Hash!))
            {
                await session.ExecuteAsync(Sql.Add, placed);
                return;
            }

            // Another instance took the places; the next ones are free when its transaction has ended.
        }
    }

    /// <summary>Gives the rows of an older schema their places, in the order of their ids, and says in a row of its own how many they were.</summary>
    private async Task BeginAsync(Session session, DateTimeOffset now)
    {
        var earlier = Place(await session.ListAsync<AuditRow>(Sql.ListUnchained), 0, AuditChain.Beginning);
        // The head first: of two instances that start at once, one alone gives places.
        if (!await MoveHeadAsync(session, 0, earlier.Count, earlier is [.., var last] ? last.Hash! : AuditChain.Beginning) || earlier.Count == 0)
            return;
        await session.ExecuteAsync(Sql.Place, earlier);
        await ChainAsync(session, [NewRow(Actor.Program, "audit_chained", "audit", now, $"{earlier.Count} earlier rows were given their places.")]);
    }

    private AuditRow NewRow(Actor actor, string action, string objectId, DateTimeOffset now, string? reason) => new()
    {
        Id = ids.New("ev"),
        OccurredAt = now,
        ActorKind = actor.Kind,
        ActorId = actor.Id,
        Action = action,
        ObjectId = objectId,
        Reason = reason,
    };

    private List<AuditRow> Place(IReadOnlyList<AuditRow> rows, long seq, string hash)
    {
        var placed = new List<AuditRow>(rows.Count);
        foreach (var row in rows)
        {
            var next = row with { Seq = ++seq };
            hash = AuditChain.HashOf(next, hash);
            placed.Add(next with { Hash = hash, Seal = keys.SealAudit(AuditChain.SealedRow(hash)) });
        }

        return placed;
    }

    private async Task<bool> MoveHeadAsync(Session session, long before, long seq, string hash)
    {
        var seal = keys.SealAudit(AuditChain.SealedHead(seq, hash));
        return await session.ExecuteAsync(Sql.SetHead, new { before, seq, hash, seal }) == 1;
    }

    private static class Sql
    {
        public const string FindHead = "select Seq, Hash, Seal from AuditHead where Id = 1";

        public const string SetHead = """
            update AuditHead
               set Seq = @seq, Hash = @hash, Seal = @seal
             where Id = 1 and Seq = @before
            """;

        public const string Add = """
            insert into AuditEvent (Id, OccurredAt, ActorKind, ActorId, Action, ObjectId, Reason, Seq, Hash, Seal)
            values (@id, @occurredAt, @actorKind, @actorId, @action, @objectId, @reason, @seq, @hash, @seal)
            """;

        public const string ListUnchained = """
            select Id, OccurredAt, ActorKind, ActorId, Action, ObjectId, Reason
              from AuditEvent
             where Seq is null
             order by Id
            """;

        public const string Place = "update AuditEvent set Seq = @seq, Hash = @hash, Seal = @seal where Id = @id and Seq is null";
    }
}
