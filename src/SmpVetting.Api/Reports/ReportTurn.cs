using SmpVetting.Api.Data;

namespace SmpVetting.Api.Reports;

/// <summary>
/// The report's own row, first of all in a unit of work that changes something about it: then such units come one after
/// the other, each reads what the one before it left, and a withdrawal comes wholly before or wholly after.
/// </summary>
internal static class ReportTurn
{
    /// <summary>False when the report is gone. What is done by itself makes no report live longer.</summary>
    public static async Task<bool> TakeAsync(Session session, string reportId) => await session.ExecuteAsync(Sql.Take, new { reportId }) > 0;

    /// <summary>Likewise for an event after which the report's life begins anew.</summary>
    public static async Task<bool> TouchAsync(Session session, string reportId, DateTimeOffset now) =>
        await session.ExecuteAsync(Sql.Touch, new { reportId, now }) > 0;

    private static class Sql
    {
        public const string Take = "update Report set UpdatedAt = UpdatedAt where Id = @reportId and WrappedKey is not null";

        public const string Touch = "update Report set UpdatedAt = @now where Id = @reportId and WrappedKey is not null";
    }
}
