using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Reports;
using SmpVetting.Domain;
using SmpVetting.Domain.Referrals;

namespace SmpVetting.Api.Referrals;

/// <summary>What a clinic sees of its referrals and does with them; another clinic's referral is not there.</summary>
internal sealed class ReferralStore(Database database, PlacementStore placements, ReportSeals seals, AuditTrail audit)
{
    private const string WhyOpened = "to treat the person who was referred";

    public Task<ReferralRow?> FindAsync(string? clinicId, string id, CancellationToken stop) => database.ReadAsync(
        session => session.FindAsync<ReferralRow>(Sql.Find, new { clinicId, id }), stop);

    public Task<IReadOnlyList<ReferralRow>> ListAsync(string? clinicId, ReferralState? state, string afterId, DateTimeOffset now, int take, CancellationToken stop) =>
        database.ReadAsync(
            session => session.ListAsync<ReferralRow>(
                state is null ? Sql.List : Sql.ListOfState, new { clinicId, state = state?.Word(), afterId, now, take }),
            stop);

    /// <summary>What a case is about; null when the person took the consent back meanwhile.</summary>
    public Task<ReferralPaper?> ReadPaperAsync(ReferralRow referral, CancellationToken stop) => database.ReadAsync(
        session => PaperAsync(session, referral), stop);

    /// <summary>The referral with all that this clinic may see of it now; what a person shared is not opened without a trace.</summary>
    public async Task<ReferralAnswer?> ReadAsync(Caller caller, string id, DateTimeOffset now, CancellationToken stop)
    {
        if (await FindAsync(caller.ClinicId, id, stop) is not { } referral)
            return null;
        if (!referral.IsTaken && referral.StateAt(now) != ReferralState.Leased)
            return await database.ReadAsync(session => AnswerAsync(session, caller, referral, now), stop);
        return await database.WriteAsync(
            async session =>
            {
                var opened = await FindAsync(session, caller, id);
                if (opened.StateAt(now) == ReferralState.Leased)
                    audit.Add(session, caller.Actor, "referral_read", id, now);
                return await AnswerAsync(session, caller, opened, now);
            },
            stop);
    }

    /// <summary>Null when there is no such referral.</summary>
    public Task<ReferralAnswer?> AcceptAsync(Caller caller, string id, int leaseToken, DateTimeOffset now, CancellationToken stop) => MoveAsync(
        caller, id, ReferralAction.Accept, now, leaseToken, null,
        async (session, referral) =>
        {
            if (await session.ExecuteAsync(Sql.Keep, new { referral.PlacementId, referral.Id, now }) == 0)
                throw new ProblemException(ReferralStep.Refusal(referral, ReferralAction.Accept, now));
            foreach (var move in ReferralMoves.All.Where(move => move.Action == ReferralAction.Expire))
                await session.ExecuteAsync(Sql.CloseOthers, new { referral.PlacementId, referral.Id, from = move.From.Word(), now });
            await DeadlineBook.CancelAsync<PlacementExpiry>(session, referral.PlacementId);
        },
        stop);

    /// <summary>Answers which clinics it is offered to now; null when there is no such referral.</summary>
    public async Task<(ReferralAnswer Answer, IReadOnlyList<string> OfferedTo)?> DeclineAsync(
        Caller caller, string id, DeclineRequest request, DateTimeOffset now, CancellationToken stop)
    {
        IReadOnlyList<string> offeredTo = [];
        var answer = await MoveAsync(
            caller, id, ReferralAction.Decline, now, request.LeaseToken, request.Reason.Word(),
            async (session, referral) =>
            {
                if (await session.ExecuteAsync(Sql.Release, new { referral.PlacementId, referral.Id, now }) == 0)
                    throw new ProblemException(ReferralStep.Refusal(referral, ReferralAction.Decline, now));
                if (request.Comment is { } comment)
                    await seals.TryWriteAsync(session, await ReportIdAsync(session, referral), referral.Id, ReferralKind.Comment, comment);
                offeredTo = await placements.OfferNextAsync(session, referral.PlacementId, now);
            },
            stop);
        return answer is null ? null : (answer, offeredTo);
    }

    public Task<ReferralAnswer?> StartAsync(Caller caller, string id, DateTimeOffset now, CancellationToken stop) => MoveAsync(
        caller, id, ReferralAction.Start, now, null, null,
        async (session, referral) =>
        {
            if (await session.ExecuteAsync(Sql.Begin, new { referral.PlacementId }) == 0)
                throw new ProblemException(ReferralStep.Refusal(referral, ReferralAction.Start, now));
        },
        stop);

