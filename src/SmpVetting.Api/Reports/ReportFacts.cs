using SmpVetting.Api.Triage;

namespace SmpVetting.Api.Reports;

/// <summary>The facts of a report: its answers, its sessions and its story together, as they stand on a day.</summary>
internal static class ReportFacts
{
    public static TriageRequest Of(ReportRequest request)
    {
        var asked = request.Triage with
        {
            ClinicId = request.ClinicId ?? request.Triage.ClinicId,
            Text = Words(request),
            SessionsDone = request.Triage.SessionsDone ?? (request.Sessions is { Count: > 0 } done ? done.Count : null),
        };
        if (request.Sessions is not { Count: > 0 } sessions)
            return asked;
        var last = sessions.Max(session => session.On);
        return asked.LastSessionOn is { } answered && answered != last
            ? asked with { Conflicts = [.. asked.Conflicts ?? [], $"lastSessionOn: form={answered:yyyy-MM-dd}, sessions={last:yyyy-MM-dd}"] }
            : asked with { LastSessionOn = last };
    }

    /// <summary>What was told and still stands, oldest first, each counted on to the day of asking.</summary>
    public static TriageRequest Of(OpenedReport report, DateOnly today)
    {
        var first = report.Facts[0];
        var facts = Of(report.Request).After(today.DayNumber - first.On.DayNumber);
        return report.Facts.Skip(1).Aggregate(facts, (all, more) => all.And(more with { Facts = more.Facts.After(today.DayNumber - more.On.DayNumber) }));
    }

    /// <summary>Answers that take the place of earlier ones are still about the same sessions, place and clinic.</summary>
    public static TriageRequest And(this TriageRequest earlier, GivenFacts more) => (more.Replaces ? Frame(earlier) : earlier).With(more.Facts);

    private static TriageRequest Frame(TriageRequest answers) => new()
    {
        DaysSinceLastSession = answers.DaysSinceLastSession,
        LastSessionOn = answers.LastSessionOn,
        SessionsDone = answers.SessionsDone,
        ClinicId = answers.ClinicId,
        Near = answers.Near,
        Jurisdiction = answers.Jurisdiction,
    };

    /// <summary>Everything the person wrote in words of their own: any of it can tell of danger.</summary>
    private static string? Words(ReportRequest request) =>
        (request.Sessions ?? []).Select(session => session.Note).Prepend(request.Story).Aggregate(request.Triage.Text, TriageMapping.Joined);
}
