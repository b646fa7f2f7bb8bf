using System.Globalization;
using SmpVetting.Api.Data;

namespace SmpVetting.Api.Tests.Audit;

/// <summary>The audit log in the hands of somebody who may write to the database and has no key.</summary>
internal sealed class TamperedLog(Database database)
{
    private const string Columns = "Id, OccurredAt, ActorKind, ActorId, Action, ObjectId, Reason, Seq, Hash, Seal";

    private static readonly string Parameters =
        string.Join(", ", Columns.Split(", ").Select(column => "@" + char.ToLower(column[0], CultureInfo.InvariantCulture) + column[1..]));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Task<int> ExecuteAsync(string sql, long k) => database.WriteAsync(session => session.ExecuteAsync(sql, new { k }), Stop);

    public Task<IReadOnlyList<AuditRow>> ListAsync() => database.ReadAsync(
        session => session.ListAsync<AuditRow>($"select {Columns} from AuditEvent where Seq is not null order by Seq"), Stop);

    public Task<AuditHead> HeadAsync() => database.ReadAsync(
        async session => (await session.FindAsync<AuditHead>("select Seq, Hash, Seal from AuditHead"))!, Stop);

    public Task<string?> IdAsync(long k) => database.ReadAsync(session => session.FindAsync<string>("select Id from AuditEvent where Seq = @k", new { k }), Stop);

    /// <summary>As anybody can who has no key: every hash fits again, and the seals are copied.</summary>
    public async Task HashAnewAsync()
    {
        var (before, hashes) = (AuditChain.Beginning, new List<object>());
        foreach (var row in await ListAsync())
            hashes.Add(new { hash = before = AuditChain.HashOf(row, before), row.Seq });
        await database.WriteAsync(session => session.ExecuteAsync("update AuditEvent set Hash = @hash where Seq = @seq", hashes), Stop);
        await HeadToLastRowAsync();
    }

    public async Task HeadToLastRowAsync()
    {
        var last = (await ListAsync())[^1];
        await database.WriteAsync(session => session.ExecuteAsync("update AuditHead set Seq = @seq, Hash = @hash, Seal = @seal", last), Stop);
    }

    /// <summary>Everything as it was when it was read.</summary>
    public Task<int> RestoreAsync(IReadOnlyList<AuditRow> rows, AuditHead head) => database.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync("delete from AuditEvent");
            await session.ExecuteAsync($"insert into AuditEvent ({Columns}) values ({Parameters})", rows);
            await session.ExecuteAsync("delete from AuditHead");
            return await session.ExecuteAsync("insert into AuditHead (Id, Seq, Hash, Seal) values (1, @seq, @hash, @seal)", head);
        },
        Stop);
}
