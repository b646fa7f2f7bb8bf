using SmpVetting.Api.Data;
using SmpVetting.Domain;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Moderation;

/// <summary>Appeals against decisions: one from each side.</summary>
internal static class AppealStore
{
    /// <summary>False when this side appealed before.</summary>
    public static async Task<bool> AddAsync(
        Session session, string id, DecisionRow decision, AppealBy by, DateTimeOffset now, DateOnly reviewBy) => await session.ExecuteAsync(
        Sql.Add, new { id, decision.ReportId, decisionId = decision.Id, by = by.Word(), now, reviewBy }) > 0;

    public static Task<AppealRow?> FindAsync(Session session, string id) => session.FindAsync<AppealRow>(Sql.Find, new { id });

    public static Task<IReadOnlyList<AppealRow>> ListAsync(Session session, string reportId) => session.ListAsync<AppealRow>(Sql.List, new { reportId });

    /// <summary>False when somebody answered it meanwhile.</summary>
    public static async Task<bool> DecideAsync(Session session, string id, AppealOutcome outcome, string keyId, DateTimeOffset now) =>
        await session.ExecuteAsync(Sql.Decide, new { id, outcome = outcome.Word(), keyId, now }) > 0;

    public static async Task ForgetAsync(Session session, string reportId)
    {
        foreach (var row in await ListAsync(session, reportId))
            await SealedParts.EraseAsync(session, row.Id);
    }

    private static class Sql
    {
        public const string Add = """
            insert into Appeal (Id, ReportId, DecisionId, AppealedBy, AppealedAt, ReviewBy)
            select @id, @reportId, @decisionId, @by, @now, @reviewBy
             where not exists (select 1 from Appeal where DecisionId = @decisionId and AppealedBy = @by)
            """;

        public const string Find = """
            select Id, ReportId, DecisionId, AppealedBy, ReviewBy, Outcome, DecidedBy
              from Appeal
             where Id = @id
            """;

        public const string List = """
            select Id, ReportId, DecisionId, AppealedBy, ReviewBy, Outcome, DecidedBy
              from Appeal
             where ReportId = @reportId
             order by Id
            """;

        public const string Decide = """
            update Appeal
               set Outcome = @outcome, DecidedBy = @keyId, DecidedAt = @now
             where Id = @id and Outcome is null
            """;
    }
}

internal sealed record AppealRow
{
    public string Id { get; init; } = "";

    public string ReportId { get; init; } = "";

    public string DecisionId { get; init; } = "";

    public string AppealedBy { get; init; } = "";

    public DateOnly ReviewBy { get; init; }

    public string? Outcome { get; init; }

    public string? DecidedBy { get; init; }

    public AppealAnswer ToAnswer(string? because) => new()
    {
        Id = Id,
        AppealedBy = Words<AppealBy>.Parse(AppealedBy),
        ReviewBy = ReviewBy,
        Outcome = Outcome is { } word ? Words<AppealOutcome>.Parse(word) : null,
        Because = because,
    };
}
