using System.Security.Cryptography;
using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Matching;
using SmpVetting.Api.Moderation;
using SmpVetting.Api.Threads;
using SmpVetting.Api.Triage;
using SmpVetting.Domain;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Api.Reports;

/// <summary>Facts as they were given on a day, beside the earlier ones or in their place.</summary>
internal sealed record GivenFacts(DateOnly On, TriageRequest Facts, bool Replaces = false);

/// <summary>A report opened with its key.</summary>
internal sealed record OpenedReport
{
    public required ReportRow Row { get; init; }

    public required ReportRequest Request { get; init; }

    public required IReadOnlyList<GivenFacts> Facts { get; init; }

    public required IReadOnlyList<GivenAnswer> Answers { get; init; }

    public required TriageAnswer Newest { get; init; }

    public required ReportEnd End { get; init; }

    /// <summary>Whom it is about, besides the clinic that its facts name: moderators may have learned that it was another one.</summary>
    public ComplainedOf About => new(ClinicIdNow: Row.ClinicId, Name: Request.ClinicName);
}

internal sealed record ReportRow
{
    public string Id { get; init; } = "";

    public byte[] WrappedKey { get; init; } = [];

    public string? ClinicId { get; init; }

    public string Status { get; init; } = "";

    public string Publication { get; init; } = "";

