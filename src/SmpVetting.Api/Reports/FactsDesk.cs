using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Referrals;
using SmpVetting.Api.Triage;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Api.Reports;

/// <summary>A report with more facts, and the answer to all of them together; nothing of it is written yet.</summary>
internal sealed record Retold(OpenedReport Report, GivenFacts Given, TriageAnswer Triage)
{
    /// <summary>The number of the answer, once it is kept.</summary>
    public int Number => Report.Row.Facts + 1;
}

/// <summary>More facts on a report, from answers or from a message that tells of danger: all that is known is judged together again.</summary>
internal sealed class FactsDesk(ReportStore reports, TriageDesk triage, ReferralDesk referrals)
{
    /// <summary>More additions than this are a conversation, not facts (SmpVetting judgement).</summary>
    private const int MostFacts = 50;

    /// <summary>Null when the report is gone.</summary>
    public async Task<Retold?> JudgeAsync(string id, GivenFacts given, CancellationToken stop)
    {
        if (await reports.FindAsync(id, stop) is not { } report)
            return null;
        var known = ReportFacts.Of(report, given.On);
        if (given.Facts.ClinicId is { } other && known.ClinicId is not null && other != known.ClinicId)
            throw new ProblemException(Problems.At("clinicId", "a report speaks of one clinic; file another report about another clinic."));
        return new Retold(report, given, await triage.AnswerAsync(known.And(given), report.About, given.On, stop));
    }

    /// <summary>Keeps them with their answer, and sends nobody to a clinic who needs a doctor first. Throws a 409 when it cannot.</summary>
    public async Task KeepAsync(Session session, Retold retold, DateTimeOffset now)
    {
        if (retold.Number > MostFacts)
            throw new ProblemException(Problems.NotNow($"A report takes facts {MostFacts} times; this one is full."));
        if (!await reports.AddFactsAsync(session, retold.Report, retold.Given, retold.Triage, now))
            throw new ProblemException(Problems.NotNow("Other facts arrived at the same moment; send these again."));
        if (TriageResult.MeansDoctorFirst(retold.Triage.Pathway, retold.Triage.Urgency))
            await referrals.StopForDoctorAsync(session, retold.Report.Row.Id, now);
    }

    /// <summary>
    /// Words of danger that came in a message: once kept they count among the facts, in the report and in the queue. Null
    /// when there was no warning, or when the report takes no more.
    /// </summary>
    public async Task<Retold?> JudgeDangerAsync(string id, string? words, Warning? warning, DateOnly today, CancellationToken stop) =>
        warning is null ? null
            : await JudgeAsync(id, new GivenFacts(today, new TriageRequest { Text = words }), stop) is { Number: <= MostFacts } retold ? retold : null;
}