    public Task<ReferralAnswer?> CompleteAsync(
        Caller caller, string id, CompleteRequest request, Func<Session, Task> recordAsync, DateTimeOffset now, CancellationToken stop) => MoveAsync(
        caller, id, ReferralAction.Complete, now, null, request.Outcome.Word(),
        async (session, referral) =>
        {
            if (request.HealedOn < DateOnly.FromDateTime(referral.AcceptedAt!.Value.UtcDateTime))
                throw new ProblemException(Problems.At("healedOn", "must not be before the day on which you took the person on."));
            await seals.TryWriteAsync(session, await ReportIdAsync(session, referral), referral.Id, ReferralKind.Outcome, request);
            await recordAsync(session);
            await EndAsync(session, referral, ReferralAction.Complete, now);
        },
        stop);

    public Task<ReferralAnswer?> FailAsync(Caller caller, string id, FailReason reason, DateTimeOffset now, CancellationToken stop) => MoveAsync(
        caller, id, ReferralAction.Fail, now, null, reason.Word(),
        (session, referral) => EndAsync(session, referral, ReferralAction.Fail, now),
        stop);

    /// <summary>Takes a referral from a clinic that must not have it any more, and offers it on.</summary>
    public Task<IReadOnlyList<string>> TakeAwayAsync(ReferralRow referral, DateTimeOffset now, CancellationToken stop) =>
        database.WriteAsync(async session => await TakeAwayAsync(session, referral, now) ?? [], stop);

    /// <summary>Likewise; null when the clinic moved it meanwhile.</summary>
    public async Task<IReadOnlyList<string>?> TakeAwayAsync(Session session, ReferralRow referral, DateTimeOffset now)
    {
        // Of two clinics it is taken from at once, one must see that nobody is left.
        await session.ExecuteAsync(Sql.TakeSearch, new { referral.PlacementId });
        if (!await ReferralStep.TakeAsync(session, referral, ReferralAction.Expire, now))
            return null;
        await session.ExecuteAsync(Sql.Release, new { referral.PlacementId, referral.Id, now });
        audit.Add(session, Actor.Program, "referral_taken_away", referral.Id, now);
        return await placements.OfferNextAsync(session, referral.PlacementId, now);
    }

    /// <summary>One move by the clinic: seen, allowed, made where nothing changed meanwhile, and written down once.</summary>
    private Task<ReferralAnswer?> MoveAsync(
        Caller caller, string id, ReferralAction action, DateTimeOffset now, int? leaseToken, string? reason,
        Func<Session, ReferralRow, Task> andAsync, CancellationToken stop) => database.WriteAsync(
        async session =>
        {
            if (await session.FindAsync<ReferralRow>(Sql.Find, new { caller.ClinicId, id }) is not { } referral)
                return null;
            if (ReferralMoves.Find(referral.StateAt(now), action) is null)
                throw new ProblemException(ReferralStep.Refusal(referral, action, now));
            if (leaseToken is { } token && token != referral.LeaseToken)
                throw new ProblemException(ReferralStep.OldToken(referral, now));
            // The search before the referral, as a lease and the end of a search take them: nobody waits for each other.
            await session.ExecuteAsync(Sql.TakeSearch, new { referral.PlacementId });
            if (!await ReferralStep.TakeAsync(session, referral, action, now, reason: reason))
                throw new ProblemException(ReferralStep.Refusal(await FindAsync(session, caller, id), action, now));
            await andAsync(session, referral);
            if (action != ReferralAction.Decline)
                await placements.TellAsync(session, referral.PlacementId, ReferralMoves.Find(referral.StateAt(now), action)!.To, now);
            // A report is kept for a time after its last event, and this is one.
            await session.ExecuteAsync(Sql.TouchReport, new { referral.PlacementId, now });
            audit.Add(session, caller.Actor, $"referral_{action.Word()}", id, now, reason);
            return await AnswerAsync(session, caller, await FindAsync(session, caller, id), now);
        },
        stop);

    /// <summary>The search ends with the referral that was taken on; throws where the person ended it first.</summary>
    private static async Task EndAsync(Session session, ReferralRow referral, ReferralAction action, DateTimeOffset now)
    {
        var end = ReferralMoves.Find(referral.Written, action)!.To;
        if (!await PlacementStore.CloseAsync(session, referral.PlacementId, referral.Written, end, ReferralAction.Expire, now))
            throw new ProblemException(ReferralStep.Refusal(referral, action, now));
    }

