using SmpVetting.Api.Data;
using SmpVetting.Domain;
using SmpVetting.Domain.Referrals;

namespace SmpVetting.Api.Referrals;

/// <summary>Where a report's search for a clinic stands, as its reporter sees it.</summary>
public sealed record ReferralProgress
{
    public required string Id { get; init; }

    public required ReferralState State { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Until when a clinic can take it on.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The clinic that took it on.</summary>
    public string? ClinicId { get; init; }

    public string? ClinicName { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }
}

/// <summary>Somebody read what the person shared: who, when and why.</summary>
public sealed record Opening(DateTimeOffset OpenedAt, string? ClinicId, string? ClinicName, string? Why)
{
    /// <summary>So many are shown, the newest; the audit log keeps them all (SmpVetting judgement).</summary>
    internal const int Most = 100;
}

/// <summary>What a report may ask of referrals.</summary>
public sealed class ReferralDesk
{
    private readonly PlacementStore placements;
    private readonly ReferralRecall recall;
    private readonly ReferralBell bell;

    internal ReferralDesk(PlacementStore placements, ReferralRecall recall, ReferralBell bell)
    {
        this.placements = placements;
        this.recall = recall;
        this.bell = bell;
    }

    /// <summary>Offers a case to clinics, best first; null when the report has an open search already, or is gone.</summary>
    internal async Task<ReferralProgress?> AskAsync(
        Session session, string id, string reportId, ReferralPaper paper, IReadOnlyList<OfferTo> offers, DateTimeOffset now) =>
        await placements.OpenAsync(session, id, reportId, paper, offers, now)
            ? new ReferralProgress { Id = id, State = ReferralState.Waiting, AskedAt = now, ExpiresAt = OfferPlan.ExpiresAt(now) }
            : null;

    /// <summary>Tells the clinics, once the offers are on disk.</summary>
    internal void Announce(IEnumerable<OfferTo> offers) => bell.Ring(offers.Select(offer => offer.ClinicId));

    /// <summary>The newest search of a report, or null.</summary>
    public async Task<ReferralProgress?> FindAsync(string reportId, DateTimeOffset now, CancellationToken stop) =>
        await placements.FindNewestAsync(reportId, stop) is { } row
            ? new ReferralProgress
            {
                Id = row.Id,
                State = ReferralMoves.At(now, Words<ReferralState>.Parse(row.State), null, row.ExpiresAt),
                AskedAt = row.AskedAt,
                ExpiresAt = row.ExpiresAt,
                ClinicId = row.ClinicId,
                ClinicName = row.ClinicName,
                AcceptedAt = row.AcceptedAt,
                ClosedAt = row.ClosedAt,
            }
            : null;

    /// <summary>The newest openings, oldest first.</summary>
    public async Task<IReadOnlyList<Opening>> ListOpeningsAsync(string reportId, CancellationToken stop) =>
        [.. (await placements.ListOpeningsAsync(reportId, stop)).Reverse().Select(row => new Opening(row.OccurredAt, row.ClinicId, row.ClinicName, row.Reason))];

    /// <summary>Takes the consent back; false when nothing is open.</summary>
    public Task<bool> WithdrawAsync(Session session, string reportId, DateTimeOffset now) =>
        placements.WithdrawAsync(session, new Actor("reporter", reportId), reportId, now);

    /// <summary>New facts say that a doctor comes first: no clinic is offered the case any more. Whoever took it on stays in touch.</summary>
    public Task StopForDoctorAsync(Session session, string reportId, DateTimeOffset now) => placements.StopForDoctorAsync(session, reportId, now);

    /// <summary>The report turned out to be about this clinic: nobody there is shown the case any more.</summary>
    public Task RecallAsync(Session session, string reportId, string clinicId, DateTimeOffset now) => recall.RecallAsync(session, reportId, clinicId, now);

    /// <summary>Ends what is open and cuts every link to a report that is being erased.</summary>
    public Task ForgetAsync(Session session, Actor actor, string reportId, DateTimeOffset now) => placements.ForgetAsync(session, actor, reportId, now);
}
