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
/// (<see cref="AuditChain"/>), so writers come one after the other: the rows are written at the end of a unit of work.
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

    /// <summary>In the transaction of what it records, at its end.</summary>
    public Task AddAsync(Session session, Actor actor, string action, string objectId, DateTimeOffset now, string? reason = null)
    {
        var row = new AuditRow
        {
            Id = ids.New("ev"),
            OccurredAt = now,
            ActorKind = actor.Kind,
            ActorId = actor.Id,
            Action = action,
            ObjectId = objectId,
            Reason = reason,
        };
        session.AtEnd([row], WriteAsync);
        return Task.CompletedTask;
    }

    /// <summary>For what changes nothing itself, such as a read: on disk before the data leaves.</summary>
    public Task RecordAsync(Actor actor, string action, string objectId, DateTimeOffset now, CancellationToken stop, string? reason = null) =>
        database.WriteAsync(
            async session =>
            {
                await AddAsync(session, actor, action, objectId, now, reason);
                return true;
            },
            stop);

    /// <summary>Gives the rows the places after the last one, which are their own from here until the commit.</summary>
    private async Task WriteAsync(Session session, IReadOnlyList<AuditRow> rows)
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
            if (await MoveHeadAsync(session, head.Seq, placed[^1]))
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
        var earlier = await session.ListAsync<AuditRow>(Sql.ListUnchained);
        var placed = Place(earlier, 0, AuditChain.Beginning);
        await session.ExecuteAsync(Sql.Place, placed);
        var hash = placed.Count > 0 ? placed[^1].Hash! : AuditChain.Beginning;
        var seal = keys.SealAudit(AuditChain.SealedHead(placed.Count, hash));
        var isFirst = await session.ExecuteAsync(Sql.SetHead, new { before = 0, seq = placed.Count, hash, seal }) == 1;
        if (isFirst && placed.Count > 0)
            await AddAsync(session, Actor.Program, "audit_chained", "audit", now, $"{placed.Count} earlier rows were given their places.");
    }

    private List<AuditRow> Place(IReadOnlyList<AuditRow> rows, long lastSeq, string lastHash)
    {
        var placed = new List<AuditRow>(rows.Count);
        foreach (var row in rows)
        {
            var next = row with { Seq = ++lastSeq };
            lastHash = AuditChain.HashOf(next, lastHash);
            placed.Add(next with { Hash = lastHash, Seal = keys.SealAudit(AuditChain.SealedRow(lastHash)) });
        }

        return placed;
    }

    private async Task<bool> MoveHeadAsync(Session session, long before, AuditRow last)
    {
        var seal = keys.SealAudit(AuditChain.SealedHead(last.Seq, last.Hash!));
        return await session.ExecuteAsync(Sql.SetHead, new { before, last.Seq, last.Hash, seal }) == 1;
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

        public const string Place = "update AuditEvent set Seq = @seq, Hash = @hash, Seal = @seal where Id = @id";
    }
}
