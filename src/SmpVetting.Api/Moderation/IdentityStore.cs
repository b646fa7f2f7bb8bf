using SmpVetting.Api.Data;
using SmpVetting.Domain;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Moderation;

/// <summary>Requests to know who reported: one asks, another agrees, the first may look once.</summary>
internal static class IdentityStore
{
    /// <summary>What no second moderator agrees to in a week is asked anew (SmpVetting judgement).</summary>
    public static readonly TimeSpan Waits = TimeSpan.FromDays(7);

    /// <summary>The moderator's own key first: of two looks at once the second counts the first.</summary>
    public static Task TakeTurnAsync(Session session, string keyId) => session.ExecuteAsync(Sql.TakeTurn, new { keyId });

    /// <summary>The request that nobody has used yet, unless its time is over; null when there is none.</summary>
    public static async Task<AccessRow?> FindOpenAsync(Session session, string reportId, DateTimeOffset now)
    {
        await session.ExecuteAsync(Sql.RemoveOld, new { reportId, now, oldest = now - Waits });
        return await session.FindAsync<AccessRow>(Sql.Find, new { reportId });
    }

    /// <summary>Likewise, for whoever only reads.</summary>
    public static async Task<AccessRow?> SeeOpenAsync(Session session, string reportId, DateTimeOffset now) =>
        await session.FindAsync<AccessRow>(Sql.Find, new { reportId }) is { } asked && asked.IsOpen(now) ? asked : null;

    public static Task AddAsync(Session session, string id, string reportId, string keyId, IdentityReason reason, DateTimeOffset now) =>
        session.ExecuteAsync(Sql.Add, new { id, reportId, keyId, reason = reason.Word(), now });

    /// <summary>False when somebody agreed meanwhile, or it is whoever asked.</summary>
    public static async Task<bool> ApproveAsync(Session session, string id, string keyId, DateTimeOffset openUntil) =>
        await session.ExecuteAsync(Sql.Approve, new { id, keyId, openUntil }) > 0;

    /// <summary>False when it was used meanwhile or its time is over.</summary>
    public static async Task<bool> OpenAsync(Session session, string id, string keyId, DateTimeOffset now) =>
        await session.ExecuteAsync(Sql.Open, new { id, keyId, now }) > 0;

    public static Task<int> CountOpenedAsync(Session session, string keyId, DateTimeOffset since) =>
        session.FindAsync<int>(Sql.CountOpened, new { keyId, since });

    public static Task ForgetAsync(Session session, string reportId) => session.ExecuteAsync(Sql.Forget, new { reportId });

    private static class Sql
    {
        public const string TakeTurn = "update ApiKey set RevokedAt = RevokedAt where Id = @keyId";

        public const string RemoveOld = """
            delete from IdentityAccess
             where ReportId = @reportId and OpenedAt is null and (OpenUntil <= @now or (OpenUntil is null and RequestedAt <= @oldest))
            """;

        public const string Find = """
            select Id, Reason, RequestedBy, RequestedAt, ApprovedBy, OpenUntil
              from IdentityAccess
             where ReportId = @reportId and OpenedAt is null
            """;

        public const string Add = """
            insert into IdentityAccess (Id, ReportId, Reason, RequestedBy, RequestedAt)
            values (@id, @reportId, @reason, @keyId, @now)
            """;

        public const string Approve = """
            update IdentityAccess
               set ApprovedBy = @keyId, OpenUntil = @openUntil
             where Id = @id and ApprovedBy is null and RequestedBy <> @keyId
            """;

        public const string Open = """
            update IdentityAccess
               set OpenedAt = @now
             where Id = @id and RequestedBy = @keyId and ApprovedBy is not null and OpenUntil > @now and OpenedAt is null
            """;

        public const string CountOpened = "select count(*) from IdentityAccess where RequestedBy = @keyId and OpenedAt >= @since";

        public const string Forget = "delete from IdentityAccess where ReportId = @reportId and OpenedAt is null";
    }
}

internal sealed record AccessRow
{
    public string Id { get; init; } = "";

    public string Reason { get; init; } = "";

    public string RequestedBy { get; init; } = "";

    public DateTimeOffset RequestedAt { get; init; }

    public string? ApprovedBy { get; init; }

    public DateTimeOffset? OpenUntil { get; init; }

    public bool IsOpen(DateTimeOffset now) => OpenUntil is { } until ? until > now : RequestedAt > now - IdentityStore.Waits;

    public IdentityAnswer ToAnswer() => new()
    {
        Id = Id,
        State = ApprovedBy is null ? IdentityState.Waiting : IdentityState.Approved,
        Reason = Words<IdentityReason>.Parse(Reason),
        RequestedBy = RequestedBy,
        RequestedAt = RequestedAt,
        OpenUntil = OpenUntil,
    };
}
