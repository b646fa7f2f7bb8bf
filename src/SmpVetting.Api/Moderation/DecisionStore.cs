using SmpVetting.Api.Data;
using SmpVetting.Api.Reports;
using SmpVetting.Domain;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Moderation;

/// <summary>What moderators decided on reports, in words that are sealed like the report itself.</summary>
internal sealed class DecisionStore(ReportSeals seals)
{
    private const string Kind = "words";

    public async Task AddAsync(Session session, string id, string reportId, string keyId, DecisionRequest decision, DateTimeOffset now)
    {
        await session.ExecuteAsync(
            Sql.Add, new { id, reportId, action = decision.Action.Word(), reason = decision.Reason.Word(), keyId, now });
        await seals.WriteAsync(session, reportId, id, Kind, decision.Words);
    }

    /// <summary>Oldest first, with their words.</summary>
    public async Task<IReadOnlyList<GivenDecision>> ListAsync(Session session, string reportId)
    {
        var rows = await session.ListAsync<DecisionRow>(Sql.List, new { reportId });
        var words = await seals.ReadOfEachAsync<string>(session, reportId, rows.Select(row => row.Id), Kind);
        return [.. rows.Select(row => row.ToGiven(words.GetValueOrDefault(row.Id)))];
    }

    /// <summary>The newest decision on the substance, which can be appealed; null while there is none.</summary>
    public static async Task<DecisionRow?> FindVerdictAsync(Session session, string reportId) =>
        await session.ListAsync<DecisionRow>(Sql.ListVerdicts, new { reportId, take = 1 }) is [var newest] ? newest : null;

    public static Task<DecisionRow?> FindAsync(Session session, string id) => session.FindAsync<DecisionRow>(Sql.Find, new { id });

    /// <summary>Erases the words; that there was a decision stays.</summary>
    public static async Task ForgetAsync(Session session, string reportId)
    {
        foreach (var row in await session.ListAsync<DecisionRow>(Sql.List, new { reportId }))
            await SealedParts.EraseAsync(session, row.Id);
    }

    private static class Sql
    {
        public const string Add = """
            insert into Decision (Id, ReportId, Action, Reason, DecidedBy, DecidedAt)
            values (@id, @reportId, @action, @reason, @keyId, @now)
            """;

        public const string Find = "select Id, ReportId, Action, Reason, DecidedBy, DecidedAt from Decision where Id = @id";

        public const string List = """
            select Id, ReportId, Action, Reason, DecidedBy, DecidedAt
              from Decision
             where ReportId = @reportId
             order by Id
            """;

        public const string ListVerdicts = """
            select Id, ReportId, Action, Reason, DecidedBy, DecidedAt
              from Decision
             where ReportId = @reportId and Action in ('uphold', 'not_uphold')
             order by Id desc /*take*/
            """;
    }
}

internal sealed record DecisionRow
{
    public string Id { get; init; } = "";

    public string ReportId { get; init; } = "";

    public string Action { get; init; } = "";

    public string Reason { get; init; } = "";

    public string DecidedBy { get; init; } = "";

    public DateTimeOffset DecidedAt { get; init; }

    public GivenDecision ToGiven(string? words) => new()
    {
        Id = Id,
        Action = Words<DecisionAction>.Parse(Action),
        Reason = Words<DecisionReason>.Parse(Reason),
        Words = words,
        DecidedBy = DecidedBy,
        DecidedAt = DecidedAt,
    };
}
