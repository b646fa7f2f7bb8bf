using SmpVetting.Api.Data;
using SmpVetting.Api.Reports;
using SmpVetting.Domain;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Threads;

/// <summary>Since when a report is there, and which question was asked last.</summary>
internal sealed record FollowUpState
{
    public DateTimeOffset ReceivedAt { get; init; }

    public int Asked { get; init; }
}

/// <summary>Questions of how it is now and their answers; the words sealed under the report's key.</summary>
internal sealed class FollowUpStore(ReportSeals seals)
{
    /// <summary>Null when the report is gone.</summary>
    public static Task<FollowUpState?> FindAsync(Session session, string reportId) => session.FindAsync<FollowUpState>(Sql.Find, new { reportId });

    public static Task AskAsync(Session session, string reportId, int number, DateTimeOffset now) =>
        session.ExecuteAsync(Sql.Ask, new { reportId, number, on = DateOnly.FromDateTime(now.UtcDateTime) });

    /// <summary>Answers the newest question; false when it is answered already, or another was asked at the same moment.</summary>
    public async Task<bool> AnswerAsync(Session session, string reportId, FollowUpState state, FollowUpRequest request, DateTimeOffset now)
    {
        var answered = await session.ExecuteAsync(
            Sql.Answer,
            new
            {
                reportId,
                number = state.Asked,
                outcome = request.Outcome.Word(),
                on = DateOnly.FromDateTime(now.UtcDateTime),
                keptUntil = request.AskAgain == true ? FollowUpPlan.KeptUntil(state.ReceivedAt, state.Asked) : null,
            });
        if (answered == 0)
            return false;
        if (request.Text is { } text)
            await seals.WriteAsync(session, reportId, reportId, KindOf(state.Asked), text);
        return true;
    }

    /// <summary>Every question and answer, oldest first.</summary>
    public async Task<IReadOnlyList<FollowUpAnswer>> ListAsync(Session session, string reportId)
    {
        var rows = await session.ListAsync<FollowUpRow>(Sql.List, new { reportId });
        var texts = await seals.ReadAllAsync<string>(session, reportId, reportId, rows.Select(row => KindOf(row.Number)));
        return [.. rows.Select(row => new FollowUpAnswer
        {
            Number = row.Number,
            AskedOn = row.AskedOn,
            Outcome = row.Outcome is { } outcome ? Words<FollowUpOutcome>.Parse(outcome) : null,
            AnsweredOn = row.AnsweredOn,
            Text = texts.GetValueOrDefault(KindOf(row.Number)),
        })];
    }

    public static Task ForgetAsync(Session session, string reportId) => session.ExecuteAsync(Sql.Delete, new { reportId });

    private static string KindOf(int number) => $"follow-up-{number}";

    private sealed record FollowUpRow
    {
        public int Number { get; init; }

        public DateOnly AskedOn { get; init; }

        public string? Outcome { get; init; }

        public DateOnly? AnsweredOn { get; init; }
    }

    private static class Sql
    {
        public const string Find = """
            select r.ReceivedAt, coalesce((select max(f.Number) from FollowUp f where f.ReportId = r.Id), 0) as Asked
              from Report r
             where r.Id = @reportId and r.WrappedKey is not null
            """;

        public const string Ask = "insert into FollowUp (ReportId, Number, AskedOn) values (@reportId, @number, @on)";

        public const string Answer = """
            update FollowUp
               set Outcome = @outcome, AnsweredOn = @on, KeptUntil = @keptUntil
             where ReportId = @reportId and Number = @number and AnsweredOn is null
            """;

        public const string List = """
            select Number, AskedOn, Outcome, AnsweredOn
              from FollowUp
             where ReportId = @reportId
             order by Number
            """;

        public const string Delete = "delete from FollowUp where ReportId = @reportId";
    }
}