    public int Facts { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>
/// Reports. Everything a person wrote is sealed under a key of that report, which the key file wraps: without the key
/// the rows say nothing, and erasing the key erases them.
/// </summary>
internal sealed class ReportStore(Database database, KeyFile keys, ReportSeals seals, AuditTrail audit, ModerationDesk moderation)
{
    private const string RequestKind = "request";

    /// <summary>Writes report, triage and audit row; the caller's transaction adds the idempotency row.</summary>
    public async Task FileAsync(Session session, string id, string receipt, ReportRequest request, TriageAnswer triage, DateOnly today, DateTimeOffset now)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        await session.ExecuteAsync(
            Sql.Add,
            new
            {
                id,
                receiptHash = keys.HashReceipt(receipt),
                wrappedKey = keys.Seal(id, key),
                request.ClinicId,
                consentPublish = request.Consents?.Publish ?? false,
                now,
            });
        await ReportSeals.WriteAsync(session, key, id, RequestKind, request);
        await AddFactsAsync(session, id, key, 1, new GivenFacts(today, request.Triage), triage, now);
        await DeadlineBook.SetAsync<ReportRetention>(session, id, now + ReportEnd.Life);
        await ThreadDesk.BeginAsync(session, id, now);
        audit.Add(session, new Actor("reporter", id), "report_filed", id, now);
        await moderation.TakeInAsync(session, id, now);
    }

    /// <summary>False when somebody added facts meanwhile.</summary>
    public async Task<bool> AddFactsAsync(Session session, OpenedReport report, GivenFacts facts, TriageAnswer triage, DateTimeOffset now)
    {
        var id = report.Row.Id;
        if (await session.ExecuteAsync(Sql.CountFacts, new { id, known = report.Row.Facts, now }) == 0)
            return false;
        await AddFactsAsync(session, id, KeyOf(report.Row), report.Row.Facts + 1, facts, triage, now);
        audit.Add(session, new Actor("reporter", id), "facts_added", id, now);
        await moderation.HearAsync(session, id, now);
        return true;
    }

    /// <summary>Null when there is no such report or it was withdrawn.</summary>
    public Task<OpenedReport?> FindAsync(string id, CancellationToken stop) => database.ReadAsync(
        async session =>
        {
            if (await session.FindAsync<ReportRow>(Sql.Find, new { id }) is not { } row)
                return null;
            // Each statement sees a moment of its own: a report withdrawn between them has no sealed part left.
            var key = KeyOf(row);
            var kinds = Enumerable.Range(1, row.Facts).Select(FactsKind).ToList();
            var facts = await ReportSeals.ReadAllAsync<GivenFacts>(session, key, id, kinds);
            if (facts.Count < kinds.Count)
                return null;
            var triages = await session.ListAsync<TriageRow>(Sql.ListTriages, new { id });
            return await ReportSeals.ReadAsync<ReportRequest>(session, key, id, RequestKind) is { } request
                && await ReportSeals.ReadAsync<TriageAnswer>(session, key, id, TriageKind(row.Facts)) is { } newest
                && await ReportEndStore.FindAsync(session, id) is { } end
                ? new OpenedReport
                {
                    Row = row,
                    Request = request,
                    Facts = [.. kinds.Select(kind => facts[kind])],
                    Answers = [.. triages.Where(triage => triage.Number <= row.Facts).Select(triage => triage.ToAnswer())],
                    Newest = newest,
                    End = end with { Reason = await ReportSeals.ReadAsync<string>(session, key, id, ReportEndStore.HoldKind) },
                }
                : null;
        },
        stop);

    /// <summary>What was filed, in the caller's unit of work; null when it is gone.</summary>
    public Task<ReportRequest?> FindRequestAsync(Session session, string id) => seals.ReadAsync<ReportRequest>(session, id, id, RequestKind);

    /// <summary>Wraps the keys of reports anew under the secret in use, a hundred from this id on; null when there are no more.</summary>
    public Task<string?> RewrapAsync(string afterId, CancellationToken stop) => database.WriteAsync(
        async session =>
        {
            var rows = await session.ListAsync<ReportRow>(Sql.ListWrapped, new { afterId, take = 100 });
            foreach (var row in rows.Where(row => !keys.IsSealedByNewest(row.Id, row.WrappedKey)))
                await session.ExecuteAsync(Sql.Rewrap, new { row.Id, row.WrappedKey, wrapped = keys.Seal(row.Id, KeyOf(row)) });
            // The old seals must not stay readable in the journal for whoever has the old secret.
            session.ScrubAfterCommit();
            return rows.Count == 0 ? null : rows[^1].Id;
        },
        stop);

    public Task<bool> ClinicExistsAsync(string clinicId, CancellationToken stop) => database.ReadAsync(
        async session => await session.FindAsync<string>(Sql.FindClinic, new { clinicId }) is not null, stop);

    public Task<bool> PractitionerExistsAsync(string practitionerId, CancellationToken stop) => database.ReadAsync(
        async session => await session.FindAsync<string>(Sql.FindPractitioner, new { practitionerId }) is not null, stop);

    private static async Task AddFactsAsync(
        Session session, string id, byte[] key, int number, GivenFacts facts, TriageAnswer triage, DateTimeOffset now)
    {
        await session.ExecuteAsync(
            Sql.AddTriage,
            new
            {
                id,
                number,
                triage.RuleSet,
                urgency = triage.Urgency.Word(),
                pathway = triage.Pathway.Word(),
                now,
            });
        await ReportSeals.WriteAsync(session, key, id, FactsKind(number), facts);
        await ReportSeals.WriteAsync(session, key, id, TriageKind(number), triage);
    }

    private byte[] KeyOf(ReportRow row) => keys.Unseal(row.Id, row.WrappedKey);

    private static string FactsKind(int number) => $"facts-{number}";

    private static string TriageKind(int number) => $"triage-{number}";

    private sealed record TriageRow
    {
        public int Number { get; init; }

        public string RuleSet { get; init; } = "";

        public string Urgency { get; init; } = "";

        public string Pathway { get; init; } = "";

        public DateTimeOffset AnsweredAt { get; init; }

        public GivenAnswer ToAnswer() => new()
        {
            Number = Number,
            AnsweredAt = AnsweredAt,
            RuleSet = RuleSet,
            Urgency = Words<Urgency>.Parse(Urgency),
            Pathway = Words<Pathway>.Parse(Pathway),
        };
    }

    private static class Sql
    {
        public const string Add = """
            insert into Report (Id, ReceiptHash, WrappedKey, ClinicId, Status, Publication, ConsentPublish, Facts, ReceivedAt, UpdatedAt)
            values (@id, @receiptHash, @wrappedKey, @clinicId, 'received', 'unpublished', @consentPublish, 1, @now, @now)
            """;

        public const string AddTriage = """
            insert into ReportTriage (ReportId, Number, RuleSet, Urgency, Pathway, AnsweredAt)
            values (@id, @number, @ruleSet, @urgency, @pathway, @now)
            """;

        public const string Find = """
            select Id, WrappedKey, ClinicId, Status, Publication, Facts, ReceivedAt, UpdatedAt
              from Report
             where Id = @id and WrappedKey is not null
            """;

        public const string ListTriages = """
            select Number, RuleSet, Urgency, Pathway, AnsweredAt
              from ReportTriage
             where ReportId = @id
             order by Number
            """;

        public const string CountFacts = """
            update Report
               set Facts = Facts + 1, UpdatedAt = @now
             where Id = @id and Facts = @known and WrappedKey is not null
            """;

        public const string ListWrapped = """
            select Id, WrappedKey
              from Report
             where Id > @afterId and WrappedKey is not null
             order by Id /*take*/
            """;

        public const string Rewrap = "update Report set WrappedKey = @wrapped where Id = @id and WrappedKey = @wrappedKey";

        public const string FindClinic = "select Id from Clinic where Id = @clinicId";

        public const string FindPractitioner = "select Id from Practitioner where Id = @practitionerId";
    }
}
