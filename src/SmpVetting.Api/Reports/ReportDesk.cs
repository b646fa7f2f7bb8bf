using SmpVetting.Api.Data;
using SmpVetting.Api.Triage;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Reports;

/// <summary>What a moderator reads of a report: what was told, and not who told it.</summary>
public sealed record ReportToldAnswer
{
    public string? ClinicName { get; init; }

    public required Anonymity Anonymity { get; init; }

    public required ConsentAnswer Consents { get; init; }

    public string? Story { get; init; }

    public IReadOnlyList<SessionAnswer>? Sessions { get; init; }

    /// <summary>Everything that was ever answered, as it stands today.</summary>
    public required TriageRequest Facts { get; init; }

    /// <summary>Every answer that was given, oldest first.</summary>
    public required IReadOnlyList<GivenAnswer> Answers { get; init; }
}

/// <summary>What moderators may open of a report.</summary>
public sealed class ReportDesk
{
    private readonly ReportStore reports;

    internal ReportDesk(ReportStore reports) => this.reports = reports;

    /// <summary>Null when there is no such report or it was withdrawn.</summary>
    public async Task<ReportToldAnswer?> OpenAsync(string id, DateOnly today, CancellationToken stop) =>
        await reports.FindAsync(id, stop) is { } report
            ? new ReportToldAnswer
            {
                ClinicName = report.Request.ClinicName,
                Anonymity = report.Request.Anonymity ?? Anonymity.Anonymous,
                Consents = report.Request.Consents ?? new ConsentAnswer(),
                Story = report.Request.Story,
                Sessions = report.Request.Sessions,
                // Where somebody lives is a part of who they are.
                Facts = ReportFacts.Of(report, today) with { Near = null },
                Answers = report.Answers,
            }
            : null;

    /// <summary>Null when the report is gone or holds no contact.</summary>
    public async Task<ContactAnswer?> ContactAsync(Session session, string id) => (await reports.FindRequestAsync(session, id))?.Contact;
}
