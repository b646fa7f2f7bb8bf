using SmpVetting.Api.Data;
using SmpVetting.Domain;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Moderation;

/// <summary>Which reports belong together. A report is in one link at most.</summary>
internal static class LinkStore
{
    /// <summary>False when the report is in a link already.</summary>
    public static async Task<bool> AddAsync(Session session, string linkId, string reportId, LinkKind kind, DateTimeOffset now) =>
        await session.ExecuteAsync(Sql.Add, new { linkId, reportId, kind = kind.Word(), now }) > 0;

    public static Task<IReadOnlyList<LinkRow>> ListAsync(Session session, string linkId) => session.ListAsync<LinkRow>(Sql.List, new { linkId });

    /// <summary>The other reports of the same link.</summary>
    public static Task<IReadOnlyList<string>> ListOthersAsync(Session session, string reportId) => session.ListAsync<string>(Sql.ListOthers, new { reportId });

    public static Task<int> RemoveAsync(Session session, string linkId) => session.ExecuteAsync(Sql.Remove, new { linkId });

    public static Task ForgetAsync(Session session, string reportId) => session.ExecuteAsync(Sql.Forget, new { reportId });

    private static class Sql
    {
        public const string Add = """
            insert into ReportLink (ReportId, LinkId, Kind, LinkedAt)
            select @reportId, @linkId, @kind, @now
             where not exists (select 1 from ReportLink where ReportId = @reportId)
            """;

        public const string List = "select ReportId, Kind from ReportLink where LinkId = @linkId order by ReportId";

        public const string ListOthers = """
            select o.ReportId
              from ReportLink l
              join ReportLink o on o.LinkId = l.LinkId and o.ReportId <> l.ReportId
             where l.ReportId = @reportId
             order by o.ReportId
            """;

        public const string Remove = "delete from ReportLink where LinkId = @linkId";

        public const string Forget = "delete from ReportLink where ReportId = @reportId";
    }
}

internal sealed record LinkRow
{
    public string ReportId { get; init; } = "";

    public string Kind { get; init; } = "";
}
