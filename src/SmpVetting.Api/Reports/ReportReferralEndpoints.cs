using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Matching;
using SmpVetting.Api.Referrals;
using SmpVetting.Api.Triage;
using SmpVetting.Domain;
using SmpVetting.Domain.Matching;
using SmpVetting.Domain.Referrals;

namespace SmpVetting.Api.Reports;

/// <summary>The reporter consents to be referred, and may take it back.</summary>
internal static class ReportReferralEndpoints
{
    public static void MapReportReferrals(this RouteGroupBuilder report)
    {
        report.MapPost("/referrals", Ask).WithName("askForReferral")
            .WithSummary("Consents to be referred to a clinic, and to each item that may be told there.").RequireRateLimiting(RateLimits.Reports)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        report.MapDelete("/referrals", Withdraw).WithName("withdrawReferral")
            .WithSummary("Takes the consent back: no clinic is shown anything any more.")
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Results<CreatedOnce<ReferralProgress>, ProblemHttpResult>> Ask(
        HttpContext http, string id, ReferralRequest request, ReportStore reports, TriageDesk triage, MatchingDesk matching,
        ReferralDesk referrals, Idempotency idempotency, Ids ids, TimeProvider clock)
    {
        var stop = http.RequestAborted;
        if (await reports.FindAsync(id, stop) is not { } report)
            return ReportEndpoints.NotFound();
        if (await idempotency.ReplayAsync<ReferralProgress>(http, request) is { } again)
            return again;
        if (request.Misfit(report.Request) is { } misfit)
            return misfit;
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var facts = ReportFacts.Of(report, today);
        var plan = await triage.PlanAsync(facts, report.About, today, stop);
        if (plan.Need is not { } need)
            return Problems.NotNow("A clinic is not the next step now: the report's triage says what is. Ask again when it has changed.");
        var offers = await OffersAsync(request, plan, need, matching, today, stop);
        if (offers.Count == 0)
            return Problems.NotNow(NobodySuits(request, plan));

        var (placementId, paper) = (ids.New("ref"), Paper(request, report, facts, plan, need));
        var asked = await idempotency.CreateAsync(http, request, async session =>
            await referrals.AskAsync(session, placementId, id, paper, offers, now) is { } progress
                ? new Creation<ReferralProgress>(id, $"/v1/reports/{id}", progress)
                : throw new ProblemException(Problems.NotNow(
                    "This report is being referred already; GET of the report shows where it stands. Take that consent back first.", ["withdraw"])));
        referrals.Announce(offers);
        return asked;
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Withdraw(
        string id, ReferralDesk referrals, Database database, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await database.WriteAsync(session => referrals.WithdrawAsync(session, id, now), stop))
            return TypedResults.NoContent();
        return await referrals.FindAsync(id, now, stop) is { } ended
            ? Problems.NotNow($"This referral is {ended.State.Word()} already: nothing is shown to anybody any more.")
            : Problems.NotFound.Because("Nothing of this report was ever referred.");
    }

    private static async Task<IReadOnlyList<OfferTo>> OffersAsync(
        ReferralRequest request, CorrectivePlan plan, CorrectiveNeed need, MatchingDesk matching, DateOnly today, CancellationToken stop)
    {
        if (request.ClinicId is not { } clinicId)
            return [.. plan.Matches.Select(match => new OfferTo(Ids.NewUntimed("ref"), match.ClinicId, CaseOutline.Ring(match.DistanceKm)))];
        // Whom the person chose may be farther away than anybody would be offered.
        return await matching.FindTakingAsync(clinicId, plan.Near, today, stop) is { } clinic
            && CorrectiveMatcher.Suits(need, plan.Excluded, clinic with { DistanceKm = 0 })
            ? [new OfferTo(Ids.NewUntimed("ref"), clinicId, plan.Near is null ? null : CaseOutline.Ring(clinic.DistanceKm))]
            : [];
    }

    private static string NobodySuits(ReferralRequest request, CorrectivePlan plan) => (request.ClinicId, plan.Near) switch
    {
        ({ }, _) => "This clinic cannot be asked: it does not offer what is needed, takes nobody now, or belongs to the clinic the report is about.",
        (_, null) => "We do not know where you are: add 'near' to the report's facts, or name a clinic.",
        _ => "No clinic near you suits now. Name one that is farther away, or ask again later.",
    };

    private static ReferralPaper Paper(
        ReferralRequest request, OpenedReport report, TriageRequest facts, CorrectivePlan plan, CorrectiveNeed need)
    {
        var shares = request.Share.Distinct().Order().ToList();
        T? Shared<T>(ShareItem item, T? value) where T : class => shares.Contains(item) ? value : null;
        var contact = new ContactAnswer
        {
            Name = Shared(ShareItem.Name, report.Request.Contact?.Name),
            Email = Shared(ShareItem.Email, report.Request.Contact?.Email),
            Phone = Shared(ShareItem.Phone, report.Request.Contact?.Phone),
        };
        return new ReferralPaper
        {
            Case = CaseOutline.Of(need, plan.Facts, plan.Result.LaserRisk.Level, shares),
            Contact = contact == new ContactAnswer() ? null : contact,
            Story = Shared(ShareItem.Story, report.Request.Story),
            Sessions = Shared(ShareItem.Story, report.Request.Sessions),
            Triage = shares.Contains(ShareItem.Triage) || shares.Contains(ShareItem.Pigment) ? Answers(facts, shares) : null,
            ComplainedOf = facts.ClinicId,
            ComplainedOfName = report.Request.ClinicName,
        };
    }

    /// <summary>What the person ticked, as far as it is shared; never the place, the clinic complained of, or words of their own.</summary>
    private static TriageRequest Answers(TriageRequest facts, List<ShareItem> shares) =>
        (shares.Contains(ShareItem.Triage) ? facts : new TriageRequest()) with
        {
            Pigment = shares.Contains(ShareItem.Pigment) ? facts.Pigment : null,
            Text = null,
            ClinicId = null,
            Clinic = null,
            Conflicts = null,
            Near = null,
            Jurisdiction = null,
        };
}
