using SmpVetting.Api.Data;

namespace SmpVetting.Api.Audit;

/// <summary>Reads the audit log; rows are added by <see cref="AuditTrail"/> alone.</summary>
internal sealed class AuditStore(Database database)
{
    public Task<IReadOnlyList<AuditRow>> ListAsync(long after, int take, CancellationToken stop) => database.ReadAsync(
        session => session.ListAsync<AuditRow>(Sql.List, new { after, take }), stop);

    public async Task<AuditHead> HeadAsync(CancellationToken stop) =>
        await database.ReadAsync(session => session.FindAsync<AuditHead>(Sql.FindHead), stop) ?? new AuditHead();

    /// <summary>The first row without a place, or null.</summary>
    public Task<AuditRow?> FindUnchainedAsync(CancellationToken stop) => database.ReadAsync(
        async session => await session.ListAsync<AuditRow>(Sql.ListUnchained, new { take = 1 }) is [var first] ? first : null, stop);

    private static class Sql
    {
        public const string List = """
            select Seq, Id, OccurredAt, ActorKind, ActorId, Action, ObjectId, Reason, Hash, Seal
              from AuditEvent
             where Seq > @after
             order by Seq /*take*/
            """;

        public const string FindHead = "select Seq, Hash, Seal from AuditHead where Id = 1";

        public const string ListUnchained = "select Id from AuditEvent where Seq is null order by Id /*take*/";
    }
}