    /// <summary>A referral that was seen before; none is ever deleted.</summary>
    private static async Task<ReferralRow> FindAsync(Session session, Caller caller, string id) =>
        (await session.FindAsync<ReferralRow>(Sql.Find, new { caller.ClinicId, id }))!;

    private async Task<ReferralAnswer> AnswerAsync(Session session, Caller caller, ReferralRow referral, DateTimeOffset now)
    {
        var answer = referral.ToAnswer(now);
        var reportId = await ReportIdAsync(session, referral);
        if (answer.State == ReferralState.Leased && await PaperAsync(session, referral) is { } leased)
            return answer with { Case = leased.Case };
        if (referral.IsTaken && await PaperAsync(session, referral) is { } paper)
        {
            audit.Add(session, caller.Actor, "contact_opened", reportId!, now, WhyOpened);
            return answer with { Case = paper.Case, Contact = paper.Contact, Story = paper.Story, Sessions = paper.Sessions, Triage = paper.Triage };
        }

        return answer.State switch
        {
            ReferralState.Declined => answer with { Comment = await seals.ReadAsync<string>(session, reportId, referral.Id, ReferralKind.Comment) },
            ReferralState.Completed => answer with { Outcome = await seals.ReadAsync<CompleteRequest>(session, reportId, referral.Id, ReferralKind.Outcome) },
            _ => answer,
        };
    }

    private async Task<ReferralPaper?> PaperAsync(Session session, ReferralRow referral) =>
        await session.FindAsync<ReportRow>(Sql.FindReport, new { referral.PlacementId }) is { WrappedKey: { } wrapped } report
            && await ReportSeals.ReadAsync<ReferralPaper>(session, seals.Unwrap(report.Id, wrapped), referral.PlacementId, ReferralKind.Paper) is { } paper
            ? paper with { ComplainedOfNow = report.ClinicId }
            : null;

    private static async Task<string?> ReportIdAsync(Session session, ReferralRow referral) =>
        (await session.FindAsync<ReportRow>(Sql.FindReport, new { referral.PlacementId }))?.Id;

    private sealed record ReportRow
    {
        public string Id { get; init; } = "";

        public string? ClinicId { get; init; }

        public byte[]? WrappedKey { get; init; }
    }

    private static class Sql
    {
        public const string Find = """
            select Id, PlacementId, ClinicId, State, RingKm, ExpiresAt, LeaseToken, LeaseUntil, AcceptedAt, ClosedAt, Reason
              from Referral
             where Id = @id and ClinicId = @clinicId
            """;

        public const string List = """
            select Id, PlacementId, ClinicId, State, RingKm, ExpiresAt, LeaseToken, LeaseUntil, AcceptedAt, ClosedAt, Reason
              from Referral
             where ClinicId = @clinicId and Id > @afterId and OfferedAt <= @now
             order by Id /*take*/
            """;

        public const string ListOfState = """
            select Id, PlacementId, ClinicId, State, RingKm, ExpiresAt, LeaseToken, LeaseUntil, AcceptedAt, ClosedAt, Reason
              from Referral
             where ClinicId = @clinicId and State = @state and Id > @afterId and OfferedAt <= @now
             order by Id /*take*/
            """;

        public const string TouchReport = """
            update Report
               set UpdatedAt = @now
             where Id in (select ReportId from Placement where Id = @placementId) and WrappedKey is not null
            """;

        public const string FindReport = "select r.Id, r.ClinicId, r.WrappedKey from Placement p join Report r on r.Id = p.ReportId where p.Id = @placementId";

        public const string Keep = """
            update Placement
               set State = 'accepted', HeldUntil = null
             where Id = @placementId and State = 'waiting' and HolderId = @id and HeldUntil > @now
            """;

        public const string Release = """
            update Placement
               set HolderId = null, HeldUntil = null
             where Id = @placementId and State = 'waiting' and HolderId = @id and HeldUntil > @now
            """;

        public const string TakeSearch = "update Placement set ExpiresAt = ExpiresAt where Id = @placementId";

        public const string Begin = "update Placement set State = 'in_progress' where Id = @placementId and State = 'accepted'";

        public const string CloseOthers = """
            update Referral
               set State = 'expired', LeaseUntil = null, ClosedAt = @now
             where PlacementId = @placementId and Id <> @id and State = @from
            """;
    }
}
